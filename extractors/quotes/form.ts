import { onceAForm } from '../../turkish/forms.ts'
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
/** What is longer is no word. */
const longestForm = 60
/** Of what is no word. */
export const noForm: Form = { traits: 0, complement: null, verb: null }

/** Reads the form of a token, once. */
export const formOf = onceAForm(({ folded }): Form => (folded.length > longestForm ? noForm : read(folded)))

const read = (folded: string): Form => ({
  traits: traitsOf(folded.replace("'", '')),
  complement: complementOf(folded),
  verb: readVerb(folded),
})
