import { stage } from '../stage.ts'
import type { Candidate } from './candidate.ts'
import { contextOf } from './context.ts'
import { join } from './joining.ts'
import { eventsOf } from './occasion.ts'
import { rules } from './rules.ts'

export { rules } from './rules.ts'

/** Occasions. */
export const events = stage({
  provides: 'events',
  requires: ['tokens', 'sentences', 'words', 'dates', 'entities'],
  run(document) {
    const context = contextOf(document)
    const candidates: Candidate[] = []
    for (const rule of rules) candidates.push(...rule.match(context))
    candidates.sort((a, b) => a.start - b.start || b.end - a.end)
    return { layer: eventsOf(context, join(candidates)) }
  },
})
