import Type from 'typebox'
import { closed, Span } from './span.ts'

/** A day, or a day and a time: what relative dates are resolved against. */
export const Published = Type.String({
  pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?$',
  description: 'YYYY-MM-DD, or YYYY-MM-DDTHH:MM',
})

export const Source = closed(
  {
    path: Type.Union([Type.String(), Type.Null()]),
    format: Type.String(),
    encoding: Type.String(),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  },
  'Where the article came from; sha256 is that of the bytes read',
)

/** Where an article came from. `sha256` is that of the bytes read. */
export type Source = Readonly<Type.Static<typeof Source>>

export const ArticleInput = closed(
  {
    text: Type.String(),
    published: Published,
    id: Type.Optional(Type.String({ minLength: 1 })),
    title: Type.Optional(Type.Union([Span, Type.Null()])),
    source: Type.Optional(Type.Union([Source, Type.Null()])),
    language: Type.Optional(Type.Literal('tr')),
  },
  'What an extractor takes',
)

/** What an extractor takes. `language: 'tr'` says that the text is Turkish, and nobody asks. */
export type ArticleInput = Readonly<Type.Static<typeof ArticleInput>>

/** An article ready to be read by the stages: NFC text, and all that is known of it from outside. */
export interface Article {
  readonly id: string
  readonly text: string
  readonly published: string
  readonly title: Span | null
  readonly source: Source | null
  /** `tr` where somebody has said that it is Turkish; null where that is to be found out. */
  readonly declaredLanguage: 'tr' | null
}
