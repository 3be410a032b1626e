import { beginsNumber } from './number.ts'
import { nameAt, type QuantityRule, quantityRule, times } from './reading.ts'
import { isBetween, readBounds } from './span.ts'
import { measureAfter } from './units.ts'

const speeds: Readonly<Record<string, string>> = { km: 'km/h', '[mi_i]': '[mi_i]/h', m: 'm/h' }

const measure = quantityRule({
  name: 'ölçü',
  examples: {
    'Yol [12 kilometre] uzayacak.': '12 km',
    'Tarlalarda [1.200 hektarlık] alan sulanacak.': '1200 har',
    'Sarsıntı yerin [8,7 kilometre] derinliğinde kaydedildi.': '8.7 km',
    'Santral [50 megavat] gücünde.': '50 MW',
    'Hat yılda [15 milyar metre küp] doğal gaz taşıyacak.': '15000000000 m3',
    'Gemide [üç ton] yakıt vardı.': '3 t',
    'Rüzgar [saatte 90 kilometre] hızla esecek.': '90 km/h',
    'Araç [120 km/s] hızla gidiyordu.': '120 km/h',
    'Boru [7,62mm] çapında.': '7.62 mm',
    'Yağış [40 ila 60 kilogram] bekleniyor.': '40,60 kg',
    'Arsa [500 dönümdür].': '500000 m2',
    'Daire [120 m²] büyüklüğünde.': '120 m2',
    'Gemi [20 deniz mili] açıkta.': '20 [nmi_i]',
    'Dosya [16-bit] ses taşıyor.': '16 bit',
  },
  counterexamples: [
    'Birinci derece deprem bölgesinde yer alıyor.',
    'Metre başına ücret alınıyor.',
    'Koşuda 5 kişi yarıştı.',
  ],
  *match(position) {
    const { at } = position
    const hourly = nameAt(position, at) === 'saatte' && !(at > position.first && beginsNumber(position.tokens[at - 1]))
    for (const { value, last, between } of hourly ? readBounds(position, at + 1) : position.bounds) {
      const unit = measureAfter(position, last)
      if (!unit || (between && !isBetween(position, unit.next))) continue
      const code = hourly ? speeds[unit.code] : unit.code
      if (code) yield { first: at, next: unit.next, type: 'measure', value: times(value, unit.times), unit: code }
      return
    }
  },
})

/** Rules for measures. */
export const measureRules: readonly QuantityRule[] = [measure]
