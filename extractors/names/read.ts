import type { DateMention } from '../../schemas/date.ts'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { NameContext, Title } from './context.ts'
import { type Facts, factsOfName } from './facts.ts'
import { headedName } from './headed.ts'
import type { Phrase } from './lexicon.ts'
import { clubsIn, isSporting, longestPhrase } from './phrases.ts'
import { readRuns } from './runs.ts'
import { readShouted } from './shouted.ts'
import { startOf } from './start.ts'

/** Reads what the rules look at, in one pass. */
export function readContext(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): NameContext {
  const facts: (Facts | undefined)[] = new Array(tokens.length)
  const phraseAt: (Phrase | undefined)[] = new Array(tokens.length)
  const inDate = new Uint8Array(tokens.length)
  const lower = new Set<string>()
  let date = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    while (date < dates.length && dates[date].end <= token.start) date++
    if (date < dates.length && dates[date].start < token.end) inDate[at] = 1
    if (token.capital) facts[at] = factsOfName(token)
    else if (token.kind === 'word') lower.add(token.folded)
  }
  const sporting = isSporting(lower, facts)
  const clubs = clubsIn(tokens, facts)
  for (let at = 0; at < tokens.length; at++) phraseAt[at] = longestPhrase(tokens, facts, at, sporting, clubs)
  const shouted = readShouted(tokens, sentences, facts)
  const titles = new Map<number, Title>()
  const hasLowerStem = stemsOf(lower)
  const partial = { text, tokens, sentences, facts, phraseAt, inDate, shouted, lower, hasLowerStem, titles }
  const pieces = readRuns(partial, titles).map((piece) => ({ ...piece, start: startOf(partial, piece) }))
  return { ...partial, pieces, headed: pieces.map((piece) => headedName(partial, piece)) }
}

/** A question to the small forms of an article: does one begin so? They are laid out when it is first asked. */
function stemsOf(lower: ReadonlySet<string>): (stem: string) => boolean {
  const bySix = new Map<string, string[]>()
  let read = false
  return (stem) => {
    if (!read)
      for (const form of lower) {
        const six = form.slice(0, 6)
        const of = bySix.get(six)
        if (of) of.push(form)
        else if (six.length === 6) bySix.set(six, [form])
      }
    read = true
    return bySix.get(stem.slice(0, 6))?.some((form) => form.startsWith(stem)) === true
  }
}
