import type { EntityType } from '../../schemas/entity.ts'
import type { Name } from './name-case.ts'
import { has, nameAt, type Reading } from './reading.ts'
import type { Speaker } from './speaker.ts'
import { behindBracket } from './subjects.ts'
import { nounOf, Trait } from './traits.ts'

/** Whose the written source at `to` is, seen on the words from `from`. Of several that nobody owns it is nobody's. */
export function sourceIn(reading: Reading, from: number, to: number): Speaker {
  const { tokens } = reading
  const many = /l[ae]r[ıi]?n?d?[ae]$/u.test(tokens[to]?.folded ?? '') // çıkan haberlerde
  let best: Speaker = many ? { by: 'nobody' } : { by: 'source', named: true, noun: nounOf(tokens[to]?.folded ?? '') }
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
    else if (speaks && name.case === 'Abl')
      propose(speaker, name.entity.type === 'LOCATION' && !isFacility(name) ? 2 : 5)
    else if (name.case === 'Loc' && name.entity.type === 'ORGANIZATION' && appears(tokens[end]?.folded))
      propose(speaker, 4)
    else if (speaks && name.case === 'Gen') propose(speaker, name.entity.type === 'LOCATION' ? 1 : 3)
    else if (speaks && name.case === 'Nom' && name.entity.type !== 'LOCATION') propose(speaker, 2)
    at = Math.max(end, at + 1)
  }
  return best
}

/** A place that speaks like a body: `Uşak Devlet Hastanesi`, but not `Uşak`. */
export const isFacility = ({ entity }: Name): boolean => entity.type === 'LOCATION' && /\s\S+[ıiuü]$/u.test(entity.name)

/** Whether the word says that a text stands in a paper: `gazetesinde yer alan`, `dergisinde çıkan`. */
const appears = (word: string | undefined) => word !== undefined && /^(?:yer|yayımlanan|yayınlanan|çıkan)$/u.test(word)

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

/** Entities that speak by themselves. */
export const speaks: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'ORGANIZATION'])

/** The first name in the genitive that can speak, or null. */
export function genitiveIn(reading: Reading, from: number, to: number) {
  for (let at = from; at < to; ) {
    const mark = reading.markAt[at]
    const name = nameAt(reading, at)
    if (name?.case === 'Gen' && speaks.has(name.entity.type)) return name
    at = mark ? mark.after : (name?.last ?? at + 1)
  }
  return null
}

/** Who told: a name in the genitive, else a person's noun. */
export function tellerIn(reading: Reading, from: number, to: number): Speaker | null {
  const name = genitiveIn(reading, from, to)
  if (name) return { by: 'name', name }
  for (let at = to - 1; at >= from; at--) if (has(reading, at, Trait.agentGenitive)) return { by: 'noun', at }
  return null
}

/** Who speaks before a colon: `Kaya:`, `Kaya'dan sert tepki:`. */
export function callerBefore(reading: Reading, from: number, colon: number): Name | undefined {
  const { nameOf } = reading
  const last = nameOf[colon - 1]
  if (last?.case === 'Nom') return last
  if (!has(reading, colon - 1, Trait.saying | Trait.bareSaying)) return undefined
  for (let at = from; at < colon; at++) {
    const name = nameOf[at]
    if (name?.case === 'Abl' && speaks.has(name.entity.type)) return name
  }
  return undefined
}
