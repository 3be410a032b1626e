import type { Document } from '../../schemas/document.ts'
import type { Entity } from '../../schemas/entity.ts'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { Word } from '../../schemas/word.ts'
import { fold } from '../../turkish/letters.ts'
import { bareStretches } from './bare.ts'
import { type Form, formOf, noForm } from './form.ts'
import { type Marked, pairMarks } from './marks.ts'
import { type Name, nameCase } from './name-case.ts'
import { ownerTraits } from './traits.ts'

/** A sentence that a quote of several sentences does not cut: `Kaya, "Gitti. Gelmez." dedi.` is one. */
export interface Unit {
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  readonly paragraph: number
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean
  /** Whether it is a paragraph. */
  readonly whole: boolean
}

/** An article as the rules of this stage see it. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  readonly entities: readonly Entity[]
  /** What each token is on its own. */
  readonly forms: readonly Form[]
  /** The name that a token belongs to. */
  readonly nameOf: readonly (Name | undefined)[]
  /** The marked stretch that begins at a token. */
  readonly markAt: readonly (Marked | undefined)[]
  readonly units: readonly Unit[]
}

/** Whether a token has one of the given `Trait`s. */
export const has = ({ forms }: Reading, at: number, trait: number): boolean => (forms[at].traits & trait) !== 0

/** The name that begins at a token. */
export function nameAt({ nameOf }: Reading, at: number): Name | undefined {
  const name = nameOf[at]
  return name?.first === at ? name : undefined
}

/** Sets an article up for reading. */
export function readingOf(document: Document<'tokens' | 'sentences' | 'words' | 'entities'>): Reading {
  const { text, tokens, words, sentences, entities } = document
  const nameOf: (Name | undefined)[] = new Array(tokens.length)
  for (const name of namesIn(document)) for (let at = name.first; at < name.last; at++) nameOf[at] = name
  const forms = tokens.map(({ kind, form }) => (kind === 'word' || kind === 'acronym' ? formOf(form) : noForm))
  ownersIn(document, nameOf, forms)
  const pairs = pairMarks(tokens, sentences, bareStretches({ tokens, words, forms, sentences, entities, nameOf }))
  const markAt: (Marked | undefined)[] = new Array(tokens.length)
  for (const pair of pairs) markAt[pair.open] = pair
  return {
    text,
    tokens,
    words,
    entities,
    forms,
    nameOf,
    markAt,
    units: unitsOf(sentences, pairs),
  }
}

/** Gives the nouns of bodies that the article names (`Sular Araştırma Merkezi`) the traits of owners of texts: `merkezin`. */
function ownersIn(
  { tokens, words, entities }: Document<'tokens' | 'words' | 'entities'>,
  nameOf: readonly (Name | undefined)[],
  forms: Form[],
) {
  const nouns = new Set<string>()
  for (const { type, name } of entities) {
    const noun = type === 'ORGANIZATION' ? /\s(?<noun>\p{L}{4,}?)s?[ıiuü]$/u.exec(name)?.groups?.noun : undefined
    if (noun) nouns.add(fold(noun))
  }
  if (nouns.size === 0) return
  for (let at = 0; at < tokens.length; at++) {
    const noun = words[at].lemma
    if (!nameOf[at] && nouns.has(noun))
      forms[at] = { ...forms[at], traits: forms[at].traits | ownerTraits(tokens[at].folded, noun) }
  }
}

function* namesIn({ tokens, entities }: Document<'tokens' | 'entities'>): Generator<Name> {
  const mentions = entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start)
  let first = 0
  for (const { start, end, entity } of mentions) {
    while (first < tokens.length && tokens[first].end <= start) first++
    let last = first
    while (last < tokens.length && tokens[last].start < end) last++
    if (last > first) yield { first, last, entity, case: nameCase(tokens[last - 1], entity) }
  }
}

/** The sentences of the article, and behind all of them those between marks. `pairs` are in reading order. */
function unitsOf(sentences: readonly Sentence[], pairs: readonly Marked[]): Unit[] {
  const outer = pairs.filter(({ depth }) => depth === 0)
  const units: Unit[] = [...merged(sentences, outer)].map((unit, at, all) => ({
    ...unit,
    quoted: false,
    whole: all[at - 1]?.paragraph !== unit.paragraph && all[at + 1]?.paragraph !== unit.paragraph,
  }))
  let sentence = 0
  let pair = 0
  for (const { open, close } of outer) {
    while (sentences[sentence].last <= open + 1 && sentence + 1 < sentences.length) sentence++
    while (pair < pairs.length && pairs[pair].open <= open) pair++
    if (close - open - 1 < shortestQuoted) continue
    const cut: Sentence[] = []
    for (let at = sentence; at < sentences.length && sentences[at].first < close; at++) {
      const { first, last } = sentences[at]
      cut.push({ ...sentences[at], first: Math.max(first, open + 1), last: Math.min(last, close) })
    }
    const inside: Marked[] = []
    for (; pair < pairs.length && pairs[pair].open < close; pair++)
      if (pairs[pair].depth === 1) inside.push(pairs[pair])
    for (const unit of merged(cut, inside)) units.push({ ...unit, quoted: true, whole: false })
  }
  return units
}

/** Fewest tokens between marks in which somebody else can be quoted. */
const shortestQuoted = 6

/** Sentences, of which those are one between which marks stand open. */
function* merged(
  sentences: readonly Sentence[],
  pairs: readonly Marked[],
): Generator<Pick<Unit, 'first' | 'last' | 'paragraph'>> {
  let pair = 0
  let begun: Sentence | undefined
  for (let at = 0; at < sentences.length; at++) {
    const { last } = sentences[at]
    begun ??= sentences[at]
    while (pair < pairs.length && pairs[pair].after <= last) pair++
    const open = pair < pairs.length && pairs[pair].open + (pairs[pair].bare ? 1 : 0) < last
    if (open && at + 1 < sentences.length) continue
    yield { first: begun.first, last, paragraph: begun.paragraph }
    begun = undefined
  }
}
