import { stage } from '../stage.ts'

/** Expressions of time, resolved. */
export const dates = stage({
  provides: 'dates',
  requires: ['tokens', 'sentences', 'words'],
  run: () => ({ layer: [] }),
})
