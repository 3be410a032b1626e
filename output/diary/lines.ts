import { capitalize } from '../../turkish/letters.ts'
import type { Diary } from './days.ts'
import type { ArticleReference, Entry, Matter } from './entry.ts'
import { dayInWords, daysInWords, type Labels } from './labels.ts'

/** The fields of an entry in words, as the table and the page show them; empty where there is nothing to say. */
export interface Line {
  readonly entry: Entry
  readonly time: string
  readonly what: string
  /** What is dealt with at an occasion. */
  readonly matters: readonly string[]
  readonly who: string
  readonly place: string
  readonly status: string
  readonly articles: readonly ArticleReference[]
}

/** What stands under one heading: a day in words, or that the day is not known. */
export interface Section {
  readonly heading: string
  readonly lines: readonly Line[]
}

/** A diary in words. What goes on for days has its matters told on the first of them. */
export function sectionsOf({ days, dayUnknown }: Diary, labels: Labels): Section[] {
  const told = new Set<Entry>()
  const linesOf = (entries: readonly Entry[]) =>
    entries.map((entry) => {
      const line = lineOf(entry, labels)
      const isTold = told.has(entry)
      told.add(entry)
      return isTold ? { ...line, matters: [] } : line
    })
  const sections = days.map(({ day, entries }) => ({ heading: dayInWords(day, labels), lines: linesOf(entries) }))
  return dayUnknown.length === 0 ? sections : [...sections, { heading: labels.dayUnknown, lines: linesOf(dayUnknown) }]
}

/** An entry in words. */
export function lineOf(entry: Entry, labels: Labels): Line {
  const { kind, title, matters, participants, place, status, articles } = entry
  return {
    entry,
    time: timeOf(entry, labels),
    what: `${capitalize(title)}${daysOf(entry, labels)}`,
    matters: kind === 'matter' ? [] : matters.map((matter) => matterInWords(matter, entry, labels)),
    who: participants.join(', '),
    place: place ?? '',
    status: status ? labels.statuses[status] : '',
    articles,
  }
}

/** A matter in words, with its status where that is not the occasion's. */
export function matterInWords({ text, action, status }: Matter, entry: Entry, { statuses }: Labels): string {
  return `${text} (${action}${status === entry.status ? '' : `; ${statuses[status]}`})`
}

function timeOf({ when: { first, last, from, to, exact } }: Entry, { allDay }: Labels): string {
  if (!exact) return ''
  if (!from) return allDay
  const clock = (hour: string) => hour.replace(':', '.')
  return to && first === last ? `${clock(from)}–${clock(to)}` : clock(from)
}

/** The days of what is on for more than one, and of what is on some day among them. */
function daysOf({ when: { first, last } }: Entry, labels: Labels): string {
  return first === last ? '' : ` (${daysInWords(first, last, labels)})`
}
