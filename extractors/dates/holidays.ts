import { calendarDay } from '../../turkish/calendar.ts'
import { type Feast, feastDays, fixedHolidays, type YearlyDay } from '../../turkish/holidays.ts'
import { nounEnding } from '../../turkish/inflection.ts'
import { dateFind, dateRule, formAt, isOpen, lexemeAt, of, type Position, possessedUnit } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { dayFigure, yearFigure } from './month-days.ts'
import { shifts } from './parts.ts'
import { between, dayPeriod, type Period } from './period.ts'
import { beginsName } from './proper.ts'
import { choose, publishedYear, type Scope, yearlyFeast } from './scope.ts'

/** The two words of a feast's name, and the feast. */
const feasts: readonly (readonly [string, string, Feast])[] = [
  ['ramazan', 'bayramı', 'ramazanBayramı'],
  ['şeker', 'bayramı', 'ramazanBayramı'],
  ['kurban', 'bayramı', 'kurbanBayramı'],
  ['ramazan', 'ayı', 'ramazan'],
  ['kadir', 'gecesi', 'kadirGecesi'],
]

/** Whether the token at an index is a word with any ending of nouns. */
function isForm(position: Position, at: number, word: string): boolean {
  const form = formAt(position, at)
  if (form === word) return true
  const { tokens, end } = position
  if (at >= end || !form.startsWith(word)) return false
  const { nameEnd, start } = tokens[at]
  if (nameEnd - start === word.length) return true
  // the ending stands after a possessive: bayramı|nda
  return nounEnding(word.slice(0, -1), form.slice(word.length - 1)) !== null
}

function feastOf(scope: Scope, feast: Feast, year: number | null): Period | null {
  const periods = feastDays(feast).map(([first, last]) =>
    first === last ? dayPeriod(first) : between(dayPeriod(first), dayPeriod(last)),
  )
  if (year === null) return yearlyFeast(scope, periods)
  return periods.find(({ first }) => calendarDay(first).year === year) ?? null
}

const movingFeast = dateRule({
  name: 'dinî bayram',
  begins: ['feast', 'number', 'which'],
  examples: {
    "[Ramazan Bayramı]'nda toplu ulaşım ücretsizdi.": '2024-04-10/2024-04-12',
    "[Kurban Bayramı]'nda köprüler ücretsiz olacak.": '2025-06-06/2025-06-09',
    "[Kurban Bayramı'nın ikinci gününde] hava ısınacak.": '2025-06-07',
    '[2023 Ramazan Bayramı] depremin gölgesinde geçti.': '2023-04-21/2023-04-23',
    "[Gelecek yıl Kurban Bayramı]'nda gideceğiz.": '2025-06-06/2025-06-09',
    '[Kurban Bayramı arifesinde] yollar doldu.': '2024-06-15',
    "Camiler [Kadir Gecesi]'nde dolmuştu.": '2024-04-05',
  },
  counterexamples: [
    'Kurban kesimi için yerler belirlendi.',
    'Ramazan Bayrak milletvekili seçildi.',
    'Bayram havası yaşandı.',
  ],
  read(position) {
    const { at } = position
    const year = readToldYear(position, at)
    const start = year ? year.next : at
    const stem = formAt(position, start)
    const entry = feasts.find(([first, second]) => stem === first && isForm(position, start + 1, second))
    if (!entry) return null
    const [, , feast] = entry
    const next = start + 2
    const when = (scope: Scope) => feastOf(scope, feast, year?.of(scope) ?? null)
    if (feast !== 'ramazan') {
      if (/^ar[ie]fe/u.test(formAt(position, next)))
        return dateFind(position, { next: next + 1, daily: true, when: (scope) => shift(when(scope), -1) })
      const day = of(position, next, 'ordinal')
      if (day && day.value !== 0 && possessedUnit(position, next + 1, Unit.day))
        return dateFind(position, { next: next + 2, daily: true, when: (scope) => nth(when(scope), day.value) })
    }
    return dateFind(position, { next, when })
  },
})

const dayOfFeast = dateRule({
  name: 'bayramın günü',
  begins: ['feast', 'holiday'],
  examples: {
    'Hava [bayramın ikinci gününde] ısınmıştı.': '2024-06-17',
    '[Arife günü] otogarda yoğunluk vardı.': '2024-06-15',
  },
  counterexamples: ['Bayramın neşesi sokağa taştı.', 'Okul bayramının ikinci günü.', 'Arife hanım geldi.'],
  read(position) {
    const { at } = position
    const eve = /^arefe|^arife/u.test(formAt(position, at)) && possessedUnit(position, at + 1, Unit.day)
    if (eve) return dateFind(position, { next: at + 2, daily: true, when: (scope) => shift(anyFeast(scope), -1) })
    const feast = of(position, at, 'feast', 2)
    const day = of(position, at + 1, 'ordinal')
    if (feast?.ending.case !== 'Gen' || feast.ending.possessed || feast.ending.plural || !day) return null
    if (!possessedUnit(position, at + 2, Unit.day)) return null
    return dateFind(position, { next: at + 3, daily: true, when: (scope) => nth(anyFeast(scope), day.value) })
  },
})

/** The feast that is meant by `bayram` alone: the one nearest to the article's day as the tense has it. */
function anyFeast(scope: Scope): Period | null {
  const days = [...feastDays('ramazanBayramı'), ...feastDays('kurbanBayramı')].sort(([a], [b]) => a - b)
  return choose(
    scope,
    days.map(([first, last]) => between(dayPeriod(first), dayPeriod(last))),
  )
}

const shift = (period: Period | null, by: number) => period && dayPeriod(period.first + by)
const nth = (period: Period | null, n: number) =>
  period &&
  (n < 0 ? dayPeriod(period.last) : period.first + n - 1 <= period.last ? dayPeriod(period.first + n - 1) : null)

/** Names of fixed holidays by their first word, the longest first. */
const phrases = new Map<string, { words: readonly string[]; day: YearlyDay }[]>()
for (const [name, day] of Object.entries(fixedHolidays)) {
  const words = name.split(' ')
  const alike = [...(phrases.get(words[0]) ?? []), { words, day }]
  phrases.set(
    words[0],
    alike.sort((a, b) => b.words.length - a.words.length),
  )
}
const shortestName = 4

/** The names that may begin with a form: one of a single word may bear an ending. */
function namesAt(form: string) {
  for (let length = form.length; length >= shortestName; length--) {
    const found = phrases.get(form.slice(0, length))
    if (found) return found
  }
  return form.startsWith('yılbaş') ? (phrases.get('yılbaşı') ?? []) : []
}

/** The fixed holiday whose name begins at an index, and the index after it. A comma may stand inside the name. */
function readHoliday(position: Position, at: number): { next: number; day: (year: number) => number } | null {
  for (const { words, day } of namesAt(formAt(position, at))) {
    let next = at
    const fits = words.every((word, index) => {
      if (formAt(position, next) === ',' && index > 0) next++
      return index === words.length - 1 ? isForm(position, next++, word) : formAt(position, next++) === word
    })
    if (fits) return { next, day }
  }
  return null
}

/** A holiday of one word before a capital is part of a name: `Noel Baba`; in the plural it is none at all. */
function isSolitary(position: Position, start: number, next: number): boolean {
  const last = lexemeAt(position, start)
  const after = next < position.end ? position.tokens[next] : undefined
  return next === start + 1 && (last?.ending.plural === true || (isOpenAt(position, start) && after?.capital === true))
}

const isOpenAt = ({ tokens }: Position, at: number) => tokens[at].nameEnd === tokens[at].end

/** The year told before a feast, in figures or by a word: `2023`, `gelecek yıl`. */
interface ToldYear {
  readonly next: number
  of(scope: Scope): number
}

function readToldYear(position: Position, at: number): ToldYear | null {
  const figure = yearFigure(position, at)
  if (figure) return { next: figure.next, of: () => figure.value }
  const shift = shifts[of(position, at, 'which')?.value ?? -1]
  const unit = of(position, at + 1, 'unit', Unit.year)
  if (shift === undefined || !unit || !isOpen(unit)) return null
  return { next: at + 2, of: (scope) => publishedYear(scope) + shift }
}

const fixedHoliday = dateRule({
  name: 'bayram ve özel gün',
  begins: ['holiday', 'number', 'which'],
  examples: {
    "[Cumhuriyet Bayramı]'nda konser verilecek.": '2024-10-29',
    '[29 Ekim Cumhuriyet Bayramı] törenle kutlanacak.': '2024-10-29',
    "[Öğretmenler Günü]'nde ödüller verilecek.": '2024-11-24',
    'Sokaklar [yılbaşında] süslenecek.': '2025-01-01',
    'Belediye, [Cumhuriyet Bayramı] hazırlıklarını tamamladı.': '2024-10-29',
    "[Anneler Günü]'nde çiçek satışları arttı.": '2024-05-12',
  },
  counterexamples: ['Cumhuriyet Caddesi onarılıyor.', 'Zafer partisi toplandı.', 'Anneler pazarda buluştu.'],
  read(position) {
    const { at } = position
    const figure = dayFigure(position, at)
    const year = figure ? null : readToldYear(position, at)
    const start = figure ? (of(position, figure.next, 'month') ? figure.next + 1 : -1) : year ? year.next : at
    if (start < 0) return null
    const holiday = readHoliday(position, start)
    if (!holiday || beginsName(position, holiday.next) || isSolitary(position, start, holiday.next)) return null
    const { next, day } = holiday
    return dateFind(position, {
      next,
      daily: true,
      when(scope) {
        if (year) return dayPeriod(day(year.of(scope)))
        const now = publishedYear(scope)
        return yearlyFeast(
          scope,
          [now - 1, now, now + 1].map((of) => dayPeriod(day(of))),
        )
      },
    })
  },
})

/** Rules for feasts, holidays and days of note. */
export const holidayRules = [movingFeast, dayOfFeast, fixedHoliday]
