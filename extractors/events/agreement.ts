import type { Entity } from '../../schemas/entity.ts'
import { months, sameTime } from '../../turkish/calendar.ts'
import type { Candidate } from './candidate.ts'

/** Whether another court or body holds it. */
export function otherCourt(mentions: readonly Candidate[], { kind, family, held, participants }: Candidate): boolean {
  const courts = (among: readonly Entity[]) => among.filter(({ type }) => type === 'ORGANIZATION')
  const known = courts(mentions.flatMap((mention) => mention.participants))
  const own = kind === 'hearing' || (family === 'toplantı' && held !== null) ? courts(participants) : []
  return own.length > 0 && known.length > 0 && !own.some((court) => known.includes(court))
}

/** Whether it is one sitting of an occasion of several days: `çarşamba günkü oturumda`. */
export const otherSession = (mentions: readonly Candidate[], { family, date }: Candidate) =>
  family === 'oturum' &&
  date !== null &&
  mentions.every(
    (other) => (other.family !== family && other.date?.slice(0, 10) !== date.slice(0, 10)) || other.date?.includes('/'),
  )

/** Whether both teams are the same, or another; undefined where not all of them are told. */
export function sameTeams(mentions: readonly Candidate[], candidate: Candidate): boolean | undefined {
  const known = pairOf(mentions)
  const teams = teamsOf(candidate)
  if (known.length === 0) {
    const others = mentions.flatMap(teamsOf).filter((team) => team.type === teams[0]?.type && !teams.includes(team))
    const opponents = mentions.flatMap(({ owners }) => owners).filter(({ type }) => type === candidate.owners[0]?.type)
    const another = opponents.length > 0 && !opponents.includes(candidate.owners[0])
    return (teams.length > 1 && others.length > 0) || another ? false : undefined
  }
  if (teams.length > 1) return teams.every((team) => known.includes(team))
  const owner = candidate.owners.find(({ type }) => type === known[0].type)
  return owner && !known.includes(owner) ? false : undefined
}

/** Who plays, by what one mention says of it: clubs, or countries. */
function teamsOf({ participants }: Candidate): readonly Entity[] {
  const clubs = participants.filter(({ type }) => type === 'ORGANIZATION')
  return clubs.length > 0 ? clubs : participants.filter(({ type }) => type === 'LOCATION')
}

/** The two teams of a match, where a mention tells both. */
export function pairOf(mentions: readonly Candidate[]): readonly Entity[] {
  for (const mention of mentions) {
    const teams = teamsOf(mention)
    if (teams.length === 2) return teams
  }
  return []
}

/** What was long ago is another occasion than what is spoken of now, unless the next sentence goes on about it. */
export function agesAgree(mentions: readonly Candidate[], candidate: Candidate): boolean {
  const old = mentions.some((mention) => mention.old)
  if (old === candidate.old) return true
  return old && candidate.held !== 'future' && candidate.sentence - mentions[mentions.length - 1].sentence <= 1
}

/** Whether the mention tells a day that the occasion has too. */
export const sameDay = (mentions: readonly Candidate[], { date }: Candidate) =>
  date !== null && mentions.some((other) => other.date !== null && sameTime(other.date, date))

/** How many of those who take part by the mention take part in the occasion. */
export function shared(mentions: readonly Candidate[], { participants }: Candidate): number {
  return new Set(participants.filter((entity) => mentions.some((mention) => mention.participants.includes(entity))))
    .size
}

/** Whether the two ways of dating can speak of one day. */
export function datesAgree(mentions: readonly Candidate[], { date, clock, ends }: Candidate): boolean {
  if (ends !== null) return mentions.every((other) => other.date === null || other.date.slice(0, 10) <= ends)
  if (date === null) return true
  if (clock) return mentions.every((other) => other.date?.length !== 16 || other.date.slice(10) === date.slice(10))
  return mentions.every((other) => other.date === null || sameTime(other.date, date))
}

/** Whether `ikinci`, `gelecek` or the month in the mention can tell this occasion. */
export function numbersAgree(mentions: readonly Candidate[], { ordinal, awaits }: Candidate): boolean {
  if (!ordinal) return true
  const ofMonth = months.includes(ordinal)
  const known = mentions.map((mention) => mention.ordinal).filter((one) => one && months.includes(one) === ofMonth)
  if (known.length > 0) return known.includes(ordinal)
  if (/^(?:sonraki|gelecek)$/u.test(ordinal))
    return mentions.some(({ held, date, ahead }) => date !== null && (ahead || held === 'future'))
  if (ordinal === 'son' && awaits) return true
  return !/^(?:ikinci|üçüncü|son|geçen|önceki)$/u.test(ordinal) && !isOtherMonth(mentions, ordinal)
}

/** `haziran toplantısı` is not the one that is held in May. */
function isOtherMonth(mentions: readonly Candidate[], ordinal: string): boolean {
  const month = months.indexOf(ordinal) + 1
  return (
    month > 0 && mentions.some(({ date }) => date !== null && /^\d{4}-\d{2}/u.test(date) && +date.slice(5, 7) !== month)
  )
}

/** Whether whose it is fits whose the occasion is. */
export function ownersAgree(mentions: readonly Candidate[], candidate: Candidate): boolean {
  const { owners, possessed, participants } = candidate
  const holders = owners.length > 0 ? owners : possessed ? participants : []
  if (holders.length === 0) return true
  const known = mentions.flatMap((mention) => [...mention.owners, ...mention.participants])
  if (owners.length === 0) return sameDay(mentions, candidate) || holders.some((holder) => known.includes(holder))
  const sameNoun = candidate.family !== 'görüşme' && mentions.some(({ noun }) => noun === candidate.noun)
  const anyone = known.length === 0 || (sameNoun && !mentions.some((mention) => mention.owners.length > 0))
  return anyone || owners.some((owner) => known.includes(owner))
}

/** Whoever is met must be one of those who met before. */
export function partnersAgree(mentions: readonly Candidate[], { partners }: Candidate): boolean {
  if (partners.length === 0) return true
  const known: Entity[] = mentions.flatMap((mention) => [...mention.partners])
  return (
    known.length === 0 ||
    partners.every((partner) => mentions.some((mention) => mention.participants.includes(partner)))
  )
}

/** Whether both names say the same noun, with an owner or without. */
export const sameName = (a: Candidate, b: Candidate) =>
  a.named &&
  a.noun === b.noun &&
  (a.owners.length === 0) === (b.owners.length === 0) &&
  !(a.proper && b.proper && differ(a.words.split(' '), b.words.split(' ')))

/** Whether each of two proper names has a word that the other has not: `Türkiye Salon Şampiyonası` and `Avrupa Şampiyonası`. */
const differ = (a: readonly string[], b: readonly string[]) =>
  tellingWords(a).some((word) => !b.includes(word)) && tellingWords(b).some((word) => !a.includes(word))

/** The words of a name that tell it from another: not its number. */
const tellingWords = (words: readonly string[]) =>
  words.slice(0, -1).filter((word) => !/\d|^(?:olağan|olağanüstü|geleneksel|uluslararası)$/u.test(word))
