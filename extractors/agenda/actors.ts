import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { companionsOf, type Naming, subjectOf } from '../../turkish/clauses.ts'
import { sitting } from './barriers.ts'
import { actingVerb, type Context, entitiesAt, eventAt } from './context.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'
import { bodyBefore, referredTo } from './referred.ts'

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
  if (predicate.passive) return agentsOf(context, predicate, floor, outside)
  if (context.document.words[units[predicate.at].last - 1].ending.features.Person === '1') return []
  if (predicate.construction === 'attributive') return nameAfter(context, predicate.modifies ?? predicate.at + 1)
  const subject = entitiesAt(context, subjectOf(units, actingVerb(context, predicate.at), floor, outside))
  const doers =
    subject.length > 0
      ? subject
      : (nameBefore(context, matters) ??
        referredTo(context, predicate, floor) ??
        sharedSubject(context, predicate, floor, outside) ??
        speakers(context, predicate, floor, outside))
  const together = /^(?:imzala|parafla|görüş|müzakere et|ele al)/u.test(predicate.verb.action)
  const partners = together ? entitiesAt(context, companionsOf(units, predicate.from, floor, outside)) : []
  return [...new Set([...doers, ...partners])].filter(({ type }) => type !== 'GROUP')
}

/** In the passive, by whom it is done: `X tarafından`, `X'çe`, in the sitting of `X Komisyonunda`, or whoever puts it off. */
function agentsOf(
  context: Context,
  { from, at, sentence, status }: Predicate,
  floor: number,
  outside: Naming,
): Entity[] {
  const { units, governors } = context
  for (
    let index = from - 1;
    index >= floor && units[index].kind !== 'stop' && units[index].kind !== 'finite';
    index--
  ) {
    if (!outside(index)) continue
    if (units[governors[index]]?.kind === 'participle') {
      if (holds(context, index)) return entitiesAt(context, [index])
      if (governors[index] - index <= 3) continue // X tarafından hazırlanan
    }
    const { case: unitCase, folded } = units[index]
    const sits = unitCase === 'Loc' && outside(index) === 'body' && sitting.test(folded)
    if (unitCase === 'Equ' || units[index + 1].folded === 'tarafından' || sits) return entitiesAt(context, [index])
  }
  const governor = units[at].kind === 'action' && units[at].case === 'Acc' ? governors[at] : -1
  if (governor >= 0 && !units[governor].passive) return entitiesAt(context, subjectOf(units, governor, floor, outside))
  return status === 'done' ? bodyBefore(context, sentence) : []
}

/** Whether the body holds the sitting where it is done: `Komisyonun salı günü yapacağı toplantıda`. */
function holds(context: Context, at: number): boolean {
  const { units, governors, naming } = context
  const verb = governors[at]
  return (
    naming(at) === 'body' &&
    units[at].case === 'Gen' &&
    /^(?:yap|düzenle|gerçekleştir)$/u.test(units[verb].lemma) &&
    eventAt(context, verb + 1)?.kind === 'meeting'
  )
}

/** Who does what the coordinated clause before says, where this one names nobody: `Meclis, A'yı kabul etmiş, B'yi reddetmişti`. */
function sharedSubject(
  context: Context,
  { from, nominal, sentence }: Predicate,
  floor: number,
  outside: Naming,
): Entity[] | undefined {
  const { units, bounds } = context
  if (nominal) return undefined
  for (let at = from - 1; at > Math.max(floor, bounds[sentence]); at--) {
    const { kind, passive } = units[at]
    if (kind === 'stop' || kind === 'quote' || kind === 'unquote') return undefined
    if (kind !== 'finite') continue
    if (passive || !/^(?:comma|and)$/u.test(units[at + 1].kind)) return undefined
    const subject = entitiesAt(context, subjectOf(units, at, floor, outside))
    return subject.length > 0 ? subject : referredTo(context, { at, nominal, sentence }, floor)
  }
  return undefined
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
    if (units[verb].kind !== 'finite') continue
    if (units[verb].passive) return []
    const subject = entitiesAt(context, subjectOf(units, verb, floor, outside))
    const one = subject.length === 1 && subject[0].type === 'PERSON' && /l[ae]r[ıi]n[ıi]$/u.test(units[at].folded)
    return one ? bodyOf(context, subject[0]) : subject
  }
  return []
}

/** For whom a single speaker says `yapacaklarını`: the body that he has his role at, else himself. */
function bodyOf({ entities }: Context, speaker: Entity): Entity[] {
  const body = speaker.roles.map(({ at }) => entities.get(at ?? '')).find((entity) => entity?.type === 'ORGANIZATION')
  return [body ?? speaker]
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

/** What two people, or two bodies, meet about, both of them deal with. */
export function talkers({ entities }: Context, { kind, participants }: Event): readonly Entity[] {
  const all = participants.flatMap((id) => entities.get(id) ?? [])
  const people = all.filter(({ type }) => type === 'PERSON')
  const bodies = all.filter(({ type }) => type === 'ORGANIZATION')
  if (kind !== 'meeting') return []
  if (people.length === 2 && participants.length === 2) return people
  return bodies.length === 2 && people.length < 2 ? bodies : []
}
