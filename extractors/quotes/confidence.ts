import { odds } from './confidence-odds.ts'
import type { Facts } from './facts.ts'

/** How sure a quote is, from 0 to 1 in hundredths: the share of right ones among judged quotes of like facts. */
export function confidenceOf(facts: Facts): number {
  let sum = odds.any
  for (const fact of facts) sum += odds[fact] ?? 0
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}
