import type { Entity } from '../../schemas/entity.ts'
import { clauseStart, domainStart, joinedNames } from '../../turkish/clauses.ts'
import type { UnitCase } from '../../turkish/unit.ts'
import { type Context, dateAt, dateBetween, entityAt, placeBetween } from './context.ts'
import { tenseOf } from './holding.ts'
import type { NounMention } from './noun-mention.ts'
import { isResolved } from './nouns.ts'
import { occasionForm } from './occasions.ts'
import type { Surroundings } from './surroundings.ts'

/** The day told with the participle: `cuma yapılacak zirve`, `yarın yapılması beklenen toplantı`. */
export const plannedDate = (context: Context, { participle, floor }: Surroundings): string | null =>
  dateBetween(context, participleStart(context, participle, floor), participle)

/** Where the words begin that go with a participle, or with the verbal noun right before it that says what is planned. */
function participleStart({ units, governors }: Context, participle: number, floor: number): number {
  const start = Math.max(floor, domainStart(governors, participle, floor))
  return units[participle - 1]?.kind === 'action'
    ? Math.max(floor, domainStart(governors, participle - 1, floor))
    : start
}

/** When the sentence says that it is held. */
export function dateOf(
  context: Context,
  { from, head, form, entry }: NounMention,
  around: Surroundings,
): string | null {
  const { governors } = context
  const { phrase, participle, verb, holds, attends, floor } = around
  if (participle >= 0) {
    const told = plannedDate(context, around)
    if (told && (told.length > 4 || !holds)) return told
  }
  const relative = relativeDate(context, phrase, from)
  if (relative) return relative
  if (holds || attends) {
    const start = domainStart(governors, verb, floor)
    const next = nextOccasion(context, head, verb)
    const told = (holds ? dateBetween(context, head + 1, next) : null) ?? dateBetween(context, start, from)
    if (told) return told
    if (attends)
      return dateBetween(context, head + 1, next) ?? frontDate(context, clauseStart(context.units, from, floor), from)
    if (holds && next < verb) return dateBetween(context, next, verb)
    const front = frontDate(context, clauseStart(context.units, from, floor), from)
    if (front) return front
  }
  if (entry.kind === 'strike' && verb >= 0 && isResolved(context, head + 1)) {
    const resolved = dateBetween(context, domainStart(governors, verb, floor), from)
    if (resolved && resolved > context.document.published) return resolved
  }
  const done = /^n?[dt][ae]$/u.test(form.ending) && verb >= 0 ? domainStart(governors, verb, floor) : from
  const day = dateBetween(context, done, from)
  return (
    (day && day.length > 4 ? day : null) ??
    (form.possessed ? monthWithin(context, phrase, head, participle >= 0) : null)
  )
}

/** The day of a line of a programme: `- 18 Temmuz Cumartesi saat 10.00: …`. */
export function lineDate(context: Context, sentence: number): string | null {
  const { units, bounds } = context
  const first = bounds[sentence]
  const at = units[first]?.kind === 'stop' || units[first]?.kind === 'hyphen' ? first + 1 : first
  return dateAt(context, at)?.value && units[at + 1]?.folded === ':' ? dateBetween(context, at, at + 1) : null
}

/** A place with which the clause begins: `Mardin'de restore edilen konak, yarın törenle açılacak`. */
function frontPlace(context: Context, from: number, floor: number): Entity | null {
  const clause = clauseStart(context.units, from, floor)
  return placeBetween(context, clause, Math.min(from, clause + 1), ['Loc'])
}

/** A day with which the clause begins, right after its subject: `Babacan, yarın ise … düzenlenen zirveye katılacak`. */
function frontDate(context: Context, clause: number, from: number): string | null {
  const { units } = context
  for (let at = clause; at < from; at++) {
    const { kind } = units[at]
    const date = dateAt(context, at)
    const front = at === clause || /^(?:comma|clitic|adverb)$/u.test(units[at - 1].kind)
    if (date && front) return dateBetween(context, at, at + 1)
    if (kind === 'participle' || kind === 'action' || kind === 'reported' || kind === 'converb') return null
  }
  return null
}

/** `12 Mayıs'taki toplantısında`, `bugünkü toplantı`, `nisan ayındaki toplantıya`. */
function relativeDate(context: Context, phrase: number, from: number): string | null {
  for (let at = from - 1; at >= phrase; at--) {
    const date = dateAt(context, at)
    if (date?.value && context.units[at].case === 'Rel') return date.value
    if (context.units[at].kind === 'participle') return null
  }
  return null
}

/** `ekim ayı olağan toplantısı`: the month in its own name, where nothing tells the day. */
function monthWithin(context: Context, from: number, head: number, planned: boolean): string | null {
  for (let at = from; at < head; at++) {
    const date = dateAt(context, at)
    if (date?.value && date.type === 'date' && !(date.value.length === 4 && !planned && isPast(context, at, head)))
      return date.value
  }
  return null
}

/** Whether the year is that of something else, told by a participle: `2014 yılında yıkılan köprüye ilişkin davanın duruşması`. */
function isPast({ units }: Context, from: number, to: number): boolean {
  const told = units.slice(from, to).filter(({ kind }) => kind === 'participle')
  return told.length > 0 && told.every((unit) => tenseOf(unit) === 'past')
}

function nextOccasion({ units }: Context, head: number, verb: number): number {
  for (let at = head + 1; at < verb; at++)
    if (
      units[at].mark < 0 &&
      units[at].kind === 'nominal' &&
      units[at].case !== 'Bare' &&
      occasionForm(units[at].folded)
    )
      return at
  return verb
}

/** Where the sentence says that it is held. */
export function placeOf(
  context: Context,
  { from, head, entry, owners }: NounMention,
  around: Surroundings,
): Entity | null {
  const { governors } = context
  const { phrase, participle, verb, holds, attends, floor } = around
  const cases: readonly UnitCase[] = entry.kind === 'visit' ? ['Dat', 'Loc'] : ['Loc']
  if (participle >= 0) {
    const told = placeBetween(context, Math.max(phrase, participleStart(context, participle, floor)), participle, cases)
    if (told) return told
  }
  const near = placeBetween(context, phrase, from, ['Rel'])
  if (near) return near
  if (entry.kind === 'election' || entry.family === 'deprem') {
    const places = owners.filter(({ type }) => type === 'LOCATION')
    if (places.length > 0) return places.length === 1 ? places[0] : null
  }
  if (!holds && !attends) return null
  const start = domainStart(governors, verb, floor)
  const next = nextOccasion(context, head, verb)
  const told =
    (holds ? placeBetween(context, head + 1, next, cases) : null) ?? placeBetween(context, start, from, cases)
  const after = holds && next < verb ? placeBetween(context, next, verb, cases) : null
  return told ?? after ?? (holds ? (placeOfWhich(context, verb) ?? frontPlace(context, from, floor)) : null)
}

/** The place of which the clause says that it is held there: `maçın oynanacağı Luzniki Stadı'nda`. */
function placeOfWhich(context: Context, verb: number): Entity | null {
  const { units } = context
  if (!/^(?:participle|reported)$/u.test(units[verb].kind) || units[verb].case !== 'Own') return null
  for (let at = verb + 1; at < Math.min(units.length, verb + 4); at++) {
    const entity = entityAt(context, at)
    if (entity) return entity.type === 'LOCATION' ? entity : null
    if (units[at].kind !== 'nominal' || units[at].case !== 'Bare') return null
  }
  return null
}

/** The place to which it is moved: `Bursa'da yapılması planlanan yarışma, İzmir'e alındı`. */
export function movedTo(context: Context, { verb }: Surroundings): Entity | null {
  if (verb < 1 || !/^(?:alın|taşın)$/u.test(context.units[verb].lemma) || context.units[verb - 1].case !== 'Dat')
    return null
  const entity = entityAt(context, verb - 1)
  return entity?.type === 'LOCATION' ? entity : null
}

/** Whether it leads to several places: `Roma ve Paris'e ziyaret`. */
export function manyPlaces(
  context: Context,
  { from }: NounMention,
  { verb, phrase, floor, holds }: Surroundings,
): boolean {
  const start = holds ? Math.min(phrase, domainStart(context.governors, verb, floor)) : phrase
  for (let at = from - 1; at >= start; at--)
    if (context.naming(at) === 'place' && context.units[at].case === 'Dat')
      return joinedNames(context.units, at, floor, context.naming).length > 1
  return false
}
