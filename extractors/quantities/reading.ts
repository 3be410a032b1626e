import type { Quantity } from '../../schemas/quantity.ts'
import type { Token } from '../../schemas/token.ts'
import type { Word } from '../../schemas/word.ts'
import type { Ending } from '../../turkish/inflection.ts'
import { type Rule, rulesOf } from '../rule.ts'

/** A sentence of an article: its tokens are those from `first` to before `end`. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly first: number
  readonly end: number
}

/** A number as written, and the index of the token after it. */
export interface Amount {
  readonly value: number
  readonly next: number
  /** Letters written on to its digits: `mm` of `7,62mm`. */
  readonly tail: string
  /** What ends it, so that no unit can follow: `yirmiden`, `3'ü`. */
  readonly ending: Ending
  readonly closed: boolean
  readonly ordinal: boolean
}

/** A number or a range of two: its bounds, and the second of them, behind which a unit may follow. */
export interface Bounds {
  readonly value: Value
  readonly last: Amount
  /** Whether only `arasında` behind it makes one range of the two: `5 ile 10 lira arasında`. */
  readonly between: boolean
}

/** A place in a sentence where a rule may begin, with the number or ordinal there and its readings as a range, longest first. */
export interface Position extends Place {
  readonly at: number
  readonly number: Amount | null
  readonly bounds: readonly Bounds[]
}

/** A number, or the two bounds of a range; null where it is open. */
export type Value = number | [number | null, number | null]

/** An amount found: from its first token to before `next`. */
export interface Find {
  readonly first: number
  readonly next: number
  readonly type: Quantity['type']
  readonly value: Value | null
  readonly unit: string | null
  /** Whether the suffix behind the last token's apostrophe belongs to it: `11'inci`. */
  readonly whole?: boolean
  /** How many of the last token's units do not belong to it: the three of `-dır` in `20 ve 30 arasındadır`. */
  readonly without?: number
}

/** Makes a rule for quantities. */
export const quantityRule = rulesOf<Position, Find>()

/** A rule for quantities. */
export type QuantityRule = Rule<Position, Find>

/** A token's folded text without its apostrophe suffix; empty outside the sentence. */
export function nameAt({ tokens, first, end }: Place, at: number): string {
  if (at < first || at >= end) return ''
  const { folded, start, nameEnd } = tokens[at]
  return folded.slice(0, nameEnd - start)
}

/** Whether a token is written on to the one before it. */
export function isJoined({ tokens, end }: Place, at: number): boolean {
  return at < end && !tokens[at].spaced
}

const dash = /^[-–—−]$/u

/** Whether a token is a dash of any length. */
export const isDash = (position: Place, at: number): boolean => dash.test(nameAt(position, at))

/** A value free of the dust of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(15))

/** A value, each bound of a range, counted in a unit of so many. */
export function times(value: Value, factor: number): Value {
  const one = (bound: number) => clean(bound * factor)
  return typeof value === 'number'
    ? one(value)
    : [value[0] === null ? null : one(value[0]), value[1] === null ? null : one(value[1])]
}
