import type { Candidate } from './candidate.ts'
import { type Context, isOld } from './context.ts'
import { isPuttingOff, tenseOf } from './holding.ts'
import type { NounMention } from './noun-mention.ts'
import { peopleOf } from './people.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { labelOf, titleOf } from './titles.ts'
import { dateOf, manyPlaces, placeOf } from './when-where.ts'

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
  const putsOff = verb >= 0 && holds && isPuttingOff(units[verb])
  const when = dateOf(context, mention, around)
  const signs = entry.family === 'tören' && entry.kind === 'ceremony' && /^imzala/u.test(units[verb]?.lemma ?? '')
  const last = document.tokens[units[head].last - 1]
  const date = putsOff ? null : when
  const place = scattered ? null : (destination ?? placeOf(context, mention, around))
  return {
    start: document.tokens[units[from].first].start,
    end: last.nameEnd,
    by,
    kind: signs ? 'signing' : entry.kind,
    family: entry.family,
    noun: entry.before ? `${entry.before} ${entry.noun}` : entry.noun,
    generic: entry.generic,
    label: labelOf(context, mention),
    sentence: mention.sentence,
    via: 'noun',
    named: mention.shape !== 'bare',
    proper: mention.proper === true,
    plural: form.plural || isCounted(context, mention),
    ordinal: mention.ordinal,
    indefinite: from > around.floor && units[from - 1].folded === 'bir',
    possessed: form.possessed && mention.shape === 'bare' && core === head,
    ...people,
    date,
    place,
    old: date !== null && isOld(date, document.published),
    ahead: date !== null && date > document.published.slice(0, 10),
    scattered,
    postponed: putsOff ? when : null,
    title: titleOf(context, mention),
    introduced: participle >= 0 && form.possessed === false && tenseOf(units[participle]) === 'future',
    held: holds ? tenseOf(units[verb]) : participle >= 0 ? tenseOf(units[participle]) : null,
    sees: seesSomethingDone(context, mention),
    doubtful: isDoubtful(context, mention, around, date),
  }
}

/** Whether the clause tells what will be done there: `görüşmede ücret zammı ele alınacak`. */
function seesSomethingDone({ units, governors }: Context, { form, head, entry }: NounMention): boolean {
  if (!/^n?[dt][ae]$/u.test(form.ending) || entry.kind === 'match' || entry.kind === 'election') return false
  let verb = governors[head]
  while (verb >= 0 && /^(?:participle|action|converb)$/u.test(units[verb].kind)) verb = governors[verb]
  if (verb < 0 || verb - head > 40 || units[verb].kind !== 'finite') return false
  return /[ae]ca[kğ]|[ae]ce[kğ]/u.test(units[verb].folded)
}

/** Whether more than one is spoken of: `üç ortak tatbikat`. */
function isCounted({ units }: Context, { core, form }: NounMention): boolean {
  if (form.possessed) return false
  return [1, 2].some((back) =>
    /^(?:\d+|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|birçok|çok|bazı|çeşitli|birkaç)$/u.test(
      units[core - back]?.folded ?? '',
    ),
  )
}

/** Whether the noun may well stand for nothing that is held: it could mean something else, is counted, or is many. */
function isDoubtful(
  context: Context,
  mention: NounMention,
  { holds, participle }: Surroundings,
  date: string | null,
): boolean {
  const { entry, shape, owners, form, proper } = mention
  if (/^gündem/u.test(context.units[mention.head + 1]?.folded ?? '')) return false
  if (entry.follows || isCounted(context, mention)) return true
  if (entry.kind === 'congress' && owners.some(({ type }) => type === 'LOCATION') && !holds && participle < 0)
    return true
  if (entry.kind === 'election' && shape === 'bare' && !form.plural && date === null) return true
  if (form.plural && entry.kind !== 'election' && !holds && participle < 0 && owners.length === 0) return true
  if (!entry.weak || holds || participle >= 0 || date !== null || proper) return false
  return shape === 'bare' || owners.length === 0
}
