import { dateRule, type Find, fixedFind, formAt, isDash, isOpen, lexemeAt, type Position } from './grammar.ts'
import { durationAt } from './lengths.ts'
import { type Lexeme, Unit } from './lexeme.ts'

/** What makes a length of `bir gün`, which is mostly some day or other. */
const measuresDay = /^(?:önce|sonra|boyunca|içinde|süre|ara|daha|kala|kaldı|geç|erken|mola|tatil|izin|gözaltı|hapis)/u

/** Whether a number with a unit is something else: the year `2009 yılı`, a count of the moon, a clock time. */
function isOther(position: Position, at: number, next: number): boolean {
  const { tokens } = position
  const number = position.lexemes[at] as Lexeme
  const unit = position.lexemes[next - 1] as Lexeme
  if (
    unit.value === Unit.year &&
    number.sort === 'number' &&
    tokens[at].end - tokens[at].start === 4 &&
    unit.ending.possessed
  )
    return !tokens[at].text.includes(',')
  const form = formAt(position, at)
  const before = formAt(position, at - 1)
  if (unit.value === Unit.week && unit.ending.possessed && ofLeague(position, at)) return true
  if (form === 'bir' && next === at + 2) {
    if (before === 'her' || before === 'herhangi') return true
    if (unit.value === Unit.day && isOpen(unit)) return !measuresDay.test(formAt(position, next))
    if (unit.value === Unit.day && (unit.ending.possessed || unit.ending.case === 'Gen')) return true // tarihi bir günün
  }
  return isDash(position, at - 1) && !tokens[at].spaced && !isNumber(position, at - 2)
}

/** Whether weeks are rounds of a league: `ligin ilk üç haftasında`. */
const ofLeague = (position: Position, at: number) =>
  /^(?:ilk|son)$/u.test(formAt(position, at - 1)) && /(?:lig|sezon)/u.test(formAt(position, at - 2))

/** Whether a number stands at an index, in figures or in words. */
function isNumber(position: Position, at: number): boolean {
  const sort = lexemeAt(position, at)?.sort
  return sort === 'number' || sort === 'numeral'
}

function readDuration(position: Position): Find | null {
  const { at } = position
  const length = durationAt(position, at)
  if (!length || isOther(position, at, length.next)) return null
  if (length.unit === Unit.hour && /^(?:başına|ücreti)/u.test(formAt(position, length.next))) return null
  return fixedFind(at, length.next, 'duration', length.value)
}

const duration = dateRule({
  name: 'süre',
  begins: ['number', 'numeral'],
  examples: {
    'Görüşme [üç saat] sürdü.': 'PT3H',
    '[İki yıllık] sözleşme imzalandı.': 'P2Y',
    'Müzakereler [bir buçuk yıl] sürdü.': 'P1Y6M',
    'Ekipler [24 saat] esasına göre çalışıyor.': 'PT24H',
    'Sanık [19 yıl 6 ay] hapis cezası aldı.': 'P19Y6M',
    'Müdahale süresi [11 dakikaya] indi.': 'PT11M',
    'Toplantı [1,5 saat] gecikmeli başladı.': 'PT1H30M',
    'Kampanya [iki hafta] devam edecek.': 'P2W',
  },
  counterexamples: [
    '2023 yılı verimli geçti.',
    '35 yaşındaki sürücü yaralandı.',
    'Golü 61. dakikada attı.',
    'Takım 5 yıldızlı otelde kalıyor.',
    'Bir gün herkes bunu anlayacak.',
    'Kent tarihi bir günü yaşıyor.',
    'Üçüncü gün hava açtı.',
    'Ligin ilk üç haftasında yenilmediler.',
  ],
  read: readDuration,
})

const vague = dateRule({
  name: 'birkaç gün',
  begins: ['vague'],
  examples: { 'Yağış [birkaç gün] sürecek.': 'null', 'İnşaat [birkaç ay] içinde bitecek.': 'null' },
  counterexamples: ['Birkaç kişi yaralandı.', 'Birkaç günahı affedilmedi.'],
  read: readDuration,
})

const span = dateRule({
  name: 'süre aralığı',
  begins: ['number', 'numeral'],
  examples: {
    'Tedavi [2-3 hafta] sürecek.': 'null',
    'Yolculuk [üç dört saat] alıyor.': 'null',
    'Görüşmeler bugün [üç-dört saat] sürdü.': 'null',
    'Son [3-4 yılda] fiyatlar arttı.': 'null',
    'Ödemeler [12 ila 18 ayda] tamamlanacak.': 'null',
    'Sanığa [7 ile 15 yıl] arasında ceza isteniyor.': 'null',
  },
  counterexamples: ['Takım 2-1 galip geldi.', 'Ligde 3-4 maç ertelendi.', 'Okul 25-26 Ekim’de kapalı.'],
  read(position) {
    const { at } = position
    const number = position.lexemes[at] as Lexeme
    if (!isOpen(number) || isNumber(position, at - 1) || isDash(position, at - 1)) return null
    const joint = formAt(position, at + 1)
    const joined = isDash(position, at + 1) || joint === 'ila' || joint === 'ile'
    const second = joined ? at + 2 : number.sort === 'numeral' ? at + 1 : -1
    const other = second < 0 ? undefined : lexemeAt(position, second)
    if (!other || other.sort !== number.sort || other.value <= number.value || other.value > number.value * 10)
      return null
    if (second === at + 1 && (other.value > number.value + 2 || number.value >= 10 || other.value > 10)) return null
    const length = durationAt(position, second)
    if (!length || isOther(position, second, length.next)) return null
    if (joint === 'ile' && !/^ara(?:sı|lığı)/u.test(formAt(position, length.next))) return null
    return fixedFind(at, length.next, 'duration', null)
  },
})

/** Rules for lengths of time. */
export const durationRules = [duration, vague, span]
