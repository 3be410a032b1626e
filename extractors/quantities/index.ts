import { stage } from '../stage.ts'

/** Amounts with their units. */
export const quantities = stage({ provides: 'quantities', requires: ['tokens', 'dates'], run: () => ({ layer: [] }) })
