import { has, nameAt, type Reading } from './reading.ts'
import { behindBracket, type Speaker } from './subjects.ts'
import { Trait } from './traits.ts'

/** Whose the written source at `to` is, seen on the words from `from`. Of several that nobody owns it is nobody's. */
export function sourceIn(reading: Reading, from: number, to: number): Speaker {
  const { tokens } = reading
  const many = /l[ae]r[ıi]?n?d?[ae]$/u.test(tokens[to]?.folded ?? '') // çıkan haberlerde
  let best: Speaker = many ? { by: 'nobody' } : { by: 'source', named: true }
  let rank = 0
  const propose = (speaker: Speaker, weight: number) => {
    if (weight >= rank) {
      best = speaker
      rank = weight
    }
  }
  for (let at = from; at < to; ) {
    const name = nameAt(reading, at)
    if (!name) {
      if (has(reading, at, Trait.agentSource)) propose({ by: 'noun', at }, 4)
      else if (has(reading, at, Trait.agentGenitive)) propose(bodyBefore(reading, at) ?? { by: 'noun', at }, 3)
      at++
      continue
    }
    const end = behindBracket(reading, name.last)
    const speaker: Speaker = { by: 'name', name }
    const speaks = name.entity.type !== 'GROUP'
    if (speaks && (tokens[end]?.folded === 'tarafından' || name.case === 'Equ')) propose(speaker, 5)
    else if (speaks && name.case === 'Abl') propose(speaker, name.entity.type === 'LOCATION' ? 2 : 5)
    else if (speaks && name.case === 'Gen') propose(speaker, name.entity.type === 'LOCATION' ? 1 : 3)
    else if (speaks && name.case === 'Nom' && name.entity.type !== 'LOCATION') propose(speaker, 2)
    at = Math.max(end, at + 1)
  }
  return best
}

/** The organisation whose name stands directly before a noun: `AFP ajansının`. */
function bodyBefore({ nameOf }: Reading, at: number): Speaker | null {
  const name = nameOf[at - 1]
  return name?.case === 'Nom' && name.entity.type === 'ORGANIZATION' ? { by: 'name', name } : null
}

/** Index behind the text that a participle modifies (`belirtilen açıklamada`), or -1. */
export function sourceBehind(reading: Reading, from: number, to: number): number {
  const { tokens } = reading
  for (let at = from; at < to && at < from + 5; at++) {
    if (tokens[at].kind !== 'word') return -1
    if (has(reading, at, Trait.inSource)) return tokens[at + 1]?.text === ',' ? at + 2 : at + 1
    if (has(reading, at, Trait.source) && (tokens[at + 1]?.text === ',' || tokens[at + 1]?.folded === 'da'))
      return at + 2
  }
  return -1
}
