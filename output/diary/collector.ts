import type { Record } from '../../schemas/record.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { acronymsOf, merged } from './merge.ts'

/** Gathers the entries of many articles. Of a record it keeps no more than these. */
export interface Collector {
  add(record: Record): void
  /** One for each occasion, however many articles tell of it. */
  entries(): Entry[]
}

/** A collector with nothing in it. */
export function collector(): Collector {
  const entries: Entry[] = []
  const acronyms = new Map<string, string>()
  return {
    add(record) {
      entries.push(...entriesOf(record))
      for (const [acronym, name] of acronymsOf(record)) if (!acronyms.has(acronym)) acronyms.set(acronym, name)
    },
    entries: () => merged(entries, acronyms),
  }
}

/** The entries of one article, what it tells twice joined. */
export function collected(record: Record): Entry[] {
  const { add, entries } = collector()
  add(record)
  return entries()
}
