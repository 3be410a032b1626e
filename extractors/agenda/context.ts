import type { DateMention } from '../../schemas/date.ts'
import type { Document } from '../../schemas/document.ts'
import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { governorsOf, type NameKind, nameKinds } from '../../turkish/clauses.ts'
import type { Unit } from '../../turkish/unit.ts'
import { type Marked, readUnits, tokenAt } from '../../turkish/units.ts'

/** What a marked unit is: an entity's mention, a date, or an occasion's mention. */
export interface Thing {
  readonly entity?: Entity
  readonly date?: DateMention
  readonly event?: Event
}

/** An occasion's mention, with the sentence it stands in. */
export interface Occurrence {
  readonly event: Event
  readonly start: number
  readonly sentence: number
}

/** What the rules of this layer read: the article as units, its occasions in the order of the text. */
export interface Context {
  readonly document: Document<'tokens' | 'sentences' | 'words' | 'dates' | 'entities' | 'events' | 'quotes'>
  readonly units: readonly Unit[]
  readonly bounds: readonly number[]
  readonly occurrences: readonly Occurrence[]
  readonly entities: ReadonlyMap<string, Entity>
  /** Which verb governs each unit. */
  readonly governors: Int32Array
  naming(index: number): NameKind
  thing(index: number): Thing | undefined
}

/** The article as this layer's rules read it. A name inside an occasion's mention belongs to the occasion. */
export function contextOf(document: Context['document']): Context {
  const marked: Marked<Thing>[] = []
  for (const event of document.events)
    for (const { start, end } of event.mentions)
      if (!isClause(document, end)) marked.push({ start, end, of: { event }, common: true })
  for (const entity of document.entities)
    for (const { start, end } of entity.mentions) marked.push({ start, end, of: { entity } })
  for (const date of document.dates) marked.push({ start: date.start, end: date.end, of: { date } })
  const reading = readUnits(document.tokens, document.words, document.sentences, marked)
  return {
    document,
    units: reading.units,
    bounds: reading.bounds,
    governors: governorsOf(reading.units, reading.bounds),
    naming: (index) => nameKinds[reading.of(index)?.entity?.type ?? ''],
    occurrences: occurrencesOf(document),
    entities: new Map(document.entities.map((entity) => [entity.id, entity])),
    thing: reading.of,
  }
}

/** Whether the mention is a verb, which has to stay one: `toplanacağı`. */
function isClause({ tokens, words }: Context['document'], end: number): boolean {
  const word = words[tokenAt(tokens, end - 1)].ending
  return word.upos === 'VERB' && word.features.VerbForm !== 'Vnoun'
}

function occurrencesOf({ events, sentences }: Context['document']): Occurrence[] {
  const all = events
    .flatMap((event) => event.mentions.map(({ start }) => ({ event, start })))
    .sort((a, b) => a.start - b.start)
  let sentence = 0
  return all.map(({ event, start }) => {
    while (sentence + 1 < sentences.length && sentences[sentence].end <= start) sentence++
    return { event, start, sentence }
  })
}

/** How many mentions of occasions there are up to the end of a sentence. */
function countUpTo(occurrences: readonly Occurrence[], sentence: number): number {
  let low = 0
  let high = occurrences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (occurrences[middle].sentence <= sentence) low = middle + 1
    else high = middle
  }
  return low
}

/** The last mention of an occasion in the sentence or before it. */
export function occurrenceUpTo({ occurrences }: Context, sentence: number): Occurrence | undefined {
  return occurrences[countUpTo(occurrences, sentence) - 1]
}

/** The mentions of occasions in the sentence, the last first. */
export function occurrencesIn({ occurrences }: Context, sentence: number): Occurrence[] {
  return occurrences.slice(countUpTo(occurrences, sentence - 1), countUpTo(occurrences, sentence)).reverse()
}

/** What the unit names, tells or mentions, if it does. */
export const entityAt = (context: Context, index: number): Entity | undefined => context.thing(index)?.entity
export const dateAt = (context: Context, index: number): DateMention | undefined => context.thing(index)?.date
export const eventAt = (context: Context, index: number): Event | undefined => context.thing(index)?.event

/** The entities that units name, each once. */
export function entitiesAt(context: Context, indices: readonly number[]): Entity[] {
  return [...new Set(indices.flatMap((index) => entityAt(context, index) ?? []))]
}

/** The verb whose subject does what the verb at an index says: of `görüşmek üzere toplanacak` the one that governs it. */
export function actingVerb(context: Context, at: number): number {
  const { kind, possessed } = context.units[at]
  return kind !== 'action' || possessed ? at : closingVerb(context, at)
}

/** The verb that closes the clause behind a verbal noun, else its own place: `görülmesine yarın devam edilecek`. */
export function closingVerb({ units, governors }: Context, at: number): number {
  let verb = governors[at]
  while (verb >= 0 && units[verb].kind !== 'finite' && units[verb].kind !== 'reported') verb = governors[verb]
  return verb < 0 ? at : verb
}
