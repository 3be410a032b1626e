import type { AgendaItem } from '../../schemas/agenda.ts'
import { spanOf } from '../../schemas/span.ts'
import { fold } from '../../turkish/letters.ts'
import { stage } from '../stage.ts'
import { confidenceOf } from './confidence.ts'
import { contextOf } from './context.ts'
import type { Item } from './item.ts'
import { rules } from './rules.ts'
import { withLead } from './title-stretches.ts'

export { rules } from './rules.ts'

/** Matters on an agenda. */
export const agenda = stage({
  provides: 'agenda',
  requires: ['tokens', 'sentences', 'words', 'dates', 'entities', 'events', 'quotes'],
  run(document) {
    const context = contextOf(document)
    const items: Item[] = []
    for (const rule of rules) items.push(...rule.match(context))
    items.sort((a, b) => a.start - b.start || b.end - a.end)
    const kept = withLead(followed(withoutDoubles(items), document.text), context)
    return { layer: kept.map((item) => recordOf(document.text, item)) }
  },
})

/** Of two items over the same matter with the same action, the first stays. */
function withoutDoubles(items: readonly Item[]): Item[] {
  const kept: Item[] = []
  for (const item of items) {
    const last = kept[kept.length - 1]
    if (last && item.start < last.end && (item.start === last.start || item.action === last.action)) continue
    kept.push(item)
  }
  return kept
}

/** How far apart two sentences about one matter stand at most, in characters. */
const near = 400

/** A matter named again by its noun alone keeps the day and occasion told before: `… sözleşmenin 23 Kasım'da imzalanacağını … Sözleşmeyi`. */
function followed(items: readonly Item[], text: string): Item[] {
  return items.map((item, index) => {
    const before = items[index - 1]
    if (
      !before ||
      item.date !== null ||
      item.event !== null ||
      item.action !== before.action ||
      item.start - before.end > near
    )
      return item
    const stem = fold(text.slice(item.start, item.end)).slice(0, 5)
    const last = fold(text.slice(before.start, before.end)).split(' ').pop() ?? ''
    return last.startsWith(stem)
      ? { ...item, date: before.date, event: before.event, place: item.place ?? before.place }
      : item
  })
}

function recordOf(
  text: string,
  { start, end, topic, action, status, actors, event, date, place, by }: Item,
): AgendaItem {
  return {
    ...spanOf(text, start, end),
    topic,
    action,
    status,
    actors: actors.map(({ id }) => id),
    event: event?.id ?? null,
    date,
    place,
    by,
    confidence: confidenceOf({
      status,
      actor: actors.length > 0,
      event: event !== null,
      date: date !== null,
      short: !text.slice(start, end).includes(' '),
    }),
  }
}
