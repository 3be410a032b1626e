import { pattern } from '../../turkish/suffixes.ts'
import type { Complement } from './verbs.ts'

/** The head of a reported clause: -DIğI, -(y)AcAğI or -DIklArI, and the ending of its case. */
const reported = new RegExp(
  `.(?:(?:${pattern('DI')}|${pattern('AcA')})(?:ğ[ıiuü](?:m(?:[ıiuü]z)?)?|k${pattern('lArI')}))(?<ending>n?(?:[ıiuü]n?|[ae]|${pattern('DAn')})|)$`,
  'u',
)
/** A wished clause before a noun: `yapılması çağrısı`. */
export const wishedBare = new RegExp(`..${pattern('mA')}(?:${pattern('sI')}|${pattern('lArI')})$`, 'u') // yapılması
const wished = new RegExp(`..${pattern('mA')}(?:${pattern('sI')}|${pattern('lArI')})n[ıiuü]$`, 'u') // yapılmasını

/** What the head of a reported clause ends in, or null where a form in lower case heads none. */
export function complementOf(form: string): Complement | null {
  const ending = reported.exec(form)?.groups?.ending
  if (ending === undefined) return wished.test(form) ? 'Wish' : null
  if (ending === '') return 'Nom' // yapıldığı
  if (/[dt][ae]n$/u.test(ending)) return 'Abl' // yapıldığından
  if (/[ae]$/u.test(ending)) return 'Dat' // yapıldığına
  return /[ıiuü]n$/u.test(ending) ? 'Gen' : 'Acc' // yapıldığının, yapıldığını
}
