import type { Token } from '../schemas/token.ts'

/** The marks that end a sentence, however many dots they have. */
const finals = new Set(['.', '!', '?', '...', '…', '..', '....', '.....'])

/** What the mark before a gap lets one expect: nothing, the end of a sentence, or the dot of a word that has one. */
export const Sign = { none: 0, final: 1, dotted: 2 } as const

/** A place between two tokens where a sentence may end. */
export interface Gap {
  /** Index of the last token before it. */
  readonly at: number
  readonly sign: number
  /** Which mark stands before it: a small number, the same for the same mark. */
  readonly mark: number
  /** Index of the mark itself, before the quote marks and brackets that close behind it. */
  readonly markAt: number
  /** Index of the next word, behind the quote mark, bracket or bullet that opens before it. */
  readonly next: number
}

/** The most closing marks that one final mark is looked for behind. */
const mostClosers = 8

/** Whether the token is a mark that ends sentences. */
export function isFinal({ kind, text }: Token): boolean {
  return kind === 'punctuation' && finals.has(text)
}

/** The gap behind the token at `at` in the sentence that began at `first`, or null where no sentence can end. */
export function gapBehind(tokens: readonly Token[], at: number, first: number): Gap | null {
  const next = tokens[at + 1]
  if (next.kind === 'word' && !next.capital && tokens[at].kind === 'word') return null // the most of all gaps
  if (!next.spaced && !next.capital) return null
  if (isFinal(next) || isCloser(tokens, at + 1, first)) return null
  let markAt = at
  while (markAt > first && at - markAt < mostClosers && isCloser(tokens, markAt, first)) markAt--
  const before = tokens[markAt]
  const mark = markOf(before)
  const sign = mark === 0 || mark > 7 ? Sign.none : mark > 5 ? Sign.dotted : Sign.final
  let word = at + 1
  while (word < at + 3 && word + 1 < tokens.length && isOpener(tokens[word])) word++
  const low = startsLow(tokens[word])
  if (sign === Sign.none && (!next.spaced || low)) return null
  if (low && (mark !== 1 || markAt !== at || !next.spaced || word !== at + 1)) return null
  if (isInner(next) && !isOpener(next)) return null
  return { at, sign, mark, markAt, next: word }
}

/** 0 for a word; 1–5 final marks, 6 and 7 a dot that belongs to its word, and from 8 on marks that go on. */
function markOf({ kind, text }: Token): number {
  if (kind === 'abbreviation') return text.endsWith('.') ? 6 : 0
  if (kind === 'ordinal') return text.endsWith('.') ? 7 : 0
  if (kind !== 'punctuation') return 0
  if (text === '.') return 1
  if (text === '?') return 2
  if (text === '!') return 3
  if (text === '...' || text === '…') return 4
  if (finals.has(text)) return 5
  return text === ':' ? 8 : text === ',' ? 9 : text === ';' ? 10 : text === '-' || text === '–' ? 11 : 12
}

/** A quote mark or bracket that closes: nothing white stands before it, or as many are open as make it the last. */
function isCloser(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (token.kind !== 'quote') return !token.spaced && (token.text === ')' || token.text === ']')
  return !token.spaced && at > first
}

function isOpener({ kind, text }: Token): boolean {
  return kind === 'quote' || (kind === 'punctuation' && openers.has(text))
}
const openers = new Set(['(', '[', '-', '–', '—', '•', '*', '·'])

/** Whether a token can only go on: `,` `/` `)`. */
function isInner({ kind, text }: Token): boolean {
  return kind === 'punctuation' && text !== '...' && text !== '…'
}

/** Whether the token begins with a small letter, as only a word does; `iPad` and `eTicaret` do not count. */
function startsLow(token: Token): boolean {
  return token.kind === 'word' && !token.capital && /^\p{Ll}(?!\p{Lu})/u.test(token.text)
}
