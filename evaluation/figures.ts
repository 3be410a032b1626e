import type { AgendaItem } from '../schemas/agenda.ts'
import type { Gold } from '../schemas/gold.ts'
import type { Record } from '../schemas/record.ts'
import { correspondence, type Mentioned, overlaps, pairUp, same, shared } from './align.ts'
import { type Counts, counted } from './counts.ts'

/** The counts of one article by the figure's name: `quotes.speaker`. */
export type Figures = Readonly<{ [figure: string]: Counts }>

/**
 * Compares a record with its gold, layer by layer. A layer the gold does not hold is not scored.
 *
 * `strict`, `exact`: same offsets. `overlap`: at least half of the longer span is shared. Fields of a mark (kind, cue,
 * status, date …) are counted over the marks found by overlap; `quotes.speaker` over all quotes, as it is what matters.
 * Wikidata items count where the gold has any: a gold without them was not annotated with them.
 */
export function compare(gold: Gold, record: Record): Figures {
  const entity = correspondence(gold.entities ?? [], record.entities)
  const event = correspondence(gold.events ?? [], record.events)
  const goldId = (ids: ReadonlyMap<string, string>, id: string | null) =>
    id === null ? null : (ids.get(id) ?? 'other')
  return {
    ...(gold.entities && entityFigures(gold.entities, record.entities, entity)),
    ...(gold.dates && dateFigures(gold.dates, record.dates)),
    ...(gold.quantities && quantityFigures(gold.quantities, record.quantities)),
    ...(gold.quotes && quoteFigures(gold.quotes, record.quotes, (id) => goldId(entity, id))),
    ...(gold.events && eventFigures(gold.events, record.events, event, (id) => goldId(entity, id))),
    ...(gold.agenda &&
      agendaFigures(
        gold.agenda,
        record.agenda,
        (id) => goldId(entity, id),
        (id) => goldId(event, id),
      )),
  }
}

type GoldId = (id: string | null) => string | null
type Layer<K extends keyof Gold> = NonNullable<Gold[K]>
type Entity = Layer<'entities'>[number]
type Event = Layer<'events'>[number]

function entityFigures(gold: readonly Entity[], found: readonly Entity[], ids: ReadonlyMap<string, string>): Figures {
  const goldMentions = mentionsOf(gold)
  const foundMentions = mentionsOf(found)
  const strict = (type?: string) => {
    const [g, f] = [goldMentions, foundMentions].map((all) => all.filter((m) => !type || m.type === type))
    return counted(g.length, f.length, pairUp(g, f, (a, b) => same(a, b) && a.type === b.type).length)
  }
  const byId = new Map(gold.map((entity) => [entity.id, entity]))
  const pairs = found.flatMap((f) => {
    const g = byId.get(ids.get(f.id) ?? '')
    return g ? [[g, f] as const] : []
  })
  const named = (entities: readonly Entity[], part: (entity: Entity) => readonly string[]) =>
    entities.reduce((sum, entity) => sum + part(entity).length, 0)
  const agreeing = (part: (entity: Entity, map: (id: string) => string) => readonly string[]) => {
    let right = 0
    for (const [g, f] of pairs) {
      const wanted = new Set(part(g, (id) => id))
      right += part(f, (id) => ids.get(id) ?? 'other').filter((value) => wanted.has(value)).length
    }
    const plain = (entity: Entity) => part(entity, (id) => id)
    return counted(named(gold, plain), named(found, plain), right)
  }
  const linked = (['iso3166', 'wikidata'] as const).filter(
    (kind) => kind === 'iso3166' || gold.some(({ links }) => links[kind]),
  )
  return {
    'entities.strict': strict(),
    'entities.overlap': counted(
      goldMentions.length,
      foundMentions.length,
      pairUp(goldMentions, foundMentions, (a, b) => a.type === b.type && overlaps(a, b)).length,
    ),
    'entities.strict.PERSON': strict('PERSON'),
    'entities.strict.ORGANIZATION': strict('ORGANIZATION'),
    'entities.strict.LOCATION': strict('LOCATION'),
    'entities.strict.GROUP': strict('GROUP'),
    'entities.coreference': bCubed(gold, found),
    'entities.name': counted(pairs.length, pairs.length, pairs.filter(([g, f]) => g.name === f.name).length),
    'entities.acronyms': agreeing((entity) => (entity.acronym ? [entity.acronym] : [])),
    'entities.roles': agreeing((entity, map) =>
      entity.roles.map((role) => `${role.text}@${role.at ? map(role.at) : ''}`),
    ),
    'entities.links': agreeing(({ links }) => linked.flatMap((kind) => links[kind] ?? [])),
  }
}

function mentionsOf(entities: readonly Entity[]) {
  return entities.flatMap((entity) =>
    entity.mentions.map(({ start, end }) => ({ start, end, type: entity.type, entity: entity.id })),
  )
}

/** Bagga and Baldwin's B³ over the mentions: how much of its entity each shares with its counterpart. */
function bCubed(gold: readonly Mentioned[], found: readonly Mentioned[]): Counts {
  const key = ({ start, end }: { start: number; end: number }) => `${start}-${end}`
  const sets = (entities: readonly Mentioned[]) => {
    const of = new Map<string, Set<string>>()
    for (const entity of entities) {
      const mentions = new Set(entity.mentions.map(key))
      for (const mention of mentions) of.set(mention, mentions)
    }
    return of
  }
  const [g, f] = [sets(gold), sets(found)]
  let met = 0
  let right = 0
  for (const [mention, goldSet] of g) {
    const foundSet = f.get(mention)
    if (!foundSet) continue
    const common = [...goldSet].filter((m) => foundSet.has(m)).length
    met += common / goldSet.size
    right += common / foundSet.size
  }
  return { gold: g.size, met, found: f.size, right }
}

function dateFigures(gold: Layer<'dates'>, found: Record['dates']): Figures {
  const count = (fits: (g: (typeof gold)[number], f: Record['dates'][number]) => boolean) =>
    counted(gold.length, found.length, pairUp(gold, found, fits).length)
  return {
    'dates.span': count(same),
    'dates.value': count((g, f) => same(g, f) && g.value === f.value && g.type === f.type),
  }
}

function quantityFigures(gold: Layer<'quantities'>, found: Record['quantities']): Figures {
  const count = (fits: (g: (typeof gold)[number], f: Record['quantities'][number]) => boolean) =>
    counted(gold.length, found.length, pairUp(gold, found, fits).length)
  const says = ({ type, value, unit }: Pick<Record['quantities'][number], 'type' | 'value' | 'unit'>) =>
    JSON.stringify([type, value, unit])
  return {
    'quantities.span': count(same),
    'quantities.value': count((g, f) => same(g, f) && says(g) === says(f)),
  }
}

function quoteFigures(gold: Layer<'quotes'>, found: Record['quotes'], goldId: GoldId): Figures {
  const pairs = pairUp(gold, found, overlaps)
  const right = (test: (g: (typeof gold)[number], f: Record['quotes'][number]) => boolean) =>
    pairs.filter(([g, f]) => test(g, f)).length
  const speaker = right((g, f) => g.speaker === goldId(f.speaker))
  const cue = right((g, f) => (g.cue && f.cue ? shared(g.cue, f.cue) > 0 : g.cue === f.cue))
  return {
    'quotes.overlap': counted(gold.length, found.length, pairs.length),
    'quotes.exact': counted(gold.length, found.length, pairUp(gold, found, same).length),
    'quotes.speaker': counted(gold.length, found.length, speaker),
    'quotes.kind': counted(
      pairs.length,
      pairs.length,
      right((g, f) => g.kind === f.kind),
    ),
    'quotes.cue': counted(pairs.length, pairs.length, cue),
  }
}

function eventFigures(
  gold: readonly Event[],
  found: Record['events'],
  ids: ReadonlyMap<string, string>,
  goldId: GoldId,
): Figures {
  const mentions = (events: readonly Event[]) => events.flatMap(({ mentions }) => mentions)
  const pairs = gold.flatMap((g) => {
    const f = found.find(({ id }) => ids.get(id) === g.id)
    return f ? [[g, f] as const] : []
  })
  const right = (test: (g: Event, f: Event) => boolean) => pairs.filter(([g, f]) => test(g, f)).length
  const participants = pairs.map(
    ([g, f]) => f.participants.filter((id) => g.participants.includes(goldId(id) ?? '')).length,
  )
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  return {
    'events.found': counted(gold.length, found.length, pairs.length),
    'events.mentions': counted(
      mentions(gold).length,
      mentions(found).length,
      pairUp(mentions(gold), mentions(found), same).length,
    ),
    'events.mentions.overlap': counted(
      mentions(gold).length,
      mentions(found).length,
      pairUp(mentions(gold), mentions(found), overlaps).length,
    ),
    'events.kind': counted(
      pairs.length,
      pairs.length,
      right((g, f) => g.kind === f.kind),
    ),
    'events.name': counted(
      pairs.length,
      pairs.length,
      right((g, f) => g.name === f.name),
    ),
    'events.date': counted(
      pairs.length,
      pairs.length,
      right((g, f) => g.date === f.date),
    ),
    'events.place': counted(
      pairs.length,
      pairs.length,
      right((g, f) => g.place === goldId(f.place)),
    ),
    'events.participants': counted(
      sum(pairs.map(([g]) => g.participants.length)),
      sum(pairs.map(([, f]) => f.participants.length)),
      sum(participants),
    ),
  }
}

function agendaFigures(gold: Layer<'agenda'>, found: Record['agenda'], goldId: GoldId, goldEvent: GoldId): Figures {
  const pairs = pairUp(gold, found, overlaps)
  const field = (test: (g: Layer<'agenda'>[number], f: AgendaItem) => boolean) =>
    counted(pairs.length, pairs.length, pairs.filter(([g, f]) => test(g, f)).length)
  const set = (ids: readonly (string | null)[]) => [...ids].sort().join()
  return {
    'agenda.overlap': counted(gold.length, found.length, pairs.length),
    'agenda.exact': counted(gold.length, found.length, pairUp(gold, found, same).length),
    'agenda.status': field((g, f) => g.status === f.status),
    'agenda.action': field((g, f) => g.action === f.action),
    'agenda.actors': field((g, f) => set(g.actors) === set(f.actors.map(goldId))),
    'agenda.event': field((g, f) => g.event === goldEvent(f.event)),
    'agenda.date': field((g, f) => g.date === f.date),
    'agenda.place': field((g, f) => g.place === goldId(f.place)),
  }
}
