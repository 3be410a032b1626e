import { tokenize } from '../turkish/tokenizer.ts'
import { stage } from './stage.ts'

/** The text as tokens. */
export const tokens = stage({
  provides: 'tokens',
  requires: [],
  run: ({ text }) => ({ layer: tokenize(text) }),
})
