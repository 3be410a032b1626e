import type { Token } from '../schemas/token.ts'

/** A token as the Turkish treebanks cut them. */
export interface SurfaceToken {
  readonly start: number
  readonly end: number
  /** Index of the first of our tokens that it holds a part of. */
  readonly first: number
  /** Index after the last of our tokens that it holds a part of. */
  readonly last: number
}

/**
 * Our tokens as the treebank (UD Turkish BOUN) has them: a full stop stands apart from the abbreviation or ordinal that
 * it belongs to (`Dr` `.`), but together with the mark that closes behind it (`."`); a quotation mark inside a word with
 * a suffix (`Sonat"ını`) or before a word (`'Bu`) is of the word, and so is a slash (`ve/veya`). For comparison and for
 * CoNLL-U; the stages read our own, in which every quotation mark stands apart.
 */
export function surfaceTokens(tokens: readonly Token[]): SurfaceToken[] {
  const surface: SurfaceToken[] = []
  for (let at = 0; at < tokens.length; ) {
    let last = at + 1
    while (last < tokens.length && joins(tokens, last, at)) last++
    const start = tokens[at].start
    const end = tokens[last - 1].end
    if (last === at + 1 && hasOwnStop(tokens[at])) {
      surface.push({ start, end: end - 1, first: at, last }, { start: end - 1, end, first: at, last })
    } else surface.push({ start, end, first: at, last })
    at = last
  }
  return surface
}

/** `Prof.`, `3.`, `IV.`: one full stop, the last sign; `T.C.` has two. */
function hasOwnStop({ kind, text }: Token): boolean {
  return (kind === 'abbreviation' || kind === 'ordinal') && text.indexOf('.') === text.length - 1 && text.length > 1
}

/** Whether the token at `at` is one with those before it, of which the first is at `first`. */
function joins(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (token.spaced) return false
  const before = tokens[at - 1]
  if (isStop(before)) {
    if (isStraight(token)) return true // ."
    const after = tokens[at + 1]
    return before.text === '.' && token.text === ')' && (after === undefined || !isLow(after))
  }
  if (isStraight(before) && isWord(token)) {
    if (at - first >= 2) return true // Sonat"ını
    return before.text !== '"' && (before.spaced || tokens[at - 2]?.text === '(') // 'Bu
  }
  if (isStraight(token))
    return isWord(before) && isWord(tokens[at + 1]) && !tokens[at + 1].spaced && isLow(tokens[at + 1])
  if (before.text === '/') return at - first >= 2 && isWord(token)
  if (token.text === '/') return isWord(before) && isWord(tokens[at + 1]) && !tokens[at + 1].spaced
  return (before.kind === 'abbreviation' || before.kind === 'ordinal') && token.kind === 'word' && token.capital
}

const isStop = ({ text }: Token) => text === '.' || text === '..' || text === '...'
const isStraight = ({ kind, text }: Token) => kind === 'quote' && (text === '"' || text === "'" || text === "''")
const isWord = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'word' || token.kind === 'acronym' || token.kind === 'number')
const isLow = ({ text, capital }: Token) => !capital && /^\p{L}/u.test(text)
