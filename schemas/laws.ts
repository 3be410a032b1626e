import type { Gold } from './gold.ts'
import type { Record } from './record.ts'

interface Range {
  readonly start: number
  readonly end: number
  readonly text?: string
}

/**
 * What no schema can say: every span lies in the text and holds its words (`text.slice(start, end) === span.text`), no
 * two things have one id, and every id that is referred to is there. Sentences, each with its path; none if all is well.
 */
export function brokenLaws(record: Record | Gold): string[] {
  const broken = spansHold(record.text, record) ? [] : [...brokenSpans(record.text, record, '')]
  return [...broken, ...brokenReferences(record)]
}

/** Whether every span holds: asked of each record, so that paths are only made where one is broken. */
function spansHold(text: string, value: object): boolean {
  const { start, end, text: words } = value as Partial<Range>
  if (start !== undefined && end !== undefined) {
    if (start >= end || end > text.length) return false
    if (words !== undefined && (words.length !== end - start || !text.startsWith(words, start))) return false
  }
  for (const item of Object.values(value))
    if (typeof item === 'object' && item !== null && !spansHold(text, item)) return false
  return true
}

function* brokenSpans(text: string, value: unknown, path: string): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* brokenSpans(text, item, `${path}[${at}]`)
    return
  }
  if ('start' in value && 'end' in value) {
    const { start, end, text: words } = value as Range
    if (start >= end || end > text.length)
      yield `${path} must lie in the text of ${text.length}, not at ${start}–${end}`
    else if (words !== undefined && text.slice(start, end) !== words)
      yield `${path}.text must be the text's ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(words)}`
  }
  for (const [key, item] of Object.entries(value)) yield* brokenSpans(text, item, path ? `${path}.${key}` : key)
}

function* brokenReferences({ entities = [], events = [], quotes = [], agenda = [] }: Record | Gold): Generator<string> {
  const known = { entities: new Set<string>(), events: new Set<string>() }
  for (const [layer, things] of Object.entries({ entities, events }))
    for (const [at, { id }] of things.entries()) {
      const ids = known[layer as keyof typeof known]
      if (ids.has(id)) yield `${layer}[${at}].id must be its own, not ${id} once more`
      ids.add(id)
    }
  const missing = (layer: keyof typeof known, id: string | null | undefined, path: string) =>
    !id || known[layer].has(id) ? [] : [`${path} must be the id of one of the ${layer}, not ${id}`]

  for (const [at, { roles }] of entities.entries())
    for (const [role, { at: id }] of roles.entries())
      yield* missing('entities', id, `entities[${at}].roles[${role}].at`)
  for (const [at, { speaker }] of quotes.entries()) yield* missing('entities', speaker, `quotes[${at}].speaker`)
  for (const [at, { place, participants }] of events.entries()) {
    yield* missing('entities', place, `events[${at}].place`)
    for (const id of participants) yield* missing('entities', id, `events[${at}].participants`)
  }
  for (const [at, { place, actors, event }] of agenda.entries()) {
    yield* missing('entities', place, `agenda[${at}].place`)
    yield* missing('events', event, `agenda[${at}].event`)
    for (const id of actors) yield* missing('entities', id, `agenda[${at}].actors`)
  }
}
