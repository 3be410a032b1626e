import { calendarDay, dayNumber, isRealDay, monthsLater, weekdayOf } from '../../turkish/calendar.ts'
import { readNumeral } from '../../turkish/numerals.ts'
import { inPart, readHour } from './clock.ts'
import { dayBegins, leadsToClock, readDay } from './day.ts'
import { dateRule, formAt, isDash, isOpen, lexemeAt, of, type Piece, type Position, type Reading } from './grammar.ts'
import { Part } from './lexeme.ts'
import { yearFigure } from './month-days.ts'
import { readPartOfMonth } from './month-parts.ts'
import { readMonth } from './months.ts'
import { between, type Clock, dayPeriod, isoClock, type Period, yearPeriod } from './period.ts'
import { afterJoint, isJoined } from './ranges.ts'
import { type Scope, weeklyDay, yearlyMonth } from './scope.ts'
import { readYear } from './years.ts'

/** One end of a span: a day, month or year, and a clock time where one is told. */
interface End {
  readonly next: number
  readonly piece: Piece | null
  readonly clock: Clock | null
  readonly part?: number | undefined
  /** A day of the month that the other end has named: `22'sine`. */
  readonly day?: number
  /** The weekday that it is: `cumaya`. */
  readonly weekday?: number
}

const nowhere = { piece: null, clock: null } as const

/** The ways in which an end of a span can be read at an index, the longest first. */
function readEnds(position: Position, at: number): readonly End[] {
  const day = readDay(position, at) ?? readPartOfMonth(position, at) ?? readTimedWeekday(position, at)
  const comma = day && of(position, day.next + 1, 'clock') && formAt(position, day.next) === ',' ? 1 : 0
  const after = day?.daily && leadsToClock(position, day) ? readHour(position, day.next + comma) : null
  const ends: End[] = after && day ? [{ ...after, piece: day }] : []
  const piece = day ?? readMonth(position, at) ?? (of(position, at, 'number') ? readYear(position, at) : null)
  const loose = piece ?? readLoose(position, at)
  const weekday = of(position, at, 'weekday')?.value
  if (loose) ends.push({ ...nowhere, next: loose.next, piece: loose, ...(weekday ? { weekday } : {}) })
  const hour = readHour(position, at)
  if (hour) ends.push({ ...hour, piece: null })
  const numbered = hour || piece ? null : readNumeral(position.tokens, at, position.end)
  if (numbered?.ending.possessed && numbered.value >= 1 && numbered.value <= mostDays)
    ends.push({ ...nowhere, next: numbered.next, day: numbered.value })
  return ends
}

/** A year or month that only the other end shows to be one: `2015 ve Şubat 2018 arası`, `ocaktan ağustosa kadar`. */
function readLoose(position: Position, at: number): Piece | null {
  const month = of(position, at, 'month')
  if (month && !month.ending.plural && !month.ending.possessed && !month.ending.lik)
    return { next: at + 1, when: (scope) => yearlyMonth(scope, month.value) }
  const year = of(position, at, 'number') ? yearFigure(position, at) : null
  return year && year.value >= 1900 ? { next: year.next, full: true, when: () => yearPeriod(year.value) } : null
}

/** A bare weekday before an hour or `arası`: `pazartesi 8'den 9'a kadar`, `çarşamba ve Cuma arası`. */
function readTimedWeekday(position: Position, at: number): Piece | null {
  const weekday = of(position, at, 'weekday')
  if (!weekday || !isOpen(weekday) || !(lexemeAt(position, at + 1) || apartForms.test(formAt(position, at + 1))))
    return null
  return { next: at + 1, daily: true, when: (scope) => weeklyDay(scope, weekday.value) }
}

const mostDays = 31
const until = /^(?:kadar(?:ki)?|dek|değin)$/u
const apartForms = /^ara(?:sı|lığı)/u

/** What joins two ends: the index after it, and whether the words after the second end bear it out. */
interface Bridge {
  readonly next: number
  holds(to: End): boolean
}

function bridge(position: Position, from: End): Bridge | null {
  const { next } = from
  const last = lexemeAt(position, next - 1)
  const caseOf = (end: End) => caseAt(position, end)
  const apart = ({ next }: End) => apartForms.test(formAt(position, next))
  if (caseOf(from) === 'Abl')
    return {
      next,
      holds: (to) =>
        caseOf(to) === 'Dat' &&
        (until.test(formAt(position, to.next)) || (isShort(position, from) && isShort(position, to))),
    }
  if (caseOf(from) === 'Ins') return { next, holds: apart }
  if (!last || (last.closed && !last.ending.possessed)) return null
  if (isDash(position, next) && !last.closed) {
    const full = (end: End) => end.piece?.daily === true && end.piece.full === true
    const timed = (end: End) => from.piece !== null && end.clock !== null && apart(end)
    return { next: next + 1, holds: (to) => (full(from) && full(to)) || timed(to) }
  }
  const joint = afterJoint(position, next)
  return joint && { next: joint.next, holds: (to) => isJoined(position, to.next, joint) }
}

/** A day in figures with a stroke: `25/10'dan 25/01'e`. */
const isShort = (position: Position, { next }: End) => formAt(position, next - 2) === '/'

/** The case in which an end stands; a numeral's is read with it, for its last word says what the number is. */
function caseAt(position: Position, { next }: End): string | undefined {
  return lexemeAt(position, next - 1)?.ending.case
}

const fromTo = dateRule({
  name: 'birinden öbürüne',
  begins: [...dayBegins, 'month', 'unit', 'clock', 'part'],
  examples: {
    "Kayıtlar [21 Ekim'den 1 Kasım]'a kadar sürecek.": '2024-10-21/2024-11-01',
    "Sergi [3 Eylül'den 5 Ekim]'e kadar açıktı.": '2024-09-03/2024-10-05',
    "Parti [1991'den 1999]'a kadar iktidardaydı.": '1991/1999',
    "Su [yarın saat 08.00'den 18.00]'e kadar kesilecek.": '2024-10-15T08:00/2024-10-15T18:00',
    "Yol [21 Ekim Pazartesi günü saat 22.00'den 22 Ekim Salı günü saat 06.00]'ya kadar kapalı olacak.":
      '2024-10-21T22:00/2024-10-22T06:00',
    '[01.10.2024-05.10.2024] tarihleri arasında izinliydi.': '2024-10-01/2024-10-05',
    '[18/8/2023 ila 31/12/2023] tarihleri arasında başvurdu.': '2023-08-18/2023-12-31',
    "Sergi [kasımın 4'ünden 22]'sine kadar açık kalacak.": '2024-11-04/2024-11-22',
    "Kurs [19 Kasım'dan 22]'sine kadar verilecek.": '2024-11-19/2024-11-22',
    'İstasyon [12 Ocak 2023 ve Şubat 2024] arasında kapalıydı.': '2023-01-12/2024-02',
    'Salon [yarın 13 ile 16] arasında dolu olacak.': '2024-10-15T13:00/2024-10-15T16:00',
    'Tesis [2015 ve Şubat 2018] arasında kapalıydı.': '2015/2018-02',
    'Rezervler [ocaktan ağustosa] kadar arttı.': '2024-01/2024-08',
    "Gişe [saat 9'dan akşam 6]'ya kadar açıktı.": '2024-10-14T09:00/2024-10-14T18:00',
  },
  counterexamples: [
    "Yürüyüş 10 Ekim'de başladı, 12 Ekim'de bitti.",
    "Heyet 3 Ekim'den beri yolda.",
    "Fiyatlar 5'ten 6'ya çıktı.",
    'Yaşları 18 ile 24 arasında değişiyor.',
    'Katılımcı sayısı 1500 ve 2000 arasında.',
  ],
  read(position) {
    const { at } = position
    for (const from of readEnds(position, at)) {
      const joint = bridge(position, from)
      if (!joint) continue
      for (const to of readEnds(position, joint.next)) {
        if ((from.clock === null) !== (to.clock === null) || !joint.holds(to) || !isTold(position, from, to)) continue
        return { first: at, next: to.next, resolve: (scope) => resolveSpan(scope, from, to) }
      }
    }
    return null
  },
})

/** Whether the ends say of what they are: two bare figures are hours only when they go from one to the other. */
function isTold(position: Position, from: End, to: End): boolean {
  if (from.clock === null)
    return from.piece !== null && (to.piece?.full === from.piece.full || !isCount(position, from))
  if (from.piece || from.part !== undefined || to.part !== undefined || of(position, position.at, 'unit')) return true
  if (of(position, position.at, 'clock') || of(position, to.next - 1, 'clock')) return true
  return caseAt(position, from) === 'Abl' && !/^(?:%|yüzde)$/u.test(formAt(position, position.at - 1))
}

/** A bare number of four figures is a year only beside another: `2000 ile 5 Ocak` is none. */
const isCount = (position: Position, { next }: End) =>
  next === position.at + 1 && yearFigure(position, position.at) !== null

const halfDay = 43_200

/** The clock times of a span: the part of the day told of one goes for the other where that fits. */
function clocksOf(from: End, to: End): readonly [Clock, Clock] {
  const [first, last] = [from.clock ?? 0, to.clock ?? 0]
  if (!to.piece && from.part === undefined && to.part === Part.morning && last < first && first <= halfDay)
    return [first + halfDay, last] // 11'den sabah 3'e
  if (to.part === undefined && from.part !== undefined && last <= first && !to.piece)
    return [first, laterOf(first, inPart(last, from.part))]
  if (from.part === undefined && to.part !== undefined && first + halfDay < last) return [first + halfDay, last]
  if (last < first && first < halfDay && !to.piece) return [first, last + halfDay] // 11'den 3'e
  return [first, last]
}

/** `sabah 11.01'den 11'e`: the second one lies in the other half of the day. */
const laterOf = (first: Clock, last: Clock) =>
  last <= first && first - last < halfDay && last <= halfDay && first >= halfDay / 2 && first < halfDay
    ? last + halfDay
    : last

function resolveSpan(scope: Scope, from: End, to: End): Reading {
  if (from.clock === null || to.clock === null) {
    const period = spanOf(scope, from, to, 0)
    return { type: 'interval', value: period?.iso ?? null, period }
  }
  const [start, end] = clocksOf(from, to)
  const period = spanOf(scope, from, to, end < start ? 1 : 0)
  if (!period) return { type: 'interval', value: null, period }
  const [first, last] = [dayPeriod(period.first).iso, dayPeriod(period.last).iso]
  return { type: 'interval', value: `${first}${isoClock(start)}/${last}${isoClock(end)}`, period }
}

/** From one end to the other: they are a year apart at most, unless both tell theirs. */
function spanOf(scope: Scope, from: End, to: End, nights: number): Period | null {
  if (to.day !== undefined) return untilDay(from.piece?.when(scope) ?? null, to.day)
  if (to.weekday !== undefined && from.piece) return untilWeekday(from.piece.when(scope), to.weekday)
  const last = to.piece?.when(scope)
  if (!last) {
    const day = from.piece ? from.piece.when(scope) : dayPeriod(scope.clockDay())
    return day && between(day, dayPeriod(day.first + nights))
  }
  const before: Scope = {
    ...scope,
    published: last.first,
    context: null,
    tense: () => 'past',
    toldYear: () => undefined,
  }
  const earlier = to.piece?.full && !from.piece?.full ? before : scope
  const first = from.piece ? from.piece.when(earlier) : last
  if (!first) return null
  if (last.first >= first.first) return between(first, last)
  const { year, month, day } = calendarDay(last.first)
  return isRealDay(year + 1, month, day) ? between(first, dayPeriod(dayNumber(year + 1, month, day))) : null
}

/** From a day to the next such weekday. */
function untilWeekday(first: Period | null, weekday: number): Period | null {
  return first && between(first, dayPeriod(first.last + ((weekday - weekdayOf(first.last) + 7) % 7)))
}

/** From a day to one of the same month, or of the next. */
function untilDay(first: Period | null, day: number): Period | null {
  if (!first) return null
  const from = calendarDay(first.first)
  const { year, month } = day > from.day ? from : monthsLater(from.year, from.month, 1)
  return isRealDay(year, month, day) ? between(first, dayPeriod(dayNumber(year, month, day))) : null
}

/** Rules for spans from one day, month, year or hour to another. */
export const spanRules = [fromTo]
