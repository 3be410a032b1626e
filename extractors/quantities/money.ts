import {
  type Find,
  isOpenBefore,
  nameAt,
  type Position,
  type QuantityRule,
  quantityRule,
  readAmount,
  times,
} from './reading.ts'
import { moneyUnit, nationalMoney, type Unit } from './units.ts'

/** The unit at an index and the index after it: `dolar`, `Kanada doları`. */
function unitAt(position: Position, at: number): { unit: Unit; next: number } | null {
  const single = moneyUnit(nameAt(position, at))
  if (single) return { unit: single, next: at + 1 }
  const paired = nationalMoney(nameAt(position, at), nameAt(position, at + 1))
  return paired && { unit: paired, next: at + 2 }
}

const sign = /^[₺$€£¥]$/u

const amountOfMoney = quantityRule({
  name: 'para',
  examples: {
    'Tesis [3 milyar liraya] mal oldu.': '3000000000 TRY',
    'İhracat [1,5 milyon dolar] arttı.': '1500000 USD',
    'Belediye [45 milyon liralık] yatırım yapıyor.': '45000000 TRY',
    "Fon [250 bin avro]'yu aştı.": '250000 EUR',
    'Bilet [12 lira 50 kuruş] oldu.': '12.5 TRY',
    'Şirket [2 bin 500 ABD doları] ödedi.': '2500 USD',
    'Ceza [yüz yirmi lira] olarak belirlendi.': '120 TRY',
    "Ödenek [1.250.000 TL]'ye çıkarıldı.": '1250000 TRY',
  },
  counterexamples: [
    'Dolar güne yükselişle başladı.',
    'Toplantıya 3 milyon kişi katıldı.',
    'Lira 3 haftadır değer kazanıyor.',
  ],
  *match(position) {
    const { at, first } = position
    if (at > first && sign.test(nameAt(position, at - 1))) return
    const amount = readAmount(position, at)
    if (!amount || !isOpenBefore(position, amount.next)) return
    const found = unitAt(position, amount.next)
    if (!found) return
    yield withSmall(position, at, times(amount.value, found.unit), found)
  },
})

/** Adds the kuruş that follow liras. */
function withSmall(
  position: Position,
  first: number,
  value: number,
  { unit, next }: { unit: Unit; next: number },
): Find {
  const small =
    unit.code === 'TRY' && unit.times === 1 && isOpenBefore(position, next) ? readAmount(position, next) : null
  const kuruş = small && moneyUnit(nameAt(position, small.next))
  if (!small || !kuruş || kuruş.times === 1) return { first, next, type: 'money', value, unit: unit.code }
  return { first, next: small.next + 1, type: 'money', value: value + times(small.value, kuruş), unit: unit.code }
}

const signedMoney = quantityRule({
  name: 'simgeyle para',
  examples: { 'Ürün [₺250]’ye satılıyor.': '250 TRY', 'Şirket [$1,5 milyon] yatırım aldı.': '1500000 USD' },
  counterexamples: ['Dolar 34,20 liradan işlem görüyor.', 'Endeks %3 yükseldi.'],
  *match(position) {
    const { at } = position
    if (!sign.test(nameAt(position, at))) return
    const unit = moneyUnit(nameAt(position, at))
    const amount = unit && readAmount(position, at + 1)
    if (unit && amount) yield { first: at, next: amount.next, type: 'money', value: amount.value, unit: unit.code }
  },
})

/** Rules for money. */
export const moneyRules: readonly QuantityRule[] = [amountOfMoney, signedMoney]
