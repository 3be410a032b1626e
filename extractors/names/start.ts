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
  if (leads.has(word.form) || (/[cç][ıiuü]s[ıiuü]$/u.test(word.form) && tokens[at].kind === 'word')) return true // Yapımcısı …
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
  if (isInAcronym(context, first, last) || headLength(context, first + 1, first) > 0) return first
  const onlyHead = headLength(context, last - 1, first) >= last - first - 1
  return !onlyHead && (isLead(context, first) || isSubject(context, first, last)) ? first + 1 : first
}

/** Whether the short form in the bracket behind counts a word in: `Kamuyu Aydınlatma Platformu'na (KAP)`. */
function isInAcronym({ tokens }: Reading, first: number, last: number): boolean {
  const short = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' ? tokens[last + 1].folded : ''
  return short.length === last - first && tokens.slice(first, last).every(({ folded }, n) => folded[0] === short[n])
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
