import type { DateMention } from '../../schemas/date.ts'
import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { clauseStart } from '../../turkish/clauses.ts'
import { standsWhere } from '../../turkish/premises.ts'
import { actorsOf, holders, talkers, type Within } from './actors.ts'
import { type Context, closingVerb, dateAt, entityAt, eventAt } from './context.ts'
import { datelineOf, diaryDay, lineOf } from './diary.ts'
import { eventOf, occasionBefore } from './hanging.ts'
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

/** What two who meet do both, also when it is done. */
const discussed = new Set(['ele almak', 'görüşmek', 'değerlendirmek', 'masaya yatırmak', 'konuşmak'])

/** What the sentence, and where it is silent the occasion, says of the predicate's matters. */
export function circumstancesOf(context: Context, predicate: Predicate, matters: readonly Matter[]): Circumstances {
  const { units, bounds } = context
  const floor = Math.max(bounds[predicate.sentence], predicate.from - reach)
  const clause = clauseStart(units, predicate.from, floor)
  const inMatter = (at: number) => matters.some(({ start, head }) => at >= start && at <= head)
  const actors = actorsOf(context, predicate, floor, inMatter, matters)
  const told = dateIn(context, clause, predicate, inMatter)
  const own = {
    date: told !== null && isElsewhen(told, predicate, context.document.published) ? null : told,
    place: placeIn(context, clause, predicate, inMatter),
  }
  const line = lineOf(context, predicate.sentence)
  const hour = own.date !== null && isClockOnly(context, predicate.sentence, own.date) ? own.date.slice(10) : null
  const day = hour === null ? own.date : null
  const event = eventOf(context, predicate, clause, actors, day ?? line?.date ?? null, inMatter, matters)
  const both =
    actors.length === 0 && event
      ? predicate.passive
        ? predicate.status === 'planned' || discussed.has(predicate.verb.action)
          ? talkers(context, event)
          : []
        : holders(context, predicate, event)
      : actors
  const before = occasionBefore(context, predicate, clause)
  const dayBefore = before && before !== event ? dayOf(before.date) : null
  const opened = predicate.verb.opens ? placeInMatter(context, matters) : null
  return {
    actors: both,
    event,
    date:
      onDayOf(event?.date ?? null, hour) ??
      ownDate(own.date ?? dayBefore, line?.date ?? null, event?.date ?? null) ??
      diaryDay(context, predicate.sentence),
    place:
      line?.place?.id ??
      own.place?.id ??
      opened?.id ??
      event?.place ??
      datelineOf(context, predicate.sentence)?.id ??
      null,
  }
}

/** Whether a day cannot be that of the matter: one gone by of what is planned, one to come of what is done. */
function isElsewhen(told: string, { status }: Predicate, published: string): boolean {
  const day = told.slice(0, 10)
  const today = published.slice(0, told.length).slice(0, 10)
  if (status === 'done') return /^\d{4}(?:-\d\d)*$/u.test(day) && day > today
  return status === 'planned' && day < today && !told.includes('/') && !/W/u.test(told)
}

/** The sentence's own day; with the occasion's clock time where that tells the same day more exactly. */
function ownDate(own: string | null, bracket: string | null, event: string | null): string | null {
  const said = bracket ?? own
  if (said === null) return event
  return event?.startsWith(said) ? event : said
}

/** Whether the sentence tells the hour and no day, which then is that of the occasion. */
const isClockOnly = ({ document }: Context, sentence: number, date: string) =>
  document.dates.some(
    ({ start, value, text }) =>
      value === date &&
      start >= document.sentences[sentence].start &&
      start < document.sentences[sentence].end &&
      /^(?:saat )?\d{1,2}[.:]\d{2}/u.test(text),
  )

/** The hour on the occasion's one day: `sonuçlar saat 20.00 sıralarında açıklanacak`. */
function onDayOf(occasion: string | null, hour: string | null): string | null {
  const day = hour === null ? null : dayOf(occasion)
  return day === null ? null : `${day}${hour}`
}

/** The one day of an occasion, without its hour. */
const dayOf = (date: string | null): string | null =>
  date && /^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(date) && !date.includes('/') ? date.slice(0, 10) : null

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
    if (governor === at || inMatter(governor))
      own = fuller(own, date.value) // told before the matter, for its verb
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
    if (!entity || !standsWhere(context.units, index, context.naming(index)) || inMatter(index)) continue
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
