import type { DateMention } from '../../schemas/date.ts'
import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { clauseStart, isWhere } from '../../turkish/clauses.ts'
import { actorsOf, holders, talkers, type Within } from './actors.ts'
import { type Context, closingVerb, dateAt, entityAt, eventAt } from './context.ts'
import { eventOf } from './hanging.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'

/** How far before a predicate its sentence is searched, in units. */
const reach = 90

/** When, where, by whom and at which occasion a matter is dealt with. */
export interface Circumstances {
  readonly actors: readonly Entity[]
  readonly event: Event | null
  readonly date: string | null
  readonly place: string | null
}

/** What the sentence, and where it is silent the occasion, says of the predicate's matters. */
export function circumstancesOf(context: Context, predicate: Predicate, matters: readonly Matter[]): Circumstances {
  const { units, bounds } = context
  const floor = Math.max(bounds[predicate.sentence], predicate.from - reach)
  const clause = clauseStart(units, predicate.from, floor)
  const inMatter = (at: number) => matters.some(({ start, head }) => at >= start && at <= head)
  const actors = actorsOf(context, predicate, floor, inMatter, matters)
  const told = dateIn(context, clause, predicate, inMatter)
  const past =
    predicate.status === 'planned' &&
    told !== null &&
    told.slice(0, 10) < context.document.published.slice(0, told.length).slice(0, 10)
  const own = {
    date: past && !told.includes('/') && !/W/u.test(told) ? null : told,
    place: placeIn(context, clause, predicate, inMatter),
  }
  const line = lineOf(context, predicate.sentence)
  const event = eventOf(context, predicate, clause, actors, own.date ?? line?.date ?? null, inMatter, matters)
  const both =
    actors.length === 0 && event
      ? predicate.passive
        ? talkers(context, event)
        : holders(context, predicate, event)
      : actors
  const opened = predicate.verb.opens ? placeInMatter(context, matters) : null
  return {
    actors: both,
    event,
    date: ownDate(own.date, line?.date ?? null, event?.date ?? null),
    place:
      line?.place?.id ??
      own.place?.id ??
      opened?.id ??
      event?.place ??
      datelineOf(context, predicate.sentence)?.id ??
      null,
  }
}

/** The sentence's own day; with the occasion's clock time where that tells the same day more exactly. */
function ownDate(own: string | null, bracket: string | null, event: string | null): string | null {
  const said = bracket ?? own
  if (said === null) return event
  return event?.startsWith(said) ? event : said
}

/** The later of two dates told, unless it only repeats the earlier in part. */
const fuller = (known: string | null, told: string) => (known?.startsWith(told) ? known : told)

/** The day told for the predicate itself, else one told in its clause for no other noun; of several the last. */
function dateIn(
  context: Context,
  clause: number,
  { from, construction, at, status }: Predicate,
  inMatter: Within,
): string | null {
  let own: string | null = null
  let other: string | null = null
  const begun = construction === 'expected' && context.units[at].case === 'Dat'
  const end = construction === 'relative' ? at : begun || construction === 'purpose' ? closingVerb(context, at) : from
  for (let index = clause; index < end; index++) {
    const date = dateAt(context, index)
    if (!date?.value || inMatter(index) || date.type === 'duration' || date.type === 'set' || isStamp(date)) continue
    const unit = context.units[index]
    const next = context.units[index + 1]
    if (next?.kind === 'nominal' && next.mark < 0 && unit.case === 'Own' && /^(?:ayı|yılı)$/u.test(unit.folded))
      continue
    if (unit.case === 'Rel' && next && !eventAt(context, index + 1)) continue
    if (status === 'ongoing' && since.test(next?.folded ?? '')) continue
    const governor = context.governors[index]
    if (governor === at) own = fuller(own, date.value)
    else if (governor < 0 || context.units[governor].kind !== 'participle' || unit.case === 'Rel') other ??= date.value
  }
  return own ?? other
}

/** `ekim ayından bu yana inceliyor`: the day when it began is not the day when it is on. */
const since = /^(?:beri|bu|itibaren)$/u

/** When the page was made, printed at its head: `24 Eylül 2009 Perşembe, 14:16`, `24/09/09 13:08`. */
const isStamp = ({ start, text }: DateMention) =>
  /^\d{2}\/\d{2}\/\d{2}(?!\d)/u.test(text) || (start < 250 && /\d{4}.*\d{2}[.:]\d{2}$/u.test(text))

/** The place told for the predicate itself, else one told in its clause for no other noun; the last, as it is the narrowest. */
function placeIn(context: Context, clause: number, { from, at }: Predicate, inMatter: Within): Entity | null {
  let own: Entity | null = null
  let other: Entity | null = null
  for (let index = clause; index < from; index++) {
    const entity = entityAt(context, index)
    if (entity?.type !== 'LOCATION' || !isWhere(context.units, index) || inMatter(index)) continue
    const governor = context.governors[index]
    if (governor === at) own = entity
    else if (governor < 0 || context.units[governor].kind !== 'participle') other = entity
  }
  return own ?? other
}

/** What is opened stands where its first modifier says. */
function placeInMatter(context: Context, matters: readonly Matter[]): Entity | null {
  for (const { start, head } of matters)
    for (let index = start; index <= head; index++) {
      const entity = entityAt(context, index)
      const unitCase = context.units[index].case
      const there = unitCase === 'Loc' || unitCase === 'Rel' || context.units[index + 1]?.case === 'Rel'
      if (entity?.type === 'LOCATION' && there) return entity
    }
  return null
}

/** The place with which a line of a diary bulletin begins: `SİVAS - …`. */
function datelineOf(context: Context, sentence: number): Entity | null {
  const { units, bounds } = context
  const first = bounds[sentence]
  const entity = entityAt(context, first)
  const dashed = units[first + 1] && /^[-–—]$/u.test(units[first + 1].folded)
  return dashed && entity?.type === 'LOCATION' ? entity : null
}

/** Day and place that a line of a programme tells outside its sentence: in brackets behind it, or before a colon. */
const lineOf = (context: Context, sentence: number) => {
  const bracket = bracketOf(context, sentence)
  const head = headOf(context, sentence)
  return bracket || head ? { date: bracket?.date ?? head, place: bracket?.place ?? null } : null
}

/** The day with which a line of a programme begins, before its colon: `- 16 Temmuz Perşembe saat 18.00: …`. */
function headOf(context: Context, sentence: number): string | null {
  const { units, bounds } = context
  let date: string | null = null
  for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
    const told = dateAt(context, at)
    if (told) date = told.value
    else if (units[at].folded === ':') return date
    else if (!/^(?:[-–—•*]|saat|günü)$/u.test(units[at].folded)) return null
  }
  return null
}

/** Place and hour in brackets at the end of a diary bulletin's line: `(Ankara/11.00)`. */
export function bracketOf(context: Context, sentence: number): { date: string | null; place: Entity | null } | null {
  const { units, bounds, document } = context
  const paragraph = document.sentences[sentence].paragraph
  for (const next of [sentence, sentence + 1]) {
    if (document.sentences[next]?.paragraph !== paragraph) continue
    const close = bounds[next + 1] - 1
    if (units[close]?.kind !== 'close') continue
    let date: string | null = null
    let place: Entity | null = null
    for (let at = close - 1; at >= bounds[next] && units[at].kind !== 'open'; at--) {
      const told = dateAt(context, at)
      const entity = entityAt(context, at)
      if (told?.type === 'time' || told?.type === 'date') date = told.value
      if (entity && (entity.type === 'LOCATION' || (entity.type === 'ORGANIZATION' && told === undefined)))
        place ??= entity
    }
    if (date || place) return { date, place }
  }
  return null
}
