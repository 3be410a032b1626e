import type { Entity } from '../../schemas/entity.ts'
import { arePeopleOf, membersOf, subjectOf } from '../../turkish/clauses.ts'
import { fold } from '../../turkish/letters.ts'
import { type Context, entitiesAt, entityAt, occurrenceUpTo } from './context.ts'
import type { Predicate } from './predicate.ts'
import { verbsByStem } from './verbs.ts'

const groups = /^(?:lider|bakan|başkan|taraf|heyet|üye|ülke)(?:ler|lar)$/u

const oneOfTwo = /^(?:lider|bakan|başkan|taraf|ülke)$/u

/** Bodies that common nouns call by their kind, and what their names hold. */
const bodies =
  /^(mahkeme|meclis|komisyon|konsey|kabine|bakanlı|senato|sendika|şirket|kulü|belediye|parti|birli|derne|federasyon|üniversite|kooperatif|vak[ıf]|komite|kurum|banka|daire|genel kurul|kurul)/u

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
  if (best) return [best]
  return /^(?:şirket|kulü|banka)/u.test(folded) ? mostNamed(document.entities, start) : []
}

/** The organisation named most often before an offset, of several the first: the company that an article is about. */
function mostNamed(entities: readonly Entity[], start: number): Entity[] {
  let best: Entity | undefined
  let most = 0
  for (const entity of entities) {
    if (entity.type !== 'ORGANIZATION') continue
    const times = entity.mentions.filter((mention) => mention.start < start).length
    if (times > most) {
      best = entity
      most = times
    }
  }
  return best ? [best] : []
}

/** Whom a bare `liderler` takes up: those first said to be the leaders of something, or who take part in the occasion. */
export function referredTo(
  context: Context,
  { at, nominal, sentence }: Pick<Predicate, 'at' | 'nominal' | 'sentence'>,
  floor: number,
): Entity[] | undefined {
  const { units, naming, document } = context
  for (let index = at - 1; index >= floor; index--) {
    const unit = units[index]
    if (unit.kind === 'finite' || unit.kind === 'stop') return undefined
    const alone = units[index + 1].kind === 'comma' || units[index + 1].kind === 'clitic' || index === floor
    if (unit.mark < 0 && alone && unit.kind === 'nominal' && (unit.case === 'Gen') === nominal) {
      const called = entityAt(context, index - 1) // `Fruitéa şirketi`
      if (called?.type === 'ORGANIZATION' && units[index - 1].case !== 'Gen') return [called]
      const named =
        units[index - 1]?.folded === 'yönetim'
          ? boardOf(context, index)
          : bodyNamed(context, unit.folded, document.tokens[unit.first].start)
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

/** Whose board it is: its owner named or called by its kind, else the company that the article is about. */
function boardOf(context: Context, board: number): Entity[] {
  const { units, document } = context
  if (!/^kurul/u.test(units[board].folded)) return []
  const owner = units[board - 2]
  const { start } = document.tokens[units[board].first]
  if (owner?.case !== 'Gen') return mostNamed(document.entities, start)
  const entity = entityAt(context, board - 2)
  if (entity) return entity.type === 'ORGANIZATION' ? [entity] : []
  return owner.mark < 0 ? bodyNamed(context, owner.folded, start) : []
}

/** The body that decided in the sentences before, of the same paragraph: `Komisyon … kabul etti. … maddesi reddedildi.` */
export function bodyBefore(context: Context, sentence: number): Entity[] {
  const { units, bounds, naming, document } = context
  const { paragraph } = document.sentences[sentence]
  for (let before = sentence - 1; before >= Math.max(0, sentence - 2); before--) {
    if (document.sentences[before].paragraph !== paragraph) return []
    for (let at = bounds[before + 1] - 1; at >= bounds[before]; at--) {
      if (units[at].kind !== 'finite') continue
      if (!verbsByStem.get(units[at].lemma)?.some(({ verb }) => verb.atOccasion)) return []
      const subject = units[at].passive ? [] : entitiesAt(context, subjectOf(units, at, bounds[before], naming))
      if (subject.length > 0) return subject.every(({ type }) => type === 'ORGANIZATION') ? subject : []
      break
    }
  }
  return []
}
