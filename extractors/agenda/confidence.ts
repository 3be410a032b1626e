import { judged } from './judged.ts'

/** The facts about an item that its confidence is made of. */
export interface Facts {
  /** How far the matter has come, as the record says it. */
  readonly status: string
  /** Whether somebody named acts, an occasion is known, and a day is. */
  readonly actor: boolean
  readonly event: boolean
  readonly date: boolean
  /** Whether the matter is one word: `konuyu`. */
  readonly short: boolean
}

/** Which kind of items it is like: `planned`, or else `told`, how many anchors it has, and whether it is one word. */
export function classOf({ status, actor, event, date, short }: Facts): string {
  return `${status === 'planned' ? 'planned' : 'told'} ${+actor + +event + +date}${short ? ' short' : ''}`
}

let all: readonly [number, number] | undefined

/** Kept and judged of all classes together. */
function overall(): readonly [number, number] {
  all ??= Object.values(judged).reduce(([a, b], [kept, of]) => [a + kept, b + of] as const, [0, 0] as const)
  return all
}

/** How many judgements of all items together a class is credited with, so that a rare one is not trusted too far. */
const prior = 4

/** The share of items like this one that readers of a desk kept, between 0 and 1, to two places. */
export function confidenceOf(facts: Facts): number {
  const [kept, of] = overall()
  const [its, among] = judged[classOf(facts)] ?? [0, 0]
  return Math.round(((its + (prior * kept) / of) / (among + prior)) * 100) / 100
}
