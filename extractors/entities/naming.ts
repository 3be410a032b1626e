import type { EntityType, NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { fold, isAllCapitals, titleCase } from '../../turkish/letters.ts'

/** A case ending after a possessive: `Bakanlığından` → `Bakanlığı`, `Türklerinin` → `Türkleri`. */
const afterPossessive = /(?<=[ıiuü])(?:n[ıiuü]n|nd[ae]n|nd[ae](?:ki.*)?|n[ae]|n[ıiuü]|yl[ae]|nc[ae])$/u
/** A case ending after a plural: `Türklerin` → `Türkler`, `Balkanlarda` → `Balkanlar`. */
const afterPlural = /(?<=l[ae]r)(?:[ıiuü]n|d[ae]n?|[ae]|l[ae])$/u

/** A name in the nominative, in title case where it is all in capitals and no acronym. */
export function nominative(mention: NameMention, tokens: readonly Token[]): string {
  const last = tokens[mention.last - 1]
  const whole = last.nameEnd === last.end
  const words = mention.last - mention.first > 1
  let name = mention.text.replace(/\s+/gu, ' ')
  if (whole && mention.type !== 'PERSON' && (words || mention.type === 'GROUP' || name.length > 7))
    name = withoutCase(name)
  if (isShouted(mention, name)) {
    const known = mention.known?.name
    name = known && fold(known) === fold(name) ? known : name.split(' ').map(titleCase).join(' ')
  }
  return mention.type === 'ORGANIZATION' ? wholeOffice(name) : name
}

/** A noun without a possessive that ends the name of a body, and a case on it: `Federal Mecliste`. */
const afterNoun =
  /(?<=(?:Meclis|Kurul|Parti|Senato|Parlamento|Kongre|Konsey|Komite|Komisyon|Divan|Holding))(?:n?[ıiuü]n|[yn]?[ae]|[dt][ae]n?|y?l[ae]|[cç][ae])$/u

/** The name without the ending of a case that stands on it unparted. */
export function withoutCase(name: string): string {
  const bare = name.replace(/(?<=L[AE]R)(?:[IİUÜ]N|D[AE]N?|[AE])$/u, '')
  if (bare !== name) return bare
  const noun = name.replace(afterNoun, '')
  if (noun !== name) return noun
  const plain = name.replace(afterPossessive, '')
  return plain === name ? name.replace(afterPlural, '') : plain
}

/** `İstanbul Büyükşehir Belediye` (Başkanı) is the Belediyesi; `Yurt Partili` is of the Partisi. */
function wholeOffice(name: string): string {
  return name.replace(/(?<=\s)Belediye$/u, 'Belediyesi').replace(/(?<=\s)Partili$/u, 'Partisi')
}

/** Whether a name is written in capitals and is no acronym. */
function isShouted({ type, known }: NameMention, name: string): boolean {
  if (!isAllCapitals(name) || name.includes('.')) return false
  if (name.includes(' ')) return true
  if (type === 'ORGANIZATION')
    return known !== undefined && !isAllCapitals(known.name) && fold(known.name) === fold(name)
  return type === 'PERSON' || name.length > 4 || (known !== undefined && fold(known.name) === fold(name))
}

/** What two mentions of one name share: small letters, `Belediye` and `Belediyesi` alike, a people in the singular. */
export function keyOf(name: string, type: EntityType): string {
  const key = fold(name).replace(/[âîû]/gu, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter] ?? letter)
  if (type === 'ORGANIZATION')
    return key.replace(/belediyesi(?= )/gu, 'belediye').replace(/(?<= )parti(?:si|li)$/u, 'parti')
  return type === 'GROUP' ? key.replace(/l[ae]r[ıi]?$/u, '') : key
}
