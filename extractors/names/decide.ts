import type { EntityType } from '../../schemas/entity.ts'
import type { Candidate, NameContext } from './context.ts'

/** Keeps of candidates that overlap the heavier one, of two as heavy the longer; sorted by place. */
export function decide(candidates: readonly Candidate[], tokenCount: number): Candidate[] {
  const taken = new Uint8Array(tokenCount)
  const kept: Candidate[] = []
  const order = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.last - b.first - (a.last - a.first) || a.first - b.first,
  )
  for (const candidate of order) {
    if (isTaken(taken, candidate)) continue
    taken.fill(1, candidate.first, candidate.last)
    kept.push(candidate)
  }
  return kept.sort((a, b) => a.first - b.first)
}

function isTaken(taken: Uint8Array, { first, last }: Candidate): boolean {
  for (let at = first; at < last; at++) if (taken[at]) return true
  return false
}

/** Gives every open candidate the type for which most speaks, of all that is proposed for its name in the article. */
export function settle({ facts }: NameContext, candidates: readonly Candidate[]): Candidate[] {
  const first = (candidate: Candidate) => facts[candidate.first]?.base ?? ''
  const inDoubt = new Set<string>()
  for (const candidate of candidates) if (candidate.open) inDoubt.add(first(candidate))
  const votes = new Map<string, Map<EntityType, number>>()
  const keyOf = (candidate: Candidate) => {
    let key = first(candidate)
    for (let at = candidate.first + 1; at < candidate.last; at++) key += ` ${facts[at]?.base}`
    return key
  }
  for (const candidate of candidates) {
    if (!candidate.type || !inDoubt.has(first(candidate))) continue
    const key = keyOf(candidate)
    const of = votes.get(key) ?? new Map<EntityType, number>()
    votes.set(key, of)
    of.set(candidate.type, (of.get(candidate.type) ?? 0) + candidate.weight)
  }
  return candidates.map((candidate) => {
    const of = candidate.open && votes.get(keyOf(candidate))
    if (!of || of.size < 2) return candidate
    const [[type]] = [...of].sort((a, b) => b[1] - a[1])
    return { ...candidate, type }
  })
}
