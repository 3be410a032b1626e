import { weekdayOf } from '../../turkish/calendar.ts'
import { isWeekend } from './deictic.ts'
import {
  dateFind,
  dateRule,
  formAt,
  isOpen,
  lexemeAt,
  of,
  type Piece,
  type Position,
  possessedUnit,
} from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { between, dayPeriod, type Period } from './period.ts'
import { beginsName, followsName } from './proper.ts'
import { choose, type Scope, weeklyDay } from './scope.ts'

const mostListed = 6 // cuma, cumartesi ve pazar günü
const sunday = 7 // pazar is a market too
const friday = 5 // cuma is the Friday prayer too

/** What makes something else of a bare weekday: `cuma namazı`, `salı pazarı`. */
const compounds = /^(?:namaz|hutbe|selam|mesaj|pazar|sohbet|yeri|pay|ilçe|eki$|toplantıları)/u
const untilOrSince = /^(?:kadar|dek|değin|beri|itibaren|sonra|önce)/u

/** Nouns that make a kind of the weekend before them: `hafta sonu kısıtlaması`. */
const weekendKinds = /^(?:kısıtlama|yasağ|mesai|kurs|gazete|eki(?:$|n)|ek$|kaçamağ|gezileri)/u

/** Where the weekday at an index ends as an expression by itself, with its `günü`; null where it is none. */
export function weekdayEnd(position: Position, at: number, listed = 0): number | null {
  const lexeme = of(position, at, 'weekday')
  if (!lexeme || lexeme.ending.plural || lexeme.ending.lik) return null
  if (isOpen(lexeme)) {
    if (possessedUnit(position, at + 1, Unit.day)) return isPluralUnit(position, at + 1) ? null : at + 2
    const part = lexemeAt(position, at + 1)
    if (part?.sort === 'part' && (part.ending.possessed || position.tokens[at].capital)) return at + 1
  }
  if (standsAlone(position, at, lexeme)) return at + 1
  const further = isOpen(lexeme) && listed < mostListed && /^(?:,|ve|ile)$/u.test(formAt(position, at + 1))
  return further && weekdayEnd(position, at + 2, listed + 1) !== null ? at + 1 : null
}

/** Whether a bare weekday is an adverb here: `salı başlayacak`, `cumaya kadar`. */
function standsAlone(position: Position, at: number, lexeme: Lexeme): boolean {
  const { ending, value, closed } = lexeme
  const { capital } = position.tokens[at]
  const next = formAt(position, at + 1)
  if (followsName(position, at) && capital) return false
  if (beginsName(position, at + 1) || compounds.test(next)) return false
  if (ending.case === 'Dat' || ending.case === 'Abl')
    return untilOrSince.test(next) || (value !== sunday && !closed && !(capital && at > position.first))
  if (isOpen(lexeme) && isClockAt(position, at + 1)) return true
  if (isOpen(lexeme) && next === ',' && of(position, at + 2, 'part') && of(position, at + 3, 'number')) return true // pazar, akşam 8'de
  if (!isOpen(lexeme) || value === sunday) return false
  const after = position.tokens[at + 1]
  if (at + 1 >= position.end || after.kind !== 'word' || after.capital) return false
  return value !== friday || !capital || at === position.first
}

/** Whether a clock time begins: `Cuma 20.00`, `pazar saat 14.00`. */
function isClockAt(position: Position, at: number): boolean {
  if (of(position, at, 'clock')) return true
  const hour = of(position, at, 'unit', Unit.hour)
  return hour !== undefined && isOpen(hour) && lexemeAt(position, at + 1) !== undefined
}

const isPluralUnit = (position: Position, at: number) => of(position, at, 'unit')?.ending.plural === true

/** Reads a weekday: `cuma günü`, `perşembeye`, the day of `salı akşamı`. */
export function readWeekday(position: Position, at: number): Piece | null {
  const next = weekdayEnd(position, at)
  if (next === null) return null
  const { value } = position.lexemes[at] as Lexeme
  return { next, when: (scope) => weeklyDay(scope, value), daily: true }
}

const weekday = dateRule({
  name: 'haftanın günü',
  begins: ['weekday'],
  examples: {
    'Kurul [cuma günü] toplanacak.': '2024-10-18',
    'Bakan, [perşembe günü] Ankara’ya döndü.': '2024-10-10',
    'Sonuçlar [salı günkü] oturumda açıklanacak.': '2024-10-15',
    'Üyeler, [perşembe günkü] oturumda da boşalan koltuğa yeni başkan seçecek.': '2024-10-17',
    'Karar [çarşambaya] kadar bildirilecek.': '2024-10-16',
    'Maç [pazar günü] oynanacak.': '2024-10-20',
    'Konser [cuma günü] Sultan Parkı’nda verilecek.': '2024-10-18',
    '[Cuma], [cumartesi] ve [pazar günü] yağış bekleniyor.': '2024-10-18 | 2024-10-19 | 2024-10-20',
  },
  counterexamples: [
    'Esnaf pazar yerinin taşınmasını istiyor.',
    'Vatandaşlar cuma namazına akın etti.',
    'Çarşamba Belediyesi yeni otobüs aldı.',
    'Yusuf Cuma takımdan ayrıldı.',
    'Şirketin pazar payı büyüyor.',
    'Anma, ramazanın son cuma günü yapılıyor.',
  ],
  read: (position) => (followsOrdinal(position) ? null : dateFind(position, readWeekday(position, position.at))),
})

/** `ramazanın son cuma günü` is one of many: nobody says of which month. */
function followsOrdinal(position: Position): boolean {
  const before = of(position, position.at - 1, 'ordinal')
  return before !== undefined && isOpen(before) && position.tokens[position.at - 1].kind === 'word'
}

const weekend = dateRule({
  name: 'hafta sonu',
  begins: ['unit', 'weekend'],
  examples: {
    '[Hafta sonu] kar yağışı bekleniyor.': '2024-10-19/2024-10-20',
    'Takım [hafta sonunda] deplasmanda kaybetti.': '2024-10-12/2024-10-13',
  },
  counterexamples: [
    'Kütüphane hafta sonları kapalı.',
    'Haftanın son maçı oynandı.',
    'Bu hafta sonu maç var.',
    'Hafta sonu kısıtlaması sürüyor.',
  ],
  read(position) {
    const { at } = position
    const solid = of(position, at, 'weekend')
    if (!isWeekend(position, at) && !(solid?.ending.possessed && !solid.ending.plural)) return null
    if (lexemeAt(position, at - 1) || weekendKinds.test(formAt(position, solid ? at + 1 : at + 2))) return null
    return dateFind(position, { next: solid ? at + 1 : at + 2, when: nearestWeekend })
  },
})

function nearestWeekend(scope: Scope): Period | null {
  const saturday = scope.published - weekdayOf(scope.published) + 6
  const weekends = [saturday - 7, saturday, saturday + 7].map((day) => between(dayPeriod(day), dayPeriod(day + 1)))
  const tense = scope.tense()
  return choose(tense === 'open' || tense === 'planned' ? { ...scope, tense: () => 'future' } : scope, weekends)
}

/** Rules for weekdays and the weekend. */
export const weekdayRules = [weekday, weekend]
