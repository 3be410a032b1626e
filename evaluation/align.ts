/** A stretch of text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What has an id and mentions: an entity, an event. */
export interface Mentioned {
  readonly id: string
  readonly mentions: readonly Range[]
}

/** The number of units two spans share. */
export function shared(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether two spans are the same. */
export const same = (a: Range, b: Range): boolean => a.start === b.start && a.end === b.end

/** Whether two spans share at least half of the longer one. */
export const overlaps = (a: Range, b: Range): boolean =>
  shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start) && shared(a, b) > 0

/** Pairs of gold and found marks, one to one, those that share most first. */
export function pairUp<G extends Range, F extends Range>(
  gold: readonly G[],
  found: readonly F[],
  fits: (gold: G, found: F) => boolean,
): [G, F][] {
  const candidates: { gold: G; found: F; shares: number }[] = []
  for (const g of gold)
    for (const f of found) {
      const length = Math.max(g.end, f.end) - Math.min(g.start, f.start)
      if (fits(g, f)) candidates.push({ gold: g, found: f, shares: shared(g, f) / (length || 1) })
    }
  candidates.sort((a, b) => b.shares - a.shares)
  const taken = new Set<unknown>()
  const pairs: [G, F][] = []
  for (const { gold: g, found: f } of candidates) {
    if (taken.has(g) || taken.has(f)) continue
    taken.add(g).add(f)
    pairs.push([g, f])
  }
  return pairs
}

/** Which gold thing each found thing is: the one of whose mentions it shares most. By id. */
export function correspondence(gold: readonly Mentioned[], found: readonly Mentioned[]): ReadonlyMap<string, string> {
  const candidates: { gold: string; found: string; common: number }[] = []
  for (const g of gold)
    for (const f of found) {
      const common = pairUp(g.mentions, f.mentions, (a, b) => shared(a, b) > 0).length
      if (common > 0) candidates.push({ gold: g.id, found: f.id, common })
    }
  candidates.sort((a, b) => b.common - a.common)
  const taken = new Set<string>()
  const same = new Map<string, string>()
  for (const { gold: g, found: f } of candidates) {
    if (taken.has(g) || same.has(f)) continue
    taken.add(g)
    same.set(f, g)
  }
  return same
}
