import type { Document } from '../../schemas/document.ts'
import { calendarDay, dayNumber } from '../../turkish/calendar.ts'
import type { Find, Reading } from './grammar.ts'
import { lexemeOf } from './lexeme.ts'
import { occasionDay, type ToldDay } from './occasions.ts'
import type { Period } from './period.ts'
import type { Scope } from './scope.ts'
import { isFutureLater, isPutOff, type Tense, tenseAfter } from './tense.ts'

/** A find of which the sentence is known. */
type Placed = Find & { readonly sentence: number }

/** What has been said before an expression, as it grows while the article is read. */
export interface Surroundings {
  /** What a find can be resolved against. */
  scope(find: Placed): Scope
  /** Notes what a find has turned out to say. */
  spoken(find: Placed, reading: Reading): void
}

const until = new Set(['kadar', 'dek', 'değin', 'doğru'])
const since = new Set(['beri', 'bu', 'itibaren', 'önce', 'sonra'])

/** What follows days that are set down for something: `5 Ekim tarihine kadar`, `1-8 Ekim tarihleri arasında`. */
const announced = /^tarih(?:ine|leri)/u

const particle = /^(?:da|de|ise|,)$/u

/** In the past, a clock time belongs to the day last told of only if that is so near. */
const eve = 2

/** A bulletin of what is to come is published so many days before, at the most. */
const ahead = 7

/** Reads an article's day and keeps account of the days that it speaks of. */
export function surroundings(
  document: Document<'tokens' | 'sentences' | 'words'>,
  finds: readonly Placed[],
): Surroundings {
  const { tokens, words, sentences, published } = document
  const [year, month, day] = published.slice(0, 10).split('-').map(Number)
  const today = dayNumber(year, month, day)
  const clock =
    published.length > 10 ? Number(published.slice(11, 13)) * 3600 + Number(published.slice(14, 16)) * 60 : null
  let years: ReadonlyMap<string, number> | undefined
  let lastDay: number | null = null
  let lastDaySentence = -1
  let lastPeriod: Period | null = null
  /** The day that clock times go on from, with its sentence; a range or a deadline ends it. */
  let clockAnchor: { day: number; sentence: number; timed: boolean } | null = null
  /** The first day told, where it is near ahead: in a diary bulletin it is the day that hours in brackets belong to. */
  let bulletinDay: number | undefined
  /** Days to come, and today, as the article has told them. */
  const toldDays: ToldDay[] = []
  let named: { period: Period; sentence: number } | null = null
  /** A year before the article's own, told by the last find: what comes right after it lies in it. */
  let yearBefore: { period: Period; next: number } | null = null

  /** `geçen yıl da eylül ayında`: at most a particle stands between the year and what lies in it. */
  const yearOf = ({ first }: Placed) =>
    yearBefore &&
    (first === yearBefore.next || (first === yearBefore.next + 1 && particle.test(tokens[first - 1].folded)))
      ? yearBefore.period
      : null

  const formAfter = ({ next, sentence }: Placed) => (next < sentences[sentence].last ? tokens[next].folded : '')
  const isDeadline = (find: Placed) => until.has(formAfter(find))
  const isBound = (find: Placed) => isDeadline(find) || since.has(formAfter(find))

  const isTarget = ({ next }: Placed) =>
    words[next - 1].features.Case === 'Dat' ||
    lexemeOf(tokens[next - 1])?.ending.case === 'Dat' ||
    announced.test(tokens[next]?.folded ?? '')

  function tenseOf(find: Placed): Tense {
    const { last: end } = sentences[find.sentence]
    const { next } = find
    const form = next < end ? tokens[next].folded : ''
    if (form === 'beri' || (form === 'bu' && /^yana/u.test(tokens[next + 1]?.folded ?? ''))) return 'past'
    const target = isTarget(find)
    if (target && isPutOff(tokens, next, end)) return 'future'
    const described = lexemeOf(tokens[next - 1])?.ending.ki === true // nisan ayındaki toplantıya kaldı
    const tense = tenseAfter(tokens, words, next, end, target || described)
    return tense === 'open' && isDeadline(find) ? 'future' : tense
  }

  function clockDay(find: Placed, tense: () => Tense): number {
    if (tokens[find.first - 1]?.text === '/') return bulletinDay ?? today // (Ankara/11.00)
    if (clockAnchor?.sentence === find.sentence) return clockAnchor.day
    const occasion = toldDays.length > 0 ? occasionDay(document, toldDays, find.first, find.sentence) : null
    if (occasion !== null && tense() !== 'past') return occasion
    if (!clockAnchor) return today
    const apart = sentences[find.sentence].paragraph - sentences[clockAnchor.sentence].paragraph
    const { day, timed } = clockAnchor
    const time = tense()
    if (time === 'past') return day <= today && (apart <= 1 || day >= today - eve) ? day : today
    return day >= today && (apart <= 1 || (timed && time === 'future')) ? day : today
  }

  function toldYear(monthDay: string): number | undefined {
    years ??= toldYears(finds)
    return years.get(monthDay)
  }

  return {
    scope(find) {
      let known: Tense | undefined
      const tense = () => {
        known ??= tenseOf(find)
        return known
      }
      return {
        published: today,
        publishedClock: clock,
        tense,
        target: isTarget(find),
        futureLater: () => isFutureLater(words, find.next, sentences[find.sentence].last),
        spoken: lastDay,
        sentenceDay: lastDaySentence === find.sentence ? lastDay : null,
        spokenPeriod: lastPeriod,
        context: yearOf(find) ?? (named?.sentence === find.sentence ? named.period : null),
        toldYear,
        clockDay: () => clockDay(find, tense),
      }
    },
    spoken(find, { type, period }) {
      const isYear = period?.type === 'date' && period.iso.length === 4 && Number(period.iso) < year
      yearBefore = isYear ? { period, next: find.next } : null
      if (!period) return
      lastPeriod = period
      const { sentence } = find
      if (period.first === period.last) {
        bulletinDay ??= period.first >= today && period.first <= today + ahead ? period.first : today
        lastDay = period.first
        lastDaySentence = sentence
        if (period.first >= today) toldDays.push({ day: period.first, sentence })
        clockAnchor = isBound(find) ? null : { day: period.first, sentence, timed: type === 'time' }
      } else if (type === 'interval') clockAnchor = null
      if (find.full && period.type === 'date' && calendarDay(period.first).year < year) named = { period, sentence }
    },
  }
}

/** The years that the article tells for its days, by `MM-DD`. A find that tells its year asks nothing of its surroundings. */
function toldYears(finds: readonly Placed[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  const nowhere = {} as Scope
  for (const find of finds) {
    const period = find.full ? find.resolve(nowhere).period : null
    if (period && period.first === period.last) years.set(period.iso.slice(5), calendarDay(period.first).year)
  }
  return years
}
