import type { Quote } from '../../schemas/quote.ts'
import { rulesOf } from '../rule.ts'
import type { AnyCue } from './cue.ts'
import type { Reading, Unit } from './reading.ts'
import type { Speaker } from './speaker.ts'
import type { Subject } from './subjects.ts'

/** A cue where it stands in its sentence: what the rules look at. */
export interface Place {
  readonly reading: Reading
  readonly unit: Unit
  readonly cue: AnyCue
  /** Who speaks; null where the sentence holds nobody who could. */
  readonly speaker: Speaker | null
  /** Whether a written source speaks. */
  readonly written: boolean
  /** Index of the first token of a reported clause. */
  readonly content: number
}

/** What is known of a place before its speaker is. */
export type PlaceBase = Pick<Place, 'reading' | 'unit' | 'cue'>

/** What a rule finds: offsets, and whom to ask for. */
export interface Saying extends Pick<Quote, 'start' | 'end' | 'kind'> {
  /** Tokens of the cue, or null. */
  readonly cue: { readonly first: number; readonly last: number } | null
  readonly speaker: Speaker
  readonly written: boolean
  /** Whether it is a headline, which counts only where its speaker is quoted in the body. */
  readonly titled?: boolean
  /** Whether its marks are not two: the closing one is missing, or it has none. */
  readonly unclosed?: boolean
}

/** Makes a rule of this stage. */
export const rule = rulesOf<Place, Saying>()

/** The sentence as far as it has been read. */
export interface Progress {
  /** Index of the token from which on nothing has been reported yet. */
  readonly from: number
  readonly subject: Subject | null
  /** The written source that speaks in this sentence. */
  readonly source: Speaker | null
}
