import { readNumeral } from '../../turkish/numerals.ts'
import { clockValue, measureAfter, priceBefore } from './bare-clock.ts'
import { readLead } from './clock.ts'
import { type ClockPiece, formAt, isDash, lexemeAt, of, type Position } from './grammar.ts'
import type { Clock } from './period.ts'

const hour = 3600
const lastHour = 24

const hoursNoun = /^saat(?:i|leri)/u
const betweenForms = /^ara(?:sı|lığı)/u

/** Being there or away, which one is from an hour to another: `17 ile 18 arasında yokum`. */
const presence = /^(?:yok(?:um|uz|sun|lar)|müsait|meşgul|buluşalım|görüşelim)/u

/** Reads two clock times that make a range: `10.00-12.00 saatleri`, `saat 09.00 ile 17.00` before `arasında`. */
export function readClockRange(
  position: Position,
  at: number,
  afterDay: boolean,
): (ClockPiece & { readonly to: Clock }) | null {
  const lead = readLead(position, at)
  const from = readHourOf(position, lead.next)
  if (!from) return null
  const joint = from.next
  const dash = isDash(position, joint)
  if (!dash && !/^(?:ile|ila|ve)$/u.test(formAt(position, joint))) return null
  const second = readHourOf(position, joint + 1)
  if (!second) return null
  const to = second.next
  const hours = hoursNoun.test(formAt(position, to)) && !lexemeAt(position, to - 1)?.closed
  const next = hours ? to + 1 : to
  const between = betweenForms.test(formAt(position, next))
  const clocks = of(position, lead.next, 'clock') && of(position, joint + 1, 'clock')
  if (!dash && !between && !hours) return null
  const present = between && lead.part === undefined && presence.test(formAt(position, next + 1))
  if (!clocks && !(hours || present || (lead.said && (between || dash)))) return null
  if ((from.worded || second.worded) && !present) return null
  if (!lead.said && !afterDay && !hours && !between && !looksTimed(position, lead.next)) return null
  return { next, clock: from.clock, to: second.clock, offset: lead.offset }
}

/** A clock time or a whole or half hour at an index, and whether it is told in words. */
function readHourOf(position: Position, at: number): { next: number; clock: Clock; worded: boolean } | null {
  const sort = lexemeAt(position, at)?.sort
  if (sort === 'clock') {
    const clock = clockValue(position, at)
    return clock === null ? null : { next: at + 1, clock, worded: false }
  }
  if (sort === 'number') {
    const value = lexemeAt(position, at)?.value ?? lastHour + 1
    return value <= lastHour && Number.isInteger(value) ? { next: at + 1, clock: value * hour, worded: false } : null
  }
  const numeral = sort === 'numeral' ? readNumeral(position.tokens, at, position.end) : null
  if (!numeral || numeral.closed || numeral.value > lastHour || (numeral.value * 2) % 1 !== 0) return null
  return { next: numeral.next, clock: numeral.value * hour, worded: true }
}

function looksTimed(position: Position, at: number): boolean {
  const { text } = position.tokens[at]
  return (
    text.length === 5 && !priceBefore.test(formAt(position, at - 1)) && !measureAfter.test(formAt(position, at + 3))
  )
}
