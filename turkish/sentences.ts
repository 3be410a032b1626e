import type { Sentence } from '../schemas/sentence.ts'
import type { Token } from '../schemas/token.ts'
import { mayEndSentence } from './abbreviations.ts'
import { boundaryModel } from './boundary-model.ts'
import { distancesToFinal, type Stretch, walkGaps } from './gap-walk.ts'
import { Sign } from './gaps.ts'

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
  const prose = learnedEnds(tokens, stretch, toFinal, false)
  const unmarked = prose.unmarked.length
  if (unmarked >= unmarkedAtLeast && unmarked >= prose.ends.length * unmarkedPart)
    return learnedEnds(tokens, stretch, toFinal, true).ends
  return prose.ends
}

function learnedEnds(tokens: readonly Token[], stretch: Stretch, toFinal: Int32Array, loose: boolean) {
  const { score, caseOf } = boundaryModel()
  const ends: number[] = []
  const unmarked: number[] = []
  walkGaps(tokens, stretch, toFinal, loose, caseOf, (gap, features, count) => {
    if (!loose && gap.sign === Sign.dotted && !mayEndSentence(tokens[gap.markAt].text)) return false
    const odds = score(features, count)
    const bar = !loose && gap.sign === Sign.final && tokens[gap.next].capital ? unsureMark : 0
    if (odds <= bar) return false
    if (gap.sign === Sign.none) {
      unmarked.push(gap.at)
      if (!loose && odds < sureUnmarked) return false
    }
    ends.push(gap.at + 1)
    return true
  })
  return { ends, unmarked }
}
