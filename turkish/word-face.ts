import type { Ending, Features } from '../schemas/word.ts'

/**
 * What stages ask of a word, learned or told by its endings: they never read feature strings.
 */

/** The case that a word shows, or nothing where the form leaves it open. */
export const caseOf = (word: Ending): Features['Case'] => word.features.Case

/** Whether the word is a verb that closes a sentence: neither participle, verbal noun nor converb. */
export const isFiniteVerb = (word: Ending): boolean =>
  word.upos === 'VERB' && word.features.VerbForm === undefined && word.features.Tense !== undefined

/** Whether the word speaks of what is to come: `yapacak`, `yapacağını`. */
export const isFuture = (word: Ending): boolean => word.features.Tense === 'Fut'

/** Whether the word speaks of what is past: `yaptı`, `yaptığını`. */
export const isPast = (word: Ending): boolean => word.features.Tense === 'Past'

/** Whether the word heads a clause that can be reported: -DIğI, -(y)AcAğI, -mAsI in any case. */
export const isReportedClause = (word: Ending): boolean =>
  word.upos === 'VERB' &&
  word.features['Person[psor]'] !== undefined &&
  (word.features.VerbForm === 'Part' || word.features.VerbForm === 'Vnoun')

/** Whether the word is a converb: `yaparak`, `yapıp`. */
export const isConverb = (word: Ending): boolean => word.features.VerbForm === 'Conv'

/** Whether the word is a participle that modifies the noun after it: `yapan`. */
export const isParticiple = (word: Ending): boolean =>
  word.features.VerbForm === 'Part' && word.features['Person[psor]'] === undefined

/** Whether the verb is in the passive. */
export const isPassive = (word: Ending): boolean => word.features.Voice === 'Pass'

/** The universal feature string of a word, its features by name: `Case=Loc|Number=Sing`, or `_`. */
export function featureString(word: Ending): string {
  const features = Object.entries(word.features)
  if (features.length === 0) return '_'
  return features
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('|')
}
