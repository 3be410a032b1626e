import type { Quote } from '../../schemas/quote.ts'
import type { Saying } from './place.ts'
import type { Reading, Unit } from './reading.ts'

/** What speaks for or against a quote, by name: `rule göre`, `speaker before`, `long`. */
export type Facts = readonly string[]

/** In words of the content. */
const short = 4
const long = 40
/** Tokens of a sentence in which much can go wrong. */
const tangled = 70

/** The facts that the confidence of a quote is made of: how it was found, how its speaker was, and its size. */
export function factsOf(
  { tokens }: Reading,
  { text, speaker }: Pick<Quote, 'text' | 'speaker'>,
  from: Saying & { readonly by: string; readonly unit: Unit },
): Facts {
  const words = text.split(/\s+/u).length
  const { first, last, quoted } = from.unit
  const facts = [`rule ${from.by}`, `speaker ${from.speaker.by}${speaker === null ? ' unknown' : ''}`]
  if (words < short) facts.push('short')
  if (words > long) facts.push('long')
  if (quoted) facts.push('nested')
  if (from.unclosed) facts.push('unclosed')
  if (last - first > tangled) facts.push('tangled')
  if (tokens[first].kind === 'word' && !tokens[first].capital && !quoted) facts.push('torn') // no sentence begins so
  return facts
}
