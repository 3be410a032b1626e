import type { Candidate, NameContext } from './context.ts'
import { factsOf, nameForm } from './facts.ts'
import { isArticle } from './runs.ts'

const roman = /^[IVX]+\.$/u

/** Where a name begins that takes in what stands before it: the ordinal of a ruler (`II. Abdülhamid`), an Arabic article. */
function startOf(context: NameContext, { first, last, type }: Candidate): number {
  const { tokens, sentences } = context
  if (type !== 'PERSON' && type !== 'LOCATION') return first
  if (first > 1 && isArticle(context, first - 2)) return first - 2
  const before = tokens[first - 1]
  if (type !== 'PERSON' || before?.kind !== 'ordinal' || !roman.test(before.text)) return first
  const listed = last - first > 1 && sentences.some((sentence) => sentence.first === first - 1) // I. Ali Kaya
  return listed ? first : first - 1
}

/** Where a person's name ends that goes on behind a hyphen with a small letter: `Ban Ki-moon`, `Kim Jong-un`. */
function endOf({ tokens, facts }: NameContext, { first, last, type }: Candidate): number {
  const [hyphen, syllable] = [tokens[last], tokens[last + 1]]
  if (type !== 'PERSON' || hyphen?.text !== '-' || hyphen.spaced || !syllable || syllable.spaced) return last
  const whole = tokens[last - 1].nameEnd === tokens[last - 1].end && tokens[first].kind === 'word'
  const name = nameForm(syllable)
  if (syllable.kind !== 'word' || syllable.capital) return last
  const strange = factsOf(name).common === 'no'
  const before = facts[last - 1]
  const known = before?.given || before?.surname || (before?.form.length ?? 9) > 5
  const fits = korean.has(facts[first]?.form ?? '') || (strange && !(known && caseOnly.test(name)))
  return whole && fits && name.length < 6 ? last + 2 : last
}

/** Korean and Chinese family names, which stand before names of two syllables. */
const korean = new Set('kim li lee ri park pak roh rho choi çoi jang yun yoon moon çay tsai han song kang'.split(' '))

/** Endings that sloppy news parts from a name by a hyphen. */
const caseOnly = /^(?:y?[ıiuüae]|n?[ıiuü]n|[dt][ae]n?|l[ıiuü]|l[ae]r|y?l[ae]|ki)$/u

/** The finds, each with what belongs to its name beside it, as long as nothing else stands there. */
export function grown(context: NameContext, finds: readonly Candidate[]): Candidate[] {
  return finds.map((find, nth) => {
    const start = startOf(context, find)
    const first = (finds[nth - 1]?.last ?? 0) > start ? find.first : start
    const end = endOf(context, find)
    const last = (finds[nth + 1]?.first ?? end) < end ? find.last : end
    return first === find.first && last === find.last ? find : { ...find, first, last }
  })
}
