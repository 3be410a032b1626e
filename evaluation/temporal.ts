import type { DateMention } from '../schemas/date.ts'
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../turkish/calendar.ts'
import { fold } from '../turkish/letters.ts'
import { canonical, lengthsBetween } from './lengths.ts'
import type { Adapter, SpecifiedCase, SpecifiedResult } from './specification.ts'

/** One way in which a specified expression can be resolved; only what its type needs is there. */
interface Resolved {
  readonly timex: string
  readonly type: string
  /** A day, a time, or both, as they write them. */
  readonly at?: string
  readonly from?: string
  readonly to?: string
  /** Which edge of the stretch is meant: `start`, `end`. */
  readonly edge?: string
}

type Fields = Readonly<Record<string, string>>

/** The resolutions of a result, in the form of the `Merged` files or in that of the others. */
function resolutions({ Value, Type = '' }: SpecifiedResult): readonly Resolved[] | null {
  if (!Value) return null
  const value = Value as {
    values?: readonly Fields[]
    Timex?: string
    Mod?: string
    FutureResolution?: Fields
    PastResolution?: Fields
  }
  if (value.values)
    return value.values.map(({ timex, type, value: at, start: from, end: to, Mod: edge }) => {
      return { timex, type, at, from, to, ...(edge ? { edge } : {}) }
    })
  return [value.FutureResolution, value.PastResolution]
    .filter((fields) => fields !== undefined)
    .map((fields) => ({
      timex: value.Timex ?? '',
      type: Type,
      at: fields.date ?? fields.time ?? fields.dateTime,
      from: fields.startDate ?? fields.startTime ?? fields.startDateTime,
      to: fields.endDate ?? fields.endTime ?? fields.endDateTime,
      ...(value.Mod ? { edge: value.Mod } : {}),
    }))
}

const dayLength = 10

/** `2016-11-07 12:30:00` and `12:30:00` (on the article's day) in ISO 8601 without idle seconds. */
function moment(written: string, reference: string): string {
  const full = written.includes('-') ? written.replace(' ', 'T') : `${reference.slice(0, dayLength)}T${written}`
  if (full.endsWith('T23:59:59')) return nextDay(`${full.slice(0, dayLength)}T00:00`) // the last second for the end of it
  return full.replace(/(T\d\d:\d\d):00$/u, '$1')
}

/** Words that name both ends of a stretch: then the end is the last day, month or year told. */
const twoEnds = /(?:kadar|ara(?:sı|lığı)\p{L}*)$|\d\s*-\s*\d/u

const numbersOf = (iso: string) => iso.split('-').map(Number)
const isoOf = (day: number) => {
  const { year, month, day: date } = calendarDay(day)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
}
function dayBefore(iso: string): string {
  const [year, month, day] = numbersOf(iso.slice(0, dayLength))
  return isoOf(dayNumber(year, month, day) - 1)
}
const padded = (value: number, width: number) => String(value).padStart(width, '0')

/** First and last day of what an ISO date of ours names: a year, month, week or day; others stay as they are. */
function daysOf(iso: string): readonly [string, string] {
  const [year, month, date] = numbersOf(iso.replace('W', ''))
  if (/^\d{4}$/u.test(iso)) return [`${iso}-01-01`, `${iso}-12-31`]
  if (/^\d{4}-\d\d$/u.test(iso)) return [`${iso}-01`, isoOf(dayNumber(year, month, daysInMonth(year, month)))]
  if (!/^\d{4}-W\d\d$/u.test(iso)) return [iso, iso]
  const fourth = dayNumber(year, 1, 4) // lies in the first week
  const monday = fourth - weekdayOf(fourth) + 1 + ((date ?? month) - 1) * 7
  return [isoOf(monday), isoOf(monday + 6)]
}

/** A date or stretch in one spelling: its first and its last day, so that `2016-W46` is Monday to Sunday. */
function extent(iso: string): string {
  if (iso.includes('T') || iso.includes('X') || iso.startsWith('P')) return iso
  const [from, to = from] = iso.split('/')
  const [first, last] = [daysOf(from)[0], daysOf(to)[1]]
  return first === last ? first : `${first}/${last}`
}

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 2],
}

/** Days counted on from one: the last of them is the one before their end; without such words they give the last one. */
const counted = /(?<!\p{L})(?:itibaren|sonraki|önceki)(?!\p{L})/u

/** Words for the beginning of a stretch. */
const beginning = /(?<!\p{L})başı(?:nda|ndan|na)?$/u

/**
 * A stretch of days. Their early or late part of one has no ISO form: ours is its first or last day. What lies after one
 * begins with the day after it. Their end is the day after the last one, or where they name both ends the beginning of the second. */
function stretch({ timex, from, to, edge }: Resolved, words: string): readonly string[] {
  const [both, early] = [twoEnds.test(words), beginning.test(words)]
  const season = /^(\d{4})-(SP|SU|FA|WI)$/u.exec(timex)
  if (season) {
    const [first, last] = seasons[season[2]]
    const year = Number(season[1])
    return [`${year}-${padded(first, 2)}/${last < first ? year + 1 : year}-${padded(last, 2)}`]
  }
  if (!from || !to) {
    const end = from && edge === 'after' && timex.length < from.length ? dayBefore(from) : (from ?? to ?? '')
    return /^XXXX/u.test(timex) ? [timex, end.slice(0, timex.length)] : [timex]
  }
  const last = dayBefore(to)
  if (/^\d{4}(?:-\d\d|-W\d\d)?$/u.test(timex)) {
    const [first, end] = daysOf(timex)
    const [begins, ends] = [edge === 'start' || (early && last < end), edge === 'end']
    return begins ? [first] : ends ? [end] : [timex]
  }
  if (edge === 'end' && /^XXXX-\d\d$/u.test(timex)) return [last]
  const day = Number(to.slice(dayLength - 2))
  if (!both)
    return [/,P\d+D/u.test(timex) && !counted.test(words) ? `${from}/${to}` : `${from}/${last}`, ...lengthOf(timex)]
  return [to, last, ...(day === 1 ? [to.slice(0, 7)] : []), ...(to.endsWith('-01-01') ? [to.slice(0, 4)] : [])].map(
    (end) => `${from}/${end}`,
  )
}

/** The length of time in the triple of a stretch: `(2016-11-07,2016-11-21,P2W)`. */
const lengthOf = (timex: string) => [...timex.matchAll(/,(P[^)]+)\)/gu)].map(([, length]) => canonical(length))

const partsOfDay = /T(?:MO|AF|EV|NI|MI|DT|BH)$/u

/** A clock time before the one it follows is that of the next day. */
function nextDay(iso: string): string {
  const [year, month, day] = numbersOf(iso.slice(0, dayLength))
  return isoOf(dayNumber(year, month, day) + 1) + iso.slice(dayLength)
}

/** How they write that the calendar has no such day; ours is null. */
const noDay = '0001-01-01'

/** A deadline counted from now: of `iki hafta içinde` we mark the length, and theirs is the moment at which it is over. */
const within = /^(?!.*(?:itibaren|sonra|önce)).* (?:içinde|içerisinde)$/u

/** Their last second of a day is the day's end; the end of a stretch is the last day of it. */
const ending = /(?<!\p{L})sonu(?:nda|na|nu)?$/u

/** Values of ours that a resolution of theirs stands for. */
function ours(resolved: Resolved, reference: string, words: string): readonly (string | null)[] {
  const { timex, type, at, from, to } = resolved
  if (at === noDay || (at === 'not resolved' && !/X|^P/u.test(timex))) return [null]
  if (at && at.replace(' ', 'T') > reference && within.test(fold(words)))
    return [at.length > dayLength ? moment(at, reference) : at, ...lengthsBetween(reference, at)]
  switch (type.replace('datetimeV2.', '')) {
    case 'duration':
      return [canonical(timex)]
    case 'set':
      return [repeated(timex)]
    case 'date':
      return at ? [at] : [timex]
    case 'time':
    case 'datetime':
      if (at?.endsWith('23:59:59') && ending.test(fold(words))) return [at.slice(0, dayLength)]
      return at ? [moment(at, reference)] : [timex]
    case 'daterange':
      return at ? [at] : stretch(resolved, fold(words))
    default:
      if (partsOfDay.test(timex) && from) return [moment(from, reference).slice(0, dayLength)] // no ISO form: the day
      return from && to
        ? [
            `${moment(from, reference)}/${to.includes('-') || to > from ? moment(to, reference) : nextDay(moment(to, reference))}`,
            ...lengthOf(timex),
          ]
        : [moment(from ?? to ?? '', reference)] // one end alone: after it or before it
  }
}

const everyPeriod: Readonly<Record<string, string>> = {
  P1D: 'XXXX-XX-XX',
  P1W: 'XXXX-WXX',
  P1M: 'XXXX-XX',
  P1Y: 'XXXX',
}

/** A set of theirs: `P1W` is every week, `T09` every day at nine. */
function repeated(timex: string): string {
  const dated = timex.startsWith('T') ? `XXXX-XX-XX${partsOfDay.test(timex) ? '' : timex}` : timex
  return (everyPeriod[dated] ?? dated).replace(/T(\d\d)$/u, 'T$1:00')
}

const spelled = (value: string | null) => value && (/^P\d+M\d/u.test(value) ? value : extent(value))

/** Words that ANNOTATION.md leaves outside of the mark though the specification has them in it. */
const outside =
  /(?:[,\s]+(?:önce|sonra|içinde|içerisinde|kadar|dek|değin|doğru|beri|itibaren|boyunca|ara(?:sı|lığı)|süre|sırasında|esnasında|tarih|dönem|ait|için|civar|sular|ya da|veya|daha|eşit|en geç|ders|bir sürede|bir süre|az|fazla|erken|geç|evvel|ile biten|gelecek|(?<=\d \p{L}+ )sonun|vakti|öğle yemeği)\p{L}*)+$/u
const before =
  /^(?:en geç|daha (?:önce|sonra) ya da|bundan|şu andan itibaren|öğle yemeği vakti|(?:son|geçen|geçtiğimiz|geçmiş|önceki|önümüzdeki|gelecek)(?= (?:\d|birkaç|bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on)\p{L}*[\d,.]* ))\s+/u
/** A suffix after an apostrophe at the end; a word without one is marked with all its endings. */
const suffix = /(?<=[\p{L}\d])['’]\p{L}+$/u
const restOfWord = /^\p{L}+/u
const unitNoun = /^ (?:günü|gününe|gününden|günkü|ayı|ayında|yılı|yılında)(?!\p{L})/u

/** The span that ANNOTATION.md marks: whole words, the unit noun with them, nothing that merely relates. */
function marked(text: string, start: number, end: number): { start: number; end: number } {
  const lead = before.exec(fold(text.slice(start, end)))?.[0].length ?? 0
  const words = text.slice(start + lead, end)
  const kept = fold(words).replace(outside, '').length
  let last = start + lead + kept
  const rest = kept === words.length ? restOfWord.exec(text.slice(last)) : null
  if (rest && !/['’]\p{L}*$/u.test(text.slice(start, last))) last += rest[0].length
  const unit = unitNoun.exec(text.slice(last))
  if (unit) last += unit[0].length
  const told = text.slice(start + lead, last)
  return { start: start + lead, end: last - (suffix.exec(told)?.[0].length ?? 0) }
}

/** Reasons for reading a kind of expression differently. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/(?:şimdi|şu an|hemen|mümkün|en kısa)/u, 'now is no date that a newsroom could write down'],
  [/(?:önce|sonra|önceki|sonraki)$/u, 'what lies some months or years off is told no more exactly than in those'],
  [/içinde$/u, 'a length of time within which something is done is a duration (gold: bir saat içinde)'],
  [/(?:benim|günüm|haftam|ayım|yılım)/u, 'a calendar of my own does not occur in news'],
  [/^(?:son|geçen) gün/u, 'geçen gün is any day of late; son gün is the last one of something'],
  [/(?:başı|sonu|ortası)/u, 'the edge of a stretch is its first or last day (gold: yıl sonuna)'],
  [/^(?:günlük|haftalık|aylık|yıllık|senelik)$/u, 'a kind (haftalık dergi), not a repetition that could be scheduled'],
  [/^birkaç|^gelecek birkaç|^geçen birkaç/u, 'nobody can tell how many birkaç are: the value is null'],
  [/^(?:gelecek|önümüzdeki) (?:pazar|salı|çarşamba|perşembe|cuma)/u, 'the next such day, not the one after it'],
  [/^geçen eylül/u, 'the last such month, not that of the last year'],
  [/yüzyıl/u, 'a century begins with the year one'],
  [/^(?:ertesi|o) gün/u, 'no day has been spoken of that it could follow'],
]

/** Makes the adapter of a reader of dates. */
export function temporalAdapter(
  dates: (text: string, options: { published: string }) => readonly DateMention[],
): Adapter {
  const noContext = '2016-11-07T00:00:00'
  return {
    find: (text, reference = noContext) =>
      dates(text, { published: reference.slice(0, 16) }).map(({ start, end, type, value }) => ({
        start,
        end,
        value: value === null ? null : type === 'duration' ? canonical(value) : extent(value),
      })),
    marked,
    values(result, reference = noContext) {
      const all = resolutions(result)
      return all && [...new Set(all.flatMap((resolved) => ours(resolved, reference, result.Text)).map(spelled))]
    },
    otherwise: ({ Text }, sentence: SpecifiedCase) =>
      sentence.NotSupported
        ? 'the specification does not support it itself'
        : (reasons.find(([pattern]) => pattern.test(fold(Text)))?.[1] ?? null),
  }
}
