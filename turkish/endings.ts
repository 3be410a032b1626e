import type { Token } from '../schemas/token.ts'
import type { Ending, Upos } from '../schemas/word.ts'
import { analyze, analyzeName } from './morphology.ts'

const partOfSpeech: Readonly<Partial<Record<Token['kind'], Upos>>> = {
  number: 'NUM',
  date: 'NUM',
  time: 'NUM',
  ordinal: 'ADJ',
  quote: 'PUNCT',
  punctuation: 'PUNCT',
  symbol: 'SYM',
  url: 'X',
  email: 'X',
  handle: 'PROPN',
  hashtag: 'X',
}

/** What the endings of a token tell. A name is cut at its apostrophe. */
export function endingOf(token: Token): Ending {
  if (token.kind === 'word' && token.nameEnd === token.end) return analyze(token.folded)
  const length = token.nameEnd - token.start
  const suffix = token.folded.slice(length + 1)
  const word = analyzeName(token.text.slice(0, length), suffix)
  const upos = partOfSpeech[token.kind]
  return upos ? { ...word, upos } : word
}
