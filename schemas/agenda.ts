import Type from 'typebox'
import { EntityId } from './entity.ts'
import { EventId } from './event.ts'
import { By, closed, oneOf, spanFields } from './span.ts'

export const AgendaItem = closed(
  {
    ...spanFields,
    topic: Type.String({ minLength: 1, description: 'The matter with its head in the nominative' }),
    action: Type.String({ minLength: 1, description: "The predicate's lemma: kabul etmek, görüşmek" }),
    status: oneOf('planned', 'ongoing', 'done', 'cancelled'),
    actors: Type.Array(EntityId),
    event: Type.Union([EventId, Type.Null()]),
    date: Type.Union([Type.String(), Type.Null()]),
    place: Type.Union([EntityId, Type.Null()]),
    by: By,
    confidence: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'The share of judged items like this one that were kept',
    }),
  },
  'A matter that somebody is to discuss, decide, sign, adopt, elect, take over, open or launch',
)

/** A matter that somebody is to discuss, decide, sign, adopt, elect, take over, open or launch. */
export type AgendaItem = Readonly<Type.Static<typeof AgendaItem>>
