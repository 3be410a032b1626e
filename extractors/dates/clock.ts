import { readNumeral } from '../../turkish/numerals.ts'
import { type ClockPiece, formAt, isDash, isOpen, lexemeAt, of, type Position } from './grammar.ts'
import { Part, Unit } from './lexeme.ts'
import type { Clock } from './period.ts'

const minute = 60
const hour = 60 * minute
const lastHour = 24
const noon = 12

/** What tells that a number before it is a clock time: `14.30 sıralarında`. */
const about = /^(?:sıra|civar|sular|gibi$|raddel)/u

/** The time of a clock token: `14.30`, `9:05`, `14:55:47`; null where it is no time of day. */
export function clockValue(position: Position, at: number): Clock | null {
  const token = position.tokens[at]
  const digits = token.text.slice(0, token.nameEnd - token.start).split(/[.:]/u)
  const [hours, minutes, seconds = 0] = digits.map(Number)
  return hours < lastHour || minutes + seconds === 0 ? hours * hour + minutes * minute + seconds : null
}

/** A clock time of the afternoon or evening told in twelve hours: `akşam 8`. */
function inPart(clock: Clock, part: number | undefined): Clock {
  const late = part === Part.afternoon || part === Part.evening
  if (late && clock >= hour && clock < noon * hour) return clock + noon * hour
  return clock
}

/** The words before a clock time, and the part of the day among them. */
interface Lead {
  readonly next: number
  readonly part: number | undefined
  /** Whether `saat` is said. */
  readonly said: boolean
}

/** Reads what may stand before the figures: `akşam saat`, `saat:`, `öğleden sonra`, `TSİ`. */
function readLead(position: Position, at: number): Lead {
  let next = at
  let part: number | undefined
  const word = lexemeAt(position, next)
  if (word?.sort === 'part' && !word.ending.possessed && (isOpen(word) || word.value === Part.afternoon)) {
    part = word.value
    next++
    if (/^(?:sonra|yarısı)$/u.test(formAt(position, next))) next++
  }
  if (of(position, next, 'zone')) next++
  const unit = of(position, next, 'unit', Unit.hour)
  const spoken = unit !== undefined && (isOpen(unit) || unit.ending.case === 'Ins') && !unit.ending.possessed
  if (!spoken) return { next, part, said: false }
  next++
  if (formAt(position, next) === ':' || formAt(position, next) === 'ile') next++
  return { next, part, said: true }
}

/** The figures of a clock time: `14.30`, `9`, `on dört`, `yedi buçuk`. */
function readFigures(position: Position, at: number, { said, part }: Lead, afterDay: boolean): ClockPiece | null {
  const lexeme = lexemeAt(position, at)
  if (!lexeme) return null
  if (lexeme.sort === 'clock') {
    const clock = clockValue(position, at)
    return clock === null ? null : { next: at + 1, clock: inPart(clock, part) }
  }
  if (lexeme.sort !== 'number' && lexeme.sort !== 'numeral') return null
  if (!said && part === undefined) return null
  const numeral = readNumeral(position.tokens, at, position.end)
  if (!numeral || numeral.value > lastHour || numeral.value < 0 || (numeral.value * 2) % 1 !== 0) return null
  const { case: found } = numeral.ending
  const told = found === 'Loc' || found === 'Dat' || found === 'Abl' || found === 'Gen'
  const half = numeral.value % 1 !== 0
  const certain = told || about.test(formAt(position, numeral.next)) || isDash(position, numeral.next) || (half && said)
  if (!certain && !(said && (afterDay || endsClause(position, numeral.next)) && lexeme.sort === 'number')) return null
  return { next: numeral.next, clock: inPart(numeral.value * hour, part) }
}

/** Whether nothing but a mark or the end follows: `saat 7.` */
function endsClause({ tokens, end }: Position, at: number): boolean {
  return at >= end || tokens[at].kind === 'punctuation'
}

/** What is past an hour or short of it: `dokuzu beş geçe`, `yediye çeyrek kala`. */
function readPast(position: Position, at: number, part: number | undefined): ClockPiece | null {
  const told = readNumeral(position.tokens, at, position.end)
  const off = told && readNumeral(position.tokens, told.next, position.end)
  if (!told || !off || told.value > lastHour || off.value >= 60) return null
  const { case: found, possessed } = told.ending
  const next = formAt(position, off.next) === 'dakika' ? off.next + 1 : off.next
  const after = formAt(position, next)
  const past = (possessed || found === 'Acc') && /^geç(?:e$|iyor|ti|erken)/u.test(after)
  if (!past && !(found === 'Dat' && /^kala$/u.test(after))) return null
  const minutes = off.value < 1 ? off.value * 60 : off.value // çeyrek
  return { next: next + 1, clock: inPart(told.value * hour + (past ? minutes : -minutes) * minute, part) }
}

/** Reads a clock time whose surroundings say that it is one: `saat 14.30`, `akşam 8'de`; any figures after a day. */
export function readClock(position: Position, at: number, afterDay: boolean, dayPart?: number): ClockPiece | null {
  const read = readLead(position, at)
  const lead = { ...read, part: read.part ?? dayPart }
  if (lead.said && !afterDay && isCount(position, at)) return null
  if (!lead.said && lead.part === undefined && !afterDay && !(of(position, lead.next, 'clock') && lead.next > at))
    return bareClock(position, at)
  const worded = lead.said || lead.part !== undefined || afterDay ? readPast(position, lead.next, lead.part) : null
  return worded ?? readFigures(position, lead.next, lead, afterDay)
}

/** `24 saat 5 kişi`: the hour before is counted. */
function isCount(position: Position, at: number): boolean {
  const before = lexemeAt(position, at - 1)
  return before?.sort === 'number' || before?.sort === 'numeral'
}

const priceBefore = /^(?:yüzde|%|dolar|avro|euro|lira|endeks|puan|parite|₺|\$|€|no)$/u
const measureAfter =
  /^(?:lira|dolar|avro|euro|tl|metre|kilo|ton|puan|yüzde|milyon|milyar|bin|derece|litre|kuruş|seviye|cent|sent|m$|km|saniye|kat)/u

/** A clock token that nothing introduces: its own form and case, or what follows, must show it. */
function bareClock(position: Position, at: number): ClockPiece | null {
  const lexeme = of(position, at, 'clock')
  const clock = lexeme && clockValue(position, at)
  if (!lexeme || clock === null || clock === undefined) return null
  const { text, nameEnd, start } = position.tokens[at]
  const found = { next: at + 1, clock }
  const before = formAt(position, at - 1)
  const after = formAt(position, at + 1)
  if (priceBefore.test(before) || measureAfter.test(after)) return null
  const width = nameEnd - start
  if (before === '/' && after === ')') return found
  if (
    text.includes(':') ||
    /^saati(?:yle)?$/u.test(before) ||
    (before === 'ile' && /^saat/u.test(formAt(position, at - 2)))
  )
    return found
  if (width < 5) return null
  if (about.test(after)) return found
  const { case: kind, possessed } = lexeme.ending
  if (lexeme.closed) return !possessed && (kind === 'Loc' || kind === 'Dat' || kind === 'Abl') ? found : null
  if (before === '(' && after === ')') return found
  return at === position.first &&
    (position.tokens[at + 1]?.capital || isDash(position, at + 1)) &&
    at + 2 < position.end
    ? found
    : null
}

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
  return { next, clock: from, to: second }
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
