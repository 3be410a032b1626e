import type { Candidate, NameContext } from './context.ts'

/** Gives a lone unknown word in a row the type of what stands beside it in the row: `Karsuyu, Yörükova ve Bodrum`. */
export function inRows({ tokens, phraseAt, facts }: NameContext, finds: readonly Candidate[]): Candidate[] {
  const joint = (at: number) => {
    const [left, right] = [row[at], row[at + 1]]
    return left && right && right.first === left.last + 1
      ? /^(?:,|ve|ile|veya|-|–)$/u.exec(tokens[left.last].folded)?.[0]
      : undefined
  }
  /** Whether the find and its neighbour stand in a row: a comma alone also parts a subject from what follows. */
  const inRow = (at: number) => {
    const here = joint(at)
    return here !== undefined && (here !== ',' || joint(at - 1) !== undefined || joint(at + 1) !== undefined)
  }
  const row = [...finds]
  const settle = (at: number, beside: number) => {
    const [find, other] = [row[at], row[beside]]
    if (!find || !other?.type || other.type === 'GROUP' || find.last - find.first > 1 || other.weight <= find.weight)
      return
    const twofold = phraseAt[find.first]?.ambiguous && facts[find.first]?.given && find.weight < 6 // Aydın, Ceyhan
    if (twofold ? other.type === 'ORGANIZATION' : !find.open || find.weight > 3) return
    if (inRow(Math.min(at, beside))) row[at] = { ...find, type: other.type, weight: 3.5 }
  }
  for (let at = row.length - 1; at >= 0; at--) settle(at, at + 1)
  for (let at = 0; at < row.length; at++) settle(at, at - 1)
  return row.filter(({ weight }) => weight > 1)
}
