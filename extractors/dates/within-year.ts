import { dayNumber } from '../../turkish/calendar.ts'
import { readNumeral } from '../../turkish/numerals.ts'
import { readEdge } from './edges.ts'
import { afterUnit, formAt, isDash, isOpen, lexemeAt, of, type Position, possessedUnit } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { readMonthDay } from './month-days.ts'
import { seasonPeriod } from './parts.ts'
import { between, monthPeriod, type Period, weekPeriod } from './period.ts'
import { dayIn, readWithinMonth } from './within-month.ts'

/** A month or day within a year that was told before: `2027 yılı haziran ayında`, `geçen yıl 15 Mayıs`. */
export interface WithinYear {
  readonly next: number
  readonly daily: boolean
  in(year: number): Period | null
}

/** Reads the month that goes on a year: `haziran ayında`, `eylülde`, `ekim sonunda`. */
function readMonth(position: Position, at: number): WithinYear | null {
  const lexeme = of(position, at, 'month')
  if (!lexeme || lexeme.ending.lik) return null
  const next = isOpen(lexeme) ? afterUnit(position, at + 1, Unit.month) : at + 1
  const last = lexemeAt(position, next - 1)
  const genitive = last?.ending.case === 'Gen'
  const within = genitive || last?.ending.case === 'Nom' ? readWithinMonth(position, next, genitive) : null
  if (within) return { next: within.next, daily: within.daily, in: (year) => within.in(year, lexeme.value) }
  return { next, daily: false, in: (year) => monthPeriod(year, lexeme.value) }
}

/** Reads the range of months that goes on a year: `ocak-ağustos` before `döneminde`. */
function readMonths(position: Position, at: number): WithinYear | null {
  const from = of(position, at, 'month')
  const to = from && isOpen(from) && isDash(position, at + 1) ? of(position, at + 2, 'month') : undefined
  if (!from || !to || to.value <= from.value) return null
  const next = isOpen(to) ? afterUnit(position, at + 3, Unit.month) : at + 3
  return { next, daily: false, in: (year) => between(monthPeriod(year, from.value), monthPeriod(year, to.value)) }
}

/** Reads a month, day or part within a year told before it. */
export function readWithinYear(position: Position, at: number): WithinYear | null {
  const monthDay = readMonthDay(position, at)
  if (monthDay && monthDay.year === null)
    return { next: monthDay.next, daily: true, in: (year) => dayIn(year, monthDay.month, monthDay.day) }
  return readMonths(position, at) ?? readMonth(position, at) ?? readPartOfYear(position, at)
}

/** Reads a part of a year: `sonuna`, `ilk 6 ayında`, `on ayında`, `son çeyreğinde`, `ikinci yarısında`. */
export function readPartOfYear(position: Position, at: number): WithinYear | null {
  const edge = readEdge(position, at)
  if (edge) return { next: edge.next, daily: true, in: (year) => (edge.last ? dayIn(year, 12, 31) : dayIn(year, 1, 1)) }
  const ordinal = of(position, at, 'ordinal')
  const part = ordinal
    ? (readFraction(position, at + 1, ordinal.value) ?? readNth(position, at + 1, ordinal.value))
    : readSeason(position, at)
  return part ?? readCount(position, at, ordinal?.value)
}

/** Its third week or month, its last one (negative): `üçüncü haftası`, `3. ayında`. */
function readNth(position: Position, at: number, nth: number): WithinYear | null {
  if (possessedUnit(position, at, Unit.week) && Math.abs(nth) <= mostWeeks)
    return { next: at + 1, daily: false, in: (year) => weekOfYear(year, nth) }
  if (!possessedUnit(position, at, Unit.month) || Math.abs(nth) > 12) return null
  return { next: at + 1, daily: false, in: (year) => monthPeriod(year, nth > 0 ? nth : 12) }
}

const mostWeeks = 53

/** ISO weeks: the first one holds 4 January, the last one 28 December. */
const weekOfYear = (year: number, nth: number) =>
  weekPeriod(nth > 0 ? dayNumber(year, 1, 4) + (nth - 1) * 7 : dayNumber(year, 12, 28))

/** A season of the year: `yazında`, `yaz aylarında`. */
function readSeason(position: Position, at: number): WithinYear | null {
  const season = of(position, at, 'season')
  if (!season || season.ending.plural || season.ending.lik) return null
  const months = of(position, at + 1, 'unit', Unit.month)
  const next = months?.ending.plural && months.ending.possessed ? at + 2 : at + 1
  const closed = season.closed && season.ending.case === 'Loc' // 2016 Yaz'da
  if (next === at + 1 && !season.ending.possessed && !closed) return null
  return { next, daily: false, in: (year) => seasonPeriod(year, season.value) }
}

/** A quarter or half: which one, or the last (negative). */
function readFraction(position: Position, at: number, nth: number): WithinYear | null {
  const form = formAt(position, at)
  const length = /^çeyre[kğ]/u.test(form) ? 3 : /^yarı(?:s|y|n|d|$)/u.test(form) ? 6 : 0
  const count = 12 / length
  const which = nth < 0 ? count : nth
  if (length === 0 || which < 1 || which > count) return null
  return { next: at + 1, daily: false, in: (year) => monthsOf(year, (which - 1) * length + 1, which * length) }
}

/** So many of its first or last months. */
function readCount(position: Position, at: number, nth: number | undefined): WithinYear | null {
  if (nth !== undefined && Math.abs(nth) !== 1) return null
  const start = nth === undefined ? at : at + 1
  const sort = lexemeAt(position, start)?.sort
  const numeral = sort === 'number' || sort === 'numeral' ? readNumeral(position.tokens, start, position.end) : null
  if (!numeral || numeral.closed || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 12)
    return null
  if (!of(position, numeral.next, 'unit', Unit.month)?.ending.possessed) return null
  const first = nth === -1 ? 13 - numeral.value : 1
  return { next: numeral.next + 1, daily: false, in: (year) => monthsOf(year, first, first + numeral.value - 1) }
}

function monthsOf(year: number, first: number, last: number): Period {
  return first === last ? monthPeriod(year, first) : between(monthPeriod(year, first), monthPeriod(year, last))
}
