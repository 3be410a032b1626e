import { readNumber } from './number.ts'
import { isDash, isJoined, nameAt, type QuantityRule, quantityRule } from './reading.ts'
import { isBetween, readBounds } from './span.ts'

const isPercent = (form: string) => form === 'yüzde' || form === '%'

const percentage = quantityRule({
  name: 'yüzde',
  examples: {
    'Faiz [yüzde 12,5] oldu.': '12.5 %',
    'Fiyatlar [%10] arttı.': '10 %',
    'OTOYOLA [YÜZDE 30] ZAM GELİYOR': '30 %',
    "Oran [yüzde 37]'den [yüzde 36]'ya indirildi.": '37 % | 36 %',
    'Katılım [yüzde elli] düzeyinde kaldı.': '50 %',
    'Büyüme hızı [yüzde eksi 13,8] olmuştu.': '-13.8 %',
    'Endeks [-%2,5] ile kapandı.': '-2.5 %',
    'Üretim [eksi yüzde 4] ile kapandı.': '-4 %',
    'Zam oranı [yüzde 3 ila 5] olacak.': '3,5 %',
    'Kâr payı [yüzde 10-15] arasında değişiyor.': '10,15 %',
    'Büyüme [yüzde üç buçuk] olarak açıklandı.': '3.5 %',
  },
  counterexamples: ['Yüzde oranları açıklandı.', 'Yüzdeki yaralar iyileşti.', 'Yüz 20 kişi arandı.'],
  *match(position) {
    const { at } = position
    const dashed = isDash(position, at) && isJoined(position, at + 1) && position.tokens[at].spaced
    const minus = dashed || nameAt(position, at) === 'eksi'
    const sign = minus ? at + 1 : at
    if (!isPercent(nameAt(position, sign))) return
    for (const { value, last, between } of readBounds(position, sign + 1)) {
      if (between && !isBetween(position, last.next)) continue
      const signed = minus && typeof value === 'number' ? -value : value
      yield { first: at, next: last.next, type: 'percent', value: signed, unit: '%' }
      return
    }
  },
})

const signBehind = quantityRule({
  name: 'sayıdan sonra yüzde',
  examples: { 'Doluluk [90%] düzeyinde.': '90 %', 'Pay [12,5 %] oldu.': '12.5 %' },
  counterexamples: ['Listede 12 kişi var, %5 indirim yapıldı.'],
  *match(position) {
    const { number: amount } = position
    if (!amount || amount.ordinal || amount.closed || amount.tail || nameAt(position, amount.next) !== '%') return
    if (readNumber(position, amount.next + 1) && position.tokens[amount.next].spaced) return
    yield { first: position.at, next: amount.next + 1, type: 'percent', value: amount.value, unit: '%' }
  },
})

/** Rules for percentages. */
export const percentRules: readonly QuantityRule[] = [percentage, signBehind]
