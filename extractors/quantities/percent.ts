import { nameAt, type QuantityRule, quantityRule, readAmount } from './reading.ts'

const percentage = quantityRule({
  name: 'yüzde',
  examples: {
    'Faiz [yüzde 12,5] oldu.': '12.5 %',
    'Fiyatlar [%10] arttı.': '10 %',
    "Oran [yüzde 37]'den [yüzde 36]'ya indirildi.": '37 % | 36 %',
    'Katılım [yüzde elli] düzeyinde kaldı.': '50 %',
    'Büyüme hızı [yüzde eksi 13,8] olmuştu.': '-13.8 %',
  },
  counterexamples: ['Yüzde oranları açıklandı.', 'Yüzdeki yaralar iyileşti.'],
  *match(position) {
    const { at } = position
    const form = nameAt(position, at)
    if (form !== 'yüzde' && form !== '%') return
    const amount = readAmount(position, at + 1)
    if (amount) yield { first: at, next: amount.next, type: 'percent', value: amount.value, unit: '%' }
  },
})

/** Rules for percentages. */
export const percentRules: readonly QuantityRule[] = [percentage]
