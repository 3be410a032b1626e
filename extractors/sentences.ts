import { splitSentences } from '../turkish/sentences.ts'
import { stage } from './stage.ts'

/** The tokens as sentences and paragraphs. */
export const sentences = stage({
  provides: 'sentences',
  requires: ['tokens'],
  run: ({ text, tokens }) => ({ layer: splitSentences(text, tokens) }),
})
