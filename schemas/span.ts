import Type from 'typebox'

/** A closed object: nothing but the named properties is let in. */
export const closed = <P extends Type.TProperties>(properties: P, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description ? { description } : {}) })

/** A choice among words, as one JSON Schema `enum`. */
export const oneOf = <const W extends string[]>(...words: W) => Type.Enum(words)

/** Offsets are UTF-16 code units, half-open. */
export const Offset = Type.Integer({ minimum: 0 })

/** What found a mention: the name of a rule or of a model. */
export const By = Type.String({ minLength: 1 })

/** The fields every span has, to be spread into larger objects. */
export const spanFields = { start: Offset, end: Offset, text: Type.String() }

export const Span = closed(spanFields, 'A stretch of the article: text.slice(start, end) is its text')

/** A stretch of the article; `text.slice(start, end) === span.text`. Offsets are UTF-16 code units, half-open. */
export type Span = Readonly<Type.Static<typeof Span>>

/** The only maker of spans: so the words of a span always are those of the text. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}
