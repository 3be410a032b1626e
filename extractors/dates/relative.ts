import { calendarDay } from '../../turkish/calendar.ts'
import { readWhich, shifted } from './deictic.ts'
import { isCased, readEdge } from './edges.ts'
import { fromToday } from './from-today.ts'
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
import { type Lexeme, Unit, Which } from './lexeme.ts'
import { dayPeriod, type Period, weekPeriod } from './period.ts'
import type { Scope } from './scope.ts'
import { tenseAfter } from './tense.ts'
import { readPartOfYear } from './within-year.ts'

/** Reads `dün`, `bugünkü`, `yarına`. */
export function readToday(position: Position, at: number): Piece | null {
  const today = of(position, at, 'today')
  if (!today || today.ending.plural || today.ending.lik || today.ending.possessed) return null
  if (today.ending.case === 'Loc' || (today.ending.case === 'Gen' && of(position, at - 1, 'ordinal'))) return null // ilk yarının
  const plain: Piece = { next: at + 1, daily: true, when: ({ published }) => dayPeriod(published + today.value) }
  return today.ending.case === 'Abl' ? (fromToday(position, at + 1, today.value) ?? plain) : plain
}

const today = dateRule({
  name: 'dün bugün yarın',
  begins: ['today'],
  examples: {
    'Bakan [dün] Ankara’ya döndü.': '2024-10-13',
    '[Bugünkü] oturumda bütçe görüşülecek.': '2024-10-14',
    "Heyet [yarın] Viyana'ya geçecek.": '2024-10-15',
    'Sonuçlar [bugünden iki hafta] sonra açıklanacak.': '2024-W44',
    'Köprü [yarından itibaren on gün] süreyle kapatılacak.': '2024-10-15/2024-10-24',
    '[Dünden önceki iki gün] yağış almıştık.': '2024-10-11/2024-10-12',
  },
  counterexamples: [
    'Bugünlerde herkes bunu konuşuyor.',
    'Çocuklar güzel yarınlar istiyor.',
    'Dünya gündemi yoğun.',
    'İlk yarının sonunda gol geldi.',
  ],
  read: (position) => dateFind(position, readToday(position, position.at)),
})

const which = dateRule({
  name: 'geçen bu gelecek',
  begins: ['which'],
  examples: {
    '[Geçen yıl] 212 yangın çıktı.': '2023',
    'Anlaşma [gelecek hafta] oylanacak.': '2024-W43',
    'Forum [önümüzdeki ay] düzenlenecek.': '2024-11',
    'Heyet [gelecek hafta salı] Bakü’ye gidecek.': '2024-10-22',
    'İhracat [geçen yıl eylülde] rekor kırdı.': '2023-09',
    '[Geçen temmuzda] yanan alan ağaçlandırılıyor.': '2024-07',
    'Takım [geçen cuma günü] kampa girdi.': '2024-10-11',
    'Kurul [bu ayın 25]’inde toplanacak.': '2024-10-25',
    'Satışlar [bu yılın ilk çeyreğinde] arttı.': '2024-01/2024-03',
    'Sergi [bu hafta sonu] açılacak.': '2024-10-19/2024-10-20',
    'Görüşmeler [önümüzdeki hafta başında] yapılacak.': '2024-10-21',
    '[Önceki gün] iki kişi tutuklandı.': '2024-10-12',
  },
  counterexamples: [
    'Gelecek nesiller için çalışıyoruz.',
    'Bu saatten sonra geri dönüş yok.',
    'Geçen gün bir arkadaşım aradı.',
    'Bu yazı dün yayımlandı.',
    'Kentin önemi her geçen yıl artıyor.',
    'Bu haftaların önemini biliyoruz.',
  ],
  read: (position) => dateFind(position, readWhich(position, position.at)),
})

const sameDay = dateRule({
  name: 'bir önceki',
  begins: ['numeral'],
  examples: {
    "Heyet 3 Ekim'de Roma'ya, [bir sonraki gün] Paris'e gitti.": '2024-10-04',
    'Eylül ayında ihracat [bir önceki aya] göre arttı.': '2024-08',
  },
  counterexamples: ['Bir sonraki toplantıda karar verilecek.', 'Bir önceki maçta yenilmişlerdi.'],
  read(position) {
    const { at } = position
    if (formAt(position, at) !== 'bir') return null
    const word = of(position, at + 1, 'which')
    const later = word?.value === Which.following || formAt(position, at + 1) === 'dahaki'
    if (word?.value !== Which.before && !later) return null
    const piece = readWhich({ ...position, at: at + 1 }, at + 1)
    return piece && dateFind(position, piece)
  },
})

/** What makes `haftaya` the dative of a week that is spoken of. */
const modifiers = new Set(
  'kaç yeni kötü iyi güzel yoğun hareketli şu bir koca tek lider galibiyetsiz bütün tüm olduğu'.split(' '),
)

/** A unit in the dative that nothing before it describes: `haftaya`, `seneye`. */
function readDative(position: Position, at: number): Lexeme | null {
  const unit = of(position, at, 'unit')
  if (unit?.ending.case !== 'Dat' || unit.ending.possessed || unit.ending.plural || unit.closed) return null
  if (lexemeAt(position, at - 1) || modifiers.has(formAt(position, at - 1))) return null
  return at > position.first && position.words[at - 1].ending.upos === 'VERB' ? null : unit
}

/** Reads a day of the next week: `haftaya salı günü`. */
export function readNextWeekday(position: Position, at: number): Piece | null {
  const weekday = of(position, at + 1, 'weekday')
  if (!weekday || weekday.ending.plural || readDative(position, at)?.value !== Unit.week) return null
  const next = isOpen(weekday) && possessedUnit(position, at + 2, Unit.day) ? at + 3 : at + 2
  const when = ({ published }: Scope) => dayPeriod(weekPeriod(published + 7).first + weekday.value - 1)
  return { next, daily: true, when }
}

const nextWeek = dateRule({
  name: 'haftaya seneye',
  begins: ['unit'],
  examples: {
    'Kurul [haftaya salı günü] toplanacak.': '2024-10-22',
    'Takım [haftaya] deplasmana gidecek.': '2024-W43',
    'Bina [seneye] bitecek.': '2025',
  },
  counterexamples: [
    'Proje iki haftaya tamamlanacak.',
    'Yeni haftaya umutla başladık.',
    'Takım bu haftaya galibiyetle girdi.',
  ],
  read(position) {
    const { at } = position
    const unit = readDative(position, at)
    if (!unit) return null
    const future = tenseAfter(position.tokens, position.words, at + 1, position.end, true) === 'future'
    if (future && unit.value === Unit.year && formAt(position, at) === 'seneye')
      return dateFind(position, { next: at + 1, when: ({ published }) => shifted(Unit.year, published, 1) })
    if (unit.value !== Unit.week) return null
    const day = readNextWeekday(position, at)
    if (day || !future) return dateFind(position, day)
    return dateFind(position, { next: at + 1, when: ({ published }) => shifted(Unit.week, published, 1) })
  },
})

const partOfYear = dateRule({
  name: 'yılın bölümü',
  begins: ['unit'],
  examples: {
    'Üretim [yılın ilk çeyreğinde] geriledi.': '2024-01/2024-03',
    '[Yılın son çeyreğinde] yeni hat açılacak.': '2024-10/2024-12',
    "Projelerin 23'ü [yılın ilk sekiz ayında] bitti.": '2024-01/2024-08',
    'Tesis [yıl sonuna] kadar tamamlanacak.': '2024-12-31',
    'Fiyatlar [yıl başından] beri arttı.': '2024-01-01',
  },
  counterexamples: [
    'Yılın ilk derbisi pazar günü.',
    'Yılın futbolcusu ödülünü aldı.',
    'Geçen yılın son toplantısı verimliydi.',
    'Öğrenciler yıl sonu gösterisi hazırladı.',
    'Bu yıl sonunda seçim var.',
    'İkinci yılın sonunda en verimli çeşit belirlenecek.',
  ],
  read(position) {
    const { at } = position
    const unit = of(position, at, 'unit', Unit.year) as Lexeme | undefined
    if (!unit || unit.ending.possessed || unit.ending.plural) return null
    const genitive = unit.ending.case === 'Gen'
    if (!genitive && !(isOpen(unit) && readEdge(position, at + 1) && isCased(position, at + 1))) return null
    const before = lexemeAt(position, at - 1)
    if (before?.sort === 'which' || before?.sort === 'ordinal' || (before?.sort === 'number' && isOpen(before)))
      return null
    const part = readPartOfYear(position, at + 1)
    return (
      part && dateFind(position, { next: part.next, daily: part.daily, when: (scope) => inNearYear(scope, part.in) })
    )
  },
})

/** The part of this year; of the last one where the clause speaks of what was and it is yet to come, and so the other way. */
function inNearYear(scope: Scope, part: (year: number) => Period | null): Period | null {
  const { year } = calendarDay(scope.published)
  const here = part(year)
  if (!here) return null
  if (here.first > scope.published && scope.tense() === 'past') return part(year - 1)
  return here.last < scope.published && scope.tense() === 'future' ? part(year + 1) : here
}

/** Rules for expressions that are relative to the article's day, or to the day last spoken of. */
export const relativeRules = [today, which, sameDay, nextWeek, partOfYear]
