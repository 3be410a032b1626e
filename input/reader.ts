import type { Article } from '../schemas/article.ts'
import type { Note } from '../schemas/note.ts'

/** A file as it comes to a reader. */
export interface InputFile {
  /** Null where it has none: standard input. */
  readonly path: string | null
  readonly id: string | null
  readonly bytes: Uint8Array
  readonly modified: () => Date
  /** The day of articles that do not say their own. */
  readonly date?: string | undefined
  /** Somebody has said that it is Turkish. */
  readonly language?: 'tr' | undefined
}

/** An article as it came in, and what its reader wants to say of it. */
export interface Incoming {
  readonly article: Article
  readonly notes: readonly Note[]
}

/** Reads one format. Throws `InvalidArticleError` where there is no article in the file. */
export interface Reader {
  readonly format: string
  /** Endings of the files it takes in a folder: `.txt`. */
  readonly endings: readonly string[]
  read(file: InputFile): Incoming
}
