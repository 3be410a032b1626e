import { readNumber } from './number.ts'
import type { Amount, Find, Position, QuantityRule, Value } from './reading.ts'
import { nameAt, quantityRule, times } from './reading.ts'
import { isBetween, readBounds } from './span.ts'
import { moneyAfter, moneySign, type UnitRead } from './units.ts'

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
    'Kitap [45TL] fiyatla satılıyor.': '45 TRY',
    'Yatırım [3-5 milyon dolar] düzeyinde.': '3000000,5000000 USD',
    'Kiralar [500 ile 900 lira] arasında değişiyor.': '500,900 TRY',
    'Kulüp [20 milyon Güney Kore wonu] ödeyecek.': '20000000 KRW',
    'Ekmek [75 kuruştur].': '0.75 TRY',
    "Bankalara [700'er milyar liralık] kaynak verildi.": '700000000000 TRY',
  },
  counterexamples: [
    'Dolar güne yükselişle başladı.',
    'Toplantıya 3 milyon kişi katıldı.',
    'Lira 3 haftadır değer kazanıyor.',
    'Avro 2,1620 2,1670 Sterlin 2,4100 2,4300 oldu.',
    'Kazada 67 TL 014 plakalı otomobil devrildi.',
  ],
  *match(position) {
    const { at } = position
    for (const { value, last, between } of position.bounds) {
      const unit = moneyAfter(position, last)
      if (!unit || (between && !isBetween(position, unit.next)) || isPlate(position, unit) || isRate(position, last))
        continue
      yield withSmall(position, at, times(value, unit.times), unit)
      return
    }
  },
})

/** Whether a table of rates goes on to the next currency: `Avro 2,1620 2,1670 Sterlin`. */
function isRate({ tokens, at, first }: Position, { next }: Amount): boolean {
  return at > first && tokens[at - 1].kind === 'number' && tokens[next]?.kind === 'word' && tokens[next].capital
}

/** Whether the letters and digits are a car's: `67 TL 014 plakalı`. */
const isPlate = (position: Position, { next }: UnitRead) => nameAt(position, next + 1).startsWith('plaka')

/** Adds the kuruş that follow liras, the cents that follow dollars. */
function withSmall(position: Position, first: number, value: Value, unit: UnitRead): Find {
  const find = { first, next: unit.next, type: 'money', value, unit: unit.code } as const
  const isClosed = position.tokens[unit.next - 1].nameEnd < position.tokens[unit.next - 1].end
  if (typeof value !== 'number' || unit.times !== 1 || isClosed || unit.next >= position.end) return find
  const small = readNumber(position, unit.next)
  const part = small && moneyAfter(position, small)
  if (!small || !part || part.times >= 1 || (part.code !== unit.code && part.code !== 'USD')) return find
  return { ...find, next: part.next, value: times(value + small.value * part.times, 1) }
}

const signedMoney = quantityRule({
  name: 'simgeyle para',
  examples: {
    'Ürün [₺250]’ye satılıyor.': '250 TRY',
    'Şirket [$1,5 milyon] yatırım aldı.': '1500000 USD',
    'Bütçe [US$ 4.500] olarak yazıldı.': '4500 USD',
    'Fiyatı [EUR 12] olarak yazıldı.': '12 EUR',
  },
  counterexamples: ['Dolar 34,20 liradan işlem görüyor.', 'Endeks %3 yükseldi.'],
  *match(position) {
    const { at } = position
    const unit = moneySign(position, at)
    if (!unit) return
    for (const { value, last, between } of readBounds(position, unit.next)) {
      if (between) continue
      if (moneyAfter(position, last)) return
      yield { first: unit.first, next: last.next, type: 'money', value, unit: unit.code }
      return
    }
  },
})

/** Rules for money. */
export const moneyRules: readonly QuantityRule[] = [amountOfMoney, signedMoney]
