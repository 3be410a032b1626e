// Scores the names stage on marked sentences, each read by itself: same span and type, suffixes cut off on both sides.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { names as stage } from '../extractors/names/index.ts'
import { advance } from '../extractors/stage.ts'
import { apostrophes } from '../turkish/letters.ts'
import { entityTypes, readNames } from './name-data.ts'
import { documentOf } from './name-examples.ts'

const { values } = parseArgs({
  options: { names: { type: 'string' }, errors: { type: 'boolean', default: false } },
})
if (!values.names) throw new Error('give --names the folder that holds dev.conll')
const types = ['PERSON', 'LOCATION', 'ORGANIZATION'] as const
const suffix = new RegExp(`(?<=[^\\s${apostrophes}])[${apostrophes}]\\p{L}+$`, 'u')
const write = (line: string) => void process.stdout.write(`${line}\n`)
const counts = new Map<string, { gold: number; found: number; right: number }>(
  ['all', ...types].map((type) => [type, { gold: 0, found: 0, right: 0 }]),
)
const count = (type: string, what: 'gold' | 'found' | 'right') => {
  for (const which of ['all', type]) {
    const its = counts.get(which)
    if (its) its[what]++
  }
}

for (const { text, names } of readNames(join(values.names, 'dev.conll'))) {
  const keyOf = (start: number, end: number, type: string) =>
    `${start} ${text.slice(start, end).replace(suffix, '')} ${type}`
  const isScored = (type: string | undefined) => types.some((scored) => scored === type)
  const gold = new Set(
    names.flatMap(({ start, end, type }) =>
      isScored(entityTypes[type]) ? keyOf(start, end, `${entityTypes[type]}`) : [],
    ),
  )
  const found = new Set(
    advance(stage, documentOf(text, '2015-01-01')).names.flatMap(({ start, end, type }) =>
      isScored(type) ? keyOf(start, end, type) : [],
    ),
  )
  for (const key of gold) count(key.slice(key.lastIndexOf(' ') + 1), 'gold')
  for (const key of found) {
    count(key.slice(key.lastIndexOf(' ') + 1), 'found')
    if (gold.has(key)) count(key.slice(key.lastIndexOf(' ') + 1), 'right')
    else if (values.errors) write(`too much\t${key}\t${text}`)
  }
  if (values.errors) for (const key of gold) if (!found.has(key)) write(`missed\t${key}\t${text}`)
}
for (const [type, { gold, found, right }] of counts)
  write(
    `${type}: P ${((100 * right) / found).toFixed(2)}, R ${((100 * right) / gold).toFixed(2)}, F1 ${((200 * right) / (gold + found)).toFixed(2)} (${gold} names)`,
  )
