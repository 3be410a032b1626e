import type { Token } from '../../../schemas/token.ts'
import { hashText, mix } from '../../../turkish/tagger/hash.ts'
import { factsOf, nameForm } from '../facts.ts'
import { factsHash } from './looks.ts'
import { buckets } from './model.ts'

/** The most features that a form has by itself. */
export const mostOwn = 96

/** The longest run of letters that is a feature. */
const longestRun = 5

/** Writes the features that a form has wherever it stands, as places of their weights, and gives their number. */
export function ownFeatures(token: Token, into: Int32Array): number {
  let count = 0
  const add = (value: number, template: number) => {
    into[count++] = mix(value, template) & (buckets - 1)
  }
  const { folded, start, nameEnd, end } = token
  const length = nameEnd - start
  add(hashText(folded, 0, length), 101)
  add(nameEnd < end ? hashText(folded, length + 1) : 3, 102)
  for (const letters of [3, 5]) add(hashText(folded, 0, Math.min(letters, length)), 102 + letters)
  for (const letters of [2, 3, 4, 6]) add(hashText(folded, Math.max(0, length - letters), length), 110 + letters)
  if (!token.capital) return count
  add(factsHash(factsOf(nameForm(token))), 120)
  const name = `^${folded.slice(0, length)}$`
  for (let letters = 2; letters <= longestRun; letters++)
    for (let from = 0; from + letters <= name.length && count < mostOwn; from++)
      add(hashText(name, from, from + letters), 200 + letters)
  return count
}
