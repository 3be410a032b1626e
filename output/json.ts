import type Type from 'typebox'
import { Record } from '../schemas/record.ts'

/** A value with its keys in the order in which the schema names them. */
function ordered(value: unknown, schema: Type.TSchema & Partial<Shape>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { properties, items, anyOf } = schema
  if (Array.isArray(value)) return items ? value.map((item) => ordered(item, items)) : value
  const fields = properties ?? anyOf?.find((one) => one.properties)?.properties
  if (!fields) return value
  const result: { [key: string]: unknown } = {}
  for (const key in fields) {
    const item = (value as typeof result)[key]
    if (item !== undefined) result[key] = ordered(item, fields[key])
  }
  return result
}

interface Shape {
  readonly properties: { readonly [key: string]: Type.TSchema }
  readonly items: Type.TSchema
  readonly anyOf: readonly (Type.TSchema & Partial<Shape>)[]
}

/** A record as JSON, its keys in the schema's order and a line end after it; over several lines where `indent` is given. */
export function jsonOf(record: Record, indent = 0): string {
  return `${JSON.stringify(ordered(record, Record), null, indent)}\n`
}
