import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { ArticleInput } from './article.ts'
import { complaintsOf } from './complaint.ts'
import { isPublished } from './day.ts'
import { goldSchema } from './gold.ts'
import { articleSchema, type JsonSchema, knowledgeSchema, ninjsSchema, recordSchema } from './json-schema.ts'

/** That the schemas themselves are sound is for the tests; not to ask here halves the time of the first use. */
const options = { meta: false, validateSchema: false }
/** What is needed to say all that is wrong; a check that only says whether anything is takes half the time. */
const telling = { ...options, allErrors: true, verbose: true }

/** A check compiled once, at its first use. Its answer: sentences with the path and the offending value; none if all is well. */
function check(schema: JsonSchema, whole: string) {
  let passes: ValidateFunction | undefined
  let tells: ValidateFunction | undefined
  return (value: unknown): string[] => {
    passes ??= new Ajv2020(options).compile(schema)
    if (passes(value)) return []
    tells ??= new Ajv2020(telling).compile(schema)
    return tells(value) ? [] : complaintsOf(tells.errors ?? [], whole)
  }
}

/** What the schema has against a record. See `brokenLaws` for what a schema cannot say. */
export const validateRecord = check(recordSchema, 'the record')

/** What the schema has against a gold record: layers and `by` may be absent. */
export const validateGold = check(goldSchema, 'the gold')

/** What the schema has against a ninjs object. */
export const validateNinjs = check(ninjsSchema, 'the ninjs object')

/** What the schema has against a desk's own knowledge. */
export const validateKnowledge = check(knowledgeSchema, "the desk's knowledge")

const validateInput = check(articleSchema, 'the article')

/** What speaks against an extractor's input: its shape, a day that there is not, a title that is not in the text. */
export function validateArticle(value: unknown): string[] {
  const complaints = validateInput(value)
  if (complaints.length > 0) return complaints
  const { text, published, title } = value as ArticleInput
  if (!isPublished(published)) complaints.push(`published must be a day that there is, not "${published}"`)
  if (title && (title.start >= title.end || text.slice(title.start, title.end) !== title.text))
    complaints.push(`title must be a span of the text, not ${JSON.stringify(title)}`)
  return complaints
}
