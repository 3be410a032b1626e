import { calendarDay, dayNumber, daysInMonth, monthsLater } from '../turkish/calendar.ts'

const seconds: Readonly<Record<string, number>> = { D: 86_400, H: 3600, M: 60, S: 1 }

/** A length of time in one spelling: months, and seconds besides; `PT2.5H` and `PT2H30M` are the same. */
export function canonical(iso: string): string {
  let [months, rest, weeks] = [0, 0, 0]
  const [, date = '', time = ''] = /^P([^T]*)(?:T(.*))?$/u.exec(iso) ?? []
  for (const [, count, unit] of date.matchAll(/([\d.]+)([YMWDB]+)/gu)) {
    if (unit === 'Y') months += Number(count) * 12
    else if (unit === 'M') months += Number(count)
    else if (unit === 'W') weeks += Number(count)
    else rest += Number(count) * seconds.D
  }
  for (const [, count, unit] of time.matchAll(/([\d.]+)([HMS])/gu)) rest += Number(count) * seconds[unit]
  return `P${months}M${weeks * 7 * seconds.D + rest}S`
}

/** The lengths in that spelling that lead from one moment (`2016-11-07T00:00:00`, or a day) to another: all in seconds, or in months and seconds. */
export function lengthsBetween(from: string, to: string): readonly string[] {
  const [start, end] = [momentOf(from), momentOf(to)]
  const { year, month, day } = calendarDay(start.day)
  const last = calendarDay(end.day)
  const months = (last.year - year) * 12 + last.month - month
  const spellings = [`P0M${(end.day - start.day) * seconds.D + end.clock - start.clock}S`]
  for (const by of [months - 1, months]) {
    const landed = monthsLater(year, month, by)
    const longest = daysInMonth(landed.year, landed.month)
    const passed = dayNumber(landed.year, landed.month, Math.min(day, longest))
    const rest = (end.day - passed) * seconds.D + end.clock - start.clock
    if (by > 0 && rest >= 0) spellings.push(`P${by}M${rest}S`)
  }
  return spellings
}

/** The day and the second of it that a moment names. */
function momentOf(iso: string): { day: number; clock: number } {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const [hour = 0, minute = 0, second = 0] = iso.slice(11).split(':').map(Number)
  return { day: dayNumber(year, month, day), clock: hour * seconds.H + minute * seconds.M + second }
}
