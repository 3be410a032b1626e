// Scores tokens, sentences and words on a treebank's dev file, and sentence ends on a list of sentences.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { splitSentences } from '../turkish/sentences.ts'
import { surfaceTokens } from '../turkish/surface.ts'
import { wordTagger } from '../turkish/tagger/words.ts'
import { tokenize } from '../turkish/tokenizer.ts'
import { readConllu } from './conllu.ts'
import { scoreWords } from './word-scores.ts'

const { values } = parseArgs({
  options: { treebank: { type: 'string' }, sentences: { type: 'string' }, errors: { type: 'boolean', default: false } },
})

const percent = (share: number) => (share * 100).toFixed(2)
const say = (line: string) => void process.stdout.write(`${line}\n`)
const spanKey = ({ start, end }: { start: number; end: number }) => `${start}-${end}`

/** Precision and recall of found spans. */
function compare(gold: readonly string[], found: readonly string[]) {
  const wanted = new Set(gold)
  const right = found.filter((key) => wanted.has(key)).length
  return {
    precision: right / found.length,
    recall: right / gold.length,
    f1: (2 * right) / (gold.length + found.length),
  }
}

if (values.treebank) {
  const dev = readConllu(join(values.treebank, 'dev.conllu'))
  let text = ''
  const goldTokens: string[] = []
  const goldSentences: string[] = []
  for (const sentence of dev) {
    const begin = text.length
    for (const [at, { form, spaceAfter }] of sentence.entries()) {
      goldTokens.push(spanKey({ start: text.length, end: text.length + form.length }))
      text += spaceAfter && at + 1 < sentence.length ? `${form} ` : form
    }
    goldSentences.push(spanKey({ start: begin, end: text.length }))
    text += ' '
  }
  const tokens = tokenize(text)
  say(
    `token F1 ${percent(compare(goldTokens, surfaceTokens(tokens).map(spanKey)).f1)} (${goldTokens.length} surface tokens)`,
  )
  say(
    `sentence F1 ${percent(compare(goldSentences, splitSentences(text, tokens).map(spanKey)).f1)} (${dev.length} sentences)`,
  )
  const errors: string[] = []
  const words = scoreWords(wordTagger(), dev, errors)
  say(
    `UPOS ${percent(words.upos)}, all features ${percent(words.feats)}, lemma ${percent(words.lemma)} (${words.tokens} tokens)`,
  )
  if (values.errors) for (const error of errors) say(error)
}

if (values.sentences) {
  const lines = readFileSync(join(values.sentences, 'train.txt'), 'utf8')
    .replace(/^\ufeff/u, '')
    .split('\n')
    .map((line) => line.trim())
  const held = lines.filter((line, at) => line !== '' && Math.floor(at / 50) % 10 === 9)
  const ends: string[] = []
  let length = 0
  for (const line of held) {
    length += line.length
    ends.push(`${length}`)
    length++
  }
  const joined = held.join(' ')
  const found = splitSentences(joined, tokenize(joined)).map(({ end }) => `${end}`)
  const { precision, recall } = compare(ends, found)
  say(
    `sentence ends, the tenth never learned from: P ${percent(precision)}, R ${percent(recall)} (${held.length} sentences)`,
  )
}
if (!values.treebank && !values.sentences)
  throw new Error('give --treebank or --sentences the folder that holds the data')
