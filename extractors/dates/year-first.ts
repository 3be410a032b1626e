import { dayNumber } from '../../turkish/calendar.ts'
import { dateRule, type Find, formAt, isOpen, of, type Position } from './grammar.ts'
import type { Lexeme } from './lexeme.ts'
import { dayFigure, yearFigure } from './month-days.ts'
import { monthFirstRules } from './month-first.ts'
import { monthRules } from './months.ts'
import { rangeRules } from './ranges.ts'
import type { Scope } from './scope.ts'
import { spanRules } from './spans.ts'

/** Years are believed within these bounds. */
const earliest = 1900
const latest = 2100

const parted = [...rangeRules, ...monthFirstRules, ...spanRules]

const yearFirst = dateRule({
  name: 'önce yıl',
  begins: ['number', 'numeral'],
  examples: {
    "Sergi [2023, 4 Mayıs'tan 22]'sine kadar açıktı.": '2023-05-04/2023-05-22',
    'Yol [iki bin yirmi üç 2-7 Şubat] arası kapalıydı.': '2023-02-02/2023-02-07',
    "Bina [2022, Kasım]'da yıkıldı.": '2022-11',
  },
  counterexamples: ['Toplam 2023, kasımda 200 adet.', 'Sayılar 1998, 2001 ve 2005.'],
  read(position) {
    const { at } = position
    if (!isBeforeMonth(position, at)) return null
    const year = yearFigure(position, at)
    if (!year || year.value < earliest || year.value > latest || !isOpen(position.lexemes[year.next - 1] as Lexeme))
      return null
    const comma = formAt(position, year.next) === ','
    const inner: Position = { ...position, at: comma ? year.next + 1 : year.next }
    const find = readInner(inner, comma)
    if (!find) return null
    return { first: at, next: find.next, full: true, resolve: (scope) => find.resolve(inYear(scope, year.value)) }
  },
})

/** A year in words, a comma, a day, a dash and another day stand between, at the most. */
const farthest = 10

function isBeforeMonth(position: Position, at: number): boolean {
  for (let near = at + 1; near <= at + farthest; near++) if (of(position, near, 'month')) return true
  return false
}

/** The range that a bare year stands before; a month too, where a comma parts them. */
function readInner(inner: Position, comma: boolean): Find | null {
  const month = of(inner, inner.at, 'month')
  const capital = inner.tokens[inner.at]?.capital === true
  if (!month && !dayFigure(inner, inner.at)) return null
  for (const rule of comma && month && capital ? [...parted, ...monthRules] : parted) {
    const [find] = rule.match(inner)
    if (!find || find.full || find.impossible || find.first !== inner.at) continue
    for (let at = inner.at; at < find.next; at++) if (of(inner, at, 'month')) return find
  }
  return null
}

/** What a year told before a date makes of its surroundings: what is left open lies in that year. */
function inYear(scope: Scope, year: number): Scope {
  const published = dayNumber(year, 12, 31)
  return {
    ...scope,
    published,
    context: null,
    sentenceDay: null,
    target: false,
    futureLater: () => false,
    tense: () => 'past',
    toldYear: () => undefined,
    clockDay: () => published,
  }
}

/** Rules for dates whose year is told first. */
export const yearFirstRules = [yearFirst]
