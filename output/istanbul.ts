/** Wall clocks in Turkey, as the machine's time zone data knows them: summer time until 2016, three hours ahead since. */

/** The zone's name in the IANA database. */
export const zone = 'Europe/Istanbul'

const minute = 60_000
const week = 7 * 24 * 60 * minute
const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })

/** How many minutes the clocks are ahead of UTC at a moment (milliseconds since 1970). */
function offsetAt(moment: number): number {
  const name = clock.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/u.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** The moment (milliseconds since 1970) of an ISO 8601 day, or day and time, of the wall clock. */
export function momentOf(wall: string): number {
  const asUtc = Date.parse(wall.includes('T') ? `${wall}Z` : `${wall}T00:00Z`)
  const guess = asUtc - offsetAt(asUtc) * minute
  return asUtc - offsetAt(guess) * minute
}

/** The wall clock, `YYYY-MM-DDTHH:MM:SS`, at an ISO 8601 time that bears its offset. */
export function wallOf(instant: string): string {
  const moment = Date.parse(instant)
  return wallAt(moment, offsetAt(moment))
}

/** An ISO 8601 day, or day and time, of the wall clock with its offset: `2025-11-24T00:00:00+03:00`. */
export function instantOf(wall: string): string {
  const offset = offsetAt(momentOf(wall))
  return `${wallAt(momentOf(wall), offset)}${offsetText(offset)}`
}

/** Minutes ahead of UTC as ISO 8601 writes them: `+03:00`. */
export function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** From when on the clocks have been how far ahead of UTC, in minutes. */
export interface Observance {
  /** On the wall clock as it was before, `YYYY-MM-DDTHH:MM:SS`. */
  readonly start: string
  readonly from: number
  readonly to: number
}

/** How the clocks went in some years, the first and the last included; it begins with how they stood before. */
export function observancesIn(firstYear: number, lastYear: number): Observance[] {
  const begin = Date.UTC(firstYear - 1, 0, 1)
  const end = Date.UTC(lastYear + 1, 0, 1)
  let offset = offsetAt(begin)
  const observances: Observance[] = [{ start: wallAt(begin, offset), from: offset, to: offset }]
  for (let before = begin; before < end; before += week) {
    const next = offsetAt(before + week)
    if (next === offset) continue
    observances.push({ start: wallAt(changeWithin(before, before + week), offset), from: offset, to: next })
    offset = next
  }
  return observances
}

/** The first minute of a stretch at whose offset its end has arrived. */
function changeWithin(start: number, end: number): number {
  const after = offsetAt(end)
  let [low, high] = [start / minute, end / minute]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle * minute) === after) high = middle
    else low = middle
  }
  return high * minute
}

const wallAt = (moment: number, offset: number) => new Date(moment + offset * minute).toISOString().slice(0, 19)
