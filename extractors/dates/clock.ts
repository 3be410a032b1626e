import { type Numeral, readNumeral } from '../../turkish/numerals.ts'
import { about, bareClock, clockValue } from './bare-clock.ts'
import { type ClockPiece, formAt, isDash, isOpen, lexemeAt, of, type Position } from './grammar.ts'
import { type Lexeme, Part, Unit } from './lexeme.ts'
import type { Clock } from './period.ts'
import { readZone, zoneAfter } from './zones.ts'

const minute = 60
const hour = 60 * minute
const lastHour = 24
const noon = 12

/** From which hour of twelve on a part of the day means the second half of it; midnight is the twelfth of the night. */
const lateFrom: Readonly<Partial<Record<number, number>>> = {
  [Part.noon]: 1,
  [Part.afternoon]: 1,
  [Part.evening]: 1,
  [Part.night]: 7,
}
const earlyNoon = 7

/** A clock time told in twelve hours: `akşam 8`, `gece 11`, `gece 12`, `öğlen 1`. */
export function inPart(clock: Clock, part: number | undefined): Clock {
  const late = part === undefined ? undefined : lateFrom[part]
  if (late === undefined || clock >= (noon + 1) * hour) return clock
  if (clock >= noon * hour) return part === Part.night ? clock - noon * hour : clock
  if (part === Part.noon && clock >= earlyNoon * hour) return clock
  return clock >= late * hour ? clock + noon * hour : clock
}

/** Reads bare figures that a range makes a clock time: `16'dan`, `yedi buçuğa`, `sabah 8`, `13:30`. */
export function readHour(position: Position, at: number): (ClockPiece & { readonly part: number | undefined }) | null {
  const { next, part } = readLead(position, at)
  const lexeme = lexemeAt(position, next)
  if (lexeme?.sort === 'clock') {
    const clock = clockValue(position, next)
    return clock === null ? null : { next: next + 1, clock: inPart(clock, part), part }
  }
  if (lexeme?.sort !== 'number' && lexeme?.sort !== 'numeral') return null
  const numeral = readNumeral(position.tokens, next, position.end)
  if (!numeral || numeral.value > lastHour || numeral.value < 0 || (numeral.value * 2) % 1 !== 0) return null
  if (numeral.ending.possessed || numeral.ending.plural) return null
  return { next: numeral.next, clock: inPart(numeral.value * hour, part), part }
}

/** The words before a clock time, and the part of the day among them. */
interface Lead {
  readonly next: number
  readonly part: number | undefined
  /** Whether `saat` is said. */
  readonly said: boolean
  readonly offset: string
}

/** Reads what may stand before the figures: `akşam saat`, `saat:`, `öğleden sonra`, `TSİ`, `Türkiye saatiyle`. */
export function readLead(position: Position, at: number): Lead {
  let next = at
  let part: number | undefined
  const word = lexemeAt(position, next)
  if (word?.sort === 'part' && (isOpen(word) || word.value === Part.afternoon || isBeforeClock(position, at, word))) {
    part = word.value
    next++
    if (/^(?:sonra|yarısı)$/u.test(formAt(position, next))) next++
  } else if (word?.sort === 'part' && word.ending.case === 'Dat' && formAt(position, next + 1) === 'karşı') {
    part = word.value // sabaha karşı 03.00
    next += 2
  }
  const zone = readZone(position, next)
  if (zone) next = zone.next
  const offset = zone?.offset ?? ''
  const unit = of(position, next, 'unit', Unit.hour)
  const spoken = unit !== undefined && (isOpen(unit) || unit.ending.case === 'Ins') && !unit.ending.possessed
  if (!spoken) return { next, part, said: false, offset }
  next++
  if (formAt(position, next) === ':' || formAt(position, next) === 'ile') next++
  return { next, part, said: true, offset }
}

/** `7 Ekim akşamı saat 20.00`: the part of the day belongs to the day before it. */
function isBeforeClock(position: Position, at: number, { closed, ending }: Lexeme): boolean {
  if (closed || !ending.possessed || ending.plural || ending.case !== 'Nom') return false
  return of(position, at + 1, 'unit', Unit.hour) !== undefined || of(position, at + 1, 'clock') !== undefined
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
  const certain =
    told ||
    about.test(formAt(position, numeral.next)) ||
    isDash(position, numeral.next) ||
    (half && (said || part !== undefined))
  const closes = endsClause(position, numeral.next) || (said && isFollowed(position, numeral.next))
  if (
    !certain &&
    !(said && (closes || (afterDay && lexeme.sort === 'number'))) &&
    !(part !== undefined && (closes || formAt(position, numeral.next) === 'için'))
  )
    return null
  return { next: numeral.next, clock: inPart(numeral.value * hour, part) }
}

/** Half past an hour in words, before the verb: `üç buçukta başladı`. */
function readHalf(position: Position, at: number): ClockPiece | null {
  if (!of(position, at, 'numeral') || /^(?:%|yüzde)$/u.test(formAt(position, at - 1))) return null
  const numeral = readNumeral(position.tokens, at, position.end)
  if (!numeral || numeral.value > noon || numeral.value % 1 !== 0.5 || numeral.value < 1) return null
  const { case: found, possessed } = numeral.ending
  if (found !== 'Loc' || possessed || !isFollowed(position, numeral.next)) return null
  return { next: numeral.next, clock: numeral.value * hour }
}

/** Hours and minutes told one after the other: `yedi otuz`, `on beş on beşte`. */
function readSpoken(position: Position, at: number, { said, part }: Lead): ClockPiece | null {
  if (!of(position, at, 'numeral')) return null
  const hours = readNumeral(position.tokens, at, position.end)
  if (!hours || hours.closed || hours.value > lastHour || !Number.isInteger(hours.value)) return null
  if (!of(position, hours.next, 'numeral')) return null
  const minutes = readNumeral(position.tokens, hours.next, position.end)
  if (!minutes || minutes.value >= 60 || minutes.value < 1 || !Number.isInteger(minutes.value)) return null
  const { case: found, possessed } = minutes.ending
  const told = !possessed && (found === 'Loc' || found === 'Dat' || found === 'Abl')
  const roundly = told && minutes.value >= 10 && minutes.value % 5 === 0
  if (!roundly && !(said && (told || endsClause(position, minutes.next))) && !(part !== undefined && told)) return null
  return { next: minutes.next, clock: inPart(hours.value * hour + minutes.value * minute, part) }
}

/** Whether what follows an hour cannot be counted by it: `saat 21 bize uygun`. */
function isFollowed({ words, end }: Position, at: number): boolean {
  return at < end && /^(?:VERB|PRON|ADP)$/u.test(words[at].upos)
}

/** Whether nothing but a mark or the end follows: `saat 7.` */
function endsClause({ tokens, end }: Position, at: number): boolean {
  return at >= end || tokens[at].kind === 'punctuation'
}

/** The hour from which minutes are counted, half hours and the like among them: `dokuzu`, `beş otuza`. */
function readTold(position: Position, at: number): Pick<Numeral, 'value' | 'next' | 'ending'> | null {
  const hours = readNumeral(position.tokens, at, position.end)
  if (!hours || hours.closed || hours.ending.case !== 'Nom' || !of(position, hours.next, 'numeral')) return hours
  const minutes = readNumeral(position.tokens, hours.next, position.end)
  if (!minutes || minutes.value >= 60 || !(minutes.ending.possessed || /^(?:Dat|Acc)$/u.test(minutes.ending.case)))
    return hours
  return { ...minutes, value: hours.value + minutes.value / 60 }
}

/** What is past an hour or short of it: `dokuzu beş geçe`, `yediye çeyrek kala`. */
function readPast(position: Position, at: number, { part, said }: Pick<Lead, 'part' | 'said'>): ClockPiece | null {
  const told = readTold(position, at)
  const off = told && readNumeral(position.tokens, told.next, position.end)
  if (!told || !off || told.value > lastHour || off.value >= 60) return null
  const { case: found, possessed } = told.ending
  const next = formAt(position, off.next) === 'dakika' ? off.next + 1 : off.next
  const after = formAt(position, next)
  const past = (possessed || found === 'Acc') && /^geç(?:e$|iyor|ti|erken)/u.test(after)
  if (!past && !(found === 'Dat' && (said || part !== undefined ? /^(?:kala|var)$/u : /^kala$/u).test(after)))
    return null
  const minutes = off.value < 1 ? off.value * 60 : off.value // çeyrek
  return { next: next + 1, clock: inPart(Math.round(told.value * 60 + (past ? minutes : -minutes)) * minute, part) }
}

/** Reads a clock time whose surroundings say that it is one: `saat 14.30`, `akşam 8'de`; any figures after a day. */
export function readClock(position: Position, at: number, afterDay: boolean, dayPart?: number): ClockPiece | null {
  const read = readLead(position, at)
  const piece = readAfter(position, at, { ...read, part: read.part ?? dayPart }, afterDay)
  const zone = piece && !lexemeAt(position, piece.next - 1)?.closed ? zoneAfter(position, piece.next) : null
  const offset = zone?.offset || read.offset
  return piece && (zone || offset) ? { ...piece, next: zone?.next ?? piece.next, offset } : piece
}

function readAfter(position: Position, at: number, lead: Lead, afterDay: boolean): ClockPiece | null {
  if (lead.said && !afterDay && isCount(position, at)) return null
  const worded = readPast(position, lead.next, lead) ?? readSpoken(position, lead.next, lead)
  if (worded) return worded
  if (!lead.said && lead.part === undefined && !afterDay && !(of(position, lead.next, 'clock') && lead.next > at))
    return bareClock(position, at) ?? readHalf(position, at)
  return readFigures(position, lead.next, lead, afterDay)
}

/** `24 saat 5 kişi`: the hour before is counted. */
function isCount(position: Position, at: number): boolean {
  const before = lexemeAt(position, at - 1)
  return before?.sort === 'number' || before?.sort === 'numeral'
}
