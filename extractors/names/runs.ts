import type { Reading, Run, Title } from './context.ts'
import type { Facts } from './facts.ts'
import { lexicon } from './lexicon.ts'
import { addPieces, isListedName } from './pieces.ts'
import { isPlural, namesBuilding, titleOf, titleStart } from './titles.ts'

/** The Arabic article before the hyphen in a name, as it sounds before each letter: `el-Abadi`, `eş-Şara`. */
const articles = new Set('el al er ar eş aş es as et at ez az ed ad en an ul ud ün'.split(' '))

/** Whether an article of an Arabic name stands at a token, its hyphen and a capital behind it. */
export function isArticle({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  const [hyphen, name] = [tokens[at + 1], tokens[at + 2]]
  if (!articles.has(tokens[at].folded) || hyphen?.text !== '-' || !name?.capital) return false
  return !hyphen.spaced && !name.spaced && name.kind === 'word'
}

/** Small words inside names of persons and places. */
const particles = new Set(
  'bin bint ibn ben van von der den de del della da dos du di la le el al es ez ul ud y'.split(' '),
)

/** Particles that are the Turkish word for `too` as well. */
const clitics = new Set(['de', 'da'])

/** Whether a small word joins the names beside it: `Robert de Niro`, not the word for `too` in `Ali Kaya da Masum Türker gibi …`. */
function isParticle({ tokens, facts, phraseAt }: Reading, at: number): boolean {
  const { folded } = tokens[at]
  if (!particles.has(folded)) return false
  const [before, after] = [facts[at - 1], facts[at + 1]]
  if (!clitics.has(folded) || !before || !after) return true
  if (before.surname) return false
  const phrase = phraseAt[at + 1]
  return after.common === 'no' && (!after.given || after.surname) && (!phrase || phrase.ambiguous)
}

/** A run of more tokens than this is no name, whatever its capitals. */
const longest = 40

/** Cuts the text into pieces that may hold names. */
export function readRuns(reading: Reading, titles: Map<number, Title>): Run[] {
  const { tokens, sentences, phraseAt } = reading
  const pieces: Run[] = []
  for (const sentence of sentences) {
    let before: Title | undefined
    for (let at = sentence.first; at < sentence.last; ) {
      const phrase = phraseAt[at]
      const title = phrase && (phrase.kind === 'title' || phrase.kind === 'honorific')
      if (title && !tokens[at].capital) {
        const last = at + phrase.words.length
        before = titleOf(reading, at, last, phrase.kind === 'honorific')
        titles.set(last, before)
        at = last
      } else if (isNamePart(reading, at) || isArticle(reading, at)) {
        const last = runEnd(reading, at, sentence.last)
        const initial = isInitial(reading, at, sentence.first)
        const title = before && reaches(reading, before.last, at) ? before : undefined
        before = cutRun(
          reading,
          { first: at, last, initial, before: title, after: undefined, sentence: sentence.first },
          pieces,
          titles,
        )
        at = last
      } else at++
    }
  }
  return pieces
}

const months = new Set('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '))
/** Abbreviations that news writes before or after numbers and references, never in a name. */
const noName = new Set('dk. no. nr. tel. faks. bkz. vb. vs. vd. yy. yak. krş.'.split(' '))
const days = new Set('pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' '))

/** Units in capitals that are acronyms of bodies too. */
const units = new Set('hp ps bg gb mb tb kw mw gw km cm mm cc kg teu dwt grt ghz mhz'.split(' '))

/** Whether a token beside numbers belongs to them: a unit (`75 HP`), the minute of a match (`DK 56`), the plate of a car (`06 BKY 068`). */
function isOfNumber({ tokens }: Reading, at: number): boolean {
  const { folded, kind } = tokens[at]
  if (kind === 'acronym' && units.has(folded)) return tokens[at - 1]?.kind === 'number'
  if (tokens[at + 1]?.kind !== 'number') return false
  return folded === 'dk' || (kind === 'acronym' && /^\p{Nd}{2}$/u.test(tokens[at - 1]?.text ?? ''))
}

/** Labels of match reports and film pages that stand before a colon behind a name. */
const labels = new Set(
  'gol goller stat stad hakem hakemler kartlar kart seyirci salon yayın yer saat tarih oyuncular yönetmen senaryo'.split(
    ' ',
  ),
)

/** Such labels in short, before a stop: `Oyn.: `, `Yön.`. */
const shortLabels = new Set('oyn yön yönt senr müz yap'.split(' '))

/** Whether a word is of the line in which a page tells when it came in: `Giriş Saati 21.09.2009 Güncelleme`. */
export function isFurniture({ tokens, facts }: Pick<Reading, 'tokens' | 'facts'>, at: number): boolean {
  const form = facts[at]?.form
  if (form === 'giriş') return tokens[at + 1]?.folded === 'saati'
  return form === 'güncelleme' || (form === 'saati' && tokens[at - 1]?.folded === 'giriş')
}

/** Whether a token can be a part of a name. */
function isNamePart(reading: Reading, at: number): boolean {
  const { tokens, facts, inDate, phraseAt } = reading
  const { capital, kind } = tokens[at]
  if (!capital || isOfNumber(reading, at) || (inDate[at] && !isListedName(phraseAt[at]))) return false
  const form = facts[at]?.form ?? ''
  if (isFurniture(reading, at)) return false
  if (labels.has(form) && tokens[at + 1]?.text === ':') return false
  if (shortLabels.has(form) && /^[.:]$/u.test(tokens[at + 1]?.text ?? '')) return false
  if ((form === 'sarı' || form === 'kırmızı') && tokens[at + 1]?.folded.startsWith('kart')) return false
  if (days.has(form)) return tokens[at + 1]?.capital === true && tokens[at + 1].start === tokens[at].end + 1
  if (months.has(form) && tokens[at - 1]?.kind === 'number')
    return (
      tokens[at].nameEnd === tokens[at].end && tokens[at + 1]?.capital === true && !days.has(facts[at + 1]?.form ?? '')
    )
  return kind === 'word' || kind === 'acronym' || (kind === 'abbreviation' && !noName.has(tokens[at].folded))
}

/** Whether a capital proves nothing here: at the start of a sentence, a quotation, a list's line. */
function isInitial({ tokens }: Reading, at: number, first: number): boolean {
  if (at === first) return true
  const before = tokens[at - 1]
  if (before.kind === 'quote') return !tokens[at].spaced || at - 1 === first
  return before.text === ':' || (at - 2 <= first && /^(?:[-–—•*.)]|\p{Nd}+[.)]?)$/u.test(before.text))
}

/** Where the tokens end that may belong to one name. */
function runEnd(reading: Reading, first: number, limit: number): number {
  const { tokens, phraseAt } = reading
  let at = first
  for (;;) {
    at += Math.max(1, phraseAt[at]?.words.length ?? 1)
    if (at >= limit) return limit
    if (at - first > longest) return at
    const before = tokens[at - 1]
    if (before.nameEnd < before.end || tokens[at].start > before.end + 1) return at // a gap parts columns
    if (isNamePart(reading, at) || isArticle(reading, at)) continue
    if (tokens[at].text === '-' && /^[iıuü]$/u.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1].spaced) at++ // Cami-i Şerifi
    if (particles.has(tokens[at].folded) && particles.has(tokens[at + 1]?.folded)) at++ // von der Leyen
    if (at + 1 >= limit || !isNamePart(reading, at + 1)) return at
    const { text, folded, kind, spaced } = tokens[at]
    const hyphen = (text === '-' || text === '–') && !spaced && !tokens[at + 1].spaced
    const joined =
      folded === 've' && lexicon().joinedHeads.has(`${reading.facts[at - 1]?.form} ${reading.facts[at + 1]?.form}`)
    const izafet = /^[iıuü]$/u.test(text) && !spaced
    if (!hyphen && !izafet && !joined && !isParticle(reading, at) && text !== '&' && kind !== 'ordinal') return at
  }
}

/** Whether nothing but a bracket stands between a title and a name: `Üst Yöneticisi (CEO) …`. */
function reaches({ tokens }: Reading, from: number, to: number): boolean {
  return from === to || (to - from === 3 && tokens[from].text === '(' && tokens[to - 1].text === ')')
}

/** Whether a word shows by its ending that nothing after it belongs to the same name. */
function closesName(word: Facts | undefined): boolean {
  if (!word) return false
  return word.people || (word.closes && (word.heads.length > 0 || word.phrases.some(({ kind }) => kind === 'LOCATION')))
}

/** Whether a plural goes on to the head of its name: `Akdeniz Üniversiteleri Birliği`. */
const ownsHead = (word: Facts | undefined, next: Facts | undefined) =>
  /l[ae]r[ıi]$/u.test(word?.form ?? '') && next?.heads.some(({ words }) => words.length === 1) === true

/** Titles of rulers and preachers that are given names or stand inside a name: `Emir`, `Ahmed Vaiz Rahmani`. */
const nameTitles = new Set('emir sultan şah vaiz imam hakim'.split(' '))
const rulers = /^(?:emir|sultan|şah)$/u

/**
 * Whether a title of one word is part of a name: a ruler's behind a title that owns something or before a surname (`Genel
 * Sekreteri Sultan Yılmaz`), a preacher's between two names, a surname behind a given name (`Tahir Elçi`).
 */
function isNameWord(
  { facts, tokens }: Reading,
  at: number,
  start: number,
  end: number,
  last: number,
  before: Title | undefined,
): boolean {
  const word = facts[at]
  if (!word || end - at > 1 || !tokens[at].capital || (tokens[at].nameEnd < tokens[at].end && end < last)) return false
  const next = end < last ? facts[end] : undefined
  if (at === start) {
    if (!word.given || !rulers.test(word.form) || !next?.surname) return false
    return !next.given || (before?.kind === 'title' && before.possessive && before.last === at)
  }
  if (!facts[at - 1]?.given || tokens[at - 1].nameEnd < tokens[at - 1].end) return false
  if (!next) return word.surname
  return nameTitles.has(word.form) && end + 1 === last && next.common === 'no' && !next.given
}

/** Ranks that stand before names only, so that behind a given name they are surnames. */
const ranks = new Set('er albay general teğmen asker'.split(' '))

/** Parts names from the titles beside them; gives back the title with which the run ends. */
function cutRun(reading: Reading, run: Run, pieces: Run[], titles: Map<number, Title>): Title | undefined {
  const { facts, phraseAt } = reading
  const { first, last, initial } = run
  let { before } = run
  let start = first
  const flush = (end: number, after: Title | undefined) => {
    if (end > start)
      addPieces(
        reading,
        { first: start, last: end, initial: initial && start === first, before, after, sentence: run.sentence },
        pieces,
      )
    before = undefined
    start = end
  }
  for (let at = first; at < last; ) {
    const phrase = phraseAt[at]
    const end = at + (phrase?.words.length ?? 1)
    const rankLast = end === last && at > start && facts[at - 1]?.given && ranks.has(facts[at]?.form ?? '') // Hakan Er
    if (phrase?.kind === 'honorific' && !rankLast && !namesBuilding(reading, at, end, last)) {
      flush(at, undefined)
      before = titleOf(reading, at, end, true)
      titles.set(end, before)
      start = end
    } else if (phrase?.kind === 'title' && !isNameWord(reading, at, start, end, last, before)) {
      const from = titleStart(reading, at, end, start, last)
      if (from !== undefined) {
        const counted = from > start && reading.tokens[from - 1].kind === 'ordinal' ? from - 1 : from
        const found = titleOf(reading, counted, end, false)
        flush(counted, found)
        titles.set(end, found)
        before = facts[end - 1]?.closes && !isPlural(reading, end - 1) ? undefined : found
        start = end
      }
    } else if (closesName(facts[end - 1]) && !(end < last && ownsHead(facts[end - 1], facts[end])))
      flush(end, undefined)
    at = end
  }
  if (start === last) return before
  flush(last, undefined)
  return undefined
}
