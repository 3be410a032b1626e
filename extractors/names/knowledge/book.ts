import type { Token } from '../../../schemas/token.ts'
import { isAllCapitals } from '../../../turkish/letters.ts'
import { tokenize } from '../../../turkish/tokenizer.ts'
import { isFormOf, stemsOf } from './forms.ts'

/** A phrase as the tokenizer cuts it, and what is said of it. */
interface Entry<T> {
  readonly words: readonly string[]
  /** Of each word whether it has a capital. */
  readonly capitals: readonly boolean[]
  /** Whether it is one word in capitals, which only capitals write. */
  readonly acronym: boolean
  readonly says: T
}

/** Phrases by their first word in lower case, the longest first. */
export type Book<T> = ReadonlyMap<string, readonly Entry<T>[]>

/** Phrases, each with what is said of it, so that they can be looked up in a text. */
export function bookOf<T>(phrases: Iterable<readonly [phrase: string, says: T]>): Book<T> {
  const book = new Map<string, Entry<T>[]>()
  for (const [phrase, says] of phrases) {
    const tokens = tokenize(phrase)
    const words = tokens.map(({ folded }) => folded)
    const of = book.get(words[0]) ?? []
    book.set(words[0], of)
    const acronym = words.length === 1 && isAllCapitals(phrase)
    of.push({ words, capitals: tokens.map(({ capital }) => capital), acronym, says })
  }
  for (const of of book.values()) of.sort((a, b) => b.words.length - a.words.length)
  return book
}

/** Where the phrases of a book stand, inflected or not: from left to right, at each place the longest one. */
export function* occurrences<T>(
  book: Book<T>,
  tokens: readonly Token[],
): Generator<{ readonly first: number; readonly last: number; readonly says: T }> {
  for (let first = 0; first < tokens.length; first++) {
    const found = longestAt(book, tokens, first)
    if (!found) continue
    const last = first + found.words.length
    yield { first, last, says: found.says }
    first = last - 1
  }
}

function longestAt<T>(book: Book<T>, tokens: readonly Token[], at: number): Entry<T> | undefined {
  for (const stem of stemsOf(tokens[at])) {
    const found = book.get(stem)?.find((entry) => isAt(entry, tokens, at))
    if (found) return found
  }
  return undefined
}

function isAt({ words, capitals, acronym }: Entry<unknown>, tokens: readonly Token[], at: number): boolean {
  const last = words.length - 1
  if (at + last >= tokens.length) return false
  for (let n = 0; n <= last; n++) {
    const token = tokens[at + n]
    if (capitals[n] && !token.capital) return false
    if (n < last ? token.folded !== words[n] : !isFormOf(token, words[n], last === 0)) return false
  }
  const { text, start, nameEnd } = tokens[at]
  return !acronym || isAllCapitals(text.slice(0, nameEnd - start))
}
