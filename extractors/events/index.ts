import { stage } from '../stage.ts'

/** Occasions. */
export const events = stage({
  provides: 'events',
  requires: ['tokens', 'sentences', 'words', 'dates', 'entities'],
  run: () => ({ layer: [] }),
})
