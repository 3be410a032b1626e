import type { EntityType } from './entity.ts'
import type { Span } from './span.ts'

/** What one rule, list or weight of a model says of a stretch of the text. It is only made where somebody hears it. */
export interface Witness extends Span {
  /** The name of the rule, or of the feature whose weight it is. */
  readonly by: string
  /** What it takes the stretch for; null: for no name. */
  readonly says: EntityType | null
  /** How much that weighs, in the unit of who says it; a weight below 0 speaks against. */
  readonly weight: number
}
