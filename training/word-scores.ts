import { fold } from '../turkish/letters.ts'
import type { WordTagger } from '../turkish/tagger/words.ts'
import { tokenize } from '../turkish/tokenizer.ts'
import { featureString } from '../turkish/word-face.ts'
import type { SurfaceToken } from './conllu.ts'

/** Shares of surface tokens of one word, from 0 to 1. */
export interface WordScores {
  readonly tokens: number
  readonly upos: number
  readonly feats: number
  readonly lemma: number
}

/**
 * How often the tagger agrees with a treebank's tokens, which it is given as the treebank cuts them. Where it does not,
 * `errors` is told what it said and what the treebank says.
 */
export function scoreWords(
  tagger: WordTagger,
  sentences: readonly (readonly SurfaceToken[])[],
  errors: string[] = [],
): WordScores {
  let tokens = 0
  let upos = 0
  let feats = 0
  let lemma = 0
  for (const sentence of sentences) {
    const given = sentence.map(({ form }) => {
      const [token] = tokenize(form)
      const whole = token.end === form.length
      return {
        ...token,
        end: form.length,
        text: form,
        folded: fold(form),
        nameEnd: whole ? token.nameEnd : form.length,
      }
    })
    const range = { start: 0, end: 0, first: 0, last: given.length, paragraph: 0 }
    for (const [at, word] of tagger(given, [range]).entries()) {
      const gold = sentence[at]
      if (!gold.single) continue
      tokens++
      upos += Number(word.upos === gold.upos)
      feats += Number(featureString(word) === gold.feats)
      lemma += Number(word.lemma === gold.lemma)
      const said = [word.upos, word.lemma, featureString(word)]
      const wanted = [gold.upos, gold.lemma, gold.feats]
      for (const [part, what] of said.entries())
        if (what !== wanted[part])
          errors.push([['upos', 'lemma', 'feats'][part], gold.form, what, wanted[part]].join('\t'))
    }
  }
  return { tokens, upos: upos / tokens, feats: feats / tokens, lemma: lemma / tokens }
}
