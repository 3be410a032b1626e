import { createRequire } from 'node:module'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import * as checks from '#ajv/checks'
import type { ArticleInput } from './article.ts'
import { complaintsOf } from './complaint.ts'
import { isPublished } from './day.ts'
import { goldSchema } from './gold.ts'
import { articleSchema, type JsonSchema, knowledgeSchema, ninjsSchema, recordSchema } from './json-schema.ts'

/** What is needed to say all that is wrong. That the schemas themselves are sound is for the tests. */
const telling = { meta: false, validateSchema: false, allErrors: true, verbose: true }

/** The check that says all that is wrong with a value; ajv is loaded for it alone. */
function tellingCheck(schema: JsonSchema): ValidateFunction {
  const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  return new Ajv2020(telling).compile(schema)
}

/**
 * What is wrong with a value, as sentences with the path and the offending value; none if all is well. Whether anything is
 * says the check that was compiled when Kupür was built; what it is, one that is compiled when it is first wanted.
 */
function check(passes: (value: unknown) => boolean, schema: JsonSchema, whole: string) {
  let tells: ValidateFunction | undefined
  return (value: unknown): string[] => {
    if (passes(value)) return []
    tells ??= tellingCheck(schema)
    return tells(value) ? [] : complaintsOf(tells.errors ?? [], whole)
  }
}

/** What the schema has against a record. See `brokenLaws` for what a schema cannot say. */
export const validateRecord = check(checks.record, recordSchema, 'the record')

/** What the schema has against a gold record: layers and `by` may be absent. */
export const validateGold = check(checks.gold, goldSchema, 'the gold')

/** What the schema has against a ninjs object. */
export const validateNinjs = check(checks.ninjs, ninjsSchema, 'the ninjs object')

/** What the schema has against a desk's own knowledge. */
export const validateKnowledge = check(checks.knowledge, knowledgeSchema, "the desk's knowledge")

const validateInput = check(checks.article, articleSchema, 'the article')

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
