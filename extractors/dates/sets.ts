import { readClock } from './clock.ts'
import { readClockRange } from './clock-ranges.ts'
import { isWeekend } from './deictic.ts'
import {
  afterUnit,
  dateRule,
  type Find,
  fixedFind,
  formAt,
  isListed,
  isOpen,
  lexemeAt,
  of,
  type Position,
  type Reading,
} from './grammar.ts'
import { durationAt } from './lengths.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { readMonthDay } from './month-days.ts'
import { readShortDay } from './numeric.ts'
import { isoClock } from './period.ts'
import { type Scope, weeklyDay } from './scope.ts'
import { readWithinMonth } from './within-month.ts'

const two = (value: number) => String(value).padStart(2, '0')
const weekly = (weekday: number) => `XXXX-WXX-${weekday}`
/** The n-th weekday of every month: `XXXX-XX-WXX-1-2`; nobody has a form for the last one. */
const nthWeekly = (weekday: number, nth: Lexeme | undefined) =>
  nth && nth.value > 0 ? `XXXX-XX-WXX-${weekday}-${nth.value}` : null
const weekendSet = `${weekly(6)}/${weekly(7)}`
/** What comes once in a unit. */
export const everyUnit: Readonly<Record<number, string>> = {
  [Unit.minute]: 'XXXX-XX-XXTXX:XX',
  [Unit.hour]: 'XXXX-XX-XXTXX',
  [Unit.day]: 'XXXX-XX-XX',
  [Unit.week]: 'XXXX-WXX',
  [Unit.month]: 'XXXX-XX',
  [Unit.year]: 'XXXX',
}

/** A set with a clock time where one follows: `her çarşamba saat 10.00`. */
const withClock = (value: string, clock: number | undefined) => (clock === undefined ? value : value + isoClock(clock))

const every = dateRule({
  name: 'her',
  begins: ['every', 'everyday'],
  examples: {
    'Komisyon [her pazartesi] toplanacak.': 'XXXX-WXX-1',
    "Kapımız [her çarşamba saat 10.00]'da açık.": 'XXXX-WXX-3T10:00',
    'Ekipler [her gün] denetim yapıyor.': 'XXXX-XX-XX',
    'Ödül [her yıl] veriliyor.': 'XXXX',
    'Pazar [her hafta sonu] kuruluyor.': 'XXXX-WXX-6/XXXX-WXX-7',
    "Sayım [her ayın 15]'inde yapılıyor.": 'XXXX-XX-15',
    'Meclis [her ayın ilk pazartesi günü] toplanıyor.': 'XXXX-XX-WXX-1-1',
    "Servis [her sabah saat 08.00]'de kalkıyor.": 'XXXX-XX-XXT08:00',
    'Gişe [her gün 09.00-17.00 saatleri] arasında açık.': 'XXXX-XX-XXT09:00/XXXX-XX-XXT17:00',
    'Tören [her yıl 10 Kasım]’da yapılıyor.': 'XXXX-11-10',
    'Şenlik [her yıl ağustos ayında] düzenleniyor.': 'XXXX-08',
  },
  counterexamples: [
    'Her geçen gün artan talep karşılanamıyor.',
    'Her iki taraf da anlaştı.',
    'Her günün ardından gece gelir.',
  ],
  read(position) {
    const { at } = position
    if (of(position, at, 'everyday')) return fixedFind(at, at + 1, 'set', everyUnit[Unit.day])
    const noun = lexemeAt(position, at + 1)
    if (!noun || noun.ending.plural || noun.ending.possessed || noun.ending.lik) return null
    const repeated = readRepeated(position, at + 1, noun)
    return repeated && fixedFind(at, repeated.next, 'set', repeated.value)
  },
})

/** What `her` repeats: its value, and the index of the token after it. */
interface Repeated {
  readonly next: number
  readonly value: string | null
}

function readRepeated(position: Position, at: number, noun: Lexeme): Repeated | null {
  switch (noun.sort) {
    case 'weekday': {
      const next = isOpen(noun) ? afterUnit(position, at + 1, Unit.day) : at + 1
      return timed(position, next, weekly(noun.value), noun.closed)
    }
    case 'numeral':
    case 'number': {
      const day = readShortDay(position, at) // her 15/4'te
      if (day) return { next: day.next, value: `XXXX-${two(day.month)}-${two(day.day)}` }
      const length = durationAt(position, at)
      const once = length && formAt(position, length.next) === 'bir' ? 1 : 0
      return length?.value ? { next: length.next + once, value: length.value } : null
    }
    case 'part': {
      const clock = readClock(position, at, false)
      return { next: clock?.next ?? at + 1, value: withClock(everyUnit[Unit.day], clock?.clock) }
    }
    case 'unit':
      return readUnit(position, at, noun)
    default:
      return null
  }
}

/** A set with the clock time that may follow it. */
function timed(position: Position, next: number, value: string, closed: boolean): Repeated {
  const range = closed ? null : readClockRange(position, next, true)
  if (range) return { next: range.next, value: `${withClock(value, range.clock)}/${withClock(value, range.to)}` }
  const clock = closed ? null : readClock(position, next, true)
  return { next: clock?.next ?? next, value: withClock(value, clock?.clock) }
}

/** `her gün`, `her yıl 10 Kasım`, `her hafta sonu`, `her ayın 15'i`. */
function readUnit(position: Position, at: number, { value: unit, ending, closed }: Lexeme): Repeated | null {
  const value = everyUnit[unit]
  if (!value) return null
  if (ending.case === 'Gen') {
    const day = unit === Unit.month ? readWithinMonth(position, at + 1, true) : null
    if (day?.day) return { next: day.next, value: `XXXX-XX-${two(day.day)}` }
    return day?.weekday ? { next: day.next, value: nthWeekly(day.weekday, of(position, at + 1, 'ordinal')) } : null
  }
  if (ending.case === 'Ins') return null
  if (isWeekend(position, at)) return { next: at + 2, value: weekendSet }
  const part = ending.case === 'Nom' ? readPartOf(position, at + 1, unit) : null
  return part ?? timed(position, at + 1, value, closed || unit !== Unit.day)
}

/** The day of every week or year that is meant: `her hafta perşembe`, `her yıl ağustos ayında`. */
function readPartOf(position: Position, at: number, unit: number): Repeated | null {
  if (unit === Unit.week) {
    const weekday = of(position, at, 'weekday')
    return weekday
      ? { next: isOpen(weekday) ? afterUnit(position, at + 1, Unit.day) : at + 1, value: weekly(weekday.value) }
      : null
  }
  if (unit !== Unit.year) return null
  const day = readMonthDay(position, at)
  if (day && day.year === null) return { next: day.next, value: `XXXX-${two(day.month)}-${two(day.day)}` }
  const month = of(position, at, 'month')
  if (!month || month.ending.plural) return null
  return { next: isOpen(month) ? afterUnit(position, at + 1, Unit.month) : at + 1, value: `XXXX-${two(month.value)}` }
}

const pluralDays = (position: Position, at: number) => {
  const ending = of(position, at, 'unit', Unit.day)?.ending
  return ending?.plural === true && ending.possessed
}

/** Whether a pair of weekdays, and no longer list, begins at an index. */
const isPaired = (position: Position, at: number) =>
  of(position, at, 'weekday') !== undefined &&
  formAt(position, at + 1) === 've' &&
  of(position, at + 2, 'weekday') !== undefined &&
  !(formAt(position, at - 1) === ',' && of(position, at - 2, 'weekday'))

/** Two weekdays on which something will be done are the coming ones; else they come again and again. */
function listedFind(position: Position, at: number, next: number, weekday: number): Find {
  const paired = isPaired(position, at) || isPaired(position, at - 2)
  const resolve = (scope: Scope): Reading => {
    if (!paired || scope.tense() !== 'future') return { type: 'set', value: weekly(weekday) }
    const period = weeklyDay(scope, weekday)
    return { type: 'date', value: period.iso, period }
  }
  return { first: at, next, resolve }
}

const weekdays = dateRule({
  name: 'pazartesi günleri',
  begins: ['weekday'],
  examples: {
    'Müze [pazartesi günleri] kapalı.': 'XXXX-WXX-1',
    'Pazar [salıları] kuruluyor.': 'XXXX-WXX-2',
    'Kurs [salı] ve [perşembe günleri] veriliyor.': 'XXXX-WXX-2 | XXXX-WXX-4',
    'Kurul [salı] ve [çarşamba günleri] toplanacak.': '2024-10-15 | 2024-10-16',
  },
  counterexamples: ['Pazarları gezdi, esnafla konuştu.', 'Cuma günü kapalı.', 'Toplantı salı günü.'],
  read(position) {
    const { at } = position
    const weekday = position.lexemes[at] as Lexeme
    const plural = isOpen(weekday) && pluralDays(position, at + 1)
    if (isOpen(weekday) && !plural && isListed(position, at, 'weekday', Unit.day))
      return listedFind(position, at, at + 1, weekday.value)
    const { ending, closed, value } = weekday
    const bare = ending.plural && ending.possessed && ending.case === 'Nom' && (value !== 7 || closed)
    if (!plural && !bare) return null
    const repeated = timed(position, plural ? at + 2 : at + 1, weekly(value), false)
    if (plural && repeated.next === at + 2 && isPaired(position, at - 2)) return listedFind(position, at, at + 2, value)
    return fixedFind(at, repeated.next, 'set', repeated.value)
  },
})

const parts = dateRule({
  name: 'sabahları',
  begins: ['part'],
  examples: {
    'Yollar [geceleri] buzlanıyor.': 'XXXX-XX-XX',
    "Vapur [sabahları saat 7]'de kalkıyor.": 'XXXX-XX-XXT07:00',
    'Fırın [sabahları erken saatlerde] açılıyor.': 'XXXX-XX-XX',
  },
  counterexamples: ['Sabah saatlerinde don bekleniyor.', 'Gecelerini orada geçirdi.', 'Şiir akşamları düzenlendi.'],
  read(position) {
    const { at } = position
    const { ending, closed } = position.lexemes[at] as Lexeme
    if (!ending.plural || !ending.possessed || ending.case !== 'Nom' || closed) return null
    if (position.tokens[at].capital && at > position.first) return null
    if (
      /^(?:şiir|müzik|kına|konser|kültür|sinema|film|mehtap|sohbet|ramazan|yaz|kış|eğlence)$/u.test(
        formAt(position, at - 1),
      )
    )
      return null
    const more = /^(?:erken|geç)$/u.test(formAt(position, at + 1)) && /^saat(?:te|ler)/u.test(formAt(position, at + 2))
    const repeated = timed(position, more ? at + 3 : at + 1, everyUnit[Unit.day], more)
    return fixedFind(at, repeated.next, 'set', repeated.value)
  },
})

const weekends = dateRule({
  name: 'hafta sonları',
  begins: ['unit'],
  examples: { 'Kütüphane [hafta sonları] kapalı.': 'XXXX-WXX-6/XXXX-WXX-7' },
  counterexamples: ['Hafta sonu kar bekleniyor.', 'Haftanın son maçı oynandı.'],
  read(position) {
    const { at } = position
    const unit = of(position, at, 'unit', Unit.week)
    if (!unit || !isOpen(unit) || !/^sonları(?:n[ıa]|nda|ndan|nın)?$/u.test(formAt(position, at + 1))) return null
    return fixedFind(at, at + 2, 'set', weekendSet)
  },
})

/** Rules for what comes again and again. */
export const setRules = [every, weekdays, parts, weekends]
