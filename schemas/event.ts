import Type from 'typebox'
import { EntityId, Mention } from './entity.ts'
import { closed, oneOf } from './span.ts'

export const EventKind = oneOf(
  'summit',
  'meeting',
  'visit',
  'election',
  'hearing',
  'signing',
  'vote',
  'press-conference',
  'ceremony',
  'match',
  'congress',
  'exercise',
  'strike',
  'other',
)

/** What kind of occasion an event is. */
export type EventKind = Type.Static<typeof EventKind>

export const EventId = Type.String({ pattern: '^v[1-9][0-9]*$' })

export const Event = closed(
  {
    id: EventId,
    kind: EventKind,
    name: Type.String({ minLength: 1 }),
    date: Type.Union([Type.String(), Type.Null()]),
    place: Type.Union([EntityId, Type.Null()]),
    participants: Type.Array(EntityId),
    mentions: Type.Array(Mention, { minItems: 1 }),
  },
  'An occasion that the article is about or that an agenda item hangs on',
)

/** An occasion that the article is about or that an agenda item hangs on. */
export type Event = Readonly<Type.Static<typeof Event>>
