import { calendarDay } from '../../turkish/calendar.ts'
import { formAt, type Piece, type Position } from './grammar.ts'
import { type Lexeme, Part, Which } from './lexeme.ts'
import { between, dayPeriod, monthPeriod, type Period } from './period.ts'
import type { Scope } from './scope.ts'

/** How far a word like `geçen` or `gelecek` moves from the article's day; undefined for those that move from another. */
export const shifts: Readonly<Partial<Record<number, number>>> = {
  [Which.last]: -1,
  [Which.this]: 0,
  [Which.next]: 1,
  [Which.longBefore]: -2,
}

const seasonLength = 3

/** Reads `geçen yaz`, `bu kış`: the three months of the season. */
export function readSeason(at: number, which: number, noun: Lexeme): Piece | null {
  const shift = shifts[which]
  const { ending, value } = noun
  if (shift === undefined || ending.possessed || (ending.case !== 'Nom' && ending.case !== 'Gen')) return null
  return { next: at + 2, when: (scope) => seasonOf(scope, shift, value) }
}

/** The first and the last month of a season or quarter. */
export function monthsFrom(first: number): { readonly first: number; readonly last: number } {
  return { first, last: ((first + seasonLength - 2) % 12) + 1 }
}

/** The season or quarter that begins with a month of a year; winter ends in the next one. */
export function seasonPeriod(year: number, firstMonth: number): Period {
  const { last } = monthsFrom(firstMonth)
  return between(monthPeriod(year, firstMonth), monthPeriod(last < firstMonth ? year + 1 : year, last))
}

function seasonOf(scope: Scope, shift: number, firstMonth: number): Period {
  const { year, month } = calendarDay(scope.published)
  const { last } = monthsFrom(firstMonth)
  const start = (of: number) => seasonPeriod(of, firstMonth)
  const current = month >= firstMonth || last > firstMonth ? year : year - 1
  if (shift === 0) return start(month <= last && last < firstMonth ? year - 1 : year)
  const over = start(current).last < scope.published
  if (shift < 0) return start(over ? current : current - 1)
  return start(start(year).first > scope.published ? year : year + 1)
}

/** `bu sabah`, `önceki gece`, `aynı akşam`: a part of a day, of which the day can be told. */
export function readPart(position: Position, at: number, which: number, noun: Lexeme): Piece | null {
  if (noun.ending.possessed || noun.ending.case === 'Loc') return null
  const afternoon = formAt(position, at + 1) === 'öğleden'
  if (afternoon && !/^sonra(?:ki)?$/u.test(formAt(position, at + 2))) return null
  const next = afternoon ? at + 3 : at + 2
  const part = noun.value
  if (which === Which.this) return { next, daily: true, part, when: ({ published }) => dayPeriod(published) }
  if (which === Which.last && part === Part.night)
    return { next, daily: true, part, when: ({ published }) => dayPeriod(published - 1) }
  if (which === Which.before || which === Which.longBefore)
    return { next, daily: true, part, when: ({ published }) => dayPeriod(published - 2) }
  if (which !== Which.same && which !== Which.following) return null
  const by = which === Which.same ? 0 : 1
  return { next, daily: true, part, when: ({ spoken }) => (spoken === null ? null : dayPeriod(spoken + by)) }
}
