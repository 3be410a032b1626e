import { companionsOf, domainStart } from '../../turkish/clauses.ts'
import type { Context } from './context.ts'
import type { NounMention } from './noun-mention.ts'
import type { Surroundings } from './surroundings.ts'

/** What teams do with a match: `Altay ile yapacağı maç`, `Göztepe'yle oynanan karşılaşma`. */
const plays = /^(?:yap|yapıl|oyna|oynan|çık|oynat|ertelen|tamamla)$/u

/** Nouns that say of the name before them that it is a team: `Altay takımıyla`, `Göztepe ekibiyle`. */
const team = /^(?:takımı?y?la|takımı|ekibi(?:yle)?|temsilcisi(?:yle)?)$/u

/** Against whom a match is played, by its phrase or the verb after it: `Altay ile yapacağı maç`, `maçta Altay karşısında kazandı`. */
export function opponentsOf(context: Context, mention: NounMention, { phrase, verb, floor }: Surroundings): number[] {
  if (mention.entry.kind !== 'match') return []
  const { units, governors, naming } = context
  for (let at = mention.from - 1; at >= phrase; at--)
    if (units[at].kind === 'participle') {
      if (!plays.test(units[at].lemma)) break
      return met(context, at, domainStart(governors, at, floor))
    }
  if (verb >= 0 && plays.test(units[verb].lemma)) {
    const found = met(context, verb, Math.max(floor, domainStart(governors, verb, floor)))
    if (found.length > 0) return found
  }
  for (let at = mention.head + 1; at < Math.min(units.length, mention.head + 6) && units[at].kind === 'nominal'; at++)
    if (isTeam(naming(at)) && isAgainst(units[at + 1]?.folded))
      return [...sideBefore(context, mention.head + 1, at), at]
  return []
}

/** The team that stands before its opponent: `lig maçında Altay İzmir'de Göztepe karşısında kazandı`. */
function sideBefore({ units, naming }: Context, from: number, to: number): number[] {
  for (let at = from; at < to; at++) if (naming(at) === 'body' && /^(?:Bare|Own)$/u.test(units[at].case)) return [at]
  return []
}

/** The team that a verb is said to be played with: beside `ile`, or before `takımıyla`. */
function met({ units, naming }: Context, verb: number, start: number): number[] {
  const found = companionsOf(units, verb, start, naming).filter((at) => isTeam(naming(at)))
  if (found.length > 0) return found
  for (let at = verb - 1; at > start; at--)
    if (isTeam(naming(at - 1)) && (team.test(units[at].folded) || isAgainst(units[at].folded))) return [at - 1]
  return []
}

const isTeam = (name: string | undefined) => name === 'body' || name === 'place'

const isAgainst = (folded: string | undefined) => /^karşısında$/u.test(folded ?? '')
