import { isRealDay } from '../../turkish/calendar.ts'
import { dateFind, dateRule, type Find, formAt, isDash, isOpen, lexemeAt, type Position } from './grammar.ts'
import type { Lexeme } from './lexeme.ts'
import { dayFigure, type Figure, impossibleDay, type MonthDay, readMonthDay, resolveMonthDay } from './month-days.ts'
import { between, type Period } from './period.ts'
import { beginsName } from './proper.ts'
import { choose, publishedYear, type Scope } from './scope.ts'
import { dayIn } from './within-month.ts'

/** What joins the ends of a range: the index after it, and what must follow the range to make it one. */
export interface Joint {
  readonly next: number
  readonly needs: RegExp | null
}

/** After `ile` a range is told by these, after `ve` by the first alone: `2 ve 9 Kasım tarihlerinde` are two days. */
const betweenDates = /^(?:ara(?:sı|lığı)|tarih|günleri|yılları|ayları|dönem)/u
const betweenAlone = /^ara(?:sı|lığı)/u

/** The joint at an index: a dash, `ila`, or `ile` and `ve`; else null. */
export function afterJoint(position: Position, at: number): Joint | null {
  if (isDash(position, at)) return { next: at + 1, needs: null }
  switch (formAt(position, at)) {
    case 'ila':
      return { next: at + 1, needs: null }
    case 'ile':
      return { next: at + 1, needs: betweenDates }
    case 've':
      return { next: at + 1, needs: betweenAlone }
    default:
      return null
  }
}

/** Whether what the joint needs follows the range within two words: `tarihleri arasında`. */
export function isJoined(position: Position, next: number, { needs }: Joint): boolean {
  return !needs || needs.test(formAt(position, next)) || needs.test(formAt(position, next + 1))
}

/** The days from one to another, in the year that is meant. */
export function resolveDays(scope: Scope, from: MonthDay, to: MonthDay): Period | null {
  const wraps = from.month > to.month || (from.month === to.month && from.day > to.day)
  const inYear = (year: number) => {
    const first = dayIn(from.year ?? year, from.month, from.day)
    const last = dayIn(to.year ?? (from.year ?? year) + (wraps ? 1 : 0), to.month, to.day)
    return first && last && first.last <= last.first ? between(first, last) : null
  }
  if (to.year !== null) return inYear(from.year ?? (wraps ? to.year - 1 : to.year))
  if (from.year !== null) return inYear(from.year)
  const year = publishedYear(scope)
  const candidates = [year - 1, year, year + 1].map(inYear).filter((period) => period !== null)
  return choose(scope, candidates)
}

const daysOfMonth = dateRule({
  name: 'gün aralığı',
  begins: ['number', 'numeral'],
  examples: {
    "Zirve [26-27 Kasım]'da yapılacak.": '2024-11-26/2024-11-27',
    "Fuar [30 Ekim-1 Kasım]'da düzenlenecek.": '2024-10-30/2024-11-01',
    'Ekipler [15 Kasım-31 Mart] tarihlerinde görev yapacak.': '2024-11-15/2025-03-31',
    "Festival [12-14 Eylül 2024]'te yapıldı.": '2024-09-12/2024-09-14',
    'Sınav [2 ile 9 Kasım] tarihleri arasında yapılacak.': '2024-11-02/2024-11-09',
    "Kurs [4 Kasım'la 8 Kasım] arasında verilecek.": '2024-11-04/2024-11-08',
    "Okullar [28 ve 29 Ekim]'de tatil.": '2024-10-28/2024-10-29',
  },
  counterexamples: [
    'Takım 2-1 Ekim ayında kazanmıştı.',
    'Sınav 2 ve 9 Kasım tarihlerinde yapılacak.',
    '6-7 bin kişi katıldı.',
  ],
  read(position) {
    const { at } = position
    return sharedMonth(position, at) ?? fullDays(position, at)
  },
})

/** `26-27 Kasım`, `28 ve 29 Ekim`: the first day's month is told after the second. */
function sharedMonth(position: Position, at: number): Find | null {
  const first = dayFigure(position, at)
  const joint = first && lastJoint(position, first)
  const second = joint && readMonthDay(position, joint.next)
  if (!first || !joint || !second || first.value >= second.day || beginsName(position, second.next)) return null
  const consecutive = formAt(position, first.next) === 've' && second.day === first.value + 1
  if (!consecutive && !isJoined(position, second.next, joint)) return null
  const bad = impossibleDay(position, joint.next, second)
  const from = { ...second, day: first.value, weekday: null }
  const find = dateFind(position, {
    next: second.next,
    when: (scope) => resolveDays(scope, from, second),
    full: second.year !== null,
    ...(bad ? { impossible: bad } : {}),
  })
  return find
}

/** What joins the last day of a chain to the ones before it: `25-26-27 Eylül`. */
function lastJoint(position: Position, first: Figure): Joint | null {
  const joint = afterJoint(position, first.next)
  if (!joint || joint.needs) return joint
  const middle = dayFigure(position, joint.next)
  const further = middle && middle.value === first.value + 1 ? afterJoint(position, middle.next) : null
  return further ?? joint
}

/** `4 Eylül'le 8 Eylül arası`: the ending joins them. */
function withCase({ ending }: Lexeme, next: number): Joint | null {
  return ending.case === 'Ins' && !ending.possessed ? { next, needs: betweenDates } : null
}

/** `28 Kasım-2 Aralık`, `30 Aralık 2024 - 3 Ocak 2025`. */
function fullDays(position: Position, at: number): Find | null {
  const from = readMonthDay(position, at)
  const last = from && position.lexemes[from.next - 1]
  if (!from || !last) return null
  const joint = isOpen(last) ? afterJoint(position, from.next) : withCase(last, from.next)
  const to = joint && readMonthDay(position, joint.next)
  if (!joint || !to || !isJoined(position, to.next, joint) || beginsName(position, to.next)) return null
  const bad = impossibleDay(position, at, from) ?? impossibleDay(position, joint.next, to)
  return dateFind(position, {
    next: to.next,
    when: (scope) => resolveDays(scope, from, to),
    full: to.year !== null,
    ...(bad ? { impossible: bad } : {}),
  })
}

const daysApart: Find[] = []

const listedDays = {
  ...dateRule({
    name: 'sıralanan günler',
    begins: ['number'],
    examples: {
      "Sınav [2] ve [9 Kasım]'da yapılacak.": '2024-11-02 | 2024-11-09',
      "Yarışlar [3], [10] ve [17 Kasım]'da koşulacak.": '2024-11-03 | 2024-11-10 | 2024-11-17',
    },
    counterexamples: ['Takım 2 ve 3 puan farkla yenildi.', "Okullar 28 ve 29 Ekim'de tatil."],
    read: () => null,
  }),
  match: listDays,
}

/** Nobody lists more days, nor a range of more months. */
const mostDays = 12

/** Days of one month that do not follow each other: each is a find of its own. */
function listDays(position: Position): readonly Find[] {
  const figures: Figure[] = []
  let at = position.at
  for (let figure = dayFigure(position, at); figure && figures.length < mostDays; figure = dayFigure(position, at)) {
    figures.push(figure)
    const joint = formAt(position, figure.next)
    if (joint !== ',' && joint !== 've') break
    at = figure.next + 1
  }
  const last = figures.length > 1 ? readMonthDay(position, figures[figures.length - 1].next - 1) : null
  const before = lexemeAt(position, position.at - 2)
  if (!last || (before && before.sort === 'number' && /^(?:,|ve)$/u.test(formAt(position, position.at - 1))))
    return daysApart
  const days = figures.map(({ value }) => value)
  const rising = days.every((day, index) => index === 0 || day > days[index - 1])
  const successive = days.every((day, index) => index === 0 || day === days[index - 1] + 1)
  if (!rising || successive || beginsName(position, last.next)) return daysApart
  if (days.some((day) => !isRealDay(last.year ?? 2000, last.month, day))) return daysApart
  return figures.map(({ value, next }, index) => {
    const closing = index === figures.length - 1
    const day = closing ? last : { ...last, day: value, weekday: null }
    const resolve = (scope: Scope) => {
      const period = resolveMonthDay(scope, day)
      return { type: 'date', value: period?.iso ?? null, period } as const
    }
    return { first: next - 1, next: closing ? last.next : next, resolve }
  })
}

/** Rules for ranges and lists of days of a month. */
export const rangeRules = [daysOfMonth, listedDays]
