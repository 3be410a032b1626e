import type { Entity } from '../../schemas/entity.ts'
import { arePeopleOf, domainStart, joinedNames, membersOf, subjectOf } from '../../turkish/clauses.ts'
import { bodyBefore, type Context, dateBetween, entitiesAt, entityAt, placeBetween } from './context.ts'
import { doersAfter } from './doers.ts'
import { isPublic } from './protests.ts'
import type { OccasionVerb } from './verb-table.ts'

/** Bodies that are a round of people, and so come together. */
const severalIn = /(?:Kurulu|Grubu|Komitesi|Konseyi|Komisyonu|Meclisi|Platformu|Şurası|Senatosu|Heyeti|Divanı)$/u

/** The subject of the verb; of a participle that has none in the genitive, that of the sentence: `X, … ağırladığı Y'yi yendi`. */
export function subjectFor(context: Context, at: number, floor: number, ceiling: number): number[] {
  const { units, governors, naming } = context
  const own = subjectOf(units, at, floor, naming)
  if (own.length > 0) return own
  if (units[at].kind === 'reported') return tellerAfter(context, at)
  if (units[at].kind === 'action') return plannerOf(context, at, floor)
  if (units[at].kind !== 'participle') return subjectBefore(context, at, floor)
  const doers = doersAfter(context, at)
  if (doers.length > 0) return doers
  let verb = governors[at]
  while (verb >= 0 && verb < ceiling && units[verb].kind !== 'finite') verb = governors[verb]
  return verb < 0 ? [] : subjectOf(units, verb, floor, naming)
}

/** Who plans it: `Er, salı günü İtalya'ya gitmeyi planladığını söyledi`. */
function plannerOf({ units, governors, naming }: Context, at: number, floor: number): number[] {
  for (let verb = governors[at]; verb > at; verb = governors[verb]) {
    const planner = subjectOf(units, verb, floor, naming)
    if (planner.length > 0 || units[verb].kind === 'finite') return planner
  }
  return []
}

/** Who says it of himself, named right after: `bir araya geldiğini söyleyen Er`. */
function tellerAfter(context: Context, at: number): number[] {
  const teller = context.governors[at]
  return teller >= 0 && context.units[teller].kind === 'participle' && !context.units[teller].passive
    ? doersAfter(context, teller)
    : []
}

/** The subject of the finite verb before, which goes on: `Kaya, Lenz tarafından kabul edilecek, Er ile bir araya gelecek`. */
function subjectBefore({ units, governors, naming }: Context, at: number, floor: number): number[] {
  if (units[at].kind !== 'finite') return []
  const verb = domainStart(governors, at, floor)
  const goesOn = /^(?:comma|and)$/u.test(units[verb + 1]?.kind ?? '')
  return verb > floor && goesOn && units[verb].kind === 'finite' ? subjectOf(units, verb, floor, naming) : []
}

/** Who takes part, where the verb has all it needs to be about an occasion; else null. */
export function involved(
  context: Context,
  { needs }: OccasionVerb,
  subject: readonly Entity[],
  partners: readonly Entity[],
  from: number,
  start: number,
  floor: number,
  at: number,
): readonly Entity[] | null {
  const all = [...new Set([...subject, ...partners])]
  const has = (type: Entity['type'], among: readonly Entity[]) => among.some((entity) => entity.type === type)
  switch (needs) {
    case 'people':
      if (all.length > 1) return all
      return has('PERSON', subject) && meetingTitle(context, from, start) ? all : null
    case 'panel':
      return subject.length === 1 && partners.length === 0 && severalIn.test(subject[0].name) ? subject : null
    case 'reader': {
      const read = context.units.slice(start, from).some(({ mark, case: unitCase }) => mark < 0 && unitCase === 'Acc')
      return read && has('ORGANIZATION', subject) ? subject : null
    }
    case 'guest': {
      const guests = guestBefore(context, from, start)
      return (has('PERSON', guests) || has('ORGANIZATION', guests)) && subject.length > 0
        ? [...new Set([...subject, ...guests])]
        : null
    }
    case 'body':
      if (context.units[at].kind === 'participle') return orNull(bodyAfter(context, at))
      return has('ORGANIZATION', subject)
        ? subject
        : orNull(
            entitiesAt(context, [...frontBody(context, floor, from), ...bodyBefore(context, from, floor)].slice(0, 1)),
          )
    case 'party':
      return dateBetween(context, start, from) === null ? null : all
    case 'journey':
      return has('PERSON', subject) ? subject : null
    case 'street':
      return isPublic(context, floor, from, at) ? all : null
    case 'place':
      return has('PERSON', subject) || subject.some(({ type }) => type === 'ORGANIZATION') ? subject : null
    case 'opponent': {
      const opponents = [...partners, ...opponentBefore(context, from, start), ...guestAfter(context, from)]
      const away = context.units[at].lemma === 'ol'
      const both = [...new Set(away ? [...opponents, ...subject] : [...subject, ...opponents])].filter(
        ({ type }) => type !== 'PERSON',
      )
      return both.length > 1 ? both : null
    }
  }
}

/** The body with which the sentence begins: `Senato, salı günü Rektör Er başkanlığında toplanacak`. */
function frontBody({ units, naming }: Context, floor: number, to: number): number[] {
  for (let at = floor; at < Math.min(to, floor + 8); at++)
    if (
      naming(at) === 'body' &&
      /^(?:Bare|Own)$/u.test(units[at].case) &&
      /^(?:comma|clitic)$/u.test(units[at + 1].kind)
    )
      return [at]
  return []
}

/** The body of which it is said: `yarın toplanacak Konsey`. */
function bodyAfter(context: Context, at: number): Entity[] {
  for (let index = at + 1; index < Math.min(context.units.length, at + 4); index++) {
    if (context.naming(index) !== 'body') continue
    let next = index + 1
    if (context.units[next]?.kind === 'open')
      while (next < index + 6 && context.units[next - 1]?.kind !== 'close') next++
    const members = context.units[next] && arePeopleOf(context.units[next])
    return members ? [] : entitiesAt(context, [index])
  }
  return []
}

const orNull = (found: readonly Entity[]) => (found.length > 0 ? found : null)

/** The country to which the verb says that somebody travels: `yarın İtalya'ya gidecek`. */
export function travelled(context: Context, from: number, start: number): Entity | null {
  const { units } = context
  for (let at = from - 1; at >= Math.max(start, from - 2); at--) {
    const entity = units[at].case === 'Dat' ? entityAt(context, at) : undefined
    if (entity?.links.iso3166) return entity
  }
  return null
}

/** The place that is visited, or who is: `Vali Ak'ı makamında ziyaret etti`. */
export function visited(context: Context, from: number, start: number): Entity | null {
  if (context.units[from].folded === 'temaslarda') return placeBetween(context, start, from, ['Loc'])
  for (let at = from - 1; at >= Math.max(start, from - 3); at--)
    if (/^(?:place|person|body)$/u.test(context.naming(at) ?? '') && context.units[at].case === 'Acc')
      return entityAt(context, at) ?? null
  return null
}

/** Who is received, or of a passive who receives: `Büyükelçi Er'i kabul edecek`, `Başkan Er tarafından kabul edildi`. */
function guestBefore(context: Context, from: number, start: number): Entity[] {
  const { units, naming } = context
  const received = units[from + 1].passive
  for (let at = from - 1; at >= start; at--) {
    const by = units[at + 1].folded === 'tarafından'
    if (naming(at) === 'person' && (received ? by : units[at].case === 'Acc'))
      return entitiesAt(context, joinedNames(units, at, start, naming))
    if (
      !received &&
      units[at].case === 'Acc' &&
      arePeopleOf({ ...units[at], folded: units[at].folded.replace(/n[ıi]$/u, '') })
    )
      return entitiesAt(context, membersOf(units, at, start, naming))
  }
  return []
}

/** The guest after a participle: `bugün ağırladığı rakibi Altay'ı`. */
function guestAfter(context: Context, at: number): Entity[] {
  if (context.units[at].kind !== 'participle') return []
  for (let index = at + 1; index < Math.min(context.units.length, at + 6); index++)
    if (context.naming(index) === 'body') return entitiesAt(context, [index])
  return []
}

function opponentBefore(context: Context, from: number, start: number): Entity[] {
  for (let at = from - 1; at >= start; at--)
    if (
      (context.units[at].case === 'Acc' || isHost(context, at, from) || isWinner(context, at, from)) &&
      /^(?:body|place)$/u.test(context.naming(at) ?? '')
    )
      return entitiesAt(context, joinedNames(context.units, at, start, context.naming))
  return []
}

/** Whether it is the club whose guest the other is: `Trabzonspor'a konuk olacak`, `Trabzonspor'un konuğu olacak`. */
const isHost = ({ units }: Context, at: number, from: number) =>
  units[from + 1]?.lemma === 'ol' && units[at].case === (units[from].folded === 'konuk' ? 'Dat' : 'Gen')

/** Whether it is who won: `Altay'a yenildi`, `Altay'a 2-1 mağlup oldu`. */
const isWinner = ({ units }: Context, at: number, from: number) =>
  units[at].case === 'Dat' && (units[from].lemma === 'yenil' || units[from].folded === 'mağlup')

/** Whom somebody meets, in the words of the text: `banka genel müdürleriyle buluşması`. */
export function meetingTitle({ units, document, naming }: Context, from: number, start: number): string | null {
  for (let at = from - 1; at >= start; at--) {
    const { case: unitCase, kind, mark } = units[at]
    if (kind !== 'nominal' || unitCase !== 'Ins' || mark >= 0 || !/l[ae]r[ıi]?y?l[ae]$/u.test(units[at].folded))
      continue
    let first = at
    while (
      first > start &&
      units[first - 1].kind === 'nominal' &&
      units[first - 1].case === 'Bare' &&
      (!naming(first - 1) || naming(first - 1) === 'group')
    )
      first--
    return `${document.text.slice(document.tokens[units[first].first].start, document.tokens[units[at].last - 1].end)} buluşması`
  }
  return null
}
