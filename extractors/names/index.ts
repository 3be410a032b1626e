import type { NameMention } from '../../schemas/entity.ts'
import { spanOf } from '../../schemas/span.ts'
import { stage } from '../stage.ts'
import { acronym } from './acronyms.ts'
import { bracketedShort } from './bracketed.ts'
import { club } from './clubs.ts'
import type { Candidate, NameContext } from './context.ts'
import { beforePlaceNoun, person } from './cues.ts'
import { dateline, signature } from './datelines.ts'
import { decide, settle } from './decide.ts'
import { afterItsNoun, beforeFirmNoun, namedFirmBefore, owningFirm } from './firms.ts'
import { fixture, venue } from './fixtures.ts'
import { grown } from './grown.ts'
import { noNames } from './headed.ts'
import { corrected } from './knowledge/index.ts'
import { labelled } from './labels.ts'
import { labelNames, learnedBy } from './learned/label.ts'
import { direction, group, listedOrganization, listedPerson, listedPlace, ofTown } from './listed.ts'
import { loneWord } from './lone.ts'
import { nickname } from './nicknames.ts'
import { headedOrganization, headedPlace, partisan } from './offices.ts'
import { afterTitle, givenAndSurname, unknownWords } from './persons.ts'
import { readContext } from './read.ts'
import { repeated } from './repeated.ts'
import { rolesReader } from './roles.ts'
import { inRows } from './rows.ts'
import { shortName } from './short.ts'
import { ownerOfTitle } from './titled.ts'
import { trimmed } from './trimmed.ts'
import { tell } from './witnesses.ts'

/** How names are found. */
export const rules = [
  headedOrganization,
  headedPlace,
  partisan,
  listedOrganization,
  listedPlace,
  listedPerson,
  group,
  direction,
  ofTown,
  ownerOfTitle,
  afterTitle,
  givenAndSurname,
  acronym,
  bracketedShort,
  unknownWords,
  beforePlaceNoun,
  beforeFirmNoun,
  namedFirmBefore,
  owningFirm,
  afterItsNoun,
  club,
  labelled,
  fixture,
  venue,
  nickname,
  person,
  dateline,
  signature,
  shortName,
  loneWord,
] as const

/** All that the rules propose, names and what is none. */
function proposed(context: NameContext): Candidate[] {
  const candidates: Candidate[] = [...noNames(context)]
  for (const rule of rules) for (const found of rule.match(context)) candidates.push(found)
  return settle(context, candidates)
}

/** What of it stands, in order and without overlap. */
export function ruledNames(context: NameContext, candidates = proposed(context)): Candidate[] {
  return inRows(context, withRepeated(context, candidates))
}

/** The finds that stand beside each other, with the names among them found again elsewhere, but not as a word of a learned name. */
function withRepeated(context: NameContext, candidates: readonly Candidate[]): Candidate[] {
  const size = context.tokens.length
  const standing = decide(candidates, size)
  const learned = new Uint8Array(size)
  for (const { first, last, by } of standing) {
    const suffixed = context.tokens.slice(first, last - 1).some(({ nameEnd, end }) => nameEnd < end)
    const honoured = context.phraseAt[last - 1]?.kind === 'honorific' // Âlî Bey
    if (by === learnedBy && last - first > 1 && !suffixed && !honoured) learned.fill(1, first, last)
  }
  const again = [...repeated(context, standing)].filter(({ first, last }) => last - first > 1 || !learned[first])
  return decide([...candidates, ...again], size)
}

/** Names in the text. */
export const names = stage({
  provides: 'names',
  requires: ['tokens', 'sentences', 'words', 'dates'],
  run({ text, tokens, sentences, words, dates, knowledge, hears }) {
    const context = readContext(text, tokens, sentences, dates)
    const candidates = proposed(context)
    const ruled = ruledNames(context, candidates)
    const learned = labelNames(context, words, ruled, hears)
    const found = grown(context, [...trimmed(context, withRepeated(context, settle(context, learned)))])
    const finds = knowledge ? corrected(knowledge, context, words, found) : found
    if (hears) tell(hears, context, candidates, ruled, found, finds)
    const roles = rolesReader(context, words, finds)
    const layer: NameMention[] = []
    for (const { first, last, type, known, by } of finds) {
      if (!type) continue
      const span = spanOf(text, tokens[first].start, tokens[last - 1].nameEnd)
      const beside = type === 'PERSON' ? roles({ first, last }) : []
      layer.push({
        ...span,
        first,
        last,
        type,
        ...(known ? { known } : {}),
        ...(beside.length ? { roles: beside } : {}),
        by,
      })
    }
    return { layer }
  },
})
