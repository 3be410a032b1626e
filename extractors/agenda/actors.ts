import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { arePeopleOf, companionsOf, membersOf, type Naming, subjectOf } from '../../turkish/clauses.ts'
import { fold } from '../../turkish/letters.ts'
import { actingVerb, type Context, entitiesAt, occurrenceUpTo } from './context.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'

/** Asked of a unit's index: whether it stands within the matter. */
export type Within = (at: number) => boolean

/** Those who act: the subject in nominative, in a reported clause in the genitive; in the passive, whoever is said to do it. */
export function actorsOf(
  context: Context,
  predicate: Predicate,
  floor: number,
  inMatter: Within,
  matters: readonly Matter[],
): Entity[] {
  const { units, naming } = context
  const outside = (at: number) => (inMatter(at) ? undefined : naming(at))
  if (predicate.passive) {
    for (let at = predicate.from - 1; at >= floor && units[at].kind !== 'stop' && units[at].kind !== 'finite'; at--)
      if (outside(at) && (units[at].case === 'Equ' || units[at + 1].folded === 'tarafından'))
        return entitiesAt(context, [at])
    return []
  }
  if (context.document.words[units[predicate.at].last - 1].ending.features.Person === '1') return []
  if (predicate.construction === 'attributive') return nameAfter(context, predicate.modifies ?? predicate.at + 1)
  const subject = entitiesAt(context, subjectOf(units, actingVerb(context, predicate.at), floor, outside))
  const doers =
    subject.length > 0
      ? subject
      : (nameBefore(context, matters) ??
        referredTo(context, predicate, floor) ??
        speakers(context, predicate, floor, outside))
  const together = /^(?:imzala|parafla|görüş|müzakere et|ele al)/u.test(predicate.verb.action)
  const partners = together ? entitiesAt(context, companionsOf(units, predicate.from, floor, outside)) : []
  return [...new Set([...doers, ...partners])].filter(({ type }) => type !== 'GROUP')
}

/** Of whom an attribute speaks: `katılacak olan Başbakan Erdoğan`. */
function nameAfter(context: Context, from: number): Entity[] {
  for (let at = from; at < Math.min(context.units.length, from + 8); at++) {
    const { kind, case: unitCase } = context.units[at]
    if (kind !== 'nominal') return []
    const name = context.naming(at)
    if (name === 'person' || (name && unitCase !== 'Gen' && context.units[at + 1]?.kind === 'comma'))
      return entitiesAt(context, [at])
  }
  return []
}

/** A name right before the matter acts: `Federasyon tüzüğü onayladı`. */
function nameBefore(context: Context, matters: readonly Matter[]): Entity[] | undefined {
  const { units, naming } = context
  let at = (matters[0]?.start ?? 0) - 1
  if (units[at]?.kind === 'close') while (at > 0 && units[at + 1].kind !== 'open') at--
  if (at < 0 || !naming(at) || naming(at) === 'group') return undefined
  return units[at].case === 'Bare' || units[at].case === 'Own' ? entitiesAt(context, [at]) : undefined
}

const groups = /^(?:lider|bakan|başkan|taraf|heyet|üye|ülke)(?:ler|lar)$/u

const oneOfTwo = /^(?:lider|bakan|başkan|taraf|ülke)$/u

/** Who says that he does it: the subject of the verb of saying, where the clause has none of its own. */
function speakers(
  context: Context,
  { at, sentence, construction }: Predicate,
  floor: number,
  outside: Naming,
): Entity[] {
  const { units, bounds } = context
  if (construction !== 'reported') return []
  for (let verb = at + 1; verb < bounds[sentence + 1]; verb++) {
    if (units[verb].kind === 'stop') return []
    if (units[verb].kind === 'finite')
      return units[verb].passive ? [] : entitiesAt(context, subjectOf(units, verb, floor, outside))
  }
  return []
}

/** Bodies that common nouns call by their kind, and what their names hold. */
const bodies =
  /^(mahkeme|meclis|komisyon|konsey|bakanlı|senato|sendika|şirket|kulü|belediye|parti|birli|derne|federasyon|üniversite|kooperatif|vak[ıf]|komite|kurum|banka|genel kurul|kurul)/u

/** The organisation last named before that a common noun for its kind takes up: `mahkeme heyeti`. */
function bodyNamed({ document }: Context, folded: string, start: number): Entity[] {
  const held = /^heyet/u.test(folded) ? 'mahkeme' : bodies.exec(folded)?.[1]
  if (!held) return []
  let best: Entity | undefined
  let latest = -1
  for (const entity of document.entities)
    if (entity.type === 'ORGANIZATION' && fold(entity.name).includes(held))
      for (const mention of entity.mentions)
        if (mention.start < start && mention.start > latest) {
          best = entity
          latest = mention.start
        }
  return best ? [best] : []
}

/** Whom a bare `liderler` takes up: those first said to be the leaders of something, or who take part in the occasion. */
function referredTo(context: Context, { at, nominal, sentence }: Predicate, floor: number): Entity[] | undefined {
  const { units, naming, document } = context
  for (let index = at - 1; index >= floor; index--) {
    const unit = units[index]
    if (unit.kind === 'finite' || unit.kind === 'stop') return undefined
    const alone = units[index + 1].kind === 'comma' || units[index + 1].kind === 'clitic' || index === floor
    if (
      unit.mark < 0 &&
      alone &&
      unit.kind === 'nominal' &&
      (unit.case === 'Gen') === nominal &&
      units[index - 1]?.folded !== 'yönetim'
    ) {
      const named = bodyNamed(context, unit.folded, document.tokens[unit.first].start)
      if (named.length > 0) return named
    }
    if (nominal) continue
    if (unit.mark < 0 && oneOfTwo.test(unit.folded) && units[index - 1]?.folded === 'iki')
      return participantsNear(context, sentence)
    if (unit.mark >= 0 || !groups.test(unit.folded)) continue
    for (let first = 0; first < Math.min(index, 400); first++)
      if (units[first].mark < 0 && units[first].folded.startsWith(unit.folded) && arePeopleOf(units[first])) {
        const members = entitiesAt(context, membersOf(units, first, 0, naming))
        if (members.length > 0) return members
      }
    return participantsNear(context, sentence)
  }
  return undefined
}

/** Who takes part in the occasion spoken of in the sentence or last before it. */
function participantsNear(context: Context, sentence: number): Entity[] {
  const participants = occurrenceUpTo(context, sentence)?.event.participants ?? []
  return participants.flatMap((id) => context.entities.get(id) ?? []).filter(({ type }) => type === 'PERSON')
}

/** The body whose sitting it is acts there, where the sentence names nobody: `… toplanacağı ve … görüşeceği`. */
export function holders(
  { entities, units, document }: Context,
  { at, verb }: Predicate,
  { participants }: Event,
): readonly Entity[] {
  if (!verb.atOccasion || document.words[units[at].last - 1].ending.features.Person === '1') return []
  return participants
    .flatMap((id) => entities.get(id) ?? [])
    .filter(({ type }) => type === 'ORGANIZATION')
    .slice(0, 1)
}

/** What two people meet about, both of them deal with. */
export function talkers({ entities }: Context, { kind, participants }: Event): readonly Entity[] {
  const people = participants.flatMap((id) => entities.get(id) ?? []).filter(({ type }) => type === 'PERSON')
  return kind === 'meeting' && people.length === 2 && participants.length === 2 ? people : []
}
