// @ts-check
import { WordPunctTokenizer, WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js'
import SentenceTokenizer from 'natural/lib/natural/tokenizers/sentence_tokenizer.js'
import TreebankWordTokenizer from 'natural/lib/natural/tokenizers/treebank_word_tokenizer.js'

/**
 * natural's tokenizers, by deep path: the package's root loads database drivers.
 * @returns {import('../reader.mjs').Reader[]}
 */
export function natural() {
  const words = new WordTokenizer()
  const marks = new WordPunctTokenizer()
  const treebank = new TreebankWordTokenizer()
  const sentences = new SentenceTokenizer()
  return [
    { name: 'natural, WordTokenizer', level: 'tokens', read: (text) => ({ tokens: words.tokenize(text) }) },
    { name: 'natural, WordPunctTokenizer', level: 'tokens', read: (text) => ({ tokens: marks.tokenize(text) }) },
    { name: 'natural, TreebankWordTokenizer', level: 'tokens', read: (text) => ({ tokens: treebank.tokenize(text) }) },
    {
      name: 'natural, SentenceTokenizer',
      level: 'sentences',
      read: (text) => ({ sentences: sentences.tokenize(text) }),
    },
  ]
}
