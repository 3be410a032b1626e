import { calendarDay, weekdayOf } from '../../turkish/calendar.ts'
import { formAt, isOpen, lexemeAt, of, type Piece, type Position, possessedUnit, type Reference } from './grammar.ts'
import { type Lexeme, Unit, Which } from './lexeme.ts'
import { readMonthDay, resolveMonthDay } from './month-days.ts'
import { readPart, readSeason, shifts } from './parts.ts'
import { between, dayPeriod, monthPeriod, type Period, weekPeriod, yearPeriod } from './period.ts'
import { monthFrom, type Scope, weeklyDay } from './scope.ts'
import { readWithinMonth } from './within-month.ts'
import { readWithinWeek, type WithinWeek } from './within-week.ts'
import { readWithinYear } from './within-year.ts'

/** How far a word like `aynı` or `ertesi` moves from what was last spoken of. */
const returns: Readonly<Partial<Record<number, number>>> = {
  [Which.before]: -1,
  [Which.same]: 0,
  [Which.following]: 1,
}

/** A stretch of some unit that lies some units away from a day. */
export function shifted(unit: number, day: number, by: number): Period {
  if (unit === Unit.day) return dayPeriod(day + by)
  if (unit === Unit.week) return weekPeriod(day + 7 * by)
  if (unit === Unit.month) return monthFrom(day, by)
  return yearPeriod(calendarDay(day).year + by)
}

/** A word like `geçen` at an index, with what it belongs to after it: `geçen hafta`, `bu cuma günü`, `aynı gün`. */
export function readWhich(position: Position, at: number): Piece | null {
  const which = of(position, at, 'which')
  const noun = lexemeAt(position, at + 1)
  if (!which || !noun || noun.ending.plural || noun.ending.lik) return null
  if (formAt(position, at) === 'geçmiş' && !isPastUnit(noun)) return null
  if (which.value === Which.last && formAt(position, at - 1) === 'her') return null // her geçen yıl artıyor
  switch (noun.sort) {
    case 'unit':
      return readUnit(position, at, which.value, noun)
    case 'weekend':
      return noun.ending.possessed ? weekend(which.value, at + 2) : null
    case 'weekday':
      return readWhichWeekday(position, at, which.value, noun)
    case 'month':
      return readWhichMonth(position, at, which.value, noun)
    case 'season':
      return readSeason(at, which.value, noun)
    case 'part':
      return readPart(position, at, which.value, noun)
    case 'number':
    case 'numeral':
      return readWhichDay(position, at, which.value)
    default:
      return null
  }
}

/** `geçmiş hafta` and `geçmiş ay` are the last ones; `geçmiş yıl zararları` are those of any year. */
const isPastUnit = ({ sort, value }: Lexeme) => sort === 'unit' && (value === Unit.week || value === Unit.month)

const isEndWord = /^sonu(?:$|n)/u

/** Whether `hafta sonu` stands at an index. */
export function isWeekend(position: Position, at: number): boolean {
  const unit = of(position, at, 'unit', Unit.week)
  return unit !== undefined && isOpen(unit) && isEndWord.test(formAt(position, at + 1))
}

function readUnit(position: Position, at: number, which: number, noun: Lexeme): Piece | null {
  const { value: unit, ending } = noun
  if (unit === Unit.day) return readWhichDayNoun(position, at, which, noun)
  if (unit > Unit.year) return null
  if (isWeekend(position, at + 1)) return weekend(which, at + 3)
  if (ending.possessed || (which === Which.same && unit === Unit.month && ending.case === 'Abl')) return null
  const when = whichUnit(position, at, which, unit)
  if (!when) return null
  if (unit === Unit.year && (isOpen(noun) || ending.case === 'Gen')) {
    const within = readWithinYear(position, at + 2)
    const quarter = /^çeyre/u.test(formAt(position, at + 3)) // bu yıl üçüncü çeyrekte
    if (within && (ending.case === 'Gen' || quarter || !of(position, at + 2, 'ordinal')))
      return { next: within.next, daily: within.daily, when: (scope) => inYearOf(when(scope), within.in) }
  }
  if (unit === Unit.week && (ending.case === 'Gen' || (isOpen(noun) && /^baş/u.test(formAt(position, at + 2))))) {
    const within = readWithinWeek(position, at + 2)
    if (within) return { ...within, when: (scope) => inWeekOf(when(scope), within) }
  }
  if (unit === Unit.week && isOpen(noun)) {
    const weekday = of(position, at + 2, 'weekday')
    if (weekday && !weekday.ending.plural) {
      const next = isOpen(weekday) && possessedUnit(position, at + 3, Unit.day) ? at + 4 : at + 3
      return { next, daily: true, when: (scope) => dayOfWeek(when(scope), weekday.value) }
    }
  }
  if (unit === Unit.month && (isOpen(noun) || ending.case === 'Gen')) {
    const within = readWithinMonth(position, at + 2, ending.case === 'Gen')
    if (within) return { next: within.next, daily: within.daily, when: (scope) => inMonthOf(when(scope), within.in) }
  }
  const further = ending.case === 'Abl' ? readFurther(position, at + 2, unit) : 0
  if (further !== 0)
    return {
      next: at + 4,
      when(scope) {
        const period = when(scope)
        return period && shifted(unit, period.first, further)
      },
    }
  return { next: at + 2, when }
}

/** Where another one is counted on from it: `gelecek haftadan sonraki hafta`. */
function readFurther(position: Position, at: number, unit: number): number {
  const again = of(position, at + 1, 'unit', unit)
  if (!again || again.ending.possessed || again.ending.plural) return 0
  return returns[of(position, at, 'which')?.value ?? -1] ?? 0
}

const inYearOf = (year: Period | null, within: (year: number) => Period | null) =>
  year && within(calendarDay(year.first).year)
const inWeekOf = (week: Period | null, within: WithinWeek) => week && within.in(week)
const dayOfWeek = (week: Period | null, weekday: number) => week && dayPeriod(week.first + weekday - 1)

function inMonthOf(month: Period | null, within: (year: number, month: number) => Period | null): Period | null {
  if (!month) return null
  const { year, month: number } = calendarDay(month.first)
  return within(year, number)
}

function whichUnit(position: Position, at: number, which: number, unit: number): Reference | null {
  const shift = shifts[which]
  if (shift !== undefined) return ({ published }) => shifted(unit, published, shift)
  const back = returns[which]
  if (back === undefined) return null
  if (formAt(position, at) === 'o')
    return unit === Unit.year ? ({ spokenPeriod }) => spokenPeriod && shifted(unit, spokenPeriod.first, 0) : null
  return ({ published, spokenPeriod, tense }) => {
    if (!spokenPeriod && back > 0 && tense() === 'past') return null // ertesi yıl kapandı: nobody says after which
    return shifted(unit, spokenPeriod?.first ?? published, back)
  }
}

/** `önceki gün`, `aynı gün`, `ertesi gün`, `öbür gün`; `geçen gün` is any day. */
function readWhichDayNoun(position: Position, at: number, which: number, noun: Lexeme): Piece | null {
  const { ending } = noun
  if (ending.possessed) return null
  const next = at + 2
  const one = formAt(position, at - 1) === 'bir'
  switch (which) {
    case Which.longBefore:
      return { next, daily: true, when: ({ published }) => dayPeriod(published - 2) }
    case Which.before:
      if (one) return { next, daily: true, when: ({ published, spoken }) => dayPeriod((spoken ?? published) - 1) }
      if (isAblative(position, at - 1)) return null // maçtan önceki gün
      return { next, daily: true, when: ({ published }) => dayPeriod(published - 2) }
    case Which.after:
      return { next, daily: true, when: ({ published }) => dayPeriod(published + 2) }
    case Which.same:
      return { next, daily: true, when: ({ spoken }) => (spoken === null ? null : dayPeriod(spoken)) }
    case Which.following:
      if (formAt(position, at) === 'sonraki' && !one && at > position.first) return null
      return { next, daily: true, when: ({ spoken }) => (spoken === null ? null : dayPeriod(spoken + 1)) }
    default:
      return null
  }
}

const isAblative = (position: Position, at: number) =>
  at >= position.first && position.words[at].features.Case === 'Abl'

function weekend(which: number, next: number): Piece | null {
  const shift = shifts[which]
  if (shift === undefined) return null
  return {
    next,
    when({ published }) {
      const monday = published - weekdayOf(published) + 1 + 7 * shift
      return between(dayPeriod(monday + 5), dayPeriod(monday + 6))
    },
  }
}

function readWhichWeekday(position: Position, at: number, which: number, noun: Lexeme): Piece | null {
  const { value, ending } = noun
  const shift = shifts[which]
  if (shift === undefined || shift < -1 || ending.case === 'Loc' || ending.possessed) return null
  const next = isOpen(noun) && possessedUnit(position, at + 2, Unit.day) ? at + 3 : at + 2
  return { next, daily: true, when: (scope) => whichWeekday(scope, shift, value) }
}

function whichWeekday(scope: Scope, shift: number, weekday: number): Period {
  const tense = shift < 0 ? 'past' : shift > 0 ? 'future' : scope.tense() === 'past' ? 'past' : 'open'
  return weeklyDay({ ...scope, tense: () => tense }, weekday)
}

const december = 12

function readWhichMonth(position: Position, at: number, which: number, noun: Lexeme): Piece | null {
  const shift = shifts[which]
  if (shift === undefined || shift < -1) return null
  if (isOpen(noun) && possessedUnit(position, at + 2, Unit.month))
    return { next: at + 3, when: (scope) => whichMonth(scope, shift, noun.value) }
  if (noun.ending.possessed || (shift === 0 && noun.value === december && !position.tokens[at + 1].capital)) return null
  return { next: at + 2, when: (scope) => whichMonth(scope, shift, noun.value) }
}

/** `geçen temmuz` is the last one that is over, `gelecek temmuz` the next one to begin, `bu temmuz` that of the year. */
function whichMonth(scope: Scope, shift: number, month: number): Period {
  const { year, month: current } = calendarDay(scope.published)
  if (shift < 0) return monthPeriod(month < current ? year : year - 1, month)
  if (shift > 0) return monthPeriod(month > current ? year : year + 1, month)
  return monthPeriod(year, month)
}

/** `geçtiğimiz 15 Mayıs`, `önümüzdeki 29 Ekim`. */
function readWhichDay(position: Position, at: number, which: number): Piece | null {
  const shift = shifts[which]
  const read = readMonthDay(position, at + 1)
  if (!read || shift === undefined || shift < -1 || read.year !== null) return null
  const tense = shift < 0 ? 'past' : 'future'
  return {
    next: read.next,
    daily: true,
    when: (scope) => resolveMonthDay(shift === 0 ? scope : { ...scope, tense: () => tense }, read),
  }
}
