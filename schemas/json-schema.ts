import type Type from 'typebox'
import { AgendaItem } from './agenda.ts'
import { ArticleInput, Published, Source } from './article.ts'
import { DateMention } from './date.ts'
import { Entity, EntityId, Links, Mention, Role } from './entity.ts'
import { Event, EventId } from './event.ts'
import { Knowledge } from './knowledge.ts'
import { Ninjs } from './ninjs.ts'
import { Note } from './note.ts'
import { Quantity } from './quantity.ts'
import { Cue, Quote } from './quote.ts'
import { Record } from './record.ts'
import { SentenceRecord } from './sentence.ts'
import { Span } from './span.ts'
import { TokenRecord } from './token.ts'

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<{ [keyword: string]: unknown }>

/** The nouns that stand under `$defs`, by the name that other languages see. */
const nouns: Readonly<{ [name: string]: Type.TSchema }> = {
  AgendaItem,
  Cue,
  DateMention,
  Entity,
  EntityId,
  Event,
  EventId,
  Links,
  Mention,
  Note,
  Published,
  Quantity,
  Quote,
  Role,
  Sentence: SentenceRecord,
  Source,
  Span,
  Token: TokenRecord,
}

const nameOf = new Map(Object.entries(nouns).map(([name, schema]) => [schema, name]))

/** The schema as plain data; a noun inside it becomes a reference to its definition. */
function plain(schema: Type.TSchema): JsonSchema {
  const reference = (key: string, value: Type.TSchema) => {
    const name = key === '' ? undefined : nameOf.get(value)
    return name ? { $ref: `#/$defs/${name}` } : value
  }
  return JSON.parse(JSON.stringify(schema, reference))
}

const definitions = Object.fromEntries(
  Object.entries(nouns).map(([name, schema]) => [name, { title: name, ...plain(schema) }]),
)

const whole = (id: string, title: string, schema: Type.TSchema): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:kupur:${id}`,
  title,
  ...plain(schema),
  $defs: definitions,
})

/** The record's JSON Schema (2020-12): what `record.schema.json` holds. */
export const recordSchema: JsonSchema = whole('record:1', 'Kupür record', Record)

/** The JSON Schema of what an extractor takes. */
export const articleSchema: JsonSchema = whole('article:1', 'Kupür article', ArticleInput)

/** The JSON Schema of what `--format ninjs` writes. */
export const ninjsSchema: JsonSchema = whole('ninjs:3.1', 'ninjs 3.1, as Kupür writes it', Ninjs)

/** The JSON Schema of a desk's own knowledge. */
export const knowledgeSchema: JsonSchema = whole('knowledge:1', 'Kupür knowledge', Knowledge)

/** The text of `record.schema.json`. */
export function recordSchemaText(): string {
  return `${JSON.stringify(recordSchema, null, 2)}\n`
}
