import type { Quantity } from '../../schemas/quantity.ts'
import type { Token } from '../../schemas/token.ts'
import { numeralWord, readNumeral } from '../../turkish/numerals.ts'
import { type Rule, rulesOf } from '../rule.ts'
import type { Unit } from './units.ts'

/** A place in the article where a rule may begin, and the sentence around it. */
export interface Position {
  readonly tokens: readonly Token[]
  readonly at: number
  readonly first: number
  readonly end: number
}

/** An amount found: from its first token to before `next`. */
export interface Find {
  readonly first: number
  readonly next: number
  readonly type: Quantity['type']
  readonly value: number
  readonly unit: string
}

/** Makes a rule for quantities. */
export const quantityRule = rulesOf<Position, Find>()

/** A rule for quantities. */
export type QuantityRule = Rule<Position, Find>

/** A bare amount, and the index of the token after it. */
export interface Amount {
  readonly value: number
  readonly next: number
}

/** Whether a numeral may begin at a token. */
export function beginsNumeral(token: Token): boolean {
  if (token.kind === 'number' || token.kind === 'time') return true
  return token.kind === 'word' && numeralWord(token.folded) !== null
}

/** Reads a numeral that a unit may follow; with `eksi` before it, it is negative. */
export function readAmount({ tokens, end }: Position, at: number): Amount | null {
  const minus = at < end && tokens[at].folded === 'eksi' ? 1 : 0
  if (at + minus >= end || !beginsNumeral(tokens[at + minus])) return null
  const numeral = readNumeral(tokens, at + minus, end)
  return numeral && { value: minus ? -numeral.value : numeral.value, next: numeral.next }
}

/** Whether nothing closes the numeral before an index: `3'ü metre` is no measure. */
export function isOpenBefore({ tokens }: Position, at: number): boolean {
  return tokens[at - 1].nameEnd === tokens[at - 1].end
}

/** A token's folded text without its apostrophe suffix; empty outside the sentence. */
export function nameAt({ tokens, first, end }: Position, at: number): string {
  if (at < first || at >= end) return ''
  const { folded, start, nameEnd } = tokens[at]
  return folded.slice(0, nameEnd - start)
}

/** A count of a unit, free of the dust of binary fractions. */
export function times(value: number, unit: Unit): number {
  return Number((value * unit.times).toPrecision(15))
}
