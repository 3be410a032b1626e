import { stage } from '../stage.ts'

/** Matters on an agenda. */
export const agenda = stage({
  provides: 'agenda',
  requires: ['tokens', 'sentences', 'words', 'dates', 'entities', 'events', 'quotes'],
  run: () => ({ layer: [] }),
})
