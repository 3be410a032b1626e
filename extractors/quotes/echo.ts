import type { Quote } from '../../schemas/quote.ts'
import { fold } from '../../turkish/letters.ts'

/** How many quotes before and behind a crosshead are looked at. */
const reach = 60
/** The part of a crosshead's words that a quote has to repeat. */
const enough = 0.5
/** Words are told apart by so many of their first letters: endings differ between a crosshead and a reported clause. */
const stemLength = 5

/** The long words of a text, by their first letters. */
export function stemsOf(text: string): Set<string> {
  const words = fold(text).match(/\p{L}{4,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, stemLength)))
}

/** The part of a headline's words that its speaker has to say in the body. */
const echoed = 1 / 3

/** Whether what somebody says in the body, given as stems, repeats the words of a headline. */
export function isEchoed(headline: string, body: ReadonlySet<string>): boolean {
  const words = stemsOf(headline)
  let common = 0
  for (const word of words) if (body.has(word)) common++
  return common > 0 && common >= words.size * echoed
}

/** The speaker of the quote that repeats most words of the crosshead at an index, or null where none repeats half. */
export function echoedSpeaker(quotes: readonly Pick<Quote, 'text' | 'speaker'>[], crosshead: number): string | null {
  const words = stemsOf(quotes[crosshead].text)
  let best = enough
  let speaker: string | null = null
  for (let at = Math.max(0, crosshead - reach); at < Math.min(quotes.length, crosshead + reach); at++) {
    if (at === crosshead || quotes[at].speaker === null) continue
    const said = stemsOf(quotes[at].text)
    let common = 0
    for (const word of words) if (said.has(word)) common++
    const share = common / words.size
    if (share < best || (share === best && speaker !== null)) continue
    best = share
    speaker = quotes[at].speaker
  }
  return speaker
}
