import Type from 'typebox'
import { By, closed, oneOf, spanFields } from './span.ts'

export const DateMention = closed(
  {
    ...spanFields,
    type: oneOf('date', 'interval', 'time', 'duration', 'set'),
    value: Type.Union([Type.String(), Type.Null()], { description: 'ISO 8601; null where it cannot be resolved' }),
    by: By,
  },
  'An expression that names a day, span, time of day, length of time or repetition',
)

/** An expression of time and its ISO 8601 value, resolved against the article's day. */
export type DateMention = Readonly<Type.Static<typeof DateMention>>
