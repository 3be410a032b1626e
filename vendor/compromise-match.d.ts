/** One word of a text as the match grammar sees it. */
export interface Term {
  readonly id: string
  /** The form, as words of a pattern are compared with it. */
  readonly text: string
  readonly normal: string
  /** Another form under which the word may be asked for: its lemma. */
  readonly machine: string
  readonly tags: ReadonlySet<string>
}

/** One step of a pattern; of its keys those that are read here. */
export interface Step {
  readonly word?: string
  readonly fastOr?: ReadonlySet<string>
  readonly regex?: RegExp
  readonly tag?: string
  /** A name that stands for a property of English terms: `@hasComma`. */
  readonly method?: string
  readonly machine?: string
  readonly chunk?: string
  readonly switch?: string
  readonly fuzzy?: boolean
  readonly anything?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly group?: string | null
  readonly choices?: readonly (readonly Step[])[]
}

/** Sentence, first term, and the one after the last. */
export type Pointer = readonly [sentence: number, start: number, end: number, ...ids: unknown[]]

/** What a sentence holds, so that patterns that cannot match it are not tried. */
export type Cache = ReadonlySet<string>

/** Reads a pattern. Throws what RegExp throws. */
export function parseMatch(pattern: string): Step[]
/** Finds a pattern in sentences: whole matches, and what its brackets hold. */
export function match(
  sentences: readonly (readonly Term[])[],
  todo: { readonly regs: readonly Step[] },
  cache: readonly Cache[],
): { readonly ptrs: readonly Pointer[]; readonly byGroup: Readonly<Record<string, readonly Pointer[]>> }
/** Notes what each sentence holds. */
export function cacheDoc(sentences: readonly (readonly Term[])[]): Cache[]
