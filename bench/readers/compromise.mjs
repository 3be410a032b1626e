// @ts-check
import nlp from 'compromise/one'

/**
 * compromise's first tier. Punctuation hangs on its terms; it is counted as tokens here, as the treebank does.
 * @returns {import('../reader.mjs').Reader[]}
 */
export function compromise() {
  return [{ name: 'compromise/one', level: 'sentences', read }]
}

/** @param {string} text */
function read(text) {
  const tokens = []
  const sentences = []
  for (const terms of nlp(text).document) {
    let sentence = ''
    for (const { pre, text, post } of terms) {
      if (pre.trim()) tokens.push(pre.trim())
      if (text) tokens.push(text)
      if (post.trim()) tokens.push(post.trim())
      sentence += pre + text + post
    }
    sentences.push(sentence.trim())
  }
  return { tokens, sentences }
}
