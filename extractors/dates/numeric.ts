import { dayNumber, isRealDay, months } from '../../turkish/calendar.ts'
import { titleCase } from '../../turkish/letters.ts'
import {
  afterUnit,
  dateFind,
  dateRule,
  formAt,
  isDash,
  isOpen,
  lexemeAt,
  of,
  type Piece,
  type Position,
} from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { dayPeriod, monthPeriod } from './period.ts'
import { yearlyDay } from './scope.ts'

/** Two digits of a year mean this century below, the last one from here on. */
const pivot = 70

/** Reads a date in digits: `12.03.2025`, `12/03/2025`, `2025-03-12`, with its weekday and `günü` where they follow. */
export function readNumeric(position: Position, at: number): Piece | null {
  const token = position.tokens[at]
  if (of(position, at, 'date')) {
    const [day, month, year] = token.text.slice(0, token.nameEnd - token.start).split(/[./]/u)
    if (year.length === 2 && (day.length < 2 || month.length < 2)) return null
    if (formAt(position, at - 1) === '/' || formAt(position, at + 1) === '/') return null
    return named(position, at + 1, fullYear(year), Number(month), Number(day))
  }
  if (!of(position, at, 'number') || !isDash(position, at + 1) || !isDash(position, at + 3)) return null
  if (!of(position, at + 2, 'number') || !of(position, at + 4, 'number')) return null
  const parts = [at, at + 2, at + 4].map((index) => {
    const { text, start, nameEnd } = position.tokens[index]
    return text.slice(0, nameEnd - start)
  })
  if ([at + 1, at + 2, at + 3, at + 4].some((index) => position.tokens[index].spaced)) return null
  const lengths = parts.map(({ length }) => length).join()
  const [first, month, last] = parts.map(Number)
  if (lengths === '4,2,2') return named(position, at + 5, first, month, last)
  return /^[12],[12],4$/u.test(lengths) ? named(position, at + 5, last, month, first) : null
}

const endsDate = (lexeme: Lexeme | undefined) =>
  lexeme?.closed === true && !lexeme.ending.possessed && /^(?:Loc|Abl|Dat)$/u.test(lexeme.ending.case)

/** What stands before a fraction or the number of a door: `Numara 2/1'de`, `No: 2/1'de`. */
const beforeFraction = /^(?:[/:-]|no|numara|daire|kapı)$/u

/** Reads what a case ending shows to be a date: `25/02'de`, `11/2016'da`, `2016/11'den`; a bare `3/4` is a fraction. */
export function readShortNumeric(position: Position, at: number): Piece | null {
  const { tokens } = position
  const [first, second] = [of(position, at, 'number'), of(position, at + 2, 'number')]
  const slash = formAt(position, at + 1) === '/' || isDash(position, at + 1)
  const timed = second && isOpen(second) && of(position, at + 3, 'clock') // 06/06 12.15
  if (!first || !second || !slash || !(endsDate(second) || timed) || beforeFraction.test(formAt(position, at - 1)))
    return null
  const [left, right] = [tokens[at].text.length, tokens[at + 2].nameEnd - tokens[at + 2].start]
  const month = (year: number, month: number) => {
    if (month < 1 || month > 12 || year < 1900 || year > 2100) return null
    return { next: at + 3, full: true, when: () => monthPeriod(year, month) }
  }
  if (left === 2 && right === 4) return month(second.value, first.value)
  if (left === 4 && right === 2) return month(first.value, second.value)
  const read = readShortDay(position, at)
  return read && { next: read.next, daily: true, when: (scope) => yearlyDay(scope, read.month, read.day) }
}

/** Reads a day and month in figures: `25/02'de`. */
export function readShortDay(position: Position, at: number): { next: number; day: number; month: number } | null {
  const { tokens } = position
  const [first, second] = [of(position, at, 'number'), of(position, at + 2, 'number')]
  if (!first || !second || formAt(position, at + 1) !== '/') return null
  if (!endsDate(second) && !(isOpen(second) && of(position, at + 3, 'clock'))) return null
  if (tokens[at + 1].spaced || tokens[at + 2].spaced || beforeFraction.test(formAt(position, at - 1))) return null
  const [day, month] = [tokens[at].text, tokens[at + 2].text.slice(0, tokens[at + 2].nameEnd - tokens[at + 2].start)]
  if (day.length > 2 || month.length > 2 || !isRealDay(2000, second.value, first.value)) return null
  return { next: at + 3, day: first.value, month: second.value }
}

function fullYear(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < pivot ? 2000 : 1900)
}

function named(position: Position, after: number, year: number, month: number, day: number): Piece | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null
  let next = after
  const last = lexemeAt(position, after - 1)
  if (last && !last.closed) {
    const weekday = of(position, next, 'weekday')
    if (weekday) next++
    if (!weekday || isOpen(weekday)) next = afterUnit(position, next, Unit.day)
  }
  if (!isRealDay(year, month, day)) {
    const impossible = `${day} ${titleCase(months[month - 1])} ${year}`
    return { next, when: () => null, impossible }
  }
  const period = dayPeriod(dayNumber(year, month, day))
  return { next, when: () => period, daily: true, full: true }
}

const numericDate = dateRule({
  name: 'rakamla tarih',
  begins: ['date', 'number'],
  examples: {
    "Sözleşme [03.05.2024]'te imzalandı.": '2024-05-03',
    'Ek protokol [15/11/2024] tarihine kadar onaylanacak.': '2024-11-15',
    'Kayıt sistemine son giriş [2024-09-30] olarak görünüyor.': '2024-09-30',
    'İhale [21.10.2024 Pazartesi günü] yapılacak.': '2024-10-21',
    "Sayaç [25/11]'de okunacak.": '2024-11-25',
    "Kredi [11/2025]'te kapanıyor.": '2025-11',
  },
  counterexamples: [
    'Hakem heyeti 45.12.2024 numaralı dosyayı geri çevirdi.',
    'Başvurular 0212-555-1234 numaralı hattan alınıyor.',
    'Kuponda 3/8/18 oynandı.',
    'Hissenin 3/4 payı devredildi.',
    '2024/11 sayılı karar.',
    'Dükkân Çınar Sokak numara 2/1’de açıldı.',
  ],
  read: (position) => dateFind(position, readNumeric(position, position.at) ?? readShortNumeric(position, position.at)),
})

/** Rules for dates written in digits alone. */
export const numericRules = [numericDate]
