import type { Token } from '../../../schemas/token.ts'
import type { Word } from '../../../schemas/word.ts'
import { hashText, mix } from '../../../turkish/tagger/hash.ts'
import type { Candidate, NameContext } from '../context.ts'
import type { PhraseKind } from '../lexicon.ts'
import { kindIndex } from './labels.ts'
import { factsHash, lookOf, noLook } from './looks.ts'
import { buckets } from './model.ts'
import type { Stretch } from './stretches.ts'

/** So many words to each side are looked at for what the sentence is about. */
const around = 7

/** The most features that the context of one token adds. */
export const mostContext = 64 + 2 * around

/** What is known of the tokens of an article before its names are labelled; each array by token. */
export interface Observed {
  readonly context: NameContext
  readonly names: Int32Array
  readonly lemmas: Int32Array
  readonly classes: Int32Array
  readonly cases: Int32Array
  readonly looks: Uint8Array
  readonly facts: Int32Array
  /** What the rules found: 0 nothing, else 1 + kind, and 8 more inside a find. */
  readonly ruled: Uint8Array
  /** How sure the rules are, in whole steps. */
  readonly weight: Uint8Array
  /** Which rule found it, as a hash. */
  readonly by: Int32Array
  /** Which kind of phrase of the lexicon a token is in, and whether it begins it. */
  readonly listed: Uint8Array
}

const phraseKinds: readonly PhraseKind[] = ['PERSON', 'LOCATION', 'ORGANIZATION', 'GROUP', 'title', 'honorific']

/** Gathers what the features read. `finds` are what the rules keep. */
export function observe(context: NameContext, words: readonly Word[], finds: readonly Candidate[]): Observed {
  const { tokens, facts, phraseAt } = context
  const size = tokens.length
  const observed = {
    context,
    names: new Int32Array(size),
    lemmas: new Int32Array(size),
    classes: new Int32Array(size),
    cases: new Int32Array(size),
    looks: new Uint8Array(size),
    facts: new Int32Array(size),
    ruled: new Uint8Array(size),
    weight: new Uint8Array(size),
    by: new Int32Array(size),
    listed: new Uint8Array(size),
  }
  for (let at = 0; at < size; at++) {
    const { folded, start, nameEnd } = tokens[at]
    const { lemma, upos, features } = words[at]
    observed.names[at] = hashText(folded, 0, nameEnd - start)
    observed.lemmas[at] = hashText(lemma)
    observed.classes[at] = hashText(upos)
    observed.cases[at] = hashText(features.Case ?? '')
    observed.looks[at] = lookOf(tokens[at])
    observed.facts[at] = factsHash(facts[at])
  }
  for (const { first, last, type, weight, by } of finds) {
    const rule = hashText(by)
    for (let at = first; at < last; at++) {
      observed.ruled[at] = 1 + kindIndex(type) + (at > first ? 8 : 0)
      observed.weight[at] = Math.min(Math.round(weight), 9)
      observed.by[at] = rule
    }
  }
  for (let at = 0; at < size; at++) {
    const phrase = phraseAt[at]
    if (!phrase) continue
    const code = phraseKinds.indexOf(phrase.kind) * 2 + (phrase.ambiguous ? 1 : 0)
    for (let n = 0; n < phrase.words.length && at + n < size; n++)
      if (observed.listed[at + n] === 0) observed.listed[at + n] = 1 + code * 2 + (n > 0 ? 1 : 0)
  }
  return observed
}

/** Writes what stands around a token as features, as places of their weights behind the `count` in `into`; gives the new count. */
export function contextFeatures(
  observed: Observed,
  at: number,
  { first, last, sentence }: Stretch,
  into: Int32Array,
  count: number,
): number {
  const { context, names, lemmas, classes, cases, looks, facts, ruled, weight, by, listed } = observed
  const { tokens, lower, inDate } = context
  let written = count
  let template = 0
  const add = (value: number) => {
    into[written++] = mix(value, ++template) & (buckets - 1)
  }
  const start = sentence.first
  const end = sentence.last
  const token = tokens[at]
  const pick = (of: ArrayLike<number>, to: number, none = 1) => (to >= start && to < end ? of[to] : none)
  const look = looks[at] + (at === start && token.capital ? 2 : 0)
  const lookBefore = pick(looks, at - 1, noLook)
  const lookAfter = pick(looks, at + 1, noLook)
  const form = names[at]
  const formBefore = pick(names, at - 1)
  const formAfter = pick(names, at + 1)
  const formThere = pick(names, at - 2)
  const formThen = pick(names, at + 2)
  const lemmaAfter = pick(lemmas, at + 1)
  const fact = facts[at]
  const factBefore = pick(facts, at - 1)
  const factAfter = pick(facts, at + 1)
  const list = listed[at]
  const rule = ruled[at]
  const sureness = rule * 16 + weight[at]
  const fromFirst = Math.min(at - first, 3)
  const toLast = Math.min(last - at, 3)
  const lemmaPast = pick(lemmas, last)
  const sides = mix(markAt(tokens, at - 1, start, end), markAt(tokens, at + 1, start, end))
  const small = lower.has(token.folded.slice(0, token.nameEnd - token.start)) ? 32 : 0

  add(0)
  add(mix(form, look))
  add(look)
  add(mix(look, lookBefore))
  add(mix(look, lookAfter))
  add(mix(mix(look, lookBefore), lookAfter))
  add(formBefore)
  add(formAfter)
  add(formThere)
  add(formThen)
  add(mix(formBefore, form))
  add(mix(form, formAfter))
  add(mix(formAfter, formThen))
  add(mix(formThere, formBefore))
  add(lemmaAfter)
  add(pick(lemmas, at + 2))
  add(mix(lemmaAfter, look))
  add(mix(fact, look))
  add(mix(fact, factBefore))
  add(mix(fact, factAfter))
  add(mix(mix(factBefore, fact), factAfter))
  add(mix(fact, list))
  add(list)
  add(mix(list, look))
  add(mix(list, pick(listed, at + 1, 63)))
  add(mix(list, pick(listed, at - 1, 63)))
  add(sureness)
  add(mix(rule, by[at]))
  add(mix(sureness, look))
  add(mix(rule, form))
  add(mix(rule, fact))
  add(mix(mix(pick(ruled, at - 1, 0), rule), pick(ruled, at + 1, 0)))
  add(mix(rule, formBefore))
  add(mix(rule, formAfter))
  add(mix(rule, lemmaAfter))
  add(small + look)
  add(classes[at])
  add(mix(classes[at], cases[at]))
  add(mix(classes[at], pick(classes, at + 1)))
  add(mix(classes[at], pick(classes, at - 1)))
  add(Math.min(at - first, 4) * 8 + Math.min(last - 1 - at, 4))
  add(mix(Math.min(at - first, 2) * 4 + Math.min(last - 1 - at, 2), look))
  add(mix(lemmaPast, toLast))
  add(lemmaPast)
  add(mix(pick(names, last), rule))
  add(pick(names, first - 1))
  add(mix(pick(lemmas, first - 1), fromFirst))
  add(mix(names[last - 1], toLast))
  add(mix(facts[last - 1], toLast))
  add(mix(names[first], fromFirst))
  add(sides)
  add(inDate[at] * 32 + look)
  for (let near = Math.max(start, at - around); near < Math.min(end, at + around + 1); near++)
    if (!tokens[near].capital && tokens[near].kind === 'word') {
      template = near < at ? 300 : 301
      add(lemmas[near])
    }
  return written
}

/** The mark at a place, as a hash; a number of its own for a word and for nothing. */
function markAt(tokens: readonly Token[], at: number, start: number, end: number): number {
  if (at < start || at >= end || tokens[at].kind === 'word') return 3
  return hashText(tokens[at].text)
}
