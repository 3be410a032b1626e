import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { spanOf } from '../../schemas/span.ts'
import { domainStart } from '../../turkish/clauses.ts'
import type { Candidate } from './candidate.ts'
import { type Context, dateAt, dateBetween, entityAt, isOld, placeBetween } from './context.ts'
import { tenseOf } from './holding.ts'
import type { Occasion } from './joining.ts'
import { nameOf } from './naming.ts'

/** An occasion with all that its mentions and what stands around them say. */
interface Settled {
  readonly shown: readonly Candidate[]
  readonly date: string | null
  readonly place: Entity | null
  readonly participants: readonly Entity[]
}

/** The article's occasions as events, without those that are only background. */
export function eventsOf(context: Context, occasions: readonly Occasion[]): Event[] {
  const { text } = context.document
  const settled: Settled[] = []
  for (const { mentions } of occasions) {
    const one = settle(context, mentions, settled)
    if (one && isNews(context, mentions, one)) settled.push(one)
  }
  return settled.map(({ shown, date, place, participants }, index) => ({
    id: `v${index + 1}`,
    kind: shown[0].kind,
    name: nameOf(shown, participants, place, text),
    date,
    place: place?.id ?? null,
    participants: participants.map(({ id }) => id),
    mentions: shown.map(({ start, end, by }) => ({ ...spanOf(text, start, end), by })),
  }))
}

function settle(context: Context, mentions: readonly Candidate[], before: readonly Settled[]): Settled | null {
  const nouns = mentions.filter(({ via }) => via === 'noun')
  const shown = nouns.length > 0 ? nouns : mentions.filter(({ via }) => via === 'verb')
  if (shown.length === 0) return null
  const bracket = bracketOf(context, shown[0].sentence)
  const chain = shown[0].named ? undefined : linkedTo(context, shown[0], before)
  const off = putOff(shown[0], before)
  let participants = participantsOf(mentions)
  let date =
    bracket?.date ?? dateOf(mentions) ?? off?.date ?? mentions.find(({ postponed }) => postponed)?.postponed ?? null
  let place = bracket?.place ?? placeOf(mentions)
  if (date === null && place === null && chain) {
    date = chain.date?.slice(0, 10) ?? null
    place = chain.place
    if (participants.length === 0) participants = [...chain.participants]
  }
  if (off && participants.length === 0) participants = [...off.holders]
  const scattered = mentions.some((mention) => mention.scattered)
  if (shown[0].held !== 'past' && (date === null || place === null) && !scattered) {
    const journey = journeyBefore(context, shown[0])
    date ??= journey?.date ?? null
    place ??= journey?.place ?? null
  }
  if (shown[0].kind === 'visit' && place === null && !scattered) place = hostOf(context, participants, before, mentions)
  return { shown, date, place: scattered ? null : place, participants }
}

/** The first day told, as exactly as a later mention tells it: with its day, with its clock time. */
function dateOf(mentions: readonly Candidate[]): string | null {
  const first = mentions.find(({ date }) => date !== null)?.date ?? null
  if (first === null) return null
  const finer = mentions.flatMap(({ date }) => (date?.startsWith(first) && !first.includes('/') ? date : []))
  return finer.reduce((best, date) => (date.length > best.length ? date : best), first)
}

const facility =
  /(?:Salonu|Merkezi|Stad[ıy]|Sarayı|Binası|Oteli|Tesisleri|Adliyesi|Köşkü|Parkı|Meydanı|Kampüsü|Üniversitesi)$/u

/** The first place told, a building before a town; of a visit a country before a town, as the visit is to the country. */
function placeOf(mentions: readonly Candidate[]): Entity | null {
  const places = mentions.flatMap(({ place }) => place ?? [])
  if (mentions[0].kind !== 'visit') return places.find(({ name }) => facility.test(name)) ?? places[0] ?? null
  return places.find(({ links }) => links.iso3166) ?? places[0] ?? null
}

/** Who takes part; where the members of an organisation are named, they stand for it. */
function participantsOf(mentions: readonly Candidate[]): Entity[] {
  const all = [...new Set(mentions.flatMap(({ participants }) => participants))]
  const members = mentions.find(({ participants }) => participants.filter(({ type }) => type === 'LOCATION').length > 1)
  return members && mentions.some(({ kind }) => kind === 'summit') ? [...members.participants] : all
}

/** The next sitting after one that was put off is held on the day to which that was put off, by the same body. */
function putOff(
  mention: Candidate,
  before: readonly Settled[],
): { date: string | null; holders: readonly Entity[] } | null {
  if (!/^(?:gelecek|sonraki)$/u.test(mention.ordinal)) return null
  for (let at = before.length - 1; at >= 0; at--) {
    const off = before[at].shown.find(({ postponed, family }) => postponed && family === mention.family)
    if (off)
      return { date: off.postponed, holders: before[at].participants.filter(({ type }) => type === 'ORGANIZATION') }
  }
  return null
}

const after = /ardından|sonra|çıkışı|öncesi|kapsamında/u

/** The occasion after which, by the same sentence, this one is held: `görüşmeden sonraki imza töreninde`. */
function linkedTo(
  { document: { text } }: Context,
  mention: Candidate,
  before: readonly Settled[],
): Settled | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 20); at--)
    for (const { sentence, end } of before[at].shown)
      if (
        sentence === mention.sentence &&
        end < mention.start &&
        mention.start - end < 60 &&
        after.test(text.slice(end, mention.start))
      )
        return before[at]
  return undefined
}

const moving = /^(?:geç|gid|git|gel|hareket|var|uç|ulaş)$/u

/** Day and place of a journey told in the same sentence or the one before: `yarın Roma'ya geçecek`. */
function journeyBefore(
  context: Context,
  { sentence, start, family }: Candidate,
): { date: string | null; place: Entity | null } | null {
  const { units, bounds, governors, document } = context
  const { paragraph } = document.sentences[sentence]
  for (const its of [sentence, sentence - 1]) {
    if (document.sentences[its]?.paragraph !== paragraph) continue
    for (let at = bounds[its + 1] - 1; at >= bounds[its]; at--) {
      const unit = units[at]
      if (document.tokens[unit.first].start >= start) continue
      if (unit.kind !== 'finite' && unit.kind !== 'reported' && unit.kind !== 'participle') continue
      if (tenseOf(unit) !== 'future') continue
      const from = domainStart(governors, at, bounds[its])
      const place = moving.test(unit.lemma)
        ? placeBetween(context, from, at, ['Dat'])
        : its < sentence && family === 'görüşme'
          ? placeBetween(context, from, at, ['Loc'])
          : null
      if (place) return { date: moving.test(unit.lemma) ? dateBetween(context, from, at) : null, place }
    }
  }
  return null
}

/** The country of the official whom the visitor meets, or who speaks of the visit: one that is not the visitor's own. */
function hostOf(
  { document }: Context,
  visitors: readonly Entity[],
  before: readonly Settled[],
  mentions: readonly Candidate[],
): Entity | null {
  const country = (entity: Entity) =>
    document.entities.find(({ id, type }) => type === 'LOCATION' && entity.roles.some(({ at }) => at === id))
  const own = visitors.map(country)
  const met = before
    .filter(({ participants }) => visitors.some((visitor) => participants.includes(visitor)))
    .flatMap(({ participants }) => participants)
  const sentences = mentions.map(({ sentence }) => document.sentences[sentence])
  const near = document.entities.filter(
    ({ type, mentions: names }) =>
      type === 'PERSON' &&
      names.some(({ start }) => sentences.some((sentence) => start >= sentence.start && start < sentence.end)),
  )
  for (const person of [...met, ...near, ...document.entities.filter(({ type }) => type === 'PERSON')]) {
    if (visitors.includes(person)) continue
    const at = country(person)
    if (at && !own.includes(at) && visitors.length > 0) return at
  }
  return null
}

/** Whether the article is about the occasion, and does not only recall it. */
function isNews(
  { document }: Context,
  mentions: readonly Candidate[],
  { shown, date, place, participants }: Settled,
): boolean {
  if (mentions.every(({ doubtful, via }) => doubtful || via === 'hint')) return false
  if (shown[0].kind === 'visit' && participants.length === 0 && place === null) return false
  const leading = shown[0].sentence <= 2
  const held = mentions.some((mention) => mention.held !== null || mention.sees)
  if (shown.every(({ plural, kind }) => plural && kind !== 'election'))
    return (
      (shown[0].kind !== 'match' && mentions.some((mention) => mention.held === 'future')) ||
      (date !== null && shown.some(({ named }) => named))
    )
  if (date !== null) return shown[0].sentence === 0 || shown.length > 2 || !isOld(date, document.published)
  const many = shown[0].kind === 'match' ? 3 : 2
  return (
    held || leading || shown.length >= many || (shown[0].kind !== 'match' && participants.length > 0 && place !== null)
  )
}

/** Place and hour in brackets at the end of a diary bulletin's line: `(Ankara/11.00)`. */
function bracketOf(context: Context, sentence: number): { date: string | null; place: Entity | null } | null {
  const { units, bounds, document } = context
  const { paragraph } = document.sentences[sentence]
  for (const its of [sentence, sentence + 1]) {
    const close = bounds[its + 1] - 1
    if (document.sentences[its]?.paragraph !== paragraph || units[close]?.kind !== 'close') continue
    let open = close
    while (open > bounds[its] && units[open].kind !== 'open') open--
    const times = units.slice(open, close).some((_, index) => dateAt(context, open + index)?.type === 'time')
    const place = [...units.slice(open, close).keys()]
      .map((index) => entityAt(context, open + index))
      .find((entity) => entity?.type === 'LOCATION')
    if (times) return { date: dateBetween(context, open, close), place: place ?? null }
  }
  return null
}
