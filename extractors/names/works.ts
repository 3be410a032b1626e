import type { NameContext, Piece } from './context.ts'
import { factsOf } from './facts.ts'

/** Kinds of works in the possessive whose noun ends names of bodies too, or is in no list of heads. */
const possessed = /^(?:opera|bale|müzikal|türkü|şiir|oyun|operet|fıkra)(?:[ıiuü]|s[ıiuü])(?:n.*|yl.*)?$/u

/** Works and other things that have names and are no entities, as they stand behind `adlı`. */
const called =
  /^(?:kita[pb]|roman|film|dizi|albüm|şarkı|oyun|opera|bale|müzikal|türkü|şiir|belgesel|sergi|tablo|program|proje|kampanya|yarışma|operasyon|gemi|tekne|yazı|makale|beste|parça|eser|yapıt|öykü)/u

const isWork = (noun: string) => possessed.test(noun) || factsOf(noun).heads.some(({ kind }) => kind === 'event')

/**
 * The name of a work in a piece: in quotation marks before the word for one (`'Yaprak Dökümü' dizisi`), or before `adlı` and
 * such a word (`Dokunuş adlı son kitabı`).
 */
export function workIn({ tokens, facts }: NameContext, piece: Piece): { first: number; last: number } | undefined {
  const { first, last } = piece
  const quoted = tokens[first - 1]?.kind === 'quote' && tokens[last]?.kind === 'quote'
  const next = quoted ? last + 1 : last
  const noun = tokens[next]
  if (!noun || noun.capital) return undefined
  if (quoted && isWork(noun.folded)) return { first, last }
  if (!/^(?:adlı|isimli)$/u.test(noun.folded) || tokens[last - 1].nameEnd < tokens[last - 1].end) return undefined
  if (piece.before || (last - piece.start > 1 && facts[piece.start]?.given)) return undefined
  for (let at = next + 1; at < next + 4 && tokens[at]?.kind === 'word' && !tokens[at].capital; at++)
    if (called.test(tokens[at].folded)) return { first: quoted ? first : piece.start, last }
  return undefined
}

/** The words that the article writes before the word for a trial, a law, a work, also behind `adlı`: `Balyoz davasında`. */
export function namesOfWorks(context: NameContext): ReadonlySet<string> {
  const { pieces, tokens, facts } = context
  const works = new Set<string>()
  for (const piece of pieces) {
    const { last } = piece
    const next = tokens[last]
    const before = next && !next.capital && factsOf(next.folded).heads.some(({ kind }) => kind === 'event')
    if ((before || workIn(context, piece)) && tokens[last - 1].nameEnd === tokens[last - 1].end)
      works.add(facts[last - 1]?.form ?? '')
  }
  return works
}
