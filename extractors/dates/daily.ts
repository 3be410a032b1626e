import { dateRule, fixedFind, formAt, of } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { everyUnit } from './sets.ts'

/** Adjectives that right before a verb say how often it is done. */
const adverbs: Readonly<Record<string, number>> = {
  günlük: Unit.day,
  haftalık: Unit.week,
  aylık: Unit.month,
  yıllık: Unit.year,
  senelik: Unit.year,
}

const daily = dateRule({
  name: 'günlük',
  begins: ['unit'],
  examples: { 'Bülten [haftalık] yayımlanıyor.': 'XXXX-WXX', 'Veriler [günlük] güncelleniyor.': 'XXXX-XX-XX' },
  counterexamples: [
    'Günlük hayat durdu.',
    'İki haftalık kurs verildi.',
    'Haftalık dergi kapandı.',
    'Günlük tuttu.',
    'Emeklilere aylık ödemesi yapılacak.',
  ],
  read(position) {
    const { at, words, tokens, first, end } = position
    const unit = adverbs[formAt(position, at)]
    if (unit === undefined || at + 1 >= end || (at > first && (of(position, at - 1, 'number') || tokens[at].capital)))
      return null
    if (at > first && /^(?:NUM|DET|ADJ)$/u.test(words[at - 1].upos) && tokens[at - 1].kind !== 'punctuation')
      return null
    const { upos, ending } = words[at + 1]
    if (
      upos !== 'VERB' ||
      ending.upos !== 'VERB' ||
      ending.features.VerbForm === 'Vnoun' ||
      kept.test(tokens[at + 1].folded)
    )
      return null
    return fixedFind(at, at + 1, 'set', everyUnit[unit])
  },
})

/** What is done with a diary or a contract of some years: `günlük tuttu`, `iki yıllık imzaladı`. */
const kept = /^(?:tut|yaz|ol|imzala|güneş)/u

/** Rules for adverbs of repetition. */
export const dailyRules = [daily]
