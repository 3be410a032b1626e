import { readNumeral } from '../../turkish/numerals.ts'
import { readEdge } from './edges.ts'
import { dateFind, dateRule, formAt, isDash, isOpen, of, type Piece, type Position } from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { yearFigure } from './month-days.ts'
import { yearPeriod } from './period.ts'
import { followsName } from './proper.ts'
import { readWithinYear } from './within-year.ts'

/** Bare years are believed within these bounds. */
const earliest = 1900
const latest = 2100

/** What stands after a number that counts or names something else than a year. */
const counted =
  /^(?:kişi|adet|lira|tl$|dolar|avro|euro|sterlin|ton|kilo|metre|km|hektar|dönüm|rakım|öğrenci|işçi|konut|sayılı|nolu|no'lu|numaralı|puan|yaş|madde|metreka|megavat|litre|kuruş|bin|milyon|milyar|derece|aşkın|yakın|civar|kilometre|yatak|parça|asker|polis|üye|sayfa|seans|rpm|devir|beygir|seviye|ev|kez|defa|kere|saat|dakika|gün|hafta|ay$|yıl)/u
/** What stands after a round number with a case ending that is a count: `2000'e yakın`, `2000'den fazla`. */
const compared =
  /^(?:yakın|fazla|çok|az|aşkın|kadar$|ulaş|çık|yüksel|düş|in[dme]|üzerin|üstün|altın|bul[du]|varan|yaklaş)/u
/** What stands after a year without a unit noun. */
const goesOnYear =
  /^(?:model|doğumlu|tarihli|itibar|için|sonu|sonun|sonra|önce|baş[ıl]|yaz|kış|bahar|ilkbahar|sonbahar|mali|dönem|sezon|yıllık|ve$|ile$|ise$|yapımı|boyunca|ortası|versiyon|eurovision|hedef)/u
const budgetary = /^(?:bütçe|program|yatırım|hedef|mali|model|performans)/u
const nouns = /(?:s[ıiuü]|[^aeıioöuü][ıiuü])(?:n[ıiuü]n|n[ıiuü]|n[ae]|n[dt][ae]n?|yl[ae])?$/u
const compoundReach = 3

/** A year told in figures and what it is narrowed down to after it. */
function readNarrower(position: Position, year: number, at: number): Piece | null {
  const within = readWithinYear(position, at)
  const period = within?.in(year)
  return within && period ? { next: within.next, when: () => period, daily: within.daily, full: true } : null
}

/** Reads a year: `2009 yılı`, `1999'da`, `2026 bütçesi`, and `2027 yılı haziran ayında`. */
export function readYear(position: Position, at: number): Piece | null {
  const figure = yearFigure(position, at)
  if (!figure || (isDash(position, at - 1) && !position.tokens[at].spaced) || formAt(position, at - 1) === '/')
    return null
  const { value, next } = figure
  const lexeme = position.lexemes[next - 1] as Lexeme
  const period = yearPeriod(value)
  const unit = isOpen(lexeme) ? of(position, next, 'unit', Unit.year) : undefined
  if (unit && !unit.ending.lik && (unit.ending.possessed || readEdge(position, next + 1))) {
    const narrower = unit.closed ? null : readNarrower(position, value, next + 1)
    return narrower ?? { next: next + 1, when: () => period, full: true }
  }
  const said = lexeme.closed || lexeme.sort === 'numeral'
  if (value < earliest && said && isYearsCase(lexeme) && lexeme.ending.case === 'Loc' && value % 100 !== 0)
    return { next, when: () => period, full: true } // 1453'te
  if (value < earliest || value > latest || (lexeme.ending.plural && lexeme.sort === 'numeral')) return null
  const narrower = isOpen(lexeme) || lexeme.ending.case === 'Gen' ? readNarrower(position, value, next) : null
  if (narrower) return narrower
  return isBareYear(position, at, next, lexeme) ? { next, when: () => period, full: true } : null
}

/** Reads a year of less than four figures, which only its unit noun shows to be one: `330 yılında`. */
export function readEarlyYear(position: Position, at: number): Piece | null {
  const numeral = readNumeral(position.tokens, at, position.end)
  const unit = numeral && !numeral.closed ? of(position, numeral.next, 'unit', Unit.year) : undefined
  if (!numeral || !unit || numeral.value < 100 || numeral.value >= 1000 || !Number.isInteger(numeral.value)) return null
  const { possessed, plural, case: found } = unit.ending
  if (!possessed || plural || (found !== 'Loc' && found !== 'Abl')) return null
  const beforeChrist = /^(?:m\.?ö\.?|önce)$/u.test(formAt(position, at - 1))
  return { next: numeral.next + 1, when: () => (beforeChrist ? null : yearPeriod(numeral.value)), full: true }
}

/** What stands before a number that is no year. */
const numbered = /^(?:yüzde|%|no|saat|tel|faks|sayı|madde|₺|\$|€|\/|\+)$/u

/** Whether a number without a unit noun is a year. */
function isBareYear(position: Position, at: number, next: number, lexeme: Lexeme): boolean {
  if (numbered.test(formAt(position, at - 1))) return false
  const after = formAt(position, next)
  if (after === 'değil' && followsYear(position, at)) return true // 2010 ile 2020 arası, 2015 değil
  if (isObject(lexeme)) return [next, next + 1].some((at) => ofYears.test(formAt(position, at)))
  if (lexeme.closed) return isYearsCase(lexeme) && !(lexeme.value % 100 === 0 && compared.test(after))
  if (!isOpen(lexeme)) return !compared.test(after)
  if (after === ')') return /^[(,]$/u.test(formAt(position, at - 1))
  return !followsName(position, at) && beginsYear(position, at, next)
}

/** Whether the sentence has told a year in figures before. */
function followsYear(position: Position, at: number): boolean {
  for (let before = position.first; before < at; before++) {
    const figure = of(position, before, 'number') ? yearFigure(position, before) : null
    if (figure && figure.value >= earliest && figure.value <= latest) return true
  }
  return false
}

/** What is done with a year: `2023'ü kârla kapattı`; a count is done with otherwise. */
const ofYears = /^(?:kapat|kapsa|geride|karşıla|değerlendir|işaret|hedefl)/u

/** Whether it has the ending of an object, which may be that of a possessive: `2023'ü`. */
const isObject = ({ closed, ending }: Lexeme) =>
  closed && !ending.plural && (ending.case === 'Acc' || (ending.possessed && ending.case === 'Nom'))

/** A year stands in these cases; a possessive is that of a count: `2000'i`. */
function isYearsCase({ ending }: Lexeme): boolean {
  return !ending.possessed && !ending.plural && ending.case !== 'Nom' && ending.case !== 'Acc'
}

/** Whether what follows a bare number is what follows years. */
function beginsYear(position: Position, at: number, next: number): boolean {
  const { tokens, end, first } = position
  if (next >= end) return at === first
  const after = formAt(position, next)
  if (after === 'ya' && formAt(position, next + 1) === 'da')
    return /^(?:sonra|önce)sı?/u.test(formAt(position, next + 2))
  if (counted.test(after) || after === '/' || isDash(position, next)) return false
  if (tokens[next].kind === 'punctuation') return after === ',' && of(position, next + 1, 'number') !== undefined
  if (goesOnYear.test(after)) return after !== 've' || yearFigure(position, next + 1) !== null
  return tokens[next].capital
    ? budgetary.test(after)
    : beginsCompound(position, next, of(position, at, 'number') !== undefined)
}

/**
 * Whether a possessive compound follows, as after years: `2026 bütçesini`, `2026 dönem başkanlığını`; counts take bare
 * nouns, and so does a number in words before an adjective.
 */
function beginsCompound({ tokens, words, end }: Position, at: number, figures: boolean): boolean {
  const stop = Math.min(end, at + compoundReach)
  for (let next = at; next < stop; next++) {
    const { kind, folded, nameEnd, end: tokenEnd } = tokens[next]
    if ((kind !== 'word' && kind !== 'acronym') || nameEnd < tokenEnd) return false
    if (words[next].features['Person[psor]'] === '3' || (words[next].upos === 'NOUN' && nouns.test(folded))) return true
    const { upos, features } = words[next]
    if (upos === 'VERB' || (!(figures && upos === 'ADJ') && features.Case !== 'Nom')) return false
  }
  return false
}

const year = dateRule({
  name: 'yıl',
  begins: ['number', 'numeral'],
  examples: {
    'Meclis [2025] bütçesini görüşecek.': '2025',
    'Vekil [2023] genel seçimlerinde seçildi.': '2023',
    'Fabrika [2027 yılı haziran ayında] açılacak.': '2027-06',
    'Vakıf [1986 yılından] bu yana çalışıyor.': '1986',
    "Okul [1999]'da kuruldu.": '1999',
    "Şirket [2023]'ü zararla kapattı.": '2023',
    "Kervansaray [1543]'te yapıldı.": '1543',
    "Yolcu sayısı [2023'ün ilk 6 ayında] arttı.": '2023-01/2023-06',
    'Proje [2027 sonuna] kadar bitecek.': '2027-12-31',
    'Nüfus [2023 yılı sonunda] açıklandı.': '2023-12-31',
    'Ülke [2025] dönem başkanlığını devralacak.': '2025',
    '[2012] doğumlu sporcu altın madalya kazandı.': '2012',
    'Kent [330 yılında] başkent oldu.': '0330',
    'Kaçak kazı [2023 yazında] başladı.': '2023-06/2023-08',
  },
  counterexamples: [
    '2026 FIFA Dünya Kupası için hazırlıklar sürüyor.',
    'Yürüyüşe 1994 kişi katıldı.',
    '2004 sayılı kanun değişiyor.',
    "Başvuru sayısı 2000'e yaklaştı.",
    "Üyelerden 2023'ü oy kullandı.",
    'COP30 zirvesine katılım yüksek.',
  ],
  read: (position) => dateFind(position, readYear(position, position.at) ?? readEarlyYear(position, position.at)),
})

/** Rules for years and their parts. */
export const yearRules = [year]
