import type { Token } from '../../../schemas/token.ts'
import { nounEnding } from '../../../turkish/inflection.ts'
import { vowels } from '../../../turkish/letters.ts'
import { pattern, possessedCaseEndings, relative } from '../../../turkish/suffixes.ts'
import { nameForm } from '../facts.ts'

const hardened: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' }

/** Cases after a possessive, without an apostrophe: `Vakfının`, `Vakfındaki`. */
const afterPossessive = new RegExp(
  `^(?:${[...Object.values(possessedCaseEndings), `n${relative}`].map(pattern).join('|')})$`,
  'u',
)

/** The shortest name of one word that takes its cases without an apostrophe: below it other words are met. */
const shortest = 5

/** What a token may be a form of, in lower case: itself, the name before its apostrophe, and what is left without an ending. */
export function* stemsOf(token: Token): Generator<string> {
  yield token.folded
  if (token.nameEnd < token.end) yield nameForm(token)
  else
    for (let length = token.folded.length - 1; length >= shortest; length--) {
      const stem = token.folded.slice(0, length)
      yield stem
      const hard = hardened[stem[length - 1]]
      if (hard) yield stem.slice(0, -1) + hard // Gençliğin → Gençlik
    }
}

/** Whether a token is the last word of a name, as it stands or in a case. `alone`: whether the name is this word only. */
export function isFormOf(token: Token, word: string, alone: boolean): boolean {
  if (token.folded === word || nameForm(token) === word) return true
  if (token.nameEnd < token.end || token.kind === 'acronym' || (alone && word.length < shortest)) return false
  const rest = token.folded.slice(word.length)
  const stem = token.folded.slice(0, word.length)
  const soft = stem.slice(0, -1) + hardened[stem[stem.length - 1]] === word && vowels.includes(rest.charAt(0))
  if (rest === '' || (stem !== word && !soft)) return false
  if (!alone && /[ıiuü]$/u.test(word) && afterPossessive.test(rest)) return true
  const ending = nounEnding(word, rest)
  return ending !== null && !ending.plural && !ending.lik && (!ending.possessed || rest.length === 1)
}
