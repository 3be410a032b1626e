import { stage } from '../stage.ts'

/** Who the names name together. */
export const entities = stage({
  provides: 'entities',
  requires: ['tokens', 'sentences', 'words', 'names'],
  run: () => ({ layer: [] }),
})
