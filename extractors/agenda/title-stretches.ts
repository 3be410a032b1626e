import type { Context } from './context.ts'
import type { Item } from './item.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

const read = new WeakMap<Context['document'], readonly Stretch[]>()

/** Where the article's title stands: at its head, and where the body begins with it again. */
export function titlesOf(document: Context['document']): readonly Stretch[] {
  let found = read.get(document)
  if (found) return found
  const title = document.title ?? firstLine(document)
  found = []
  if (title) {
    const { text } = document
    const again = text.indexOf(text.slice(title.start, title.end), title.end)
    const repeated =
      again >= 0 && again < title.end + headOfBody ? [{ start: again, end: again + title.end - title.start }] : []
    found = [title, ...repeated]
  }
  read.set(document, found)
  return found
}

/** How far below the title its repetition can begin, in characters: behind a list of authors, a dateline. */
const headOfBody = 200

/** A first paragraph of one sentence without a full stop. */
function firstLine({ sentences, text }: Context['document']): Stretch | null {
  const [first, second] = sentences
  if (!first || !second || first.paragraph === second.paragraph) return null
  return /[\p{L}\p{N}]$/u.test(text.slice(first.start, first.end)) ? first : null
}

/** Whether the unit stands in the title. */
export function inTitle({ document, units }: Context, at: number): boolean {
  const { start } = document.tokens[units[at].first]
  return titlesOf(document).some((stretch) => start >= stretch.start && start < stretch.end)
}

/** How far below the title its lead ends, in characters. */
const lead = 600

/**
 * The items with what a title leaves out: day, occasion and place are those of the same action told below it, else of what
 * the lead says is planned; the day else the only one that the lead tells.
 */
export function withLead(items: readonly Item[], { document }: Context): Item[] {
  const stretches = titlesOf(document)
  const above = ({ start }: Item) => stretches.some((stretch) => start >= stretch.start && start < stretch.end)
  const below = items.filter((item) => !above(item))
  return items.map((item) => {
    if (item.date !== null || item.event !== null || !above(item)) return item
    const told =
      below.find(({ action, status }) => action === item.action && status === item.status) ??
      below.find(({ status, date, start }) => status === item.status && date !== null && start < item.end + lead)
    const same = told?.action === item.action
    const date = (same ? told.date : (told?.event?.date ?? told?.date)) ?? dayOfLead(document, item) // an hour may be the other's
    return { ...item, date, event: told?.event ?? null, place: item.place ?? told?.place ?? null }
  })
}

/** The day to come that the paragraph below a title tells, where it tells one. */
function dayOfLead({ dates, sentences, published }: Context['document'], { end, status }: Item): string | null {
  const below = sentences.filter(({ start, paragraph }) => start > end && paragraph === sentences[0].paragraph + 1)
  if (status !== 'planned' || below.length === 0) return null
  const from = below[0].start
  const to = below[below.length - 1].end
  const days = dates.filter(({ start, type }) => start >= from && start < to && (type === 'date' || type === 'time'))
  const [value] = new Set(days.map((day) => day.value))
  return days.length > 0 &&
    days.every((day) => day.value === value) &&
    value &&
    value >= published.slice(0, value.length)
    ? value
    : null
}
