import { calendarDay, weekdayOf } from '../../turkish/calendar.ts'
import { nthWeekday } from '../../turkish/holidays.ts'
import { readNumeral } from '../../turkish/numerals.ts'
import { dateFind, dateRule, formAt, isOpen, of } from './grammar.ts'
import { dayPeriod, type Period } from './period.ts'
import type { Scope } from './scope.ts'

const mostWeekdays = 5 // of one kind in a month
const mostWeeks = 52

const weekdaysOff = dateRule({
  name: 'iki pazartesi sonra',
  begins: ['number', 'numeral'],
  examples: {
    'Kurul [iki pazartesi] sonra toplanacak.': '2024-10-28',
    'Takım [üç cumartesi] önce yenilmişti.': '2024-09-28',
  },
  counterexamples: ['İki pazar sonra kuruldu mu?', 'Ayın 2 pazartesi günü boş.'],
  read(position) {
    const { at } = position
    if (!of(position, at + 1, 'weekday') && !of(position, at + 2, 'weekday')) return null
    const numeral = readNumeral(position.tokens, at, position.end)
    const weekday = numeral && !numeral.closed ? of(position, numeral.next, 'weekday') : undefined
    if (!numeral || !weekday || !isOpen(weekday)) return null
    if (numeral.value < 1 || numeral.value > mostWeeks || !Number.isInteger(numeral.value)) return null
    if (weekday.value === sunday && !position.tokens[numeral.next].capital) return null
    const form = formAt(position, numeral.next + 1)
    const sign = /^sonra(?:ki)?$/u.test(form) ? 1 : /^önce(?:ki)?$/u.test(form) ? -1 : 0
    if (sign === 0) return null
    const when = ({ published }: Scope) => weekdayOff(published, weekday.value, sign * numeral.value)
    return dateFind(position, { next: numeral.next + 1, daily: true, when })
  },
})

const sunday = 7 // pazar is a market too

/** The n-th such weekday after a day, or before it where n is negative. */
function weekdayOff(day: number, weekday: number, n: number): Period {
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7
  return dayPeriod(n > 0 ? day + ahead + (n - 1) * 7 : day - (7 - (ahead % 7)) + (n + 1) * 7)
}

const nthOfMonth = dateRule({
  name: 'ikinci pazar',
  begins: ['ordinal'],
  examples: { '[Üçüncü Salı] toplanacağız.': '2024-10-15', '[İkinci Pazar günü] döneceğim.': '2024-10-13' },
  counterexamples: ['İkinci pazar kuruldu.', 'İlk pazar yeri açılacak.', 'Ramazanın son cuma günü toplanacağız.'],
  read(position) {
    const { at, first, words, end } = position
    const ordinal = of(position, at, 'ordinal')
    const weekday = of(position, at + 1, 'weekday')
    if (!ordinal || !isOpen(ordinal)) return null // birincisi perşembe günü
    const nth = ordinal.value
    if (at !== first || nth < 1 || nth > mostWeekdays || !weekday || !isOpen(weekday)) return null
    if (!position.tokens[at + 1].capital) return null
    const next = /^günü$/u.test(formAt(position, at + 2)) ? at + 3 : at + 2
    if (next >= end || words[next].upos !== 'VERB') return null
    return dateFind(position, { next, daily: true, when: ({ published }) => nthDay(published, weekday.value, nth) })
  },
})

/** The n-th such weekday in the month of a day; null where it has none. */
function nthDay(day: number, weekday: number, n: number): Period | null {
  const { year, month } = calendarDay(day)
  const found = nthWeekday(year, month, weekday, n)
  return calendarDay(found).month === month ? dayPeriod(found) : null
}

/** Rules for weekdays that are counted. */
export const nthWeekdayRules = [weekdaysOff, nthOfMonth]
