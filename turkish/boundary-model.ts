import type { Token } from '../schemas/token.ts'
import { beginnings, buckets, caseBuckets, caseSlot } from './gap-features.ts'
import { lineBuckets } from './line-features.ts'
import { readModel } from './model-file.ts'

/** The logarithm of the odds that a sentence ends at a gap with these features. */
export type Odds = (features: Int32Array, count: number) => number

/** The weights that say whether a sentence ends, and how words are written in mid-sentence. */
export interface BoundaryModel {
  /** Asked of running prose, by the tokens of a gap alone. */
  readonly prose: Odds
  /** Asked where lines without a mark stand one behind the other, by tokens and words. */
  readonly lines: Odds
  /** How a word is written in mid-sentence: 0 unknown, 1 small, 2 both, 3 with a capital. */
  caseOf(token: Token): number
}

/** Bytes before weights: what one step stands for, as a 32-bit float. */
const head = 4

/** The bytes of a model file: the weights of prose and of lines, each a head and a byte a weight, and two bits a word. */
export function packBoundaryModel(prose: Float64Array, lines: Float64Array, cases: Uint8Array): Uint8Array {
  const table = new Uint8Array(caseBuckets / 4)
  cases.forEach((kind, at) => {
    table[at >> 2] |= kind << ((at & 3) * 2)
  })
  return Buffer.concat([packWeights(prose), packWeights(lines), table])
}

function packWeights(weights: Float64Array): Uint8Array {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127
  const bytes = new Uint8Array(head + weights.length)
  new DataView(bytes.buffer).setFloat32(0, step, true)
  weights.forEach((weight, at) => {
    bytes[head + at] = Math.round(weight / step)
  })
  return bytes
}

/** Reads a model from the bytes of its file. */
export function unpackBoundaryModel(bytes: Uint8Array): BoundaryModel {
  const cases = bytes.subarray(head * 2 + buckets + lineBuckets)
  return {
    prose: oddsOf(bytes, 0, buckets),
    lines: oddsOf(bytes, head + buckets, lineBuckets),
    caseOf(token) {
      return caseOf(token, (slot) => (cases[slot >> 2] >> ((slot & 3) * 2)) & 3)
    },
  }
}

function oddsOf(bytes: Uint8Array, from: number, many: number): Odds {
  const step = new DataView(bytes.buffer, bytes.byteOffset + from).getFloat32(0, true)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + from + head, many)
  return (features, count) => {
    let sum = 0
    for (let at = 0; at < count; at++) sum += weights[features[at]]
    return sum * step
  }
}

/**
 * How a word is written by what is known of places of the table: 0 unknown, 1 small, 2 both, 3 with a capital, and 4 more
 * where only its first letters are known.
 */
export function caseOf(token: Token, at: (slot: number) => number): number {
  const whole = at(caseSlot(token))
  if (whole > 0) return whole
  const length = token.nameEnd - token.start
  for (const letters of beginnings) {
    if (letters >= length) continue
    const begun = at(caseSlot(token, letters))
    if (begun > 0) return begun + 4
  }
  return 0
}

let loaded: BoundaryModel | undefined

/** The model that comes with Kupür, read when it is first asked for. */
export function boundaryModel(): BoundaryModel {
  loaded ??= unpackBoundaryModel(readModel('sentences.bin'))
  return loaded
}
