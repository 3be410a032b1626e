import { isCased } from './edges.ts'
import { speaksOfFigures } from './figures.ts'
import {
  afterUnit,
  dateFind,
  dateRule,
  formAt,
  isListed,
  isOpen,
  of,
  type Piece,
  type Position,
  possessedUnit,
} from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { type Figure, yearFigure } from './month-days.ts'
import { monthPeriod, type Period } from './period.ts'
import { beginsName, followsName } from './proper.ts'
import { type Scope, yearlyMonth } from './scope.ts'
import { readWithinMonth, type WithinMonth } from './within-month.ts'

/** Months whose bare names are common words, and what then stands near: a stove, a sowing, a gap. */
const homonyms: Readonly<Record<number, RegExp>> = {
  1: /^(?:maden|kömür|göçük|taş|tencere|yemek|mutfak|çay|işçi)/u,
  10: /^(?:tarla|tohum|buğday|arpa|çiftçi|fide)/u,
  12: /^(?:bu|şu|o|aynı|dar|geniş|yaş|fiyat|değer|iki|hangi|kısa)$/u,
}
const homonymReach = 6

const untilForms = /^(?:kadar|dek|değin|ertele|bırak|sark|uzat|al[ıi]n|kald)/u
const partOfMonth = /^(?:son|baş|orta|ilk|ikinci|üçüncü)/u
/** Months whose dative is no other word's: `eylüle hazır`. */
const plainDative = /^(?:şubata|nisana|mayısa|hazirana|temmuza|ağustosa|eylüle)$/u

/** Whether a month's name with a case ending means the month here. */
function isMonth(position: Position, at: number, { value, ending, closed }: Lexeme): boolean {
  const { capital } = position.tokens[at]
  if (ending.plural || ending.lik) return false
  if (capital && ending.case !== 'Loc' && followsName(position, at)) return false
  const next = formAt(position, at + 1)
  switch (ending.case) {
    case 'Loc':
    case 'Abl':
      if (ending.possessed) return false
      break
    case 'Dat':
      if (ending.possessed) return false
      if (!untilForms.test(next) && !plainDative.test(position.tokens[at].text)) return false
      break
    case 'Gen':
      if (ending.possessed || !partOfMonth.test(next)) return false
      break
    default:
      if (!isOpenLexeme(ending) || closed) return false
      if (
        !/^(?:orta|son|baş)(?:ı|ların|sın)/u.test(next) &&
        !isListed(position, at, 'month', Unit.month) &&
        !isHeld(position, at + 1)
      )
        return false
  }
  if (capital && closed) return true
  const pattern = homonyms[value]
  if (!pattern) return true
  const from = Math.max(position.first, at - (value === 12 ? 1 : homonymReach))
  const to = Math.min(position.end, at + homonymReach)
  for (let near = from; near < to; near++) if (near !== at && pattern.test(position.tokens[near].folded)) return false
  return true
}

/** What a council or office does once a month: `şubat toplantıları`, `mayıs olağan toplantısı`, `ekim enflasyonu`. */
const monthly = /^(?:toplantıs|toplantılar|oturumu|birleşimi|enflasyonu|ihracatı(?:$|n)|ithalatı|verileri)/u

function isHeld(position: Position, at: number): boolean {
  return (
    monthly.test(formAt(position, at)) || (formAt(position, at) === 'olağan' && monthly.test(formAt(position, at + 1)))
  )
}

const isOpenLexeme = ({ case: found, possessed }: Lexeme['ending']) => found === 'Nom' && !possessed

function resolveMonth(scope: Scope, month: number, pastFigures: boolean): Period | null {
  return yearlyMonth(pastFigures ? { ...scope, tense: () => 'past' } : scope, month)
}

/** Reads a month: `ekim ayı`, `Kasım 2025`, `eylülde`, `Mart'ın` before one of its parts. */
export function readMonth(position: Position, at: number): Piece | null {
  const lexeme = of(position, at, 'month')
  if (!lexeme) return null
  if (isOpen(lexeme)) {
    const comma = formAt(position, at + 1) === ',' ? 1 : 0
    const year = yearFigure(position, at + 1 + comma)
    if (year && isYearHere(position, year) && (comma === 0 || closesYear(position, year))) {
      const period = monthPeriod(year.value, lexeme.value)
      const within = isOpen(position.lexemes[year.next - 1] as Lexeme) ? readEdged(position, year.next) : null
      if (within) return { ...within, when: () => within.in(year.value, lexeme.value), full: true } // Haziran 2009 sonunda
      const next = isOpen(position.lexemes[year.next - 1] as Lexeme)
        ? afterUnit(position, year.next, Unit.month)
        : year.next
      return { next, when: () => period, full: true }
    }
    if (possessedUnit(position, at + 1, Unit.month)) {
      const pastFigures = speaksOfFigures(position, at + 2)
      return { next: at + 2, when: (scope) => resolveMonth(scope, lexeme.value, pastFigures) }
    }
  }
  if (!isMonth(position, at, lexeme) || beginsName(position, at + 1)) return null
  return { next: at + 1, when: (scope) => yearlyMonth(scope, lexeme.value) }
}

/** A year after a month is none where it counts something: `Mart 2000 kişi`. */
function isYearHere(position: Position, { next }: Figure): boolean {
  return !/^(?:kişi|lira|dolar|avro|euro|ton|adet|metre|tl)/u.test(formAt(position, next))
}

/** An edge of the month told after its year; a bare `sonu` only where `itibarıyla` follows. */
function readEdged(position: Position, at: number): WithinMonth | null {
  const told = isCased(position, at) || /^itibar/u.test(formAt(position, at + 1))
  return told ? readWithinMonth(position, at, false) : null
}

/** A comma parts month and year only where the year is shown to be one: `Ocak, 2001'de`. */
function closesYear(position: Position, { next }: Figure): boolean {
  return position.lexemes[next - 1]?.closed === true || next >= position.end
}

const month = dateRule({
  name: 'ay',
  begins: ['month'],
  examples: {
    'Rapor [kasım ayında] yayımlanacak.': '2024-11',
    "Köprü [Mart 2023]'te açıldı.": '2023-03',
    'Borç [Haziran 2023 sonu] itibarıyla arttı.': '2023-06-30',
    "Derginin ilk sayısı [Ocak, 2001]'de çıktı.": '2001-01',
    'Belediye meclisi [kasım] toplantısına hazırlanıyor.': '2024-11',
    '[Eylülde] başlayan çalışmalar sürüyor.': '2024-09',
    'Geçen yıl da [kasım ayında] don olmuştu.': '2023-11',
    'Görüşmeler [aralık ayına] ertelendi.': '2024-12',
    'Cihazın teslimi [temmuza] kaldı.': '2025-07',
    "Tesis [Haziran]'dan beri kapalı.": '2024-06',
    'Üretim [haziran] ve [temmuz aylarında] arttı.': '2024-06 | 2024-07',
    'TÜİK, [eylül ayına] ilişkin verileri açıklayacak.': '2024-09',
    'Birlik, [eylül ayı] sektör verilerini açıklayacak.': '2024-09',
  },
  counterexamples: [
    'Eylül Hanım ödülünü aldı.',
    'Tarlada buğday ekimi başladı.',
    'Maden ocağında göçük oldu.',
    'Bu aralıkta bilet fiyatları düştü.',
    'Başkan Ayşe Nisan’dan söz etti.',
  ],
  read: (position) => dateFind(position, readMonth(position, position.at)),
})

/** Rules for months. */
export const monthRules = [month]
