import ICAL from 'ical.js'
import type { Record } from '../schemas/record.ts'
import { capitalize } from '../turkish/letters.ts'
import { collected } from './diary/collector.ts'
import type { Entry } from './diary/entry.ts'
import { labelsIn } from './diary/labels.ts'
import { matterInWords } from './diary/lines.ts'
import { isoDay, numberOf } from './diary/when.ts'
import { momentOf, type Observance, observancesIn, offsetText, zone } from './istanbul.ts'

/** A property of jCal (RFC 7265): name, parameters, type, value. */
type Property = [name: string, parameters: { [name: string]: string }, type: string, value: string | number]
type Component = [name: string, properties: Property[], components: Component[]]

// A line may hold 75 octets; the library does not count the blank that begins a line's continuation.
ICAL.foldLength = 74

const labels = labelsIn.tr

/**
 * Entries as an iCalendar file (RFC 5545): an event for each that has a day. Its identifier stays, and its sequence grows
 * with the day of the latest article, so that a calendar which imports it again changes what it has. The same entries
 * give the same bytes.
 */
export function calendarOf(entries: readonly Entry[]): string {
  const dated = entries.filter(({ when }) => when.exact).toSorted(inOrder)
  const years = dated.filter(({ when }) => when.from).flatMap(({ when }) => [when.first, when.last].map(yearOf))
  const [first, last] = years.length > 0 ? [Math.min(...years), Math.max(...years)] : [restingYear, restingYear]
  const calendar: Component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('prodid', '-//Kupür//kupur//TR'),
      text('calscale', 'GREGORIAN'),
      text('method', 'PUBLISH'),
      ['x-wr-calname', {}, 'unknown', labels.diary],
      ['x-wr-timezone', {}, 'unknown', zone],
    ],
    [['vtimezone', [text('tzid', zone)], observancesIn(first, last).map(observance)], ...dated.map(eventOf)],
  ]
  return `${ICAL.stringify(calendar)}\r\n`
}

/** The calendar of one article. */
export function calendarOfArticle(record: Record): string {
  return calendarOf(collected(record))
}

/** A year from which on the clocks have not been changed: for calendars that name no hour. */
const restingYear = 2018

const yearOf = (day: string) => Number(day.slice(0, 4))

function inOrder(a: Entry, b: Entry): number {
  const key = ({ when, uid }: Entry) => `${when.first}T${when.from ?? ''} ${uid}`
  return key(a) < key(b) ? -1 : 1
}

const text = (name: string, value: string): Property => [name, {}, 'text', value]

function eventOf(entry: Entry): Component {
  const { uid, kind, title, place, status, articles } = entry
  const revised = Math.max(...articles.map(({ published }) => momentOf(published)))
  const stamp = `${new Date(revised).toISOString().slice(0, 19)}Z`
  return [
    'vevent',
    [
      text('uid', uid),
      ['dtstamp', {}, 'date-time', stamp],
      ['last-modified', {}, 'date-time', stamp],
      ['sequence', {}, 'integer', Math.max(0, Math.floor(revised / 60_000))],
      ...timesOf(entry),
      ['summary', { language: 'tr' }, 'text', capitalize(title)],
      ...(place ? [text('location', place)] : []),
      ['description', { language: 'tr' }, 'text', descriptionOf(entry)],
      text('categories', labels.kinds[kind]),
      ...(status ? [text('status', status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED')] : []),
      text('transp', 'TRANSPARENT'),
    ],
    [],
  ]
}

function timesOf({ when: { first, last, from, to } }: Entry): Property[] {
  const clock = (name: string, day: string, hour: string): Property => [
    name,
    { tzid: zone },
    'date-time',
    `${day}T${hour}:00`,
  ]
  if (from) return [clock('dtstart', first, from), ...(to ? [clock('dtend', last, to)] : [])]
  return [
    ['dtstart', {}, 'date', first],
    ['dtend', {}, 'date', isoDay(numberOf(last) + 1)],
  ]
}

function descriptionOf(entry: Entry): string {
  const { kind, participants, matters, status, articles } = entry
  return [
    ...(status ? [`${labels.status}: ${labels.statuses[status]}`] : []),
    ...(participants.length > 0 ? [`${labels.who}: ${participants.join(', ')}`] : []),
    ...(kind === 'matter' ? [] : matters.map((matter) => `• ${matterInWords(matter, entry, labels)}`)),
    ...articles.map(
      ({ id, title, published }) => `${labels.article}: ${[title, id, published].filter(Boolean).join(' · ')}`,
    ),
  ].join('\n')
}

function observance({ start, from, to }: Observance): Component {
  return [
    to > from ? 'daylight' : 'standard',
    [
      ['dtstart', {}, 'date-time', start],
      ['tzoffsetfrom', {}, 'utc-offset', offsetText(from)],
      ['tzoffsetto', {}, 'utc-offset', offsetText(to)],
    ],
    [],
  ]
}
