import Type from 'typebox'
import { EntityType } from './entity.ts'
import { closed } from './span.ts'

/** Nothing in it changes. */
type Still<T> = T extends readonly (infer I)[]
  ? readonly Still<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Still<T[K]> }
    : T

const words = Type.String({ pattern: '\\p{L}', description: 'words with a letter in them' })

export const OwnName = closed(
  {
    name: words,
    type: EntityType,
    aliases: Type.Optional(Type.Array(words)),
    acronym: Type.Optional(words),
    iso3166: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'two capitals, like TR' })),
    wikidata: Type.Optional(Type.String({ pattern: '^Q[0-9]+$', description: 'Q and digits, like Q43' })),
  },
  'A name that the desk knows: its other spellings and its short form name the same entity',
)

/** A name that the desk knows: its other spellings and its short form name the same entity. */
export type OwnName = Still<Type.Static<typeof OwnName>>

export const OwnPattern = closed(
  { name: Type.String({ minLength: 1 }), match: Type.String({ minLength: 1 }), type: EntityType },
  'A pattern in the match grammar of compromise; what its square brackets hold is a name, or all that it matches',
)

/** A pattern in the match grammar of compromise; what its square brackets hold is a name, or all that it matches. */
export type OwnPattern = Readonly<Type.Static<typeof OwnPattern>>

export const Knowledge = closed(
  {
    names: Type.Optional(Type.Array(OwnName)),
    ignore: Type.Optional(Type.Array(words)),
    patterns: Type.Optional(Type.Array(OwnPattern)),
  },
  "A desk's own knowledge, as kupur.json holds it",
)

/** A desk's own knowledge: names beside those of the lexicon, names that are none, patterns of its own. */
export type Knowledge = Still<Type.Static<typeof Knowledge>>
