import type { Entity } from '../../schemas/entity.ts'
import type { OccasionForm, OccasionNoun } from './occasions.ts'

/** A noun of an occasion in the text, and how much of what stands before it belongs to it. */
export interface NounMention {
  readonly entry: OccasionNoun
  readonly form: OccasionForm
  /** Index of its first unit, of the noun itself (`basın` of `basın toplantısı`), and of the noun's last word. */
  readonly from: number
  readonly core: number
  readonly head: number
  readonly sentence: number
  readonly shape: 'bare' | 'named' | 'owned'
  /** Whether it is a proper name in capitals. */
  readonly proper?: boolean
  /** The noun of the occasion of which it is a part: `fuarın açılışı`. */
  readonly part?: string
  readonly owners: readonly Entity[]
  readonly ordinal: string
}
