import type { Token } from '../schemas/token.ts'
import type { Gap } from './gaps.ts'

/** The number of weights, a power of two. */
export const buckets = 1 << 17

/** The most features that one gap has by its tokens. */
export const mostFeatures = 48

/** The size of the table that says how a word is written in mid-sentence, a power of two. */
export const caseBuckets = 1 << 16

/** What is known of a sentence as far as the gap. */
export interface SentenceSoFar {
  /** Index of its first token. */
  readonly first: number
  readonly openQuotes: number
  readonly openBrackets: number
  /** How many tokens from the gap to the next final mark. */
  readonly toFinal: number
  /** Whether headlines and lines without a mark have been seen in its paragraph. */
  readonly loose: boolean
}

/** The place of a word in the table of cases: its form up to the suffix's apostrophe, or only its first letters. */
export function caseSlot(token: Token, letters = longest): number {
  const length = token.nameEnd - token.start
  const seed = letters < length ? 0x51ed27 : 0x2b7e15
  return mix(formHash(token.folded, Math.min(length, letters)), seed) >>> 16
}

/** How many first letters are looked up of a word that is not known whole. */
export const beginnings = [7, 5, 4] as const

/**
 * Writes the features of a gap, as places of their weights, and gives their number. `cases` says of each word, at its
 * `caseSlot`, how it is written in mid-sentence: 0 unknown, 1 small, 2 both, 3 with a capital.
 */
export function gapFeatures(
  tokens: readonly Token[],
  gap: Gap,
  { first, openQuotes, openBrackets, toFinal, loose }: SentenceSoFar,
  cases: (token: Token) => number,
  into: Int32Array,
): number {
  let count = 0
  let template = gap.sign * 64
  const add = (value: number) => {
    into[count++] = mix(value, ++template * 0x9e3779b1) >>> 15
  }

  let at = gap.sign === 1 ? gap.markAt - 1 : gap.markAt
  for (let steps = 0; steps < farthest && at > first && isMark(tokens[at]); steps++) at--
  const p = tokens[Math.max(at, first)]
  const p2 = at > first ? tokens[at - 1] : undefined
  const n = tokens[gap.next]
  const n2 = tokens[gap.next + 1]
  const n3 = tokens[gap.next + 2]

  const mark = gap.mark * 4 + Math.min(gap.at - gap.markAt, 3)
  const opener = gap.next > gap.at + 1 ? tokens[gap.at + 1].text.charCodeAt(0) : 0
  const pShape = shape(p)
  const nShape = shape(n)
  const n2Shape = n2 ? shape(n2) : 0
  const p2Shape = p2 ? shape(p2) : 0
  const nCase = cases(n)
  const n2Case = n2 ? cases(n2) : 0
  const length = bucket(gap.at + 1 - first)
  const pForm = form(p)
  const nForm = form(n)
  const n2Form = n2 ? form(n2) : 0
  const p2Form = p2 ? form(p2) : 0
  const end2 = ending(p, 2)
  const end3 = ending(p, 3)
  const end4 = ending(p, 4)
  const begins = shape(tokens[first])
  const nLook = nShape * 16 + nCase

  add(mark)
  add(mark * 2 + (loose ? 1 : 0))
  add(mark * 64 + nShape)
  add((mark * 256 + nLook) * 2 + (loose ? 1 : 0))
  add(nForm)
  add(nForm ^ (mark * 0x1003f))
  add(ending(n, 3) + nShape)
  add(ending(n, 2) + nShape)
  add((nLook * 16 + n2Shape) * 16 + n2Case)
  add(n2Form)
  add(mixed(nForm, n2Form))
  add(n3 ? form(n3) : 1)
  add(pForm)
  add(pForm ^ (mark * 0x1003f))
  add(end2)
  add(end3)
  add(end4)
  add(ending(p, 5))
  add((pShape * 64 + mark) * 64 + nShape)
  add(p2Form)
  add(p2 ? ending(p2, 3) : 1)
  add((p2Shape * 16 + pShape) * 256 + nLook)
  add(mixed(end3, nLook))
  add(mixed(end4, nLook))
  add(mixed(pForm, nForm))
  add(mixed(end3, nForm))
  add(length * 64 + mark)
  add((length * 64 + mark) * 256 + nLook)
  add(mixed(end3, length))
  add(((openQuotes & 1) * 8 + Math.min(openBrackets, 2)) * 1024 + opener)
  add((((openQuotes & 1) * 8 + Math.min(openBrackets, 2)) * 64 + mark) * 64 + nShape)
  add(bucket(toFinal) * 64 + mark)
  add(mixed(bucket(toFinal) * 16 + length, nLook))
  add((begins * 16 + length) * 64 + pShape)
  add((begins * 16 + pShape) * 256 + nLook)
  add(form(tokens[first]))
  add(mixed(form(tokens[first]), length))
  add((Math.min(pLength(p), 6) * 64 + mark) * 64 + nShape)
  add((opener * 64 + mark) * 16 + nShape)
  add(mixed(p2Form, pForm))
  return count
}

/** The most marks that are passed on the way back to a word. */
const farthest = 8
const isMark = ({ kind }: Token) => kind === 'punctuation' || kind === 'quote'

const pLength = (token: Token) => token.nameEnd - token.start

/** How a token looks: a small number. */
function shape(token: Token): number {
  switch (token.kind) {
    case 'word':
      if (!token.capital) return token.nameEnd < token.end ? 13 : 1
      return token.end - token.start === 1 ? 2 : token.nameEnd < token.end ? 3 : 4
    case 'acronym':
      return token.nameEnd < token.end ? 5 : 6
    case 'number':
    case 'time':
    case 'date':
      return token.nameEnd < token.end ? 7 : 8
    case 'ordinal':
      return 9
    case 'abbreviation':
      return 10
    case 'quote':
      return 11
    case 'punctuation':
    case 'symbol':
      return 12
    default:
      return 14
  }
}

/** A length in steps that grow. */
const bucket = (length: number) =>
  length < 6 ? length : length < 9 ? 6 : length < 13 ? 7 : length < 20 ? 8 : length < 35 ? 9 : 10

const form = (token: Token) => (isNumber(token) ? 7 + token.text.length : formHash(token.folded, token.folded.length))
const isNumber = ({ kind }: Token) => kind === 'number' || kind === 'time' || kind === 'date'

/** The last letters of the word before its suffix's apostrophe and of the suffix alike. */
function ending({ folded }: Token, length: number): number {
  return formHash(folded, folded.length, folded.length - length)
}

/** No more of a word than this is looked at. */
const longest = 24

function formHash(word: string, to: number, from = 0): number {
  let hash = from < 0 ? 1 : 0x811c9dc5
  for (let at = Math.max(from, to - longest, 0); at < to; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

const mixed = (left: number, right: number) => Math.imul(left, 0x85ebca6b) ^ Math.imul(right + 0x7f4a7c15, 0xc2b2ae35)

function mix(value: number, seed: number): number {
  let hash = Math.imul(value ^ seed, 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39)
  return hash ^ (hash >>> 16)
}
