import Type from 'typebox'
import { AgendaItem } from './agenda.ts'
import { Published, Source } from './article.ts'
import { DateMention } from './date.ts'
import { Entity } from './entity.ts'
import { Event } from './event.ts'
import { Note } from './note.ts'
import { Quantity } from './quantity.ts'
import { Quote } from './quote.ts'
import { SentenceRecord } from './sentence.ts'
import { closed, Span } from './span.ts'
import { TokenRecord } from './token.ts'

const recordFields = {
  version: Type.Literal(1),
  id: Type.String({ minLength: 1 }),
  published: Published,
  language: Type.Literal('tr'),
  title: Type.Union([Span, Type.Null()]),
  source: Type.Union([Source, Type.Null()]),
  text: Type.String({ description: 'The article in NFC; every offset is into this text' }),
  sentences: Type.Array(SentenceRecord),
  tokens: Type.Optional(Type.Array(TokenRecord)),
  entities: Type.Array(Entity),
  dates: Type.Array(DateMention),
  quantities: Type.Array(Quantity),
  quotes: Type.Array(Quote),
  events: Type.Array(Event),
  agenda: Type.Array(AgendaItem),
  notes: Type.Array(Note),
}

export const Record = closed(recordFields, 'What Kupür says of one article')

/** What Kupür says of one article. */
export type Record = Readonly<Type.Static<typeof Record>>
