import type { Token } from '../schemas/token.ts'
import { gapFeatures, mostFeatures } from './gap-features.ts'
import { type Gap, gapBehind, isFinal } from './gaps.ts'
import { type Lines, lineFeatures, mostLineFeatures } from './line-features.ts'

/** A stretch of tokens with no line end in it: `first` to before `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** How gaps are looked at. */
export interface View {
  /** For each token, how many tokens further the next final mark stands. */
  readonly toFinal: Int32Array
  /** Whether the stretch holds headlines and lines without a mark. */
  readonly loose: boolean
  /** How each word is written in mid-sentence. */
  cases(token: Token): number
  /** The words of the tokens, where they are looked at too. */
  readonly lines?: Lines
}

/** Says of a gap, by its features (as many as `count`), whether a sentence ends there. */
export type Decide = (gap: Gap, features: Int32Array, count: number) => boolean

/**
 * Walks through the gaps of a stretch and asks of each whether a sentence ends there; what is known of a sentence begins
 * anew behind each that does. The trainer answers from the treebank, the splitter from the weights.
 */
export function walkGaps(
  tokens: readonly Token[],
  { first, last }: Stretch,
  { toFinal, loose, cases, lines }: View,
  decide: Decide,
): void {
  const features = new Int32Array(mostFeatures + mostLineFeatures)
  const soFar = { first, openQuotes: 0, openBrackets: 0, toFinal: 0, loose }
  const verbs = { count: 0, last: -1 }
  for (let at = first; at + 1 < last; at++) {
    const { kind, text } = tokens[at]
    if (kind === 'quote') soFar.openQuotes++
    else if (kind === 'punctuation' && text === '(') soFar.openBrackets++
    else if (kind === 'punctuation' && text === ')') soFar.openBrackets--
    if (lines?.finite[at]) {
      verbs.count++
      verbs.last = at
    }
    const gap = gapBehind(tokens, at, soFar.first)
    if (!gap) continue
    soFar.toFinal = toFinal[at + 1]
    let count = gapFeatures(tokens, gap, soFar, cases, features)
    if (lines) count = lineFeatures(tokens, lines, gap, soFar, verbs, cases(tokens[gap.next]), features, count)
    if (!decide(gap, features, count)) continue
    soFar.first = at + 1
    soFar.openQuotes = 0
    soFar.openBrackets = 0
    verbs.count = 0
    verbs.last = -1
  }
}

/** For each token, how many tokens further the next final mark stands, itself counted. */
export function distancesToFinal(tokens: readonly Token[]): Int32Array {
  const distances = new Int32Array(tokens.length)
  let distance = 99
  for (let at = tokens.length - 1; at >= 0; at--) {
    distance = isFinal(tokens[at]) ? 0 : distance + 1
    distances[at] = distance
  }
  return distances
}
