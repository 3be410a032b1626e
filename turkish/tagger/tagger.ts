import { contextCount, contextFeatures } from './features.ts'
import type { Form } from './forms.ts'
import type { Tagset } from './tagset.ts'
import { type Weights, weighContext, weighOwn, weighPos } from './weigh.ts'

const features = new Int32Array(contextCount)

/** Which reading of the form at an index the weights choose, as its rank, given the readings chosen before it. */
export function chooseAt(
  weights: Weights,
  tagset: Tagset,
  forms: readonly Form[],
  at: number,
  chosen: ArrayLike<number>,
  context: Int32Array = features,
): number {
  const form = forms[at]
  const { candidates } = form
  contextFeatures(
    forms,
    at,
    at > 0 ? tagset.full[chosen[at - 1]] : 1,
    at > 1 ? tagset.brief[chosen[at - 2]] : 1,
    context,
  )
  form.sums ??= candidates.map((tag, rank) => weighOwn(weights, form.own, tagset, tag, rank))
  let best = 0
  let bestSum = Number.NEGATIVE_INFINITY
  let pos = 0
  let posSum = 0
  for (let rank = 0; rank < candidates.length; rank++) {
    const tag = candidates[rank]
    if (tagset.pos[tag] !== pos) {
      pos = tagset.pos[tag]
      posSum = weighPos(weights, context, pos)
    }
    const sum = form.sums[rank] + posSum + weighContext(weights, context, tagset, tag)
    if (sum > bestSum) {
      bestSum = sum
      best = rank
    }
  }
  return best
}

/** Chooses a reading (number of a tag) for each form of a sentence, from left to right, into `chosen`. */
export function chooseAll(weights: Weights, tagset: Tagset, forms: readonly Form[], chosen: Uint16Array): void {
  for (let at = 0; at < forms.length; at++) {
    const { candidates } = forms[at]
    const rank = candidates.length > 1 ? chooseAt(weights, tagset, forms, at, chosen) : 0
    chosen[at] = candidates[rank] ?? 0
  }
}
