import { complaintsAbout } from '../extractors/names/knowledge/complaints.ts'
import { InvalidOptionError } from '../schemas/errors.ts'
import type { Knowledge } from '../schemas/knowledge.ts'
import { validateKnowledge } from '../schemas/validate.ts'

/** A desk's knowledge (a copy), if it can be used; else an `InvalidOptionError` that names every place to mend. */
export function checkedKnowledge(value: unknown, where = 'knowledge'): Knowledge {
  const complaints = validateKnowledge(value)
  if (complaints.length === 0) complaints.push(...complaintsAbout(value as Knowledge))
  if (complaints.length === 0) return structuredClone(value) as Knowledge
  throw new InvalidOptionError(`${where} cannot be used: ${complaints.join('; ')}`)
}
