import type { Unit } from './unit.ts'

/** The bracket that opens what one closes; else -1. */
export function opening(units: readonly Unit[], close: number, least: number): number {
  for (let at = close - 1; at >= least; at--) if (units[at].kind === 'open') return at
  return -1
}

/** The mark that opens what a mark closes, where that is a word or a few and no sentence; else -1. */
export function openingQuote(units: readonly Unit[], close: number, least: number): number {
  for (let at = close - 1; at >= Math.max(least, close - 12); at--) {
    if (units[at].kind === 'quote') return at
    if (units[at].kind === 'stop' || units[at].kind === 'finite') return -1
  }
  return -1
}
