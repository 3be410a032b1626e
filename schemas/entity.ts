import Type from 'typebox'
import { By, closed, oneOf, spanFields } from './span.ts'

export const EntityType = oneOf('PERSON', 'ORGANIZATION', 'LOCATION', 'GROUP')

/** The four types of named entity. */
export type EntityType = Type.Static<typeof EntityType>

export const EntityId = Type.String({ pattern: '^e[1-9][0-9]*$' })

export const Mention = closed({ ...spanFields, by: By }, 'A name in the text')

/** A name in the text. */
export type Mention = Readonly<Type.Static<typeof Mention>>

export const Role = closed(
  {
    text: Type.String({ minLength: 1 }),
    at: Type.Optional(EntityId),
  },
  'A role phrase as it stands in the text, and the entity it is a role at, where that is named',
)

/** A role phrase as it stands in the text, and the entity it is a role at, where that is named. */
export type Role = Readonly<Type.Static<typeof Role>>

export const Links = closed({
  iso3166: Type.Optional(Type.String({ pattern: '^[A-Z]{2}$' })),
  wikidata: Type.Optional(Type.String({ pattern: '^Q[0-9]+$' })),
})

/** Identifiers elsewhere: `iso3166` alpha-2 of a country, `wikidata` item. */
export type Links = Readonly<Type.Static<typeof Links>>

export const Entity = closed(
  {
    id: EntityId,
    type: EntityType,
    name: Type.String({ minLength: 1 }),
    acronym: Type.Optional(Type.String({ minLength: 1 })),
    roles: Type.Array(Role),
    links: Links,
    mentions: Type.Array(Mention, { minItems: 1 }),
  },
  'Who or what the mentions of one article name together',
)

/** Who or what the mentions of one article name together. */
export type Entity = Readonly<Type.Static<typeof Entity>>

/** What a word list or the desk knows of a name: its first spelling, its acronym, its identifiers elsewhere. */
export interface KnownName {
  readonly name: string
  readonly acronym?: string
  readonly iso3166?: string
  readonly wikidata?: string
  /** Whether it is the desk that knows it: then its word goes before that of the text. */
  readonly own?: true
}

/** A name found in the text, before it is known whom it shares an entity with. */
export interface NameMention extends Mention {
  readonly type: EntityType
  readonly known?: KnownName
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** The role phrases that stand beside a person's name, as token ranges, half-open. */
  readonly roles?: readonly { readonly first: number; readonly last: number }[]
}
