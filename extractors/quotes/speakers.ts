import type { Entity } from '../../schemas/entity.ts'
import { fold } from '../../turkish/letters.ts'
import { has, type Reading, type Unit } from './reading.ts'
import { sourceIn } from './sources.ts'
import type { Speaker } from './speaker.ts'
import { subjectIn } from './subjects.ts'
import { bareAgents, nounOf, Trait } from './traits.ts'

/** Follows the article and says which entity a speaker is. */
export interface Speakers {
  /** The entity that speaks, or null. `written` says that a text speaks, not a mouth. */
  resolve(speaker: Speaker, unit: Unit, written: boolean): Entity | null
  /** Takes note of a sentence in which nobody is quoted. */
  pass(unit: Unit): void
}

/** Verbs of what an author does with a text, as participles. */
const making =
  /^(?:hazırla|yap|yayımla|yayınla|gönder|yaz|paylaş|kaleme|sun|açıkla)\p{L}*(?:[ae]n|d[ıiuü]ğ[ıiuü]|t[ıiuü]ğ[ıiuü])$/u
/** How many words before a text such a participle may stand. */
const makerReach = 5
/** A speaker goes on for so many paragraphs without being named. */
const longestSilence = 4

/** Starts with nobody having spoken. Sentences have to come in the order of the text. */
export function speakersOf(reading: Reading): Speakers {
  const { tokens, nameOf } = reading
  let last: { entity: Entity; paragraph: number } | null = null
  let source: Entity | null = null
  let sourceNoun: string | null = null
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
      if (written) {
        source = entity
        if (speaker.by === 'name') sourceNoun = nounBehind(speaker.name.last, unit)
      }
      lastWritten = written
      topic = null
      return entity
    },
    pass(unit) {
      lastWritten = false
      const text = textIn(unit)
      const author = text < 0 ? null : sourceIn(reading, unit.first, text)
      const speaker =
        author?.by === 'name' && author.name.case !== 'Nom' && isMade(unit, text)
          ? author
          : subjectIn(reading, unit.first, unit.last)?.speaker
      if (speaker?.by !== 'name') return
      const { entity } = speaker.name
      if (entity.type !== 'PERSON' && entity.type !== 'ORGANIZATION') return
      topic = { entity, paragraph: unit.paragraph, writes: text >= 0 }
    },
  }

  /** Whoever was named last and whose role or name holds the words. */
  function latest(words: string, type: Entity['type']): Entity | null {
    for (let i = met.length - 1; i >= 0 && i > met.length - memory; i--)
      if (met[i].type === type && keyOf(met[i]).includes(words)) return met[i]
    return null
  }

  /** Takes note of the names up to a token. */
  function meet(to: number) {
    for (; metTo < to; metTo++) {
      const name = nameOf[metTo]
      if (name?.first === metTo) met.push(name.entity)
    }
    if (met.length > memory * 2) met.splice(0, met.length - memory)
  }

  /** Whether the words before a source say that somebody made it: `hazırlanan`, `yaptığı`. */
  function isMade(unit: Unit, source: number): boolean {
    for (let at = source - 1; at >= unit.first && at >= source - makerReach; at--)
      if (making.test(tokens[at].folded)) return true
    return false
  }

  /** Index of the written source that a sentence names, or -1. */
  function textIn(unit: Unit): number {
    for (let at = unit.first; at < unit.last; at++) if (has(reading, at, Trait.source | Trait.inSource)) return at
    return -1
  }

  function find(speaker: Speaker, unit: Unit, written: boolean): Entity | null {
    switch (speaker.by) {
      case 'name':
        return speaker.name.entity
      case 'noun':
        return byNoun(speaker.at, unit, written)
      case 'source':
        return bySource(unit, speaker.named, speaker.noun ?? null)
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

  /** The stem of the first written source behind a token: of which text somebody is the author. */
  function nounBehind(from: number, unit: Unit): string | null {
    for (let at = from; at < unit.last; at++)
      if (has(reading, at, Trait.inSource | Trait.toSource)) return nounOf(tokens[at].folded)
    return null
  }

  function bySource(unit: Unit, named: boolean, noun: string | null): Entity | null {
    if (!named) return lastWritten ? source : null
    if (topic?.writes) return topic.entity
    if (source) return noun === null || sourceNoun === null || noun === sourceNoun ? source : null
    if (topic?.entity.type === 'ORGANIZATION' && unit.paragraph - topic.paragraph <= longestSilence) return topic.entity
    return last?.entity.type === 'ORGANIZATION' ? last.entity : null
  }

  /** A noun alone: somebody whose role or name holds it, else whoever spoke last. */
  function byNoun(at: number, unit: Unit, written: boolean): Entity | null {
    const form = tokens[at].folded
    const before = tokens[at - 1]?.folded
    if (/l[ae]r(?:[ıi]|[ıi]n[ıi]?n?|d[ae]n|[ıi]nd[ae]n|[ae]|[ıi]n[ae])?$/u.test(form) || before === 'bir') return null
    if (tokens[at - 1]?.kind === 'number') return null
    const owner = nameOf[at - 1]
    if (owner?.case === 'Nom' && owner.entity.type === 'ORGANIZATION') return bodies.test(form) ? owner.entity : null
    const named = tokens[at + 1]?.capital ? latest(` ${tokens[at + 1].folded.split("'")[0]} `, 'PERSON') : null // Başkan Burma
    if (named) return named
    const stem = ` ${sameOffice.get(form) ?? form.slice(0, Math.max(4, form.length - 4))}`
    const type = written || isBody(form) ? 'ORGANIZATION' : 'PERSON'
    meet(at)
    const known = (owner && type === 'PERSON' ? null : latest(` ${before ?? ''}${stem}`, type)) ?? latest(stem, type)
    if (known) return known
    if (written || isBody(form)) {
      if (last?.entity.type === 'ORGANIZATION') return last.entity
      if (topic?.entity.type === 'ORGANIZATION') return topic.entity
      return null
    }
    if (!has(reading, at, Trait.agent)) return null
    if (tokens[at + 1]?.folded === 'ise') return null // somebody else
    const owned = nameOf[at - 1]?.case === 'Gen' || (/[ıiuü]$/u.test(form) && !bareAgents.has(form)) // kızı, but futbolcu
    if (owned || anybody.has(form)) return null
    return last?.entity.type === 'PERSON' && unit.paragraph - last.paragraph <= longestSilence ? last.entity : null
  }
}

const bodies =
  /^(?:gazete(?!c)|ajans|kanal|dergi|televizyon|grub|holding|yönetim|şirket|firma|kulüp|kulüb|kurum|kuruluş|örgüt|parti|banka|bakanlı|belediye|valili|dernek|derneğ|vak|sendika)/u

/** Nouns of somebody whom nobody knows. */
const anybody = new Set('insan kişi kimse vatandaş kız kadın çocuk genç köylü esnaf'.split(' '))

/** Whether the noun names a body and no person: `savcılık`, but not `savcı`. */
const isBody = (form: string) => bodies.test(form) || /.{3}l[ıiuü](?:k|ğ)/u.test(form)

/** Nouns that stand for somebody whose role has another name. */
const sameOffice: ReadonlyMap<string, string> = new Map([
  ['adam', 'teknik direktör'],
  ['çalıştırıcı', 'teknik direktör'],
  ['hoca', 'teknik direktör'],
])

/** How many names back a role is looked for. */
const memory = 60
