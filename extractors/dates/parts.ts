import { calendarDay } from '../../turkish/calendar.ts'
import type { Piece } from './grammar.ts'
import { type Lexeme, Which } from './lexeme.ts'
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

function seasonOf(scope: Scope, shift: number, firstMonth: number): Period {
  const { year, month } = calendarDay(scope.published)
  const start = (of: number) => between(monthPeriod(of, firstMonth), monthPeriod(lastOf(of), lastMonth))
  const lastMonth = ((firstMonth + seasonLength - 2) % 12) + 1
  const lastOf = (of: number) => (lastMonth < firstMonth ? of + 1 : of)
  const current = month >= firstMonth || lastMonth > firstMonth ? year : year - 1
  if (shift === 0) return start(month <= lastMonth && lastMonth < firstMonth ? year - 1 : year)
  const over = start(current).last < scope.published
  if (shift < 0) return start(over ? current : current - 1)
  return start(start(year).first > scope.published ? year : year + 1)
}

/** `bu sabah`, `önceki gece`, `aynı akşam`: a part of a day, of which the day can be told. */
export function readPart(at: number, which: number, noun: Lexeme): Piece | null {
  if (noun.ending.possessed || noun.ending.case === 'Loc') return null
  const next = at + 2
  const part = noun.value
  if (which === Which.this) return { next, daily: true, part, when: ({ published }) => dayPeriod(published) }
  if (which === Which.before || which === Which.longBefore)
    return { next, daily: true, part, when: ({ published }) => dayPeriod(published - 2) }
  if (which !== Which.same && which !== Which.following) return null
  const by = which === Which.same ? 0 : 1
  return { next, daily: true, part, when: ({ spoken }) => (spoken === null ? null : dayPeriod(spoken + by)) }
}
