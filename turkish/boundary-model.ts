import type { Token } from '../schemas/token.ts'
import { beginnings, buckets, caseBuckets, caseSlot } from './gap-features.ts'
import { readModel } from './model-file.ts'

/** The weights that say whether a sentence ends, and how words are written in mid-sentence. */
export interface BoundaryModel {
  /** The logarithm of the odds that a sentence ends at a gap with these features. */
  score(features: Int32Array, count: number): number
  /** How a word is written in mid-sentence: 0 unknown, 1 small, 2 both, 3 with a capital. */
  caseOf(token: Token): number
}

/** Bytes of the head: the weight that one step stands for, as a 32-bit float. */
const head = 4

/** The bytes of a model file: a head, a byte a weight, and two bits a word. */
export function packBoundaryModel(weights: Float64Array, cases: Uint8Array): Uint8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = largest / 127
  const bytes = new Uint8Array(head + buckets + caseBuckets / 4)
  new DataView(bytes.buffer).setFloat32(0, step, true)
  weights.forEach((weight, at) => {
    bytes[head + at] = Math.round(weight / step)
  })
  cases.forEach((kind, at) => {
    bytes[head + buckets + (at >> 2)] |= kind << ((at & 3) * 2)
  })
  return bytes
}

/** Reads a model from the bytes of its file. */
export function unpackBoundaryModel(bytes: Uint8Array): BoundaryModel {
  const step = new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true)
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + head, buckets)
  const cases = bytes.subarray(head + buckets)
  return {
    score(features, count) {
      let sum = 0
      for (let at = 0; at < count; at++) sum += weights[features[at]]
      return sum * step
    },
    caseOf(token) {
      return caseOf(token, (slot) => (cases[slot >> 2] >> ((slot & 3) * 2)) & 3)
    },
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
