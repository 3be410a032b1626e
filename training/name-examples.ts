import { dates } from '../extractors/dates/index.ts'
import { language } from '../extractors/language.ts'
import { ruledNames } from '../extractors/names/index.ts'
import { contextFeatures, mostContext, observe } from '../extractors/names/learned/features.ts'
import { beginning, inside, isInside, kindIndex, kinds, outside } from '../extractors/names/learned/labels.ts'
import { mostOwn, ownFeatures } from '../extractors/names/learned/own.ts'
import { stretchesOf } from '../extractors/names/learned/stretches.ts'
import { readContext } from '../extractors/names/read.ts'
import { sentences } from '../extractors/sentences.ts'
import { advance, begin } from '../extractors/stage.ts'
import { tokens } from '../extractors/tokens.ts'
import { words } from '../extractors/words.ts'
import type { EntityType } from '../schemas/entity.ts'
import type { Token } from '../schemas/token.ts'

/** Tokens that are labelled together: the features of each, and the label it should have. */
export interface NameExample {
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
  /** How much it counts beside others. */
  readonly worth: number
}

/** A name that is to be found; without a type where nothing is to be found in it. */
export interface Wanted {
  readonly start: number
  readonly end: number
  readonly type: EntityType | undefined
}

/** A text as far as the names stage needs it. */
export function documentOf(text: string, published: string) {
  const article = begin({ id: 'training', published, title: null, text, source: null, declaredLanguage: 'tr' })
  const split = advance(sentences, advance(tokens, advance(language, article)))
  return advance(dates, advance(words, split))
}

/** Reads a text as the names stage does, up to what the rules find. */
export function readForNames(text: string, published: string) {
  const { tokens, sentences, dates, words } = documentOf(text, published)
  const context = readContext(text, tokens, sentences, dates)
  return { context, words, finds: ruledNames(context) }
}

/** The examples of a text in which all names are known. `skips` says which sentences are not learned from. */
export function examplesOf(
  { context, words, finds }: ReturnType<typeof readForNames>,
  wanted: readonly Wanted[],
  worth: number,
  skips: (first: number, last: number) => boolean = () => false,
): NameExample[] {
  const observed = observe(context, words, finds)
  const labels = labelsOf(context.tokens, wanted)
  const into = new Int32Array(mostOwn + mostContext)
  const examples: NameExample[] = []
  for (const stretch of stretchesOf(context.tokens, context.sentences)) {
    const { first, last, sentence } = stretch
    if (skips(sentence.first, sentence.last)) continue
    const features: Int32Array[] = []
    for (let at = first; at < last; at++)
      features.push(into.slice(0, contextFeatures(observed, at, stretch, into, ownFeatures(context.tokens[at], into))))
    const own = labels.slice(first, last)
    for (
      let at = 0;
      at < own.length;
      at++ // what goes on from before the stretch begins here
    )
      if (isInside(own[at]) && (at === 0 || own[at - 1] === outside)) own[at] -= kinds.length
    examples.push({ features, labels: own, worth })
  }
  return examples
}

function labelsOf(tokens: readonly Token[], wanted: readonly Wanted[]): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  let at = 0
  for (const { start, end, type } of [...wanted].sort((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at].end <= start) at++
    const kind = kindIndex(type)
    for (let begins = true; at < tokens.length && tokens[at].start < end; at++, begins = false)
      labels[at] = begins ? beginning(kind) : inside(kind)
  }
  return labels
}
