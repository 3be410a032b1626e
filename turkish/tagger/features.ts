import { mix } from './hash.ts'

/** What the features of a token are made of: a form as hashes. */
export interface Look {
  readonly folded: string
  readonly shape: number
  readonly hash: number
  /** Hashes of the last 2, 3, 4 and 5 letters. */
  readonly endings: readonly [number, number, number, number]
  /** Hashes of the first 3 and 4 letters. */
  readonly beginnings: readonly [number, number]
  /** What the form is likely to be: its first reading's class with its second's part of speech. */
  readonly guess: number
  readonly guessPos: number
}

/** How many features a form has by itself. */
export const ownCount = 10
/** How many features its context adds. */
export const contextCount = 25

const edge = { hash: 11, endings: [12, 13, 14, 15], guess: 16, guessPos: 17, shape: 0 } as const

/** Writes the hashed features that a form has wherever it stands into `own`. */
export function ownFeatures(form: Look, own: Int32Array): void {
  own[0] = mix(form.hash, 1)
  for (let n = 0; n < 4; n++) own[n + 1] = mix(form.endings[n], n + 2)
  for (let n = 0; n < 2; n++) own[n + 5] = mix(form.beginnings[n], n + 6)
  own[7] = mix(form.shape, 8)
  own[8] = mix(form.folded.length, 9)
  own[9] = mix(1, 10)
}

/**
 * Writes the hashed features that the context of a token adds into `out`: its neighbours, and the two readings before it,
 * `before` (class of the tag before, with case, verb form and possessor) and `beforeThat` (part of speech and case).
 */
export function contextFeatures(
  forms: readonly Look[],
  at: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): void {
  const form = forms[at]
  const left = at > 0 ? forms[at - 1] : edge
  const right = at + 1 < forms.length ? forms[at + 1] : edge
  const further = at + 2 < forms.length ? forms[at + 2] : edge
  const [two, three, four] = form.endings
  out[0] = mix(before, 101)
  out[1] = mix(mix(before, beforeThat), 102)
  out[2] = mix(left.hash, 103)
  out[3] = mix(right.hash, 104)
  out[4] = mix(right.endings[1], 105)
  out[5] = mix(left.endings[1], 106)
  out[6] = mix(mix(before, three), 107)
  out[7] = mix(further.hash, 108)
  out[8] = mix(form.shape * 64 + right.shape, 109)
  out[9] = mix(mix(before, right.endings[0]), 110)
  out[10] = mix(mix(three, right.endings[1]), 111)
  out[11] = mix(mix(mix(beforeThat, before), two), 112)
  out[12] = mix(right.guess, 113)
  out[13] = mix(mix(right.guess, further.guess), 114)
  out[14] = mix(mix(before, right.guess), 115)
  out[15] = mix(mix(right.guess, three), 116)
  out[16] = mix(mix(form.hash, right.guessPos), 117)
  out[17] = mix(mix(form.hash, before), 118)
  out[18] = mix(mix(left.hash, form.hash), 119)
  out[19] = mix(mix(form.hash, right.hash), 120)
  out[20] = mix(mix(left.guess, right.guess), 121)
  out[21] = mix(mix(four, right.guessPos), 122)
  out[22] = mix(mix(form.shape, left.hash), 123)
  out[23] = mix(mix(form.shape, right.guess), 124)
  out[24] = mix(form.shape + (right === edge ? 32 : 0), 125)
}
