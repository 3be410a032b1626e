import Type from 'typebox'
import { EntityId } from './entity.ts'
import { By, closed, oneOf, Span, spanFields } from './span.ts'

export const Quote = closed(
  {
    ...spanFields,
    kind: oneOf('direct', 'indirect', 'mixed'),
    speaker: Type.Union([EntityId, Type.Null()]),
    cue: Type.Union([Span, Type.Null()]),
    by: By,
  },
  'What somebody said: the content without marks, speaker and cue',
)

/** What somebody said: the content without marks, speaker and cue. */
export type Quote = Readonly<Type.Static<typeof Quote>>
