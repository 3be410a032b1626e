import type { EntityType, KnownName } from '../../schemas/entity.ts'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { Facts } from './facts.ts'
import type { Phrase } from './lexicon.ts'

/** Tokens side by side that may hold names: the title before them and the title after them parted off. */
export interface Run {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** Whether its first word stands where every word has a capital: at a sentence's start, after an opening quotation mark. */
  readonly initial: boolean
  /** The title or honorific directly before it. */
  readonly before: Title | undefined
  /** The title directly after it. */
  readonly after: Title | undefined
  /** Index of the first token of its sentence. */
  readonly sentence: number
}

/** A run, and where the name in it begins: after the words of the sentence that stand before it. */
export interface Piece extends Run {
  readonly start: number
}

/** A title's or honorific's tokens. */
export interface Title {
  readonly first: number
  readonly last: number
  readonly kind: 'title' | 'honorific'
  /** Whether it owns what stands before it: `Valisi`, not `Vali`. */
  readonly possessive: boolean
}

/** A name that a rule proposes. */
export interface Candidate {
  readonly first: number
  readonly last: number
  /** What it names; nothing where the words are no name and none may be found in them. */
  readonly type: EntityType | undefined
  /** How sure: of two that overlap the heavier stays, of two as heavy the longer. */
  readonly weight: number
  /** Whether other mentions of the same name may say what it names. */
  readonly open?: boolean
  readonly known?: KnownName
  readonly by: string
}

/** All that the rules look at. */
export interface NameContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Facts of every token that begins with a capital. */
  readonly facts: readonly (Facts | undefined)[]
  /** Which phrase of the lexicon begins at a token, the longest one. */
  readonly phraseAt: readonly (Phrase | undefined)[]
  /** Which tokens are part of a date. */
  readonly inDate: Uint8Array
  /** Whether a capital tells nothing of the token: in a line all in capitals, or one where every word has one. */
  readonly shouted: Uint8Array
  /** Forms that the article writes with a small letter too. */
  readonly lower: ReadonlySet<string>
  /** Whether such a form begins with these six letters or more. */
  hasLowerStem(stem: string): boolean
  readonly pieces: readonly Piece[]
  /** Of each piece what its last words say of it. */
  readonly headed: readonly (Omit<Candidate, 'by'> | undefined)[]
  /** Titles and honorifics by the index after their last token. */
  readonly titles: ReadonlyMap<number, Title>
}

/** What is known before the text is cut into pieces. */
export type Reading = Omit<NameContext, 'pieces' | 'headed'>
