import type { Token } from '../../../schemas/token.ts'
import { isAllCapitals } from '../../../turkish/letters.ts'
import type { Facts } from '../facts.ts'

/** What stands where no token does. */
export const noLook = 31

/** How a token looks: a number below 31; 2 more where it begins a sentence with a capital. */
export function lookOf(token: Token): number {
  const suffixed = token.nameEnd < token.end ? 1 : 0
  switch (token.kind) {
    case 'word':
      if (!token.capital) return 4 + suffixed
      return token.end - token.start > 1 && isAllCapitals(token.text) ? 8 + suffixed : 12 + suffixed
    case 'acronym':
      return 16 + suffixed
    case 'number':
    case 'ordinal':
      return 20 + suffixed
    case 'abbreviation':
      return 22 + suffixed
    case 'quote':
      return 24
    default:
      return token.text === ',' ? 25 : token.text === '-' ? 26 : token.text === '(' ? 27 : token.text === ')' ? 28 : 29
  }
}

const heads = [undefined, 'ORGANIZATION', 'LOCATION', 'event'] as const
const commons = ['no', 'bare', 'inflected'] as const

/** What the lexicon says of a form, as one number. */
export function factsHash(facts: Facts | undefined): number {
  if (!facts) return 7
  const { common, given, surname, office, nameWord, people, closes } = facts
  let code = 0
  for (const is of [given, surname, office, nameWord, people, closes]) code = code * 2 + (is ? 1 : 0)
  return (code * commons.length + commons.indexOf(common)) * heads.length + heads.indexOf(facts.heads[0]?.kind) + 8
}
