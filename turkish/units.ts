import type { Token } from '../schemas/token.ts'
import type { Ending, Word } from '../schemas/word.ts'
import type { Unit, UnitCase, UnitKind } from './unit.ts'
import { formOf, nounCase } from './unit-forms.ts'

/** The index of the token that holds an offset; the one after it where the offset lies between two. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const noVerb = { possessed: false, passive: false, negative: false }

function plain(kind: UnitKind, first: number, last: number, folded: string): Unit {
  return { kind, case: 'Bare', first, last, mark: -1, folded, lemma: folded, ...noVerb }
}

function noun(unitCase: UnitCase, owned: boolean, first: number, last: number, folded: string, mark: number): Unit {
  const possessed = owned || unitCase === 'Own'
  return {
    kind: 'nominal',
    case: unitCase,
    first,
    last,
    mark,
    folded,
    lemma: folded,
    possessed,
    passive: false,
    negative: false,
  }
}

const isOwned = (word: Ending) => word.features['Person[psor]'] !== undefined

function markUnit(
  tokens: readonly Token[],
  words: readonly Word[],
  first: number,
  last: number,
  mark: number,
  common: boolean,
): Unit {
  const token = tokens[last - 1]
  const word = words[last - 1].ending
  const read =
    common && token.nameEnd === token.end ? nounCase(token.folded, word) : nameCase(token, word, last - first === 1)
  return noun(read, isOwned(word), first, last, token.folded, mark)
}

/** A body called by its kind alone, which takes its endings without an apostrophe: `Meclise`, `Bakanlıktan`. */
const shortBody =
  /^(?:meclis|kurul|bakanlı[kğ]|komisyon|konsey|kurum|başkanlı[kğ]|müdürlü[kğ]|federasyon|sendika|ajans|banka|belediye|senato|parti|kulüb|kulüp)(?:[ae]|y[ae]|[dt][ae]n?|[ıiuü]n|n[ıiuü]n|y[ıiuü]|[ıiuü])?$/u

/** The case of a name: what its apostrophe sets off, or the ending of its possessed head (`Meclisinin`, `Bakanlığınca`). */
function nameCase(token: Token, word: Ending, alone = true): UnitCase {
  if (token.nameEnd < token.end) {
    const suffix = token.folded.slice(token.nameEnd - token.start + 1)
    if (/ki(?:n?[ei])?$/u.test(suffix)) return 'Rel'
    if (/^n?[cç][ae]$/u.test(suffix)) return 'Equ'
    return shownCase(word) ?? 'Bare'
  }
  const form = formOf(token.folded, word)
  if (form.noun === 'Equ' || form.noun === 'Rel') return form.noun
  if (alone && shortBody.test(token.folded))
    return (
      shownCase(word) ??
      (/[ae]$/u.test(token.folded) && !/(?:banka|belediye|senato|sendika)$/u.test(token.folded) ? 'Dat' : 'Bare')
    )
  const { features, upos } = word
  const shown = upos === 'NOUN' && (features['Person[psor]'] === '3' || features.Number === 'Plur')
  return (shown && shownCase(word)) || (/[ıiuü]$/u.test(token.folded) ? 'Own' : 'Bare')
}

function shownCase(word: Ending): UnitCase | undefined {
  const shown = word.features.Case
  return shown === undefined || shown === 'Nom' ? undefined : shown
}

const marksOfWriting: Readonly<Record<string, UnitKind>> = {
  ',': 'comma',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
}

/** The unit that begins with a token: of one token, or of two that are one (`yanı sıra`). */
function wordUnit(tokens: readonly Token[], words: readonly Word[], at: number, end: number): Unit {
  const token = tokens[at]
  const word = words[at].ending
  if (token.kind === 'quote') {
    const kind = !token.spaced ? 'unquote' : opensName(tokens, at, end) ? 'adverb' : 'quote'
    return plain(kind, at, at + 1, token.folded)
  }
  if (token.kind === 'punctuation') return plain(punctuation(tokens, at), at, at + 1, token.folded)
  if (token.nameEnd < token.end)
    return noun(
      nameCase(token, word),
      isOwned(word),
      at,
      at + 1,
      token.folded.slice(0, token.nameEnd - token.start),
      -1,
    )
  const form = formOf(token.folded, word)
  if (form.pairs && at + 1 < end)
    for (const [second, kind] of form.pairs)
      if (tokens[at + 1].folded === second) return plain(kind, at, at + 2, `${token.folded} ${second}`)
  if (form.particle) return plain(form.particle, at, at + 1, token.folded)
  if (token.kind !== 'word') return noun(nameCase(token, word), isOwned(word), at, at + 1, token.folded, -1)
  const shown =
    form.beforeNoun === form.otherwise || !(at + 1 < end && isNounNext(tokens, words, at))
      ? form.otherwise
      : form.beforeNoun
  const kind = tokens[at + 1]?.kind === 'word' && at + 1 < end && isNounInDisguise(shown, words[at]) ? 'nominal' : shown
  if (kind === 'nominal' && !(isDoing(word) && at + 1 < end && expects.test(tokens[at + 1].folded)))
    return noun(learnedCase(form.noun, words, at, token.folded), isOwned(word), at, at + 1, token.folded, -1)
  const { verb, possessed, passive, negative } = form
  return {
    kind: kind === 'nominal' ? 'action' : kind,
    case: verb,
    first: at,
    last: at + 1,
    mark: -1,
    folded: token.folded,
    lemma: word.lemma,
    possessed,
    passive,
    negative,
  }
}

/**
 * The case of a noun whose form leaves it open, as its context tells: `protokole` is a dative. Before a verb (`meydana
 * geldi`) it may be one word with it.
 */
function learnedCase(shown: UnitCase, words: readonly Word[], at: number, form: string): UnitCase {
  const { upos, features } = words[at]
  const dative = shown === 'Bare' && upos === 'NOUN' && features.Case === 'Dat' && /[ae]$/u.test(form)
  return dative && words[at + 1]?.ending.upos !== 'VERB' ? 'Dat' : shown
}

/** Whether a form only ends as verbs do, and is a noun to who knows its context: `paketi`, `muafiyeti`, `kütüklerine`. */
const isNounInDisguise = (kind: UnitKind, { upos, ending }: Word) =>
  (kind === 'finite' || kind === 'reported') && upos === 'NOUN' && ending.features.Tense === 'Past'

/** A noun that a verb made, as what somebody does: `bakanın kararı açıklaması bekleniyor`, where `açıklaması` else is a noun. */
const isDoing = ({ upos, features }: Ending) =>
  upos === 'VERB' && features.VerbForm === 'Vnoun' && features['Person[psor]'] === '3'
const expects = /^(?:beklen|planlan|öngörül|hedeflen)(?:iyor|ıyor|üyor|diği|dığı|düğü|iyordu|ıyordu|en$|an$)/u

/** Whether a single mark opens a name whose closing mark its suffix has swallowed: `'Yükselen Pazarlar Zirvesi'ne`. */
function opensName(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at].end - tokens[at].start > 1 || tokens[at].folded !== "'") return false
  for (let next = at + 1; next < Math.min(end, at + 8); next++) {
    if (tokens[next].kind === 'quote' || !tokens[next].capital) return false
    if (tokens[next].nameEnd < tokens[next].end) return next > at + 1
  }
  return false
}

function punctuation(tokens: readonly Token[], at: number): UnitKind {
  const { text, spaced } = tokens[at]
  if (!spaced && /^[-–—/]$/u.test(text) && tokens[at + 1] && !tokens[at + 1].spaced) return 'hyphen'
  return marksOfWriting[text] ?? 'stop'
}

/** Whether the noun that a participle modifies can begin with the next token. */
function isNounNext(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const next = tokens[at + 1]
  if (next.kind === 'punctuation' || next.kind === 'quote') return false
  const form = formOf(next.folded, words[at + 1].ending)
  if (form.particle) return next.folded === 'ilk'
  return form.otherwise !== 'finite'
}

/** A stretch of characters that is to be one unit, and what it stands for. */
export interface Marked<T> {
  readonly start: number
  readonly end: number
  readonly of: T
  /** Whether its last word is a common noun, read like any noun; a name shows its case after its apostrophe. */
  readonly common?: boolean
}

/** A text as units: `bounds[n]` is the index of the first unit of sentence `n`, and one more stands at the end. */
export interface Reading<T> {
  readonly units: readonly Unit[]
  readonly bounds: readonly number[]
  /** What a unit stands for: its mark's `of`, or nothing for a plain word. */
  of(index: number): T | undefined
}

/** The units of an article's plain words, by their first token: two stages read it, and only their marks differ. */
const plainUnits = new WeakMap<readonly Word[], (Unit | undefined)[]>()

/** Reads tokens as units, sentence by sentence; no unit goes beyond its sentence. */
export function readUnits<T>(
  tokens: readonly Token[],
  words: readonly Word[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  marked: readonly Marked<T>[],
): Reading<T> {
  const order = [...marked].sort((a, b) => a.start - b.start || b.end - a.end)
  const marks = order.map(({ start, end }) => ({ first: tokenAt(tokens, start), last: tokenAt(tokens, end - 1) + 1 }))
  const units: Unit[] = []
  const bounds: number[] = []
  const plainAt: (Unit | undefined)[] = plainUnits.get(words) ?? new Array(tokens.length)
  plainUnits.set(words, plainAt)
  let mark = 0
  for (const { first, last } of sentences) {
    bounds.push(units.length)
    for (let at = first; at < last; ) {
      while (mark < marks.length && marks[mark].first < at) mark++
      if (marks[mark]?.first === at) {
        const end = Math.min(marks[mark].last, last)
        units.push(markUnit(tokens, words, at, end, mark, order[mark].common ?? false))
        at = Math.max(end, at + 1)
        continue
      }
      const unit = plainAt[at] ?? wordUnit(tokens, words, at, last)
      plainAt[at] = unit
      units.push(unit)
      at = unit.last
    }
  }
  bounds.push(units.length)
  return { units, bounds, of: (index) => (units[index]?.mark >= 0 ? order[units[index].mark].of : undefined) }
}
