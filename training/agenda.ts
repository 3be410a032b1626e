// Counts, for each class of agenda items, how many of those that a reader judged he kept: writes extractors/agenda/judged.ts.
// training/agenda-judged.tsv holds the judgements: article, offset of the item, `kept` or `dropped`; --articles the articles.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { classOf } from '../extractors/agenda/confidence.ts'
import { createExtractor } from '../pipeline/index.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string' }, judged: { type: 'string', default: 'training/agenda-judged.tsv' } },
})
const { articles, judged } = values
if (!articles) throw new Error('give --articles the folder of the articles that were judged')

const verdicts = new Map<string, Map<number, boolean>>()
for (const line of readFileSync(judged, 'utf8').trim().split('\n')) {
  const [id, start, verdict] = line.split('\t')
  if (verdict !== 'kept' && verdict !== 'dropped') throw new Error(`${judged}: "${line}" says neither kept nor dropped`)
  verdicts.set(id, (verdicts.get(id) ?? new Map()).set(Number(start), verdict === 'kept'))
}

const extractor = createExtractor()
const counts = new Map<string, [number, number]>()
for (const [id, its] of verdicts) {
  const path = join(articles, `${id}.txt`)
  if (!existsSync(path))
    throw new Error(`${path} is not there: give --articles the folder of the articles that were judged`)
  const [, published, text] = /^date (\S+)(.*)$/su.exec(readFileSync(path, 'utf8')) ?? []
  const { agenda } = extractor.extractSync({ id, published, text: text.trim(), language: 'tr' })
  for (const { start, text: matter, status, actors, event, date } of agenda) {
    const kept = its.get(start)
    if (kept === undefined) continue
    const facts = {
      status,
      actor: actors.length > 0,
      event: event !== null,
      date: date !== null,
      short: !matter.includes(' '),
    }
    const count = counts.get(classOf(facts)) ?? [0, 0]
    counts.set(classOf(facts), [count[0] + Number(kept), count[1] + 1])
  }
}

const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, [kept, read]]) => `  '${name}': [${kept}, ${read}],\n`)
writeFileSync(
  'extractors/agenda/judged.ts',
  '/** Of items of each class, how many a reader kept and how many were read. Written by training/agenda.ts. */\n' +
    'export const judged: Readonly<Record<string, readonly [kept: number, read: number]>> = {\n' +
    `${rows.join('')}}\n`,
)
