import type { Entity } from '../../schemas/entity.ts'
import { type Context, dateAt, entityAt } from './context.ts'

/** What a line of a diary or programme tells outside its sentence. */
export interface Line {
  readonly date: string | null
  readonly place: Entity | null
}

/** The place with which a line of a diary bulletin begins: `SİVAS - …`. */
export function datelineOf(context: Context, sentence: number): Entity | null {
  const { units, bounds } = context
  const first = bounds[sentence]
  const entity = entityAt(context, first)
  const dashed = units[first + 1] && /^[-–—]$/u.test(units[first + 1].folded)
  return dashed && entity?.type === 'LOCATION' ? entity : null
}

/** Day and place that a line of a programme tells outside its sentence: in brackets behind it, or before a colon. */
export const lineOf = (context: Context, sentence: number): Line | null => {
  const bracket = bracketOf(context, sentence)
  const head = headOf(context, sentence)
  return bracket || head ? { date: bracket?.date ?? head, place: bracket?.place ?? null } : null
}

/** The day with which a line of a programme begins, before its colon: `- 16 Temmuz Perşembe saat 18.00: …`. */
function headOf(context: Context, sentence: number): string | null {
  const { units, bounds } = context
  let date: string | null = null
  for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
    const told = dateAt(context, at)
    if (told) date = told.value
    else if (units[at].folded === ':') return date
    else if (!/^(?:[-–—•*]|saat|günü)$/u.test(units[at].folded)) return null
  }
  return null
}

/** Place and hour in brackets at the end of a diary bulletin's line: `(Ankara/11.00)`. */
function bracketOf(context: Context, sentence: number): Line | null {
  const { units, bounds, document } = context
  const paragraph = document.sentences[sentence].paragraph
  for (const next of [sentence, sentence + 1]) {
    if (document.sentences[next]?.paragraph !== paragraph) continue
    const close = bounds[next + 1] - 1
    if (units[close]?.kind !== 'close') continue
    let date: string | null = null
    let place: Entity | null = null
    for (let at = close - 1; at >= bounds[next] && units[at].kind !== 'open'; at--) {
      const told = dateAt(context, at)
      const entity = entityAt(context, at)
      if (told?.type === 'time' || told?.type === 'date') date = told.value
      if (entity && (entity.type === 'LOCATION' || (entity.type === 'ORGANIZATION' && told === undefined)))
        place ??= entity
    }
    if (date || place) return { date, place }
  }
  return null
}

const days = new WeakMap<Context, string | null>()

/** How many of its lines must end with an hour in brackets before an article is a diary. */
const leastHours = 3

/** The day of a diary whose lines tell only their hours, for its numbered lines without one; else null. */
export function diaryDay(context: Context, sentence: number): string | null {
  const { units, bounds, document } = context
  let first = sentence
  while (document.sentences[first - 1]?.paragraph === document.sentences[sentence].paragraph) first--
  if (!/^\d{1,2}\.?$/u.test(units[bounds[first]].folded)) return null
  let day = days.get(context)
  if (day === undefined) {
    day = commonDay(context)
    days.set(context, day)
  }
  return day
}

function commonDay(context: Context): string | null {
  const told = new Set<string>()
  let lines = 0
  for (let sentence = 0; sentence + 1 < context.bounds.length; sentence++) {
    if (context.units[context.bounds[sentence + 1] - 1]?.kind !== 'close') continue
    const date = bracketOf(context, sentence)?.date
    if (!date?.includes('T')) continue
    told.add(date.slice(0, 10))
    lines++
  }
  const [day] = told
  return lines >= leastHours && told.size === 1 ? day : null
}
