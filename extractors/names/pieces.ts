import { isAllCapitals } from '../../turkish/letters.ts'
import type { Reading, Run } from './context.ts'
import type { Facts } from './facts.ts'
import { headLength } from './heads.ts'
import type { Phrase } from './lexicon.ts'

/** Whether a phrase of several words is a name: `Dokuz Eylül Üniversitesi` is no day. */
export const isListedName = (phrase: Phrase | undefined) =>
  phrase !== undefined && phrase.words.length > 1 && phrase.kind !== 'title'

/** What stands behind the hyphen in the name of a union or society: `Liman-İş`. */
export const unionEndings: ReadonlySet<string> = new Set('iş sen der kon kur bir fed spor'.split(' '))

/** Whether the words are parted by nothing but hyphens: `Bakü-Tiflis-Kars`. */
function isHyphened({ tokens }: Reading, first: number, last: number): boolean {
  if (last - first < 3 || (last - first) % 2 === 0) return false
  for (let at = first + 1; at < last; at += 2) if (tokens[at].kind !== 'punctuation' || tokens[at].spaced) return false
  return true
}

/** Whether a word closes the name of a place inside which the next one lies: `Çukurca İlçesi` Kazan Vadisi. */
const isDistrict = (form: string | undefined) =>
  form !== undefined && /^(?:ilçesi|ili|beldesi|köyü|mahallesi|caddesi|bulvarı|mevkii|mevkisi)$/u.test(form)

/** Whether a word closes the name of a club, so that a hyphen behind it parts two of a fixture: `Siirtspor-Malatya Belediyespor`. */
const isClub = (form: string | undefined) => form !== undefined && /..(?:spor|idmanyurdu|gücü)$/u.test(form)

const isLastName = (word: Facts | undefined) => word?.surname === true || (word?.common === 'no' && !word.given)

/**
 * Where a second person's name begins without a comma before it (`… Fikret Yalçınkaya Selma Özdemir …`): at a given name
 * between surnames; `last` where there is none. Of a surname that is a given name too, only two words are taken for a name.
 */
function secondPerson({ facts }: Reading, first: number, last: number): number {
  for (let at = first + 1; at + 1 < last; at++) {
    const [before, word, after] = [facts[at - 1], facts[at], facts[at + 1]]
    if (!word?.given || !before?.surname || !isLastName(after)) continue
    if ((!word.surname && !before.given) || (at === first + 2 && last - first > 3)) return at
  }
  return last
}

/** Parts a piece after its last head, and a dateline's city from what follows. */
export function addPieces(reading: Reading, piece: Run, pieces: Run[]) {
  const { tokens, phraseAt, facts } = reading
  let { first } = piece
  const { last } = piece
  const city = phraseAt[first]
  const dateline =
    city?.kind === 'LOCATION' &&
    !city.acronym &&
    !isAllCapitals(tokens[first + city.words.length]?.text ?? '') &&
    first + city.words.length < last &&
    isAllCapitals(tokens[first].text)
  if (dateline && facts[first] && tokens[first].kind !== 'abbreviation') {
    const end = first + city.words.length
    pieces.push({ ...piece, last: end, after: undefined })
    first = end
    if (tokens[end].text === '-' && end + 1 < last)
      return addPieces(reading, { ...piece, first: end + 1, initial: false, before: undefined }, pieces)
  }
  if (
    isHyphened(reading, first, last) &&
    !isListedName(phraseAt[first]) &&
    !unionEndings.has(facts[last - 1]?.form ?? '')
  ) {
    for (let at = first; at < last; at += 2)
      pieces.push({
        ...piece,
        first: at,
        last: at + 1,
        initial: piece.initial && at === first,
        before: at === first ? piece.before : undefined,
        after: undefined,
      })
    return
  }
  for (let at = first + 1; at < last - 1; at++)
    if (tokens[at].text === '-' && !tokens[at].spaced && isClub(facts[at - 1]?.form)) {
      addPieces(reading, { ...piece, first, last: at, after: undefined }, pieces)
      addPieces(reading, { ...piece, first: at + 1, initial: false, before: undefined }, pieces)
      return
    }
  let loud = first
  while (loud < last && reading.shouted[loud] && isAllCapitals(tokens[loud].text)) loud++
  if (loud > first && loud < last) {
    pieces.push({ ...piece, first, last: loud, initial: piece.initial && first === piece.first, after: undefined })
    first = loud
  }
  for (let at = first + 1; at < last - 1; at++)
    if (
      isDistrict(facts[at]?.base) &&
      !/^(?:dayanışma|güzelleştirme|belediye|kaymakam|müdür|başkan|millî|milli|emniyet|jandarma|müftü|özel|genel)/u.test(
        facts[at + 1]?.form ?? '',
      )
    ) {
      pieces.push({ ...piece, first, last: at + 1, initial: piece.initial && first === piece.first, after: undefined })
      first = at + 1
    }
  let head = last - 1
  while (head > first && !headLength(reading, head, first)) head--
  const initial = piece.initial && first === piece.first
  if (head > first && head < last - 1) {
    pieces.push({ ...piece, first, last: head + 1, initial, after: undefined })
    pieces.push({ ...piece, first: head + 1, initial: false, before: undefined })
    return
  }
  const second = head > first ? last : secondPerson(reading, first, last)
  pieces.push({ ...piece, first, last: second, initial, after: second < last ? undefined : piece.after })
  if (second < last) addPieces(reading, { ...piece, first: second, initial: false, before: undefined }, pieces)
}
