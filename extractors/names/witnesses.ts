import { spanOf } from '../../schemas/span.ts'
import type { Witness } from '../../schemas/witness.ts'
import type { Candidate, NameContext } from './context.ts'

/** Tells everything that was proposed, each thing once, to somebody who wants to know why names are what they are. */
export function tell(
  hears: (witness: Witness) => void,
  { text, tokens }: NameContext,
  ...proposed: readonly (readonly Candidate[])[]
): void {
  for (const { first, last, type = null, weight, by } of new Set(proposed.flat()))
    hears({ ...spanOf(text, tokens[first].start, tokens[last - 1].nameEnd), by, says: type, weight })
}
