import type { Entity } from '../../schemas/entity.ts'
import {
  clauseStart,
  companionsOf,
  domainStart,
  joinedNames,
  membersOf,
  type NameKind,
  subjectOf,
} from '../../turkish/clauses.ts'
import { beforeJoint } from '../../turkish/joints.ts'
import type { Candidate } from './candidate.ts'
import { bodyBefore, type Context, entitiesAt } from './context.ts'
import { doersAfter } from './doers.ts'
import type { NounMention } from './noun-mention.ts'
import { isResolved } from './nouns.ts'
import { opponentsOf } from './opponents.ts'
import { staging } from './staging.ts'
import type { Surroundings } from './surroundings.ts'
import { noTeam, otherTeam } from './teams.ts'

/** Who owns the occasion, whom one meets there, and who takes part. */
export function peopleOf(
  context: Context,
  mention: NounMention,
  around: Surroundings,
): Pick<Candidate, 'owners' | 'partners' | 'participants'> {
  const { units, naming } = context
  const { entry, from, head, form, shape } = mention
  const { participle, verb, holds, attends, phrase, floor } = around
  if (/^(?:deprem|kaza|yangın|yıl dönümü)$/u.test(entry.family)) return { owners: [], partners: [], participants: [] }
  const clause = clauseStart(units, from, floor)
  const visit = entry.kind === 'visit'
  const owners = visit ? mention.owners.filter(({ type }) => type !== 'LOCATION') : mention.owners
  const found: Entity[] = [...owners]
  const add = (indices: readonly number[]) => found.push(...entitiesAt(context, indices))
  const between = partiesBetween(context, phrase, from)
  const partners =
    between.length > 0
      ? between
      : entry.family === 'görüşme'
        ? entitiesAt(context, companionsOf(units, from, clause, naming))
        : entitiesAt(context, opponentsOf(context, mention, around))
  const aside = shape === 'owned' && units[head + 1]?.kind === 'relator'
  for (
    let at = from - 1;
    !aside && at >= Math.min(phrase, clause) && units[at].kind !== 'comma' && units[at].kind !== 'postposition';
    at--
  )
    if (naming(at) && units[at].case === 'Gen' && (form.possessed || participle > at)) {
      if (naming(at) !== 'place') add(joinedNames(units, at, floor, naming))
      break
    }
  if (participle >= 0 && units[participle].case === 'Own' && found.length === 0)
    add(nominativeBefore(context, phrase, floor))
  if ((holds || attends) && units[verb].lemma !== 'bekle') add(subjectFor(context, verb, floor, head))
  if (attends) add(besidesThem(context, domainStart(context.governors, verb, floor), verb))
  if ((holds || attends) && /^(?:ağırla|karşıla|uğurla)$/u.test(units[verb].lemma)) add(guestsOf(context, verb, floor))
  else if (
    form.possessed &&
    (shape === 'bare' || (visit && owners.length === 0) || mention.part !== undefined) &&
    verb >= 0 &&
    !range(Math.min(phrase, clause), from).some(
      (at) => units[at].case === 'Gen' && !naming(at) && folk.test(units[at].folded),
    )
  )
    add(nominativeBefore(context, from, floor))
  else if (/[dt][ae]$/u.test(form.ending) && entry.kind !== 'match') add(subjectThere(context, head, floor))
  if (found.length === 0 && shape === 'bare' && /[dt][ae]$/u.test(form.ending) && around.participle >= 0)
    add(fronted(context, floor, phrase, 'person'))
  if ((attends || holds) && units[verb].kind === 'participle' && !units[verb].passive) add(doersAfter(context, verb))
  if (entry.kind === 'ceremony' && /[dt][ae]$/u.test(form.ending)) add(honoured(context, head))
  if (entry.family === 'tören' && /[dt][ae]$/u.test(form.ending)) add(signersAt(context, head))
  if (entry.kind === 'strike' && verb >= 0 && isResolved(context, head + 1)) add(subjectOf(units, verb, floor, naming))
  if (attends && units[verb].kind === 'finite') add(namesBetween(context, head + 1, verb))
  add(
    staging(
      context,
      Math.min(phrase, domainStart(context.governors, participle >= 0 ? participle : holds ? verb : phrase, floor)),
      holds ? verb : from,
    ),
  )
  if (found.length === 0 && (holds || participle >= 0) && entry.family === 'toplantı')
    add(fronted(context, floor, from, 'body'))
  if (partners.length > 0 && found.length === 0) add(officialBefore(context, from, clause))
  found.push(...partners)
  if (entry.family === 'görüşme') found.sort((a, b) => firstIn(context, mention, a) - firstIn(context, mention, b))
  const courts = courtsAt(context, mention, around)
  const teams = entry.kind === 'match' && found.some(({ type }) => type === 'ORGANIZATION')
  const abroad = /^(?:summit|meeting|match|congress|exercise)$/u.test(entry.kind)
  const other =
    entry.kind === 'match'
      ? otherTeam(
          context,
          mention,
          [...new Set(found)].filter(({ type }) => type !== 'PERSON'),
        )
      : null
  if (other) found[entry.noun === 'deplasman' ? 'push' : 'unshift'](other)
  const fits = (entity: Entity) => between.includes(entity) || isPart(entity)
  const isPart = ({ type, name }: Entity) =>
    (type !== 'GROUP' || entry.family === 'görüşme') &&
    (type !== 'PERSON' || (entry.kind !== 'match' && entry.kind !== 'vote')) &&
    (type !== 'ORGANIZATION' || entry.kind !== 'match' || !noTeam.test(name)) &&
    !(type === 'LOCATION' && (!abroad || teams || shape === 'named' || built.test(name)))
  return { owners, partners, participants: [...new Set([...courts, ...found])].filter(fits) }
}

/** What is built takes part in nothing: a harbour at its own presentation. */
const built =
  /(?:[Ll]imanı|Barajı|Köprüsü|Tüneli|Yolu|[Oo]toyolu|Parkı|Hastanesi|Müzesi|Santrali|Stad[ıy]u?m?u?|Kampüsü)$/u

/** People without a name whose occasion it is: `işçilerin yarınki yürüyüşünü`. */
const folk = /l[ae]r[ıi]n$/u

/** Who does it; of a told clause that names nobody, who tells it: `Er, Ak'ı yemekte ağırlayacağını açıkladı`. */
function subjectFor(context: Context, verb: number, floor: number, head: number): number[] {
  const { units, governors, naming } = context
  const { kind, lemma } = units[verb]
  const passive = units[verb].passive || /^(?:açıl|anıl)$/u.test(lemma)
  if (kind === 'reported' && units[head].case === 'Gen') return [] // toplantının cuma günü yapılacağını
  const own = subjectOf(units, verb, floor, naming)
  if (own.length > 0 || kind !== 'reported' || passive) return own
  const start = domainStart(governors, verb, floor)
  if (range(start, verb).some((at) => units[at].mark < 0 && units[at].case === 'Gen' && folk.test(units[at].folded)))
    return []
  const teller = governors[verb]
  if (teller >= 0 && units[teller].kind === 'participle')
    return units[teller].passive ? [] : doersAfter(context, teller) // görüşme yaptığını kaydeden Er
  return teller >= 0 && units[teller].kind === 'finite' && !units[teller].passive
    ? subjectOf(units, teller, floor, naming).filter((at) => naming(at) === 'person')
    : []
}

const given = /^(?:veril|sunul|takdim)$/u
const award = /^(?:ödül|plaket|madalya|nişan|berat|ödülü|plaketi|madalyası|nişanı|beratı)$/u

/** Who is given something there: `törende oyuncu Er'e onur ödülü verilecek`. */
function honoured({ units, governors, naming }: Context, head: number): number[] {
  const verb = governors[head]
  if (verb < 0 || verb - head > 20 || !units[verb].passive) return []
  const gives = given.test(units[verb].lemma) || given.test(units[verb - 1].folded)
  if (!gives || !range(head, verb).some((at) => award.test(units[at].folded))) return []
  return range(head + 1, verb).filter((at) => naming(at) === 'person' && units[at].case === 'Dat')
}

/** Who comes too: `törene Vali Ak'ın yanı sıra Rektör Er katıldı`. */
function besidesThem({ units, naming }: Context, from: number, to: number): number[] {
  const at = range(from, to - 1).find(
    (index) => units[index].case === 'Gen' && /^yanı ?sıra$/u.test(units[index + 1].folded),
  )
  return at !== undefined && naming(at) === 'person' ? joinedNames(units, at, from, naming) : []
}

/** Between whom something is signed there: `törende, A ile B arasında protokol imzalanacak`. */
function signersAt({ units, governors, naming }: Context, head: number): number[] {
  const verb = governors[head]
  if (verb < 0 || !/^imzala/u.test(units[verb].lemma)) return []
  const between = range(head + 1, verb).find((at) => units[at].folded === 'arasında')
  if (between === undefined) return []
  const last = beforeJoint(units, between)
  return naming(last) ? joinedNames(units, last, head + 1, naming) : []
}

/** Who is received with it: `Ak'ı törenle karşılayacak`. */
const guestsOf = ({ units, governors, naming }: Context, verb: number, floor: number) =>
  range(domainStart(governors, verb, floor), verb).filter((at) => naming(at) === 'person' && units[at].case === 'Acc')

/** Where the sentence names somebody first, so that `Er ile Ak, görüşmede …` is the meeting of Er and Ak; who is not named in it goes first. */
function firstIn({ document }: Context, { sentence }: NounMention, { mentions }: Entity): number {
  const { start, end } = document.sentences[sentence]
  return mentions.find((mention) => mention.start >= start && mention.start < end)?.start ?? -1
}

/** The parties of what is `arasındaki`: `A ile B arasındaki görüşmeler`, `A ve B bakanları arasında yapılan toplantı`. */
function partiesBetween(context: Context, phrase: number, from: number): Entity[] {
  const { units, naming } = context
  for (let at = from - 1; at > phrase; at--) {
    if (!/^arasında(?:ki)?$/u.test(units[at].folded)) continue
    const last = beforeJoint(units, at)
    const names = naming(last) ? joinedNames(units, last, phrase, naming) : membersOf(units, last, phrase, naming)
    return names.length > 1 ? entitiesAt(context, names) : []
  }
  return []
}

/** The name with which the sentence begins: `Kurul, … görüşecekti ancak toplantı ertelendi`, `Er, … panelde …`. */
function fronted({ units, naming }: Context, floor: number, to: number, kind: NameKind): number[] {
  for (let at = floor; at < Math.min(to, floor + 6); at++)
    if (naming(at) === kind && units[at + 1].kind === 'comma' && /^(?:Bare|Own)$/u.test(units[at].case)) return [at]
  return []
}

/** Who does something there, by the verb that closes the clause: `toplantıda Fransa başkanlığı devredecek`. */
function subjectThere({ units, governors, naming }: Context, head: number, floor: number): number[] {
  let verb = governors[head]
  while (verb >= 0 && units[verb].kind !== 'finite' && units[verb].kind !== 'reported') verb = governors[verb]
  if (verb < 0 || verb - head > 40 || (units[verb].passive && units[verb].lemma !== 'bulun')) return []
  const names = subjectOf(units, verb, floor, naming)
  return names.filter((at) => naming(at) !== 'place' || at < head)
}

/** Persons and bodies named in the nominative between two units. */
function namesBetween({ units, naming }: Context, from: number, to: number): number[] {
  return range(from, to).filter(
    (at) => naming(at) === 'person' && (units[at].case === 'Bare' || units[at].case === 'Own'),
  )
}

const official =
  /^(?:bakan|başkan|başbakan|cumhurbaşkanı?|vali|müsteşar|genel sekreter|lider)[ıi]?n[ıi]n$|^(?:bakan|başkan|başbakan|müsteşar)[ıi]n$/u

/** The person last named, where an official without a name owns the meeting: `Bakanın … ile yapacağı görüşme`. */
function officialBefore({ units, naming }: Context, from: number, clause: number): number[] {
  for (let at = from - 1; at >= clause; at--) {
    if (units[at].mark >= 0 || !official.test(units[at].folded)) continue
    for (let name = at - 1; name >= Math.max(0, at - 40); name--) if (naming(name) === 'person') return [name]
  }
  return []
}

/** The body in which it is held: `Mahkemesindeki duruşma`, `duruşma … Ağır Ceza Mahkemesinde görüldü`. */
function courtsAt(context: Context, { entry, from }: NounMention, { phrase, verb, holds }: Surroundings): Entity[] {
  const { units, naming } = context
  const within = range(phrase, from).filter((at) => naming(at) === 'body' && units[at].case === 'Rel')
  const sits = entry.kind === 'hearing' ? range(phrase, holds ? verb : from) : []
  return entitiesAt(context, [...within, ...sits.filter((at) => naming(at) === 'body' && units[at].case === 'Loc')])
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

/** The subject that stands in the nominative before a phrase, set off by a comma: `Bakan Er, … düzenlediği toplantıda`. */
function nominativeBefore(context: Context, at: number, floor: number): number[] {
  const { units, naming } = context
  for (let index = at - 1; index >= floor; index--) {
    const { kind, case: unitCase } = units[index]
    if (kind === 'finite' || kind === 'stop' || kind === 'quote' || kind === 'unquote') break
    const name = naming(index)
    if (!name || name === 'place' || name === 'group' || (unitCase !== 'Bare' && unitCase !== 'Own')) continue
    const next = units[index + 1]
    if (next.kind === 'comma' || next.kind === 'clitic' || next.kind === 'open' || next.mark >= 0)
      return joinedNames(units, index, floor, naming)
    if (name === 'person' && next.kind !== 'with' && next.kind !== 'and')
      return joinedNames(units, index, floor, naming)
  }
  return bodyBefore(context, at, floor)
}
