import type { Candidate, NameContext, Piece, Reading } from './context.ts'
import { type Facts, factsOf } from './facts.ts'
import { headAt } from './heads.ts'
import { isHomeTown, isNoName } from './nothing.ts'
import { joinedStart } from './start.ts'

/** Occasions whose name begins with the organisation that holds them: `… İş Konseyi Toplantısı`. */
const meetings = new Set('toplantısı toplantıları kongresi kurultayı oturumu'.split(' '))

/** What the last words of a piece say of it: a name with its head, or words that are no entity. */
export function headedName(context: Reading, piece: Piece): Omit<Candidate, 'by'> | undefined {
  const { tokens, facts, shouted } = context
  const { last, start: first } = piece
  const head = headAt(context, last - 1, first)
  if (!head) return undefined
  const start = last - head.words.length
  const whole = first === piece.first ? joinedStart(context, first, piece.sentence) : first
  if (head.kind === 'event') {
    if (shouted[first]) return undefined
    const before =
      start > first && meetings.has(facts[last - 1]?.base ?? '') ? headAt(context, start - 1, first) : undefined
    if (before && before.kind !== 'event') return { first: whole, last: start, type: before.kind, weight: 10 }
    return { first: whole, last, type: undefined, weight: 9 }
  }
  if (whole === start && (piece.initial || tokens[start - 1]?.capital)) return undefined
  const acts = /n[cç][ae]$/u.test(facts[last - 1]?.form ?? '') // Şehir Hastanesince düzenlenen
  const led = piece.after?.possessive && institution.test(facts[last - 1]?.base ?? '') // Kent Müzesi Müdürü
  return { first: whole, last, type: acts || led ? 'ORGANIZATION' : head.kind, weight: 8 }
}

/** Buildings that are institutions too: whose head or director is spoken of. */
const institution = /^(?:hastanesi|müzesi|kütüphanesi|tiyatrosu|operası|okulu|lisesi|koleji|merkezi|hali|cezaevi)$/u

/** Whether a word names the people of a town, who are no group: `Kayserililer`. */
const isTownsfolk = (word: Facts | undefined) =>
  word !== undefined && /l[ae]r/u.test(word.form) && !word.surname && !word.people && isHomeTown(word.form)

const isColour = (form: string) =>
  /^(?:sarı|kırmızı|yeşil|siyah|beyaz|mavi|lacivert|bordo|turuncu|mor|eflatun)$/u.test(form)

/** Whether the words stand in quotation marks before the word for a work: `'Yaprak Dökümü' dizisi`. */
function isTitleOfWork({ tokens }: NameContext, { first, last }: Piece): boolean {
  const noun = tokens[last + 1]
  if (tokens[first - 1]?.kind !== 'quote' || tokens[last]?.kind !== 'quote' || !noun || noun.capital) return false
  return factsOf(noun.folded).heads.some(({ kind }) => kind === 'event')
}

/** The words of a piece that name an event, a law, a work: no entity, and none is found in them. */
export function* noNames(context: NameContext): Generator<Candidate> {
  const { facts, pieces, headed } = context
  for (const [nth, piece] of pieces.entries()) {
    for (let at = piece.first; at < piece.last; at++)
      if (isNoName(facts[at]?.form ?? '') || isTownsfolk(facts[at]) || context.tokens[at].folded.startsWith("kur'an"))
        yield { first: at, last: at + 1, type: undefined, weight: 6.6, by: 'ad olmayan' }
    if (isColour(facts[piece.first]?.form ?? '') && context.tokens[piece.last]?.text === '-')
      yield { first: piece.first, last: piece.last + 2, type: undefined, weight: 6.6, by: 'ad olmayan' } // Sarı-Kırmızılılar
    if (isTitleOfWork(context, piece))
      yield { first: piece.first, last: piece.last, type: undefined, weight: 9, by: 'etkinlik, yasa ya da yapıt' }
    const found = headed[nth]
    if (!found || found.type) continue
    yield { ...found, by: 'etkinlik, yasa ya da yapıt' }
    const { last } = piece
    if (context.tokens[last]?.text === '(' && context.tokens[last + 2]?.text === ')')
      yield { first: last + 1, last: last + 2, type: undefined, weight: 9, by: 'etkinlik, yasa ya da yapıt' }
  }
}
