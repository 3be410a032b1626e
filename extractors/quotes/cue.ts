import type { Marked } from './marks.ts'
import type { FormKind } from './verb-forms.ts'
import type { Complement } from './verbs.ts'

/** A reporting expression: the tokens from `first` to before `last`. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly kind: FormKind
  readonly passive: boolean
}

/** `… olduğunu belirtti`: the expression and the head of the clause before it. */
export interface ClauseCue extends Cue {
  readonly style: 'clause'
  readonly complement: Complement
  /** Index of the token that heads the reported clause. */
  readonly clause: number
  /** A speaker between clause and verb: `olduğunu Kaya söyledi`. */
  readonly between: number | null
}

/** `"…" dedi`: the expression behind a marked stretch. */
export interface MarkCue extends Cue {
  readonly style: 'de' | 'diye' | 'noun' | 'verb' | 'question'
  readonly mark: Marked
}

/** `şunları söyledi: "…"`: the expression before a marked stretch. */
export interface AnnouncedCue extends Cue {
  readonly style: 'announced'
  readonly mark: Marked
}

/** `Kaya'ya göre`: what follows is said. */
export interface AccordingCue extends Cue {
  readonly style: 'göre'
  /** Index of the first token of whom or what it names. */
  readonly source: number
}

/**
 * A marked stretch that nothing reports: it goes on with the speaker before, has a colon or a line of its own, or ends a
 * sentence that lacks its verb.
 */
export interface LoneCue extends Cue {
  readonly style: 'alone' | 'colon' | 'crosshead' | 'verbless' | 'turn' | 'headline'
  readonly mark: Marked
}

export type AnyCue = ClauseCue | MarkCue | AnnouncedCue | AccordingCue | LoneCue
