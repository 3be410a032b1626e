import { fold } from '../../turkish/letters.ts'
import type { Candidate } from './candidate.ts'
import { type Context, isOld } from './context.ts'
import { isEnding, isPuttingOff, tenseOf } from './holding.ts'
import type { NounMention } from './noun-mention.ts'
import { isResolved } from './nouns.ts'
import { peopleOf } from './people.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { isClockOnly } from './taken-over.ts'
import { labelOf, modifiersOf, organBefore, titleOf } from './titles.ts'
import { dateOf, lineDate, manyPlaces, movedTo, placeOf, plannedDate } from './when-where.ts'

/** What the sentence of a noun says of its occasion. */
export function candidateOf(context: Context, mention: NounMention, by: string): Candidate {
  const { units, document } = context
  const { entry, form, from, core, head } = mention
  const around = surroundingsOf(context, mention)
  const { verb, participle, holds } = around
  const visit = entry.kind === 'visit'
  const destination = visit ? mention.owners.find(({ type }) => type === 'LOCATION') : undefined
  const scattered = visit && !destination && manyPlaces(context, mention, around)
  const people = peopleOf(context, mention, around)
  const putsOff = verb >= 0 && holds && isPuttingOff(units[verb], units[verb - 1])
  const when = dateOf(context, mention, around)
  const signs = entry.family === 'tören' && entry.kind === 'ceremony' && /^imzala/u.test(units[verb]?.lemma ?? '')
  const last = document.tokens[units[head].last - 1]
  const planned = putsOff && around.participle >= 0 ? plannedDate(context, around) : null
  const listed = holds || around.attends ? lineDate(context, mention.sentence) : null
  const told = putsOff ? planned : (when ?? listed)
  const subject = form.ending === '' || (units[head].case === 'Gen' && units[verb]?.kind === 'action')
  const ends = holds && subject && isEnding(units, verb) ? told : null
  const date = ends === null ? told : null
  const place = scattered ? null : (destination ?? movedTo(context, around) ?? placeOf(context, mention, around))
  return {
    start: document.tokens[units[from].first].start,
    end: last.nameEnd,
    by,
    kind: signs ? 'signing' : kindOf(context, mention),
    family: entry.family,
    noun: entry.before ? `${entry.before} ${entry.noun}` : entry.noun,
    generic: entry.generic,
    label: labelOf(context, mention),
    words: fold(document.text.slice(document.tokens[units[from].first].start, last.nameEnd)),
    sentence: mention.sentence,
    leads: from === context.bounds[mention.sentence],
    via: 'noun',
    named: mention.shape !== 'bare',
    proper: mention.proper === true,
    plural: form.plural || isCounted(context, mention),
    ordinal: mention.ordinal,
    indefinite: from > around.floor && units[from - 1].folded === 'bir',
    pointed: from > around.floor && /^(?:bu|aynı|söz_konusu)$/u.test(units[from - 1].folded),
    possessed: form.possessed && mention.shape === 'bare' && core === head,
    ...people,
    date,
    clock: date !== null && isClockOnly(context, mention.sentence, date),
    ends,
    place,
    old: date !== null && !putsOff && isOld(date, document.published),
    ahead: date !== null && date > document.published.slice(0, 10),
    awaits: closesInFuture(context, head),
    over: isOver(context, head),
    scattered,
    postponed: putsOff && when !== planned && !isOnlyIf(context, head, around.floor) ? when : null,
    title: titleOf(context, mention),
    modifiers: modifiersOf(context, mention),
    part: mention.part ?? '',
    organ: entry.family === 'toplantı' ? organBefore(context, from, around.floor) : '',
    introduced: participle >= 0 && form.possessed === false && tenseOf(units[participle]) === 'future',
    held: holds ? tenseOf(units[verb]) : participle >= 0 ? tenseOf(units[participle]) : null,
    attended: around.attends,
    sees: seesSomethingDone(context, mention),
    doubtful: people.partners.length < 2 && isDoubtful(context, mention, around, date),
  }
}

/** A summit in whose proper name no state or alliance stands is a meeting: `Çukurova Sanayi Zirvesi`; a conference with one is a congress, but of officials a meeting. */
function kindOf({ document, units }: Context, { entry, proper, from, head }: NounMention): Candidate['kind'] {
  if (!proper) return entry.kind
  if (entry.noun === 'konferans') return officials.test(units[head - 1].folded) ? 'meeting' : 'congress'
  const name = document.text.slice(document.tokens[units[from].first].start, document.tokens[units[head].first].start)
  return entry.kind === 'summit' && !states.test(name) ? 'meeting' : entry.kind
}

/** Officials who confer. */
const officials = /(?:elçiler|bakanlar[ıi]?|başkanlar[ıi]?|liderler[i]?|müdürler[i]?|valiler|rektörler)$/u

const states = /\p{Lu}{2}|\p{Lu}\d|Lider|Devlet|Hükümet|Birliği|Örgütü|Topluluğu|Konseyi/u

/** Whether what came after it is told in the past. */
function isOver({ units, governors }: Context, head: number): boolean {
  if (!/^(?:ardından|sonrasında|sonunda|çıkışında|çıkışı|bitiminde)$/u.test(units[head + 1]?.folded ?? '')) return false
  let verb = governors[head]
  while (verb >= 0 && units[verb].kind !== 'finite' && tenseOf(units[verb]) === 'past') verb = governors[verb]
  return verb >= 0 && units[verb].kind === 'finite' && tenseOf(units[verb]) === 'past'
}

/** Whether it is held then only if something fails: `çoğunluğun sağlanamaması halinde genel kurul 8 Haziran'a kalacak`. */
function isOnlyIf({ units }: Context, head: number, floor: number): boolean {
  for (let at = head - 1; at >= floor; at--)
    if (units[at].mark < 0 && /^(?:halinde|hâlinde|takdirde|durumunda)$/u.test(units[at].folded)) return true
  return false
}

/** Whether the finite verb that closes its clause is in the future. */
function closesInFuture({ units, governors }: Context, head: number): boolean {
  let verb = governors[head]
  while (verb >= 0 && units[verb].kind !== 'finite') verb = governors[verb]
  return verb >= 0 && tenseOf(units[verb]) === 'future'
}

/** Whether the clause tells what will be done there: `görüşmede ücret zammı ele alınacak`. */
function seesSomethingDone({ units, governors }: Context, { form, head, entry }: NounMention): boolean {
  if (!/^n?[dt][ae]$/u.test(form.ending) || entry.kind === 'match' || entry.kind === 'election') return false
  let verb = governors[head]
  while (verb >= 0 && /^(?:participle|action|converb)$/u.test(units[verb].kind)) verb = governors[verb]
  if (verb < 0 || verb - head > 40 || units[verb].kind !== 'finite') return false
  return /[ae]ca[kğ]|[ae]ce[kğ]/u.test(units[verb].folded)
}

const numbers =
  /^(?:\d+|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|birçok|çok|bazı|çeşitli|birkaç|onlarca|yüzlerce|binlerce)$/u

/** Whether more than one is spoken of: `üç ortak tatbikat`. */
function isCounted({ units }: Context, { from, core, form, owners }: NounMention): boolean {
  if (form.possessed) return from < core && owners.length === 0 && numbers.test(units[from - 1]?.folded ?? '')
  return [1, 2].some((back) => numbers.test(units[core - back]?.folded ?? ''))
}

/** Whether the noun may well stand for nothing that is held: it could mean something else, is counted, or is many. */
function isDoubtful(
  context: Context,
  mention: NounMention,
  { holds, attends, participle }: Surroundings,
  date: string | null,
): boolean {
  const { entry, shape, owners, form, proper } = mention
  if (/^gündem/u.test(context.units[mention.head + 1]?.folded ?? '')) return false
  if (entry.follows || isCounted(context, mention)) return true
  if (entry.kind === 'strike' && isResolved(context, mention.head + 1)) return false
  if (entry.properOnly) return date === null || (!proper && !holds) || (!holds && !attends && participle < 0)
  if (entry.kind === 'congress' && owners.some(({ type }) => type === 'LOCATION') && !holds && participle < 0)
    return true
  if (entry.noun === 'kongre' && mention.core - mention.from === 1 && context.naming(mention.from) === 'place')
    return true
  if (entry.kind === 'election' && shape === 'bare' && !form.plural && date === null) return true
  if (form.plural && entry.kind !== 'election' && !holds && participle < 0 && owners.length === 0) return true
  if (mention.part) return false
  if (!entry.weak || holds || participle >= 0 || date !== null || proper) return false
  return shape === 'bare' || owners.length === 0
}
