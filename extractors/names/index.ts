import { stage } from '../stage.ts'

/** Names in the text. */
export const names = stage({
  provides: 'names',
  requires: ['tokens', 'sentences', 'words', 'dates'],
  run: () => ({ layer: [] }),
})
