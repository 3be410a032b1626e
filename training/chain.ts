import { labelCount, mayFollow } from '../extractors/names/learned/labels.ts'
import type { NameModel } from '../extractors/names/learned/model.ts'
import type { NameExample } from './name-examples.ts'
import { shuffled } from './random.ts'

/** How to learn a chain. */
export interface ChainSettings {
  readonly buckets: number
  readonly epochs: number
  readonly rate: number
  /** How much each weight that a step meets shrinks. */
  readonly shrink: number
}

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by stochastic gradient ascent with
 * steps that shrink by the gradients seen (Duchi, Hazan & Singer 2011); the same numbers from the same `next`.
 */
export function learnChain(
  examples: readonly NameExample[],
  { buckets, epochs, rate, shrink }: ChainSettings,
  next: () => number,
): NameModel {
  const weights = new Float32Array(buckets * labelCount)
  const squares = new Float32Array(buckets * labelCount).fill(1e-1)
  const steps = new Float32Array((labelCount + 1) * labelCount)
  const stepSquares = new Float32Array(steps.length).fill(1e-1)
  const open = Uint8Array.from(steps, (_, step) =>
    mayFollow(Math.floor(step / labelCount) % labelCount, step % labelCount) ? 1 : 0,
  )
  const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 0)
  const sums = new Float64Array(longest * labelCount)
  const forward = new Float64Array(longest * labelCount)
  const backward = new Float64Array(longest * labelCount)
  const scratch = new Float64Array(labelCount)

  const nudge = (all: Float32Array, seen: Float32Array, place: number, gradient: number) => {
    const slope = gradient - shrink * all[place]
    seen[place] += slope * slope
    all[place] += (rate * slope) / Math.sqrt(seen[place])
  }
  const logSum = (count: number) => {
    let most = Number.NEGATIVE_INFINITY
    for (let n = 0; n < count; n++) if (scratch[n] > most) most = scratch[n]
    let sum = 0
    for (let n = 0; n < count; n++) sum += Math.exp(scratch[n] - most)
    return most + Math.log(sum)
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, labels, worth } of shuffled(examples, next)) {
      const length = labels.length
      sums.fill(0, 0, length * labelCount)
      for (let at = 0; at < length; at++)
        for (const feature of features[at])
          for (let label = 0; label < labelCount; label++)
            sums[at * labelCount + label] += weights[feature * labelCount + label]
      for (let label = 0; label < labelCount; label++)
        forward[label] = open[labelCount * labelCount + label]
          ? sums[label] + steps[labelCount * labelCount + label]
          : -1e9
      for (let at = 1; at < length; at++)
        for (let label = 0; label < labelCount; label++) {
          for (let before = 0; before < labelCount; before++)
            scratch[before] = open[before * labelCount + label]
              ? forward[(at - 1) * labelCount + before] + steps[before * labelCount + label]
              : -1e9
          forward[at * labelCount + label] = logSum(labelCount) + sums[at * labelCount + label]
        }
      for (let label = 0; label < labelCount; label++) backward[(length - 1) * labelCount + label] = 0
      for (let at = length - 2; at >= 0; at--)
        for (let label = 0; label < labelCount; label++) {
          for (let after = 0; after < labelCount; after++)
            scratch[after] = open[label * labelCount + after]
              ? backward[(at + 1) * labelCount + after] +
                sums[(at + 1) * labelCount + after] +
                steps[label * labelCount + after]
              : -1e9
          backward[at * labelCount + label] = logSum(labelCount)
        }
      for (let label = 0; label < labelCount; label++) scratch[label] = forward[(length - 1) * labelCount + label]
      const whole = logSum(labelCount)
      for (let at = 0; at < length; at++) {
        const row = at * labelCount
        for (let label = 0; label < labelCount; label++) {
          const share = Math.exp(forward[row + label] + backward[row + label] - whole)
          const gradient = worth * ((labels[at] === label ? 1 : 0) - share)
          if (Math.abs(gradient) > 1e-4)
            for (const feature of features[at]) nudge(weights, squares, feature * labelCount + label, gradient)
        }
        for (let label = 0; label < labelCount; label++)
          for (let before = 0; before < labelCount; before++) {
            const from = at === 0 ? labelCount : before
            if (at === 0 && before > 0) continue
            const step = from * labelCount + label
            if (!open[step]) continue
            const share =
              at === 0
                ? Math.exp(forward[row + label] + backward[row + label] - whole)
                : Math.exp(
                    forward[row - labelCount + before] +
                      steps[step] +
                      sums[row + label] +
                      backward[row + label] -
                      whole,
                  )
            const right = labels[at] === label && (at === 0 || labels[at - 1] === before) ? 1 : 0
            const gradient = worth * (right - share)
            if (Math.abs(gradient) > 1e-4) nudge(steps, stepSquares, step, gradient)
          }
      }
    }
  }
  return { weights, steps }
}
