import type { Token } from '../../schemas/token.ts'
import { months, weekdays } from '../../turkish/calendar.ts'
import { fixedHolidays } from '../../turkish/holidays.ts'
import { bare, type Ending, nounEnding } from '../../turkish/inflection.ts'
import { digitValue, numeralStems, numeralWord } from '../../turkish/numerals.ts'
import { mayBeginWith } from '../../turkish/prefixes.ts'
import { pattern } from '../../turkish/suffixes.ts'

/** The sorts of words of which expressions of time are made. */
export type Sort =
  | 'number' // 15, 2009'da
  | 'numeral' // yirmi, onbeş
  | 'ordinal' // 3., üçüncü, 2'nci, ilk, son
  | 'decade' // 90'lı, doksanlı
  | 'date' // 12.03.2025
  | 'clock' // 14.30
  | 'month'
  | 'weekday'
  | 'unit' // gün, hafta, ay, yıl, saat …
  | 'weekend' // haftasonu (with its ending)
  | 'today' // dün, bugün, yarın
  | 'which' // geçen, bu, gelecek, aynı, ertesi …
  | 'every' // her
  | 'everyday' // hergün
  | 'vague' // birkaç
  | 'part' // sabah, akşam …
  | 'adverb' // sabahleyin …
  | 'zone' // yerel (saatle), TSİ, GMT
  | 'season'
  | 'feast' // ramazan, kurban …
  | 'holiday' // the first word of a fixed holiday's name

/** The units of time, as `Lexeme.value` of sort `unit`. */
export const Unit = { day: 0, week: 1, month: 2, year: 3, century: 4, hour: 5, minute: 6, second: 7 } as const

/** Which one is meant, as `Lexeme.value` of sort `which`. */
export const Which = {
  last: 0, // geçen
  this: 1, // bu
  next: 2, // gelecek
  before: 3, // önceki
  longBefore: 4, // evvelki
  same: 5, // aynı
  following: 6, // ertesi
  after: 7, // öbür
} as const

/** The parts of the day, as `Lexeme.value` of sort `part`. */
export const Part = { morning: 0, noon: 1, afternoon: 2, evening: 3, night: 4 } as const

/** What a token is in the language of time. */
export interface Lexeme {
  readonly sort: Sort
  /** A month's or weekday's number, a unit, a shift in days, the value of a number. */
  readonly value: number
  /** The ending, before or after an apostrophe. */
  readonly ending: Ending
  /** Whether an apostrophe parts the ending from the word: then nothing can follow within the mark. */
  readonly closed: boolean
}

const entries = new Map<string, readonly [Sort, number]>()
const add = (sort: Sort, value: number, stems: string) => {
  for (const stem of stems.split(' ')) if (!entries.has(stem)) entries.set(stem, [sort, value])
}

months.forEach((name, at) => {
  add('month', at + 1, name)
})
add('month', 1, 'ocağ')
add('month', 12, 'aralığ')
weekdays.forEach((name, at) => {
  add('weekday', at + 1, name)
})
add('unit', Unit.day, 'gün')
add('unit', Unit.week, 'hafta')
add('unit', Unit.month, 'ay')
add('unit', Unit.year, 'yıl sene')
add('unit', Unit.century, 'yüzyıl asır asr')
add('unit', Unit.hour, 'saat')
add('unit', Unit.minute, 'dakika dk')
add('unit', Unit.second, 'saniye')
add('weekend', 0, 'haftason')
add('today', -1, 'dün')
add('today', 0, 'bugün')
add('today', 1, 'yarın')
add('which', Which.last, 'geçen geçtiğimiz geçmiş')
add('which', Which.this, 'bu')
add('which', Which.next, 'gelecek önümüzdeki dahaki')
add('which', Which.before, 'önceki')
add('which', Which.longBefore, 'evvelki evvelsi')
add('which', Which.same, 'aynı o')
add('which', Which.following, 'ertesi sonraki')
add('which', Which.after, 'öbür')
add('every', 0, 'her')
add('everyday', 0, 'hergün')
add('vague', 0, 'birkaç birçok')
add('part', Part.morning, 'sabah')
add('part', Part.noon, 'öğle öğlen')
add('part', Part.afternoon, 'öğleden ikindi')
add('part', Part.evening, 'akşam')
add('adverb', Part.morning, 'sabahleyin')
add('adverb', Part.noon, 'öğleyin')
add('adverb', Part.evening, 'akşamleyin')
add('adverb', Part.night, 'geceleyin')
add('part', Part.night, 'gece')
add('zone', 0, 'yerel tsi tsı utc gmt bst cet cest msk est edt')
add('season', 3, 'ilkbahar bahar')
add('season', 6, 'yaz')
add('season', 9, 'sonbahar güz')
add('season', 12, 'kış')
add('feast', 0, 'ramazan şeker')
add('feast', 1, 'kurban')
add('feast', 2, 'bayram')
add('feast', 3, 'kadir')
add('ordinal', 1, 'ilk')
add('ordinal', -1, 'son')
for (const name of Object.keys(fixedHolidays)) add('holiday', 0, name.split(/ /u)[0])
add('holiday', 0, 'yılbaş')
add('holiday', 0, 'arife arefe atatürk')

/** Sorts whose words stand only bare: an ending makes another word of them. */
const uninflected = new Set<Sort>(['zone', 'which', 'every', 'everyday', 'vague', 'holiday', 'ordinal', 'adverb'])
const inflectedHolidays = new Set(['yılbaş', 'nevruz', 'noel', 'hıdırellez', 'paskalya'])

const shortest = 2
const mayBeTime = mayBeginWith([...entries.keys(), ...numeralStems])
const known = new Map<string, Lexeme | null>()
const knownLimit = 100_000
const ordinalSuffix = new RegExp(`^${pattern('(I)ncI')}`, 'u')
const clockWithSeconds = /^(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d$/u
const withSuffix = /^l[ıiuü]$/u

/** What a token is in the language of time; undefined for most. */
export function lexemeOf(token: Token): Lexeme | undefined {
  const { kind, folded } = token
  if (kind === 'word' || kind === 'acronym') {
    if (!mayBeTime(folded)) return undefined
  } else if (kind !== 'number' && kind !== 'time' && kind !== 'date' && kind !== 'ordinal') return undefined
  let lexeme = known.get(folded)
  if (lexeme === undefined) {
    if (known.size >= knownLimit) known.clear()
    lexeme = read(token) ?? null
    known.set(folded, lexeme)
  }
  return lexeme ?? undefined
}

function read({ kind, folded, nameEnd, start, end }: Token): Lexeme | undefined {
  const stem = folded.slice(0, nameEnd - start)
  const suffix = nameEnd < end ? folded.slice(nameEnd - start + 1) : ''
  const closed = nameEnd < end
  if (kind === 'word' || kind === 'acronym') return closed ? named(stem, suffix) : word(folded)
  const ending = nounEnding('1', suffix) ?? nounEnding('a', suffix) ?? bare
  if (kind === 'date') return { sort: 'date', value: 0, ending, closed }
  if (kind === 'time' || clockWithSeconds.test(stem)) return { sort: 'clock', value: 0, ending, closed }
  const value = digitValue(kind === 'ordinal' ? stem.replace('.', '') : stem)
  if (kind === 'ordinal') return Number.isNaN(value) ? undefined : { sort: 'ordinal', value, ending, closed }
  if (withSuffix.test(suffix)) return { sort: 'decade', value, ending: bare, closed: false }
  const ordinal = ordinalSuffix.exec(suffix)
  if (ordinal)
    return { sort: 'ordinal', value, ending: nounEnding('ci', suffix.slice(ordinal[0].length)) ?? bare, closed: false }
  return { sort: 'number', value, ending, closed }
}

/** A word cut by an apostrophe: as a rule its stem stands in the lexicon (`Ekim'de`), else it is an inflected one (`Günü'ne`). */
function named(stem: string, suffix: string): Lexeme | undefined {
  const entry = entries.get(stem)
  const ending = nounEnding(stem, suffix)
  if (entry && ending) return { sort: entry[0], value: entry[1], ending, closed: true }
  const joined = word(stem + suffix)
  return joined && { ...joined, closed: true }
}

function word(form: string): Lexeme | undefined {
  for (let length = form.length; length >= shortest || length === form.length; length--) {
    const stem = form.slice(0, length)
    const entry = entries.get(stem)
    if (!entry) continue
    const [sort, value] = entry
    if (uninflected.has(sort) && length < form.length && !inflectedHolidays.has(stem)) continue
    const ending = nounEnding(stem, form.slice(length))
    if (ending) return { sort, value, ending, closed: false }
  }
  const numeral = numeralWord(form)
  if (!numeral) return decadeWord(form)
  const value = numeral.parts.reduce((sum, part) => (part >= 100 ? (sum || 1) * part : sum + part), 0)
  return { sort: numeral.ordinal ? 'ordinal' : 'numeral', value, ending: numeral.ending, closed: false }
}

const tens = /^(?:yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan)(?=l[ıiuü]$)/u

/** `doksanlı yıllar`: the ten in words. */
function decadeWord(form: string): Lexeme | undefined {
  const ten = tens.exec(form)
  const value = ten && numeralWord(ten[0])?.parts[0]
  return value ? { sort: 'decade', value, ending: bare, closed: false } : undefined
}
