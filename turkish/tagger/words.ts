import { gunzipSync } from 'node:zlib'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { Ending, Word } from '../../schemas/word.ts'
import { endingOf } from '../endings.ts'
import { isCapital } from '../letters.ts'
import { readModel } from '../model-file.ts'
import { type Form, formOf, Shape, shapeOf } from './forms.ts'
import { guessLemma, parseScript, type Script, seenAs } from './lemmas.ts'
import { decodeModel, type Model } from './model.ts'
import { chooseAll } from './tagger.ts'
import { type Tag, type Tagset, tagsetOf } from './tagset.ts'

/** Says what each token is as a word, in its sentence. */
export type WordTagger = (tokens: readonly Token[], sentences: readonly Sentence[]) => Word[]

let shipped: WordTagger | undefined

/** The tagger with the weights that are shipped; they are read once, when first asked for. */
export function wordTagger(): WordTagger {
  shipped ??= taggerOf(decodeModel(gunzipSync(readModel('words.bin.gz'))))
  return shipped
}

/** Forms are remembered by their text; past this many the memory starts anew. */
const remembered = 200_000

/** A tagger of these weights. */
export function taggerOf(model: Model): WordTagger {
  const tagset = tagsetOf(model.tags)
  const scripts = model.scripts.map(parseScript)
  const known = Array.from({ length: 16 }, () => new Map<string, Form>())
  const recall = (token: Token, shape: number): Form => {
    const forms = known[shape]
    let form = forms.get(token.text)
    if (form === undefined) {
      if (forms.size >= remembered) forms.clear()
      form = formOf(model, tagset, token.folded, shape)
      forms.set(token.text, form)
    }
    return form
  }
  let chosen = new Uint16Array(256)
  return (tokens, sentences) => {
    const words: Word[] = []
    for (const { first, last } of sentences) {
      const forms: Form[] = []
      for (let at = first; at < last; at++) forms.push(recall(tokens[at], shapeOf(tokens[at], at === first)))
      if (forms.length > chosen.length) chosen = new Uint16Array(forms.length * 2)
      chooseAll(model.weights, tagset, forms, chosen)
      for (let at = first; at < last; at++) {
        const form = forms[at - first]
        const tag = chosen[at - first]
        form.words[tag] ??= wordOf(lemmaOf(model, tagset, scripts, tokens[at], form, tag), tagset.tags[tag], tokens[at])
        words.push(form.words[tag])
      }
    }
    return words
  }
}

/** A word; what its endings tell is found out when somebody asks. */
function wordOf(lemma: string, { upos, features }: Tag, token: Token): Word {
  let ending: Ending | undefined
  return {
    lemma,
    upos,
    features,
    get ending() {
      ending ??= endingOf(token)
      return ending
    },
  }
}

/** A name is its own lemma, cut at the apostrophe; other words are looked up, or guessed by their ending. */
function lemmaOf(
  model: Model,
  tagset: Tagset,
  scripts: readonly Script[],
  token: Token,
  form: Form,
  tag: number,
): string {
  if (token.nameEnd < token.end) return token.text.slice(0, token.nameEnd - token.start)
  if ((form.shape & 7) >= Shape.digits) return token.text
  const pos = tagset.pos[tag]
  if (tagset.tags[tag].upos === 'PROPN' && !seenAs(model, token.folded, pos)) return token.text
  const { lemma, known } = guessLemma(model, scripts, token.folded, tag, pos)
  return isCapital(token.text) && !known ? token.text : lemma
}
