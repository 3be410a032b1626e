import type { NameContext, Piece } from './context.ts'
import { unknown } from './cues.ts'
import { isHomeTown, isNoName } from './nothing.ts'
import { rule } from './rule.ts'
import { namesOfWorks } from './works.ts'

/** A word that nothing tells of but its capital inside a sentence, or its apostrophe. */
export const loneWord = rule({
  name: 'tek başına büyük harfli sözcük',
  examples: {
    "Seyirciler [Sarıvan]'ı ayakta alkışladı.": 'PERSON',
    "Ekipler dün [Karsuyu]'nda arama yaptı.": 'LOCATION',
  },
  counterexamples: ['Gece Yarısı uçuşları başladı.', "Dizinin adı 'Sarmaşık' olacak."],
  *match(context) {
    const { tokens, facts, shouted } = context
    const works = namesOfWorks(context)
    for (const piece of context.pieces) {
      const found = unknown(context, piece) ?? afterTown(context, piece)
      if (!found || found.last - found.first > 1 || piece.before) continue
      const { first, last } = found
      const word = facts[first]
      if (works.has(word?.form ?? '') || tokens[last]?.kind === 'number' || context.phraseAt[first]) continue
      const token = tokens[first]
      const suffixed = token.nameEnd < token.end
      if (
        word?.common !== 'no' ||
        /l[ıiuü](?:k|ğ[ıiuü].*)$/u.test(word.form) ||
        isNoName(word.form) ||
        isHomeTown(word.form) ||
        word.form.length < 3 ||
        /\p{Nd}/u.test(word.form) ||
        token.kind !== 'word'
      )
        continue
      const inRow =
        piece.initial &&
        !suffixed &&
        !shouted[first] &&
        /^(?:,|ve|ile)$/u.test(tokens[last]?.folded ?? '') &&
        tokens[last + 1]?.capital
      if (inRow) yield { first, last, type: 'PERSON', weight: 1, open: true, by: this.name }
      if ((piece.initial && !suffixed) || (!suffixed && /l[ae]r(?:[ıi]n?|[ae]|[dt][ae]n?|l[ae])?$/u.test(word.form)))
        continue
      if (tokens[first - 1]?.kind === 'quote' && tokens[last]?.kind === 'quote') continue
      if (
        tokens[first - 1]?.text === '(' &&
        /^[,:]$/u.test(tokens[last]?.text ?? '') &&
        tokens[last + 1]?.kind === 'number'
      )
        continue // (Fussilet, 34)
      const place = /^n?[dt][ae](?:ki.*)?$/u.test(token.folded.slice(token.nameEnd - token.start + 1))
      yield { first, last, type: place ? 'LOCATION' : 'PERSON', weight: place ? 3 : 2, open: true, by: this.name }
    }
  },
})

/** The unknown place in a town: `Üsküdar Kirazlıtepe'de`. */
function afterTown(
  { phraseAt, facts, tokens }: NameContext,
  { first, last }: Piece,
): { first: number; last: number } | undefined {
  const town = phraseAt[first]
  if (
    town?.kind !== 'LOCATION' ||
    first + town.words.length !== last - 1 ||
    phraseAt[last - 1] ||
    facts[last - 1]?.given
  )
    return undefined
  const { folded, nameEnd, start } = tokens[last - 1]
  return /^n?[dt][ae](?:n|ki.*)?$/u.test(folded.slice(nameEnd - start + 1)) ? { first: last - 1, last } : undefined
}
