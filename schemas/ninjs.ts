import Type from 'typebox'
import { closed, Offset, oneOf } from './span.ts'

const moment = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$',
  description: 'YYYY-MM-DDTHH:MM:SS+HH:MM',
})
const uri = Type.String({ pattern: '^[a-z][a-z0-9+.-]*:[!-~]+$', description: 'a URI in ASCII' })
const words = Type.String({ minLength: 1 })
const named = closed({
  name: words,
  uri: Type.Optional(uri),
  literal: Type.Optional(words),
})

export const Ninjs = closed(
  {
    uri,
    standard: closed({ name: Type.Literal('ninjs'), version: Type.Literal('3.1'), schema: uri }),
    type: Type.Literal('text'),
    representationType: oneOf('complete', 'incomplete'),
    language: Type.Literal('tr'),
    versionCreated: moment,
    headlines: Type.Optional(Type.Array(closed({ role: words, contentType: words, value: words }), { minItems: 1 })),
    descriptions: Type.Optional(Type.Array(closed({ role: words, contentType: words, value: words }), { minItems: 1 })),
    bodies: Type.Array(
      closed({ role: words, contentType: words, charCount: Offset, wordCount: Offset, value: words }),
      { minItems: 1 },
    ),
    people: Type.Optional(Type.Array(named, { minItems: 1 })),
    organisations: Type.Optional(Type.Array(named, { minItems: 1 })),
    places: Type.Optional(Type.Array(named, { minItems: 1 })),
    events: Type.Optional(Type.Array(named, { minItems: 1 })),
  },
  'The part of IPTC ninjs 3.1 that Kupür writes: an article with whom and what it names',
)

/** The part of IPTC ninjs 3.1 that Kupür writes: an article with whom and what it names. */
export type Ninjs = Readonly<Type.Static<typeof Ninjs>>
