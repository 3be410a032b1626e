import { array, assert, constantFrom, date, integer, oneof, property, string, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { createExtractor } from '../pipeline/index.ts'
import { brokenLaws } from '../schemas/laws.ts'
import { validateRecord } from '../schemas/validate.ts'

const extractor = createExtractor({ layers: ['tokens'] })
const published = '2024-10-14'

const words = constantFrom(
  ..."Ankara İstanbul’da Iğdır'ın Ayşe Öztürk Erdoğan'ın TBMM KGAÖ (KGAÖ) Prof. Dr. A.Ş. Bakanlığı Bakanı Belediyesi Türk-Rus".split(
    ' ',
  ),
  ...'ve ile toplantısında bütçeyi görüşecek kabul edecek dedi söyledi belirtti yapılacağını imzalanmasının planlandığını göre açıkladı ertelendi'.split(
    ' ',
  ),
)
const times = oneof(
  constantFrom(
    'dün',
    'yarın',
    'bugün',
    'geçen hafta',
    '29 Ekim',
    '31 Nisan',
    '26-27 Kasım',
    "saat 14.30'da",
    '12.03.2025',
    'her pazartesi',
    '2026-2029',
    'üç gün',
  ),
  date({ noInvalidDate: true }).map((day) => day.toISOString()),
  integer().map((number) => `${number} Ekim`),
)
const marks = constantFrom(
  ...'. , ; : ! ? … " “ ” ‘ ’ « » \' ` ( ) [ ] - – — % ₺ / \\ @ # & * \n \r\n \t \u00A0 \u200B \uFEFF \u0307 \uD83D \uDE00 😀 İ ı \0'.split(
    ' ',
  ),
)
const anything = string({ unit: 'binary', maxLength: 12 })
const pieces = oneof(
  { weight: 6, arbitrary: words },
  { weight: 2, arbitrary: times },
  { weight: 3, arbitrary: marks },
  anything,
)

/** Pieces of news with or without white space between them. */
const texts = array(tuple(pieces, constantFrom(' ', ' ', ' ', '', '\n\n')), { minLength: 1, maxLength: 80 })
  .map((parts) => parts.flat().join(''))
  .filter((text) => text.replace(/\uFEFF/gu, '').trim() !== '')

const read = (text: string) => extractor.extractSync({ id: 'a', text, published, language: 'tr' })

test('of every text: the record validates, each span holds its words, each id is that of something', () => {
  assert(
    property(texts, (text) => {
      const record = read(text)
      expect([...validateRecord(record), ...brokenLaws(record)]).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('of every text: the record is that of its normal form', () => {
  const nfd = (text: string) => text.normalize('NFD').replace(/(?<!\r)\n/gu, '\r\n')
  assert(
    property(texts, (text) => {
      const record = read(text)
      expect(read(record.text)).toEqual(record)
      expect(read(`\uFEFF${nfd(text)}`)).toEqual(record)
    }),
    { numRuns: 200 },
  )
})

test('of every text: the same record every time', () => {
  assert(
    property(texts, (text) => {
      expect(read(text)).toEqual(read(text))
    }),
    { numRuns: 50 },
  )
})

/** Runs of one piece, of which a pattern or a loop that looks back too far makes hours. */
const runs = [
  'Ankara',
  'A.',
  '1',
  '"',
  '(',
  ']',
  'Ali ',
  'Ali Veli ve ',
  "Ankara'",
  'Ankara’da, ',
  '” dedi. ',
  '29 Ekim ',
  'a\n\n',
  'Ankara-',
]
const more = [
  '“Ali geldi,” dedi. ',
  'toplantısında ',
  'yapılacağını ',
  'kararının ve ',
  '1. ',
  'görüşülecek, ',
  'Bakan Ali Can, 5 Mayıs’ta Bursa’da toplantıya katılacak. ',
]

test.each([...runs, ...more])('a long run of %j comes to an end', (piece) => {
  const text = `Vali Ayşe Öztürk, dün Ağrı’da konuştu. ${piece.repeat(30_000 / piece.length)}`
  expect(brokenLaws(read(text))).toEqual([])
})
