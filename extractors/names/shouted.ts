import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import { isAllCapitals, isCapital } from '../../turkish/letters.ts'
import type { Facts } from './facts.ts'

/** Marks tokens of lines in capitals, and of sentences where nearly every word begins with one. */
export function readShouted(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  facts: readonly (Facts | undefined)[],
): Uint8Array {
  const shouted = new Uint8Array(tokens.length)
  for (const { first, last } of sentences) {
    let small = 0
    let everyday = 0
    for (let at = first; at < last; at++) {
      const { kind, text, capital } = tokens[at]
      if (kind !== 'word') continue
      if (!capital) small += text.length > 3 ? 1 : 0
      else if (at > first && facts[at]?.common !== 'no' && !facts[at]?.heads.length) everyday++
    }
    if (everyday >= 2 && small <= everyday && tokens[last - 1].text !== '.') shouted.fill(1, first, last)
  }
  for (let at = 0; at < tokens.length; ) {
    let end = at
    let longest = 0
    for (; end < tokens.length && isLoud(tokens[end]); end++)
      longest = Math.max(longest, tokens[end].nameEnd - tokens[end].start)
    if (end - at > 2 || (end - at === 2 && longest > 5)) shouted.fill(1, at, end)
    at = Math.max(end, at + 1)
  }
  return shouted
}

const isLoud = ({ capital, text }: Token) => capital && text.length > 1 && isCapital(text[1]) && isAllCapitals(text)
