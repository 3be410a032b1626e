import { pattern } from '../../turkish/suffixes.ts'
import { has, type Reading } from './reading.ts'
import { isPossessed } from './subjects.ts'
import { Trait } from './traits.ts'

/** Most words of a role before its head. */
const longestRole = 5

/** Endings of the case in which a role may stand: `yetkililerin`, `kaynaklardan`, `uzmanlara`, `savcılıkça`. */
const caseOf: readonly (readonly [number, RegExp])[] = [
  [Trait.agentGenitive, new RegExp(`(?:(?<=${pattern('I')})n)?${pattern('In')}$`, 'u')],
  [Trait.agentSource, new RegExp(`(?:(?<=${pattern('I')})n)?(?:${pattern('DAn')}|${pattern('CA')})$`, 'u')],
  [Trait.agentDative, new RegExp(`(?:(?<=${pattern('I')})n|(?<=[aeıioöuü])y)?${pattern('A')}$`, 'u')],
]

/** The words of a role whose head stands at a token, with its first modifiers and without its case: `görgü tanıkları`. */
export function roleText(reading: Reading, head: number, from: number): string {
  const { text, tokens } = reading
  let first = head
  while (first > from && first > head - longestRole && modifies(reading, first - 1, first))
    first = reading.nameOf[first - 1]?.first ?? first - 1
  const { start } = tokens[first]
  const { end, nameEnd } = tokens[head]
  return text.slice(start, nameEnd < end ? nameEnd : end - caseLength(reading, head)).replace(/ğ$/u, 'k') // savcılığın
}

/** Units of the case ending of a role's head. */
function caseLength(reading: Reading, head: number): number {
  const { folded } = reading.tokens[head]
  if (has(reading, head, Trait.agent)) return 0
  for (const [trait, shape] of caseOf) if (has(reading, head, trait)) return shape.exec(folded)?.[0].length ?? 0
  return 0
}

const determiners = new Set(
  'bir üst düzey düzeyli bazı çok kimi ilgili yerel aynı diplomatik askeri resmi siyasi güvenilir'.split(' '),
)

/** Whether the word at a token belongs to the noun behind it. */
function modifies(reading: Reading, at: number, noun: number): boolean {
  const { tokens, words, nameOf } = reading
  const { kind, folded } = tokens[at]
  if (kind !== 'word' && kind !== 'acronym' && kind !== 'number') return false
  const name = nameOf[at]
  if (name)
    return name.case === 'Other' || name.case === 'Gen' || (name.case === 'Nom' && isPossessed(tokens[noun].folded))
  if (kind === 'number' || determiners.has(folded)) return true
  const { upos, features } = words[at]
  if (upos === 'ADJ' && features.VerbForm === undefined) return true
  return upos === 'NOUN' && features.Case === 'Nom' && isPossessed(tokens[noun].folded) // görgü tanıkları
}
