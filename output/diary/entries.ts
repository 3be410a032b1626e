import { createHash } from 'node:crypto'
import type { AgendaItem } from '../../schemas/agenda.ts'
import type { Event } from '../../schemas/event.ts'
import type { Record } from '../../schemas/record.ts'
import { fold } from '../../turkish/letters.ts'
import type { Entry, Matter, Status } from './entry.ts'
import { type When, whenOf } from './when.ts'

/** The matter in words. */
const matterText = (item: AgendaItem): string => item.topic

/**
 * The entries of one article: one for each occasion that has a date, with the items that hang on it as its matters, and
 * one for each dated item that hangs on none or has a day or hour of its own.
 */
export function entriesOf(record: Record): Entry[] {
  const names = new Map(record.entities.map(({ id, name }) => [id, oneLine(name)]))
  const nameOf = (id: string) => names.get(id) ?? []
  const { id, title, published, source } = record
  const article = { id, title: title ? oneLine(title.text) : null, published, path: source?.path ?? null }
  const place = (id: string | null) => (id && names.get(id)) || null
  const matterOf = (item: AgendaItem): Matter => ({
    text: oneLine(matterText(item)),
    action: item.action,
    status: item.status,
    actors: item.actors.flatMap(nameOf),
  })
  const uidOf = uidsOf(id)

  const entries: Entry[] = []
  const placed = new Set<AgendaItem>()
  for (const event of record.events) {
    const when = event.date && whenOf(event.date)
    if (!when) continue
    const items = record.agenda.filter((item) => item.event === event.id && isPartOf(item, when))
    for (const item of items) placed.add(item)
    const matters = items.map(matterOf)
    entries.push({
      uid: uidOf(event.kind, event.name),
      kind: event.kind,
      title: oneLine(event.name),
      when,
      place: place(event.place),
      participants: [...new Set([...event.participants.flatMap(nameOf), ...matters.flatMap(({ actors }) => actors)])],
      status: statusOf(matters, when, published),
      matters,
      articles: [article],
    })
  }
  for (const item of record.agenda) {
    const when = item.date && whenOf(item.date)
    if (!when || placed.has(item)) continue
    const matter = matterOf(item)
    entries.push({
      uid: uidOf(item.action, item.text),
      kind: 'matter',
      title: `${matter.text} (${matter.action})${occasionOf(item, record.events)}`,
      when,
      place: place(item.place),
      participants: matter.actors,
      status: item.status,
      matters: [matter],
      articles: [article],
    })
  }
  return entries
}

/** Whether an item is told together with its occasion: it has no day of its own, nor an hour that the occasion has not. */
function isPartOf({ date }: AgendaItem, occasion: When): boolean {
  const when = date === null ? null : whenOf(date)
  if (!when?.exact) return true
  return occasion.first <= when.first && when.last <= occasion.last && (!when.from || when.from === occasion.from)
}

const occasionOf = ({ event }: AgendaItem, events: readonly Event[]) => {
  const name = events.find(({ id }) => id === event)?.name
  return name ? ` – ${oneLine(name)}` : ''
}

/** An occasion has the status that all its matters share; otherwise what its days are, seen from the article's day. */
function statusOf([matter, ...others]: readonly Matter[], { first, last }: When, published: string): Status | null {
  if (matter && others.every(({ status }) => status === matter.status)) return matter.status
  const today = published.slice(0, 10)
  if (last < today) return 'done'
  if (first > today) return 'planned'
  return first < today ? 'ongoing' : null
}

/**
 * Gives out identifiers of an article's entries: the same for the same words, whatever the day, so that an occasion put
 * off keeps its own. What the article says twice in the same words is numbered.
 */
function uidsOf(article: string): (kind: string, words: string) => string {
  const given = new Map<string, number>()
  return (kind, words) => {
    const key = JSON.stringify([article, kind, fold(oneLine(words))])
    const number = (given.get(key) ?? 0) + 1
    given.set(key, number)
    return `${createHash('sha256').update(`${key}${number}`).digest('hex').slice(0, 32)}@kupur`
  }
}

/** The words on one line, without what would steer a terminal or break a calendar's line. */
function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\s]+/gu, ' ').trim()
}
