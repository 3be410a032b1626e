import type { Entity } from '../../schemas/entity.ts'
import { companionsOf, domainStart, joinedNames, subjectOf } from '../../turkish/clauses.ts'
import type { Unit } from '../../turkish/unit.ts'
import type { Candidate } from './candidate.ts'
import { bodyBefore, type Context, dateBetween, entitiesAt, entityAt, placeBetween } from './context.ts'
import { doersAfter } from './doers.ts'
import { tenseOf } from './holding.ts'
import { type OccasionVerb, occasionVerbs } from './verb-table.ts'

/** How far before a verb its sentence is searched, in units. */
const reach = 60

/** Occasions that verbs name or tell of, in the order of the text. */
export function verbCandidates(context: Context, by: string): Candidate[] {
  const { units, bounds } = context
  const found: Candidate[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      if (unit.mark >= 0 || unit.negative || unit.kind === 'nominal') continue
      const verb = occasionVerbs
        .get(unit.lemma)
        ?.find(({ before }) => before.every((word, n) => units[at - before.length + n]?.folded === word))
      const candidate = verb && candidateAt(context, verb, at, sentence, by)
      if (candidate) found.push(candidate)
    }
  return found
}

const expected = /^(?:beklen|planlan|öngörül|bekle|planla|hedeflen)$/u
const unreal = /m[ıiuü]şt[ıiuü]|yordu|[ae]cakt[ıi](?!r)|[ae]cekt[ıi](?!r)|[ae]bil/u

/** Participles that tell of somebody named right after: `Bakan Er'le görüşen Ak`, `bir araya gelen Er ve Ak`. */
const doing = /^(?:görüşen|buluşan|gelen|eden|karşılaşan)$/u

/** Whether the verb form tells that something is or was held: finite, reported, or expected. */
function tells(units: readonly Unit[], at: number, via: 'verb' | 'hint'): boolean {
  const { kind, case: unitCase, folded } = units[at]
  if (unreal.test(folded)) return false
  if (kind === 'finite') return true
  if (kind === 'reported') return unitCase === 'Acc' || unitCase === 'Own'
  if (kind === 'participle')
    return (
      via === 'hint' ||
      (unitCase === 'Bare' && (doing.test(folded) || (/^toplan/u.test(folded) && tenseOf(units[at]) === 'future')))
    )
  if (via === 'hint') return false
  return kind === 'action' && unitCase === 'Own' && expected.test(units[at + 1]?.lemma ?? '')
}

function candidateAt(context: Context, verb: OccasionVerb, at: number, sentence: number, by: string): Candidate | null {
  const { units, bounds, governors, document, naming } = context
  if (!tells(units, at, verb.via)) return null
  const unit = units[at]
  const from = at - verb.before.length
  const floor = Math.max(bounds[sentence], from - reach)
  const start = domainStart(governors, at, floor)
  const subject = entitiesAt(context, subjectFor(context, at, floor, bounds[sentence + 1]))
  const met = companionsOf(units, from, start, naming)
  const partners = entitiesAt(context, met)
  const participants = involved(context, verb, subject, partners, from, start, floor, at)
  const host = verb.kind === 'visit' ? visited(context, from, start) : null
  const there = host?.type === 'LOCATION' ? host : null
  const place = verb.kind === 'visit' ? there : placeBetween(context, start, from, ['Loc'])
  if (!participants || (verb.kind === 'visit' && !host)) return null
  return {
    start: document.tokens[units[from].first].start,
    end: document.tokens[unit.last - 1].end,
    by,
    kind: verb.kind,
    family: verb.family,
    noun: verb.noun,
    generic: true,
    label: verb.noun,
    sentence,
    via: verb.via,
    named: false,
    proper: false,
    plural: false,
    ordinal: '',
    indefinite: false,
    possessed: false,
    owners: [],
    partners,
    participants: host && !there ? [...participants, host] : participants,
    date: dateBetween(context, start, from),
    place,
    old: false,
    ahead: tenseOf(unit) === 'future',
    scattered: false,
    postponed: null,
    introduced: false,
    title: partners.length === 0 ? meetingTitle(context, from, start) : null,
    sees: false,
    held: unit.kind === 'action' ? 'future' : tenseOf(unit),
    doubtful: false,
  }
}

/** The subject of the verb; of a participle that has none in the genitive, that of the sentence: `X, … ağırladığı Y'yi yendi`. */
function subjectFor(context: Context, at: number, floor: number, ceiling: number): number[] {
  const { units, governors, naming } = context
  const own = subjectOf(units, at, floor, naming)
  if (own.length > 0 || units[at].kind !== 'participle') return own
  const doers = doersAfter(context, at)
  if (doers.length > 0) return doers
  let verb = governors[at]
  while (verb >= 0 && verb < ceiling && units[verb].kind !== 'finite') verb = governors[verb]
  return verb < 0 ? [] : subjectOf(units, verb, floor, naming)
}

function involved(
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
    case 'body':
      if (context.units[at].kind === 'participle') return orNull(bodyAfter(context, at))
      return has('ORGANIZATION', subject)
        ? subject
        : orNull(
            entitiesAt(context, [...frontBody(context, floor, from), ...bodyBefore(context, from, floor)].slice(0, 1)),
          )
    case 'party':
      return dateBetween(context, start, from) === null ? null : all
    case 'place':
      return has('PERSON', subject) || subject.some(({ type }) => type === 'ORGANIZATION') ? subject : null
    case 'opponent': {
      const opponents = [...partners, ...opponentBefore(context, from, start), ...guestAfter(context, from)]
      const both = [...new Set([...subject, ...opponents])].filter(({ type }) => type !== 'PERSON')
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
  for (let index = at + 1; index < Math.min(context.units.length, at + 4); index++)
    if (context.naming(index) === 'body') return entitiesAt(context, [index])
  return []
}

const orNull = (found: readonly Entity[]) => (found.length > 0 ? found : null)

/** The place that is visited, or who is: `Vali Ak'ı makamında ziyaret etti`. */
function visited(context: Context, from: number, start: number): Entity | null {
  if (context.units[from].folded === 'temaslarda') return placeBetween(context, start, from, ['Loc'])
  for (let at = from - 1; at >= Math.max(start, from - 3); at--)
    if (/^(?:place|person|body)$/u.test(context.naming(at) ?? '') && context.units[at].case === 'Acc')
      return entityAt(context, at) ?? null
  return null
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
    if (context.units[at].case === 'Acc' && context.naming(at) === 'body')
      return entitiesAt(context, joinedNames(context.units, at, start, context.naming))
  return []
}

/** Whom somebody meets, in the words of the text: `banka genel müdürleriyle buluşması`. */
function meetingTitle({ units, document, naming }: Context, from: number, start: number): string | null {
  for (let at = from - 1; at >= start; at--) {
    const { case: unitCase, kind, mark } = units[at]
    if (kind !== 'nominal' || unitCase !== 'Ins' || mark >= 0 || !/l[ae]r[ıi]?y?l[ae]$/u.test(units[at].folded))
      continue
    let first = at
    while (
      first > start &&
      units[first - 1].kind === 'nominal' &&
      units[first - 1].case === 'Bare' &&
      !naming(first - 1)
    )
      first--
    return `${document.text.slice(document.tokens[units[first].first].start, document.tokens[units[at].last - 1].end)} buluşması`
  }
  return null
}
