import { rulesOf } from '../rule.ts'
import type { Candidate, NameContext } from './context.ts'

/** Makes a rule of this layer. */
export const rule = rulesOf<NameContext, Candidate>()
