import { dayNumber, isRealDay, months } from '../../turkish/calendar.ts'
import { readNumeral } from '../../turkish/numerals.ts'
import {
  afterUnit,
  dateFind,
  dateRule,
  fixedFind,
  formAt,
  isOpen,
  lexemeAt,
  of,
  type Piece,
  type Position,
} from './grammar.ts'
import { Unit } from './lexeme.ts'
import { dayPeriod, type Period } from './period.ts'
import { beginsName, endsBracketedName } from './proper.ts'
import { type Scope, yearlyDay } from './scope.ts'

/** A day of a month as the text names it. */
export interface MonthDay {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly weekday: number | null
  readonly next: number
}

const firstYear = 1000
const lastYear = 2199

/** A number, and the index of the token after it. */
export interface Figure {
  readonly value: number
  readonly next: number
}

/** Reads a bare day of the month: `7`, `07`, `yirmi üç`. */
export function dayFigure(position: Position, at: number): Figure | null {
  const lexeme = lexemeAt(position, at)
  if (!lexeme || !isOpen(lexeme)) return null
  if (lexeme.sort === 'number') {
    const { text } = position.tokens[at]
    return text.length <= 2 && lexeme.value >= 1 && lexeme.value <= 31 ? { value: lexeme.value, next: at + 1 } : null
  }
  if (lexeme.sort !== 'numeral') return null
  const numeral = readNumeral(position.tokens, at, position.end)
  return numeral && !numeral.closed && numeral.value >= 1 && numeral.value <= 31 && Number.isInteger(numeral.value)
    ? numeral
    : null
}

/** Reads a year of four digits or in words: `2025`, `iki bin yirmi beş`. */
export function yearFigure(position: Position, at: number): Figure | null {
  const lexeme = lexemeAt(position, at)
  if (lexeme?.sort === 'number') {
    const { text, start, nameEnd } = position.tokens[at]
    const isYear = nameEnd - start === 4 && !/[.,:]/u.test(text)
    return isYear && lexeme.value >= firstYear && lexeme.value <= lastYear
      ? { value: lexeme.value, next: at + 1 }
      : null
  }
  if (lexeme?.sort !== 'numeral') return null
  const numeral = readNumeral(position.tokens, at, position.end)
  return numeral && numeral.next > at + 1 && numeral.value >= firstYear && numeral.value <= lastYear ? numeral : null
}

/** Reads a day and month with what follows them: `7 Ekim`, `7 Ekim 2025 Salı günü`. */
export function readMonthDay(position: Position, at: number): MonthDay | null {
  const figure = dayFigure(position, at)
  if (!figure) return null
  const month = of(position, figure.next, 'month')
  if (!month || month.ending.plural || month.ending.lik) return null
  const inWords = lexemeAt(position, at)?.sort === 'numeral'
  if (inWords && !position.tokens[figure.next].capital) return null
  const base = { day: figure.value, month: month.value, year: null, weekday: null, next: figure.next + 1 }
  if (!isOpen(month)) return base
  const year = yearFigure(position, base.next) ?? readParted(position, base.next)
  const afterYear = year ? year.next : base.next
  if (year && !isOpen(lexemeAt(position, afterYear - 1) ?? month)) return { ...base, year: year.value, next: afterYear }
  const comma = formAt(position, afterYear) === ',' && year ? 1 : 0
  const weekday = of(position, afterYear + comma, 'weekday')
  const told = weekday && !weekday.ending.plural ? weekday : null
  const afterWeekday = told ? afterYear + comma + 1 : afterYear
  const late = told && !year && isOpen(told) ? yearFigure(position, afterWeekday) : null // 27 Eylül Pazar 2009
  const next = late?.next ?? (told && !isOpen(told) ? afterWeekday : afterUnit(position, afterWeekday, Unit.day))
  return { ...base, year: (year ?? late)?.value ?? null, weekday: told?.value ?? null, next }
}

/** A year that a comma parts from its month: what follows must show that it is one: `5 Mayıs, 2016, akşam`. */
function readParted(position: Position, at: number): Figure | null {
  const year = formAt(position, at) === ',' ? yearFigure(position, at + 1) : null
  if (!year) return null
  const closed = lexemeAt(position, year.next - 1)?.closed === true
  return closed || year.next >= position.end || /^[,.]$/u.test(formAt(position, year.next)) ? year : null
}

/** The day that is meant by a day and month. */
export function resolveMonthDay(scope: Scope, { day, month, year, weekday }: MonthDay): Period | null {
  if (year !== null) return dayPeriod(dayNumber(year, month, day))
  return yearlyDay(scope, month, day, weekday ?? undefined)
}

/** The day's name where the calendar knows no such day: `31 Nisan`; else null. */
export function impossibleDay(position: Position, at: number, { day, month, year }: MonthDay): string | null {
  const longest = 2000 // a leap year
  if (isRealDay(year ?? longest, month, day)) return null
  const figure = dayFigure(position, at)
  const { tokens } = position
  const name = figure && tokens[figure.next]
  const written = name ? name.text.slice(0, name.nameEnd - name.start) : months[month - 1]
  return `${day} ${written}${year === null ? '' : ` ${year}`}`
}

/** A day and month as a piece that other rules can go on from. */
export function readDayMonth(position: Position, at: number): Piece | null {
  const read = readMonthDay(position, at)
  if (!read || beginsName(position, read.next) || endsBracketedName(position, at, read.next)) return null
  const impossible = impossibleDay(position, at, read)
  if (impossible) return { next: read.next, when: () => null, impossible }
  return { next: read.next, when: (scope) => resolveMonthDay(scope, read), daily: true, full: read.year !== null }
}

const upheaval = 'darbe|ihtilal|muhtıra|e-muhtıra|süreci|rejim|anayasa|müdahale|dönemi|hukuk|cunta|yargılan|general'

/** Days whose name stands for what happened on them, the year of it, and the nouns that tell: `12 Eylül darbesi`. */
const remembered: Readonly<Record<string, { year: number; nouns: RegExp }>> = {
  '5-27': { year: 1960, nouns: nounsOf(upheaval) },
  '3-12': { year: 1971, nouns: nounsOf(upheaval) },
  '9-12': { year: 1980, nouns: nounsOf(upheaval) },
  '2-28': { year: 1997, nouns: nounsOf(upheaval) },
  '8-17': { year: 1999, nouns: nounsOf('deprem') },
  '9-11': { year: 2001, nouns: nounsOf('saldırı|terör') },
  '4-27': { year: 2007, nouns: nounsOf(upheaval) },
  '7-15': { year: 2016, nouns: nounsOf('darbe|hain|kalkışma') },
  '2-6': { year: 2023, nouns: nounsOf('deprem') },
}

function nounsOf(list: string): RegExp {
  return new RegExp(`^(?:${list})`, 'u')
}

const rememberedDay = dateRule({
  name: 'olayla anılan gün',
  begins: ['number'],
  examples: {
    'Sergi, [12 Eylül] darbesinin izlerini anlatıyor.': '1980-09-12',
    '[28 Şubat] süreci yeniden tartışılıyor.': '1997-02-28',
    'Kent [6 Şubat] depremlerinde yıkılmıştı.': '2023-02-06',
  },
  counterexamples: ['12 Eylül seçimleri için hazırlık yapılıyor.', '15 Temmuz Caddesi trafiğe kapatıldı.'],
  read(position) {
    const { at } = position
    const read = readMonthDay(position, at)
    if (!read || read.year !== null || read.weekday !== null || read.next !== at + 2) return null
    const event = remembered[`${read.month}-${read.day}`]
    const adjective = /^asker[iî]$/u.test(formAt(position, read.next)) ? 1 : 0 // 12 Eylül askeri darbesi
    if (!event?.nouns.test(formAt(position, read.next + adjective))) return null
    return fixedFind(at, read.next, 'date', dayPeriod(dayNumber(event.year, read.month, read.day)).iso)
  },
})

const dayMonthYear = dateRule({
  name: 'gün ay yıl',
  begins: ['number', 'numeral'],
  examples: {
    "Tören [29 Ekim]'de yapılacak.": '2024-10-29',
    'Deprem [17 AĞUSTOS 1999 günü] oldu.': '1999-08-17',
    "Takım [3 Mart]'ta şampiyonluğunu ilan etmişti.": '2024-03-03',
    'Fuar [18 Ekim Cuma günü] açılacak.': '2024-10-18',
    "Meclis [Yirmi üç Nisan]'da olağanüstü toplanacak.": '2025-04-23',
    "Başvurular [2 Aralık 2024 Pazartesi günü]'ne kadar alınacak.": '2024-12-02',
    'Duruşma [5 kasım gününe] ertelendi.': '2024-11-05',
  },
  counterexamples: [
    '29 Ekim Caddesi trafiğe kapatıldı.',
    'Listede 102 Ocak dosyası var.',
    '15 Temmuz Şehitler Köprüsü bakıma alınacak.',
    'Maç 19 Mayıs Stadı’nda oynanacak.',
    '16.00 Kızılırmakspor - Bozkırspor (Ankara 19 Mayıs)',
    'Takvime yanlışlıkla 31 Nisan yazılmış.',
    'İki ocak da söndürüldü.',
  ],
  read: (position) => dateFind(position, readDayMonth(position, position.at)),
})

/** Rules for a day of a month. */
export const monthDayRules = [rememberedDay, dayMonthYear]
