import { isAllCapitals } from '../../turkish/letters.ts'
import type { Reading } from './reading.ts'
import { behindBracket } from './subjects.ts'

/** Adverbs of the reporter, which are no part of what is said. */
const adverbs: readonly (readonly string[])[] = [
  'öte yandan',
  'diğer yandan',
  'öte taraftan',
  'diğer taraftan',
  'bu arada',
  'bunun yanı sıra',
  'bununla birlikte',
  'buna karşılık',
  'buna karşın',
  'bunun üzerine',
  'son olarak',
  'daha sonra',
  'ayrıca',
  'ancak',
  'fakat',
  'ama',
  've',
  'ise',
  'da',
  'de',
  'özetle',
  'kısaca',
  'ardından',
].map((phrase) => phrase.split(' '))

const byFirst = new Map<string, (readonly string[])[]>()
for (const adverb of adverbs) byFirst.set(adverb[0], [...(byFirst.get(adverb[0]) ?? []), adverb])

/** Index behind the reporter's adverbs and commas, a dateline and a crosshead that has run into the sentence. */
export function behindAdverbs(reading: Reading, from: number, to: number): number {
  const { tokens } = reading
  let at = from
  for (;;) {
    while (at < to && tokens[at].kind === 'punctuation' && tokens[at].text !== '(') at++
    const heading = behindHeading(reading, at, to)
    const adverb = byFirst
      .get(tokens[at]?.folded)
      ?.find((words) => at + words.length < to && words.every((word, i) => tokens[at + i].folded === word))
    if (heading === at && !adverb) return at
    at = heading > at ? heading : at + (adverb?.length ?? 0)
  }
}

/** Fewest words in capitals that make a crosshead of what no dash closes. */
const headingWords = 3

/**
 * Index behind what stands before a sentence and is none: `İZMİR (AA) - Bakan, …`, `-SORULAR- Bakan, …`,
 * `ORTAK ADIM ATILACAK Bakan, …`, `"Adım atacağız" Bakan, …`. The same index where there is nothing of the kind.
 */
function behindHeading(reading: Reading, from: number, to: number): number {
  const { tokens, markAt } = reading
  const mark = markAt[from]
  if (mark && mark.after < to && mark.close - mark.open > headingWords)
    return tokens[from + 1].capital && tokens[mark.after].capital ? mark.after : from
  let at = from
  let words = 0
  for (; at < to; at++) {
    if (isAllCapitals(tokens[at].text)) words++
    else if (words === 0 || tokens[at].kind !== 'punctuation' || !isAllCapitals(tokens[at + 1]?.text ?? '')) break
    else if (tokens[at].text === '(') break
  }
  if (words === 0 || at >= to) return from
  if (tokens[at].text === '(') return behindAgency(reading, at, to) ?? from
  const dashed = tokens[at].text === '-' && tokens[from - 1]?.text === '-'
  return dashed || (words >= headingWords && tokens[at].capital) ? at : from
}

/** Index behind the agency of a dateline, `(AA) -`; undefined where the bracket is none. */
function behindAgency(reading: Reading, at: number, to: number): number | undefined {
  const { tokens } = reading
  const end = behindBracket(reading, at)
  if (end === at || end - at > longestAgency || end >= to || !isAllCapitals(tokens[at + 1].text)) return undefined
  if (tokens[end].text === '-' || tokens[end].text === '–') return end + 1
  return tokens[end].capital && tokens[at + 1].text.length <= 3 ? end : undefined // (A.A) Bakan
}

/** Tokens of `(AA/DHA)`. */
const longestAgency = 5
