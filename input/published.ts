import { isPublished } from '../schemas/day.ts'
import { InvalidArticleError } from '../schemas/errors.ts'
import type { Note } from '../schemas/note.ts'

/** An article's day, and what is to be said of it. */
export interface Dated {
  readonly published: string
  readonly notes: readonly Note[]
}

const header = /^\s*date\s+(\d\S*)\s*/u

/** Parts the optional header `date YYYY-MM-DD` from the body. A header that names no day is an error. */
export function splitHeader(text: string): { readonly published: string | null; readonly body: string } {
  const match = header.exec(text)
  if (!match) return { published: null, body: text }
  const [whole, day] = match
  if (!isDay(day))
    throw new InvalidArticleError(`the header says "date ${day}", which is no day; write date YYYY-MM-DD`)
  return { published: day, body: text.slice(whole.length) }
}

const dayInName = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/gu

/** The first day that a file's name holds (2025-11-24, 2025_11_24, 20251124), or null. */
export function dayIn(name: string): string | null {
  for (const [, year, , month, day] of name.matchAll(dayInName)) {
    const found = `${year}-${month}-${day}`
    if (isDay(found) && year > '1900' && year < '2100') return found
  }
  return null
}

/**
 * The day of an article without a header: the one given, else the one in the file's name, else that of the file's last
 * change. What has no path (standard input) is of today.
 */
export function dated(given: string | undefined, path: string | null, modified: () => Date): Dated {
  const known = given ?? dayIn(path ?? '')
  if (known) return { published: known, notes: [] }
  const published = localDay(path === null ? new Date() : modified())
  const found =
    path === null
      ? 'no date in the header: took today'
      : "no date in the header or the file's name: took that of the file's last change"
  return { published, notes: [{ stage: 'input', says: `${found}, ${published}; give --date` }] }
}

const isDay = (text: string) => text.length === 10 && isPublished(text)

function localDay(moment: Date): string {
  const two = (number: number) => `${number}`.padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
