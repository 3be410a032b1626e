// Learns which words are names, from marked sentences and from news in which the rules are sure.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buckets, packNameModel } from '../extractors/names/learned/model.ts'
import { learnChain } from './chain.ts'
import { entityTypes, readNames } from './name-data.ts'
import { examplesOf, type NameExample, readForNames } from './name-examples.ts'
import { random } from './random.ts'

const { values } = parseArgs({
  options: {
    names: { type: 'string' },
    news: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
if (!values.names || !values.news) throw new Error('give --names and --news the folders that hold the data')
const next = random(Number(values.seed))

/** Less sure finds of the rules are not learned from. */
const sure = 5.5

/** How much a sentence of news counts, whose names only rules have marked. */
const worth = 0.5

/** The part of the news read without what the rules find, so that the words themselves are learned. */
const unruled = 0.5

const marked = readNames(join(values.names, 'train.conll')).flatMap(({ text, names }) =>
  examplesOf(
    readForNames(text, '2015-01-01'),
    names.flatMap(({ start, end, type }) => (type in entityTypes ? { start, end, type: entityTypes[type] } : [])),
    1,
  ),
)

function fromNews(file: string): NameExample[] {
  const text = readFileSync(file, 'utf8')
    .normalize('NFC')
    .replace(/^date \S+ /u, '')
  const read = readForNames(text, '2009-09-15')
  const { tokens } = read.context
  const unsure = new Uint8Array(tokens.length)
  for (const { first, last, weight } of read.finds) if (weight < sure) unsure.fill(1, first, last)
  const wanted = read.finds.flatMap(({ first, last, type }) =>
    type ? { start: tokens[first].start, end: tokens[last - 1].end, type } : [],
  )
  const given = next() < unruled ? { ...read, finds: [] } : read
  return examplesOf(given, wanted, worth, (first, last) => unsure.subarray(first, last).includes(1))
}

const news = readdirSync(values.news)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .filter((_, at) => at % 2 === 0) // more of it wins nothing
  .flatMap((file) => fromNews(join(values.news as string, file)))

/** A feature that fewer tokens have says more of one name than of names. */
const seenAtLeast = 2

const examples = [...marked, ...news]
const seen = new Uint32Array(buckets)
for (const { features } of examples) for (const of of features) for (const feature of of) seen[feature]++
const kept = examples.map((example) => ({
  ...example,
  features: example.features.map((of) => of.filter((feature) => seen[feature] >= seenAtLeast)),
}))
process.stderr.write(`${marked.length} stretches of marked sentences, ${news.length} of news\n`)
const model = learnChain(kept, { buckets, epochs: 2, rate: 0.05, shrink: 1e-2 }, next)
const bytes = gzipSync(packNameModel(model), { level: 9 })
writeFileSync('models/names.bin.gz', bytes)
process.stderr.write(`models/names.bin.gz: ${bytes.length} bytes\n`)
