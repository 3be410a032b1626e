import { calendarDay, monthsLater, weekdayOf } from '../../turkish/calendar.ts'
import { readNumeral } from '../../turkish/numerals.ts'
import { dateFind, dateRule, isOpen, lexemeAt, of, type Piece, type Position, possessedUnit } from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import type { Period } from './period.ts'
import { choose, type Scope } from './scope.ts'
import { dayIn } from './within-month.ts'

const mostDays = 31

/** Reads the number of a day in its possessive: `15'inde`, `yirmi ikisi`. */
export function readDayNumber(position: Position, at: number): { value: number; next: number; closed: boolean } | null {
  const sort = lexemeAt(position, at)?.sort
  const numeral = sort === 'number' || sort === 'numeral' ? readNumeral(position.tokens, at, position.end) : null
  if (!numeral?.ending.possessed || numeral.ending.plural || !Number.isInteger(numeral.value)) return null
  return numeral.value >= 1 && numeral.value <= mostDays ? numeral : null
}

/** Reads a day that its number alone tells, with its weekday: `27'si çarşamba günü`, `Perşembe 21'inde`; first in a sentence `15'inde`. */
export function readBareDay(position: Position, at: number): Piece | null {
  const weekday = of(position, at, 'weekday')
  const number = weekday ? (isOpen(weekday) ? readDayNumber(position, at + 1) : null) : readDayNumber(position, at)
  if (!number) return null
  if (weekday) return piece(number.next, number.value, weekday)
  const after = of(position, number.next, 'weekday')
  if (after && !after.ending.plural) {
    const named = isOpen(after) && possessedUnit(position, number.next + 1, Unit.day)
    return piece(number.next + (named ? 2 : 1), number.value, after)
  }
  const { case: found } = (position.lexemes[number.next - 1] as Lexeme).ending
  const written = of(position, at, 'number') !== undefined || number.next > at + 1 // ikisinde de olur
  return written && at === position.first && found === 'Loc' ? piece(number.next, number.value) : null
}

function piece(next: number, day: number, weekday?: Lexeme): Piece {
  return { next, daily: true, when: (scope) => nearestDay(scope, day, weekday?.value) }
}

const monthsAround = [-2, -1, 0, 1, 2]

/** The day of that number in a month near the article's; the weekday, where it is told, says which. */
export function nearestDay(scope: Scope, day: number, weekday?: number): Period | null {
  const { year, month } = calendarDay(scope.published)
  const days = monthsAround
    .map((by) => {
      const shifted = monthsLater(year, month, by)
      return dayIn(shifted.year, shifted.month, day)
    })
    .filter((found) => found !== null)
  const fits = days.filter(({ first }) => weekdayOf(first) === weekday)
  return choose(scope, fits.length > 0 ? fits : days)
}

const bareDay = dateRule({
  name: 'ayın günü',
  begins: ['number', 'numeral', 'weekday'],
  examples: {
    "Kurul [21'i pazartesi günü] toplanacak.": '2024-10-21',
    "Heyet [perşembe 24]'ünde dönecek.": '2024-10-24',
    "[25]'inde yeniden görüşülecek.": '2024-10-25',
  },
  counterexamples: [
    "Yüz araçtan 15'inde kusur bulundu.",
    "Konutların yüzde 20'sinde su yok.",
    "Salı 2'nci oldu.",
    'İkisinde de hata bulundu.',
  ],
  read: (position) => dateFind(position, readBareDay(position, position.at)),
})

/** Rules for days told by their number alone. */
export const bareDayRules = [bareDay]
