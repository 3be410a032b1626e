import type { Reading, Run } from './context.ts'
import { headLength } from './heads.ts'
import { lexicon } from './lexicon.ts'

/** Words that begin a sentence before a name and are no part of it. */
const leads = new Set(
  (
    'eski son ilk genç ünlü bazı bu şu o her bir iki üç dört beş birçok çok tüm bütün aynı diğer öteki önceki sonraki ' +
    'dün bugün yarın bugünkü dünkü yarınki şimdi ancak ayrıca ama fakat çünkü ve ya veya hem ne nasıl neden niçin kim ' +
    'hangi gibi ise de da ki daha en sadece yalnızca yine böylece öte geçen gelecek önümüzdeki toplam yaklaşık başta ' +
    'özellikle halen hala artık zaten belki elbette hatta oysa üstelik yani evet hayır işte haydi lütfen biz siz ben sen ' +
    'onlar peki eğer madem sanki nitekim demek kısacası gerçi meğer acaba bizim sizin benim senin onun onların adı dönemin ' +
    'merhum rahmetli sayın değerli sevgili'
  ).split(' '),
)

/** Whether a token that begins a sentence stands before the name and not in it. */
export function isLead({ facts, tokens, phraseAt, hasLowerStem }: Reading, at: number): boolean {
  const word = facts[at]
  if (!word || tokens[at].nameEnd < tokens[at].end || tokens[at].kind === 'acronym') return false
  if (leads.has(word.form)) return true
  const kind = phraseAt[at]?.kind
  if (word.given || word.surname || (kind && kind !== 'title')) return false
  return (
    word.common === 'inflected' || (word.common === 'no' && word.form.length > 5 && hasLowerStem(stemLike(word.form)))
  )
}

/** The letters of a long form that its other inflections share. */
const stemLike = (form: string) => form.slice(0, Math.max(6, form.length - 4))

/** Where the name of a piece begins: after the words of the sentence that stand before it. */
export function startOf(context: Reading, { first, last, initial }: Run): number {
  if (!initial || first >= last - 1 || (context.phraseAt[first]?.words.length ?? 1) > 1) return first
  if (leads.has(context.facts[first]?.form ?? '')) return first + 1
  const onlyHead = headLength(context, last - 1, first) >= last - first - 1
  return !onlyHead && (isLead(context, first) || isSubject(context, first, last)) ? first + 1 : first
}

/** Whether an everyday noun that begins a sentence stands before the name: `Kaza Bahçeköy Caddesi'nde`, not `Sermaye Piyasası Kurulu`. */
function isSubject(context: Reading, first: number, last: number): boolean {
  const { facts, tokens, phraseAt } = context
  const word = facts[first]
  if (word?.common === 'bare' && (phraseAt[first + 1]?.words.length ?? 1) > 1 && phraseAt[first + 1]?.kind !== 'title')
    return true
  if (word?.common !== 'bare' || word.given || word.surname || word.office || tokens[first].kind === 'acronym')
    return false
  if (lexicon().firstWords.has(word.form)) return false
  let end = last
  while (end > first + 1 && facts[end - 1]?.heads.length) end--
  if (end === first + 1) return last - first > 1 && facts[last - 1]?.heads.length === 0
  if ((phraseAt[first + 1]?.words.length ?? 1) > 1) return true
  for (let at = first + 1; at < end; at++) if (facts[at]?.common === 'no') return true
  return false
}

/** Whether a name of everyday words (`İmar`, `Gençlik`) may be the first part of one that goes on after `ve`. */
function isWordOfOffice({ facts, tokens, phraseAt, inDate }: Reading, at: number, joint: string): boolean {
  const word = facts[at]
  if (!word || inDate[at] || word.closes) return false
  const alone = joint === 've' && word.nameWord && !facts[at - 1] // Cam ve …
  if (!word.office && !alone && (word.common === 'no' || word.given || word.surname)) return false
  if (tokens[at].nameEnd < tokens[at].end || word.heads.some(({ words }) => words.length === 1)) return false
  const phrase = phraseAt[at]
  return !phrase || (phrase.kind !== 'title' && phrase.words.length === 1 && phrase.ambiguous)
}

/** Whether a token belongs to the run of capitals that goes on to its right. */
function goesOn({ facts, tokens, inDate, phraseAt }: Reading, at: number): boolean {
  const word = facts[at]
  if (!word || inDate[at] || word.closes || tokens[at].nameEnd < tokens[at].end) return false
  return phraseAt[at]?.kind !== 'honorific' && (phraseAt[at]?.kind !== 'title' || !/[ıiuü]$/u.test(word.base))
}

/**
 * Where the name of an office begins that holds `ve` or commas (`Çevre, Şehircilik ve İklim Değişikliği Bakanlığı`), an
 * ordinal (`4. Ağır Ceza Mahkemesi`) or a day (`15 Temmuz Şehitler Köprüsü`).
 */
export function joinedStart(context: Reading, first: number, sentenceFirst: number): number {
  const { tokens, inDate } = context
  let start = first
  let crossed = false
  for (;;) {
    const joint = tokens[start - 1]
    if (start - 2 < sentenceFirst || (joint.folded !== 've' && !(crossed && joint.text === ','))) break
    if (!isWordOfOffice(context, start - 2, joint.folded)) break
    let left = start - 2
    while (left > sentenceFirst && start - left < 40 && goesOn(context, left - 1)) left--
    if (left === sentenceFirst && left < start - 2 && isLead(context, left)) left++
    crossed = true
    start = left
  }
  const before = tokens[start - 1]
  if (start <= sentenceFirst || inDate[start - 1]) return start
  if (before.kind === 'ordinal' && (start - 1 > sentenceFirst || isNumbered(context, start))) start--
  else if (isDayOfMonth(context, start)) start--
  return start
}

/** Whether an office is counted (`4. Ağır Ceza Mahkemesi`), so that a number before it at a line's start is none of a list. */
function isNumbered({ facts }: Reading, first: number): boolean {
  for (let at = first; facts[at]; at++)
    if (
      /^(?:mahkeme|daire|kolordu|ordu|tugay|tümen|noter|icra|ağır|asliye|sulh|hukuk|idare|kısım)/u.test(
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
