/**
 * What a figure is made of: how many marks the gold has and how many of them were met, how many were found and how many
 * of those are right. `met` and `right` differ only where credit is shared out (B³).
 */
export interface Counts {
  readonly gold: number
  readonly met: number
  readonly found: number
  readonly right: number
}

/** Precision, recall and F1 in per cent, with what they are made of. */
export interface Score extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export const nothing: Counts = { gold: 0, met: 0, found: 0, right: 0 }

/** The counts of two articles together. */
export function add(a: Counts, b: Counts): Counts {
  return { gold: a.gold + b.gold, met: a.met + b.met, found: a.found + b.found, right: a.right + b.right }
}

/** Counts where what is right is one and the same on both sides. */
export const counted = (gold: number, found: number, right: number): Counts => ({ gold, met: right, found, right })

/**
 * Precision, recall and their harmonic mean, in per cent with two decimals. Where there is nothing to find and nothing
 * was found, all three are 100.
 */
export function scoreOf(counts: Counts): Score {
  const { gold, met, found, right } = counts
  const empty = gold + found === 0
  const precision = found ? right / found : Number(empty)
  const recall = gold ? met / gold : Number(empty)
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0
  const percent = (value: number) => Math.round(value * 10_000) / 100
  return { ...counts, precision: percent(precision), recall: percent(recall), f1: percent(f1) }
}
