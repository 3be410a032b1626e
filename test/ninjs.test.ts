import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ninjsOf } from '../output/ninjs.ts'
import { createExtractor } from '../pipeline/index.ts'
import { InvalidRecordError } from '../schemas/errors.ts'
import type { Gold } from '../schemas/gold.ts'
import { validateNinjs } from '../schemas/validate.ts'
import { kupur } from './command.ts'

const { extractSync } = createExtractor()
const golds = readdirSync('fixtures/gold').map(
  (file): Gold => JSON.parse(readFileSync(`fixtures/gold/${file}`, 'utf8')),
)

describe('ninjs', { timeout: 30_000 }, () => {
  test.each(golds.map(({ id, text, published }) => ({ id, text, published })))(
    'of $id is what the schema admits',
    (article) => {
      expect(validateNinjs(ninjsOf(extractSync({ ...article, language: 'tr' })))).toEqual([])
    },
  )

  test('holds people, organisations, places and events, with the identifiers of the calendar', async () => {
    const file = 'fixtures/articles/kgao-zirvesi.txt'
    const [ninjs, ics] = await Promise.all(
      ['ninjs', 'ics'].map(async (format) => (await kupur('extract', file, '--format', format)).stdout),
    )
    const { people, organisations, places, events, ...rest } = JSON.parse(ninjs)
    expect(people.map(({ name }: { name: string }) => name)).toContain('Vladimir Putin')
    expect(organisations[0].name).toBe('Kolektif Güvenlik Anlaşması Örgütü')
    expect(places).toContainEqual({ name: 'Kırgızistan', uri: 'http://www.wikidata.org/entity/Q813', literal: 'KG' })
    const [, uid] = /UID:(\S+)/u.exec(ics) ?? []
    expect(events).toEqual([{ name: 'KGAÖ zirvesi', uri: `urn:kupur:event:${uid}` }])
    expect(rest).toMatchObject({
      uri: 'urn:kupur:article:kgao-zirvesi',
      standard: { name: 'ninjs', version: '3.1' },
      versionCreated: '2025-11-24T00:00:00+03:00',
      descriptions: [
        { role: 'agenda', value: expect.stringMatching(/^2025-11-27 \| KGAÖ zirvesi \| .* \| Bişkek \| planlı$/u) },
      ],
    })
  })

  test('does not leave where the schema refuses it', () => {
    const record = extractSync({ id: 'a', text: 'Ayşe Öztürk geldi.', published: '2024-10-14', language: 'tr' })
    const broken = { ...record, language: 'en' as 'tr', title: { start: 0, end: 0, text: '' } }
    expect(() => ninjsOf(broken)).toThrow(InvalidRecordError)
    expect(() => ninjsOf(broken)).toThrow(/^its ninjs breaks our schema: headlines\[0\]\.value must not be empty/u)
  })
})
