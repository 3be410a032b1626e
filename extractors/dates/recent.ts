import { dateRule, fixedFind, formAt, lexemeAt, of } from './grammar.ts'
import { durationAt } from './lengths.ts'
import { Unit, Which } from './lexeme.ts'

/** What makes a relative clause of `geçen`: time has gone by, it is not the last one. */
const gone = /^(?:üzerinden|aradan|arada|içinde|arasında)$/u
const onward = /^(?:önce|sonra|daha$)/u

const recent = dateRule({
  name: 'son üç yıl',
  begins: ['ordinal', 'which'],
  examples: {
    'Nüfus son [20 yılda] ikiye katlandı.': 'P20Y',
    'Kurum, önümüzdeki [üç ay] içinde taşınacak.': 'P3M',
    'Bölgede son [birkaç günde] hava ısındı.': 'null',
  },
  counterexamples: ['Son iki maçta gol atamadı.', 'Son üç yıl önceki gibi değil.', 'İlk üç gün hava güzeldi.'],
  read(position) {
    const { at } = position
    const which = of(position, at, 'which')?.value
    const form = formAt(position, at)
    const back = which === Which.last || (which === Which.before && form === 'önceki')
    if (form !== 'son' && !back && which !== Which.next) return null
    const before = formAt(position, at - 1)
    if ((back && (gone.test(before) || /[dt][ae]n$/u.test(before))) || before === 'en') return null
    const length = durationAt(position, at + 1)
    if (!length || lexemeAt(position, length.next - 1)?.ending.possessed || onward.test(formAt(position, length.next)))
      return null
    return fixedFind(at + 1, length.next, 'duration', length.value)
  },
})

const whole = dateRule({
  name: 'bütün gün',
  begins: ['unit'],
  examples: { 'Dükkânlar [bütün gün] kapalı kaldı.': 'P1D', 'Tesis [tüm yıl] hizmet verecek.': 'P1Y' },
  counterexamples: ['Bütün günler birbirine benziyor.', 'Tüm gün ışığı içeri giriyor.', 'Tüm saatler durdu.'],
  read(position) {
    const { at } = position
    const unit = of(position, at, 'unit')
    if (!/^(?:bütün|tüm)$/u.test(formAt(position, at - 1)) || !unit) return null
    const { ending, value } = unit
    if (value > Unit.year || ending.plural || ending.possessed || ending.lik || ending.case !== 'Nom') return null
    if (/^(?:ışı|doğ|bat)/u.test(formAt(position, at + 1))) return null
    return fixedFind(at - 1, at + 1, 'duration', `P1${'DWMY'[value]}`)
  },
})

const oneMore = dateRule({
  name: 'bir diğer',
  begins: ['numeral'],
  examples: { 'Heyet [bir diğer hafta] bekledi.': 'P1W', 'Başvurular [bir diğer iş günü] sürdü.': 'P1D' },
  counterexamples: ['Bir diğer gün yine geldi.', 'Bir diğer ayrıntı unutuldu.'],
  read(position) {
    const { at } = position
    if (formAt(position, at) !== 'bir' || formAt(position, at + 1) !== 'diğer') return null
    const working = formAt(position, at + 2) === 'iş' ? 1 : 0
    const unit = of(position, at + 2 + working, 'unit')
    if (!unit || unit.ending.plural || (unit.value === Unit.day) !== (working === 1)) return null
    const letter = oneOf[unit.value]
    return letter ? fixedFind(at, at + 3 + working, 'duration', letter) : null
  },
})

const oneOf: Readonly<Record<number, string>> = {
  [Unit.day]: 'P1D',
  [Unit.week]: 'P1W',
  [Unit.month]: 'P1M',
  [Unit.year]: 'P1Y',
  [Unit.hour]: 'PT1H',
}

const nextHour = dateRule({
  name: 'önümüzdeki saat',
  begins: ['which'],
  examples: { 'Yağış [önümüzdeki saatte] etkili olacak.': 'PT1H' },
  counterexamples: ['Önümüzdeki saatlerde açıklama yapılacak.', 'Bu saatte yol boş olur.'],
  read(position) {
    const { at } = position
    const hour = of(position, at, 'which', Which.next) && of(position, at + 1, 'unit', Unit.hour)
    if (!hour || hour.ending.plural || hour.ending.possessed || hour.ending.lik) return null
    return hour.ending.case === 'Nom' || hour.ending.case === 'Loc' ? fixedFind(at, at + 2, 'duration', 'PT1H') : null
  },
})

/** Rules for lengths of time up to now, from now on, and whole ones. */
export const recentRules = [recent, whole, oneMore, nextHour]
