import { describe, expect, test } from 'vitest'
import { capitalize, fold, isAllCapitals, titleCase } from '../turkish/letters.ts'
import { analyze, analyzeName, endsIn } from '../turkish/morphology.ts'
import { pattern } from '../turkish/suffixes.ts'
import {
  caseOf,
  featureString,
  isConverb,
  isFiniteVerb,
  isFuture,
  isParticiple,
  isPassive,
  isPast,
  isReportedClause,
} from '../turkish/word-face.ts'

describe('letters', () => {
  test('folding keeps every offset and knows the two i', () => {
    expect(fold('IĞDIR İZMİR’DE')).toBe("ığdır izmir'de")
    for (const text of ['İİİ', 'ẞ', 'Ǆ', '🙂Ş', 'a\u0307']) expect(fold(text)).toHaveLength(text.length)
  })

  test('capitals', () => {
    expect(capitalize('iki')).toBe('İki')
    expect(titleCase('IĞDIR')).toBe('Iğdır')
    expect([isAllCapitals('KGAÖ'), isAllCapitals('A'), isAllCapitals('Ad'), isAllCapitals('T.C.')]).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('endings', () => {
  test('the notation of grammars', () => {
    expect(pattern('(y)AcAK')).toBe('y?[ae]c[ae][kğ]')
    expect(endsIn("ankara'dan", 'DAn')).toBe(true)
    expect(endsIn('kitap', 'DAn')).toBe(false)
  })

  test.each([
    ['yapılacağını', [isReportedClause, isFuture, isPassive], 'Acc'],
    ['sürdüğünü', [isReportedClause, isPast], 'Acc'],
    ['gerektiğini', [isReportedClause], 'Acc'],
    ['gelmesinin', [isReportedClause], 'Gen'],
    ['yapılmasına', [isReportedClause, isPassive], 'Dat'],
  ] as const)('%s can be reported', (form, holds, found) => {
    const word = analyze(form)
    for (const test of holds) expect(test(word), test.name).toBe(true)
    expect(caseOf(word)).toBe(found)
  })

  test('finite, converb and participle', () => {
    expect(['yapacak', 'söyledi', 'görüşülüyor'].map((form) => isFiniteVerb(analyze(form)))).toEqual([true, true, true])
    expect(['vurgulayarak', 'gelip'].map((form) => isConverb(analyze(form)))).toEqual([true, true])
    expect(isParticiple(analyze('belirten'))).toBe(true)
    expect(isFiniteVerb(analyze('toplantı'))).toBe(false)
  })

  test('cases of names after the apostrophe', () => {
    const cases = ['nın', 'deki', 'ye', 'u', 'ndan', 'yla', ''].map((suffix) => caseOf(analyzeName('X', suffix)))
    expect(cases).toEqual(['Gen', 'Loc', 'Dat', 'Acc', 'Abl', 'Ins', 'Nom'])
  })

  test('the universal feature string is sorted', () => {
    expect(featureString(analyze('zirvede'))).toBe('Case=Loc|Number=Sing')
    expect(featureString(analyze('xyz'))).toBe('_')
  })
})
