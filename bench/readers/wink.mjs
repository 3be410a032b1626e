// @ts-check
import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'

/**
 * wink-nlp with its English model (it has no Turkish one): without its annotations, and with sentence ends.
 * @returns {import('../reader.mjs').Reader[]}
 */
export function wink() {
  const bare = winkNlp(model, [])
  const split = winkNlp(model, ['sbd'])
  return [
    { name: 'wink-nlp, tokens', level: 'tokens', read: (text) => ({ tokens: bare.readDoc(text).tokens().out() }) },
    {
      name: 'wink-nlp, tokens and sentences',
      level: 'sentences',
      read(text) {
        const document = split.readDoc(text)
        return { tokens: document.tokens().out(), sentences: document.sentences().out() }
      },
    },
  ]
}
