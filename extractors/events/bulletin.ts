import type { Entity } from '../../schemas/entity.ts'
import { type Context, dateAt, dateBetween, entityAt } from './context.ts'

/** The day of a bulletin that says what is on then, for its items: `AA'nın 22 Nisan Pazartesi günü izleyeceği gelişmeler`. */
export function bulletinDay(context: Context, sentence: number): string | null {
  const { units, bounds, document } = context
  for (let first = 0; first < Math.min(3, sentence); first++) {
    const announces = units
      .slice(bounds[first], bounds[first + 1])
      .some(({ folded }) => /^izleyece[kğ]i?$/u.test(folded))
    const day = document.dates.find(
      ({ start, type }) =>
        type === 'date' && start >= document.sentences[first].start && start < document.sentences[first].end,
    )
    if (announces && day?.value) return day.value
  }
  return null
}

/** Place and hour in brackets at the end of a diary bulletin's line: `(Ankara/11.00)`. */
export function bracketOf(context: Context, sentence: number): { date: string | null; place: Entity | null } | null {
  const { units, bounds, document } = context
  const { paragraph } = document.sentences[sentence]
  for (const its of [sentence, sentence + 1]) {
    const close = bounds[its + 1] - 1
    if (document.sentences[its]?.paragraph !== paragraph || units[close]?.kind !== 'close') continue
    let open = close
    while (open > bounds[its] && units[open].kind !== 'open') open--
    const times = units.slice(open, close).some((_, index) => dateAt(context, open + index)?.type === 'time')
    const place = [...units.slice(open, close).keys()]
      .map((index) => entityAt(context, open + index))
      .find((entity) => entity?.type === 'LOCATION')
    if (times) return { date: dateBetween(context, open, close), place: place ?? null }
    if (place && open === close - 2 && bulletinDay(context, sentence)) return { date: null, place }
  }
  return null
}
