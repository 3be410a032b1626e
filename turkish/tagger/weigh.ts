import { contextCount, ownCount } from './features.ts'
import { mix } from './hash.ts'
import type { Tagset } from './tagset.ts'

const rankFeature = 0x51ed270b

/** How many of a form's own features also speak for the single values of a tag (`Case=Loc`). */
const valued = 7

/** Calls `use` with the place in the weights of every feature that speaks for the tag. */
export function placesOf(
  own: Int32Array,
  context: Int32Array,
  tagset: Tagset,
  tag: number,
  rank: number,
  mask: number,
  use: (place: number) => void,
): void {
  const whole = tagset.whole[tag]
  const pos = tagset.pos[tag]
  for (const features of [own, context])
    for (const feature of features) {
      use(mix(feature, whole) & mask)
      use(mix(feature, pos) & mask)
    }
  for (const value of tagset.values[tag]) {
    for (let n = 0; n < valued; n++) use(mix(own[n], value) & mask)
    use(mix(context[0], value) & mask)
  }
  use(mix(rankFeature, Math.min(rank, 4)) & mask)
}

/** Weights of hashed features: whole numbers as they are shipped, fractions while they are learned. */
export type Weights = Int8Array | Float32Array

/** What the form by itself says for a tag that stands at this rank among its candidates. */
export function weighOwn(weights: Weights, own: Int32Array, tagset: Tagset, tag: number, rank: number): number {
  const mask = weights.length - 1
  const whole = tagset.whole[tag]
  const pos = tagset.pos[tag]
  let sum = weights[mix(rankFeature, Math.min(rank, 4)) & mask]
  for (let n = 0; n < ownCount; n++) sum += weights[mix(own[n], whole) & mask] + weights[mix(own[n], pos) & mask]
  for (const value of tagset.values[tag]) for (let n = 0; n < valued; n++) sum += weights[mix(own[n], value) & mask]
  return sum
}

/** What the context says for a tag beside what it says for its part of speech. */
export function weighContext(weights: Weights, context: Int32Array, tagset: Tagset, tag: number): number {
  const mask = weights.length - 1
  const whole = tagset.whole[tag]
  let sum = 0
  for (let n = 0; n < contextCount; n++) sum += weights[mix(context[n], whole) & mask]
  const values = tagset.values[tag]
  for (let v = 0; v < values.length; v++) sum += weights[mix(context[0], values[v]) & mask]
  return sum
}

/** What the context says for a part of speech. */
export function weighPos(weights: Weights, context: Int32Array, pos: number): number {
  const mask = weights.length - 1
  let sum = 0
  for (let n = 0; n < contextCount; n++) sum += weights[mix(context[n], pos) & mask]
  return sum
}
