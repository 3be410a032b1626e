import { type JsonSchema, recordSchema } from './json-schema.ts'
import type { Record } from './record.ts'

type Unsigned<T> = T extends (infer Item)[]
  ? Unsigned<Item>[]
  : T extends { by: string }
    ? { [K in Exclude<keyof T, 'by'>]: Unsigned<T[K]> } & { by?: string }
    : T extends object
      ? { [K in keyof T]: Unsigned<T[K]> }
      : T

const always = ['version', 'id', 'published', 'text'] as const

/** A record annotated by hand. A layer that is absent was not annotated; marks need not say what found them. */
export type Gold = Pick<Record, (typeof always)[number]> & Partial<Unsigned<Omit<Record, (typeof always)[number]>>>

/** The JSON Schema of gold: the record's own, in which layers and `by` may be absent. */
export const goldSchema: JsonSchema = {
  ...JSON.parse(JSON.stringify(recordSchema), (key, value) =>
    key === 'required' ? value.filter((name: string) => name !== 'by') : value,
  ),
  $id: 'urn:kupur:gold:1',
  title: 'Kupür gold',
  required: always,
}
