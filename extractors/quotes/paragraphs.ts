import type { Entity } from '../../schemas/entity.ts'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { Word } from '../../schemas/word.ts'
import type { Form } from './form.ts'
import type { Marked } from './marks.ts'
import type { Name } from './name-case.ts'

/** What is seen of an article before its marks are known. */
export interface Seen {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly forms: readonly Form[]
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly nameOf: readonly (Name | undefined)[]
}

/** Tokens from `first` to before `last`. */
export interface Paragraph {
  readonly first: number
  readonly last: number
}

/** A marked stretch before it is known how deep it lies. */
export type Stretch = Omit<Marked, 'depth'>

/** The paragraphs of an article. */
export function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: (Paragraph & { paragraph: number })[] = []
  for (const { first, last, paragraph } of sentences) {
    const before = paragraphs[paragraphs.length - 1]
    if (before?.paragraph === paragraph) paragraphs[paragraphs.length - 1] = { ...before, last }
    else paragraphs.push({ first, last, paragraph })
  }
  return paragraphs
}

/** What is said without marks: tokens from behind `open` to before `close`. */
export const stretch = (open: number, close: number, bare: NonNullable<Marked['bare']>): Stretch => ({
  open,
  close,
  after: close,
  bare,
})
