import { dayNumber, daysInMonth, isRealDay } from '../../turkish/calendar.ts'
import { nthWeekday } from '../../turkish/holidays.ts'
import { readNumeral } from '../../turkish/numerals.ts'
import { readEdge } from './edges.ts'
import { afterUnit, formAt, isOpen, lexemeAt, of, type Position, possessedUnit } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { between, dayPeriod, type Period, weekPeriod } from './period.ts'

/** A day or stretch told within a month that stands before it. */
export interface WithinMonth {
  readonly next: number
  /** The day's number where it has one: the 15th; null for `ilk cuma`. */
  readonly day: number | null
  /** The weekday of `ilk cuma`. */
  readonly weekday?: number
  /** Whether it is one day. */
  readonly daily: boolean
  /** The day or stretch in a month of a year; null where that month has none such. */
  in(year: number, month: number): Period | null
}

const mostDays = 31
const daysInWeek = 7
const mostWeekdays = 5 // of one kind in a month
const middle = 15
const thursday = 4

/**
 * Reads what goes on a month: `sonuna`; after a genitive also `15'inde`, `yirmi ikisi`, `ilk cuma günü`, `ilk yarısında`,
 * `son haftası`.
 */
export function readWithinMonth(position: Position, at: number, genitive: boolean): WithinMonth | null {
  const edge = readEdge(position, at)
  if (edge)
    return {
      next: edge.next,
      day: null,
      daily: true,
      in: (year, month) => dayIn(year, month, edge.last ? daysInMonth(year, month) : 1),
    }
  if (/^ortası(?:nda|ndan|na|ndaki|nı|nın)?$/u.test(formAt(position, at)))
    return { next: at + 1, day: null, daily: true, in: (year, month) => dayIn(year, month, middle) }
  if (!genitive) return null
  return readNumbered(position, at) ?? readNth(position, at) ?? readStretch(position, at)
}

function readNumbered(position: Position, at: number): WithinMonth | null {
  const sort = lexemeAt(position, at)?.sort
  const numeral = sort === 'number' || sort === 'numeral' ? readNumeral(position.tokens, at, position.end) : null
  if (!numeral?.ending.possessed || numeral.ending.plural) return null
  const { value } = numeral
  if (value < 1 || value > mostDays || !Number.isInteger(value)) return null
  const next = afterUnit(position, numeral.next, Unit.day)
  return { next, day: value, daily: true, in: (year, month) => dayIn(year, month, value) }
}

function readNth(position: Position, at: number): WithinMonth | null {
  const ordinal = of(position, at, 'ordinal')
  const weekday = ordinal && of(position, at + 1, 'weekday')
  if (!ordinal || !weekday || weekday.ending.plural || ordinal.value > mostWeekdays) return null
  const next = isOpen(weekday) && possessedUnit(position, at + 2, Unit.day) ? at + 3 : at + 2
  const inMonth = (year: number, month: number) => nthDay(year, month, weekday.value, ordinal.value)
  return { next, day: null, weekday: weekday.value, daily: true, in: inMonth }
}

function nthDay(year: number, month: number, weekday: number, n: number): Period | null {
  const last = dayNumber(year, month, daysInMonth(year, month))
  const day = nthWeekday(year, month, weekday, n > 0 ? n : mostWeekdays)
  if (day <= last) return dayPeriod(day)
  return n > 0 ? null : dayPeriod(day - daysInWeek)
}

/** `ilk yarısında`, `ikinci haftası`: halves part at the 15th; a week belongs to the month that holds its Thursday. */
function readStretch(position: Position, at: number): WithinMonth | null {
  const nth = of(position, at, 'ordinal')?.value
  if (nth === undefined) return null
  const half = /^yarısı/u.test(formAt(position, at + 1))
  if (half ? nth > 2 : nth > mostWeekdays || !possessedUnit(position, at + 1, Unit.week)) return null
  const inMonth = (year: number, month: number) => {
    if (half) return stretch(year, month, nth === 1 ? 1 : middle + 1, nth === 1 ? middle : daysInMonth(year, month))
    const day = nthDay(year, month, thursday, nth)
    return day && weekPeriod(day.first)
  }
  return { next: at + 2, day: null, daily: false, in: inMonth }
}

function stretch(year: number, month: number, first: number, last: number): Period {
  const start = dayNumber(year, month, 1) - 1
  return between(dayPeriod(start + first), dayPeriod(start + last))
}

/** A day of a year, or null where the calendar has none. */
export function dayIn(year: number, month: number, day: number): Period | null {
  return isRealDay(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : null
}
