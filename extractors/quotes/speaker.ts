import type { Name } from './name-case.ts'

/** Who says something, as it stands in the text. */
export type Speaker =
  | { readonly by: 'name'; readonly name: Name }
  /** A noun (`yetkililer`, `şirketten`) and the index of its token. */
  | { readonly by: 'noun'; readonly at: number }
  /** The written source that the article follows: named without its owner (`Açıklamada, …`), or not at all. `noun` is its stem. */
  | { readonly by: 'source'; readonly named: boolean; readonly noun?: string | null }
  /** The speaker before: the subject is dropped. */
  | { readonly by: 'before' }
  /** Of a crosshead: whose words in the body it repeats. */
  | { readonly by: 'echo' }
  | { readonly by: 'nobody' }
