import type { Token } from '../../schemas/token.ts'
import type { Word } from '../../schemas/word.ts'
import { type Look, ownCount, ownFeatures } from './features.ts'
import { hashText, lookUp, mix } from './hash.ts'
import type { Model } from './model.ts'
import type { Tagset } from './tagset.ts'

/** Longest ending that readings are taken from. */
export const longestEnding = 7
/** How many readings a form has at most: few where it was seen often. */
const readings = { seldom: 6, sometimes: 4, often: 3 } as const
/** A reading this many times less likely than the best is none: the oftener the form was seen, the sooner. */
const hopeless = { seldom: 1000, sometimes: 250, often: 80 } as const

/** What a token looks like: by these classes endings are told apart. */
export const Shape = { lower: 1, capital: 2, first: 3, digits: 4, other: 5, cut: 8 } as const

/** A form as the tagger sees it, wherever it stands. */
export interface Form extends Look {
  /** Readings (numbers of tags), the likeliest first. */
  readonly candidates: readonly number[]
  readonly own: Int32Array
  /** What the form by itself says for each candidate; filled when first asked for. */
  sums: number[] | undefined
  /** The word it is under each candidate; filled when first asked for. */
  readonly words: (Word | undefined)[]
}

/** The shape of a token; `first` if it begins a sentence. */
export function shapeOf(token: Pick<Token, 'kind' | 'capital' | 'nameEnd' | 'end'>, first: boolean): number {
  const cut = token.nameEnd < token.end ? Shape.cut : 0
  if (token.capital) return (first ? Shape.first : Shape.capital) | cut
  if (token.kind === 'number' || token.kind === 'ordinal' || token.kind === 'time' || token.kind === 'date')
    return Shape.digits | cut
  if (token.kind === 'punctuation' || token.kind === 'quote' || token.kind === 'symbol') return Shape.other
  return Shape.lower | cut
}

/** The key of an ending in `seen`. A word that begins a sentence is looked up as one in small letters. */
export function endingKey(folded: string, length: number, shape: number): number {
  const known = (shape & 7) === Shape.first ? Shape.lower | (shape & Shape.cut) : shape
  return hashText(folded, folded.length - length, folded.length, 101 * known + length + 1)
}

/** The key of a whole form in `seen`. */
export const formKey = (folded: string): number => hashText(folded, 0, folded.length, 0)

/** The tables that readings come from. */
export type Seen = Pick<Model, 'seen' | 'tagRows'>

/**
 * The readings of a form: what it was seen as, and what forms with its endings were, the longer the ending the better.
 * `own` is a tag that is taken out of the counts once: in training no token may vouch for itself.
 */
export function candidatesOf({ seen, tagRows }: Seen, folded: string, shape: number, own = -1): number[] {
  const found: number[] = []
  const add = (key: number, weight: number): number => {
    const row = lookUp(seen, key)
    const total = row < 0 ? 0 : tagRows[row + 1] - (own < 0 ? 0 : 1)
    if (total <= 0) return 0
    for (let at = row + 2; at <= row + tagRows[row]; at += 2) {
      const tag = tagRows[at]
      const count = tagRows[at + 1] - (tag === own ? 1 : 0)
      if (count <= 0) continue
      if (scores[tag] === 0) found.push(tag)
      scores[tag] += (weight * count) / total
    }
    return total
  }
  const times = add(formKey(folded), 100)
  let weight = 1
  for (let length = Math.min(longestEnding, folded.length); length >= 0 && weight > 1e-4; length--)
    if (add(endingKey(folded, length, shape), weight) > 0) weight *= length > 3 ? 0.35 : 0.2
  const how = times >= 20 ? 'often' : times >= 5 ? 'sometimes' : 'seldom'
  return likeliest(found, readings[how], hopeless[how])
}

/** The `most` likeliest of the tags found, best first, without those that are hopeless; their scores are cleared. */
function likeliest(found: readonly number[], most: number, hopeless: number): number[] {
  const likely: number[] = []
  let least = 0
  while (likely.length < most) {
    let best = -1
    for (const tag of found)
      if (best < 0 ? scores[tag] > least : scores[tag] > scores[best] || (scores[tag] === scores[best] && tag < best))
        best = tag
    if (best < 0) break
    if (likely.length === 0) least = scores[best] / hopeless
    likely.push(best)
    scores[best] = 0
  }
  for (const tag of found) scores[tag] = 0
  return likely
}

/** Room to add up in, by the number of a tag; all zero between calls. */
const scores = new Float64Array(65_536)

/** A form with its readings. */
export function formOf(seen: Seen, tagset: Tagset, folded: string, shape: number, own = -1): Form {
  const candidates = candidatesOf(seen, folded, shape, own)
  const [first, second] = candidates
  const form: Form = {
    folded,
    shape,
    hash: formKey(folded),
    endings: [endOf(folded, 2), endOf(folded, 3), endOf(folded, 4), endOf(folded, 5)],
    beginnings: [beginningOf(folded, 3), beginningOf(folded, 4)],
    guess: first === undefined ? 3 : mix(tagset.full[first], second === undefined ? 7 : tagset.pos[second]),
    guessPos: first === undefined ? 5 : tagset.pos[first],
    candidates,
    own: new Int32Array(ownCount),
    sums: undefined,
    words: new Array(Math.max(candidates.length, 1)),
  }
  ownFeatures(form, form.own)
  return form
}

const endOf = (folded: string, length: number) =>
  hashText(folded, Math.max(0, folded.length - length), folded.length, length)

const beginningOf = (folded: string, length: number) =>
  hashText(folded, 0, Math.min(length, folded.length), 50 + length)
