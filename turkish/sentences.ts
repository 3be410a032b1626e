import type { Sentence } from '../schemas/sentence.ts'
import type { Token } from '../schemas/token.ts'
import { mayEndSentence } from './abbreviations.ts'

const terminal = new Set(['.', '!', '?', '...', '…', '..'])

/**
 * Cuts tokens into sentences. A line end always cuts; a final mark cuts when what follows can begin a sentence, so
 * `"Topu at." dedi` stays whole. Whose a full stop is, the tokenizer has said.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  for (let at = 0; at < tokens.length; at++) {
    const breaks = at + 1 === tokens.length || hasLineEnd(text, tokens[at].end, tokens[at + 1].start)
    if (!breaks && !endsHere(tokens, at, first)) continue
    sentences.push({ start: tokens[first].start, end: tokens[at].end, first, last: at + 1, paragraph })
    first = at + 1
    if (breaks) paragraph++
  }
  return sentences
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true
  return false
}

/** The most closing marks that one final mark is looked for behind. */
const mostClosers = 8

/** Whether the sentence that began at `first` ends with the token at `at`: closing marks belong to what they close. */
function endsHere(tokens: readonly Token[], at: number, first: number): boolean {
  const next = tokens[at + 1]
  let mark = at
  while (mark > first && at - mark < mostClosers && isCloser(tokens, mark)) mark--
  if (!isFinal(tokens[mark])) return false
  if (isCloser(tokens, at + 1) || terminal.has(next.text)) return false
  return canBegin(next, tokens[at + 2])
}

function isFinal(token: Token): boolean {
  return terminal.has(token.text) || (token.kind === 'abbreviation' && mayEndSentence(token.text))
}

/** A quote mark or bracket that closes: nothing white stands before it. */
function isCloser(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token.spaced) return false
  return token.text === ')' || token.text === ']' || token.kind === 'quote'
}

function canBegin(next: Token, afterNext: Token | undefined): boolean {
  if (next.kind === 'quote' || next.text === '(' || next.text === '-' || next.text === '–' || next.text === '—')
    return next.spaced && (afterNext === undefined || !startsLow(afterNext))
  if (next.kind === 'punctuation' && next.text !== '•' && next.text !== '*' && next.text !== '[') return false
  if (startsLow(next)) return false
  return next.spaced || next.capital
}

/** Whether the token begins with a small letter. */
function startsLow(token: Token): boolean {
  return token.kind === 'word' && !token.capital && /^\p{Ll}/u.test(token.text)
}
