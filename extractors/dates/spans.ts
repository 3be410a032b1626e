import { calendarDay, dayNumber, isRealDay } from '../../turkish/calendar.ts'
import { readClock } from './clock.ts'
import { dayBegins, goesOn, readDay } from './day.ts'
import {
  afterUnit,
  dateFind,
  dateRule,
  formAt,
  isDash,
  lexemeAt,
  of,
  type Piece,
  type Position,
  type Reading,
} from './grammar.ts'
import { Unit } from './lexeme.ts'
import { type Figure, yearFigure } from './month-days.ts'
import { readMonth } from './months.ts'
import { between, dayPeriod, isoClock, type Period, yearPeriod } from './period.ts'
import { afterJoint, isJoined } from './ranges.ts'
import type { Scope } from './scope.ts'
import { readYear } from './years.ts'

/** One end of a span: a day, month or year, and a clock time where one is told; without a day it is that of the other end. */
interface End {
  readonly next: number
  readonly piece: Piece | null
  readonly clock: number | null
}

function readEnd(position: Position, at: number): End | null {
  const day = readDay(position, at)
  if (day && goesOn(position, day)) {
    const clock = readClock(position, day.next, true)
    if (clock) return { next: clock.next, piece: day, clock: clock.clock }
  }
  const piece = day ?? readMonth(position, at) ?? (of(position, at, 'number') ? readYear(position, at) : null)
  if (piece) return { next: piece.next, piece, clock: null }
  const clock = readClock(position, at, false)
  return clock && { next: clock.next, piece: null, clock: clock.clock }
}

const until = /^(?:kadar|dek|değin)$/u

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
  },
  counterexamples: ["Yürüyüş 10 Ekim'de başladı, 12 Ekim'de bitti.", "Heyet 3 Ekim'den beri yolda."],
  read(position) {
    const { at, tokens } = position
    const from = readEnd(position, at)
    if (!from) return null
    const dash = isDash(position, from.next) && tokens[at].kind === 'date'
    if (!dash && lexemeAt(position, from.next - 1)?.ending.case !== 'Abl') return null
    const to = readEnd(position, dash ? from.next + 1 : from.next)
    if (!to || (from.clock === null) !== (to.clock === null)) return null
    const ends = lexemeAt(position, to.next - 1)?.ending.case === 'Dat' && until.test(formAt(position, to.next))
    if (!dash && !ends) return null
    return { first: at, next: to.next, resolve: (scope) => resolveSpan(scope, from, to) }
  },
})

function resolveSpan(scope: Scope, from: End, to: End): Reading {
  const period = spanOf(scope, from, to)
  if (!period || from.clock === null || to.clock === null)
    return { type: 'interval', value: period?.iso ?? null, period }
  const [first, last] = [dayPeriod(period.first).iso, dayPeriod(period.last).iso]
  return { type: 'interval', value: `${first}${isoClock(from.clock)}/${last}${isoClock(to.clock)}`, period }
}

/** From one end to the other: they are a year apart at most, unless both tell theirs. */
function spanOf(scope: Scope, from: End, to: End): Period | null {
  const last = to.piece?.when(scope)
  if (!last) {
    const day = from.piece ? from.piece.when(scope) : dayPeriod(scope.clockDay())
    const night = from.clock !== null && to.clock !== null && to.clock < from.clock ? 1 : 0
    return day && between(day, dayPeriod(day.first + night))
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

const longestYears = 150

const years = dateRule({
  name: 'yıl aralığı',
  begins: ['number'],
  examples: {
    'Genel sekreter [2026-2029] dönemi için seçilecek.': '2026/2029',
    'Suçların [2019-2022 yıllarında] işlendiği belirtildi.': '2019/2022',
    'Takım [2023-24] sezonunu lider bitirdi.': '2023/2024',
    'Nüfus [1990 ile 2000 yılları] arasında ikiye katlandı.': '1990/2000',
  },
  counterexamples: [
    'Telefon numarası 0312 419-2010 olarak açıklandı.',
    'Karar 2009/356 sayılı dosyada.',
    '2023 ve 2024 yıllarında üretim arttı.',
    'Hisse 2010-2050 lira bandında.',
  ],
  read(position) {
    const { at, tokens } = position
    const from = yearFigure(position, at)
    const joint =
      from && (tokens[from.next]?.text === '/' ? { next: from.next + 1, needs: null } : afterJoint(position, from.next))
    if (!from || !joint || lexemeAt(position, at)?.closed || isDash(position, at - 1)) return null
    const to = endYear(position, joint.next, from.value)
    if (!to || to.value <= from.value || to.value - from.value > longestYears || from.value < 1000) return null
    if (isDash(position, to.next) || tokens[to.next]?.text === '/') return null
    if (/^(?:lira|tl|dolar|avro|euro|kişi|metre|puan|ton|adet|sayılı)/u.test(formAt(position, to.next))) return null
    const closed = lexemeAt(position, to.next - 1)?.closed
    const next = closed ? to.next : afterUnit(position, to.next, Unit.year)
    if (!isJoined(position, to.next, joint) && !isJoined(position, next, joint)) return null
    const period = between(yearPeriod(from.value), yearPeriod(to.value))
    return dateFind(position, { next, when: () => period, full: true })
  },
})

/** The second year of a range, in four figures or its last two: `2023-24`. */
function endYear(position: Position, at: number, from: number): Figure | null {
  const lexeme = of(position, at, 'number')
  if (!lexeme) return null
  const { start, nameEnd } = position.tokens[at]
  if (nameEnd - start === 2) {
    const value = Math.floor(from / 100) * 100 + lexeme.value
    return from >= 1900 && value === from + 1 ? { value, next: at + 1 } : null
  }
  return yearFigure(position, at)
}

/** Rules for spans from one day, month, year or hour to another, and of years. */
export const spanRules = [fromTo, years]
