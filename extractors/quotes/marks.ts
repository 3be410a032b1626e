import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'

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
}

interface Opened {
  readonly token: number
  readonly family: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Whether it may be closed in a later paragraph: it begins one, or a colon announces it. */
  readonly far: boolean
}

/** How many marks may stand open at once. */
const deepest = 8
/** How many paragraphs one pair of marks may hold. */
const farthest = 8

/**
 * Pairs the quotation marks of an article, in one pass. Whether a mark opens or closes is seen on the white space about
 * it, then on its glyph. A mark that begins a paragraph and is closed nowhere holds that paragraph; any other single
 * mark is left alone.
 */
export function pairMarks(tokens: readonly Token[], sentences: readonly Sentence[]): Marked[] {
  const pairs: Omit<Marked, 'depth'>[] = []
  let opened: Opened[] = []
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last, paragraph } = sentences[sentence]
    if (sentence > 0 && paragraph !== sentences[sentence - 1].paragraph) endParagraph(first, paragraph)
    for (let at = first; at < last; at++) if (tokens[at].kind === 'quote') mark(at, sentence)
  }
  endParagraph(tokens.length, Number.POSITIVE_INFINITY)
  return withDepth(pairs)

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
      if (partner < 0 || (family === 'single' && partner < opened.length - 1)) return
      pairs.push({ open: opened[partner].token, close: at, after: at + 1 })
      opened.length = partner
      return
    }
    if (family === 'single' && partner >= 0) opened.splice(partner, 1) // a stray apostrophe
    if (opened.length < deepest)
      opened.push({ token: at, family, sentence, far: family !== 'single' && isAnnounced(at, sentence) })
  }

  function isEarlier(open: Opened, sentence: number): boolean {
    return sentences[open.sentence].paragraph < sentences[sentence].paragraph
  }

  function isAnnounced(at: number, sentence: number): boolean {
    if (tokens[at - 1]?.text === ':') return true
    if (sentences[sentence].first !== at) return false
    return sentence === 0 || sentences[sentence - 1].paragraph < sentences[sentence].paragraph
  }

  function endParagraph(next: number, paragraph: number) {
    const outer = opened[0]
    opened = []
    if (!outer?.far) return
    const goesOn = paragraph - sentences[outer.sentence].paragraph < farthest && tokens[next]?.kind !== 'quote'
    if (goesOn) opened = [outer]
    else closeUnclosed(outer)
  }

  function closeUnclosed({ token, sentence }: Opened) {
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
      while (ends.length > 0 && ends[ends.length - 1] <= pair.open) ends.pop()
      const depth = ends.length
      ends.push(pair.after)
      return { ...pair, depth }
    })
}
