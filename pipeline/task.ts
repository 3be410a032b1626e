/** One article to be seen to. */
export interface Task {
  readonly id: string | null
  /** As the desk knows it. */
  readonly path: string
  /** How often it was tried before. */
  readonly tries: number
  /** The mark (see `Outcome`) of the record that stands already. */
  readonly made?: string | undefined
}

/** What became of an article. `made` marks all that its record was made from: bytes, day, options and Kupür's version. */
export type Outcome = { readonly id: string; readonly path: string } & (
  | { readonly kind: 'written' | 'unchanged'; readonly made: string; readonly notes: number }
  | { readonly kind: 'skipped'; readonly says: string }
  | { readonly kind: 'failed'; readonly stage: string; readonly says: string; readonly trace: string }
  | { readonly kind: 'waiting'; readonly says: string; readonly tries: number }
)
