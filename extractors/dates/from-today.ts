import { dayAfter } from './ago.ts'
import { shifted } from './deictic.ts'
import { formAt, of, type Piece, type Position } from './grammar.ts'
import { durationAt, type Length } from './lengths.ts'
import { Unit, Which } from './lexeme.ts'
import { between, dayPeriod, type Period } from './period.ts'
import type { Scope } from './scope.ts'

const onward = /^(?:itibaren|başlayarak|sonra(?:ki)?)$/u
const backward = /^önce(?:ki)?$/u
const later = /^sonra(?:ki|ya|sı(?:na|nda)?)?$/u
const coming = new Set(['gelecek', 'gelen'])

/** What is counted on from `dünden` or `bugünden`: `önceki gün`, `iki gün sonra`, `itibaren iki hafta`, `önceki iki gün`. */
export function fromToday(position: Position, at: number, start: number): Piece | null {
  const which = of(position, at, 'which')
  if (which && of(position, at + 1, 'unit', Unit.day)?.ending.possessed === false) {
    const by = which.value === Which.before ? -1 : which.value === Which.following ? 1 : 0
    if (by !== 0) return { next: at + 2, daily: true, when: ({ published }) => dayPeriod(published + start + by) }
  }
  const lead = formAt(position, at)
  const sign = onward.test(lead) ? 1 : backward.test(lead) ? -1 : 0
  const from = sign === 0 ? at : coming.has(formAt(position, at + 1)) ? at + 2 : at + 1
  const length = durationAt(position, from)
  if (!length?.value || length.unit > Unit.year) return null
  const counted = readCounted(position, length, start)
  if (counted || sign === 0) return counted
  const { next, open } = length
  const when = ({ published }: Scope) => stretch(published + start, length, sign)
  if (open) return { next, when }
  if (formAt(position, next) === 'az') return { next, when } // bugünden itibaren 3 günden az
  if (!/^fazla(?:dır)?$/u.test(formAt(position, next)) || length.unit < Unit.day) return null
  return { next, daily: true, when: ({ published }) => dayAfter(published + start, length, sign) }
}

/** `bugünden iki hafta sonra`: it lies some units off. */
function readCounted(position: Position, length: Length, start: number): Piece | null {
  const form = formAt(position, length.next)
  const direction = form === 'önce' ? -1 : later.test(form) ? 1 : 0
  if (!length.open || direction === 0) return null
  const daily = length.unit === Unit.day
  if (!daily && !Number.isInteger(length.count)) return null
  const by = direction * Math.floor(length.count)
  return { next: length.next, daily, when: ({ published }) => shifted(length.unit, published + start, by) }
}

/** From a day on, or up to the one before it. */
function stretch(from: number, length: Length, sign: number): Period {
  const end = dayAfter(from, length, sign).first
  return sign > 0 ? between(dayPeriod(from), dayPeriod(end - 1)) : between(dayPeriod(end), dayPeriod(from - 1))
}
