import { isAllCapitals } from '../../turkish/letters.ts'
import { isThing } from './acronyms.ts'
import type { NameContext, Piece } from './context.ts'
import { rule } from './rule.ts'
import { shortNouns } from './short-nouns.ts'

/** The words of a piece that no list knows, with a capital that tells something; undefined where there are none. */
export function unknown(context: NameContext, piece: Piece): { first: number; last: number } | undefined {
  const { facts, tokens, phraseAt, shouted } = context
  const first = piece.start
  const { last } = piece
  const loud =
    shouted[first] && (isAllCapitals(tokens[first].text) || tokens[last - 1].nameEnd === tokens[last - 1].end)
  if (last - first > 3 || loud || facts[last - 1]?.heads.length) return undefined
  for (let at = first; at < last; at++) {
    const word = facts[at]
    const phrase = phraseAt[at]
    if (!tokens[at].capital) continue // de, von
    const name = word?.given || word?.surname
    if (!word || (word.common === 'inflected' && !name) || (phrase && !phrase.ambiguous && !phrase.minor))
      return undefined
  }
  const unmarked = tokens[last - 1].nameEnd === tokens[last - 1].end
  const everyday = facts[first]?.common !== 'no' && !facts[first]?.given && !facts[first]?.surname
  if (last - first === 1 && piece.initial && unmarked && everyday) return undefined
  return { first, last }
}

const placeNouns =
  /^(?:il|ilçe|köy|kent|şehir|şehr|belde|mahalle|semt|kasaba|bölge|ada|eyalet|mevki|mezra|yayla|ova|dağ|nehr|göl|dere|çay|vadi|cadde|sokağ|bulvar|meydan|ilçem|bucağ|baraj|plaj|sahil|vilayet|kanton|liman|havaliman|sınır|tepe|tünel|köprü|park|stad|cezaev|hastane|durağ|istasyon|otogar|yol|kavşağ|mezarlığ|fay)(?:l[ae]r[ıi]|[ıiuü]|s[ıiuü])(?:n.*|yl.*)?$/u

/** Nouns that say an institution is meant. */
export const firmNouns =
  /^(?:şirket|firma|holding|kulüb|takım|ekib|parti|gazete|dergi|televizyon|kanal|ajans|örgüt|banka|vakf|derneğ|sendika|grub|marka|mağaza|otel|radyo|üniversite|okul|lise|kolej|hastane|fakülte|enstitü|hisse|bayi)(?:[ıiuü]|s[ıiuü]|l[ae]r[ıi](?!n$))(?:n.*|yl.*)?$/u

/** What a noun in the plural says of the names before it: `Karsuyu, Yörükova ve Menderes mahallelerinde`. */
export function namedByPlural(noun: string): 'LOCATION' | 'ORGANIZATION' | undefined {
  if (!/l[ae]r[ıi](?:n|yl|$)/u.test(noun)) return undefined
  return placeNouns.test(noun) ? 'LOCATION' : firmNouns.test(noun) ? 'ORGANIZATION' : undefined
}

const kin =
  /^(?:eş|anne|baba|oğl|kız|kardeş|ağabey|abla|avukat|ailes|dede|torun|yeğen|amca|dayı|teyze|hala|nişanlı|sevgili|cenaze|cesed)(?:[ıiuü]|s[ıiuü]|ler[ıi])(?:n.*|yl.*)?$/u

const reporting =
  /^(?:söyle|belirt|kaydet|kayded|vurgula|aktar|açıkla|bildir|anlat|konuş|savun|ekle|hatırlat|anımsat|ifade|iddia|dile|diye|di|de|dedi|öne|ileri|yanıtla|değerlendir|paylaş|duyur|işaret|dikkat|vurgu|uyar|sor|eleştir|iste|düşün|getir|ed|et|ol|kullan|yap|bulun|al|çek|gel)(?:y?[ae]n|)$/u

/** Before the word for a place: `Yörükova ilçesi`. */
export const beforePlaceNoun = rule({
  name: 'yer sözcüğünden önce',
  examples: {
    'Yangın [Karsuyu] köyünde çıktı.': 'LOCATION',
    'Ekipler [Yörükova] ilçesine gönderildi.': 'LOCATION',
    'Tesis dün [Kızıla] beldesinde açıldı.': 'LOCATION',
  },
  counterexamples: ['Küçük bir köyde yaşıyor.', "Ali'nin köyünde düğün var."],
  *match(context) {
    for (const piece of context.pieces) {
      const found = nounAfter(context, piece, placeNouns) ?? settlement(context, piece)
      if (found) yield { ...found, type: 'LOCATION', weight: 7.3, by: this.name }
    }
  },
})

/** Nouns of small places, whose names may look like an inflected word: `Kırka` beldesi. */
const small = /^(?:köy|belde|mahalle|semt|kasaba|mezra|yayla|bucağ)(?:[ıiuü]|s[ıiuü])(?:n.*|yl.*)?$/u

/** The one word with a capital inside a sentence before the noun of a small place. */
function settlement({ tokens, facts, phraseAt, shouted }: NameContext, piece: Piece) {
  const { start: first, last } = piece
  const next = tokens[last]
  if (last - first > 1 || (piece.initial && first === piece.first) || shouted[first] || phraseAt[first])
    return undefined
  if (next?.kind !== 'word' || next.capital || !small.test(next.folded)) return undefined
  return facts[first]?.common === 'inflected' && tokens[first].nameEnd === tokens[first].end
    ? { first, last }
    : undefined
}

/** The words that nothing is known of before one of these nouns in small letters. */
export function nounAfter(
  context: NameContext,
  piece: Piece,
  nouns: RegExp,
): { first: number; last: number } | undefined {
  const next = context.tokens[piece.last]
  const end = context.tokens[piece.last - 1]
  if (!next || next.capital || next.kind !== 'word' || end.nameEnd < end.end || !nouns.test(next.folded))
    return undefined
  const people = context.phraseAt[piece.start]
  if ((people?.kind === 'GROUP' || people?.known?.iso3166) && piece.start + people.words.length < piece.last)
    return nounAfter(context, { ...piece, start: piece.start + people.words.length }, nouns) // Rus Kommersant gazetesi
  const first = piece.start
  if (isThing(context.facts[first]?.form ?? '') && piece.last - first === 1) return undefined // GSM şirketi
  const everyday = context.facts[first]?.common !== 'no' || context.lower.has(context.facts[first]?.form ?? '')
  if (piece.initial && first === piece.first && everyday) return undefined
  const strange = piece.last - first === 2 && context.facts[first]?.common === 'no' && !context.phraseAt[first]
  return unknown(context, piece) ?? (nouns === firmNouns && strange ? { first, last: piece.last } : undefined)
}

/** Somebody of whom the words around tell that it is a person: who speaks, or has kin. */
export const person = rule({
  name: 'konuşan ya da yakını olan',
  examples: {
    'Soruları yanıtlayan [Keremoğlu], yeni dönemi anlattı.': 'PERSON',
    "[Sarıvan]'ın annesi duruşmaya geldi.": 'PERSON',
    '[Dönmezer], davetin ulaştığını söyledi.': 'PERSON',
  },
  counterexamples: ["Ankara'nın kardeşi kent oldu.", 'Ekipler, bölgenin boşaltıldığını söyledi.'],
  *match(context) {
    const { tokens, facts } = context
    for (const piece of context.pieces) {
      const found = unknown(context, piece)
      if (!found || shortNouns.has(facts[found.last - 1]?.form ?? '')) continue
      const { first, last } = found
      const before = tokens[first - 1]
      const after = tokens[last]
      const suffix = tokens[last - 1].folded.slice(tokens[last - 1].nameEnd - tokens[last - 1].start + 1)
      if (
        before &&
        !before.capital &&
        /(?:y[ae]n|[^aeıioöuü][ae]n)$/u.test(before.folded) &&
        reporting.test(before.folded)
      )
        yield {
          first,
          last,
          type: 'PERSON',
          weight: context.phraseAt[first]?.minor ? 6.2 : 4.6,
          open: !context.phraseAt[first]?.minor,
          by: this.name,
        }
      else if (/^n?[ıiuü]n$/u.test(suffix) && after && kin.test(after.folded))
        yield { first, last, type: 'PERSON', weight: 4.6, open: true, by: this.name }
      else if (piece.initial && (after?.text === ':' || (after?.text === ',' && speaks(context, last))))
        yield { first, last, type: 'PERSON', weight: 4.1, open: true, by: this.name }
    }
  },
})

/** Whether the sentence goes on to a reporting verb at its end. */
function speaks({ tokens }: NameContext, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 60); at++) {
    if (tokens[at].text === '.')
      return /^(?:söyledi|belirtti|kaydetti|vurguladı|aktardı|açıkladı|bildirdi|anlattı|konuştu|savundu|ekledi|dedi|etti|getirdi|sürdü|duyurdu|istedi|kullandı|çekti|yanıtladı)$/u.test(
        tokens[at - 1].folded,
      )
  }
  return false
}
