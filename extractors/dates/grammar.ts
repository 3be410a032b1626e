import type { DateMention } from '../../schemas/date.ts'
import type { Token } from '../../schemas/token.ts'
import type { Word } from '../../schemas/word.ts'
import type { Rule } from '../rule.ts'
import { rulesOf } from '../rule.ts'
import type { Lexeme, Sort } from './lexeme.ts'
import type { Clock, Period } from './period.ts'
import type { Scope } from './scope.ts'

/** A place in the article where a rule may begin, and the sentence around it. */
export interface Position {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** What each token is in the language of time; undefined for most. */
  readonly lexemes: readonly (Lexeme | undefined)[]
  /** Index of the token at which the rule is to begin. */
  readonly at: number
  /** Index of the sentence's first token. */
  readonly first: number
  /** Index after the sentence's last token. */
  readonly end: number
}

/** Finds the stretch of the calendar that is meant, once the surroundings are known; null where nobody can tell. */
export type Reference = (scope: Scope) => Period | null

/** An expression read: what it means, and the index of the token after it. */
export interface Piece {
  readonly next: number
  readonly when: Reference
  /** Whether it names one day: a clock time may follow. */
  readonly daily?: boolean
  /** The part of the day that it names, as the value of a lexeme: `bu akşam`. */
  readonly part?: number
  /** Whether the text itself says the year: then it lends it to the dates after it. */
  readonly full?: boolean
  /** The day named, where the calendar knows no such day: `31 Nisan`. */
  readonly impossible?: string
}

/** What a find turns out to say. */
export interface Reading {
  readonly type: DateMention['type']
  readonly value: string | null
  /** What later expressions may refer back to: the stretch that was spoken of. */
  readonly period?: Period | null
}

/** A find: from its first token to before `next`. */
export interface Find {
  readonly first: number
  readonly next: number
  resolve(scope: Scope): Reading
  readonly full?: boolean
  readonly impossible?: string
}

/** A rule for dates: it is tried where a word of one of the sorts in `begins` stands. */
export interface DateRule extends Rule<Position, Find> {
  readonly begins: readonly Sort[]
}

const rule = rulesOf<Position, Find>()
const nothing: readonly Find[] = []

/** Makes a rule of a reader that finds at most one expression at a position. */
export function dateRule(definition: Omit<DateRule, 'match'> & { read(position: Position): Find | null }): DateRule {
  const { begins, read, ...rest } = definition
  const match = (position: Position) => {
    const find = read(position)
    return find ? [find] : nothing
  }
  return { ...rule({ ...rest, match }), begins }
}

/** The find of a piece that begins at the position: a date, or an interval where the piece turns out to be one. */
export function dateFind(position: Position, piece: Piece | null): Find | null {
  if (!piece) return null
  const { next, when, full, impossible } = piece
  const resolve = (scope: Scope): Reading => {
    const period = when(scope)
    return { type: period?.type ?? 'date', value: period?.iso ?? null, period }
  }
  return { first: position.at, next, resolve, ...(full ? { full } : {}), ...(impossible ? { impossible } : {}) }
}

/** The find of a fixed value: a duration or a set. */
export function fixedFind(first: number, next: number, type: DateMention['type'], value: string | null): Find {
  return { first, next, resolve: () => ({ type, value }) }
}

/** The lexeme at an index within the sentence. */
export function lexemeAt({ lexemes, first, end }: Position, at: number): Lexeme | undefined {
  return at >= first && at < end ? lexemes[at] : undefined
}

/** The folded text of a token within the sentence; empty past its ends. */
export function formAt({ tokens, first, end }: Position, at: number): string {
  return at >= first && at < end ? tokens[at].folded : ''
}

/** The lexeme at an index, when it is of a sort (and value). */
export function of(position: Position, at: number, sort: Sort, value?: number): Lexeme | undefined {
  const lexeme = lexemeAt(position, at)
  return lexeme?.sort === sort && (value === undefined || lexeme.value === value) ? lexeme : undefined
}

/** Whether a lexeme leaves room for more words of the same mark: it has no ending. */
export function isOpen(lexeme: Lexeme): boolean {
  const { ending, closed } = lexeme
  return !closed && ending.case === 'Nom' && !ending.possessed && !ending.plural && !ending.ki && !ending.lik
}

const dashes = new Set(['-', '–', '—'])

/** Whether a dash that joins two ends of a range stands at an index. */
export function isDash({ tokens, end }: Position, at: number): boolean {
  return at >= 0 && at < end && dashes.has(tokens[at].text)
}

/** A clock time read. */
export interface ClockPiece {
  readonly next: number
  readonly clock: Clock
  /** How far its zone is ahead of UTC, in ISO 8601: `Z`, `+01:00`; missing or empty for the article's own clock. */
  readonly offset?: string
}

const longestList = 12

/** Whether the word at an index is one of a list of its sort that ends in a plural unit: `salı ve cuma günleri`. */
export function isListed(position: Position, at: number, sort: Sort, unit: number): boolean {
  let last = at
  while (last < at + 2 * longestList && isListJoint(position, last + 1) && of(position, last + 2, sort)) last += 2
  const ending = of(position, last + 1, 'unit', unit)?.ending
  return last > at && ending?.plural === true && ending.possessed
}

const isListJoint = (position: Position, at: number) => /^(?:,|ve|ile)$/u.test(formAt(position, at))

/** A unit noun (or any other word) in its possessive after a date: `günü`, `ayında`, `yılları`. */
export function possessedUnit(position: Position, at: number, unit: number): boolean {
  const lexeme = of(position, at, 'unit', unit)
  return lexeme !== undefined && (lexeme.ending.possessed || lexeme.ending.ki) && !lexeme.ending.lik
}

/** The index after a possessed unit noun where one stands at an index, else that index. */
export function afterUnit(position: Position, at: number, unit: number): number {
  return possessedUnit(position, at, unit) ? at + 1 : at
}
