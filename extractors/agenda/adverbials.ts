import type { Unit } from '../../turkish/unit.ts'
import { frame } from './barriers.ts'
import { type Context, dateAt, eventAt } from './context.ts'

/** What makes a time limit of a day: `iki gün içinde`, `ay sonuna kadar`. */
const limit = /^(?:içinde|içerisinde|kadar|dek|itibarıyla)$/u

const unitOfMeasure = /^(?:puan|lira|dolar|avro|euro|kuruş|kat|ton|adet)(?:[ae]|y[ae]|[dt][ae]n|y?l[ae])?$/u

/** Where an amount begins that says by how much: `faizi 150 baz puan indirmesi`; `at` itself where none ends there. */
export function measureStart(units: readonly Unit[], at: number, clause: number): number {
  if (units[at].mark >= 0 || !unitOfMeasure.test(units[at].folded)) return at
  let start = at
  while (
    start > clause &&
    /^(?:baz|\d[\d.,]*|bin|milyon|milyar|trilyon|yüz|yüzde|yarım|bir|iki|üç)$/u.test(units[start - 1].folded)
  )
    start--
  return start
}

/** Whether a time limit ends with the unit. */
export const isTimeLimit = (context: Context, at: number): boolean =>
  limit.test(context.units[at].folded) && dateAt(context, at - 1) !== undefined

const manner =
  /^(?:oy|birliğiyle|oybirliğiyle|çokluğuyla|oyçokluğuyla|karşılıklı|tek|celsede|canlı|sıkça|ücretsiz|topluca)$/u

/** Whether the unit only says when, where or how: a day, a frame, `oy birliğiyle`. */
export function isAdverbial(context: Context, at: number): boolean {
  const unit = context.units[at]
  if (unit.folded === 'içinde' && dateAt(context, at - 1)) return true // iki gün içinde
  if (dateAt(context, at)?.type === 'duration' && unit.case === 'Own' && belongsBehind(context, at)) return false
  const that = eventAt(context, at) ? at - 1 : at // bu toplantıda
  if (/^(?:bu|aynı)$/u.test(context.units[that]?.folded ?? '') && eventAt(context, that + 1)) return true
  return dateAt(context, at) !== undefined || (unit.mark < 0 && (frame.test(unit.folded) || manner.test(unit.folded)))
}

/** Whether a stretch of time is something's own: `sürecin ilk iki haftası`. */
const belongsBehind = ({ units }: Context, at: number) =>
  units[/^(?:ilk|son)$/u.test(units[at - 1]?.folded ?? '') ? at - 2 : at - 1]?.case === 'Gen'
