import type { Term } from '#compromise/match'
import type { EntityType } from '../../../schemas/entity.ts'
import type { TokenKind } from '../../../schemas/token.ts'
import type { Features, Upos, Word } from '../../../schemas/word.ts'
import { fold } from '../../../turkish/letters.ts'
import { caseOf } from '../../../turkish/word-face.ts'
import type { Candidate, NameContext } from '../context.ts'
import { nameForm } from '../facts.ts'

const typeTags: Readonly<Record<EntityType, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  LOCATION: 'Place',
  GROUP: 'Group',
}

const caseTags = {
  Nom: 'Nominative', // vakıf
  Acc: 'Accusative', // vakfı
  Dat: 'Dative', // vakfa
  Loc: 'Locative', // vakıfta
  Abl: 'Ablative', // vakıftan
  Gen: 'Genitive', // vakfın
  Ins: 'Instrumental', // vakıfla
  Equ: 'Equative', // vakıfça
} as const satisfies Record<NonNullable<Features['Case']>, string>

const wordTags: { readonly [U in Upos]?: string } = {
  NOUN: 'Noun',
  PROPN: 'Noun',
  VERB: 'Verb',
  AUX: 'Verb',
  ADJ: 'Adjective',
  ADV: 'Adverb',
  CCONJ: 'Conjunction',
}

const kindTags: { readonly [K in TokenKind]?: string } = {
  number: 'Number',
  ordinal: 'Ordinal',
  acronym: 'Acronym',
  quote: 'Quote',
  punctuation: 'Punctuation',
}

/** Every tag that a pattern may ask for; docs/desk.md says what each means. */
export const tags: ReadonlySet<string> = new Set([
  ...['Name', 'Unknown', 'Title', 'Honorific', 'Capital', 'Date', 'Plural'],
  ...Object.values(typeTags),
  ...Object.values<string>(caseTags),
  ...Object.values(wordTags),
  ...Object.values(kindTags),
])

/** The sentences of an article as the match grammar sees them. */
export function termsOf(context: NameContext, words: readonly Word[], finds: readonly Candidate[]): Term[][] {
  const { tokens, sentences } = context
  const named = namedTokens(context, finds)
  const titled = titledTokens(context)
  const terms = tokens.map((token, at): Term => {
    const its = new Set<string>()
    const add = (tag: string | undefined) => tag && its.add(tag)
    const { lemma, upos, features } = words[at]
    const type = named.get(at)
    add(kindTags[token.kind])
    if (token.capital) add('Capital')
    if (context.inDate[at]) add('Date')
    if (titled.has(at)) add(titled.get(at))
    else if (named.has(at)) add('Name')
    if (type) add(typeTags[type])
    else if (its.has('Name')) add('Unknown')
    if (token.kind !== 'punctuation' && token.kind !== 'quote') {
      const found = caseOf(words[at])
      add(type ? 'Noun' : wordTags[upos])
      add(found && caseTags[found])
      if (features.Number === 'Plur') add('Plural')
    }
    return { id: '', text: token.folded, normal: nameForm(token), machine: fold(lemma), tags: its }
  })
  return sentences.map(({ first, last }) => terms.slice(first, last))
}

/** The tokens that names are made of: those of finds with their type, and capitals that may be of a name nobody knows. */
function namedTokens(
  { pieces, tokens }: NameContext,
  finds: readonly Candidate[],
): Map<number, EntityType | undefined> {
  const named = new Map<number, EntityType | undefined>()
  for (const { start, last } of pieces)
    for (let at = start; at < last; at++) if (tokens[at].capital) named.set(at, undefined)
  for (const { first, last, type } of finds)
    for (let at = first; at < last; at++)
      if (type) named.set(at, type)
      else named.delete(at)
  return named
}

function titledTokens({ titles }: NameContext): Map<number, 'Title' | 'Honorific'> {
  const titled = new Map<number, 'Title' | 'Honorific'>()
  for (const { first, last, kind } of titles.values())
    for (let at = first; at < last; at++) titled.set(at, kind === 'title' ? 'Title' : 'Honorific')
  return titled
}
