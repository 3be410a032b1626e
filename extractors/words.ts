import type { Token } from '../schemas/token.ts'
import type { Upos, Word } from '../schemas/word.ts'
import { analyze, analyzeName } from '../turkish/morphology.ts'
import { stage } from './stage.ts'

/** What every token is as a word, seen on its form. */
export const words = stage({
  provides: 'words',
  requires: ['tokens'],
  run: ({ tokens }) => ({ layer: tokens.map(wordOf) }),
})

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

function wordOf(token: Token): Word {
  if (token.kind === 'word' && token.nameEnd === token.end) return analyze(token.folded)
  const length = token.nameEnd - token.start
  const suffix = token.folded.slice(length + 1)
  const word = analyzeName(token.text.slice(0, length), suffix)
  const upos = partOfSpeech[token.kind]
  return upos ? { ...word, upos } : word
}
