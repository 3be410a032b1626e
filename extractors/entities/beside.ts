import type { NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { isAllCapitals } from '../../turkish/letters.ts'

/** Whether a name is one word in capitals: `KGAÖ`. */
export const isAcronym = (name: string): boolean => !name.includes(' ') && name.length < 11 && isAllCapitals(name)

/** Whether a mention stands in brackets directly behind another one, and one of them is a short form of the other. */
export function isBracketedAfter(
  before: NameMention | undefined,
  mention: NameMention,
  tokens: readonly Token[],
): boolean {
  if (before?.type !== mention.type || mention.type === 'PERSON' || mention.first !== before.last + 1) return false
  if (tokens[before.last].text !== '(' || tokens[mention.last]?.text !== ')') return false
  if (before.text.split(' ')[0] === mention.text.split(' ')[0]) return true // Ambar Liman-İş
  const [short, long] = mention.text.includes(' ') ? [before.text, mention.text] : [mention.text, before.text]
  if (short.includes(' ') || !long.includes(' ')) return false
  return isAcronym(short) || (mention.type === 'ORGANIZATION' && short.length * 2 <= long.length) // Fed, Eğitim-Sen
}

/** Whether a name follows its nickname: `“Kara Memet” lakaplı Mehmet Kaya`. */
export function isNicknameOf(before: NameMention | undefined, mention: NameMention, tokens: readonly Token[]): boolean {
  if (before?.type !== 'PERSON' || mention.type !== 'PERSON' || mention.first - before.last > 4) return false
  let at = before.last
  if (tokens[at].kind === 'quote') at++
  const between = tokens
    .slice(at, mention.first)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:lakaplı|lakabıyla (?:bilinen|tanınan)|(?:kod|takma) (?:ad|isim)(?:lı|li))$/u.test(between)
}

const kinship = new Set(
  (
    'eşi oğlu kızı kardeşi ağabeyi ablası annesi babası dedesi torunu amcası dayısı halası teyzesi yeğeni kuzeni gelini damadı ' +
    'kayınpederi kayınvalidesi kayınbiraderi yengesi eniştesi anne baba eş dede amca dayı hala teyze nişanlısı sevgilisi'
  ).split(' '),
)

/** Whether a word of kinship stands before a name: `eşi Derya Yanar`, `baba Yanar`. */
export const isRelative = ({ first }: NameMention, tokens: readonly Token[]): boolean =>
  kinship.has(tokens[first - 1]?.folded ?? '')

/**
 * Whether a name is brought in as a relative of whom the sentence is about: `eşi Derya Yanar`; not `Ali Yanar'ın eşi …`, and
 * not a parent, who often speaks for a child.
 */
export function isBroughtIn(mention: NameMention, tokens: readonly Token[]): boolean {
  const word = tokens[mention.first - 1]?.folded ?? ''
  const owner = tokens[mention.first - 2]
  return isRelative(mention, tokens) && /^(?!baba|anne).*[ıiuü]$/u.test(word) && !(owner && owner.nameEnd < owner.end)
}

/** Whether a name stands before the word for a relative whose name follows: `Yanar'ın eşi Derya Yanar`. */
export const isOwnerOf = (mention: NameMention, next: NameMention | undefined, tokens: readonly Token[]): boolean =>
  next !== undefined && next.first === mention.last + 1 && isRelative(next, tokens)
