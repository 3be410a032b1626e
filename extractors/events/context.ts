import type { DateMention } from '../../schemas/date.ts'
import type { Document } from '../../schemas/document.ts'
import type { Entity } from '../../schemas/entity.ts'
import { governorsOf, isWhere, type NameKind, nameKinds } from '../../turkish/clauses.ts'
import { openingQuote } from '../../turkish/openings.ts'
import { standsWhere } from '../../turkish/premises.ts'
import type { Unit, UnitCase } from '../../turkish/unit.ts'
import { type Marked, readUnits } from '../../turkish/units.ts'
import { anaphorsOf } from './anaphors.ts'

/** What a marked unit is: an entity's mention or a date. */
export interface Thing {
  readonly entity?: Entity
  readonly date?: DateMention
}

/** What the rules of this layer read: the article as units, where each sentence begins, which verb governs each unit. */
export interface Context {
  readonly document: Document<'tokens' | 'sentences' | 'words' | 'dates' | 'entities'>
  readonly units: readonly Unit[]
  readonly bounds: readonly number[]
  readonly governors: Int32Array
  thing(index: number): Thing | undefined
  /** Whom a common noun means that was named before: `Kulüp`, `İki bakan`. */
  meant(index: number): readonly Entity[]
  naming(index: number): NameKind
}

/** The article as this layer's rules read it. */
export function contextOf(document: Context['document']): Context {
  const marked: Marked<Thing>[] = []
  for (const entity of document.entities)
    for (const { start, end } of entity.mentions) marked.push({ start, end, of: { entity } })
  for (const date of document.dates) marked.push({ start: date.start, end: date.end, of: { date } })
  const { units: read, bounds, of } = readUnits(document.tokens, document.words, document.sentences, marked)
  const units = quotedNames(read)
  const anaphors = anaphorsOf(units, (index) => of(index)?.entity)
  const meant = (index: number) => anaphors.get(index) ?? []
  const naming = (index: number) => nameKinds[(of(index)?.entity ?? meant(index)[0])?.type ?? '']
  return { document, units, bounds, governors: governorsOf(units, bounds), thing: of, meant, naming }
}

/** No verb stands in a quoted name, and one may modify it: `yapılacak "Sinemada Göç" paneli`, `"Suyumuz Tükenirken" başlıklı panel`. */
function quotedNames(units: readonly Unit[]): readonly Unit[] {
  const named = [...units]
  for (let at = 2; at + 1 < units.length; at++) {
    if (units[at].kind !== 'unquote' || units[at + 1].kind !== 'nominal') continue
    const open = openingQuote(units, at, 0)
    const before = open > 0 ? units[open - 1] : undefined
    if (before?.kind === 'finite' && /[ae]c[ae]k$/u.test(before.folded))
      named[open - 1] = { ...before, kind: 'participle' }
    for (let inside = open + 1; open >= 0 && inside < at; inside++)
      if (/^(?:action|converb|participle|reported)$/u.test(units[inside].kind))
        named[inside] = { ...units[inside], kind: 'nominal', case: 'Bare' }
  }
  return named
}

/** The entity that the unit names, if it does. */
export const entityAt = (context: Context, index: number): Entity | undefined => context.thing(index)?.entity

/** The date that the unit tells, if it does. */
export const dateAt = (context: Context, index: number): DateMention | undefined => context.thing(index)?.date

/** The entities that units name or mean, each once. */
export function entitiesAt(context: Context, indices: readonly number[]): Entity[] {
  return [...new Set(indices.flatMap((index) => entityAt(context, index) ?? context.meant(index)))]
}

/** Whether the unit's first letter is a capital, and not all its letters are. */
export function isCapitalized({ document: { tokens } }: Context, { last }: Unit): boolean {
  const token = tokens[last - 1]
  return token.capital && token.kind === 'word' && !/^\p{Lu}{2}/u.test(token.text)
}

/** The day or time told between two units: the last, as it is the nearest to the verb, unless it only repeats a fuller one. */
export function dateBetween(context: Context, from: number, to: number): string | null {
  let found: string | null = null
  for (let at = from; at < to; at++) {
    const date = dateAt(context, at)
    if (!date?.value || date.type === 'duration' || date.type === 'set') continue
    if (context.units[at].case === 'Abl' || qualifies(context, at) || isFeast(context, at) || isStamp(date)) continue
    if (!found?.startsWith(date.value)) found = date.value
  }
  return found
}

/** When the page was made, printed at its head: `24 Eylül 2009 Perşembe, 14:16`, `24/09/09 13:08`, `14:55:47`. */
const isStamp = ({ start, text }: DateMention) =>
  /^\d{2}\/\d{2}\/\d{2}(?!\d)|:\d{2}:\d{2}$/u.test(text) || (start < 250 && /\d{4}.*\d{2}[.:]\d{2}$/u.test(text))

const onOccasionOf = /^(?:dolayısıyla|nedeniyle|vesilesiyle|münasebetiyle)$/u

/** Whether the day is a feast for which something is held, which need not be then: `22 Mart Dünya Su Günü dolayısıyla`. */
function isFeast({ units }: Context, at: number): boolean {
  for (let index = at + 1; index < Math.min(units.length, at + 7); index++) {
    if (onOccasionOf.test(units[index].folded)) return true
    if (units[index].kind !== 'nominal' && units[index].kind !== 'and') return false
  }
  return false
}

/** A bare year, month or -ki date before a noun only tells which one that is: `2026 bütçesi`. */
function qualifies({ units }: Context, at: number): boolean {
  const next = units[at + 1]
  const { case: unitCase, folded } = units[at]
  if (unitCase === 'Rel' || (next?.case === 'Rel' && next.mark < 0 && /^(?:tarih|gün|yıl|ay|gece)/u.test(next.folded)))
    return true
  if (next?.kind !== 'nominal' || next.mark >= 0) return next?.kind === 'relator'
  return (unitCase === 'Bare' && /^\d{4}$/u.test(folded)) || (unitCase === 'Own' && /^(?:ayı|yılı)$/u.test(folded))
}

/** The last place between two units in one of the cases: the narrowest. A body that has a house is one in the locative. */
export function placeBetween(context: Context, from: number, to: number, cases: readonly UnitCase[]): Entity | null {
  let found: Entity | null = null
  for (let at = from; at < to; at++) {
    const entity = entityAt(context, at)
    if (!entity) continue
    const kind = isWhere(context.units, at)
    const of = /ki$/u.test(context.units[at + 1]?.folded ?? '') ? 'Rel' : 'Loc'
    const there = cases.includes(context.units[at].case) || (kind && cases.includes(of))
    if (entity.type === 'LOCATION' && there) found = entity
    else if (cases.includes('Loc') && standsWhere(context.units, at, context.naming(at))) found = entity
    else if (cases.includes('Rel') && standsWhere(context.units, at, context.naming(at), true)) found = entity
  }
  return found
}

const bodies = /^(?:kurul|komisyon|meclis|heyet|konsey|komite|yönetim)(?:u|ü|i|ı|unun|ünün|inin|ının)?$/u

/** The organisation of a body that has only a common noun before `at`: `X'in yönetim kurulu, …`, `X'ten … kurulunun toplanacağı`. */
export function bodyBefore({ units, naming }: Context, at: number, floor: number): number[] {
  for (let index = at - 1; index >= floor; index--) {
    if (units[index].mark >= 0 || !bodies.test(units[index].folded)) continue
    for (let name = index - 1; name >= floor; name--)
      if (naming(name) === 'body' && /^(?:Gen|Abl|Bare|Own)$/u.test(units[name].case)) return [name]
    return []
  }
  return []
}

/** How long ago an occasion may have been held and still be news, in days. */
const newsDays = 31

/** The time of a day, of a month that of its last. */
const lastDay = (date: string) =>
  date.length === 7 ? Date.UTC(+date.slice(0, 4), +date.slice(5), 0) : Date.parse(date.slice(0, 10))

/** Whether the day was long before the article's. */
export function isOld(date: string, published: string): boolean {
  const last = date.split('/').pop() ?? date
  if (last.length === 4) return last < published.slice(0, 4)
  const day = last.includes('W') ? Number.NaN : lastDay(last)
  return day < Date.parse(published.slice(0, 10)) - newsDays * 86_400_000
}
