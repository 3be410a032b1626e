/** Weights that are learned by mistakes, and averaged over all that was seen (Collins 2002). */
export function averagedWeights(size: number) {
  const weights = new Float32Array(size)
  const total = new Float64Array(size)
  const last = new Int32Array(size)
  let now = 0
  return {
    weights,
    /** One more decision was made. */
    tick: () => void now++,
    /** Adds to a weight. */
    nudge(place: number, by: number) {
      total[place] += (now - last[place]) * weights[place]
      last[place] = now
      weights[place] += by
    },
    average: () => Float64Array.from(weights, (weight, at) => (total[at] + (now - last[at]) * weight) / now),
  }
}

/** Fractions as whole numbers of eight bits, the largest as 127. */
export function quantise(fractions: Float64Array): Int8Array {
  let top = 0
  for (const fraction of fractions) top = Math.max(top, Math.abs(fraction))
  return Int8Array.from(fractions, (fraction) => Math.round((fraction / top) * 127))
}
