import { readNumeral } from '../../turkish/numerals.ts'
import { formAt, isOpen, lexemeAt, of, type Position } from './grammar.ts'
import { Unit } from './lexeme.ts'

/** A length of time read: its ISO 8601 value, and count and unit of a simple one. */
export interface Length {
  readonly next: number
  readonly value: string | null
  readonly count: number
  readonly unit: number
  /** All its counts by unit. */
  readonly counts: ReadonlyMap<number, number>
  /** Whether its last word is bare. */
  readonly open: boolean
}

/** Letters of ISO 8601, and how many of the next smaller unit (by its own letter) make one. */
const letters: Readonly<Record<number, { letter: string; time?: true; parts?: readonly [number, number] }>> = {
  [Unit.year]: { letter: 'Y', parts: [12, Unit.month] },
  [Unit.month]: { letter: 'M' },
  [Unit.week]: { letter: 'W' },
  [Unit.day]: { letter: 'D', parts: [24, Unit.hour] },
  [Unit.hour]: { letter: 'H', time: true, parts: [60, Unit.minute] },
  [Unit.minute]: { letter: 'M', time: true, parts: [60, Unit.second] },
  [Unit.second]: { letter: 'S', time: true },
}

const order: readonly number[] = [Unit.year, Unit.month, Unit.week, Unit.day, Unit.hour, Unit.minute, Unit.second]
const yearsInCentury = 100

/** ISO 8601 of counted units: 2.5 hours are `PT2H30M`, a fraction that no smaller unit tells evenly stays one. */
export function isoDuration(counts: ReadonlyMap<number, number>): string {
  const all = new Map(counts)
  const centuries = all.get(Unit.century)
  if (centuries !== undefined) {
    all.delete(Unit.century)
    all.set(Unit.year, (all.get(Unit.year) ?? 0) + centuries * yearsInCentury)
  }
  for (const unit of order) {
    const count = all.get(unit)
    const parts = letters[unit].parts
    if (count === undefined || Number.isInteger(count) || !parts) continue
    const smaller = (count - Math.floor(count)) * parts[0]
    if (!isEven(smaller)) continue
    all.set(unit, Math.floor(count))
    all.set(parts[1], (all.get(parts[1]) ?? 0) + Math.round(smaller))
  }
  let date = ''
  let time = ''
  for (const unit of order) {
    const count = all.get(unit)
    if (!count) continue
    const part = `${Number(count.toFixed(3))}${letters[unit].letter}`
    if (letters[unit].time) time += part
    else date += part
  }
  return `P${date}${time ? `T${time}` : ''}`
}

const isEven = (value: number) => Math.abs(value - Math.round(value)) < 1e-9

const longest = 1e6

/** Reads a length of time: `üç gün`, `iki buçuk saat`, `1 yıl 6 ay`, `on yıllık`; of `birkaç gün` nobody can tell the value. */
export function durationAt(position: Position, at: number): Length | null {
  const counts = new Map<number, number>()
  let next = at
  let first: { count: number; unit: number } | null = null
  let open = true
  let known = true
  for (;;) {
    const part: Part | null = partAt(position, next) ?? (first && joinedPart(position, next, [...counts.keys()]))
    if (!part || counts.has(part.unit) || counts.has(Unit.century)) break
    counts.set(part.unit, part.count)
    known &&= part.known
    first ??= part
    next = part.next
    open = part.open
    if (!open) break
  }
  if (!first) return null
  return { next, value: known ? isoDuration(counts) : null, count: first.count, unit: first.unit, counts, open }
}

/** A part that a comma or `ve` joins on must be of a smaller unit: `1 ay, 21 gün`, `1 gün ve 5 saat`. */
function joinedPart(position: Position, at: number, units: readonly number[]): Part | null {
  if (!/^(?:,|ve)$/u.test(formAt(position, at))) return null
  const part = partAt(position, at + 1)
  const smaller = (unit: number) => part !== null && order.indexOf(part.unit) > order.indexOf(unit)
  return part && units.every(smaller) && part.known ? part : null
}

interface Part {
  readonly count: number
  readonly unit: number
  readonly known: boolean
  readonly next: number
  readonly open: boolean
}

function partAt(position: Position, at: number): Part | null {
  const form = formAt(position, at)
  if (of(position, at, 'vague')) return withUnit(position, at + 1, 1, false)
  if (form === 'bir' && formAt(position, at + 1) === 'kaç') return withUnit(position, at + 2, 1, false)
  const lexeme = lexemeAt(position, at)
  if (lexeme?.sort !== 'number' && lexeme?.sort !== 'numeral') return null
  const numeral = readNumeral(position.tokens, at, position.end)
  if (!numeral || numeral.closed || numeral.value <= 0 || numeral.value > longest) return null
  return withUnit(position, numeral.next, numeral.value, true)
}

function withUnit(position: Position, at: number, count: number, known: boolean): Part | null {
  const working = formAt(position, at) === 'iş' ? 1 : 0
  const lexeme = of(position, at + working, 'unit')
  if (!lexeme || (working && lexeme.value !== Unit.day)) return null
  if (lexeme.ending.plural || (position.tokens[at].capital && lexeme.value === Unit.month && at > position.first))
    return null
  const halves = formAt(position, at + 1) === 'buçuk' // 2 saat buçuk
  return {
    count: halves ? count + 0.5 : count,
    unit: lexeme.value,
    known,
    next: at + working + (halves ? 2 : 1),
    open: isOpen(lexeme),
  }
}
