import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { isPublished } from '../schemas/day.ts'
import type { Gold } from '../schemas/gold.ts'
import { goldSchema } from '../schemas/gold.ts'
import { articleSchema, recordSchema, recordSchemaText } from '../schemas/json-schema.ts'
import { brokenLaws } from '../schemas/laws.ts'
import type { Record } from '../schemas/record.ts'
import { validateArticle, validateGold, validateRecord } from '../schemas/validate.ts'

const root = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const record: Record = {
  version: 1,
  id: 'a',
  published: '2024-10-14',
  language: 'tr',
  title: null,
  source: null,
  text: "Ali Ankara'da.",
  sentences: [{ start: 0, end: 14 }],
  entities: [
    {
      id: 'e1',
      type: 'PERSON',
      name: 'Ali',
      roles: [],
      links: {},
      mentions: [{ start: 0, end: 3, text: 'Ali', by: 'elle' }],
    },
  ],
  dates: [],
  quantities: [],
  quotes: [],
  events: [],
  agenda: [],
  notes: [],
}
const [entity] = record.entities
const [mention] = entity.mentions

test('record.schema.json is what the schemas generate (npm run schema)', () => {
  expect(read('schemas/record.schema.json')).toBe(recordSchemaText())
})

test.each(Object.entries({ recordSchema, goldSchema, articleSchema }))(
  '%s is sound JSON Schema 2020-12',
  (_, schema) => {
    const ajv = new Ajv2020()
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.compile(schema)).not.toThrow()
  },
)

test('every object of the record is closed', () => {
  const open = (value: unknown): unknown[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...('properties' in value && !('additionalProperties' in value) ? [value] : []),
          ...Object.values(value).flatMap(open),
        ]
  expect(open(recordSchema)).toEqual([])
})

test('a record of the schema is admitted', () => {
  expect(validateRecord(record)).toEqual([])
  expect(brokenLaws(record)).toEqual([])
})

describe('what the schema refuses is said in sentences with the path and the value', () => {
  const refused: [string, object, string][] = [
    [
      'an offset below 0',
      { entities: [{ ...entity, mentions: [{ ...mention, start: -1 }] }] },
      'entities[0].mentions[0].start must be 0 or more, not -1',
    ],
    [
      'an offset that is text',
      { sentences: [{ start: 0, end: '14' }] },
      'sentences[0].end must be an integer of 0 or more, not "14"',
    ],
    [
      'an unknown type',
      { entities: [{ ...entity, type: 'THING' }] },
      'entities[0].type must be one of PERSON, ORGANIZATION, LOCATION, GROUP, not "THING"',
    ],
    ['a missing layer', { quotes: undefined }, 'quotes is missing'],
    ['an unknown property', { mood: 'good' }, 'mood is no known property; leave it out'],
    [
      'an unknown property within',
      { source: { path: null, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), size: 1 } },
      'source.size is no known property; leave it out',
    ],
    ['a union', { title: 5 }, 'title must be an object or null, not 5'],
    ['an object of a union', { title: { start: 0, end: 3 } }, 'title.text is missing'],
    ['another version', { version: 2 }, 'version must be 1, not 2'],
    ['an empty id', { id: '' }, 'id must not be empty, not ""'],
    ['no mention', { entities: [{ ...entity, mentions: [] }] }, 'entities[0].mentions must hold at least 1, not []'],
    [
      'a date of another shape',
      { published: '14.10.2024' },
      'published must look like YYYY-MM-DD, or YYYY-MM-DDTHH:MM, not "14.10.2024"',
    ],
  ]
  test.each(refused)('%s', (_, change, sentence) => {
    expect(validateRecord({ ...record, ...change })).toEqual([sentence])
  })

  test('something that is no object', () => {
    expect(validateRecord(null)).toEqual(['the record must be an object, not null'])
  })

  test('many complaints are cut short', () => {
    const sentences = Array.from({ length: 1000 }, () => ({ start: -1, end: 1 }))
    expect(validateRecord({ ...record, sentences }).length).toBeLessThan(12)
  })
})

describe('what a schema cannot say', () => {
  const broken: [string, object, string][] = [
    [
      'words that are not the text’s',
      { entities: [{ ...entity, mentions: [{ ...mention, text: 'Veli' }] }] },
      'entities[0].mentions[0].text must be the text\'s "Ali", not "Veli"',
    ],
    [
      'a span beyond the text',
      { sentences: [{ start: 0, end: 15 }] },
      'sentences[0] must lie in the text of 14, not at 0–15',
    ],
    ['an empty span', { sentences: [{ start: 3, end: 3 }] }, 'sentences[0] must lie in the text of 14, not at 3–3'],
    ['an id given twice', { entities: [entity, entity] }, 'entities[1].id must be its own, not e1 once more'],
    [
      'a role at nobody',
      { entities: [{ ...entity, roles: [{ text: 'Vali', at: 'e9' }] }] },
      'entities[0].roles[0].at must be the id of one of the entities, not e9',
    ],
  ]
  test.each(broken)('%s', (_, change, sentence) => {
    expect(brokenLaws({ ...record, ...change })).toEqual([sentence])
  })
})

describe('gold', () => {
  test('need not hold every layer, nor say what found a mark', () => {
    const { by: _, ...unsigned } = mention
    const gold = {
      version: 1,
      id: 'a',
      published: '2024-10-14',
      text: record.text,
      entities: [{ ...entity, mentions: [unsigned] }],
    }
    expect(validateGold(gold)).toEqual([])
    expect(validateGold({ ...gold, entities: [{ ...entity, type: 'THING' }] })).toHaveLength(1)
    expect(validateRecord(gold)).not.toEqual([])
  })

  const files = readdirSync(new URL('fixtures/gold', root)).filter((file) => file.endsWith('.json'))
  test.each(files)('%s is gold, and obeys the laws', (file) => {
    const gold = JSON.parse(read(`fixtures/gold/${file}`)) as Gold
    expect([...validateGold(gold), ...brokenLaws(gold)]).toEqual([])
  })
})

describe('an extractor’s input', () => {
  const text = 'Ali geldi.'
  const refused: [string, unknown, string][] = [
    ['a text that is none', { text: 5, published: '2024-10-14' }, 'text must be a string, not 5'],
    ['no day', { text }, 'published is missing'],
    [
      'a day that there is not',
      { text, published: '2025-02-30' },
      'published must be a day that there is, not "2025-02-30"',
    ],
    [
      'a time that there is not',
      { text, published: '2025-02-20T25:10' },
      'published must be a day that there is, not "2025-02-20T25:10"',
    ],
    ['another language', { text, published: '2024-10-14', language: 'en' }, 'language must be "tr", not "en"'],
    [
      'a title from elsewhere',
      { text, published: '2024-10-14', title: { start: 0, end: 3, text: 'Can' } },
      'title must be a span of the text, not {"start":0,"end":3,"text":"Can"}',
    ],
    ['a misspelt field', { text, published: '2024-10-14', titel: null }, 'titel is no known property; leave it out'],
  ]
  test.each(refused)('%s', (_, input, sentence) => {
    expect(validateArticle(input)).toEqual([sentence])
  })

  test.each(['2024-02-29', '2024-10-14T09:00', '2024-10-14T09:00:59'])('%s is a day', (day) => {
    expect(isPublished(day)).toBe(true)
  })
  test.each(['2025-02-29', '2024-13-01', '2024-10-14T24:30', '2024', '2024-10', '', '14.10.2024', '2024-10-14 09:00'])(
    '"%s" is no day',
    (day) => {
      expect(isPublished(day)).toBe(false)
    },
  )
})
