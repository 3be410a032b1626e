import type { AgendaItem } from '../../schemas/agenda.ts'
import type { EventKind } from '../../schemas/event.ts'
import type { When } from './when.ts'

/** How far a matter has come, as the latest article about it says. */
export type Status = AgendaItem['status']

/** What an entry is: an occasion of a kind, or a matter without an occasion of its day. */
export type EntryKind = EventKind | 'matter'

/** What is to be dealt with: `2025 yılı bütçesi`, `görüşmek`. */
export interface Matter {
  readonly text: string
  /** The predicate's lemma. */
  readonly action: string
  readonly status: Status
  /** Names of those who act. */
  readonly actors: readonly string[]
}

/** The article that an entry is from. */
export interface ArticleReference {
  readonly id: string
  readonly title: string | null
  readonly published: string
  /** Where the article was read, as its record says; null where that is not known. */
  readonly path: string | null
}

/** A line of the diary: an occasion with the matters that hang on it, or a matter of its own. Every text is one line. */
export interface Entry {
  /** The same for the same occasion of the same article, every time. */
  readonly uid: string
  readonly kind: EntryKind
  readonly title: string
  readonly when: When
  readonly place: string | null
  /** Names of those who take part, or act. */
  readonly participants: readonly string[]
  /** Null where the article does not tell: of an occasion of its own day, of which it says no more. */
  readonly status: Status | null
  /** Of an occasion, what is dealt with there; of a matter, itself. */
  readonly matters: readonly Matter[]
  /** From the earliest to the latest. */
  readonly articles: readonly ArticleReference[]
}
