import { wordTagger } from '../turkish/tagger/words.ts'
import { stage } from './stage.ts'

/** What every token is as a word: lemma, part of speech and features. */
export const words = stage({
  provides: 'words',
  requires: ['tokens', 'sentences'],
  run: ({ tokens, sentences }) => ({ layer: wordTagger()(tokens, sentences) }),
})
