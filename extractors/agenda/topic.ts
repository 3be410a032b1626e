import { type Context, entityAt } from './context.ts'
import type { Predicate } from './predicate.ts'

/** How the matter stands to its verb, and the sentence, where its first word may have a capital for that alone. */
type Form = Pick<Predicate, 'passive' | 'nominal'> & { readonly sentence?: number }

/** An ending behind the possessive of the third person: `adaylığını`, `bütçesinin`, `toplantısına`. */
const behindPossessive = /(?<=[ıiuü])(?:n[ıiuü]n|n[dt][ae]n?|n[ıiuü]|n[ae]|yl[ae])$/u

/**
 * The matter from `start` on with its head in the nominative: `…adaylığını` → `…adaylığı`, `…listelerini` → `…listeleri`,
 * `teklifin` → `teklif`. A name is only cut where its last word is possessed (`Kurulunun` → `Kurulu`), and what stands in
 * the nominative already stays. `end` is where the matter ends in the text.
 */
export function topicOf(context: Context, start: number, head: number, end: number, form: Form): string {
  const { units, document } = context
  const from = document.tokens[units[start].first].start
  const text = document.text.slice(from, end)
  const unit = units[head]
  const token = document.tokens[unit.last - 1]
  if (token.nameEnd < token.end) return text
  const word = document.words[unit.last - 1]
  const { features } = word.ending
  if (unit.case === 'Bare' || (unit.case === 'Own' && (form.passive || !isObject(context, start, head)))) return text
  const kept = text.slice(0, text.length - token.text.length)
  if (features['Person[psor]'] === '3' || behindPossessive.test(token.folded)) {
    const cut = behindPossessive.exec(token.folded)
    if (cut) return kept + token.text.slice(0, cut.index)
  }
  const begins = form.sentence !== undefined && head === context.bounds[form.sentence]
  if (entityAt(context, head) || (token.capital && !begins)) return text
  const plural = /^.+l[ae]r(?=[ıi]n?$|[ae]$)/u.exec(token.folded)
  if (plural) return kept + token.text.slice(0, plural[0].length)
  return kept + stemOf(token.text, token.folded, word.lemma)
}

/** Whether a form like `protokolü` is an object with its ending, and no possessed noun: a modifier stands before it. */
function isObject({ units }: Context, start: number, head: number): boolean {
  if (start === head) return true
  const { kind, case: unitCase } = units[head - 1]
  return kind === 'relator' || kind === 'participle' || unitCase === 'Rel'
}

/** The stem as the words layer knows it, where that is the beginning of the form but for the softening of its last letter. */
function stemOf(text: string, folded: string, lemma: string): string {
  const made = /(?:m[ae](?=y[ıiae]$)|[ıiuü]ş(?=[ıiuüae]$))/u.exec(folded) // savunmayı, artışı
  if (made && made.index > 1) return text.slice(0, made.index + made[0].length)
  const common = lemma.length - 1
  const begins = lemma.length > 2 && lemma.length < folded.length && folded.startsWith(lemma.slice(0, common))
  return begins ? text.slice(0, common) + lemma.slice(common) : text
}
