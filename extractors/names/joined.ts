import type { Reading } from './context.ts'
import { isWeakHead } from './heads.ts'
import { isLead } from './start.ts'

/** Bodies of a trade or calling, whose names list who is in them: `Şoförler ve Otomobilciler Odası`. */
const ofTrades = /^(?:oda|dernek|derneğ|birliğ|birlik|sendika|federasyon|konfederasyon|kooperatif|vakf|vakıf|cemiyet)/u

const isPlural = (form: string | undefined) => form !== undefined && /l[ae]r[ıi]?$/u.test(form)

/** Whether the list that ends at a token names trades on its right side too: `ve Otomobilciler Odası`. */
function listsTrades({ facts, tokens }: Reading, joint: number): boolean {
  let plural = false
  for (let at = joint + 1; facts[at] || /^(?:ve|,)$/u.test(tokens[at]?.folded ?? ''); at++) {
    if (ofTrades.test(facts[at]?.form ?? '')) return plural
    plural ||= isPlural(facts[at]?.form)
  }
  return false
}

/** Whether a noun without an ending stands by itself for a body or an official: `Kaymakamlık ve İlçe Emniyet Müdürlüğü`. */
const isBody = (form: string) =>
  /^(?:(?:kaymakam|vali|bakan|başkan|müdür|komutan)l[ıiuü]k|belediye|emniyet|meclis|kurul|üniversite|hükümet)$/u.test(
    form,
  )

/** Whether a word can end one of the parts that a joint parts inside the name of a body: `İmar` ve, `Şoförler` ve, `Kimya`,. */
function endsPart(reading: Reading, at: number, joint: number): boolean {
  const { facts, tokens, phraseAt, inDate } = reading
  const word = facts[at]
  if (!word || inDate[at] || tokens[at].nameEnd < tokens[at].end) return false
  const phrase = phraseAt[at]
  const trade = (phrase?.kind === 'title' || isPlural(word.form)) && !/[ıiuü]$/u.test(word.form)
  if (trade && listsTrades(reading, joint)) return true
  if (word.closes && word.heads.length === 0) return false
  if (isBody(word.form) || endsListedName(reading, at)) return false
  const field = word.heads.length > 0 && isWeakHead(word) && !word.given && !isAfterOwnWord(reading, at)
  if (field && listsTrades(reading, joint)) return true // Seramik ve … İşçileri Sendikası
  const alone = tokens[joint].folded === 've' && word.nameWord && !facts[at - 1] // Cam ve …
  if (!word.office && !alone && (word.common === 'no' || word.given || word.surname)) return false
  if (word.heads.some(({ words }) => words.length === 1) && !isFieldHere(reading, at)) return false
  if (phrase?.kind === 'title') return word.office && !/[ıiuü]$/u.test(word.form) // Esnaf ve Zabıta …
  return !phrase || (phrase.words.length === 1 && phrase.ambiguous)
}

/** Whether a word that may end a firm's name says of what field a body is: `Gıda,`, `Türkiye Kimya,`; not `Koç Holding` ve. */
function isFieldHere(reading: Reading, at: number): boolean {
  const { facts } = reading
  const word = facts[at]
  if (!word || !(word.closes ? /l[ae]r$/u.test(word.form) : word.office && isWeakHead(word))) return false
  return !isAfterOwnWord(reading, at)
}

/** Whether a word of its own stands before, as in a firm's name: `Koç` Holding. */
function isAfterOwnWord({ facts, phraseAt }: Reading, at: number): boolean {
  const before = facts[at - 1]
  return before?.common === 'no' && !before.office && phraseAt[at - 1]?.kind !== 'LOCATION'
}

/** Whether what follows a joint is a name of its own: `ve Balıkesir Valiliği`, `ve İl Özel İdaresi`. */
function isOwnName({ facts, phraseAt }: Reading, at: number): boolean {
  const { kind, ambiguous } = phraseAt[at] ?? {}
  return (kind === 'LOCATION' && !ambiguous) || /^(?:il|ilçe|büyükşehir)$/u.test(facts[at]?.form ?? '')
}

/** Whether a listed name of several words ends with a token: `Eti Maden` ve. */
function endsListedName({ phraseAt }: Reading, at: number): boolean {
  for (let first = at - 1; first >= 0 && first > at - 5; first--) {
    const { kind, words } = phraseAt[first] ?? {}
    if (
      (kind === 'ORGANIZATION' || kind === 'LOCATION') &&
      words &&
      words.length > 1 &&
      first + words.length === at + 1
    )
      return true
  }
  return false
}

/** Whether a token belongs to the run of capitals that goes on to its right. */
function goesOn({ facts, tokens, inDate, phraseAt }: Reading, at: number): boolean {
  const word = facts[at]
  if (!word || inDate[at] || word.closes || tokens[at].nameEnd < tokens[at].end) return false
  return phraseAt[at]?.kind !== 'honorific' && (phraseAt[at]?.kind !== 'title' || !/(?<![cç])[ıiuü]$/u.test(word.base))
}

/** Whether an everyday noun begins a sentence before a listed name: `Tasarı TBMM Sağlık ve …`. */
function isBeforeName({ facts, phraseAt }: Reading, at: number): boolean {
  const word = facts[at]
  if (word?.common !== 'bare' || word.office || word.given || word.surname) return false
  const { kind, ambiguous } = phraseAt[at + 1] ?? {}
  return (kind === 'ORGANIZATION' || kind === 'LOCATION') && !ambiguous
}

/**
 * Where the name of an office begins that holds `ve` or commas (`Çevre, Şehircilik ve İklim Değişikliği Bakanlığı`), an
 * ordinal (`4. Ağır Ceza Mahkemesi`) or a day (`15 Temmuz Şehitler Köprüsü`). What has no parts is asked without `joints`.
 */
export function joinedStart(context: Reading, first: number, sentenceFirst: number, joints = true): number {
  const { tokens, inDate } = context
  let start = first
  let crossed = false
  while (joints) {
    const joint = tokens[start - 1]
    if (start - 2 < sentenceFirst || (joint.folded !== 've' && !(crossed && joint.text === ','))) break
    if (!endsPart(context, start - 2, start - 1) || isOwnName(context, start)) break
    let left = start - 2
    while (left > sentenceFirst && start - left < 40 && goesOn(context, left - 1)) left--
    if (left === sentenceFirst && left < start - 2 && (isLead(context, left) || isBeforeName(context, left))) left++
    crossed = true
    start = left
  }
  const before = tokens[start - 1]
  if (start <= sentenceFirst || inDate[start - 1]) return start
  if (before.kind === 'ordinal' && (start - 1 > sentenceFirst || isNumbered(context, start))) start--
  else if (before.kind === 'number' && context.facts[start]?.form === 'evler')
    start-- // 71 Evler Mahallesi
  else if (isDayOfMonth(context, start)) start--
  return start
}

/** Whether an office is counted (`4. Ağır Ceza Mahkemesi`), so that a number before it at a line's start is none of a list. */
function isNumbered({ facts }: Reading, first: number): boolean {
  for (let at = first; facts[at]; at++)
    if (
      /^(?:yıl$|mahkeme|daire|kolordu|ordu|tugay|tümen|noter|icra|ağır|asliye|sulh|hukuk|idare|kısım)/u.test(
        facts[at]?.form ?? '',
      )
    )
      return true
  return false
}

const months = new Set('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '))

function isDayOfMonth({ tokens, facts }: Reading, month: number): boolean {
  return tokens[month - 1].kind === 'number' && months.has(facts[month]?.form ?? '')
}
