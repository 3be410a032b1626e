import { clockValue, measureAfter, priceBefore } from './bare-clock.ts'
import { readLead } from './clock.ts'
import { type ClockPiece, formAt, isDash, lexemeAt, of, type Position } from './grammar.ts'
import type { Clock } from './period.ts'

const hour = 3600
const lastHour = 24

const hoursNoun = /^saat(?:i|leri)/u
const betweenForms = /^ara(?:sı|lığı)/u

/** Reads two clock times that make a range: `10.00-12.00 saatleri`, `saat 09.00 ile 17.00` before `arasında`. */
export function readClockRange(
  position: Position,
  at: number,
  afterDay: boolean,
): (ClockPiece & { readonly to: Clock }) | null {
  const lead = readLead(position, at)
  const from = of(position, lead.next, 'clock') ? clockValue(position, lead.next) : wholeHour(position, lead.next)
  if (from === null) return null
  const joint = lead.next + 1
  const dash = isDash(position, joint)
  if (!dash && !/^(?:ile|ila|ve)$/u.test(formAt(position, joint))) return null
  const second = of(position, joint + 1, 'clock') ? clockValue(position, joint + 1) : wholeHour(position, joint + 1)
  if (second === null) return null
  const to = joint + 2
  const hours = hoursNoun.test(formAt(position, to)) && !lexemeAt(position, to - 1)?.closed
  const next = hours ? to + 1 : to
  const between = betweenForms.test(formAt(position, next))
  const clocks = of(position, lead.next, 'clock') && of(position, joint + 1, 'clock')
  if (!dash && !between && !hours) return null
  if (!clocks && !(hours || (lead.said && (between || dash)))) return null
  if (!lead.said && !afterDay && !hours && !between && !looksTimed(position, lead.next)) return null
  return { next, clock: from, to: second, offset: lead.offset }
}

function wholeHour(position: Position, at: number): Clock | null {
  const lexeme = of(position, at, 'number')
  return lexeme && lexeme.value <= lastHour && Number.isInteger(lexeme.value) ? lexeme.value * hour : null
}

function looksTimed(position: Position, at: number): boolean {
  const { text } = position.tokens[at]
  return (
    text.length === 5 && !priceBefore.test(formAt(position, at - 1)) && !measureAfter.test(formAt(position, at + 3))
  )
}
