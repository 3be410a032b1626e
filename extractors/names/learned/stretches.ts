import type { Sentence } from '../../../schemas/sentence.ts'
import type { Token } from '../../../schemas/token.ts'

/** Tokens side by side that are labelled together: `first` to before `last`. */
export interface Stretch {
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
}

/** So many small words may stand between two words with a capital of one name: `Sivil Toplum ve Halkla İlişkiler`. */
const widest = 3

/** The stretches that may hold names: words with a capital, and the few tokens between two of them. */
export function* stretchesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Generator<Stretch> {
  for (const sentence of sentences) {
    let first = -1
    let last = -1
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!isCapitalWord(tokens[at])) continue
      if (last >= 0 && at - last <= widest) last = at + 1
      else {
        if (last >= 0) yield { first, last, sentence }
        first = at
        last = at + 1
      }
    }
    if (last >= 0) yield { first, last, sentence }
  }
}

const isCapitalWord = ({ capital, kind }: Token) =>
  capital && (kind === 'word' || kind === 'acronym' || kind === 'abbreviation')
