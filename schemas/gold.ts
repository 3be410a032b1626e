import { type JsonSchema, recordSchema } from './json-schema.ts'
import type { Record } from './record.ts'

/** What a hand need not write: it says how something was found, or how sure we are of it. */
const unsigned = ['by', 'speakerText', 'topic', 'confidence', 'lemma', 'strength'] as const
type Sign = (typeof unsigned)[number]

type Unsigned<T> = T extends (infer Item)[]
  ? Unsigned<Item>[]
  : T extends object
    ? { [K in keyof T as K extends Sign ? never : K]: Unsigned<T[K]> } & {
        [K in keyof T as K extends Sign ? K : never]?: T[K]
      }
    : T

const always = ['version', 'id', 'published', 'text'] as const

/** A record annotated by hand. A layer that is absent was not annotated; marks need not say what found them. */
export type Gold = Pick<Record, (typeof always)[number]> & Partial<Unsigned<Omit<Record, (typeof always)[number]>>>

/** The JSON Schema of gold: the record's own, in which layers and what only machines say may be absent. */
export const goldSchema: JsonSchema = {
  ...JSON.parse(JSON.stringify(recordSchema), (key, value) =>
    key === 'required' ? value.filter((name: string) => !unsigned.some((sign) => sign === name)) : value,
  ),
  $id: 'urn:kupur:gold:1',
  title: 'Kupür gold',
  required: always,
}
