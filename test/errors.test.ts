import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorsOf } from '../evaluation/errors.ts'
import { extract } from '../pipeline/index.ts'
import type { Gold } from '../schemas/gold.ts'
import type { Record } from '../schemas/record.ts'

const gold: Gold = JSON.parse(readFileSync(new URL('../fixtures/gold/kgao-zirvesi.json', import.meta.url), 'utf8'))
const { text, published } = gold
const record = (await extract({ id: gold.id, text, published })) as Record

test('nothing is listed where the record is the gold', () => {
  expect(errorsOf(gold, record)).toBe('')
})

test('what is missing and what is wrong stand in their sentence', () => {
  const [first] = record.dates
  const without = errorsOf(gold, { ...record, dates: record.dates.slice(1) })
  expect(without.split('\n').slice(0, 2)).toEqual([gold.id, `  - dates: ${first.type} ${first.value}`])
  expect(without).toContain(`【${first.text}】`)
  const wrong = errorsOf(gold, { ...record, dates: [{ ...first, value: '1999' }, ...record.dates.slice(1)] })
  expect(wrong).toContain(`  - dates: ${first.type} ${first.value}\n`)
  expect(wrong).toContain(`  + dates: ${first.type} 1999 (${first.by})\n`)
})

test('a layer that the gold leaves out is not listed', () => {
  const { agenda: _, ...rest } = gold
  expect(errorsOf(rest, { ...record, agenda: [] })).toBe('')
})
