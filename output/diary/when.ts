import { calendarDay, dayNumber, daysInMonth, isRealDay, weekdayOf } from '../../turkish/calendar.ts'
import { wallOf } from '../istanbul.ts'

/** When something is on, in days of the calendar and, where it is known, hours of the wall clock in Turkey. */
export interface When {
  /** The first day, `YYYY-MM-DD`. */
  readonly first: string
  /** The last day, itself included. */
  readonly last: string
  /** The hour it begins, `HH:MM`; null where none is said. */
  readonly from: string | null
  /** The hour it ends; null where none is said. */
  readonly to: string | null
  /** Whether it is on these days. Of a week or a month nobody knows on which of its days it will be. */
  readonly exact: boolean
}

/** The ISO day of a day's number. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** The number of an ISO day. */
export function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number)
  return dayNumber(year, month, date)
}

/**
 * When an ISO 8601 value of the record is: a day, a day and an hour, an interval of them, a week or a month. A part of a
 * day (`2025-11-24TEV`) is that day. Null for what is no time in a diary: a year, a length, a repetition, a day that
 * there is not.
 */
export function whenOf(value: string): When | null {
  const [begin, end, ...more] = value.split('/')
  if (more.length > 0) return null
  const first = end === undefined ? (momentOf(begin) ?? weekOf(begin) ?? monthOf(begin)) : momentOf(begin)
  if (!first || end === undefined) return first
  const last = momentOf(end)
  if (!last) return null
  const hours = first.from && last.from ? { from: first.from, to: last.from } : { from: null, to: null }
  const isBackwards = `${last.first} ${hours.to ?? ''}` < `${first.first} ${hours.from ?? ''}`
  return isBackwards ? null : { first: first.first, last: last.last, ...hours, exact: true }
}

const moment = /^(\d{4})-(\d\d)-(\d\d)(?:T(?:([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?|[A-Z]{2}))?$/u

/** The end of a time that is told by the clock of another zone: `Z`, `+01:00`. */
const zoned = /(?<=T\d\d:\d\d(?::\d\d)?)(?:Z|[+-](?:0\d|1\d|2[0-3]):[0-5]\d)$/u

function momentOf(value: string): When | null {
  if (zoned.test(value)) return momentOf(value.replace(zoned, '')) && momentOf(wallOf(value))
  const [, year, month, day, hour, minute] = moment.exec(value) ?? []
  if (!year || !isRealDay(Number(year), Number(month), Number(day))) return null
  const first = `${year}-${month}-${day}`
  return { first, last: first, from: hour ? `${hour}:${minute}` : null, to: null, exact: true }
}

function weekOf(value: string): When | null {
  const [, year, week, weekend] = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])(-WE)?$/u.exec(value) ?? []
  if (!year) return null
  const fourth = dayNumber(Number(year), 1, 4)
  const monday = fourth - weekdayOf(fourth) + 1 + (Number(week) - 1) * 7
  return stretch(weekend ? monday + 5 : monday, monday + 6)
}

function monthOf(value: string): When | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(value) ?? []
  if (!year) return null
  const first = dayNumber(Number(year), Number(month), 1)
  return stretch(first, first + daysInMonth(Number(year), Number(month)) - 1)
}

const stretch = (first: number, last: number): When => ({
  first: isoDay(first),
  last: isoDay(last),
  from: null,
  to: null,
  exact: false,
})
