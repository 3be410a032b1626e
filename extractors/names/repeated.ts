import type { EntityType, KnownName } from '../../schemas/entity.ts'
import { bracketedShort } from './bracketed.ts'
import { club } from './clubs.ts'
import type { Candidate, NameContext, Piece } from './context.ts'
import { headAt } from './heads.ts'
import type { Head } from './lexicon.ts'
import { isPlaceCase } from './listed.ts'
import { linkWords } from './persons.ts'
import { shortForms } from './short-nouns.ts'

/** A name that the article has shown beyond doubt, as forms, and what it names. */
interface Shown {
  readonly forms: readonly string[]
  readonly type: EntityType
  readonly known?: KnownName
  /** Whether it is part of a name that the lexicon or a rule is sure of, which says more than a guess. */
  readonly part?: boolean
  /** Whether a hyphen in it may part pieces: `Toprak-Emek`. */
  readonly across?: boolean
}

/** Small words of Romance names, which keep them before the surname. */
const romance = new Set('da de di dos del della du'.split(' '))

/** The names that the surest finds show, by their first form: whole, a person's surname and given name, an organisation's short forms. */
function showing(context: NameContext, finds: readonly Candidate[]): Map<string, Shown[]> {
  const shown = new Map<string, Shown[]>()
  const add = (forms: readonly string[], { type, known, by }: Candidate, part = false) => {
    const of = shown.get(forms[0]) ?? []
    shown.set(forms[0], of)
    if (!type || of.length === 100) return
    const same = of.findIndex(
      (other) => other.type === type && (other.part ?? false) === part && other.forms.join(' ') === forms.join(' '),
    )
    if (same >= 0 && (of[same].known || !known)) return
    of.splice(same < 0 ? of.length : same, 1, {
      forms,
      type,
      ...(known ? { known } : {}),
      ...(part ? { part } : {}),
      ...(by === bracketedShort.name ? { across: true } : {}),
    }) // who is known goes before
  }
  for (const find of finds) {
    const weak = find.weight < 4
    if (!find.type || find.weight < 2) continue
    const words = context.facts.slice(find.first, find.last)
    const forms = Array.from(words, (word, n) => word?.base ?? context.tokens[find.first + n].folded)
    const last = words[words.length - 1]
    add(forms, find)
    if (weak) continue
    if (find.type === 'PERSON' && forms.length > 1) {
      const everyday = find.weight <= 7 && isEveryday(last)
      if (!everyday) add(forms.slice(-1), find)
      if (!everyday && find.weight >= 6) add(forms.slice(-1), find, true)
      if (linkWords.has(forms[forms.length - 2]) || romance.has(forms[forms.length - 2])) add(forms.slice(-2), find) // El Zeydi, da Silva
      if ((words[0]?.common === 'no' || words[0]?.given) && forms[0].length > 2) add(forms.slice(0, 1), find)
    } else if (find.type === 'ORGANIZATION') {
      const head = headAt(context, find.last - 1, find.first)
      const short = shortForms[last?.base ?? '']
      if (short) add([short], find)
      if (head)
        for (let length = forms.length - head.words.length; length > 0; length--)
          if (isBranch(context, find.first, find.first + length)) continue
          else if (
            isDistinct(context, find.first, find.first + length) ||
            (length > 1 && isFirm(head, forms.length - length))
          )
            add(forms.slice(0, length), find)
      if (!head && forms.length > 1 && find.weight >= 6 && find.by !== club.name)
        for (const at of [find.first, find.last - 1]) // Karsel Beyaz Eşya, New York Knicks
          if (isStrange(context, at)) add([forms[at - find.first]], find, true)
    }
  }
  for (const its of shown.values())
    its.sort((a, b) => b.forms.length - a.forms.length || Number(b.part ?? false) - Number(a.part ?? false))
  return shown
}

/** Whether a body's name ends in the town of its branch: `Yurt Partisi Tokat` İl Başkanlığı. */
function isBranch({ phraseAt }: NameContext, first: number, last: number): boolean {
  const [body, town] = [phraseAt[first], phraseAt[last - 1]]
  return body?.kind === 'ORGANIZATION' && town?.kind === 'LOCATION' && first + body.words.length === last - 1
}

/** Whether all that is left off a name is what says that it is a firm: `Yörük Cam Sanayi` AŞ. */
const isFirm = ({ words }: Head, left: number): boolean =>
  left === words.length && /^(?:aş|a\.ş\.?|holding|şirketi|ltd|şti)$/u.test(words[words.length - 1])

/** Whether what stands in a surname's place is an everyday word: `Arzu Film`; a plural is a surname too: `Garipler`. */
const isEveryday = (last: NameContext['facts'][number]): boolean =>
  last?.common === 'bare' && !last.surname && !last.given && !last.nameWord && !/l[ae]r$/u.test(last.form)

/** Whether some word of these is a name of its own: no everyday word, no place, no people. */
function isDistinct({ facts, lower }: NameContext, first: number, last: number): boolean {
  let distinct = false
  for (let at = first; at < last; at++) {
    const listed = facts[at]?.phrases.some(
      ({ words, kind }) => words.length === 1 && (kind === 'LOCATION' || kind === 'GROUP'),
    )
    if (facts[at]?.common === 'no' && !listed && !lower.has(facts[at]?.form ?? '')) distinct = true
  }
  const word = facts[last - 1]
  return distinct && !(word?.given && last - first === 1)
}

/** Whether part of a sure name says more than what a lone word was taken for: no person by a guess, no place but with its case. */
function isBetter({ tokens, phraseAt }: NameContext, { type }: Shown, already: Candidate | undefined): boolean {
  if (!already?.open || already.weight > 5 || already.type === type || already.last - already.first > 1) return false
  if (type === 'ORGANIZATION') return already.type === 'PERSON'
  return !phraseAt[already.first] && !(already.type === 'LOCATION' && isPlaceCase(tokens[already.first]))
}

/** Whether a word is no other name and no word of the language. */
function isStrange({ facts, tokens, phraseAt }: NameContext, at: number): boolean {
  const word = facts[at]
  if (!word || word.form.length < 4 || tokens[at].kind !== 'word' || word.common !== 'no') return false
  return !word.given && !word.surname && !word.office && !word.heads.length && (phraseAt[at]?.words.length ?? 2) > 1
}

/** Names that the article has shown elsewhere: in full, by surname, by a short form. */
export function* repeated(context: NameContext, finds: readonly Candidate[]): Generator<Candidate> {
  const { facts } = context
  const shown = showing(context, finds)
  const sure = new Map(finds.map((find) => [find.first, find]))
  for (const piece of context.pieces)
    for (let at = piece.first; at < piece.last; at++) {
      const of = shown.get(facts[at]?.form ?? '') ?? shown.get(facts[at]?.base ?? '')
      if (!of) continue
      const already = sure.get(at)
      const found = of.find(
        (name) => matches(context, name, at, piece) && (!name.part || isBetter(context, name, already)),
      )
      if (!found) continue
      const last = at + found.forms.length
      const same = already?.last === last && already.weight > 1 && (already.type === found.type || already.weight >= 4)
      const byPerson = found.type === 'PERSON' && already && standsAlone(context, at, already.type) // Ahmet Türk
      const toldMore = found.known && !already?.known && already?.type === found.type
      if (same && !toldMore && !found.part && !(byPerson && already.type !== 'PERSON')) at = last - 1
      else if (isHere(context, piece, at, found)) {
        const { type, known, forms } = found
        yield {
          first: at,
          last,
          type,
          weight: forms.length > 1 ? 7.6 : 6.1,
          by: 'metinde geçen ad',
          ...(known ? { known } : {}),
        }
        at = last - 1
      }
    }
}

/** Whether a word stands by itself, and before no noun of which it says whose it is. */
function standsAlone({ tokens, shouted, phraseAt }: NameContext, at: number, type: EntityType | undefined): boolean {
  const place = type === 'LOCATION' && !phraseAt[at]?.known?.iso3166
  if (shouted[at] || (type !== 'GROUP' && !place)) return false
  const suffixed = tokens[at].nameEnd < tokens[at].end
  const told = /(?:y[ae]n|[^aeıioöuü][ae]n)$/u.test(tokens[at - 1]?.folded ?? '') // kaydeden Yozgat,
  if (place && !phraseAt[at]?.minor && (suffixed || !told)) return false
  if (suffixed) return type === 'GROUP' || !isPlaceCase(tokens[at])
  return /^(?:[,:]|ise)$/u.test(tokens[at + 1]?.folded ?? '')
}

function matches({ facts, tokens }: NameContext, { forms, across }: Shown, at: number, { last }: Piece): boolean {
  if (at + forms.length > last && !across) return false
  return forms.every(
    (form, n) =>
      facts[at + n]?.form === form ||
      (n === forms.length - 1 && facts[at + n]?.base === form) ||
      (!facts[at + n] && tokens[at + n].folded === form), // de, a hyphen
  )
}

/** Whether an everyday word is a name here: inside a sentence, or with an apostrophe, or where nothing else speaks against it. */
function isHere(
  { facts, tokens, lower, shouted }: NameContext,
  piece: Piece,
  at: number,
  { forms, type }: Shown,
): boolean {
  if (forms.length > 1) return true
  const word = facts[at]
  const suffixed = tokens[at].nameEnd < tokens[at].end
  if (!word || word.common === 'no' || suffixed) return true
  if (shouted[at]) return false
  const initial = piece.initial && at === piece.first
  if (type === 'PERSON')
    return !initial || !lower.has(word.form) || tokens[at + 1]?.text === ',' || tokens[at + 1]?.folded === 'ise'
  return !initial || forms[0] === 'meclis'
}
