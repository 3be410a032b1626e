import type { Sentence } from '../schemas/sentence.ts'
import type { Token } from '../schemas/token.ts'
import { mayEndSentence } from './abbreviations.ts'
import { boundaryModel } from './boundary-model.ts'
import { distancesToFinal, type Stretch, walkGaps } from './gap-walk.ts'
import { Sign } from './gaps.ts'
import { linesOf } from './line-features.ts'
import { wordTagger } from './tagger/words.ts'

/**
 * Cuts tokens into sentences. A line end always cuts; in a line, learned weights say at each final mark, and before each
 * word with a capital, whether a sentence ends. Whose a full stop is, the tokenizer has said.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  const toFinal = distancesToFinal(tokens)
  let paragraph = 0
  for (let first = 0; first < tokens.length; paragraph++) {
    let last = first + 1
    while (last < tokens.length && !hasLineEnd(text, tokens[last - 1].end, tokens[last].start)) last++
    let begin = first
    for (const end of [...endsIn(tokens, { first, last }, toFinal), last]) {
      sentences.push({ start: tokens[begin].start, end: tokens[end - 1].end, first: begin, last: end, paragraph })
      begin = end
    }
    first = last
  }
  return sentences
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true
  return false
}

/** From how many ends without a mark on, and from which part of all ends, a line is read as many lines in one. */
const unmarkedAtLeast = 3
const unmarkedPart = 0.01

/** The odds (their logarithm) from which on running prose is cut where no mark stands. */
const sureUnmarked = 3

/** The odds from which on running prose is cut at a final mark: short speech (`“Geldik. Gördük.”`) is two sentences. */
const unsureMark = -4

/** Where sentences end within a line: the index behind the last token of each, but for the last. */
function endsIn(tokens: readonly Token[], stretch: Stretch, toFinal: Int32Array): number[] {
  const { ends, unmarked } = endsInProse(tokens, stretch, toFinal)
  return unmarked >= unmarkedAtLeast && unmarked >= ends.length * unmarkedPart
    ? endsOfLines(tokens, stretch, toFinal)
    : ends
}

/** Ends as running prose has them, and how many more an unsure reader would see where no mark stands. */
function endsInProse(tokens: readonly Token[], stretch: Stretch, toFinal: Int32Array) {
  const { prose, caseOf } = boundaryModel()
  const ends: number[] = []
  let unmarked = 0
  walkGaps(tokens, stretch, { toFinal, loose: false, cases: caseOf }, (gap, features, count) => {
    if (gap.sign === Sign.dotted && !mayEndSentence(tokens[gap.markAt].text)) return false
    const odds = prose(features, count)
    const bar = gap.sign === Sign.final && tokens[gap.next].capital ? unsureMark : 0
    if (odds <= bar) return false
    if (gap.sign === Sign.none) {
      unmarked++
      if (odds < sureUnmarked) return false
    }
    ends.push(gap.at + 1)
    return true
  })
  return { ends, unmarked }
}

/** Ends where headlines and list lines without a mark stand in one line with others: the words are read for it. */
function endsOfLines(tokens: readonly Token[], { first, last }: Stretch, toFinal: Int32Array): number[] {
  const { lines, caseOf } = boundaryModel()
  const stretch = tokens.slice(first, last)
  const whole = { start: stretch[0].start, end: tokens[last - 1].end, first: 0, last: stretch.length, paragraph: 0 }
  const view = {
    toFinal: toFinal.subarray(first, last),
    loose: true,
    cases: caseOf,
    lines: linesOf(stretch, wordTagger()(stretch, [whole])),
  }
  const ends: number[] = []
  walkGaps(stretch, whole, view, (gap, features, count) => {
    if (lines(features, count) <= 0) return false
    ends.push(first + gap.at + 1)
    return true
  })
  return ends
}
