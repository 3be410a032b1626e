import type { Features } from '../schemas/word.ts'
import { vowels } from './letters.ts'
import { caseEndings, pattern, plural, possessedCaseEndings, possessiveEndings, relative } from './suffixes.ts'

/** What a noun's ending says. */
export interface Ending {
  readonly case: NonNullable<Features['Case']>
  /** Whether a third person's possessive stands in it: günü, ayında. A bare -I may be an accusative as well. */
  readonly possessed: boolean
  readonly plural: boolean
  /** Whether -ki closes it: günkü, ayındaki. */
  readonly ki: boolean
  /** Whether it makes a measure of the noun: yıllık. */
  readonly lik: boolean
}

/** The ending that is none: the noun stands bare. */
export const bare: Ending = { case: 'Nom', possessed: false, plural: false, ki: false, lik: false }

/** The notation with its buffer letters settled: they stand after a vowel, and the joining vowel after a consonant. */
const settled = (notation: string, afterVowel: boolean) =>
  pattern(notation.replace(/\(([a-z])\)/gu, afterVowel ? '$1' : ''))

const cases = ['Abl', 'Loc', 'Gen', 'Ins', 'Dat', 'Acc'] as const

function matcher(afterVowel: boolean): RegExp {
  const group = (prefix: string, endings: Readonly<Record<string, string>>, vowel: boolean) =>
    cases.map((name) => `(?<${prefix}${name}>${settled(endings[name], vowel)})`).join('|')
  const possessive = settled(possessiveEndings['3Sing'], afterVowel)
  const many = `(?<plural>${pattern(plural)})(?:(?<pluralPossessed>${pattern('I')})(?:${group('v', possessedCaseEndings, true)})?|${group('w', caseEndings, false)})?`
  const one = `(?<possessed>${possessive})(?:${group('p', possessedCaseEndings, true)})?|${group('c', caseEndings, afterVowel)}`
  return new RegExp(`^(?:${many}|${one}|(?<copula>${pattern('DIr')}))?(?<ki>k[iü])?$`, 'u')
}

const matchers = { vowel: matcher(true), consonant: matcher(false) }
const measure = new RegExp(`^${pattern('lIK')}(.*)$`, 'u')

/** Reads what stands after a noun's stem: `ında` after `ay`; null where it is no ending of nouns. */
export function nounEnding(stem: string, rest: string): Ending | null {
  if (rest === '') return bare
  const afterVowel = vowels.includes(stem.charAt(stem.length - 1))
  const groups = (afterVowel ? matchers.vowel : matchers.consonant).exec(rest)?.groups
  if (groups) {
    if (groups.ki && !endsBeforeKi(rest)) return null
    const found = cases.find((name) => ['v', 'w', 'p', 'c'].some((prefix) => groups[prefix + name] !== undefined))
    const possessed = groups.possessed !== undefined || groups.pluralPossessed !== undefined
    return {
      case: found ?? 'Nom',
      possessed,
      plural: groups.plural !== undefined,
      ki: groups.ki !== undefined,
      lik: false,
    }
  }
  const tail = measure.exec(rest)?.[1]
  if (tail === undefined) return null
  const ending = nounEnding('lık', tail) ?? nounEnding('lığı', tail)
  return ending && { ...ending, lik: true }
}

const locativeKi = new RegExp(`${pattern(relative)}$`, 'u')

/** -ki stands after a locative (ayındaki), or after the bare noun of a time (günkü, yılki). */
function endsBeforeKi(rest: string): boolean {
  return rest.length === 2 || locativeKi.test(rest)
}

/** What makes a predicate of a noun: `-dir`, `-(y)di`, `-(y)miş`, `-(y)se`, `-(y)ken` and the ending of the person. */
const predicate = new RegExp(
  `(?:${['DIr(?:lAr)?', '(y)(?:DI|sA)(?:m|n|K|nIz|lAr)?', '(y)mIş(?:lAr)?', '(y)ken', '(y)Im', 's[ıiuü]n(?:[ıiuü]z)?', '(y)Iz'].map(pattern).join('|')})$`,
  'u',
)

/** Reads a noun's ending with or without what makes it a predicate: `ındayken` after `yaş`; null where it is neither. */
export function predicateEnding(stem: string, rest: string): Ending | null {
  const plain = nounEnding(stem, rest)
  if (plain) return plain
  const closing = predicate.exec(rest)
  return closing && nounEnding(stem, rest.slice(0, closing.index))
}
