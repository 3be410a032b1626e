import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { Speaker } from './speaker.ts'

/** A stretch between quotation marks. Its words are the tokens from `open + 1` to before `close`. */
export interface Marked {
  /** Index of the token of the opening mark. */
  readonly open: number
  /** Index of the token of the closing mark; where that is missing, the index after the last token inside. */
  readonly close: number
  /** Index of the first token behind it. */
  readonly after: number
  /** How many marked stretches it stands in. */
  readonly depth: number
  /** Of what is said without marks: how, and who speaks. Its opening mark is a dash or a colon. */
  readonly bare?: { readonly style: 'turn' | 'headline' | 'announced'; readonly speaker: Speaker }
}

interface Opened {
  readonly token: number
  readonly family: string
  /** Index of its sentence. */
  readonly sentence: number
  /**
   * Whether it may be closed in a later paragraph: it begins one, or a colon announces it; `loosely` behind a comma, where
   * it may not be left open.
   */
  readonly far: boolean | 'loosely'
}

/** How many marks may stand open at once. */
const deepest = 8
/** Most tokens of what lacks one of its marks. */
const longestTorn = 45
/** Most tokens of what lacks its opening mark: where it begins is a guess. */
const longestUnopened = 16
/** What stands behind the closing mark of a quote. */
const sayingBehind = new Set(
  'dedi diye diyen diyerek diyor denildi deniliyor şeklinde ifadesini ifadelerini'.split(' '),
)
/** How many paragraphs one pair of marks may hold. */
const farthest = 8

/**
 * Pairs the quotation marks of an article, in one pass. Whether a mark opens or closes is seen on the white space about
 * it, then on its glyph. A mark that begins a paragraph and is closed nowhere holds that paragraph; any other single
 * mark is left alone.
 */
export function pairMarks(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  bare: readonly Omit<Marked, 'depth'>[] = [],
): Marked[] {
  const pairs: Omit<Marked, 'depth'>[] = []
  let opened: Opened[] = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last, paragraph } = sentences[sentence]
    if (sentence > 0 && paragraph !== sentences[sentence - 1].paragraph) endParagraph(first, paragraph)
    for (let at = first; at < last; at++) if (tokens[at].kind === 'quote') mark(at, sentence)
  }
  endParagraph(tokens.length, Number.POSITIVE_INFINITY)
  const inside = new Uint8Array(bare.length > 0 ? tokens.length : 0)
  if (bare.length > 0) for (const { open, after } of pairs) inside.fill(1, open + 1, after - 1)
  return withDepth(pairs.concat(bare.filter(({ open, close }) => !inside[open] && !inside[close - 1])))

  function mark(at: number, sentence: number) {
    const family = familyOf(tokens[at].text)
    const side = sideOf(tokens, at)
    let partner = opened.findLastIndex((open) => open.family === family)
    if (partner < 0 && side === 'close') partner = opened.findLastIndex((open) => isKin(open.family, family))
    if (side === 'open' && partner === 0 && isEarlier(opened[0], sentence)) {
      closeUnclosed(opened[0])
      opened = []
      partner = -1
    }
    if (side === 'close' || (side === 'either' && partner >= 0)) {
      if (partner < 0 && family !== 'single') openedNowhere(at, sentence)
      if (partner < 0 || (family === 'single' && partner < opened.length - 1)) return
      pairs.push({ open: opened[partner].token, close: at, after: at + 1 })
      opened.length = partner
      return
    }
    if (family === 'single' && partner >= 0 && tokens[opened[partner].token - 1]?.text !== ':')
      opened.splice(partner, 1) // a stray apostrophe
    if (opened.length < deepest)
      opened.push({ token: at, family, sentence, far: family !== 'single' && isAnnounced(at, sentence) })
  }

  function isEarlier(open: Opened, sentence: number): boolean {
    return sentences[open.sentence].paragraph < sentences[sentence].paragraph
  }

  function isAnnounced(at: number, sentence: number): boolean | 'loosely' {
    if (tokens[at - 1]?.text === ':') return true
    if (tokens[at - 1]?.text === ',') return 'loosely'
    if (sentences[sentence].first !== at) return false
    return sentence === 0 || sentences[sentence - 1].paragraph < sentences[sentence].paragraph
  }

  function endParagraph(next: number, paragraph: number) {
    const outer = opened[0]
    opened = []
    if (!outer) return
    const goesOn = paragraph - sentences[outer.sentence].paragraph < farthest && tokens[next]?.kind !== 'quote'
    if (outer.far && goesOn) opened = [outer]
    else closeUnclosed(outer)
  }

  /** Closes before the expression of saying a mark of which the closing one is missing: `"Geldik diye konuştu`. */
  function closeBeforeCue({ token, sentence }: Opened) {
    const { paragraph } = sentences[sentence]
    for (let at = token + 2; at < Math.min(tokens.length, token + longestTorn); at++) {
      if (tokens[at].kind === 'quote') return
      while (sentences[sentence].last <= at) sentence++
      if (sentences[sentence].paragraph !== paragraph) return
      if (!sayingBehind.has(tokens[at].folded)) continue
      pairs.push({ open: token, close: at, after: at })
      return
    }
  }

  /** Opens behind a comma what is closed before an expression of saying alone: `Kaya, Geldik" dedi`. */
  function openedNowhere(at: number, sentence: number) {
    const { paragraph } = sentences[sentence]
    if (!sayingBehind.has(tokens[at + 1]?.folded)) return
    for (let open = at - 2; open > 0 && open > at - longestUnopened; open--) {
      if (tokens[open].kind === 'quote') return
      while (sentences[sentence].first > open) sentence--
      if (sentences[sentence].paragraph !== paragraph) return
      if (tokens[open].text !== ',' || !tokens[open + 1].capital) continue
      pairs.push({ open, close: at, after: at + 1 })
      return
    }
  }

  function closeUnclosed(opened: Opened) {
    const { token, sentence, far } = opened
    if (far !== true) {
      if (opened.family !== 'single') closeBeforeCue(opened)
      return
    }
    let last = sentence
    while (sentences[last + 1]?.paragraph === sentences[sentence].paragraph) last++
    pairs.push({ open: token, close: sentences[last].last, after: sentences[last].last })
  }
}

function familyOf(mark: string): string {
  if (mark.length === 2) return 'twice' // ''
  if ('«»'.includes(mark)) return 'angle'
  return '"“”„‟'.includes(mark) ? 'double' : 'single'
}

/** Whether one closes the other where a writer mixes them: `"Geldik.''`. */
const isKin = (a: string, b: string) => a !== 'single' && b !== 'single' && a !== 'angle' && b !== 'angle'

/** On which side of its words a mark stands. */
function sideOf(tokens: readonly Token[], at: number): 'open' | 'close' | 'either' {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const free = token.spaced || before === undefined || '([-–—/:'.includes(before.text) || before.kind === 'quote'
  const freeBehind = next === undefined || next.spaced || next.kind === 'punctuation' || next.kind === 'quote'
  if (free && !freeBehind) return 'open'
  if (!free && freeBehind) return 'close'
  if ('“„«‹'.includes(token.text)) return 'open'
  return '”»›'.includes(token.text) ? 'close' : 'either'
}

/** The pairs in reading order, with the depth of each. */
function withDepth(pairs: Omit<Marked, 'depth'>[]): Marked[] {
  const ends: number[] = []
  return pairs
    .sort((a, b) => a.open - b.open)
    .map((pair) => {
      while (ends.length > 0 && ends[ends.length - 1] <= pair.open + 1) ends.pop()
      const depth = ends.length
      ends.push(pair.after)
      return { ...pair, depth }
    })
}
