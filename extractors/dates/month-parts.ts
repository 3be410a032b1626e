import { calendarDay, isRealDay, monthsLater } from '../../turkish/calendar.ts'
import { isCased } from './edges.ts'
import { dateFind, dateRule, isOpen, lexemeAt, of, type Piece, type Position } from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import type { Period } from './period.ts'
import { followsName } from './proper.ts'
import { choose, type Scope, yearlyDay, yearlyMonth } from './scope.ts'
import { readWithinMonth, type WithinMonth } from './within-month.ts'

const partOfMonth = dateRule({
  name: 'ayın bölümü',
  begins: ['month'],
  examples: {
    "Taraflar [Kasım'ın 15]'inde yeniden görüşecek.": '2024-11-15',
    "Okullar [eylül ayının 9]'unda açılmıştı.": '2024-09-09',
    'Kurul [kasımın ilk cuma günü] toplanacak.': '2024-11-01',
    "Tören [Ekim'in yirmi ikisinde] yapılacak.": '2024-10-22',
    'Asfalt [kasım sonuna] kadar bitecek.': '2024-11-30',
    'Satışlar [ağustos ayı sonunda] durdu.': '2024-08-31',
    'Anlaşma [kasımın ilk yarısına] kaldı.': '2024-11-01/2024-11-15',
    "Görüşme [Ekim'in son haftasında] yapılacak.": '2024-W44',
    'Okullar [kasım ortasında] tatil edilecek.': '2024-11-15',
    'Dosya [aralık ayı başına] kadar bekleyecek.': '2024-12-01',
  },
  counterexamples: ["Eylül'ün 12 yaşındaki kardeşi de yarıştı.", 'Ekim ayının 3 maddesi görüşüldü.'],
  read: (position) => dateFind(position, readPartOfMonth(position, position.at)),
})

/** Reads a day or part of a month told after it: `Kasım'ın 15'i`, `eylül ayının sonunda`. */
export function readPartOfMonth(position: Position, at: number): Piece | null {
  const lexeme = of(position, at, 'month')
  if (!lexeme) return null
  const unit = isOpen(lexeme) ? of(position, at + 1, 'unit', Unit.month) : undefined
  const last = unit ?? lexeme
  const genitive = last.ending.case === 'Gen'
  const bare = unit ? unit.ending.possessed && unit.ending.case === 'Nom' : isOpen(lexeme)
  if ((!genitive && !bare) || last.ending.plural || followsName(position, at)) return null
  const within = readWithinMonth(position, unit ? at + 2 : at + 1, genitive)
  if (!within) return null
  const when = (scope: Scope) => inSomeYear(scope, lexeme.value, within)
  return { next: within.next, daily: within.daily, when }
}

function inSomeYear(scope: Scope, month: number, { day, in: inMonth }: WithinMonth): Period | null {
  if (day !== null) return isRealDay(2000, month, day) ? yearlyDay(scope, month, day) : null
  const period = yearlyMonth(scope, month)
  return period && inMonth(calendarDay(period.first).year, month)
}

const partOfSomeMonth = dateRule({
  name: 'ayın kaçı',
  begins: ['unit'],
  examples: {
    "Maaşlar [ayın 15]'inde yatırılacak.": '2024-10-15',
    "Kurul [ayın 7]'sinde toplanmıştı.": '2024-10-07',
    'Kurul [ayın ilk salı günü] toplanacak.': '2024-11-05',
    'Makale [ay sonuna] kadar gönderilecek.': '2024-10-31',
  },
  counterexamples: ["Bu ayın 25'inde toplanacak.", 'Ayın elemanı seçildi.', "Ekim ayının 7'sinde toplandı."],
  read(position) {
    const { at } = position
    const unit = of(position, at, 'unit', Unit.month) as Lexeme | undefined
    if (!unit || unit.ending.plural || unit.ending.possessed || lexemeAt(position, at - 1)) return null
    const genitive = unit.ending.case === 'Gen'
    if (!genitive && !(isOpen(unit) && isCased(position, at + 1))) return null
    const within = readWithinMonth(position, at + 1, genitive)
    if (!within) return null
    const when = (scope: Scope) =>
      within.day || within.weekday ? inNearMonth(scope, within) : inThisMonth(scope, within)
    return dateFind(position, { next: within.next, daily: within.daily, when })
  },
})

function inThisMonth({ published }: Scope, { in: inMonth }: WithinMonth): Period | null {
  const { year, month } = calendarDay(published)
  return inMonth(year, month)
}

/** The day with that number in the month of the article, or in the one before or after it. */
function inNearMonth(scope: Scope, { in: inMonth }: WithinMonth): Period | null {
  const { year, month } = calendarDay(scope.published)
  const days = [-1, 0, 1].map((by) => {
    const shifted = monthsLater(year, month, by)
    return inMonth(shifted.year, shifted.month)
  })
  return choose(
    scope,
    days.filter((found) => found !== null),
  )
}

/** Rules for days and parts of a month told after it. */
export const monthPartRules = [partOfMonth, partOfSomeMonth]
