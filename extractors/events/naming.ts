import type { Entity } from '../../schemas/entity.ts'
import { fold, lastVowel } from '../../turkish/letters.ts'
import type { Candidate } from './candidate.ts'

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

/** The name with its genitive: `Çetin'in`, `Koç'un`, `Rusya'nın`. */
export function genitive(name: string, apostrophe: string): string {
  const folded = fold(name)
  return `${name}${apostrophe}${endsInVowel(folded) ? 'n' : ''}${harmony[lastVowel(folded)] ?? 'i'}n`
}

/** The noun possessed: `toplantısı`, `ziyareti`, `birleşimi`. */
export function possessed(noun: string): string {
  return `${noun}${endsInVowel(noun) ? 's' : ''}${harmony[lastVowel(noun)] ?? 'i'}`
}

/** Without the case ending after a possessive: `zirvesinin` → `zirvesi`, `kongresinde` → `kongresi`. */
export function nominative(words: string): string {
  return words.replace(/(?<=[ıiuü])(?:n[ıiuü]n|n[dt][ae](?:n|ki)?|n[ıiuü]|n[ae]|yl[ae])$/u, '')
}

/** A person by the last name, another by its short form. */
const shortName = ({ type, name, acronym }: Entity) =>
  type === 'PERSON' ? (name.split(' ').pop() as string) : (acronym ?? name)

/** The name of an occasion, in nominative: the fullest that its mentions give, else made of who takes part and where. */
export function nameOf(
  mentions: readonly Candidate[],
  participants: readonly Entity[],
  place: Entity | null,
  text: string,
): string {
  const apostrophe = /[’']/u.exec(text.slice(0, 5000))?.[0] ?? "'"
  const [first] = mentions
  const own = (entity: Entity) => genitive(shortName(entity), apostrophe)
  const noun = first.noun.includes(' ') ? first.label : first.noun
  const people = participants.filter(({ type }) => type === 'PERSON')
  const given = mentions.filter(
    ({ named, via, plural }) =>
      named && via === 'noun' && !(plural && mentions.some((other) => other.named && !other.plural)),
  )
  const best = given.find(({ owners }) => owners.length > 0) ?? given.find(({ proper }) => proper) ?? given[0]
  if (best && (best.kind !== 'visit' || best.owners.length > 0))
    return best.title ?? withShortForms(nominative(text.slice(best.start, best.end)))
  if (first.kind === 'visit') {
    const to = place ? `${place.name} ` : ''
    const visitor = first.via === 'verb' ? participants[0] : people[0]
    if (visitor) return `${own(visitor)} ${to}${possessed(first.noun)}`
    return to ? `${to}${possessed(first.noun)}` : noun
  }
  if (first.family === 'deprem') return place ? `${place.name} ${possessed(first.noun)}` : noun
  if (first.kind === 'match')
    return participants.length === 2 ? `${participants.map(shortName).join('-')} ${possessed(first.noun)}` : noun
  const titled = mentions.find(({ title }) => title)
  if (titled?.title && titled.via === 'noun') return titled.title
  if (first.family === 'görüşme' && participants.length > 1)
    return `${shortName(participants[0])}-${shortName(participants[1])} ${possessed(first.noun)}`
  if (titled?.title && participants.length > 0) return `${own(participants[0])} ${titled.title}`
  if (participants.length === 0 || first.kind === 'signing' || (first.noun.includes(' ') && people.length > 1))
    return noun
  const of = first.noun.includes(' ') && first.label !== first.noun ? first.label : possessed(first.noun)
  return people[0] === participants[0] ? `${own(participants[0])} ${of}` : `${shortName(participants[0])} ${of}`
}

/** A long name with its bracketed short form is called by the short form: `Dünya Sağlık Örgütü (DSÖ) toplantısı`. */
function withShortForms(name: string): string {
  return name.replace(/^[^()]+ \((\p{Lu}{2,10})\)/u, '$1')
}
