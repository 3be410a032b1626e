import type { Entity } from '../../schemas/entity.ts'
import { sameTime } from '../../turkish/calendar.ts'
import type { Candidate } from './candidate.ts'

/** An occasion as it is put together from its mentions. */
export interface Occasion {
  readonly mentions: Candidate[]
}

/** Nouns that can take up occasions of another family: a summit is called a meeting too. */
const takesUp: Readonly<Record<string, readonly string[]>> = {
  toplantı: ['kongre', 'basın', 'görüşme'],
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
    if (best) best.mentions.push(candidate)
    else occasions.push({ mentions: [candidate] })
  }
  return occasions
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
  if (
    isGatheringOf(mentions, candidate, candidate.sentence - mentions[mentions.length - 1].sentence) &&
    agesAgree(mentions, candidate) &&
    datesAgree(mentions, candidate)
  )
    return 1
  if (kin === 0 || !agesAgree(mentions, candidate) || !datesAgree(mentions, candidate)) return 0
  const dated = candidate.date !== null && mentions.some(({ date }) => date !== null)
  const placed = candidate.place !== null && mentions.some(({ place }) => place === candidate.place)
  const near = candidate.sentence - mentions[mentions.length - 1].sentence
  const people = shared(mentions, candidate)
  if (candidate.via !== 'noun') {
    if (candidate.via === 'hint' && near <= 2) return kin
    return (dated && placed) || (people > 1 && people === candidate.participants.length) ? kin : 0
  }
  if (mentions.every(({ via }) => via !== 'noun')) {
    if (candidate.named && candidate.owners.length > 0) return people > 1 || (dated && placed) ? kin : 0
    if (mentions[0].via === 'hint') return near <= 2 ? kin : 0
    return people > 0 || (dated && placed) || (near <= 2 && candidate.participants.length === 0) ? kin : 0
  }
  if (candidate.introduced && !dated && !placed && mentions.some(({ introduced, held }) => introduced || held !== null))
    return 0
  if (candidate.indefinite && candidate.held === 'future' && !dated && !placed) return 0
  if (!numbersAgree(mentions, candidate) || !ownersAgree(mentions, candidate) || !partnersAgree(mentions, candidate))
    return 0
  const sameOwner =
    candidate.owners.length > 0 &&
    mentions.some(({ owners }) => owners.length > 0 && candidate.owners.every((owner) => owners.includes(owner)))
  if (
    !/^(?:election|congress)$/u.test(mentions[0].kind) &&
    !sameOwner &&
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
  return kin + (near <= 1 ? 0.5 : 0) + (dated ? 2 : 0) + (mentions[0].plural === candidate.plural ? 0.2 : 0)
}

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

/** What was long ago is another occasion than what is spoken of now, unless the next sentence goes on about it. */
function agesAgree(mentions: readonly Candidate[], candidate: Candidate): boolean {
  const old = mentions.some((mention) => mention.old)
  if (old === candidate.old) return true
  return old && candidate.held !== 'future' && candidate.sentence - mentions[mentions.length - 1].sentence <= 1
}

/** How near the mention's noun is to those of the occasion; 0 where it cannot take it up. */
function kinship(mentions: readonly Candidate[], candidate: Candidate): number {
  if (mentions.some(({ noun }) => noun === candidate.noun)) return 3
  const near = candidate.sentence - mentions[mentions.length - 1].sentence <= 2
  if (mentions.some(({ family }) => family === candidate.family)) {
    if (candidate.generic) return 2
    const next = candidate.sentence - mentions[mentions.length - 1].sentence <= 1
    const alike = next || sameDay(mentions, candidate) || shared(mentions, candidate) > 0
    return mentions.every(({ generic }) => generic) && alike ? 2 : 0
  }
  const related = mentions.some(({ family }) => takesUp[candidate.family]?.includes(family))
  if (!related || !candidate.generic || !near) return 0
  return candidate.possessed && mentions.some(({ family }) => family === 'basın') ? 0 : 1
}

const sameDay = (mentions: readonly Candidate[], { date }: Candidate) =>
  date !== null && mentions.some((other) => other.date !== null && sameTime(other.date, date))

function shared(mentions: readonly Candidate[], { participants }: Candidate): number {
  return new Set(participants.filter((entity) => mentions.some((mention) => mention.participants.includes(entity))))
    .size
}

/** Whether the two ways of dating can speak of one day. */
function datesAgree(mentions: readonly Candidate[], { date }: Candidate): boolean {
  if (date === null) return true
  return mentions.every((other) => other.date === null || sameTime(other.date, date))
}

function numbersAgree(mentions: readonly Candidate[], { ordinal }: Candidate): boolean {
  if (!ordinal) return true
  const known = mentions.filter((mention) => mention.ordinal).map((mention) => mention.ordinal)
  if (known.length > 0) return known.includes(ordinal)
  if (/^(?:sonraki|gelecek)$/u.test(ordinal))
    return mentions.some(({ held, date, ahead }) => date !== null && (ahead || held === 'future'))
  return !/^(?:ikinci|üçüncü|son|geçen|önceki)$/u.test(ordinal) && !isOtherMonth(mentions, ordinal)
}

const months = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' ')

/** `haziran toplantısı` is not the one that is held in May. */
function isOtherMonth(mentions: readonly Candidate[], ordinal: string): boolean {
  const month = months.indexOf(ordinal) + 1
  return (
    month > 0 && mentions.some(({ date }) => date !== null && /^\d{4}-\d{2}/u.test(date) && +date.slice(5, 7) !== month)
  )
}

function ownersAgree(mentions: readonly Candidate[], candidate: Candidate): boolean {
  const { owners, possessed, participants } = candidate
  const holders = owners.length > 0 ? owners : possessed ? participants : []
  if (holders.length === 0) return true
  const known = mentions.flatMap((mention) => [...mention.owners, ...mention.participants])
  if (owners.length === 0) return sameDay(mentions, candidate) || holders.some((holder) => known.includes(holder))
  return !mentions.some((mention) => mention.owners.length > 0) || owners.some((owner) => known.includes(owner))
}

/** Whoever is met must be one of those who met before. */
function partnersAgree(mentions: readonly Candidate[], { partners }: Candidate): boolean {
  if (partners.length === 0) return true
  const known: Entity[] = mentions.flatMap((mention) => [...mention.partners])
  return (
    known.length === 0 ||
    partners.every((partner) => mentions.some((mention) => mention.participants.includes(partner)))
  )
}

const sameName = (a: Candidate, b: Candidate) =>
  a.named && a.noun === b.noun && (a.owners.length === 0) === (b.owners.length === 0)
