import type { Token } from '../schemas/token.ts'
import type { Word } from '../schemas/word.ts'
import { caseOf } from '../turkish/boundary-model.ts'
import { beginnings, caseBuckets, caseSlot } from '../turkish/gap-features.ts'
import { distancesToFinal, walkGaps } from '../turkish/gap-walk.ts'
import { linesOf } from '../turkish/line-features.ts'
import { tokenize } from '../turkish/tokenizer.ts'

/** Gaps to learn from: where the features of each begin, and whether a sentence ends there. */
export interface Examples {
  readonly features: Int32Array[]
  readonly ends: boolean[]
}

/** How often words are written small and with a capital in mid-sentence, by `caseSlot`. */
export interface CaseCounts {
  readonly small: Uint32Array
  readonly capital: Uint32Array
}

/** Counts how words are written behind a word in small letters or a comma. */
export function countCases(sentences: readonly string[]): CaseCounts {
  const small = new Uint32Array(caseBuckets)
  const capital = new Uint32Array(caseBuckets)
  for (const sentence of sentences) {
    const tokens = tokenize(sentence)
    for (let at = 1; at < tokens.length; at++)
      if (isWord(tokens[at]) && goesOn(tokens[at - 1]))
        for (const slot of slotsOf(tokens[at])) (tokens[at].capital ? capital : small)[slot]++
  }
  return { small, capital }
}

const slotsOf = (token: Token) => [
  caseSlot(token),
  ...beginnings.filter((letters) => letters < token.nameEnd - token.start).map((letters) => caseSlot(token, letters)),
]
const isWord = ({ kind }: Token) => kind === 'word' || kind === 'acronym'
const goesOn = (token: Token) => (token.kind === 'word' && !token.capital) || token.text === ','

/** 0 unknown, 1 small, 2 both, 3 with a capital. */
function caseClass(small: number, capital: number): number {
  if (small + capital === 0) return 0
  if (capital > small * 4) return 3
  return small > capital * 4 ? 1 : 2
}

/** The table that the model carries. */
export function caseTable({ small, capital }: CaseCounts): Uint8Array {
  return new Uint8Array(caseBuckets).map((_, slot) => caseClass(small[slot], capital[slot]))
}

/**
 * The gaps of sentences joined by spaces. A word's own occurrence does not count towards how it is written. With `words`,
 * what the words around say counts too.
 */
export function examplesOf(
  sentences: readonly string[],
  loose: boolean,
  counts: CaseCounts,
  words?: (tokens: readonly Token[]) => Word[],
): Examples {
  const ends = new Set<number>()
  let length = -1
  for (const sentence of sentences) {
    length += sentence.length + 1
    ends.add(length)
  }
  const tokens = tokenize(sentences.join(' '))
  const own = new Set<Token>()
  tokens.forEach((token, at) => {
    if (at > 0 && !ends.has(tokens[at - 1].end) && goesOn(tokens[at - 1])) own.add(token)
  })
  const cases = (token: Token) => {
    const mine = own.has(token) ? 1 : 0
    return caseOf(token, (slot) =>
      caseClass(
        Math.max(0, counts.small[slot] - (token.capital ? 0 : mine)),
        Math.max(0, counts.capital[slot] - (token.capital ? mine : 0)),
      ),
    )
  }
  const examples: Examples = { features: [], ends: [] }
  walkGaps(
    tokens,
    { first: 0, last: tokens.length },
    { toFinal: distancesToFinal(tokens), loose, cases, ...(words ? { lines: linesOf(tokens, words(tokens)) } : {}) },
    (gap, features, count) => {
      const end = ends.has(tokens[gap.at].end)
      examples.features.push(features.slice(0, count))
      examples.ends.push(end)
      return end
    },
  )
  return examples
}
