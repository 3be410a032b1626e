import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'
import { text as reader } from '../input/text.ts'
import { checked, recordFrom } from '../pipeline/extract.ts'
import { createExtractor } from '../pipeline/index.ts'
import type { Gold } from '../schemas/gold.ts'

/** Larger data beside the project. Nothing needs it; where it stands, as in CI, it is read. */
const shared = new URL('../../shared/', import.meta.url)
const news = new URL('data/news/', shared)
const golds = ['gold/', 'data/gold-news/']
  .map((folder) => new URL(folder, shared))
  .filter((folder) => existsSync(folder))

describe.runIf(existsSync(news))('real articles', () => {
  test('every tenth gives a record that its schema and the laws of spans admit', () => {
    const files = existsSync(news) ? readdirSync(news).filter((_, at) => at % 10 === 0) : []
    expect(files.length).toBeGreaterThan(100)
    for (const file of files) {
      const bytes = readFileSync(new URL(file, news))
      const incoming = reader.read({ path: file, id: file, bytes, modified: () => new Date(0), language: 'tr' })
      expect(() => checked(recordFrom(incoming, { tokens: true })), file).not.toThrow()
    }
  })
})

describe.runIf(golds.length > 0)('gold beside the project', () => {
  const extractor = createExtractor()
  const pairs = golds.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const gold: Gold = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
        const { id, text, published } = gold
        return { gold, record: extractor.extractSync({ id, text, published, language: 'tr' }) }
      }),
  )
  const { all } = evaluate(pairs)
  test.each([
    ['entities.strict', 85],
    ['dates.value', 90],
    ['quotes.overlap', 85],
    ['quotes.speaker', 80],
    ['agenda.overlap', 60],
  ])('%s ≥ %d', (figure, least) => {
    expect(all[figure].f1).toBeGreaterThanOrEqual(least)
  })
})
