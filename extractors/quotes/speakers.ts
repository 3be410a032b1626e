import type { Entity } from '../../schemas/entity.ts'
import { fold } from '../../turkish/letters.ts'
import { has, type Reading, type Unit } from './reading.ts'
import { type Speaker, subjectIn } from './subjects.ts'
import { Trait } from './traits.ts'

/** Follows the article and says which entity a speaker is. */
export interface Speakers {
  /** The entity that speaks, or null. `written` says that a text speaks, not a mouth. */
  resolve(speaker: Speaker, unit: Unit, written: boolean): Entity | null
  /** Takes note of a sentence in which nobody is quoted. */
  pass(unit: Unit): void
}

/** A speaker goes on for so many paragraphs without being named. */
const longestSilence = 4

/** Starts with nobody having spoken. Sentences have to come in the order of the text. */
export function speakersOf(reading: Reading): Speakers {
  const { tokens, nameOf } = reading
  let last: { entity: Entity; paragraph: number } | null = null
  let source: Entity | null = null
  let lastWritten = false
  let topic: { entity: Entity; paragraph: number; writes: boolean } | null = null
  const met: Entity[] = [] // latest last
  let metTo = 0
  const keys = new Map<Entity, string>()

  const keyOf = (entity: Entity) => {
    let key = keys.get(entity)
    if (key === undefined) {
      key = ` ${fold([entity.name, ...entity.roles.map(({ text }) => text)].join(' '))} `
      keys.set(entity, key)
    }
    return key
  }

  return {
    resolve(speaker, unit, written) {
      const entity = find(speaker, unit, written)
      if (entity === null) {
        if (speaker.by === 'noun') last = topic = null
        if (speaker.by !== 'nobody') lastWritten = false
        return null
      }
      last = { entity, paragraph: unit.paragraph }
      source = written ? entity : source
      lastWritten = written
      topic = null
      return entity
    },
    pass(unit) {
      const subject = subjectIn(reading, unit.first, unit.last)
      if (subject?.speaker.by !== 'name') return
      const { entity } = subject.speaker.name
      if (entity.type !== 'PERSON' && entity.type !== 'ORGANIZATION') return
      topic = { entity, paragraph: unit.paragraph, writes: writes(unit) }
    },
  }

  /** Takes note of the names up to a token. */
  function meet(to: number) {
    for (; metTo < to; metTo++) {
      const name = nameOf[metTo]
      if (name?.first === metTo) met.push(name.entity)
    }
    if (met.length > memory * 2) met.splice(0, met.length - memory)
  }

  function writes(unit: Unit): boolean {
    for (let at = unit.first; at < unit.last; at++) if (has(reading, at, Trait.source | Trait.inSource)) return true
    return false
  }

  function find(speaker: Speaker, unit: Unit, written: boolean): Entity | null {
    switch (speaker.by) {
      case 'name':
        return speaker.name.entity
      case 'noun':
        return byNoun(speaker.at, unit, written)
      case 'source':
        return bySource(unit, speaker.named)
      case 'before':
        return before(unit)
      case 'echo':
      case 'nobody':
        return null
    }
  }

  function before(unit: Unit): Entity | null {
    const recent = (mark: { paragraph: number } | null) =>
      mark !== null && unit.paragraph - mark.paragraph <= longestSilence
    if (topic && topic.entity.type === 'PERSON' && recent(topic)) return topic.entity
    if (last && recent(last)) return last.entity
    return topic && recent(topic) ? topic.entity : null
  }

  function bySource(unit: Unit, named: boolean): Entity | null {
    if (!named) return lastWritten ? source : null
    if (topic?.writes) return topic.entity
    if (source) return source
    if (topic?.entity.type === 'ORGANIZATION' && unit.paragraph - topic.paragraph <= longestSilence) return topic.entity
    return last?.entity.type === 'ORGANIZATION' ? last.entity : null
  }

  /** A noun alone: somebody whose role or name holds it, else whoever spoke last. */
  function byNoun(at: number, unit: Unit, written: boolean): Entity | null {
    const form = tokens[at].folded
    const before = tokens[at - 1]?.folded
    if (/l[ae]r(?:[ıi]|[ıi]n|d[ae]n|[ıi]nd[ae]n)?$/u.test(form) || before === 'bir') return null
    if (tokens[at - 1]?.kind === 'number') return null
    const owner = nameOf[at - 1]
    if (owner?.case === 'Nom' && owner.entity.type === 'ORGANIZATION') return bodies.test(form) ? owner.entity : null
    const stem = ` ${sameOffice.get(form) ?? form.slice(0, Math.max(4, form.length - 4))}`
    meet(at)
    for (let i = met.length - 1; i >= 0 && i > met.length - memory; i--) {
      const { type } = met[i]
      const fits = written ? type === 'ORGANIZATION' : type === 'PERSON' || type === 'ORGANIZATION'
      if (fits && keyOf(met[i]).includes(stem)) return met[i]
    }
    if (written || bodies.test(form)) {
      if (last?.entity.type === 'ORGANIZATION') return last.entity
      if (topic?.entity.type === 'ORGANIZATION') return topic.entity
      return null
    }
    if (!has(reading, at, Trait.agent)) return null
    if (tokens[at + 1]?.folded === 'ise') return null // somebody else
    const owned = nameOf[at - 1]?.case === 'Gen' || /[ıiuü]$/u.test(form)
    if (owned) return null
    return last?.entity.type === 'PERSON' && unit.paragraph - last.paragraph <= longestSilence ? last.entity : null
  }
}

const bodies =
  /^(?:gazete|ajans|kanal|dergi|televizyon|grub|holding|yönetim|şirket|firma|kulüp|kulüb|kurum|kuruluş|örgüt|parti|banka|bakanlı|belediye|valili|dernek|derneğ|vak|sendika)/u

/** Nouns that stand for somebody whose role has another name. */
const sameOffice: ReadonlyMap<string, string> = new Map([
  ['adam', 'teknik direktör'],
  ['çalıştırıcı', 'teknik direktör'],
  ['hoca', 'teknik direktör'],
])

/** How many names back a role is looked for. */
const memory = 60
