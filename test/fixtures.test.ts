import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'
import { createExtractor } from '../pipeline/index.ts'
import type { Gold } from '../schemas/gold.ts'
import { validateGold } from '../schemas/validate.ts'

const extractor = createExtractor()

/** The articles that stood before the rules' authors, and those marked by a reader who never saw the program. */
describe.each(['fixtures/', 'fixtures/unseen/', 'fixtures/later/', 'fixtures/latest/'])('%s', (set) => {
  const folder = new URL(`../${set}`, import.meta.url)
  const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')
  const ids = readdirSync(new URL('gold/', folder)).map((file) => file.replace(/\.json$/u, ''))
  const golds = ids.map((id): Gold => JSON.parse(read(`gold/${id}.json`)))
  const { articles, all } = evaluate(
    golds.map((gold) => ({
      gold,
      record: extractor.extractSync({ id: gold.id, text: gold.text, published: gold.published, language: 'tr' }),
    })),
  )

  test('articles and gold mirror each other', () => {
    expect(readdirSync(new URL('articles/', folder)).map((file) => file.replace(/\.txt$/u, ''))).toEqual(ids)
  })

  test.each(golds.map((gold) => [gold.id, gold] as const))('the gold of %s is legal', (_, gold) => {
    expect(validateGold(gold)).toEqual([])
  })

  describe('no figure falls below scores.json', () => {
    const floor: { [figure: string]: number } = JSON.parse(read('scores.json'))
    test.each(Object.entries(floor))('%s ≥ %d', (figure, least) => {
      expect(all[figure]?.f1).toBeGreaterThanOrEqual(least)
    })

    test('every figure has its floor', () => {
      expect(Object.keys(floor)).toEqual(Object.keys(all))
    })
  })

  if (!ids.includes('kgao-zirvesi')) return
  test('the seed article equals its gold', () => {
    const seed = articles.find(({ id }) => id === 'kgao-zirvesi')
    const short = Object.entries(seed?.scores ?? {}).filter(([, score]) => score.f1 < 100)
    expect(short.map(([figure, score]) => `${figure} ${score.f1}`)).toEqual([])
  })
})
