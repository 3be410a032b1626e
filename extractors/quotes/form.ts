import { memoryOf } from '../../turkish/memory.ts'
import { complementOf } from './clauses.ts'
import { traitsOf } from './traits.ts'
import { type VerbForm, verbReader } from './verb-forms.ts'
import { type Complement, sayingVerbs } from './verbs.ts'

/** What this stage sees in a form, whatever stands about it. */
export interface Form {
  /** The `Trait`s of a noun, as bits. */
  readonly traits: number
  /** What it ends in as the head of a reported clause, or null. */
  readonly complement: Complement | null
  /** What it is of a verb that may report, or null. */
  readonly verb: VerbForm | null
}

const readVerb = verbReader(sayingVerbs.keys())
const seen = memoryOf<Form>(40_000)
/** What is longer is no word. */
const longestForm = 60
/** Of what is no word. */
export const noForm: Form = { traits: 0, complement: null, verb: null }

/** Reads a form in lower case. Forms already seen cost a look-up. */
export function formOf(folded: string): Form {
  if (folded.length > longestForm) return noForm
  return seen.recall(folded) ?? seen.keep(folded, read(folded))
}

const read = (folded: string): Form => ({
  traits: traitsOf(folded.replace("'", '')),
  complement: complementOf(folded),
  verb: readVerb(folded),
})
