import type { Context } from './context.ts'

/** How far after a participle its doer is looked for, in units. */
const reach = 12

/** Who does what a participle says, by the names right after it: `toplantıda konuşan Nuri Kaya`, `bir araya gelen Er ve Ak`. */
export function doersAfter({ units, naming }: Context, verb: number): number[] {
  for (let at = verb + 1; at < Math.min(units.length, verb + reach); at++) {
    const { kind, case: unitCase } = units[at]
    if (kind === 'comma' || kind === 'stop' || kind === 'finite') return []
    if (naming(at) !== 'person' || !/^(?:Bare|Own|Gen)$/u.test(unitCase)) continue
    return units[at + 1]?.kind === 'and' && naming(at + 2) === 'person' ? [at, at + 2] : [at]
  }
  return []
}
