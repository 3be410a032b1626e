import type { Token } from '../../../schemas/token.ts'
import type { Word } from '../../../schemas/word.ts'
import { isAllCapitals } from '../../../turkish/letters.ts'
import { hashText, mix } from '../../../turkish/tagger/hash.ts'
import type { Candidate, NameContext } from '../context.ts'
import type { Facts } from '../facts.ts'
import type { PhraseKind } from '../lexicon.ts'
import { kindIndex } from './labels.ts'
import type { Stretch } from './stretches.ts'

/** The number of features that are told apart, a power of two. */
export const buckets = 1 << 19

/** The most features that one token has. */
export const mostFeatures = 220

/** What is known of the tokens of an article before its names are labelled. */
export interface Observed {
  readonly context: NameContext
  readonly words: readonly Word[]
  /** What the rules found, and what kind: 0 nothing, else 1 + kind, and 8 more inside a find; by token. */
  readonly ruled: Uint8Array
  /** How sure the rules are, in whole steps; by token. */
  readonly weight: Uint8Array
  /** Which rule found it, as a hash; by token. */
  readonly by: Int32Array
  /** Index of the phrase of the lexicon that a token is in, and its place in it; by token. */
  readonly listed: Uint8Array
}

/** Gathers what the features read. `finds` are what the rules keep. */
export function observe(context: NameContext, words: readonly Word[], finds: readonly Candidate[]): Observed {
  const size = context.tokens.length
  const observed = {
    context,
    words,
    ruled: new Uint8Array(size),
    weight: new Uint8Array(size),
    by: new Int32Array(size),
    listed: new Uint8Array(size),
  }
  for (const { first, last, type, weight, by } of finds)
    for (let at = first; at < last; at++) {
      observed.ruled[at] = 1 + kindIndex(type) + (at > first ? 8 : 0)
      observed.weight[at] = Math.min(Math.round(weight), 9)
      observed.by[at] = hashText(by)
    }
  for (let at = 0; at < size; at++) {
    const phrase = context.phraseAt[at]
    if (!phrase) continue
    const code = phraseKinds.indexOf(phrase.kind) * 2 + (phrase.ambiguous ? 1 : 0)
    for (let n = 0; n < phrase.words.length && at + n < size; n++)
      if (observed.listed[at + n] === 0) observed.listed[at + n] = 1 + code * 2 + (n > 0 ? 1 : 0)
  }
  return observed
}

const phraseKinds: readonly PhraseKind[] = ['PERSON', 'LOCATION', 'ORGANIZATION', 'GROUP', 'title', 'honorific']

/** Writes the features of a token as places of their weights into `into` and gives their number. */
export function featuresOf(
  observed: Observed,
  at: number,
  { first, last, sentence }: Stretch,
  into: Int32Array,
): number {
  const { context, words, ruled, weight, by, listed } = observed
  const { tokens, lower } = context
  let count = 0
  let template = 0
  const add = (value: number) => {
    into[count++] = mix(value, ++template) & (buckets - 1)
  }
  const token = tokens[at]
  const before = at > sentence.first ? tokens[at - 1] : undefined
  const after = at + 1 < sentence.last ? tokens[at + 1] : undefined
  const beforeThat = at > sentence.first + 1 ? tokens[at - 2] : undefined
  const afterThat = at + 2 < sentence.last ? tokens[at + 2] : undefined
  const fact = context.facts[at]
  const form = nameHash(token)
  const look = lookOf(token, at === sentence.first)
  const lookBefore = before ? lookOf(before, at - 1 === sentence.first) : 31
  const lookAfter = after ? lookOf(after, false) : 31
  const facts = factsHash(fact)
  const factsBefore = at > sentence.first ? factsHash(context.facts[at - 1]) : 1
  const factsAfter = after ? factsHash(context.facts[at + 1]) : 1
  const list = listed[at]
  const rule = ruled[at] * 16 + weight[at]
  const ruleBefore = at > sentence.first ? ruled[at - 1] : 0
  const ruleAfter = after ? ruled[at + 1] : 0
  const formBefore = before ? nameHash(before) : 1
  const formAfter = after ? nameHash(after) : 1
  const known = lower.has(nameText(token)) ? 1 : 0
  const suffix = suffixHash(token)
  const lemmaAfter = after ? hashText(words[at + 1].lemma) : 1
  const length = token.nameEnd - token.start
  const kind = hashText(words[at].upos)

  add(0)
  add(form)
  add(mix(form, look))
  add(look)
  add(mix(look, lookBefore))
  add(mix(look, lookAfter))
  add(mix(mix(look, lookBefore), lookAfter))
  add(suffix)
  add(mix(suffix, look))
  add(hashText(token.folded, 0, Math.min(3, length)))
  add(hashText(token.folded, 0, Math.min(5, length)))
  add(hashText(token.folded, Math.max(0, length - 2), length))
  add(hashText(token.folded, Math.max(0, length - 3), length))
  add(hashText(token.folded, Math.max(0, length - 4), length))
  add(hashText(token.folded, Math.max(0, length - 6), length))
  add(formBefore)
  add(formAfter)
  add(beforeThat ? nameHash(beforeThat) : 1)
  add(afterThat ? nameHash(afterThat) : 1)
  add(mix(formBefore, form))
  add(mix(form, formAfter))
  add(mix(formAfter, afterThat ? nameHash(afterThat) : 1))
  add(mix(beforeThat ? nameHash(beforeThat) : 1, formBefore))
  add(lemmaAfter)
  add(afterThat ? hashText(words[at + 2].lemma) : 1)
  add(mix(lemmaAfter, look))
  add(facts)
  add(mix(facts, look))
  add(mix(facts, factsBefore))
  add(mix(facts, factsAfter))
  add(mix(mix(factsBefore, facts), factsAfter))
  add(mix(facts, list))
  add(list)
  add(mix(list, look))
  add(mix(list, at + 1 < sentence.last ? listed[at + 1] : 63))
  add(mix(list, at > sentence.first ? listed[at - 1] : 63))
  add(rule)
  add(mix(ruled[at], by[at]))
  add(mix(rule, look))
  add(mix(ruled[at], form))
  add(mix(ruled[at], facts))
  add(mix(mix(ruleBefore, ruled[at]), ruleAfter))
  add(mix(ruled[at], formBefore))
  add(mix(ruled[at], formAfter))
  add(mix(ruled[at], lemmaAfter))
  add(known * 32 + look)
  add(kind)
  add(mix(kind, hashText(words[at].features.Case ?? '')))
  add(mix(kind, after ? hashText(words[at + 1].upos) : 1))
  add(mix(kind, before ? hashText(words[at - 1].upos) : 1))
  add(Math.min(at - first, 4) * 8 + Math.min(last - 1 - at, 4))
  add(mix(Math.min(at - first, 2) * 4 + Math.min(last - 1 - at, 2), look))
  const next = last < sentence.last ? last : -1
  const past = first > sentence.first ? first - 1 : -1
  add(mix(next < 0 ? 1 : hashText(words[next].lemma), Math.min(last - at, 3)))
  add(next < 0 ? 1 : hashText(words[next].lemma))
  add(mix(next < 0 ? 1 : hashText(tokens[next].folded), ruled[at]))
  add(past < 0 ? 1 : hashText(tokens[past].folded))
  add(mix(past < 0 ? 1 : hashText(words[past].lemma), Math.min(at - first, 3)))
  add(mix(nameHash(tokens[last - 1]), Math.min(last - at, 3)))
  add(mix(factsHash(context.facts[last - 1]), Math.min(last - at, 3)))
  add(mix(nameHash(tokens[first]), Math.min(at - first, 3)))
  add(bracketed(before, after))
  add(context.inDate[at] * 32 + look)
  for (let n = Math.max(sentence.first, at - 7); n < Math.min(sentence.last, at + 8); n++)
    if (!tokens[n].capital && tokens[n].kind === 'word') {
      template = n < at ? 300 : 301
      add(hashText(words[n].lemma))
    }
  if (token.capital) {
    const name = `^${nameText(token)}$`
    for (let size = 2; size <= 5; size++) {
      template = 200 + size
      for (let from = 0; from + size <= name.length && count < mostFeatures - 2; from++) {
        template = 200 + size
        add(hashText(name, from, from + size))
      }
    }
  }
  return count
}

const nameText = ({ folded, start, nameEnd }: Token) => folded.slice(0, nameEnd - start)
const nameHash = ({ folded, start, nameEnd }: Token) => hashText(folded, 0, nameEnd - start)
const suffixHash = ({ folded, start, nameEnd, end }: Token) =>
  nameEnd < end ? hashText(folded, nameEnd - start + 1) : 3

/** Which marks stand on both sides. */
const bracketed = (before: Token | undefined, after: Token | undefined) =>
  mix(
    before && before.kind !== 'word' ? hashText(before.text) : 3,
    after && after.kind !== 'word' ? hashText(after.text) : 5,
  )

/** How a token looks: a number below 31. */
function lookOf(token: Token, initial: boolean): number {
  const suffixed = token.nameEnd < token.end ? 1 : 0
  const first = initial ? 2 : 0
  switch (token.kind) {
    case 'word':
      if (!token.capital) return 4 + suffixed
      return token.end - token.start > 1 && isAllCapitals(token.text) ? 8 + suffixed + first : 12 + suffixed + first
    case 'acronym':
      return 16 + suffixed + first
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

/** What the lexicon says of a form, as one number. */
function factsHash(facts: Facts | undefined): number {
  if (!facts) return 7
  const common = facts.common === 'no' ? 0 : facts.common === 'bare' ? 1 : 2
  let code = common + (facts.given ? 4 : 0) + (facts.surname ? 8 : 0) + (facts.office ? 16 : 0)
  code += (facts.nameWord ? 32 : 0) + (facts.people ? 64 : 0) + (facts.closes ? 128 : 0)
  const head = facts.heads[0]?.kind
  code += head === 'ORGANIZATION' ? 256 : head === 'LOCATION' ? 512 : head === 'event' ? 768 : 0
  return code
}
