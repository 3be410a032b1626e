import { isAllCapitals, isCapital } from '../../turkish/letters.ts'
import type { NameContext, Piece } from './context.ts'
import { lexicon } from './lexicon.ts'
import { isPlaceCase } from './listed.ts'
import { isHomeTown, isNoName } from './nothing.ts'
import { rule } from './rule.ts'

/** Where a person's name that begins at `first` ends: before a place, an organisation, an everyday word. */
function personEnd(context: NameContext, first: number, piece: Piece): number {
  const { tokens, facts, phraseAt, shouted, lower } = context
  const { last } = piece
  const limit = Math.min(last, first + 5)
  let at = first + 1
  for (; at < limit; at++) {
    const word = facts[at]
    if (!word) {
      if (tokens[at].kind === 'ordinal') break
      continue
    }
    const phrase = phraseAt[at]
    if (isNoName(word.form) && !isMiddleName(context, first, at, last) && !isLastName(context, first, at, piece)) break
    if (linkWords.has(word.form) && at + 1 < last) {
      at++ // Hasan El Beşir
      continue
    }
    if (isAllCapitals(tokens[first].text) && !isAllCapitals(tokens[at].text)) break
    if (phrase?.kind === 'LOCATION' && !facts[first]?.given && isPlaceCase(tokens[at])) break // Putin Pekin'de
    if (word.surname || word.given || isInitialLetter(tokens[at].text)) continue
    if (tokens[at].kind === 'acronym' && (phrase || word.form.length < 4)) break
    if (
      phrase &&
      phrase.kind !== 'title' &&
      phrase.kind !== 'honorific' &&
      (!phrase.ambiguous || phrase.words.length > 1)
    ) {
      const small = phrase.kind === 'GROUP' ? at === last - 1 : phrase.minor && !isPlaceCase(tokens[at])
      const surname = small && phrase.words.length === 1 && at === first + 1 && facts[first]?.given
      if (!surname && !isTownSurname(context, piece, first, at)) break
    }
    const plain = tokens[at].nameEnd === tokens[at].end
    if (plain && word.common === 'inflected' && (shouted[at] || lower.has(word.form) || !facts[first]?.given)) break
  }
  while (at > first + 1 && !isCapital(tokens[at - 1].text)) at--
  return at
}

/** Whether a town is the surname of somebody with a title: `Vali Ali Aksaray`, `Başkanı Bendevi Palandöken`. */
function isTownSurname(
  { tokens, facts, phraseAt }: NameContext,
  { before, last }: Piece,
  first: number,
  at: number,
): boolean {
  const [word, phrase] = [facts[first], phraseAt[at]]
  if (!before || at !== first + 1 || at !== last - 1 || phrase?.kind !== 'LOCATION' || phrase.words.length > 1)
    return false
  const suffix = tokens[at].folded.slice(tokens[at].nameEnd - tokens[at].start + 1)
  if (phrase.known?.iso3166 || phraseAt[first] || !/^(?:n?[ıiuü]n)?$/u.test(suffix)) return false // Bakan Kaya Atina'ya
  return word !== undefined && (word.given || (word.common === 'no' && !word.surname))
}

/** Whether a word that is no name alone stands between a given name and an unknown last one: `Bülent Ramazan Ongan`. */
const isMiddleName = ({ facts, shouted }: NameContext, first: number, at: number, last: number): boolean =>
  facts[first]?.given === true &&
  facts[at]?.given === true &&
  at + 1 < last &&
  facts[at + 1]?.common === 'no' &&
  !shouted[at]

/** Whether a word that is no name alone is the surname behind given names: `Fatma Güneş`, `Mehmet Altın`. */
function isLastName({ facts, tokens, inDate }: NameContext, first: number, at: number, { last }: Piece): boolean {
  if (at !== last - 1 || inDate[at] || !familyWords.has(facts[at]?.form ?? '')) return false
  for (let given = first; given < at; given++) if (!facts[given]?.given) return false
  return (
    tokens[at + 1]?.kind !== 'number' &&
    !/^(?:ay|bayram|davul|pide|sofra|koli|paket|önce|sonra|boyunca)/u.test(tokens[at + 1]?.folded ?? '')
  )
}

/** Months, directions and other words that are no name alone and that families are called by. */
const familyWords = new Set(
  'güneş altın ay dünya doğu batı kuzey güney ocak mart nisan mayıs temmuz eylül ekim kasım aralık pazar cuma kurban ramazan'.split(
    ' ',
  ),
)

/** Small words that news writes with a capital too before the last part of an Arabic, Dutch or German name. */
export const linkWords = new Set('el al bin ben ibn bint van von'.split(' '))

const isInitialLetter = (text: string) => /^\p{Lu}\.$/u.test(text)

/** Where a person's name begins in a piece: after a people or a home town (`Mısırlı Faruk Hüsnü`). */
function personStart(context: NameContext, piece: Piece): number {
  const first = piece.start
  if (first + 1 >= piece.last) return first
  const phrase = context.phraseAt[first]
  if (phrase?.kind === 'GROUP' && phrase.words.length < piece.last - first && !context.facts[first]?.given)
    return first + phrase.words.length
  const word = context.facts[first]
  const next = context.facts[first + 1]
  if (word?.common === 'bare' && !word.given && next?.given) return first + 1 // Amca Nejat
  return isHomeTown(word?.form ?? '') ? first + 1 : first
}

/** Whether a lone word can be somebody's name where a title calls for one. */
function canBePerson({ tokens, facts, phraseAt }: NameContext, at: number, length: number): boolean {
  const word = facts[at]
  if (!word || tokens[at].kind === 'acronym' || word.heads.length) return false
  if (length === 1 && (isNoName(word.form) || phraseAt[at]?.known?.iso3166)) return false // ev sahibi Karadağ
  if (word.given || word.surname || word.nameWord) return true
  const phrase = phraseAt[at]
  if (phrase && phrase.kind !== 'title' && phrase.kind !== 'honorific' && !phrase.ambiguous)
    return length > 1 && phrase.words.length === 1 && facts[at + 1]?.common === 'no' && !phraseAt[at + 1]
  return word.common === 'no' || (length > 1 && word.common === 'bare')
}

/** A person after a title. */
export const afterTitle = rule({
  name: 'unvandan sonra',
  examples: {
    'Tokat Valisi [Numan Hatipoğlu] törende konuştu.': 'PERSON',
    'Kararı meclis üyesi [Sema Yurtsever] eleştirdi.': 'PERSON',
    'Başkan [Dönmezer], soruları yanıtladı.': 'PERSON',
    'Vali [Ali Erzurum], törende konuştu.': 'PERSON',
    'Oyuncu [Bülent Ramazan Ongan] konuştu.': 'PERSON',
  },
  counterexamples: [
    "Başbakan Ankara'ya döndü.",
    'Ligin lideri Galatasaray sahasında kazandı.',
    'Vali Konağı yenilendi.',
  ],
  *match(context) {
    for (const piece of context.pieces) {
      if (!piece.before) continue
      const last = personEnd(context, piece.first, piece)
      if (!canBePerson(context, piece.first, last - piece.first)) continue
      yield { first: piece.first, last, type: 'PERSON', weight: 7.2, by: this.name }
    }
  },
})

/** A given name and what follows it. */
export const givenAndSurname = rule({
  name: 'ad soyad',
  examples: {
    'Ödülü [Zeynep Doğanay] aldı.': 'PERSON',
    "[Mehmet Âkif Sağdıç]'ın evi müze oluyor.": 'PERSON',
  },
  counterexamples: ['Deniz suyu sıcaklığı arttı.', 'Barış görüşmeleri sürüyor.'],
  *match(context) {
    const { facts, tokens, lower } = context
    for (const piece of context.pieces) {
      const first = personStart(context, piece)
      const word = facts[first]
      if (!word || (!word.given && !isInitialLetter(tokens[first].text))) continue
      if (isNoName(word.form) && facts[first + 1]?.common !== 'no' && !facts[first + 1]?.surname) continue // İslam Eserleri
      const last = personEnd(context, first, piece)
      if (last - first === 1) {
        const weak = (word.nameWord || word.common !== 'no') && (piece.initial || lower.has(word.form))
        if (weak && tokens[first].nameEnd === tokens[first].end) continue
        if (!word.given) continue
        yield { first, last, type: 'PERSON', weight: word.nameWord ? 3.5 : 4.5, open: true, by: this.name }
        continue
      }
      const second = facts[first + 1]
      const office = second && !second.surname && !second.given && (second.office || second.heads.length > 0)
      if (office && (word.nameWord || word.common !== 'no')) continue // Devlet Meteoroloji İşleri
      if (
        piece.initial &&
        word.nameWord &&
        second &&
        !second.surname &&
        (second.heads.length || lower.has(second.form))
      )
        continue
      yield { first, last, type: 'PERSON', weight: 7, by: this.name }
    }
  },
})

/** Two or three words with a capital of which none is known. */
export const unknownWords = rule({
  name: 'art arda büyük harfli sözcükler',
  examples: { 'Festivalin konuğu [Aldric Venturi] olacak.': 'PERSON', 'Törende [Ulvar Kocabıyık] da vardı.': 'PERSON' },
  counterexamples: ['Toplantıda Genel Merkez Binası gösterildi.'],
  *match(context) {
    const { facts, tokens } = context
    for (const piece of context.pieces) {
      const first = personStart(context, piece)
      const word = facts[first]
      if (!word || context.shouted[first]) continue
      const last = personEnd(context, first, piece)
      if (last - first < 2 || tokens[last]?.kind === 'quote' || tokens[first - 1]?.kind === 'quote') continue
      let plain = true
      let known = false
      for (let at = first; at < last; at++) {
        const part = facts[at]
        if (!part) continue
        const ordinary = part.common !== 'no' || part.office || lexicon().firstWords.has(part.form)
        if (ordinary && !part.surname && !part.given) plain = false
        if (/l[ae]r(?:[ıi]n?|[ae])?$/u.test(part.form) && !part.surname) plain = false
        if (tokens[at].kind === 'acronym' || /\p{Nd}/u.test(part.form) || context.phraseAt[at]?.ambiguous === false)
          plain = false
        known ||= part.surname || part.given
      }
      const type = known || first === piece.start ? 'PERSON' : 'ORGANIZATION'
      if (plain && last === piece.last)
        yield {
          first: type === 'PERSON' || context.phraseAt[piece.start]?.kind === 'GROUP' ? first : piece.start,
          last,
          type,
          weight: known ? 5.8 : 4,
          open: true,
          by: this.name,
        }
    }
  },
})
