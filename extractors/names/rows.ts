import type { Candidate, NameContext } from './context.ts'
import { namedByPlural } from './cues.ts'
import { afterTitle } from './persons.ts'

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
  const ofPlural = (end: number) => {
    const { last } = row[end]
    const noun = tokens[last]
    const type =
      noun && !noun.capital && tokens[last - 1].nameEnd === tokens[last - 1].end && namedByPlural(noun.folded)
    if (!type) return
    for (let at = end; at >= 0 && (at === end || joint(at)); at--) {
      const find = row[at]
      if (find.by === afterTitle.name || (find.last - find.first > 1 && !joint(at - 1))) return
      if (find.type === 'PERSON' && at < end) row[at] = { ...find, type, weight: 7.3 }
    }
  }
  /** A line-up is of persons, whatever else the names of some are: `Volkan, Gökhan, Lugano, Selçuk, Deivid`. */
  const lineUp = (from: number, to: number) => {
    const persons = row.slice(from, to).filter(({ type }) => type === 'PERSON').length
    if (to - from < 5 || persons < 0.6 * (to - from)) return
    for (let at = from; at < to; at++) {
      const { first, last, type, weight, by } = row[at]
      const plain = tokens[first].kind === 'word' && tokens[first].nameEnd === tokens[first].end
      if (type && last - first === 1 && plain)
        row[at] = { first, last, type: 'PERSON', weight: Math.max(weight, 6.2), by }
    }
  }
  for (let from = 0, to = 1; to <= row.length; to++)
    if (joint(to - 1) !== ',') {
      lineUp(from, to)
      from = to
    }
  for (let at = 1; at < row.length; at++) ofPlural(at)
  for (let at = row.length - 1; at >= 0; at--) settle(at, at + 1)
  for (let at = 0; at < row.length; at++) settle(at, at - 1)
  return row.filter(({ weight }) => weight > 1)
}
