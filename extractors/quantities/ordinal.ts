import { digitValue } from '../../turkish/numerals.ts'
import { readNumber } from './number.ts'
import { nameAt, type QuantityRule, quantityRule } from './reading.ts'

const ordinal = quantityRule({
  name: 'sıra sayısı',
  examples: {
    'Takım ligi [ikinci] bitirdi.': '2 null',
    "Yarışı [11'inci] sırada tamamladı.": '11 null',
    'Kuruluşunun [yirmi beşinci] yılı kutlandı.': '25 null',
    'Kanunun [31.] maddesi değişti.': '31 null',
    'Bu yıl [ilk] kez düzenlendi.': '1 null',
  },
  counterexamples: ['İkindi vakti toplanıldı.', 'Bilinci yerinde.'],
  *match(position) {
    const { at, tokens } = position
    const find = { first: at, type: 'ordinal', unit: null } as const
    const form = nameAt(position, at)
    if (form === 'ilk') yield { ...find, next: at + 1, value: 1 }
    else if (tokens[at].kind === 'ordinal' && /^\d/u.test(form))
      yield { ...find, next: at + 1, value: digitValue(form.slice(0, -1)) }
    else {
      const { number: amount } = position
      if (amount?.ordinal) yield { ...find, next: amount.next, value: amount.value, whole: true }
    }
  },
})

/** Places told from where the speaker is or from the end: the last is the first from the end. */
const relatives: readonly (readonly [RegExp, number, 'end' | 'current'])[] = [
  [/^son(?:uncu(?:su)?)?$/u, 1, 'end'],
  [/^ilki$/u, 0, 'current'],
  [/^sonraki$/u, 1, 'current'],
  [/^önceki$/u, -1, 'current'],
]

const relative = quantityRule({
  name: 'göreli sıra',
  examples: {
    '[Son] oturum yarına kaldı.': '1 end',
    '[Bir önceki] sözleşme geçerli.': '-1 current',
    'Listenin [sondan üçüncü] adayı kazandı.': '3 end',
  },
  counterexamples: ['Sonunda anlaştılar.', 'Önce başkan konuştu.'],
  *match(position) {
    const { at } = position
    const lead = nameAt(position, at)
    if (lead === 'sondan') {
      const amount = readNumber(position, at + 1, { ordinals: true })
      if (amount?.ordinal) yield { first: at, next: amount.next, type: 'ordinal', value: amount.value, unit: 'end' }
      return
    }
    const place = lead === 'bir' || lead === 'en' ? at + 1 : at
    const form = nameAt(position, place)
    for (const [word, value, unit] of relatives)
      if (word.test(form) && (place === at || (lead === 'en') === (form === 'son')))
        yield { first: at, next: place + 1, type: 'ordinal', value, unit }
  },
})

/** Rules for ordinals. */
export const ordinalRules: readonly QuantityRule[] = [relative, ordinal]
