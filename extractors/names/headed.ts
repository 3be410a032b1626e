import { isSeveral, isThing } from './acronyms.ts'
import type { Candidate, NameContext, Piece, Reading } from './context.ts'
import type { Facts } from './facts.ts'
import { headAt } from './heads.ts'
import { joinedStart } from './joined.ts'
import { isHomeTown, isNoName } from './nothing.ts'
import { productsIn } from './products.ts'
import { isFurniture } from './runs.ts'
import { workIn } from './works.ts'

/** Occasions whose name begins with the organisation that holds them: `… İş Konseyi Toplantısı`. */
const meetings = new Set('toplantısı toplantıları kongresi kurultayı oturumu'.split(' '))

/** A piece of more tokens is a table, no name. */
const longest = 20

/** What the last words of a piece say of it: a name with its head, or words that are no entity. */
export function headedName(context: Reading, piece: Piece): Omit<Candidate, 'by'> | undefined {
  const { tokens, facts, shouted } = context
  const { last, start: first } = piece
  const head = last - first > longest ? undefined : headAt(context, last - 1, first)
  if (!head) return undefined
  const start = last - head.words.length
  const host = head.kind === 'event' ? hostOf(context, first, start) : undefined
  if (host) return { first, last: host, type: 'ORGANIZATION', weight: 10 }
  const whole =
    first === piece.first
      ? joinedStart(
          context,
          behindGlued(context, first, start),
          piece.sentence,
          !undivided.test(facts[last - 1]?.base ?? ''),
        )
      : first
  if (head.kind === 'event') {
    if (shouted[first]) return undefined
    const before =
      start > first && meetings.has(facts[last - 1]?.base ?? '') ? headAt(context, start - 1, first) : undefined
    if (before && before.kind !== 'event') return { first: whole, last: start, type: before.kind, weight: 10 }
    const from = piece.after?.possessive ? afterOwner(context, whole) : whole
    return from < last ? { first: from, last, type: undefined, weight: 9 } : undefined
  }
  if (whole === start && (piece.initial || tokens[start - 1]?.capital)) return undefined
  const form = facts[last - 1]?.form ?? ''
  const tells = /nd[ae]n$/u.test(form) && /^(?:verilen|yapılan|alınan)$/u.test(tokens[last]?.folded ?? '')
  const acts = tells || /n[cç][ae]$/u.test(form) // Şehir Hastanesince düzenlenen, Hastanesinden yapılan açıklama
  const led = piece.after?.possessive && institution.test(facts[last - 1]?.base ?? '') // Kent Müzesi Müdürü
  const staged = facts[last - 1]?.base === 'tiyatrosu' && /n[dt]a(?:ki.*)?$/u.test(tokens[last - 1].folded) // Tiyatrosu'nda
  const parts = whole < first && tokens[first - 1].kind !== 'ordinal'
  return {
    first: whole,
    last,
    type: acts || led ? 'ORGANIZATION' : staged ? 'LOCATION' : head.kind,
    weight: parts ? 8.6 : 8,
  }
}

/** Where the name of a body ends whose officials meet: `NATO` Savunma Bakanları Toplantısı. */
function hostOf({ facts, phraseAt }: Reading, first: number, head: number): number | undefined {
  const host = phraseAt[first]
  if (host?.kind !== 'ORGANIZATION' || first + host.words.length >= head) return undefined
  return officials.test(facts[head - 1]?.form ?? '') ? first + host.words.length : undefined
}

/** Where what an office is for begins, after the body it is of: Avrupa Birliği `Güvenlik Politikası` Temsilcisi. */
function afterOwner({ phraseAt }: Reading, first: number): number {
  const owner = phraseAt[first]
  return owner?.kind === 'ORGANIZATION' && !owner.ambiguous ? first + owner.words.length : first
}

/** Where a name begins behind `Merkez` before a district of a town: Merkez `Nilüfer İlçesi`. */
function behindGlued({ facts }: Reading, first: number, head: number): number {
  return facts[first]?.form === 'merkez' &&
    first + 1 < head &&
    /^(?:ilçesi|mahallesi|köyü)$/u.test(facts[head]?.base ?? '')
    ? first + 1
    : first
}

const officials = /^(?:bakan|başkan|lider|komutan|müsteşar|elçi|büyükelçi|sözcü|müdür|genelkurmay)l[ae]r[ıi]?$/u

/** Places whose names list no parts, so that what stands before `ve` is another one: `Ofis ve Bahçe Mahallesi`. */
const undivided =
  /^(?:mahallesi|caddesi|sokağı|bulvarı|köyü|ilçesi|beldesi|gölü|dağı|deresi|çayı|ovası|adası|barajı|ili)$/u

/** Buildings that are institutions too: whose head or director is spoken of. */
const institution = /^(?:hastanesi|müzesi|kütüphanesi|tiyatrosu|operası|okulu|lisesi|koleji|merkezi|hali|cezaevi)$/u

/** Whether a word names the people of a town, who are no group: `Kayserililer`. */
const isTownsfolk = (word: Facts | undefined) =>
  word !== undefined && /l[ae]r/u.test(word.form) && !word.surname && !word.people && isHomeTown(word.form)

/** Where the name of a scripture ends that begins at a token: `Kur'an-ı Kerim`. */
const endOfScripture = ({ tokens, facts }: NameContext, at: number): number =>
  tokens[at + 1]?.text === '-' && facts[at + 3]?.form === 'kerim' ? at + 4 : at + 1

/** Whether an acronym is of a thing, or of a kind of which there are several: `LPG`, `NGO'ların`. */
function isKind({ tokens, facts, phraseAt }: NameContext, at: number): boolean {
  const joined = tokens[at + 1]?.text === '-' && !tokens[at + 1].spaced
  if (tokens[at].kind !== 'acronym' || phraseAt[at] || joined) return false
  return isThing(facts[at]?.form ?? '') || isSeveral(tokens[at])
}

/** Whether a piece says only from which town somebody is: `Samsunlu` üreticiler. */
function isOriginAlone(
  { facts, tokens, shouted, phraseAt }: NameContext,
  { first, last, before, after }: Piece,
): boolean {
  const word = facts[first]
  if (last - first > 1 || !word || word.surname || word.given || before || after || shouted[first] || phraseAt[first])
    return false
  const next = tokens[last]
  return (
    tokens[first].nameEnd === tokens[first].end &&
    (next?.kind === 'word' || next?.kind === 'number') &&
    isHomeTown(word.form, true)
  )
}

const isColour = (form: string) =>
  /^(?:sarı|kırmızı|yeşil|siyah|beyaz|mavi|lacivert|bordo|turuncu|mor|eflatun)$/u.test(form)

/** A prize called after gold (`Altın Çınar`), a ship of the navy (`TCG Yörükova`). */
function prizeOrShip(
  { facts, tokens }: NameContext,
  { first, last }: Piece,
): { first: number; last: number } | undefined {
  for (let at = first; at + 1 < last; at++) {
    const form = facts[at]?.form
    const golden =
      form === 'altın' && !facts[at - 1]?.given && facts[at + 1]?.common !== 'no' && !facts[at + 1]?.heads.length
    if (golden && tokens[at].nameEnd === tokens[at].end && at + 2 === last) return { first: at, last }
    if (form === 'tcg' || form === 'tcsg') return { first: at, last }
  }
  return undefined
}

/** An exchange in the name of its index: `BIST 100 endeksi`. */
function indexIn({ tokens }: NameContext, { first, last }: Piece): { first: number; last: number } | undefined {
  if (/^(?:dow|nasdaq|nikkei|dax|ftse|s&p)$/u.test(tokens[first].folded)) return { first, last }
  const number = tokens[last]?.text === '-' ? last + 1 : last
  const indexed = tokens[number]?.kind === 'number' && /^endeks/u.test(tokens[number + 1]?.folded ?? '')
  return indexed && tokens[last - 1].kind === 'acronym' ? { first, last } : undefined
}

/** The words of a piece that name an event, a law, a work: no entity, and none is found in them. */
export function* noNames(context: NameContext): Generator<Candidate> {
  const { facts, pieces, headed } = context
  for (let at = 0; at < facts.length; at++)
    if (isFurniture(context, at)) yield { first: at, last: at + 1, type: undefined, weight: 6.6, by: 'ad olmayan' }
  for (const [nth, piece] of pieces.entries()) {
    for (let at = piece.first; at < piece.last; at++)
      if (
        isKind(context, at) ||
        isNoName(facts[at]?.form ?? '') ||
        isTownsfolk(facts[at]) ||
        /^kur['’]an/u.test(context.tokens[at].folded)
      )
        yield { first: at, last: endOfScripture(context, at), type: undefined, weight: 6.6, by: 'ad olmayan' }
    if (isOriginAlone(context, piece))
      yield { first: piece.first, last: piece.last, type: undefined, weight: 6.6, by: 'ad olmayan' }
    if (isColour(facts[piece.first]?.form ?? '') && context.tokens[piece.last]?.text === '-')
      yield { first: piece.first, last: piece.last + 2, type: undefined, weight: 6.6, by: 'ad olmayan' } // Sarı-Kırmızılılar
    const called = prizeOrShip(context, piece)
    if (called) yield { ...called, type: undefined, weight: 8.6, by: 'ad olmayan' }
    for (const product of productsIn(context, piece)) yield { ...product, type: undefined, weight: 8.7, by: 'ürün' }
    const index = indexIn(context, piece)
    if (index) yield { ...index, type: undefined, weight: 6.6, by: 'ad olmayan' }
    const work = workIn(context, piece)
    if (work) yield { ...work, type: undefined, weight: 9, by: 'etkinlik, yasa ya da yapıt' }
    const found = headed[nth]
    if (!found || found.type) continue
    yield { ...found, by: 'etkinlik, yasa ya da yapıt' }
    const { last } = piece
    if (context.tokens[last]?.text === '(' && context.tokens[last + 2]?.text === ')')
      yield { first: last + 1, last: last + 2, type: undefined, weight: 9, by: 'etkinlik, yasa ya da yapıt' }
  }
}
