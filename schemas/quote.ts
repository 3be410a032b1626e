import Type from 'typebox'
import { EntityId } from './entity.ts'
import { By, closed, oneOf, spanFields } from './span.ts'

const Strength = oneOf('neutral', 'claim', 'denial', 'demand', 'promise')

/** How an expression of saying binds its speaker; what is a `claim` the reporter leaves to the speaker. */
export type Strength = Type.Static<typeof Strength>

export const Cue = closed(
  { ...spanFields, lemma: Type.String({ minLength: 1 }), strength: Strength },
  'A reporting expression: its dictionary form, and how it binds the speaker',
)

/** A reporting expression where it stands. */
export type Cue = Readonly<Type.Static<typeof Cue>>

export const Quote = closed(
  {
    ...spanFields,
    kind: oneOf('direct', 'indirect', 'mixed'),
    speaker: Type.Union([EntityId, Type.Null()]),
    speakerText: Type.Union([Type.String({ minLength: 1 }), Type.Null()]),
    cue: Type.Union([Cue, Type.Null()]),
    confidence: Type.Number({ minimum: 0, maximum: 1 }),
    by: By,
  },
  'What somebody said: the content without marks, speaker and cue',
)

/**
 * What somebody said: the content without marks, speaker and cue. `speakerText` holds the words of a speaker whom no name
 * tells (`görgü tanıkları`); `confidence` is the share of quotes found in like ways that were right.
 */
export type Quote = Readonly<Type.Static<typeof Quote>>
