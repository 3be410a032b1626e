import type { Entry } from './entry.ts'
import { isoDay, numberOf } from './when.ts'

/** What is on, day by day. */
export interface Diary {
  readonly from: string
  readonly to: string
  /** The days on which something is on, each with all that is: an occasion of three days stands on three. */
  readonly days: readonly { readonly day: string; readonly entries: readonly Entry[] }[]
  /** What is known to be in a week or month that touches these days, but not on which day. */
  readonly dayUnknown: readonly Entry[]
}

/** The diary of the days from one to another, both included (`YYYY-MM-DD`), in a fixed order. */
export function diaryOf(entries: readonly Entry[], from: string, to: string): Diary {
  const within = entries.filter(({ when }) => when.first <= to && when.last >= from).toSorted(inOrder)
  const onDay = new Map<string, Entry[]>()
  for (const entry of within) {
    const { first, last, exact } = entry.when
    const end = numberOf(last < to ? last : to)
    for (let day = numberOf(first > from ? first : from); exact && day <= end; day++) {
      const name = isoDay(day)
      const entries = onDay.get(name)
      if (entries) entries.push(entry)
      else onDay.set(name, [entry])
    }
  }
  const days = [...onDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, entries]) => ({ day, entries }))
  return { from, to, days, dayUnknown: within.filter(({ when }) => !when.exact) }
}

const turkish = new Intl.Collator('tr')

/** By hour, what has none first; then by day, title and identifier. */
function inOrder(a: Entry, b: Entry): number {
  return (
    turkish.compare(a.when.from ?? '', b.when.from ?? '') ||
    turkish.compare(a.when.first, b.when.first) ||
    turkish.compare(a.title, b.title) ||
    (a.uid < b.uid ? -1 : 1)
  )
}
