import type { Token } from '../schemas/token.ts'
import { bare, type Ending, nounEnding } from './inflection.ts'
import { mayBeginWith } from './prefixes.ts'
import { pattern } from './suffixes.ts'

/** Cardinal words and their values; the softened stem of `dört` too. */
const cardinals: Readonly<Record<string, number>> = {
  sıfır: 0,
  bir: 1,
  iki: 2,
  üç: 3,
  dört: 4,
  dörd: 4,
  beş: 5,
  altı: 6,
  yedi: 7,
  sekiz: 8,
  dokuz: 9,
  on: 10,
  yirmi: 20,
  otuz: 30,
  kırk: 40,
  elli: 50,
  altmış: 60,
  yetmiş: 70,
  seksen: 80,
  doksan: 90,
  yüz: 100,
  bin: 1e3,
  milyon: 1e6,
  milyar: 1e9,
  trilyon: 1e12,
  katrilyon: 1e15,
}

/** Fractions: `iki buçuk` is two and a half, `yarım` and `çeyrek` stand for themselves. */
const fractions: Readonly<Record<string, number>> = { buçuk: 0.5, buçuğ: 0.5, yarım: 0.5, çeyrek: 0.25, çeyreğ: 0.25 }

/** Words that are no numerals though they look like one with an ending. */
const others = new Set('yüzde bina birlik binlik onlar onları onların onlara onlarda onlardan birler binler'.split(' '))

/** A numeral word: its parts (`yirmibeş`: 20 and 5), whether it is an ordinal, and its ending. */
export interface NumeralWord {
  readonly parts: readonly number[]
  readonly fraction: boolean
  readonly ordinal: boolean
  readonly ending: Ending
}

const stems = Object.keys({ ...cardinals, ...fractions }).sort((a, b) => b.length - a.length)
const anyNumeral = new RegExp(`^(?:${stems.join('|')})`, 'u')
const ordinalEnding = new RegExp(`^${pattern('(I)ncI')}`, 'u')
/** Words in lower case with which numerals begin. */
export const numeralStems: readonly string[] = stems
const mayBeNumeral = mayBeginWith(stems)
const known = new Map<string, NumeralWord | null>()
const knownLimit = 50_000

/** Reads a word in lower case as a numeral: `yirmi`, `onbeş`, `ikinci`, `birinde`; null where it is none. */
export function numeralWord(form: string): NumeralWord | null {
  if (!mayBeNumeral(form)) return null
  let word = known.get(form)
  if (word === undefined) {
    if (known.size >= knownLimit) known.clear()
    word = readWord(form)
    known.set(form, word)
  }
  return word
}

function readWord(form: string): NumeralWord | null {
  if (others.has(form)) return null
  const parts: number[] = []
  let rest = form
  let stem = ''
  for (let match = anyNumeral.exec(rest); match; match = anyNumeral.exec(rest)) {
    stem = match[0]
    parts.push(cardinals[stem] ?? fractions[stem])
    rest = rest.slice(stem.length)
  }
  if (parts.length === 0) return null
  const fraction = stem in fractions
  const ordinal = ordinalEnding.exec(rest)
  const ending = ordinal
    ? nounEnding('ci', rest.slice(ordinal[0].length))
    : nounEnding(stem, rest.startsWith("'") ? rest.slice(1) : rest)
  return ending && { parts, fraction, ordinal: ordinal !== null, ending }
}

/** The value of a number in digits as Turkish writes it: `1.200`, `3,5`, `2.500.000`; `1.5` is one and a half. */
export function digitValue(digits: string): number {
  if (!digits.includes('.') && !digits.includes(',')) return Number(digits)
  const [whole, decimals, ...more] = digits.split(',')
  if (more.length > 0) return /^\d{1,3}(?:,\d{3})+$/u.test(digits) ? Number(digits.replaceAll(',', '')) : Number.NaN
  const groups = whole.split('.')
  const thousands = groups.length > 1 && groups.slice(1).every((group) => group.length === 3)
  if (groups.length > 2 && !thousands) return Number.NaN
  if (groups.length === 2 && !thousands) return decimals === undefined ? Number(whole) : Number.NaN
  return Number(groups.join('') + (decimals === undefined ? '' : `.${decimals}`))
}

/** `700'er milyar`: each so many. */
const distributive = new RegExp(`^${pattern('ş?Ar')}$`, 'u')

/** A numeral of one or more tokens. */
export interface Numeral {
  readonly value: number
  /** Index of the token after it. */
  readonly next: number
  /** The ending of its last token. */
  readonly ending: Ending
  /** Whether its last token closes with an apostrophe suffix. */
  readonly closed: boolean
  readonly ordinal: boolean
}

/**
 * Reads a cardinal that begins at a token and ends before `end`: `3`, `1.200`, `yirmi üç`, `iki buçuk`, `2 bin 500`,
 * `1,5 milyon`; with `ordinals` an ordinal too: `üçüncü`, `yirmi birinci`, `11'inci`. Null where none begins.
 */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  end: number,
  { ordinals = false } = {},
): Numeral | null {
  let total = 0
  let group = 0
  let last = Number.POSITIVE_INFINITY
  let ending = bare
  let next = at
  let closed = false
  let ordinal = false
  let zero = false
  for (; next < end && !closed && !zero; next++) {
    const token = tokens[next]
    const digits = token.kind === 'number' || token.kind === 'time'
    if (!digits && token.kind !== 'word' && token.kind !== 'acronym') break // MİLYON of a headline
    const name = token.text.slice(0, token.nameEnd - token.start)
    const word = digits ? null : numeralWord(token.folded)
    const parts = digits ? [digitValue(name)] : word && (ordinals || !word.ordinal) ? word.parts : null
    if (!parts || Number.isNaN(parts[0])) break
    if (
      digits &&
      next > at &&
      !(token.kind === 'number' && group === 0 && last < Number.POSITIVE_INFINITY && parts[0] < 1000)
    )
      break
    const multiplies = next > at && !digits && group === 0 && parts[0] > last && parts[0] > total && last >= 1000
    if (next > at && !digits && !multiplies && !accepts(group, last, parts[0], word?.fraction === true)) break
    zero = parts[0] === 0
    for (const part of parts) {
      if (part >= 1000) {
        if (group === 0 && total > 0 && part > last && part > total)
          total *= part // yüz bin trilyon
        else total += (group || 1) * part
        group = 0
        last = part
      } else if (part === 100 && !digits) group = (group || 1) * 100
      else group += part
    }
    closed = token.nameEnd < token.end && !(digits && distributive.test(token.folded.slice(name.length + 1)))
    ordinal = word?.ordinal ?? (closed && ordinalEnding.test(token.folded.slice(name.length + 1)))
    ending = word
      ? word.ending
      : closed
        ? (nounEnding('1', token.folded.slice(name.length + 1)) ?? looseEnding(token))
        : bare
    if (ending !== bare || ordinal) closed = true
  }
  return next === at ? null : { value: total + group, next, ending, closed, ordinal }
}

/** A number's own last sound is not written: try its suffix as that of a vowel. */
function looseEnding(token: Token): Ending {
  return nounEnding('a', token.folded.slice(token.nameEnd - token.start + 1)) ?? bare
}

/** Whether a numeral word can go on a numeral whose running group and last multiplier are given. */
function accepts(group: number, last: number, part: number, fraction: boolean): boolean {
  if (fraction) return part === 0.5 && group > 0
  if (part >= 1000) return part < last
  if (part === 100) return group < 10
  if (part >= 10) return group % 100 === 0
  return group % 10 === 0 && part > 0
}
