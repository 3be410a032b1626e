import Type from 'typebox'
import type { Span } from './span.ts'
import { closed, spanFields } from './span.ts'

export const TokenRecord = closed(
  { ...spanFields, lemma: Type.String(), upos: Type.String(), feats: Type.String() },
  'A token as it leaves: its lemma, universal part of speech and universal feature string (`_` for none)',
)

/** A token of the record. */
export type TokenRecord = Readonly<Type.Static<typeof TokenRecord>>

/** What kind of thing a token is, as seen on its form alone. */
export type TokenKind =
  | 'word' // kitap, Ankara'da
  | 'number' // 12, 1.200, 3,5
  | 'ordinal' // 3., 6.'dan, IV.
  | 'date' // 12.03.2025
  | 'time' // 14.30, 14:30'da
  | 'abbreviation' // Prof., Dr., vb.
  | 'acronym' // KGAÖ, TBMM'nin, T.C.
  | 'url'
  | 'email'
  | 'handle'
  | 'hashtag'
  | 'quote' // any quotation mark
  | 'punctuation'
  | 'symbol' // %, ₺, +

/** A form as it is written, once for all the places where it stands, with what is known of it wherever it stands. */
export interface Form {
  readonly text: string
  /** The text in Turkish lower case. */
  readonly folded: string
  /** Whether the first letter is a capital. */
  readonly capital: boolean
  /** What each reader of forms found (`onceAForm`); empty where it was not asked. */
  readonly found: unknown[]
}

/** A token as the stages see it. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** The text in Turkish lower case, its apostrophes straight; as long as the text. */
  readonly folded: string
  /** Where the name ends and the apostrophe of its suffix stands; the token's end where there is no such suffix. */
  readonly nameEnd: number
  /** Whether the first letter is a capital. */
  readonly capital: boolean
  /** Whether white space (or nothing) stands before it. */
  readonly spaced: boolean
  readonly form: Form
}
