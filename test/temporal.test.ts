import { describe, expect, test } from 'vitest'
import { type SpecifiedCase, scoreFile, tableOfFiles } from '../evaluation/specification.ts'
import { temporalAdapter } from '../evaluation/temporal.ts'
import { createExtractor } from '../pipeline/index.ts'

const extractor = createExtractor()
const adapter = temporalAdapter((text, options) => extractor.dates(text, options))

/** A case in the form of the specification, with a value of one resolution. */
function specified(Input: string, Text: string, Type: string, Timex: string, FutureResolution: object): SpecifiedCase {
  const result = { Text, Start: Input.indexOf(Text), Length: Text.length, Type, Value: { Timex, FutureResolution } }
  return { Input, Context: { ReferenceDateTime: '2024-10-14T00:00:00' }, Results: [result] }
}

describe('a specification of Recognizers-Text', () => {
  test.each([
    specified("Kurul 22 Ekim'de toplanacak", '22 Ekim', 'date', 'XXXX-10-22', { date: '2024-10-22' }),
    specified('Heyet gelecek hafta gelecek', 'gelecek hafta', 'daterange', '2024-W43', {
      startDate: '2024-10-21',
      endDate: '2024-10-28',
    }),
    specified('Yılın ilk çeyreğinde arttı', 'Yılın ilk çeyreği', 'daterange', '(2024-01-01,2024-04-01,P3M)', {
      startDate: '2024-01-01',
      endDate: '2024-04-01',
    }),
    specified("Saat 22'den 3'e kadar kapalı", "Saat 22'den 3'e kadar", 'timerange', '(T22,T03,PT5H)', {
      startTime: '22:00:00',
      endTime: '03:00:00',
    }),
    specified('İki buçuk saat sürdü', 'İki buçuk saat', 'duration', 'PT2.5H', { duration: '9000' }),
    specified('Her pazartesi toplanır', 'Her pazartesi', 'set', 'XXXX-WXX-1', { set: 'Set: XXXX-WXX-1' }),
    specified('Tesis üç hafta içinde açılacak', 'üç hafta içinde', 'daterange', '(2024-10-14,2024-11-04,P3W)', {
      startDate: '2024-10-14',
      endDate: '2024-11-04',
    }),
  ])('$Input', (sentence) => {
    expect(scoreFile('case', [sentence], adapter)).toMatchObject({ expected: 1, marked: 1, equal: 1, wrong: [] })
  })

  test('a wrong day, a missed span and a find too many are told', () => {
    const wrong = specified('Kurul yarın toplanacak', 'yarın', 'date', '2024-10-16', { date: '2024-10-16' })
    const missed = specified('Kurul şimdi toplanacak', 'şimdi', 'datetime', 'PRESENT_REF', {
      dateTime: '2024-10-14 00:00:00',
    })
    const spurious = { Input: 'Kurul dün toplandı', Results: [] }
    const score = scoreFile('case', [wrong, missed, spurious], adapter)
    expect(score).toMatchObject({ expected: 2, exact: 1, equal: 0, spurious: 1 })
    expect(score.wrong.map(({ what, reason }) => [what, reason !== null])).toEqual([
      ['value', false],
      ['span and value', true],
    ])
    expect(tableOfFiles([score])).toContain('50.0')
  })
})
