/**
 * The civil calendar in whole days: a day is its number from 1 January 1970 (0), in the Gregorian calendar without end
 * to either side. Nothing here asks the machine for its clock or its time zone.
 */

/** A day of the calendar; months and days count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The months' names in lower case, January first. */
export const months = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' ')

/** The weekdays' names in lower case, Monday first. */
export const weekdays = 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' ')

const daysIn400Years = 146_097
const epoch = 719_468 // from 1 March of the year 0 to 1 January 1970

/** The number of a day. Years begin in March here, so that the leap day is a year's last. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysIn400Years + dayOfEra - epoch
}

/** The day that has a number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + epoch
  const era = Math.floor(shifted / daysIn400Years)
  const dayOfEra = shifted - era * daysIn400Years
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The weekday of a day: Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The ISO week that a day lies in, with the year the week belongs to. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4
  const { year } = calendarDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the calendar knows such a day: not 31 April, and 29 February in leap years alone. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A month some months later (earlier, when negative). */
export function monthsLater(
  year: number,
  month: number,
  by: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Whether two ISO dates, days or intervals can be the same time: one within the other. */
export function sameTime(a: string, b: string): boolean {
  const [aFrom, aTo = aFrom] = a.split('/')
  const [bFrom, bTo = bFrom] = b.split('/')
  const length = Math.min(aFrom.length, aTo.length, bFrom.length, bTo.length)
  const cut = (iso: string) => iso.slice(0, length)
  return cut(aFrom) <= cut(bTo) && cut(bFrom) <= cut(aTo)
}
