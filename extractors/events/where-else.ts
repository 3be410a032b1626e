import type { Entity } from '../../schemas/entity.ts'
import type { Candidate } from './candidate.ts'
import { type Context, entityAt } from './context.ts'
import type { Settled } from './settled.ts'

/** Occasions of several days within which others are held. */
const hosts = /^(?:summit|meeting|congress|other)$/u

/** The place of the occasion of several days on one of which this one is held: the medals of a championship. */
export function placeWithin(
  date: string | null,
  { family, named, owners }: Candidate,
  before: readonly Settled[],
): Entity | null {
  if (
    date === null ||
    date.includes('/') ||
    !/^(?:tören|görüşme|oturum|toplantı)$/u.test(family) ||
    (named && owners.length > 0)
  )
    return null
  const day = date.slice(0, 10)
  if (day.length < 10) return null
  const around = before.filter(({ date: span, place, shown }) => {
    const [first, last] = span?.split('/') ?? []
    const host = family === 'toplantı' ? shown[0].kind === 'summit' : hosts.test(shown[0].kind)
    return place && host && last && day >= first.slice(0, 10) && day <= last.slice(0, 10)
  })
  return around.length === 1 ? around[0].place : null
}

/** The occasion of which this one is a part: of `festivalin açılışı` the festival. */
export const wholeOf = ({ part }: Candidate, before: readonly Settled[]): Settled | undefined =>
  part ? before.find(({ shown }) => shown.some(({ noun }) => noun === part)) : undefined

/** It is opened on its first day and closed on its last. */
export function dayWithin({ noun }: Candidate, whole: Settled | undefined): string | null {
  const days = whole?.date?.split('/') ?? []
  if (/^açılış/u.test(noun)) return days[0]?.slice(0, 10) ?? null
  return /^kapanış/u.test(noun) ? (days[days.length - 1]?.slice(0, 10) ?? null) : null
}

/** How near the headline's place an occasion stands that is held there, in letters. */
const nearby = 40

/** The place with which a headline begins: `Mardin'de tiyatro festivali başlıyor`. */
export function placeInHeadline(context: Context, mentions: readonly Candidate[]): Entity | null {
  const [first] = mentions
  if (first.sentence !== 0 || first.via !== 'noun' || !/^(?:other|congress|exercise)$/u.test(first.kind)) return null
  const entity =
    first.start < context.document.tokens[context.units[0].last - 1].end + nearby ? entityAt(context, 0) : undefined
  return entity?.type === 'LOCATION' && context.units[0].case === 'Loc' ? entity : null
}
