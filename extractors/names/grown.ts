import type { Candidate, NameContext } from './context.ts'
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

/** The finds, each with what belongs to its name before it, as long as nothing else stands there. */
export function grown(context: NameContext, finds: readonly Candidate[]): Candidate[] {
  return finds.map((find, nth) => {
    const first = startOf(context, find)
    return first === find.first || (finds[nth - 1]?.last ?? 0) > first ? find : { ...find, first }
  })
}
