import type { Token } from '../schemas/token.ts'
import type { Word } from '../schemas/word.ts'
import { buckets, type SentenceSoFar } from './gap-features.ts'
import { type Gap, isFinal } from './gaps.ts'
import { hashText, mix } from './tagger/hash.ts'
import { isFiniteVerb } from './word-face.ts'

/** The number of weights where the words around a gap are looked at too: theirs stand behind those of the tokens. */
export const lineBuckets = buckets * 2

/** The most features that the words around one gap add. */
export const mostLineFeatures = 32

/** What the tokens of a stretch are as words: enough to see that a line ends where no mark says so. */
export interface Lines {
  /** Part of speech with case or verb form, all finite verbs alike, as a hash; by token. */
  readonly kinds: Int32Array
  /** The same with person, number and tense. */
  readonly classes: Int32Array
  readonly lemmas: Int32Array
  /** 1 for a finite verb. */
  readonly finite: Uint8Array
  /** How many tokens on the next finite verb stands before a final mark; 99 for none. */
  readonly toFinite: Uint8Array
}

/** Reads the words of all tokens of a text once. */
export function linesOf(tokens: readonly Token[], words: readonly Word[]): Lines {
  const lines = {
    kinds: new Int32Array(tokens.length),
    classes: new Int32Array(tokens.length),
    lemmas: new Int32Array(tokens.length),
    finite: new Uint8Array(tokens.length),
    toFinite: new Uint8Array(tokens.length),
  }
  let distance = none
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { upos, lemma, features } = words[at]
    const finite = isFiniteVerb(words[at])
    const kind = `${upos}${features.VerbForm ?? ''}${features.Case ?? ''}${features['Person[psor]'] ? 'p' : ''}`
    lines.kinds[at] = hashText(finite ? 'finite' : kind)
    const agreement = `${features.Person ?? ''}${features.Number ?? ''}${features['Person[psor]'] ?? ''}`
    lines.classes[at] = hashText(kind + agreement + (features.Tense ?? '') + (features.Aspect ?? ''))
    lines.lemmas[at] = hashText(lemma + upos)
    lines.finite[at] = finite ? 1 : 0
    if (isFinal(tokens[at])) distance = none
    distance = finite ? 0 : Math.min(distance + 1, none)
    lines.toFinite[at] = distance
  }
  return lines
}

const none = 99

/** What is known of the finite verbs of a sentence as far as the gap. */
export interface VerbsSoFar {
  count: number
  /** Index of the last one, or -1. */
  last: number
}

/**
 * Writes what the words around a gap say as features, as places of their weights, behind the `count` that stand in `into`,
 * and gives the new count. `looks` is how the next word is written elsewhere.
 */
export function lineFeatures(
  tokens: readonly Token[],
  { kinds, classes, lemmas, finite, toFinite }: Lines,
  gap: Gap,
  { first, toFinal }: SentenceSoFar,
  verbs: VerbsSoFar,
  looks: number,
  into: Int32Array,
  count: number,
): number {
  let written = count
  let template = gap.sign * 64 + 1000
  const add = (value: number) => {
    into[written++] = buckets + (mix(value, ++template) >>> 15)
  }
  let at = gap.sign === 1 ? gap.markAt - 1 : gap.markAt
  while (at > first && gap.at - at < farthest && isMark(tokens[at])) at--
  const before = kinds[at]
  const beforeThat = kinds[Math.max(at - 1, first)]
  const next = kinds[gap.next]
  const then = kinds[Math.min(gap.next + 1, tokens.length - 1)]
  const third = kinds[Math.min(gap.next + 2, tokens.length - 1)]
  const { kind, nameEnd, end } = tokens[gap.next]
  const look = looks * 16 + (kind === 'acronym' ? 1 : 0) + (nameEnd < end ? 2 : 0)
  const many = Math.min(verbs.count, 2)
  const age = verbs.last < first ? 15 : bucket(gap.at - verbs.last)
  const ahead = toFinite[gap.next] === none ? 9 : bucket(toFinite[gap.next])
  const length = bucket(gap.at - first)

  add(before)
  add(classes[at])
  add(mix(before, look))
  add(mix(classes[at], look))
  add(mix(before, next))
  add(mix(before, beforeThat))
  add(next)
  add(classes[gap.next])
  add(mix(next, then))
  add(mix(mix(next, then), third))
  add(age * 16 + many)
  add(mix(age * 16 + many, look))
  add(mix(before, age))
  add(ahead * 16 + many)
  add(mix(ahead * 16 + many, look))
  add(mix(next, ahead))
  add(mix(before, ahead * 16 + age))
  add(mix(mix(before, next), look))
  add(gap.mark * 64 + age * 4 + many)
  add(mix(before, gap.mark * 64 + ahead))
  add(lemmas[at])
  add(lemmas[gap.next])
  add(mix(before, length))
  add(mix(length * 16 + bucket(toFinal), many * 16 + ahead))
  add(mix(mix(before, beforeThat), mix(next, look)))
  add(finite[gap.next] * 256 + look)
  return written
}

/** The most marks that are passed on the way back to a word. */
const farthest = 8
const isMark = ({ kind }: Token) => kind === 'punctuation' || kind === 'quote'

/** A length in steps that grow. */
const bucket = (length: number) => (length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : 7)
