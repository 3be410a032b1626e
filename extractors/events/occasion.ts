import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { spanOf } from '../../schemas/span.ts'
import { pairOf } from './agreement.ts'
import { bracketOf, bulletinDay } from './bulletin.ts'
import type { Candidate } from './candidate.ts'
import { type Context, isOld } from './context.ts'
import { fullerNames } from './fuller-names.ts'
import type { Occasion } from './joining.ts'
import { apostropheOf, nameOf } from './naming.ts'
import { seatOf } from './seats.ts'
import { type Settled, sceneOf } from './settled.ts'
import {
  hostOf,
  isClockOnly,
  isGivenAt,
  journeyBefore,
  leadsTo,
  linkedTo,
  metBefore,
  pairBefore,
  pointedTo,
  putOff,
  sittingBefore,
} from './taken-over.ts'
import { toldApart } from './telling-apart.ts'
import { voicesOf } from './voices.ts'
import { dayWithin, placeInHeadline, placeWithin, wholeOf } from './where-else.ts'

/** The article's occasions as events, without those that are only background. */
export function eventsOf(context: Context, occasions: readonly Occasion[]): Event[] {
  const { text } = context.document
  const settled: Settled[] = []
  for (const { mentions } of occasions) {
    const one = settle(context, mentions, settled)
    if (one && isNews(context, mentions, one) && !isGivenAt(one, settled)) settled.push(one)
  }
  const attended = settled.map((one) => [...new Set([...one.holders, ...voicesOf(context, one, settled)])])
  const named = settled.map((one) =>
    nameOf(
      { ...one, mentions: fullestFirst(one.shown), participants: one.holders, scene: sceneOf(context, one.shown[0]) },
      text,
    ),
  )
  const names = fullerNames(context, settled, toldApart(context, settled, named, apostropheOf(text)))
  return settled.map(({ shown, date, place }, index) => ({
    id: `v${index + 1}`,
    kind: isShareholders(shown, attended[index]) ? 'meeting' : shown[0].kind,
    name: names[index],
    date,
    place: place?.id ?? null,
    participants: attended[index].map(({ id }) => id),
    mentions: shown.map(({ start, end, by }) => ({ ...spanOf(text, start, end), by })),
  }))
}

/** What only a headline calls so is named after the mention that says whose it is: `Mecliste toplantı … Meclisin ilk birleşimi`. */
function fullestFirst(shown: readonly Candidate[]): readonly Candidate[] {
  const [first] = shown
  const fuller =
    first.sentence === 0 && !first.named
      ? shown.find(({ noun, owners }) => noun !== first.noun && owners.length > 0)
      : undefined
  return fuller ? [fuller, ...shown.filter((one) => one !== fuller)] : shown
}

function settle(context: Context, mentions: readonly Candidate[], before: readonly Settled[]): Settled | null {
  const nouns = mentions.filter(({ via }) => via === 'noun')
  const shown = nouns.length > 0 ? nouns : mentions.filter(({ via }) => via === 'verb')
  if (shown.length === 0) return null
  const bracket = bracketOf(context, shown[0].sentence)
  const listed = bulletinDay(context, shown[0].sentence)
  const chain = shown[0].named ? undefined : linkedTo(context, shown[0], before)
  const off = putOff(shown[0], before)
  let participants = participantsOf(mentions)
  if (participants.length === 0 && isAssembly(shown)) participants = mainBody(context, shown[0].start)
  const postponed = mentions.find((mention) => mention.postponed)?.postponed ?? null
  const told = dateOf(mentions)
  let date =
    bracket?.date ??
    (shown[0].kind === 'hearing'
      ? (told ?? off?.date ?? (shown.length > 1 ? null : postponed))
      : (postponed ?? told ?? off?.date)) ??
    null
  const ends = mentions.find((mention) => mention.ends)?.ends ?? null
  if (ends) date = date?.length === 10 && date < ends ? `${date}/${ends.slice(0, 10)}` : (date ?? ends)
  let place = bracket?.place ?? placeOf(mentions)
  if (date === null && place === null && chain) {
    date = chain.date?.includes('/') ? null : (chain.date?.slice(0, 10) ?? null)
    place = leadsTo(context, chain, shown[0]) ? chain.place : null
    if (participants.length === 0) participants = [...chain.participants]
  }
  if (mentions.some(({ held, attended, sees }) => held !== null || attended || sees)) date ??= listed
  if (chain && shown.some(({ modifiers }) => modifiers.startsWith('ortak')))
    participants = [...new Set([...participants, ...chain.participants])]
  if (date && chain?.date && isClockOnly(context, shown[0].sentence, date))
    date = chain.date.slice(0, 10) + date.slice(10)
  if (participants.length === 0) participants = metBefore(shown[0], before)
  if (off && participants.length === 0) participants = [...off.holders]
  if (participants.length === 0) participants = sittingBefore(shown[0], before)
  const pair = participants.length === 0 ? pairBefore(shown[0], before) : undefined
  if (pair) {
    participants = [...pair.holders]
    date ??= pair.date?.slice(0, 10) ?? null
    place ??= pair.place
  }
  const scattered = mentions.some((mention) => mention.scattered)
  if (shown[0].held !== 'past' && (date === null || place === null) && !scattered) {
    const journey = journeyBefore(context, shown[0])
    date ??= journey?.date ?? null
    place ??= journey?.place ?? null
  }
  place ??= sceneOf(context, shown[0])
  if (shown[0].held !== 'past' && !scattered) {
    const there = pointedTo(context, shown[0], before)
    if (there) {
      place ??= there.place
      date ??= there.date
    }
    const whole = wholeOf(shown[0], before)
    place ??= whole?.place ?? null
    date ??= dayWithin(shown[0], whole)
    place ??= placeWithin(date, shown[0], before)
    place ??= placeInHeadline(context, mentions)
  }
  if (shown[0].kind === 'visit' && place === null && !scattered) place = hostOf(context, participants, before, mentions)
  if (shown[0].kind === 'hearing' && !/^(?:gelecek|sonraki)$/u.test(shown[0].ordinal))
    place ??= seatOf(context, participants)
  const holders = participants.filter((one) => one !== place)
  const gathered = mentions.some(
    ({ via, kind, family }) => via !== 'noun' && kind === 'meeting' && (via === 'hint' || family === 'görüşme'),
  )
  const paired = mentions.some(
    ({ via, participants: told }) => via !== 'noun' && told.filter(({ type }) => type === 'ORGANIZATION').length > 1,
  )
  return { shown, gathered, paired, date, place: scattered ? null : place, holders, participants: holders }
}

/** Whether it is the general assembly of a firm, not of members. */
const isShareholders = (shown: readonly Candidate[], holders: readonly Entity[]) =>
  isAssembly(shown) && !holders.some(({ name, acronym }) => members.test(`${name} ${acronym ?? ''}`))

const members =
  /Derne[kğ]|Birli[kğ]|Cemiyet|Kul[üu][bp]|spor|Federasyon|Sendika|Vakf|Vakıf|Odası|Odalar|Kooperatif|Parti|Baro|TFF/u

/** Whether it is the general assembly of a body that the sentence does not name. */
const isAssembly = (shown: readonly Candidate[]) => shown.every(({ noun, named }) => noun === 'genel kurul' && !named)

/** The body of which the article speaks: the first named that is named again before the mention. */
function mainBody({ document }: Context, until: number): Entity[] {
  const bodies = document.entities.filter(
    ({ type, mentions }) => type === 'ORGANIZATION' && mentions.filter(({ start }) => start < until).length > 1,
  )
  return bodies.sort((a, b) => a.mentions[0].start - b.mentions[0].start).slice(0, 1)
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
  const pair = mentions[0].kind === 'match' ? pairOf(mentions) : []
  if (pair.length > 0) return [...pair]
  const members = mentions.find(({ participants }) => participants.filter(({ type }) => type === 'LOCATION').length > 2)
  return members && mentions.some(({ kind }) => kind === 'summit') ? [...members.participants] : all
}

/** Whether the article is about the occasion, and does not only recall it. */
function isNews(
  { document }: Context,
  mentions: readonly Candidate[],
  { shown, gathered, date, place, participants }: Settled,
): boolean {
  if (
    !(gathered && mentions.some(({ via }) => via === 'hint')) &&
    mentions.every(({ doubtful, via }) => doubtful || via === 'hint')
  )
    return false
  if (shown[0].kind === 'visit' && participants.length === 0 && place === null) return false
  // a team trains every day: only what is to come is news
  if (shown[0].family === 'antrenman' && !mentions.some(({ held, sees }) => held === 'future' || sees)) return false
  const leading = shown[0].sentence <= (shown[0].kind === 'match' ? 1 : 2)
  if (/^(?:kaza|yangın)$/u.test(shown[0].family) && (!leading || (shown.length < 2 && date === null))) return false
  const known = place !== null || participants.length > 0 || shown.some(({ named }) => named)
  const held = mentions.some(
    (mention) => mention.held !== null || mention.sees || (mention.awaits && mention.kind === 'vote'),
  )
  if (shown.every(({ plural, kind }) => plural && kind !== 'election'))
    return (
      (shown[0].kind !== 'match' &&
        mentions.some((mention) => mention.held === 'future') &&
        (known || date !== null || mentions.some(({ sees }) => sees))) ||
      (date !== null &&
        !isOld(date, document.published) &&
        (shown.some(({ named }) => named) || participants.length > 1))
    )
  if (date !== null)
    return (
      shown[0].sentence === 0 ||
      shown.length > 2 ||
      mentions.some((mention) => mention.date !== null && !mention.old) ||
      !isOld(date, document.published)
    )
  const many = shown[0].kind === 'match' ? 3 : 2
  const recalled = shown[0].kind !== 'hearing' && !known && !leading
  if (
    recalled &&
    shown.length < many &&
    mentions.every(({ held, sees, kind, awaits }) => held !== 'future' && !sees && !(kind === 'vote' && awaits))
  )
    return false
  return (
    held || leading || shown.length >= many || (shown[0].kind !== 'match' && participants.length > 0 && place !== null)
  )
}
