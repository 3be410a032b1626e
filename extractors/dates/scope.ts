import { calendarDay, dayNumber, isRealDay, monthsLater, weekdayOf } from '../../turkish/calendar.ts'
import { dayPeriod, monthPeriod, type Period } from './period.ts'
import type { Tense } from './tense.ts'

/** What an expression can be resolved against. */
export interface Scope {
  /** The article's day, as a day number. */
  readonly published: number
  /** The article's time of day in seconds, where it is known. */
  readonly publishedClock: number | null
  /** What the clause after the expression says of its time; asked only when it matters. */
  tense(): Tense
  /** Whether a verb further on in the sentence speaks of what is to come. */
  futureLater(): boolean
  /** Whether something is put there or lasts until then, as the dative says: `cuma gününe`, `5 Ekim'e kadar`. */
  readonly target: boolean
  /** The day last spoken of before the expression. */
  readonly spoken: number | null
  /** That day, where the sentence itself has told it. */
  readonly sentenceDay: number | null
  /** The stretch last spoken of before the expression. */
  readonly spokenPeriod: Period | null
  /** A stretch in a year that the sentence has named outright before the expression. */
  readonly context: Period | null
  /** The year that the article tells elsewhere for a day, given as `MM-DD`; undefined where it tells none. */
  toldYear(monthDay: string): number | undefined
  /** The day that a clock time without one belongs to. */
  clockDay(): number
}

/** A date so long past is told with its year; one so near ahead need not be. */
const longAgo = 270
const nearAhead = 92

/** A planned matter that has come to nothing is told of soon; a plan for what lies further back is one for next year. */
const recent = 45

/** The one among stretches in calendar order that the tense asks for; null where there is none. */
export function choose(scope: Scope, candidates: readonly Period[]): Period | null {
  const { published, tense, target } = scope
  const last = candidates.findLast(({ first }) => first <= published) ?? null
  const next = candidates.find(({ last }) => last >= published) ?? null
  if (!last || !next) return last ?? next
  if (last === next) return last
  switch (tense()) {
    case 'future':
      return next
    case 'past':
      return published - last.last > longAgo && next.first - published < nearAhead && (target || scope.futureLater())
        ? next
        : last
    case 'planned':
      return published - last.last <= recent && published - last.last < next.first - published ? last : next
    case 'open':
      return published - last.last < next.first - published ? last : next
  }
}

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** The day and month of the year that is meant; the weekday, where it is told, says which. */
export function yearlyDay(scope: Scope, month: number, day: number, weekday?: number): Period | null {
  const { year } = calendarDay(scope.published)
  const inYears = (reach: number) =>
    Array.from({ length: 2 * reach + 1 }, (_, at) => year - reach + at)
      .filter((year) => isRealDay(year, month, day))
      .map((year) => dayPeriod(dayNumber(year, month, day)))
  const near = inYears(month === 2 && day === 29 ? 4 : 1)
  if (weekday !== undefined) {
    const fits = ({ first }: Period) => weekdayOf(first) === weekday
    const found = choose(scope, near.filter(fits))
    if (found) return found
  }
  const told = scope.toldYear(`${twoDigits(month)}-${twoDigits(day)}`)
  if (told !== undefined && Math.abs(told - year) <= 1 && scope.tense() === 'open' && isRealDay(told, month, day))
    return dayPeriod(dayNumber(told, month, day))
  const { context } = scope
  if (context && scope.tense() !== 'future') {
    const { year } = calendarDay(context.first)
    const same = dayNumber(year, month, day)
    const named = same >= context.first || !isRealDay(year + 1, month, day) ? same : dayNumber(year + 1, month, day)
    if (isRealDay(year, month, day) && named <= scope.published) return dayPeriod(named)
  }
  return following(scope, near) ?? choose(scope, near)
}

/** Days told in one sentence lie so near to each other. */
const sameMatter = 62

/** What is to come follows the day that the sentence has told before: `5 Kasım'da başlayıp 9 Kasım'a kadar sürecek`. */
function following({ sentenceDay, tense }: Scope, days: readonly Period[]): Period | null {
  if (sentenceDay === null || tense() === 'past') return null
  return days.find(({ first }) => first >= sentenceDay && first - sentenceDay <= sameMatter) ?? null
}

/** The month of the year that is meant. */
export function yearlyMonth(scope: Scope, month: number): Period | null {
  const { year } = calendarDay(scope.published)
  const { context } = scope
  if (context && scope.tense() !== 'future') {
    const named = calendarDay(context.first)
    const inYear = monthPeriod(named.year + (context.iso.length > 4 && month < named.month ? 1 : 0), month)
    if (inYear.first <= scope.published) return inYear
  }
  return choose(
    scope,
    [year - 1, year, year + 1].map((year) => monthPeriod(year, month)),
  )
}

/** A feast so near ahead is the one spoken of, whatever the clause tells: `yaklaşan Ramazan Bayramı nedeniyle arttı`. */
const feastAhead = 30

/** The feast that is meant, out of one a year in calendar order. */
export function yearlyFeast(scope: Scope, feasts: readonly Period[]): Period | null {
  const { published } = scope
  const near = feasts.find(({ first }) => first > published && first - published <= feastAhead)
  return near ?? choose(scope, feasts)
}

/** The weekday that is meant; the article's own day is called today, and is not meant. */
export function weeklyDay(scope: Scope, weekday: number): Period {
  const { published } = scope
  const ahead = (weekday - weekdayOf(published) + 7) % 7
  const tense = scope.tense()
  if (tense === 'past') return dayPeriod(published + ahead - 7)
  if (ahead === 0) return dayPeriod(tense === 'open' ? published : published + 7)
  return dayPeriod(published + ahead)
}

/** The month that lies some months from that of a day. */
export function monthFrom(day: number, by: number): Period {
  const { year, month } = calendarDay(day)
  const shifted = monthsLater(year, month, by)
  return monthPeriod(shifted.year, shifted.month)
}

/** The year of the article. */
export function publishedYear({ published }: Scope): number {
  return calendarDay(published).year
}
