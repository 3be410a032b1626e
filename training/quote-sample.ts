// Draws quotes from a folder of articles to be read: `--news FOLDER --seed 1 --count 200` prints them, numbered. Once they
// are read, `--content 3,8 --speaker 5` (what was wrong in which) adds their counts to training/quotes-judged.tsv.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judgedQuotes } from '../extractors/quotes/index.ts'
import { text as reader } from '../input/text.ts'
import { readArticle } from '../pipeline/extract.ts'
import { QuoteCounts } from './quote-counts.ts'
import { random, shuffled } from './random.ts'

const { values } = parseArgs({
  options: {
    news: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    articles: { type: 'string', default: '300' },
    content: { type: 'string' },
    speaker: { type: 'string' },
  },
})
const { news } = values
if (!news) throw new Error('give --news the folder that holds the articles')

const next = random(Number(values.seed))
const files = shuffled(readdirSync(news).sort(), next).slice(0, Number(values.articles))
const pool = files.flatMap((file) => {
  const bytes = readFileSync(join(news, file))
  const { article, notes } = reader.read({ path: file, id: file, bytes, modified: () => new Date(0), language: 'tr' })
  const document = readArticle(article, notes)
  return judgedQuotes(document).map(({ quote, facts }) => ({ file, document, quote, facts }))
})
const sample = shuffled(pool, next).slice(0, Number(values.count))

const judged = 'training/quotes-judged.tsv'
/** Units of text shown before and behind a quote. */
const before = 170
const behind = 80
/** Longest quote that is shown whole. */
const whole = 220

if (values.content === undefined && values.speaker === undefined) print()
else count([values.content, values.speaker].flatMap((list) => list?.split(',').filter(Boolean).map(Number) ?? []))

function print() {
  const flat = (text: string) => text.replace(/\s+/gu, ' ')
  const cut = (text: string) => (text.length > whole ? `${text.slice(0, whole / 2)} … ${text.slice(-whole / 2)}` : text)
  sample.forEach(({ file, document, quote }, at) => {
    const { text, entities } = document
    const { start, end, kind, speaker, speakerText, cue, by, confidence } = quote
    const who = entities.find(({ id }) => id === speaker)?.name ?? `– ${speakerText ?? ''}`
    process.stdout.write(
      `#${at + 1} ${file} ${kind} <${who}> [${by}] ${confidence} (${cue?.lemma ?? ''})\n  ` +
        `${flat(text.slice(Math.max(0, start - before), start))}⟦${flat(cut(quote.text))}⟧${flat(text.slice(end, end + behind))}\n`,
    )
  })
}

function count(wrong: readonly number[]) {
  const counts = new QuoteCounts()
  if (existsSync(judged)) counts.read(judged)
  sample.forEach(({ facts }, at) => {
    counts.add(facts, !wrong.includes(at + 1))
  })
  counts.write(judged, 'Quotes drawn by quote-sample.ts and read: facts, right (content and speaker), wrong')
}
