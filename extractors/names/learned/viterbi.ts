import { labelCount, mayFollow } from './labels.ts'
import type { NameModel } from './model.ts'

const forbidden = -1e9
/** Which steps are open, as what is added to their weights. */
const open = Float64Array.from({ length: (labelCount + 1) * labelCount }, (_, step) =>
  mayFollow(Math.floor(step / labelCount) % labelCount, step % labelCount) ? 0 : forbidden,
)

/** Adds up what the first `count` features weigh for each label, into `labelCount` places of `sums` from `row` on. */
export function weigh(
  { weights }: NameModel,
  features: Int32Array,
  count: number,
  sums: Float64Array,
  row: number,
): void {
  for (let label = 0; label < labelCount; label++) {
    let sum = sums[row + label]
    for (let n = 0; n < count; n++) sum += weights[features[n] * labelCount + label]
    sums[row + label] = sum
  }
}

/** The weight of the step from one label to another; from `labelCount` for the first of a stretch. */
export const stepOf = ({ steps }: NameModel, from: number, to: number): number =>
  steps[from * labelCount + to] + open[from * labelCount + to]

/** The labels that together weigh most (Viterbi), given what each weighs at each token. */
export function bestLabels(model: NameModel, sums: Float64Array, length: number): Uint8Array {
  const best = new Float64Array(length * labelCount)
  const from = new Uint8Array(length * labelCount)
  for (let label = 0; label < labelCount; label++) best[label] = sums[label] + stepOf(model, labelCount, label)
  for (let at = 1; at < length; at++)
    for (let label = 0; label < labelCount; label++) {
      let most = Number.NEGATIVE_INFINITY
      for (let before = 0; before < labelCount; before++) {
        const sum = best[(at - 1) * labelCount + before] + stepOf(model, before, label)
        if (sum > most) {
          most = sum
          from[at * labelCount + label] = before
        }
      }
      best[at * labelCount + label] = most + sums[at * labelCount + label]
    }
  const labels = new Uint8Array(length)
  let last = 0
  for (let label = 1; label < labelCount; label++)
    if (best[(length - 1) * labelCount + label] > best[(length - 1) * labelCount + last]) last = label
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = last
    last = from[at * labelCount + last]
  }
  return labels
}
