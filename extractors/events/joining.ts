import {
  agesAgree,
  datesAgree,
  numbersAgree,
  otherCourt,
  otherSession,
  ownersAgree,
  partnersAgree,
  sameDay,
  sameName,
  sameTeams,
  shared,
} from './agreement.ts'
import type { Candidate } from './candidate.ts'

/** An occasion as it is put together from its mentions. */
export interface Occasion {
  readonly mentions: Candidate[]
}

/** Nouns that can take up occasions of another family: a summit is called a meeting too. */
const takesUp: Readonly<Record<string, readonly string[]>> = {
  toplantı: ['kongre', 'basın', 'görüşme', 'oturum'],
  oturum: ['toplantı', 'kongre', 'duruşma'],
  görüşme: ['toplantı'],
  seçim: ['oylama'],
  etkinlik: ['toplantı', 'kongre', 'fuar', 'festival', 'sergi', 'konser', 'tören', 'turnuva', 'gala', 'davet'],
}

/** How many occasions back a mention is looked up, and how many mentions at each end of one are. */
const memory = 20

/** Joins the mentions of the article, given in the order of the text, to occasions. */
export function join(candidates: readonly Candidate[]): Occasion[] {
  const occasions: Occasion[] = []
  for (const candidate of candidates) {
    const best = bestFor(occasions, candidate)
    if (best) best.mentions.push(onItsDay(best.mentions, candidate))
    else occasions.push({ mentions: [candidate] })
  }
  return occasions
}

/** Where only the hour is told, it is that of the occasion's one day. */
function onItsDay(mentions: readonly Candidate[], candidate: Candidate): Candidate {
  const day = candidate.clock ? mentions.find(({ date, clock }) => date !== null && !clock)?.date : undefined
  if (!candidate.date || !day || day.length < 10) return candidate
  return { ...candidate, clock: false, date: day.includes('/') ? null : day.slice(0, 10) + candidate.date.slice(10) }
}

/** The occasion that the mention takes up: same noun before same family before others, the last spoken of first. */
function bestFor(occasions: readonly Occasion[], candidate: Candidate): Occasion | undefined {
  let best: Occasion | undefined
  let most = 0
  for (let at = Math.max(0, occasions.length - memory); at < occasions.length; at++) {
    const mentions = remembered(occasions[at].mentions)
    const fits = closeness(mentions, candidate)
    const score = fits > 0 ? fits + mentions[mentions.length - 1].start * 1e-9 : 0
    if (score > most) {
      best = occasions[at]
      most = score
    }
  }
  return best
}

/** Of an occasion spoken of very often the first mentions and the last are enough to know it by. */
function remembered(mentions: readonly Candidate[]): readonly Candidate[] {
  return mentions.length <= memory * 2 ? mentions : [...mentions.slice(0, memory), ...mentions.slice(-memory)]
}

/** How closely the mention fits the occasion; 0 where it speaks of another one. */
function closeness(mentions: readonly Candidate[], candidate: Candidate): number {
  const kin = kinship(mentions, candidate)
  if (isSilent(mentions) && candidate.via === 'noun' && follows(mentions, candidate)) return 4
  if (
    isGatheringOf(mentions, candidate, candidate.sentence - mentions[mentions.length - 1].sentence) &&
    agesAgree(mentions, candidate) &&
    datesAgree(mentions, candidate)
  )
    return 1
  if (kin === 0 || !agesAgree(mentions, candidate) || !datesAgree(mentions, candidate)) return 0
  if (candidate.over && isToCome(mentions[0]) && mentions.every(({ held }) => held !== 'past')) return 0
  if (otherCourt(mentions, candidate) || otherSession(mentions, candidate)) return 0
  const played = candidate.kind === 'match' ? sameTeams(mentions, candidate) : undefined
  if (played !== undefined) return played ? kin + 2 : 0
  const dated = candidate.date !== null && mentions.some(({ date }) => date !== null)
  const placed = candidate.place !== null && mentions.some(({ place }) => place === candidate.place)
  const near = candidate.sentence - mentions[mentions.length - 1].sentence
  const people = shared(mentions, candidate)
  if (candidate.via !== 'noun') {
    const tells = candidate.via === 'hint' || (candidate.kind === 'match' && candidate.held === 'past')
    if (tells && candidate.kind !== 'meeting' && near <= 2) return kin
    if (candidate.kind === 'strike' && near <= 2) return kin
    if (
      candidate.kind === 'match' &&
      near === 0 &&
      (people > 0 ? sameDay(mentions, candidate) : isWithoutTeams(mentions))
    )
      return kin
    return (dated && placed) || (people > 1 && people === candidate.participants.length) ? kin : 0
  }
  if (mentions.every(({ via }) => via !== 'noun')) {
    const session = mentions[0].family === 'toplantı' && near <= 2 && people > 0 && people === candidate.owners.length
    if (candidate.named && candidate.owners.length > 0) return people > 1 || session || (dated && placed) ? kin : 0
    if (mentions[0].via === 'hint') return near <= 2 && mentions[0].kind !== 'meeting' ? kin : 0
    const goesOn = near === 1 && candidate.leads && candidate.sees && !candidate.named // Toplantıda, Er bilgi verecek
    const same = goesOn || people > 0 || (dated && placed) || (near <= 2 && candidate.participants.length === 0)
    return same ? kin + (near <= 1 ? 1 : 0) : 0
  }
  const fresh =
    candidate.date !== null || candidate.place !== null || near > 2 || /^["“”«]/u.test(candidate.title ?? '')
  if (
    candidate.introduced &&
    fresh &&
    !dated &&
    !placed &&
    mentions.some(({ introduced, held }) => introduced || held !== null)
  )
    return 0
  if (candidate.indefinite && candidate.held === 'future' && !dated && !placed) return 0
  if (isJointOther(mentions, candidate)) return 0
  if (!numbersAgree(mentions, candidate) || !ownersAgree(mentions, candidate) || !partnersAgree(mentions, candidate))
    return 0
  const sameOwner =
    candidate.owners.length > 0 &&
    mentions.some(({ owners }) => owners.length > 0 && candidate.owners.every((owner) => owners.includes(owner)))
  if (
    !/^(?:election|congress)$/u.test(mentions[0].kind) &&
    !sameOwner &&
    !(kin === 3 && candidate.family === 'görüşme' && !candidate.plural && near <= 1) &&
    mentions.every(({ plural }) => plural !== candidate.plural)
  )
    return 0
  if (candidate.indefinite && !dated && (candidate.named || candidate.date !== null || candidate.place !== null))
    return 0
  if (
    candidate.named &&
    mentions.some(({ named }) => named) &&
    !mentions.some((mention) => sameName(mention, candidate))
  )
    return 0
  if (
    candidate.held !== null &&
    candidate.kind !== 'visit' &&
    candidate.place &&
    !placed &&
    !dated &&
    mentions.some(({ place }) => place)
  )
    return 0
  if (kin < 2 && candidate.named) return 0
  const expected = candidate.awaits && mentions.some(({ ahead }) => ahead)
  return (
    kin +
    (near <= 1 ? 0.5 : 0) +
    (expected ? 0.6 : 0) +
    (dated && !candidate.clock ? 2 : 0) +
    (mentions[0].plural === candidate.plural ? 0.2 : 0)
  )
}

/** Whether the mentions of a match do not tell who plays: `oynanacak maçta Altay'ın konuğu olacak`. */
const isWithoutTeams = (mentions: readonly Candidate[]) =>
  mentions.every(({ participants }) => participants.length === 0)

/** What several will hold together is not what one of them held: `bakanların ortak basın toplantısı düzenleyeceği`, said at another. */
const isJointOther = (mentions: readonly Candidate[], { modifiers, held }: Candidate) =>
  modifiers.startsWith('ortak') &&
  held === 'future' &&
  mentions.every((mention) => mention.held !== 'future' && !mention.modifiers.startsWith('ortak'))

/** Whether the occasion is still to be held, so that nothing can have come after it; of matches several may be meant. */
const isToCome = ({ ahead, ordinal, kind }: Candidate) => kind !== 'match' && (ahead || ordinal === 'gelecek')

/** Whether only a verb told that people come together, and not who: `Taraflar yarın bir araya gelecek`. */
const isSilent = (mentions: readonly Candidate[]) =>
  mentions.every(({ via, kind }) => via === 'hint' && kind === 'meeting')

/** Whether the noun right after takes up what such a verb told: `Toplantıda …`, `Zirvede …`. */
const follows = (mentions: readonly Candidate[], candidate: Candidate) =>
  /^(?:toplantı|görüşme|oturum)$/u.test(candidate.family) &&
  !candidate.named &&
  candidate.sentence - mentions[mentions.length - 1].sentence <= 1 &&
  datesAgree(mentions, candidate)

/** The members of a body come together for its summit: `NATO zirvesi Ankara'da. NATO liderleri salı günü bir araya gelecek.` */
const isGatheringOf = (
  mentions: readonly Candidate[],
  { via, family, partners, participants }: Candidate,
  near: number,
) =>
  via === 'verb' &&
  family === 'görüşme' &&
  near <= 1 &&
  partners.length === 0 &&
  mentions.some(
    ({ kind, owners }) =>
      kind === 'summit' && owners.length > 0 && owners.every((owner) => participants.includes(owner)),
  )

/** Whether it is the last word of what was just spoken of: `genel kurul toplantısında … Toplantının …`. */
const isShortFor = (last: Candidate, { noun, named, leads, sentence }: Candidate) =>
  noun === 'toplantı' && leads && !named && sentence - last.sentence === 1 && last.noun.endsWith(' toplantı')

/** How near the mention's noun is to those of the occasion; 0 where it cannot take it up. */
function kinship(mentions: readonly Candidate[], candidate: Candidate): number {
  if (mentions.some(({ noun }) => noun === candidate.noun)) return 3
  if (isShortFor(mentions[mentions.length - 1], candidate)) return 3
  if (candidate.noun === 'brifing') return 0 // it is given at another
  if (candidate.ordinal === 'ilk' && candidate.possessed && candidate.noun === 'toplantı') return 0
  const near = candidate.sentence - mentions[mentions.length - 1].sentence <= (candidate.pointed ? 12 : 2)
  if (mentions.some(({ family }) => family === candidate.family)) {
    if (candidate.generic) return 2
    const told = candidate.held !== null || candidate.date !== null
    const next = candidate.sentence - mentions[mentions.length - 1].sentence <= (told ? 1 : 8)
    const alike = next || sameDay(mentions, candidate) || shared(mentions, candidate) > 0
    return mentions.every(({ generic }) => generic) && alike ? 2 : 0
  }
  const related = mentions.some(({ family }) => takesUp[candidate.family]?.includes(family))
  if (!related || !candidate.generic || !near) return 0
  return candidate.possessed && mentions.some(({ family }) => family === 'basın') ? 0 : 1
}
