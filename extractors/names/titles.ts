import type { Reading, Title } from './context.ts'
import { headAt, headLength } from './heads.ts'

/** Titles that own a board or an office, not an organisation with a name of its own. */
const ownBoards = new Set(
  'yönetim icra denetim denetleme disiplin yürütme bilim divan mütevelli genel parti kadın gençlik ana anabilim kolordu'.split(
    ' ',
  ),
)

/** Titles in the nominative so frequent before a name that a head further on does not make them part of one. */
const strongTitles = new Set(
  'başbakan bakan başkan cumhurbaşkanı vali kaymakam rektör dekan savcı hakim hâkim general orgeneral milletvekili'.split(
    ' ',
  ),
)

/** Titles that end in such a vowel without a possessive: `gazeteci`, `vali`, `zanlı`. */
const vowelFinal =
  /(?:[cç][ıiuü]|vali|müftü|emekli|firari|zanlı|davalı|nişanlı|şüpheli|müşteki|tutuklu|hükümlü|yetkili|görevli)$/u

/** The title at these tokens. */
export function titleOf({ tokens, facts }: Reading, first: number, last: number, honorific: boolean): Title {
  const word = facts[last - 1]?.base ?? tokens[last - 1].folded
  const { folded, nameEnd, start } = tokens[last - 1]
  const suffixed = /^s?[ıiuü]$/u.test(folded.slice(nameEnd - start + 1)) // CEO'su
  const possessive = !honorific && (suffixed || (/[ıiuü]$/u.test(word) && !vowelFinal.test(word)))
  return { first, last, kind: honorific ? 'honorific' : 'title', possessive }
}

/** Whether an honorific is a part of what bears somebody's name: `Gazi Üniversitesi`, `Şehit Er Ali Koç Caddesi`. */
export function namesBuilding(reading: Reading, at: number, end: number, last: number): boolean {
  if (reading.facts[at]?.form === 'sayın') return false
  const degree = reading.tokens[at].kind === 'abbreviation'
  for (let head = end; head < last; head++) {
    const found = headAt(reading, head, at)
    if (found && (!degree || (found.kind === 'LOCATION' && head > end + 1))) return true
    if (found && degree) return false
    const kind = reading.phraseAt[head]?.kind
    if (kind && kind !== 'honorific' && (kind === 'title' || (reading.phraseAt[head]?.words.length ?? 0) > 1))
      return false
  }
  return false
}

/** Whether a title names several: `üyeleri`. */
export const isPlural = ({ tokens }: Reading, at: number) => /l[ae]r[ıi]?$/u.test(tokens[at].folded)

/** Where the title in a phrase of the lexicon begins, after a name that is part of it; undefined where it is none here. */
export function titleStart(reading: Reading, at: number, end: number, start: number, last: number): number | undefined {
  const { facts } = reading
  const word = facts[end - 1]?.base ?? ''
  const several = /l[ae]r[ıi]?$/u.test(facts[end - 1]?.form ?? '')
  const plain = !/[ıiuü]$/u.test(word) || vowelFinal.test(word)
  if (several || (end - at === 1 && plain && !strongTitles.has(word)))
    for (let head = end; head < last; head++) if (headLength(reading, head, at)) return undefined
  if (end - at === 1 && strongTitles.has(word) && end < last && headLength(reading, end, at)) return undefined
  let from = at
  if (end - at > 1) {
    const body = facts[at]?.phrases.find(
      ({ words, kind, ambiguous }) => kind === 'ORGANIZATION' && !ambiguous && words.length < end - at,
    )
    if (body?.words.every((form, n) => form === facts[at + n]?.form)) return at + body.words.length // MİT Başkanı
    while (from < end - 1 && start < at && /^(?:büyükşehir|belediye|meclis)$/u.test(facts[from]?.form ?? '')) from++
    if (from === at && facts[at]?.form === 'meclis') from++
    if (from === at && !ownBoards.has(facts[at]?.form ?? ''))
      for (let head = end - 2; head > at; head--) if (headLength(reading, head, at)) return head + 1
  }
  return from
}
