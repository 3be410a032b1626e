import type Type from 'typebox'
import { closed, Offset } from './span.ts'

export const SentenceRecord = closed({ start: Offset, end: Offset }, 'A sentence: half-open offsets into the text')

/** A sentence of the record. */
export type SentenceRecord = Readonly<Type.Static<typeof SentenceRecord>>

/** A sentence as the stages see it: also which tokens it holds (`first` to before `last`), and in which paragraph it stands. */
export interface Sentence extends SentenceRecord {
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** Number of its paragraph, from 0. Paragraphs are parted by line ends. */
  readonly paragraph: number
}
