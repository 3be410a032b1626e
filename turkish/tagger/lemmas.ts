import { capitalize } from '../letters.ts'
import { continueHash, hashText, lookUp, mix } from './hash.ts'
import type { Model } from './model.ts'

/** Longest ending that lemmas are learned from. */
export const longestLemmaEnding = 9

/** The key of an ending of a form with a tag or part of speech. */
export const lemmaEndingKey = (folded: string, length: number, tag: number): number =>
  mix(hashText(folded, folded.length - length, folded.length, 300 + length), tag)

/** The key of a form or lemma with a part of speech. */
export const lemmaKey = (folded: string, pos: number): number => mix(hashText(folded), pos)

/** How a lemma is made of a form: units cut off its end, text put on, and whether the first letter becomes a capital. */
export interface Script {
  readonly cut: number
  readonly put: string
  readonly capital: boolean
}

/** A script as it stands in a model: `2|k` cuts two units off and puts a k on; a bar more makes a capital. */
export function parseScript(script: string): Script {
  const [cut, put, capital] = script.split('|')
  return { cut: Number(cut), put, capital: capital !== undefined }
}

/** A form in lower case by a script. */
export function applyScript(form: string, { cut, put, capital }: Script): string {
  const lemma = form.slice(0, form.length - cut) + put
  return capital ? capitalize(lemma) : lemma
}

/** How much the parts of a guess count: its ending's length, that the lemma is known, that the whole tag agrees, its length. */
const worth = { ending: 0.4, times: 0.3, known: 3, wholeTag: 1, length: 0.3 } as const

/** The lemma of a form that has this tag, in lower case; and whether it was ever seen as a lemma. */
export function guessLemma(
  model: Model,
  scripts: readonly Script[],
  folded: string,
  tag: number,
  pos: number,
): { lemma: string; known: boolean } {
  let seen = lookUp(model.lemmaOfForm, lemmaKey(folded, pos))
  if (seen < 0) seen = lookUp(model.lemmaOfForm, lemmaKey(folded, 0))
  if (seen >= 0) return { lemma: applyScript(folded, scripts[seen]), known: true }
  const begun = beginningsOf(folded)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  let bestTimes = 0
  for (const wholeTag of [true, false])
    for (let length = Math.min(longestLemmaEnding, folded.length); length >= 0; length--) {
      const row = lookUp(model.lemmaOfEnding, lemmaEndingKey(folded, length, wholeTag ? tag + 1 : pos))
      if (row < 0) continue
      for (let at = row + 2; at <= row + model.scriptRows[row]; at += 2) {
        const { cut, put } = scripts[model.scriptRows[at]]
        const lemmaLength = folded.length - cut + put.length
        if (lemmaLength < 2 || cut > folded.length) continue
        const times = lookUp(model.lemmas, mix(continueHash(begun[folded.length - cut], put), pos))
        const score =
          (wholeTag ? worth.wholeTag : 0) -
          model.scriptRows[at + 1] / 16 +
          length * worth.ending +
          (times > 0 ? worth.known + worth.times * Math.min(Math.log((times >> 1) + 1), 3) : 0) +
          lemmaLength * worth.length
        if (score > bestScore) {
          bestScore = score
          best = model.scriptRows[at]
          bestTimes = times
        }
      }
    }
  if (best < 0) return { lemma: folded, known: false }
  const lemma = applyScript(folded, scripts[best])
  return { lemma: bestTimes > 0 && bestTimes & 1 ? capitalize(lemma) : lemma, known: bestTimes > 0 }
}

let room = new Int32Array(64)

/** The hash of each beginning of a form, by its length: a lemma's hash is had without making the lemma. */
function beginningsOf(folded: string): Int32Array {
  if (folded.length >= room.length) room = new Int32Array(folded.length * 2)
  room[0] = hashText('')
  for (let at = 0; at < folded.length; at++) room[at + 1] = continueHash(room[at], folded, at, at + 1)
  return room
}

/** Whether the form was seen in training with this part of speech. */
export const seenAs = (model: Model, folded: string, pos: number): boolean =>
  lookUp(model.lemmaOfForm, lemmaKey(folded, pos)) >= 0
