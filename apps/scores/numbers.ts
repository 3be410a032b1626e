// Scores the quantities of bare texts on Recognizers-Text's Turkish cases: npm run score:numbers -- --temporal PATH
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type NumberScore, scoreNumbers } from '../../evaluation/numbers.ts'
import { createExtractor } from '../../pipeline/index.ts'

const { values } = parseArgs({
  options: { temporal: { type: 'string' }, errors: { type: 'boolean', default: false } },
})
if (!values.temporal) throw new Error('no folder of cases; give --temporal ../shared/data/temporal')

const extractor = createExtractor()
const say = (line: string) => void process.stdout.write(`${line}\n`)
const row = (name: string, { expected, spans, values, extra }: Omit<NumberScore, 'file' | 'missed'>) =>
  say(
    `${name.padEnd(46)}${[spans, values].map((right) => ((100 * right) / (expected || 1)).toFixed(1).padStart(8)).join('')}${`${expected}`.padStart(8)}${`${extra}`.padStart(8)}`,
  )

say(`${'file'.padEnd(46)}${['span %', 'value %', 'results', 'extra'].map((head) => head.padStart(8)).join('')}`)
const all = { expected: 0, spans: 0, values: 0, extra: 0 }
for (const folder of ['Number', 'NumberWithUnit']) {
  for (const file of readdirSync(join(values.temporal, folder)).sort()) {
    const cases = JSON.parse(readFileSync(join(values.temporal, folder, file), 'utf8').replace(/^\ufeff/u, ''))
    const score = scoreNumbers(file, cases, (text) => extractor.quantities(text))
    row(`${folder}/${file}`, score)
    all.expected += score.expected
    all.spans += score.spans
    all.values += score.values
    all.extra += score.extra
    if (values.errors) for (const miss of score.missed) say(`  ${miss}`)
  }
}
row('all', all)
