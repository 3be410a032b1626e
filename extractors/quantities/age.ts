import type { Token } from '../../schemas/token.ts'
import { predicateEnding } from '../../turkish/inflection.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { nameAt, type QuantityRule, quantityRule } from './reading.ts'
import { isBetween } from './span.ts'
import { isSport } from './sport.ts'

/** The oldest age of which news speaks, of trees and walls. */
const oldest = 10_000

/** Whether a form is `yaş` (age) with an ending, not `yaşlı`, `yaşam`, `yaşa`. */
function isAge(form: string): boolean {
  return form.startsWith('yaş') && (predicateEnding('yaş', form.slice(3)) !== null || form === 'yaşlarında')
}

const age = quantityRule({
  name: 'yaş',
  examples: {
    'Emekli öğretmen [78 yaşında] öldü.': '78 a',
    'Kazada [üç yaşındaki] bir çocuk yaralandı.': '3 a',
    'Kursa [18 yaşından] büyükler katılabilir.': '18 a',
    'Kampa [10-15 yaş] grubu alındı.': '10,15 a',
    'Aşı [65 ile 80 yaş] arasındakilere yapılacak.': '65,80 a',
    'Usta bu işe [14 yaşındayken] başladı.': '14 a',
  },
  counterexamples: ['Semtte 3 yaşlı kadın oturuyor.', 'Köyde 500 yaşam alanı kuruldu.'],
  *match(position) {
    const { at } = position
    if (nameAt(position, at) === 'bir' && !/^yaşı/u.test(nameAt(position, at + 1))) return // bir yaşta: of an age
    for (const { value, last, between } of position.bounds) {
      if (last.closed || last.tail || !isAge(nameAt(position, last.next))) continue
      if (between && !isBetween(position, last.next + 1)) continue
      const years = typeof value === 'number' ? value : (value[1] ?? 0)
      if (years >= 0 && years < oldest) yield { first: at, next: last.next + 1, type: 'age', value, unit: 'a' }
      return
    }
  },
})

/** The oldest person of whom news speaks. */
const oldestPerson = 110

/** Whether a word can be the last of a person's name: `Demir`, `D.`; not `Ölümleri`, `TBMM`. */
function mayBeSurname({ text, folded, capital, kind }: Token): boolean {
  if (!capital || (kind !== 'word' && kind !== 'abbreviation') || /^(?:madde|bent|fıkra|bölüm|ek|liste)$/u.test(folded))
    return false
  return text.length < 3 || (!isAllCapitals(text) && !/l[ae]r[ıi]$/u.test(text))
}

const bracketed = quantityRule({
  name: 'ayraçta yaş',
  examples: {
    'Kazada Hasan Demirkol ([35]) ile Veli K. ([9]) yaralandı.': '35 a | 9 a',
    'Yaralılar Hasan Demirkol ([35]) ve Elif ([3]) taburcu edildi.': '35 a | 3 a',
    'Sürücü M. T. ([41]) gözaltına alındı.': '41 a',
  },
  counterexamples: [
    'Golleri Hasan Demirkol (35) ve Veli Koray (70) attı.',
    'Kanunun Ek Madde (3) hükmü değişti.',
    'Acil Yardım İstasyonları (112) aranmalı.',
  ],
  *match(position) {
    const { at, first, tokens, bounds } = position
    const years = bounds[0]?.value
    if (at < first + 3 || nameAt(position, at - 1) !== '(' || nameAt(position, at + 1) !== ')') return
    if (typeof years !== 'number' || !Number.isInteger(years) || years <= 0 || years > oldestPerson) return
    const goesOn = /^(?:,|ve|ile)$/u.test(nameAt(position, at - 3)) && nameAt(position, at - 4) === ')' // ), Elif (3)
    if (!(tokens[at - 3].capital || goesOn) || !mayBeSurname(tokens[at - 2]) || isSport(position)) return
    yield { first: at, next: at + 1, type: 'age', value: years, unit: 'a' }
  },
})

/** Rules for ages. */
export const ageRules: readonly QuantityRule[] = [age, bracketed]
