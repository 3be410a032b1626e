import { calendarDay, dayNumber, daysInMonth, isoWeek, weekdayOf } from '../../turkish/calendar.ts'

/** A stretch of the calendar: its first and last day (as day numbers), and its ISO 8601 form. */
export interface Period {
  readonly first: number
  readonly last: number
  readonly iso: string
  readonly type: 'date' | 'interval'
}

const padded = (value: number, width: number) => String(value).padStart(width, '0')

const isoYear = (year: number) => padded(year, 4)
const isoMonth = (year: number, month: number) => `${isoYear(year)}-${padded(month, 2)}`

/** One day, by its number. */
export function dayPeriod(number: number): Period {
  const { year, month, day } = calendarDay(number)
  return { first: number, last: number, iso: `${isoMonth(year, month)}-${padded(day, 2)}`, type: 'date' }
}

/** The ISO week that holds a day. */
export function weekPeriod(number: number): Period {
  const { year, week } = isoWeek(number)
  const first = number - weekdayOf(number) + 1
  return { first, last: first + 6, iso: `${isoYear(year)}-W${padded(week, 2)}`, type: 'date' }
}

/** A month. */
export function monthPeriod(year: number, month: number): Period {
  const first = dayNumber(year, month, 1)
  return { first, last: first + daysInMonth(year, month) - 1, iso: isoMonth(year, month), type: 'date' }
}

/** A year. */
export function yearPeriod(year: number): Period {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), iso: isoYear(year), type: 'date' }
}

/** From one stretch to the end of another. */
export function between(from: Period, to: Period): Period {
  return { first: from.first, last: to.last, iso: `${from.iso}/${to.iso}`, type: 'interval' }
}

/** A time of day, in seconds; 24.00 is 86400. */
export type Clock = number

/** A clock time in ISO 8601: `T14:30`, with its seconds where there are some. */
export function isoClock(clock: Clock): string {
  const seconds = clock % 60
  const minutes = `T${padded(Math.floor(clock / 3600), 2)}:${padded(Math.floor(clock / 60) % 60, 2)}`
  return seconds === 0 ? minutes : `${minutes}:${padded(seconds, 2)}`
}
