import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluation/evaluate.ts'
import { scoreNumbers } from '../evaluation/numbers.ts'
import { createExtractor } from '../pipeline/index.ts'
import type { Gold } from '../schemas/gold.ts'
import { validateRecord } from '../schemas/validate.ts'

const extractor = createExtractor()
const says = (text: string) =>
  extractor
    .quantities(text)
    .map(({ text, type, value, unit }) => `${text} = ${type} ${JSON.stringify(value)} ${unit ?? '–'}`)

describe('a bare text', () => {
  test.each([
    ['-9,23', ['-9,23 = number -9.23 –']],
    ['- 1 4/5', ['- 1 4/5 = number -1.8 –']],
    ['1.250.000,5', ['1.250.000,5 = number 1250000.5 –']],
    ['yüz bin trilyon', ['yüz bin trilyon = number 100000000000000000 –']],
    ['iki yüz nokta sıfır üç', ['iki yüz nokta sıfır üç = number 200.03 –']],
    ['yirmi bir bölü beş', ['yirmi bir bölü beş = number 4.2 –']],
    ['12e-1', ['12e-1 = number 1.2 –']],
    ['10k', ['10k = number 10000 –']],
    ['üç milyar iki yüz milyon', ['üç milyar iki yüz milyon = number 3200000000 –']],
    ["yirmi birinci, 11'inci ve 3.", ['yirmi birinci = ordinal 21 –', "11'inci = ordinal 11 –", '3 = number 3 –']],
    ['sıfır iki', ['sıfır = number 0 –', 'iki = number 2 –']],
    ['0212 555 12 12', ['0212', '555', '12', '12'].map((part) => `${part} = number ${Number(part)} –`)],
    ['Bu yüzden onun altında kaldı.', []],
    ['birkaç yüz bin dolar, birkaç milyon kişi', []],
    ['10-15 milyon dolar', ['10-15 milyon dolar = money [10000000,15000000] USD']],
    ['20 ila 25 derece', ['20 ila 25 derece = temperature [20,25] Cel']],
    ['5 dolar 20 sent', ['5 dolar 20 sent = money 5.2 USD']],
    ['bir bitki, bir gün, bir yaşta', Array(3).fill('bir = number 1 –')],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual(expected)
  })

  test('an impossible unit closes no amount', () => {
    expect(says("3'ü metre, 5'i lira")).toEqual(['3 = number 3 –', '5 = number 5 –'])
  })
})

describe('the record', () => {
  const text =
    "Yüzde 3 ila 5 zam isteyen 26 işçi, 12. gün 1,5 milyon lira aldı; madde 5 uyarınca 0212 555 12 12'yi aradılar."
  const record = extractor.extractSync({ text, published: '2024-10-14', language: 'tr' })

  test('holds what a newsroom asks for, and neither bare numbers nor ordinals', () => {
    expect(record.quantities.map(({ type, value }) => [type, value])).toEqual([
      ['percent', [3, 5]],
      ['count', 26],
      ['money', 1_500_000],
    ])
  })

  test('is scored against gold by span, and by type, value and unit', () => {
    const { quantities, id, published, version } = record
    const gold: Gold = {
      version,
      id,
      published,
      text,
      quantities: [...quantities.slice(0, 2), { ...quantities[2], value: 1 }],
    }
    const { all } = evaluate([{ gold, record }])
    expect(all['quantities.span'].f1).toBe(100)
    expect(all['quantities.value'].f1).toBeCloseTo(66.67)
  })

  test('a range of three bounds breaks the schema', () => {
    const broken = { ...record, quantities: [{ ...record.quantities[0], value: [1, 2, 3] }] }
    expect(validateRecord(record)).toEqual([])
    expect(validateRecord(broken as unknown as typeof record)).not.toEqual([])
  })
})

test('long runs of numbers come to an end', () => {
  for (const piece of ['3-1 ', 'bin milyon ', '1/', 'beş bölü ', '5 ile 10 ', 'yüzde ', 'güney kore ', '5 lira ']) {
    const whole = piece.repeat(5_000)
    for (const { start, end, text } of extractor.quantities(whole)) expect(whole.slice(start, end) === text).toBe(true)
  }
})

describe('cases of numbers', () => {
  const read = (text: string) => extractor.quantities(text)

  test('their resolutions are read as our values', () => {
    const cases = [
      { Input: '20 ila 100', Results: [{ Text: '20 ila 100', Resolution: { value: '[20,100)' } }] },
      { Input: '1,5', Results: [{ Text: '1,5', Resolution: { value: '1,6' } }] },
    ]
    expect(scoreNumbers('NumberRangeModel.json', cases.slice(0, 1), read)).toMatchObject({
      expected: 1,
      values: 1,
      missed: [],
    })
    expect(scoreNumbers('NumberModel.json', cases.slice(1), read)).toMatchObject({ spans: 1, values: 0, extra: 0 })
  })

  test('a file of another kind is an error with the kinds that are known', () => {
    expect(() => scoreNumbers('Colour.json', [], read)).toThrow(/Colour\.json: no kind .* known: NumberRange/u)
  })

  const folder = new URL('../../shared/data/temporal/', import.meta.url)
  test.runIf(existsSync(folder))('beside the project: at least 92 per cent', () => {
    const total = { expected: 0, values: 0 }
    for (const part of ['Number/', 'NumberWithUnit/'])
      for (const file of readdirSync(new URL(part, folder))) {
        const cases = JSON.parse(readFileSync(new URL(part + file, folder), 'utf8').replace(/^\ufeff/u, ''))
        const { expected, values } = scoreNumbers(file, cases, read)
        total.expected += expected
        total.values += values
      }
    expect(total.values / total.expected).toBeGreaterThanOrEqual(0.92)
  })
})
