import type { Gold } from '../schemas/gold.ts'
import type { Record } from '../schemas/record.ts'

/** The layers whose errors are listed, in the order of the record. */
const layers = ['entities', 'dates', 'quantities', 'quotes', 'events', 'agenda'] as const
type Layer = (typeof layers)[number]

/** A mark as one line of text: what two readers have to agree on. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly says: string
  /** What found it; gold says nothing. */
  readonly by?: string
}

/** How much of the text is shown on either side of a mark, in UTF-16 units. */
const around = 40

/**
 * Every mark of the gold that the record lacks (`-`) and every one that it has besides (`+`), layer by layer, each in
 * its sentence. A mark with one wrong field stands twice. A layer the gold does not hold is left out. Empty where all is
 * right.
 */
export function errorsOf(gold: Gold, record: Record): string {
  const lines = layers.flatMap((layer) => {
    if (!gold[layer]) return []
    const wanted = marksOf(gold, layer)
    const found = marksOf(record, layer)
    const differing = [
      ...without(wanted, found).map((mark) => ({ mark, sign: '-' })),
      ...without(found, wanted).map((mark) => ({ mark, sign: '+' })),
    ]
    return differing
      .sort((a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end)
      .map(
        ({ mark, sign }) =>
          `  ${sign} ${layer}: ${mark.says}${mark.by ? ` (${mark.by})` : ''}\n      ${shown(gold.text, mark)}`,
      )
  })
  return lines.length === 0 ? '' : `${[gold.id, ...lines].join('\n')}\n`
}

const keyOf = ({ start, end, says }: Mark) => `${start}-${end} ${says}`

function without(marks: readonly Mark[], others: readonly Mark[]): Mark[] {
  const there = new Set(others.map(keyOf))
  return marks.filter((mark) => !there.has(keyOf(mark)))
}

function shown(text: string, { start, end }: Mark): string {
  const before = text.slice(Math.max(0, start - around), start)
  return `${before}【${text.slice(start, end)}】${text.slice(end, end + around)}`.replace(/\n+/gu, '⏎')
}

function marksOf(of: Gold | Record, layer: Layer): Mark[] {
  const names = new Map([...(of.entities ?? []), ...(of.events ?? [])].map(({ id, name }) => [id, name]))
  const named = (id: string | null | undefined) => (id ? (names.get(id) ?? id) : '–')
  const all = (ids: readonly string[]) => ids.map(named).sort().join(', ') || '–'
  switch (layer) {
    case 'entities':
      return (of.entities ?? []).flatMap(({ type, mentions, name, roles }) => [
        ...mentions.map((mention) => ({ ...mention, says: type })),
        ...roles.map(({ text, at }) => ({ ...mentions[0], says: `role ${text} of ${name} at ${named(at)}` })),
      ])
    case 'dates':
      return (of.dates ?? []).map((date) => ({ ...date, says: `${date.type} ${date.value}` }))
    case 'quantities':
      return (of.quantities ?? []).map((found) => ({
        ...found,
        says: JSON.stringify([found.type, found.value, found.unit]),
      }))
    case 'quotes':
      return (of.quotes ?? []).map((quote) => ({
        ...quote,
        says: [quote.kind, named(quote.speaker)].join(' | '),
      }))
    case 'events':
      return (of.events ?? []).map(({ kind, name, date, place, participants, mentions }) => ({
        ...mentions[0],
        says: [
          kind,
          name,
          date ?? '–',
          named(place),
          all(participants),
          mentions.map(({ text }) => text).join(' · '),
        ].join(' | '),
      }))
    case 'agenda':
      return (of.agenda ?? []).map((item) => ({
        ...item,
        says: [item.action, item.status, all(item.actors), named(item.event), item.date ?? '–', named(item.place)].join(
          ' | ',
        ),
      }))
  }
}
