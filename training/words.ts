import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { fold } from '../turkish/letters.ts'
import { contextCount } from '../turkish/tagger/features.ts'
import { formOf } from '../turkish/tagger/forms.ts'
import { encodeModel } from '../turkish/tagger/model.ts'
import { chooseAt } from '../turkish/tagger/tagger.ts'
import { type Tagset, tagsetOf } from '../turkish/tagger/tagset.ts'
import { placesOf } from '../turkish/tagger/weigh.ts'
import { taggerOf } from '../turkish/tagger/words.ts'
import { readConllu, type SurfaceToken, textOf } from './conllu.ts'
import { averagedWeights, quantise } from './perceptron.ts'
import { random, shuffled } from './random.ts'
import { scoreWords } from './word-scores.ts'
import { shapeIn, type Tables, tablesOf, tagName } from './word-tables.ts'

/** Learning is repeated from other seeds, and the weights averaged. */
const seeds = [11, 23, 37, 41, 59]
const epochs = 4
const weightCount = 2 ** 19

/** One sentence to learn from: each token's form as it would look if it had not been seen itself, and its tag. */
function lessonOf(tables: Tables, tagset: Tagset, numbers: ReadonlyMap<string, number>, sentence: SurfaceToken[]) {
  const gold = sentence.map((token) => (token.single ? (numbers.get(tagName(token)) as number) : -1))
  const forms = sentence.map(({ form }, at) => formOf(tables, tagset, fold(form), shapeIn(sentence, at), gold[at]))
  return { gold, forms }
}

type Lesson = ReturnType<typeof lessonOf>

/** The averaged weights that one seed gives. */
function learn(lessons: readonly Lesson[], tagset: Tagset, seed: number): Float64Array {
  const { weights, tick, nudge, average } = averagedWeights(weightCount)
  const next = random(seed)
  const context = new Int32Array(contextCount)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { gold, forms } of shuffled(lessons, next)) {
      const chosen: number[] = []
      for (const [at, form] of forms.entries()) {
        tick()
        form.sums = undefined
        const rank = form.candidates.length > 0 ? chooseAt(weights, tagset, forms, at, chosen, context) : 0
        const wanted = form.candidates.indexOf(gold[at])
        chosen.push(form.candidates[rank] ?? 0)
        if (wanted < 0 || wanted === rank) continue
        const mask = weightCount - 1
        placesOf(form.own, context, tagset, gold[at], wanted, mask, (place) => nudge(place, 1))
        placesOf(form.own, context, tagset, form.candidates[rank], rank, mask, (place) => nudge(place, -1))
      }
    }
  return average()
}

const { values } = parseArgs({ options: { treebank: { type: 'string' }, out: { type: 'string', default: 'models' } } })
if (!values.treebank) throw new Error('give --treebank the folder that holds train.conllu and dev.conllu')
const dev = readConllu(join(values.treebank, 'dev.conllu'))
const held = new Set(dev.map(textOf))
const train = readConllu(join(values.treebank, 'train.conllu')).filter((sentence) => !held.has(textOf(sentence)))
const tables = tablesOf(train)
const tagset = tagsetOf(tables.tags)
const numbers = new Map(tables.tags.map((tag, number) => [tag, number]))
const lessons = train.map((sentence) => lessonOf(tables, tagset, numbers, sentence))
const sum = new Float64Array(weightCount)
for (const seed of seeds) {
  for (const [at, weight] of learn(lessons, tagset, seed).entries()) sum[at] += weight
  const scores = scoreWords(taggerOf({ ...tables, weights: quantise(sum) }), dev)
  const shown = [scores.upos, scores.feats, scores.lemma].map((share) => (share * 100).toFixed(2))
  process.stdout.write(
    `seed ${seed}: dev UPOS ${shown[0]}, features ${shown[1]}, lemma ${shown[2]} (${scores.tokens} tokens)\n`,
  )
}
mkdirSync(values.out, { recursive: true })
const bytes = encodeModel({ ...tables, weights: quantise(sum) })
const packed = gzipSync(bytes, { level: 9 })
writeFileSync(join(values.out, 'words.bin.gz'), packed)
process.stdout.write(`${join(values.out, 'words.bin.gz')}: ${packed.length} bytes, ${bytes.length} unpacked\n`)
