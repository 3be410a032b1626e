import { isAllCapitals } from '../../turkish/letters.ts'
import type { Name } from './name-case.ts'
import { has, nameAt, type Reading } from './reading.ts'
import type { Speaker } from './speaker.ts'
import { Trait } from './traits.ts'

/** A subject or another noun phrase, and where the text goes on behind it. */
export interface Subject {
  readonly speaker: Speaker
  readonly first: number
  /** Index of the first token behind it, its particles and its comma. */
  readonly after: number
  /** Whether nothing parts it from what follows: then it is the subject only where there is no other. */
  readonly bare: boolean
}

/** Words that part a subject from what follows. */
export const particles = new Set(['da', 'de', 'ise', 'ayrıca', 'dahi', 'bile', 'öte'])

/** Words that make a bare name before them anything but a subject. */
const postpositions = new Set(
  (
    've ile veya ya için gibi kadar hakkında tarafından adına adlı isimli başkanlığında başkanlığındaki yönetimindeki ' +
    'döneminde dönemi adındaki adı olarak hariç dahil dışında karşısında karşıtı yanlısı merkezli kökenli asıllı doğumlu ' +
    'ilçesi ilçesinde ilçesinin ilinde ili kenti kentinde kentindeki ilçesindeki ilçesine iline üzerinden önünde - –'
  ).split(' '),
)

/** How many tokens back a subject is looked for: what is longer is a table or a list, and no sentence. */
const longestSentence = 300

/** Index of the token behind a bracket that opens here, or the same index. */
export function behindBracket({ tokens }: Reading, at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let end = at + 1; end < at + longestBracket && end < tokens.length; end++)
    if (tokens[end].text === ')') return end + 1
  return at
}

const longestBracket = 16

/** Index behind the particles and the comma that part a subject from what follows; the same index where there are none. */
export function behindParticles({ tokens }: Reading, at: number): number {
  let end = at
  while (tokens[end] && particles.has(tokens[end].folded) && end < at + 2) end++
  if (tokens[end]?.text === ',') end++
  while (tokens[end] && particles.has(tokens[end].folded) && end < at + 4) end++
  return end
}

/**
 * The subject between two tokens: the first name or person's noun in the nominative that a comma or a particle parts
 * from what follows; else a bare one, where nothing in the genitive stands before it.
 */
export function subjectIn(reading: Reading, begin: number, to: number): Subject | null {
  const { markAt } = reading
  const from = Math.max(begin, to - longestSentence)
  let bare: Subject | null = null
  let genitives = 0
  let open = -1 // the genitive whose noun or verb has not come yet
  for (let at = from; at < to; ) {
    const mark = markAt[at]
    if (mark) {
      at = mark.after
      continue
    }
    const name = nameAt(reading, at)
    const end = behindBracket(reading, name ? name.last : at + 1)
    const speaker: Speaker | null = name ? speakerOf(name) : isPerson(reading, at) ? { by: 'noun', at } : null
    if (speaker && end <= to) {
      const subject = { speaker, first: at, after: Math.min(behindParticles(reading, end), to) }
      if ((name || open >= 0) && end === to && reading.tokens[to]?.kind === 'quote') return { ...subject, bare: false } // Kaya "…"
      const owned = open >= 0 && genitives === 1 && at - open <= longestOwner && isPossessed(reading.tokens[at].folded)
      const free = name !== undefined || open < 0 || owned
      if (free && isParted(reading, end) && !isListed(reading, name, end)) return { ...subject, bare: false }
      const closes = end === to && name?.entity.type === 'PERSON' // Kaya uyardı
      if (!bare && genitives === 0 && (closes || mayBeBare(reading, name, from, at, end)))
        bare = { ...subject, bare: true }
    }
    const possessor = !name && speaker && open >= 0 && genitives === 1 && at - open <= longestOwner
    if (possessor && isPossessed(reading.tokens[at].folded) && nameAt(reading, at + 1)?.entity.type === 'PERSON') {
      genitives = 0 // kurulun başkanı Kaya
      open = -1
    }
    if (isGenitive(reading, name ? name.last - 1 : at)) {
      genitives++
      open = at
    } else if (!name && open >= 0 && reading.forms[at].complement === 'Nom') {
      genitives-- // Kaya'nın katıldığı
      open = -1
    } else if (!name && closesClause(reading, at)) open = -1
    at = Math.max(end, at + 1)
  }
  return bare
}

/** How many tokens behind its owner a person's noun may stand: `Türkiye'nin yeni Paris büyükelçisi,`. */
const longestOwner = 5

/** Whether a person's noun stands here; in capitals it is a word of a heading. */
const isPerson = (reading: Reading, at: number): boolean =>
  has(reading, at, Trait.agent) && !isAllCapitals(reading.tokens[at].text)

const speakerOf = (name: Name): Speaker | null =>
  name.case === 'Nom' && name.entity.type !== 'GROUP' ? { by: 'name', name } : null

/** Whether a participle ends a relative clause here, and with it all its genitives: `olayları yaşayan`. */
function closesClause({ tokens, words }: Reading, at: number): boolean {
  const { VerbForm, Tense } = words[at].features
  return VerbForm === 'Part' && Tense === 'Pres' && !tokens[at].capital && /[ae]n$/u.test(tokens[at].folded)
}

/** Whether a comma or a particle stands here. */
export function isParted({ tokens }: Reading, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.text === ',' || particles.has(token.folded))
}

/** Whether the comma behind a name or a noun is that of a list: `Rusya, Çin ve İran'ın`, `çocuk, kadın ve yaşlıların`. */
function isListed(reading: Reading, name: Name | undefined, comma: number): boolean {
  const { tokens } = reading
  const word = tokens[comma + 1]
  if (tokens[comma].text !== ',' || word === undefined) return false
  if (!name) return !word.capital && (tokens[comma + 2]?.folded === 've' || tokens[comma + 2]?.text === ',')
  const next = nameAt(reading, comma + 1)
  if (!next || (next.entity.type === 'PERSON') !== (name.entity.type === 'PERSON') || next.case !== 'Nom') return false
  const behind = tokens[behindBracket(reading, next.last)]
  return behind !== undefined && (behind.text === ',' || behind.folded === 've' || behind.folded === 'ile')
}

/** Whether a name or a noun that nothing parts from what follows can be the subject. */
function mayBeBare(reading: Reading, name: Name | undefined, from: number, at: number, end: number): boolean {
  if (isBound(reading, end)) return false
  if (!name) return isCounted(reading, from, at)
  const next = reading.tokens[end]
  if (name.entity.type === 'PERSON') return !isOwnedNoun(next.folded)
  return !next.capital && !isPossessed(next.folded)
}

const notOwned = new Set('yeni eski kendi ilgili şimdi hangi belirli ciddi resmi gerekli önemli sürekli'.split(' '))

/** Whether the noun behind a person's name seems to be owned by that person: `Obama yönetimi`. */
const isOwnedNoun = (form: string) =>
  form.length > 4 && /[^l][ıiuü]$/u.test(form) && !/k[iü]$/u.test(form) && !notOwned.has(form) // dünkü

function isBound({ tokens }: Reading, at: number): boolean {
  const next = tokens[at]
  return next === undefined || postpositions.has(next.folded) || (next.kind === 'punctuation' && next.text !== ':')
}

/** A plural or a counted noun can be a subject without a comma: `yetkililer yangının …`, `61 kişi …`. */
function isCounted({ tokens }: Reading, from: number, at: number): boolean {
  if (/l[ae]r$/u.test(tokens[at].folded)) return true
  if (/l[ae]r[ıi]$/u.test(tokens[at].folded) && at - from < 3) return true
  const before = tokens[at - 1]
  return at > from && (before.kind === 'number' || before.folded === 'bir')
}

const possessed = /[ıiuü](?:n[ıiuü]n|n[ıiuü]|n[ae]|nd[ae]n?|nd[ae]ki|yl[ae])?$/u

/** Whether the form may carry a third person's possessive. */
export function isPossessed(form: string): boolean {
  return form.length > 3 && possessed.test(form)
}

const notGenitive = new Set(
  'için çok son uzun bugün dün yakın kadın altın aydın bütün düzen neden niçin yarın gün önün ilgin herkesin'.split(
    ' ',
  ),
)

/** Whether the word is in the genitive: the subject of a clause that is reported. */
export function isGenitive({ words, tokens, nameOf }: Reading, at: number): boolean {
  const name = nameOf[at]
  if (name) return name.case === 'Gen'
  const form = tokens[at].folded
  return form.length > 4 && words[at].features.Case === 'Gen' && !notGenitive.has(form)
}
