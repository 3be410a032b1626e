import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import type { Status } from './predicate.ts'

/** An agenda item as a rule finds it; offsets are the article's. */
export interface Item {
  readonly start: number
  readonly end: number
  /** The matter with its head in the nominative. */
  readonly topic: string
  readonly action: string
  readonly status: Status
  readonly actors: readonly Entity[]
  readonly event: Event | null
  readonly date: string | null
  readonly place: string | null
  readonly by: string
}
