import { shuffled } from './random.ts'

/** What a binary decision is learned from: the places of the weights of each case, and its answer. */
export interface Cases {
  readonly features: readonly Int32Array[]
  readonly answers: readonly boolean[]
}

/** How to learn. */
export interface Settings {
  readonly weights: number
  readonly epochs: number
  readonly rate: number
  /** The part of the features that is left out of each step, so that none is leant on alone. */
  readonly dropout: number
  /** How much a weight shrinks at each step that meets it. */
  readonly shrink: number
}

/** Learns weights by logistic regression, case after case in an order that `next` alone decides, and averages them. */
export function learn({ features, answers }: Cases, settings: Settings, next: () => number): Float64Array {
  const { epochs, rate, dropout, shrink } = settings
  const weights = new Float64Array(settings.weights)
  const sums = new Float64Array(settings.weights)
  const since = new Float64Array(settings.weights)
  const cases = features.map((_, at) => at)
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate / (1 + epoch)
    for (const at of shuffled(cases, next)) {
      step++
      const places = features[at].filter(() => next() >= dropout)
      let score = 0
      for (const place of places) score += weights[place]
      const wrong = (answers[at] ? 1 : 0) - 1 / (1 + Math.exp(-score / (1 - dropout)))
      if (Math.abs(wrong) < 1e-3) continue
      for (const place of places) {
        sums[place] += weights[place] * (step - since[place])
        since[place] = step
        weights[place] += pace * (wrong - shrink * weights[place])
      }
    }
  }
  return weights.map((weight, place) => (sums[place] + weight * (step - since[place])) / step)
}
