import { readBareDay } from './bare-days.ts'
import { readWhich } from './deictic.ts'
import { lexemeAt, type Piece, type Position } from './grammar.ts'
import type { Sort } from './lexeme.ts'
import { readDayMonth } from './month-days.ts'
import { readNumeric, readShortNumeric } from './numeric.ts'
import { readNextWeekday, readToday } from './relative.ts'
import { readWeekday } from './weekdays.ts'

type Reader = (position: Position, at: number) => Piece | null

const readers: Readonly<Partial<Record<Sort, readonly Reader[]>>> = {
  number: [readDayMonth, readNumeric, readShortNumeric, readBareDay],
  numeral: [readDayMonth, readBareDay],
  date: [readNumeric],
  weekday: [readBareDay, readWeekday],
  today: [readToday],
  which: [readWhich],
  unit: [readNextWeekday],
}

/** The sorts of words at which an expression for one day may begin. */
export const dayBegins = Object.keys(readers) as Sort[]

/** Reads an expression for one day, whatever its kind: `7 Ekim Salı günü`, `yarın`, `gelecek hafta salı`. */
export function readDay(position: Position, at: number): Piece | null {
  const sort = lexemeAt(position, at)?.sort
  for (const read of (sort && readers[sort]) ?? []) {
    const piece = read(position, at)
    if (piece?.daily) return piece
  }
  return null
}

/** Whether the mark may go on after a piece: no apostrophe suffix closes it. */
export function goesOn({ tokens }: Position, { next }: Piece): boolean {
  return tokens[next - 1].nameEnd === tokens[next - 1].end
}

/** Whether a clock time may follow a day: `16 Kasım saat 10.00`, `16 Kasım'da saat 10.00`, but no other suffix. */
export function leadsToClock(position: Position, piece: Piece): boolean {
  const ending = lexemeAt(position, piece.next - 1)?.ending
  return goesOn(position, piece) || (ending?.case === 'Loc' && !ending.ki)
}
