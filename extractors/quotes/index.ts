import { stage } from '../stage.ts'

/** Who said what. */
export const quotes = stage({
  provides: 'quotes',
  requires: ['tokens', 'sentences', 'words', 'entities'],
  run: () => ({ layer: [] }),
})
