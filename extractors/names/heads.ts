import type { Reading } from './context.ts'
import type { Facts } from './facts.ts'
import type { Head } from './lexicon.ts'

/** The head that ends at a token, with a word of the name before it from `from` on; undefined where there is none. */
export function headAt(
  { tokens, facts }: Pick<Reading, 'tokens' | 'facts'>,
  at: number,
  from: number,
): Head | undefined {
  const found = facts[at]?.heads
  if (!found) return undefined
  for (const head of found) {
    const start = at - head.words.length + 1
    if (start < from || (start === from && head.words.length < 2)) continue
    if (isWeak(head) && !isWeakHeadHere({ tokens, facts }, at)) continue
    if (head.words.every((word, n) => n === head.words.length - 1 || tokens[start + n].folded === word)) return head
  }
  return undefined
}

/** How many tokens the head is that ends at a token; 0 where there is none. */
export function headLength(reading: Pick<Reading, 'tokens' | 'facts'>, at: number, from: number): number {
  return headAt(reading, at, from)?.words.length ?? 0
}

/** Whether a head without a possessive (`Gıda`, `Holding`) ends a name here: nothing of the name follows, a word of its own stands before. */
function isWeakHeadHere({ tokens, facts }: Pick<Reading, 'tokens' | 'facts'>, at: number): boolean {
  const next = tokens[at + 1]
  if (!facts[at - 1]) return false // Kültür ve Turizm
  const plain = tokens[at].nameEnd === tokens[at].end
  if (plain && next?.capital && next.kind !== 'quote' && !facts[at + 1]?.phrases.some(({ kind }) => kind === 'title'))
    return false
  return facts[at]?.common === 'no' || facts[at - 1]?.common === 'no'
}

/** Whether a head is a noun without a possessive, which ends a name only beside a word of its own: `Gıda`, `Holding`. */
const isWeak = ({ words }: Head) => words.length === 1 && (!/[ıiuü]$/u.test(words[0]) || bareNouns.has(words[0]))

/** Heads that end in such a vowel without a possessive. */
const bareNouns = new Set('enerji teknoloji yapı'.split(' '))

/** Whether all that a word can be the head of is weak. */
export const isWeakHead = ({ heads }: Facts): boolean => heads.every(isWeak)
