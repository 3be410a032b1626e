import type { Knowledge } from '../../../schemas/knowledge.ts'
import type { Token } from '../../../schemas/token.ts'
import type { Word } from '../../../schemas/word.ts'
import type { Candidate, NameContext } from '../context.ts'
import { repeated } from '../repeated.ts'
import { occurrences } from './book.ts'
import { compiled } from './compiled.ts'
import { matcher } from './grammar.ts'
import { termsOf } from './tags.ts'

/** How sure the desk is: above all rules, and of its names above its patterns. */
const weights = { name: 20, pattern: 15 }

/**
 * The names of an article as the desk wants them: its own names, and what they show of others in the article, are put over
 * those found; then come its patterns. What it does not count as a name stays as a find without a type.
 */
export function corrected(
  knowledge: Knowledge,
  context: NameContext,
  words: readonly Word[],
  found: readonly Candidate[],
): readonly Candidate[] {
  const { book, patterns } = compiled(knowledge)
  const { tokens, sentences } = context
  const own: Candidate[] = []
  for (const { first, last, says } of occurrences(book, tokens))
    own.push({ first, last, weight: weights.name, ...says })
  let finds = found
  if (own.length > 0) {
    finds = putOver(finds, own, tokens.length, holds)
    finds = putOver(finds, repeated(context, finds), tokens.length, () => true)
  }
  if (patterns.length === 0) return finds
  const matches = matcher(termsOf(context, words, finds))
  for (const { steps, type, by } of patterns) {
    const matched = matches(steps).flatMap(([sentence, start, end]): Candidate[] => {
      const { first: before } = sentences[sentence]
      const { first, last } = nameWithin(tokens, before + start, before + end)
      return first < last ? [{ first, last, type, weight: weights.pattern, by }] : []
    })
    finds = putOver(finds, matched, tokens.length, ({ weight }) => weight >= weights.pattern)
  }
  return finds
}

/** The name in what a pattern holds: without marks at its ends, and not beyond a suffix, as there it is another name's turn. */
function nameWithin(tokens: readonly Token[], start: number, end: number): { first: number; last: number } {
  const isMark = (at: number) => tokens[at].kind === 'punctuation' || tokens[at].kind === 'quote'
  let first = start
  while (first < end && isMark(first)) first++
  let last = first
  while (last < end && (last === first || tokens[last - 1].nameEnd === tokens[last - 1].end)) last++
  while (last > first && isMark(last - 1)) last--
  return { first, last }
}

/** Whether a name holds another one and more: `Atatürk Üniversitesi` is not cut by a desk's `Atatürk`. */
function holds(longer: Candidate, { first, last }: Candidate): boolean {
  const inside = longer.first <= first && last <= longer.last
  return longer.type !== undefined && inside && last - first < longer.last - longer.first
}

/** Finds with others put over them: what those meet goes, or they go where it stands. Sorted by place. */
function putOver(
  below: Iterable<Candidate>,
  above: Iterable<Candidate>,
  tokenCount: number,
  stands: (met: Candidate, over: Candidate) => boolean,
): Candidate[] {
  const at: (Candidate | undefined)[] = new Array(tokenCount).fill(undefined)
  for (const candidate of below) at.fill(candidate, candidate.first, candidate.last)
  for (const candidate of above) {
    const met = new Set(at.slice(candidate.first, candidate.last))
    if ([...met].some((other) => other && stands(other, candidate))) continue
    for (const other of met) if (other) at.fill(undefined, other.first, other.last)
    at.fill(candidate, candidate.first, candidate.last)
  }
  return [...new Set(at)].filter((candidate) => candidate !== undefined)
}
