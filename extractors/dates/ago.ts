import { calendarDay, dayNumber, daysInMonth, monthsLater } from '../../turkish/calendar.ts'
import { shifted } from './deictic.ts'
import { dateRule, formAt, type Reading } from './grammar.ts'
import { durationAt, type Length } from './lengths.ts'
import { Unit } from './lexeme.ts'
import { dayPeriod, isoClock, type Period } from './period.ts'
import type { Scope } from './scope.ts'

const agoForms = /^önce(?:$|ki|s)/u
const laterForms = /^sonra(?:$|ki|s)/u

/** Counted units, a half year as six months; null where no whole units tell it. */
function wholeUnits({ count, unit }: Length): { count: number; unit: number } | null {
  if (Number.isInteger(count)) return { count, unit }
  return unit === Unit.year && Number.isInteger(count * 12) ? { count: count * 12, unit: Unit.month } : null
}

const fromThere = /(?:[dt][ae]n|önce|sonra)$/u
/** Ablatives from which one counts back from today all the same. */
const fromNow = new Set(['bundan', 'bugünden'])

const ago = dateRule({
  name: 'önce sonra',
  begins: ['number', 'numeral'],
  examples: {
    'Fabrika [üç gün] önce açıldı.': '2024-10-11',
    'Yasa [iki yıl] önce çıkmıştı.': '2022',
    'Sonuçlar [10 gün] sonra açıklanacak.': '2024-10-24',
    'Bundan [beş ay] önce atanmıştı.': '2024-05',
    'Anlaşma [1 yıl 2 ay] önce bitti.': '2023-08-14',
  },
  counterexamples: [
    'Kazadan üç gün önce ehliyet almıştı.',
    'Ameliyattan iki hafta sonra taburcu edildi.',
    'Üç gün süren tören sona erdi.',
    'Bir gün önceden haber verdiler.',
    'Bir kaç ay önce taşındılar.',
  ],
  read(position) {
    const length = durationAt(position, position.at)
    const counted = length && wholeUnits(length)
    if (!length?.open || !counted || length.value === null || length.unit > Unit.second) return null
    const form = formAt(position, length.next)
    const back = agoForms.test(form)
    if (!back && !laterForms.test(form)) return null
    const before = formAt(position, position.at - 1)
    if (fromThere.test(before) && !fromNow.has(before)) return null
    const resolve = (scope: Scope): Reading => {
      if (hasClock(length) && scope.publishedClock !== null && length.unit <= Unit.year)
        return momentOff(scope, length, back ? -1 : 1)
      if (length.unit > Unit.year) return back ? momentAgo(scope, length) : { type: 'duration', value: length.value }
      if (!back && scope.tense() !== 'future') return { type: 'duration', value: length.value }
      const from = back ? scope.published : (scope.sentenceDay ?? scope.published)
      const sign = back ? -1 : 1
      const period =
        length.counts.size > 1 ? dayAfter(from, length, sign) : shifted(counted.unit, from, sign * counted.count)
      return { type: 'date', value: period.iso, period }
    }
    return { first: position.at, next: length.next, resolve }
  },
})

/** The day that lies years, months, weeks and days off, as `2 yıl 3 ay` tells them. */
export function dayAfter(from: number, { counts }: Length, sign: number): Period {
  const count = (unit: number) => sign * (counts.get(unit) ?? 0)
  const { year, month, day } = calendarDay(from)
  const shiftedMonth = monthsLater(year, month, count(Unit.year) * 12 + count(Unit.month))
  const last = daysInMonth(shiftedMonth.year, shiftedMonth.month)
  const landed = dayNumber(shiftedMonth.year, shiftedMonth.month, Math.min(day, last))
  return dayPeriod(landed + count(Unit.week) * 7 + count(Unit.day))
}

const dayInSeconds = 86_400
const inSeconds: Readonly<Record<number, number>> = { [Unit.hour]: 3600, [Unit.minute]: 60, [Unit.second]: 1 }

/** Whether hours or minutes are counted too: `1 gün 2 saat`. */
const hasClock = ({ counts }: Length) => counts.has(Unit.hour) || counts.has(Unit.minute)

/** The moment that lies days and hours off from that of the article. */
function momentOff({ published, publishedClock }: Scope, length: Length, sign: number): Reading {
  let clock = publishedClock ?? 0
  for (const [unit, count] of length.counts) clock += sign * count * (inSeconds[unit] ?? 0)
  const period = dayPeriod(dayAfter(published, length, sign).first + Math.floor(clock / dayInSeconds))
  return { type: 'time', value: period.iso + isoClock(((clock % dayInSeconds) + dayInSeconds) % dayInSeconds), period }
}

/** Some hours or minutes before the article, where its own time is known; else only how long that is. */
function momentAgo({ published, publishedClock }: Scope, { count, unit, value }: Length): Reading {
  const seconds = unit === Unit.hour ? 3600 : unit === Unit.minute ? 60 : undefined
  if (publishedClock === null || seconds === undefined) return { type: 'duration', value }
  const moment = published * dayInSeconds + publishedClock - count * seconds
  const period = dayPeriod(Math.floor(moment / dayInSeconds))
  return { type: 'time', value: period.iso + isoClock(moment - period.first * dayInSeconds), period }
}

/** Rules for lengths of time that lead from one day to another. */
export const agoRules = [ago]
