// Learns where sentences end. `--held` leaves a part of the data out, to try settings on.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Token } from '../schemas/token.ts'
import { packBoundaryModel } from '../turkish/boundary-model.ts'
import { buckets } from '../turkish/gap-features.ts'
import { lineBuckets } from '../turkish/line-features.ts'
import { wordTagger } from '../turkish/tagger/words.ts'
import { caseTable, countCases, type Examples, examplesOf } from './boundary-examples.ts'
import { readConllu, textOf } from './conllu.ts'
import { random, shuffled } from './random.ts'
import { learn } from './regression.ts'

const { values } = parseArgs({
  options: {
    treebank: { type: 'string' },
    sentences: { type: 'string' },
    seed: { type: 'string', default: '1' },
    held: { type: 'boolean', default: false },
  },
})
const { treebank, sentences, held: holds } = values
if (!treebank || !sentences) throw new Error('give --treebank and --sentences the folders that hold the data')
const next = random(Number(values.seed))

const dev = new Set(readConllu(join(treebank, 'dev.conllu')).map(textOf))
const bank = readConllu(join(treebank, 'train.conllu'))
  .map(textOf)
  .filter((text, at) => !dev.has(text) && !(holds && at % 8 === 7))
const news = readFileSync(join(sentences, 'train.txt'), 'utf8')
  .replace(/^\ufeff/u, '')
  .split('\n')
  .map((line) => line.trim())
  .filter((line, at) => line !== '' && Math.floor(at / 50) % 10 !== 9) // a tenth is never learned from

/** Sentences of the treebank as running prose has them: a final mark at the end, and none within. */
const prose = bank.filter((text) => /[.!?…]["”')\]]*$/u.test(text) && !/[.!?…]["”']? +["“]?\p{Lu}/u.test(text))

/** In how many orders the treebank is read: each sentence has another neighbour in each. */
const orders = 8

const counts = countCases([...bank, ...news])
const shuffles = Array.from({ length: orders }, () => shuffled(bank, next))
const prosaic = [
  examplesOf(news, false, counts),
  examplesOf(shuffled(news, next), false, counts),
  examplesOf(shuffled(prose, next), false, counts),
  ...shuffles.map((order) => examplesOf(order, true, counts)),
]
const tagger = wordTagger()
const words = (tokens: readonly Token[]) =>
  tagger(tokens, [{ start: 0, end: 0, first: 0, last: tokens.length, paragraph: 0 }])
const lines = shuffles.map((order) => examplesOf(order, true, counts, words))

/** Learning is repeated in other orders, and the weights averaged. */
const runs = 4

/** A feature of fewer gaps than this says more of one sentence than of sentences. */
const seenAtLeast = 5

/** Weights learned from examples; how often a feature is met is counted in the given ones. */
function weightsOf(parts: readonly Examples[], counted: readonly Examples[], weights: number): Float64Array {
  const seen = new Uint32Array(weights)
  for (const { features } of counted) for (const places of features) for (const place of places) seen[place]++
  const cases = {
    features: parts.flatMap(({ features }) => features.map((of) => of.filter((place) => seen[place] >= seenAtLeast))),
    answers: parts.flatMap(({ ends }) => ends),
  }
  process.stderr.write(`${cases.answers.length} gaps\n`)
  const settings = { weights, epochs: 3, rate: 0.15, dropout: 0.15, shrink: 1e-4 }
  const sum = new Float64Array(weights)
  for (let run = 0; run < runs; run++)
    for (const [at, weight] of learn(cases, settings, next).entries()) sum[at] += weight
  return sum.map((weight) => weight / runs)
}

const bytes = packBoundaryModel(
  weightsOf(prosaic, [prosaic[0], prosaic[3]], buckets),
  weightsOf(lines, [lines[0]], lineBuckets),
  caseTable(counts),
)
writeFileSync('models/sentences.bin', bytes)
process.stderr.write(`models/sentences.bin: ${bytes.length} bytes\n`)
