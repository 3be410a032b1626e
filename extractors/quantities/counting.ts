import { isAllCapitals } from '../../turkish/letters.ts'
import { nameAt, type Place } from './reading.ts'

/** Words before a number that make a label of it: `madde 5`, `Kanal 7`. */
const label =
  /^(?:madde|sayfa|sf|no|nu|nolu|numara|bölüm|oda|kapı|daire|kat|soru|kanal|tel|telefon|faks|fax|gsm|sıra|cilt|parsel|ada|pafta|sokak|sok|cadde|plaka|grup|tip|model|boeing|airbus|windows|formula|posta|pk|blok|peron|hat|saat|dk|sezon|tarih|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)$/u

/** Words behind a number that make a label of it: `5237 sayılı`, `35 nolu`. */
const labelled = /^(?:sayılı|nolu|no|numara(?:lı|lar)?|plaka(?:lı)?|model|yılı)/u

/** Words that no number counts: they join, place or compare. */
const uncounted =
  /^(?:ve|veya|ya|ile|ila|da|de|ise|m[ıiuü]|için|gibi|göre|diye|ki|ama|fakat|ancak|daha|en|çok|az|her|bir|bu|şu|o|olarak|[td][ae]n|n[ıiuü]n|[ıiuü]n|y?[ıiuüea]|s[ıiuü]|l[ıiuü]k?|[ıiuü]?nc[ıiuü]|arası|arasında|önce|sonra|itibaren|dolayı|rağmen|içinde|üzerinden|üzeri|büyüklüğünde(?:ki)?)$/u

/** Words that make a number a rough one; what is counted stands before it or after. */
const rough =
  /^(?:kadar|civarında(?:ki)?|dolayında|yakın|aşkın|olmak|aş(?:t|an|ıyor|acak|mış)\p{L}*|buldu|bulan|bulduğu\p{L}*)$/u

/** Numbers that are dialled for help, and what stands behind them then. */
const emergency = new Set([110, 112, 155, 156, 158])
const helps = /^(?:acil|ambulans|imdat|ihbar|hatt|servis)/u

const years = { from: 1900, to: 2100 }

/**
 * Whether a number that ends before an index counts things: a noun stands behind it, or `sayısı` before it, and nothing
 * makes a label or a year of it. The article `bir` counts nothing; `yarım` (unfinished) and `sıfır` (brand-new) are mostly adjectives.
 */
export function isCounting(position: Place, first: number, next: number, value: number): boolean {
  const { tokens } = position
  const last = tokens[next - 1]
  if (value < 0 || (next === first + 1 && /^(?:bir|yarım|çeyrek|sıfır)$/u.test(nameAt(position, first)))) return false
  const decimal = !Number.isInteger(value) && tokens[first].kind !== 'word'
  if (decimal && !/^(?:puan|kat)/u.test(nameAt(position, next))) return false // 2.02 boyunda
  if (Number.isInteger(value) && value >= years.from && value < years.to && /^\d{4}/u.test(last.text)) return false
  if (
    nameAt(position, first + 1) === '/' ||
    /^0\d/u.test(tokens[first].text) ||
    label.test(nameAt(position, first - 1)) ||
    isPartOfName(position, first)
  )
    return false
  if (/^sayısı(?:n[ıi]n?)?$/u.test(nameAt(position, first - 1))) return true
  return (last.nameEnd === last.end || rough.test(nameAt(position, next))) && isCounted(position, next, value)
}

/** Whether a part of things counted is told: `6'sı tutuklandı`, `13'ünün`; of `3'ü` alone nobody knows. */
export function isPart(position: Place, first: number, next: number, value: number): boolean {
  const last = position.tokens[next - 1]
  const suffix = last.folded.slice(last.nameEnd - last.start + 1)
  const sure = /^(?:s[ıiuü]|[ıiuü])n[ıiuüdea]|^s[ıiuü]$/u.test(suffix)
  const child =
    /^[ıiuü]$/u.test(suffix) && /^(?:çocuk|kadın|erkek|ağır|polis|asker|sivil)/u.test(nameAt(position, next))
  return (sure || child) && Number.isInteger(value) && !isPartOfName(position, first)
}

/** Whether the word at an index is a noun that the number before it counts. */
function isCounted(position: Place, at: number, value: number): boolean {
  const { tokens, words, end } = position
  if (at >= end) return false
  const token = tokens[at]
  if (token.kind !== 'word' && !(token.kind === 'acronym' && isShouted(position, at))) return false
  const counted = nameAt(position, at)
  if (counted.length < 2 || uncounted.test(counted) || labelled.test(counted)) return false
  if (emergency.has(value) && helps.test(counted)) return false
  if (token.capital && !isShouted(position, at) && (value < 1000 || /^\d{4}$/u.test(tokens[at - 1].text))) return false
  const { upos } = words[at]
  if (rough.test(counted)) return true
  if (isShouted(position, at)) return true
  return upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN' || /l[ıiuü]k?$/u.test(counted)
}

/** Whether a word stands in a headline of capitals. */
function isShouted({ tokens, first, end }: Place, at: number): boolean {
  const shouts = (place: number) =>
    place >= first && place < end && tokens[place].text.length > 1 && isAllCapitals(tokens[place].text)
  return shouts(at) && (shouts(at + 1) || shouts(at - 2))
}

/** Whether the number is part of a name: a mark joins it (`F-16`, `G20`, `1/3`, `A:3`), or capitals do (`Birinci On Grubu`). */
function isPartOfName({ tokens, first: start }: Place, first: number): boolean {
  const before = first > start ? tokens[first - 1] : undefined
  if (!before) return false
  const { capital, kind, spaced, text } = tokens[first]
  if (spaced) return capital && kind === 'word' && before.capital && !isAllCapitals(text)
  return before.kind !== 'quote' && !/^[(%₺$€£"“.,;]$/u.test(before.text)
}
