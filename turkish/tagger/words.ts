import { gunzipSync } from 'node:zlib'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Token } from '../../schemas/token.ts'
import type { Ending, Word } from '../../schemas/word.ts'
import { endingOf } from '../endings.ts'
import { onceAForm } from '../forms.ts'
import { isCapital } from '../letters.ts'
import { readModel } from '../model-file.ts'
import { type Form, formOf, Shape, shapeOf } from './forms.ts'
import { guessLemma, parseScript, type Script, seenAs } from './lemmas.ts'
import { decodeModel, type Model } from './model.ts'
import { chooseAll } from './tagger.ts'
import { type Tag, type Tagset, tagsetOf } from './tagset.ts'
import { weighOwn } from './weigh.ts'

/** Says what each token is as a word, in its sentence. */
export type WordTagger = (tokens: readonly Token[], sentences: readonly Sentence[]) => Word[]

let shipped: WordTagger | undefined

/** The tagger with the weights that are shipped; they are read once, when first asked for. */
export function wordTagger(): WordTagger {
  shipped ??= taggerOf(decodeModel(gunzipSync(readModel('words.bin.gz'))))
  return shipped
}

/** A tagger of these weights. */
export function taggerOf(model: Model): WordTagger {
  const tagset = tagsetOf(model.tags)
  const scripts = model.scripts.map(parseScript)
  const byShape = onceAForm((): KnownForm[] => [])
  const recall = (token: Token, shape: number): KnownForm => {
    const known = byShape(token.form)
    known[shape] ??= knownForm(model, tagset, token, shape)
    return known[shape]
  }
  let chosen = new Uint16Array(256)
  return (tokens, sentences) => {
    const words: Word[] = []
    for (const { first, last } of sentences) {
      const forms: KnownForm[] = []
      for (let at = first; at < last; at++) forms.push(recall(tokens[at], shapeOf(tokens[at], at === first)))
      if (forms.length > chosen.length) chosen = new Uint16Array(forms.length * 2)
      chooseAll(model.weights, tagset, forms, chosen)
      for (let at = first; at < last; at++) {
        const form = forms[at - first]
        const tag = chosen[at - first]
        const rank = Math.max(form.candidates.indexOf(tag), 0)
        form.words[rank] ??= new KnownWord(lemmaOf(model, tagset, scripts, form, tag), tagset.tags[tag], form)
        words.push(form.words[rank])
      }
    }
    return words
  }
}

/** A form with a token that had it, and what the endings of that tell, once somebody has asked. */
interface KnownForm extends Form {
  readonly token: Token
  ending: Ending | undefined
}

function knownForm(model: Model, tagset: Tagset, token: Token, shape: number): KnownForm {
  const form = formOf(model, tagset, token.folded, shape)
  const sums = form.candidates.map((tag, rank) => weighOwn(model.weights, form.own, tagset, tag, rank))
  return Object.assign(form, { sums, own: summedUp, token, ending: undefined })
}

/** Stands for features whose sums are known. */
const summedUp = new Int32Array(0)

/** A word; what its endings tell is found out when somebody asks. A class, so that a hundred thousand share one getter. */
class KnownWord implements Word {
  readonly lemma: string
  readonly upos: Word['upos']
  readonly features: Word['features']
  readonly #form: KnownForm

  constructor(lemma: string, { upos, features }: Tag, form: KnownForm) {
    this.lemma = lemma
    this.upos = upos
    this.features = features
    this.#form = form
  }

  get ending(): Ending {
    this.#form.ending ??= endingOf(this.#form.token)
    return this.#form.ending
  }
}

/** A name is its own lemma, cut at the apostrophe; other words are looked up, or guessed by their ending. */
function lemmaOf(
  model: Model,
  tagset: Tagset,
  scripts: readonly Script[],
  { token, shape }: KnownForm,
  tag: number,
): string {
  if (token.nameEnd < token.end) return token.text.slice(0, token.nameEnd - token.start)
  if ((shape & 7) >= Shape.digits) return token.text
  const pos = tagset.pos[tag]
  if (tagset.tags[tag].upos === 'PROPN' && !seenAs(model, token.folded, pos)) return token.text
  const { lemma, known } = guessLemma(model, scripts, token.folded, tag, pos)
  return isCapital(token.text) && !known ? token.text : lemma
}
