import type { NameContext, Piece } from './context.ts'
import { lexicon } from './lexicon.ts'

/** Vessels and craft, whose names are no entities: `Ak Yunus feribotu`. */
const craft =
  /^(?:gemi|feribot|tekne|vapur|f[ıi]rkateyn|korvet|denizaltı|tanker|roket|uydu|füze|römorkör|yolcu$|kuru$|yük$|uçak$|araştırma$|kurtarma$)(?:s?[ıi](?:n.*|yl.*)?)?$/u

const ofTwo = /^(?:yolcu|kuru|yük|uçak|araştırma|kurtarma)$/u

/** A model as it is numbered: `C5`, `X3`, `i20`. */
const numbered = /^\p{L}{1,3}\p{Nd}{1,4}$/u

/** The products in a piece: a maker with its model (`Fiat Linea`), a model alone, a vessel before the word for one. */
export function* productsIn(context: NameContext, piece: Piece): Generator<{ first: number; last: number }> {
  const { facts, tokens, phraseAt } = context
  const { products } = lexicon()
  for (let at = piece.first; at < piece.last; at++) {
    const word = facts[at]
    if (!word || (!products.has(word.form) && !(numbered.test(word.form) && at > piece.first))) continue
    const maker = makerBefore(context, piece, at)
    if (maker !== undefined) {
      let last = at + 1
      while (last < piece.last && tokens[last - 1].nameEnd === tokens[last - 1].end && !facts[last]?.heads.length)
        last++
      yield { first: maker, last }
      at = last - 1
    } else if (
      products.has(word.form) &&
      word.common === 'no' &&
      !word.given &&
      !word.surname &&
      !phraseAt[at] &&
      !facts[at - 1]?.given
    )
      yield { first: at, last: at + 1 }
  }
  const vessel = vesselIn(context, piece)
  if (vessel) yield vessel
}

/** Where the name of a maker begins that ends before a token: `Alfa Romeo` 147. */
function makerBefore({ phraseAt, tokens }: NameContext, { first }: Piece, at: number): number | undefined {
  if (at === first || tokens[at - 1].nameEnd < tokens[at - 1].end) return undefined
  for (let start = at - 1; start >= first && start > at - 3; start--) {
    const maker = phraseAt[start]
    if (maker?.kind === 'ORGANIZATION' && start + maker.words.length === at) return start
  }
  return undefined
}

/** The name of a vessel before the word for one; a people or a country is none: `Rus gemisi`. */
function vesselIn({ tokens, phraseAt }: NameContext, { start, last, before }: Piece) {
  const [noun, next] = [tokens[last], tokens[last + 1]]
  if (!noun || noun.capital || before || !craft.test(noun.folded) || tokens[last - 1].nameEnd < tokens[last - 1].end)
    return undefined
  if (ofTwo.test(noun.folded) && !/^(?:gemi|feribot)/u.test(next?.folded ?? '')) return undefined
  if (!/[ıi]/u.test(noun.folded.slice(-2)) && !ofTwo.test(noun.folded)) return undefined
  const people = phraseAt[start]
  const first = people && (people.kind === 'GROUP' || people.known?.iso3166) ? start + people.words.length : start
  const whole = phraseAt[first]
  if (first >= last || (whole && whole.kind !== 'title' && first + whole.words.length === last)) return undefined
  return { first, last }
}
