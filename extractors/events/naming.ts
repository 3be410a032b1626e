import type { Entity } from '../../schemas/entity.ts'
import { months } from '../../turkish/calendar.ts'
import { fold, lastVowel } from '../../turkish/letters.ts'
import type { Candidate } from './candidate.ts'
import { noTeam } from './teams.ts'

const harmony: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  â: 'ı',
  o: 'u',
  u: 'u',
  û: 'u',
  e: 'i',
  i: 'i',
  î: 'i',
  ö: 'ü',
  ü: 'ü',
}

const endsInVowel = (word: string) => /[aeıioöuüâîû]$/u.test(word)

/** The name with its genitive: `Çetin'in`, `Koç'un`, `Rusya'nın`; of letters that are spelled out `PPK'nın`, `CHP'nin`. */
export function genitive(name: string, apostrophe: string): string {
  const folded = fold(name)
    .replace(/aux$/u, 'o') // Delvaux'nun
    .replace(/festival$/u, 'festivel') // festivalin
  if (/^\p{Lu}{2,3}$/u.test(name) && !endsInVowel(folded))
    return `${name}${apostrophe}${folded.endsWith('k') ? 'nın' : 'nin'}`
  return `${name}${apostrophe}${endsInVowel(folded) ? 'n' : ''}${harmony[lastVowel(folded)] ?? 'i'}n`
}

/** The name with its locative: `Uşak'ta`, `Bolu'da`, `Anadolu Otoyolu'nda`. */
function locative(name: string, apostrophe: string): string {
  const folded = fold(name)
  const owned = name.includes(' ') ? /[ıiuü]$/u.test(folded) : /..s[ıiuü]$/u.test(folded)
  const front = /[eiöüî]/u.test(lastVowel(folded))
  return `${name}${apostrophe}${owned ? 'n' : ''}${/[fstkçşhp]$/u.test(folded) ? 't' : 'd'}${front ? 'e' : 'a'}`
}

/** The noun possessed: `toplantısı`, `ziyareti`, `birleşimi`. */
export function possessed(noun: string): string {
  return `${noun}${endsInVowel(noun) ? 's' : ''}${harmony[lastVowel(noun)] ?? 'i'}`
}

/** Without the case ending after a possessive: `zirvesinin` → `zirvesi`, `kongresinde` → `kongresi`. */
export function nominative(words: string): string {
  return words.replace(/(?<=[ıiuü])(?:n[ıiuü]n|n[dt][ae](?:n|ki)?|n[ıiuü]|n[ae]|yl[ae])$/u, '')
}

/** A person by the last name, another by its acronym, or as the article calls it for short: `Egem Enerji` of `Egem Enerji AŞ`. */
export function shortName({ type, name, acronym, mentions }: Entity): string {
  if (type === 'PERSON') return name.split(' ').pop() as string
  if (acronym) return acronym
  const words = name.split(' ')
  const short = mentions.find(({ text }) => {
    const called = text.split(' ')
    const from = words.indexOf(called[0])
    const within = from >= 0 && from + called.length < words.length && (from === 0 || called.length > 1)
    if (called.length === 1 && !words.slice(1).every((word) => kinds.test(word))) return false
    return type === 'ORGANIZATION' && within && called.every((word, index) => words[from + index] === word)
  })
  return short?.text ?? name
}

/** Words of a name that only say what sort of body it is. */
const kinds = /^(?:Kulübü|Derneği|Vakfı|Partisi|Sendikası|Holding|Şirketi|Grubu|Spor|A\.?Ş\.?)$/u

/** Whose it is: `Çetin'in`, `PPK'nın`, but of an institution without an apostrophe `Meclisinin`. */
export function owning(entity: Entity, apostrophe: string): string {
  const name = shortName(entity)
  const institution = entity.type === 'ORGANIZATION' && name.includes(' ') && /[ıiuü]$/u.test(name)
  return genitive(name, institution ? '' : apostrophe)
}

/** What the name of an occasion is made of. */
export interface Known {
  readonly mentions: readonly Candidate[]
  readonly participants: readonly Entity[]
  readonly place: Entity | null
  /** Where the sentence that brings it up has it: `Bingöl'de deprem`. */
  readonly scene: Entity | null
  /** Whether a verb tells that people gather, and so its chair is not whose it is. */
  readonly gathered: boolean
  /** Whether that verb tells of two bodies. */
  readonly paired: boolean
}

/** The mark that the text sets between a name and its suffix. */
export const apostropheOf = (text: string): string => /[’']/u.exec(text.slice(0, 5000))?.[0] ?? "'"

/** The name of an occasion, in nominative: the fullest that its mentions give, else made of who takes part and where. */
export function nameOf(known: Known, text: string): string {
  return givenName(known, text) ?? madeName(known, apostropheOf(text))
}

/** The name that a mention has in the text. */
function givenName({ mentions, participants }: Known, text: string): string | null {
  const [first] = mentions
  const headed = mentions.find(({ title }) => title && /^["“”«'‘]|. açılış töreni$/u.test(title))
  if (headed?.title) return headed.title
  const given = mentions.filter(
    ({ named, via, plural }) =>
      named && via === 'noun' && !(plural && mentions.some((other) => other.named && !other.plural)),
  )
  const best = given.find(({ owners }) => owners.length > 0) ?? given.find(({ proper }) => proper) ?? given[0]
  if (first.kind === 'match' && arePair(participants) && !(given.length > 0 && given.every(({ title }) => title)))
    if ((best?.owners ?? []).every((owner) => participants.includes(owner) || noTeam.test(owner.name)))
      return `${participants.map(shortName).join('-')} ${possessed(playedAs(mentions))}`
  if (!best || (best.kind === 'visit' && best.owners.length === 0) || /^(?:kaza|yangın)$/u.test(best.family))
    return null
  const bodies = [...new Set([...best.owners, ...participants])].filter(({ type }) => type === 'ORGANIZATION')
  const organ = best.title ? null : organOf(text.slice(best.start, best.end), best, bodies)
  if (organ) return organ
  return best.title ?? lowered(withShortForms(nominative(text.slice(best.start, best.end))), best)
}

const organs =
  /^(?:yönetim kurulu|disiplin kurulu|denetim kurulu|danışma kurulu|meclis|senato|kurul|komisyon|komite|konsey) /u

/** With whose organ it is, where only its common noun stands before: `Senato toplantısı` of `Ege Üniversitesi Senatosu`, `yönetim kurulu toplantısı` of a federation. */
function organOf(words: string, { kind, family }: Candidate, bodies: readonly Entity[]): string | null {
  const name = nominative(words)
  const organ = organs.exec(fold(name))?.[0].trim()
  if (!organ || kind !== 'meeting' || family !== 'toplantı') return null
  const noun = name.slice(organ.length + 1)
  const own = bodies.find((body) =>
    fold(body.name).split(' ').slice(-organ.split(' ').length).join(' ').startsWith(organ),
  )
  if (own) return own.name.includes(' ') ? `${shortName(own)} ${noun}` : null
  return bodies.length === 1 && /^(?:yönetim|disiplin|denetim|danışma)/u.test(organ)
    ? `${shortName(bodies[0])} ${fold(name)}`
    : null
}

/** What a match is called: `maç` where the article says so. */
function playedAs(mentions: readonly Candidate[]): string {
  const nouns = mentions.map(({ noun }) => noun).filter((noun) => noun !== 'deplasman')
  return nouns.includes('maç') ? 'maç' : (nouns[0] ?? 'maç')
}

/** Without the capital of a sentence's beginning, where no name begins it: `Siyasi partilerin grup toplantıları`. */
const lowered = (name: string, { leads, proper, owners }: Candidate) =>
  leads && !proper && owners.length === 0 && !/ \p{Lu}\p{L}*$/u.test(name)
    ? fold(name.slice(0, 1)) + name.slice(1)
    : name

/** A parliament's plenary, whose sittings have a name of their own. */
const plenary = /Mecli?si Genel Kurulu$|^TBMM Genel Kurulu$/u

/** What is called after the person who holds it; at others many are guests. */
const personal = /^press-conference|^hearing|^vote|(?:toplantı|görüşme|buluşma|konser|konferans|sergi|miting)$/u

const arePair = (entities: readonly Entity[]) =>
  entities.length === 2 && entities.every(({ type }) => type !== 'PERSON')

/** The name made of who takes part in what. */
function madeName({ mentions, participants, place, scene, gathered, paired }: Known, apostrophe: string): string {
  const [first] = mentions
  const own = (entity: Entity) => owning(entity, apostrophe)
  const people = participants.filter(({ type }) => type === 'PERSON')
  const modifiers = mentions.reduce((fullest, { modifiers: own }) => (own.startsWith(fullest) ? own : fullest), '')
  const called = (words: string) => (modifiers ? `${modifiers} ${words}` : words)
  const signs = first.kind === 'signing' && !first.noun.includes(' ')
  const ceremony =
    first.noun === 'tören' ? mentions.find(({ noun, plural }) => / tören$/u.test(noun) && !plural) : undefined
  const noun = signs
    ? 'imza töreni'
    : ceremony
      ? ceremony.label
      : first.noun.includes(' ') || first.plural
        ? first.label
        : first.noun
  const body = participants.find(({ type }) => type === 'ORGANIZATION')
  const sits = first.via === 'verb' && first.noun === 'toplantı' && body !== undefined && plenary.test(body.name)
  const many = first.plural && first.family === 'toplantı' && /l[ae]r[ıi]$/u.test(first.label)
  const sort = many || (first.noun.includes(' ') && first.label !== first.noun) ? first.label : possessed(first.noun)
  const its = sits ? possessed('birleşim') : sort
  if (first.kind === 'visit') {
    const to = place ? `${place.name} ` : ''
    const visit = possessed('ziyaret')
    const visitor = first.via === 'verb' ? participants[0] : people[0]
    if (visitor) return `${own(visitor)} ${to}${visit}`
    return to ? `${to}${visit}` : noun
  }
  const where = scene ?? place
  if (first.family === 'deprem') return where ? `${where.name} ${possessed(first.noun)}` : noun
  if (/^(?:kaza|yangın)$/u.test(first.family)) return where ? `${locative(where.name, apostrophe)}ki ${noun}` : noun
  if (first.kind === 'match') return noun
  if (first.family === 'turnuva')
    return place && !place.name.includes(' ') ? `${place.name} ${possessed(first.noun)}` : noun
  const titled = mentions.find(
    ({ title, ordinal }) => title && !(ordinal && (modifiers || (body && first.family === 'toplantı'))),
  )
  if (titled?.title && titled.via === 'noun') return titled.title
  if (titled?.title && first.via === 'verb' && people.length > 1)
    return `${people.slice(0, -1).map(shortName).join(', ')} ve ${own(people[people.length - 1])} ${titled.title}`
  const met = people.length > 1 ? people : participants
  const dines = first.family === 'yemek' && participants.length === 2 && people.length === 2
  if (met.length > 1 && (first.family === 'görüşme' || dines)) return `${shortName(met[0])}-${shortName(met[1])} ${its}`
  const holder = participants.find(({ type }) => type !== 'LOCATION')
  if (titled?.title && holder) return `${own(holder)} ${titled.title}`
  if (
    !holder ||
    first.kind === 'signing' ||
    modifiers.startsWith('ortak') ||
    (first.noun.includes(' ') && people.length > 1)
  )
    return called(noun)
  const ordered =
    /^\p{Ll}/u.test(first.ordinal) &&
    first.ordinal !== 'ilk' &&
    !months.includes(first.ordinal) &&
    !first.plural &&
    !modifiers
  if (ordered && holder === body && first.kind === 'meeting' && first.family === 'toplantı')
    return `${own(holder)} ${first.ordinal} ${its}`
  const bodies = participants.filter(({ type }) => type === 'ORGANIZATION')
  if (paired && bodies.length === 2 && bodies[0] === holder) return `${bodies.map(shortName).join('-')} ${its}`
  const chaired = gathered && participants.length === 1
  const visited = mentions.every((mention) => mention.attended || !mention.participants.includes(holder))
  if (people[0] === holder && first.family === 'toplantı' && visited) return called(noun)
  if (people[0] === holder && (chaired || !personal.test(`${first.kind} ${first.noun}`))) return called(noun)
  const organ = mentions.find((mention) => mention.organ)?.organ
  return first.kind === 'press-conference' || people[0] === holder
    ? `${own(holder)} ${called(its)}`
    : `${months.includes(modifiers.split(' ')[0]) ? own(holder) : shortName(holder)} ${organ ? `${organ} ` : ''}${called(its)}`
}

/** A long name with its bracketed short form is called by the short form: `Dünya Sağlık Örgütü (DSÖ) toplantısı`. */
function withShortForms(name: string): string {
  return name.replace(/^[^()]+ \((\p{Lu}{2,10})\)/u, '$1')
}
