// @ts-check
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import corpus from 'nlptoolkit-corpus'
import analysis from 'nlptoolkit-morphologicalanalysis'

/** How many words its analyser may remember: the size that its readme names. */
const remembered = 100_000

/**
 * The only Turkish morphology on npm: its splitter, and its analyser over the splitter's words. The analyser gives
 * every reading of a word and chooses none.
 * @returns {import('../reader.mjs').Reader[]}
 */
export function nlptoolkit() {
  const splitter = new corpus.TurkishSplitter()
  const analyser = analyserInItsFolder()
  return [
    {
      name: 'nlptoolkit, splitter',
      level: 'sentences',
      read(text) {
        const sentences = splitter.split(text).map(wordsOf)
        return { tokens: sentences.flat(), sentences }
      },
    },
    {
      name: 'nlptoolkit, analyser',
      level: 'words',
      slow: true,
      read(text) {
        const tokens = splitter.split(text).flatMap(wordsOf)
        for (const token of tokens) analyser.robustMorphologicalAnalysis(token)
        return { tokens }
      },
    },
  ]
}

/** @param {import('nlptoolkit-corpus').Sentence} sentence */
const wordsOf = (sentence) => sentence.getWords().map((word) => word.getName())

/** It looks for its dictionaries in the folder the process stands in. */
function analyserInItsFolder() {
  const here = process.cwd()
  const main = createRequire(import.meta.url).resolve('nlptoolkit-morphologicalanalysis')
  process.chdir(dirname(dirname(main)))
  try {
    return new analysis.FsmMorphologicalAnalyzer(undefined, undefined, remembered)
  } finally {
    process.chdir(here)
  }
}
