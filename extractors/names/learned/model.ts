import { gunzipSync } from 'node:zlib'
import { readModel } from '../../../turkish/model-file.ts'
import { labelCount } from './labels.ts'

/** The number of features that are told apart, a power of two. */
export const buckets = 1 << 19

/** The weights of the learned names. */
export interface NameModel {
  /** For each feature a weight of each label. */
  readonly weights: Int8Array | Float32Array
  /** For each label before (and `labelCount` for none) a weight of each label. */
  readonly steps: Int8Array | Float32Array
}

/** Bytes of a model: the weights, then the steps, a byte each; one unit is the same in both. */
export function packNameModel({ weights, steps }: NameModel): Uint8Array {
  let largest = 0
  for (const all of [weights, steps]) for (const weight of all) largest = Math.max(largest, Math.abs(weight))
  const pack = (all: Int8Array | Float32Array) => Int8Array.from(all, (weight) => Math.round((weight * 127) / largest))
  return Buffer.concat([Buffer.from(pack(weights).buffer), Buffer.from(pack(steps).buffer)])
}

/** Reads a model from its bytes. */
export function unpackNameModel(bytes: Uint8Array): NameModel {
  const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const size = buckets * labelCount
  return { weights: all.subarray(0, size), steps: all.subarray(size, size + (labelCount + 1) * labelCount) }
}

let loaded: NameModel | undefined

/** The model that comes with Kupür, read when it is first asked for. */
export function nameModel(): NameModel {
  loaded ??= unpackNameModel(gunzipSync(readModel('names.bin.gz')))
  return loaded
}
