import { readEdge } from './edges.ts'
import { formAt, of, type Position, possessedUnit } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { dayPeriod, type Period } from './period.ts'

/** A day within a week that was told before it. */
export interface WithinWeek {
  readonly next: number
  readonly daily: true
  in(week: Period): Period
}

const sunday = 7
const friday = 5
const working = /^(?:iş|işlem|çalışma|mesai)$/u

/** Reads what goes on a week: `başında`, `sonunda`, `ilk günü`, `son işlem gününde`. */
export function readWithinWeek(position: Position, at: number): WithinWeek | null {
  const edge = readEdge(position, at)
  if (edge) return onDay(edge.next, edge.last ? sunday : 1)
  const nth = of(position, at, 'ordinal')?.value
  if (nth === undefined || nth > sunday) return null
  const work = working.test(formAt(position, at + 1)) ? 1 : 0
  if (!possessedUnit(position, at + 1 + work, Unit.day)) return null
  return onDay(at + 2 + work, nth > 0 ? nth : work ? friday : sunday)
}

const onDay = (next: number, weekday: number): WithinWeek => ({
  next,
  daily: true,
  in: ({ first }) => dayPeriod(first + weekday - 1),
})
