import { isOpenBefore, nameAt, type QuantityRule, quantityRule, readAmount, times } from './reading.ts'
import { measureUnit } from './units.ts'

/** Abbreviations of one letter are believed only when written small and after digits. */
const isSure = (form: string, text: string, digits: boolean) => form.length > 1 || (digits && text === form)

/** Areas and volumes in two words: `metre kare`, `milyar metre küp`. */
const powers: Readonly<Record<string, string>> = { kare: '2', küp: '3' }
const stemOf = (form: string) => /^(?:kare|küp)/u.exec(form)?.[0] ?? ''

const measure = quantityRule({
  name: 'ölçü',
  examples: {
    'Yol [12 kilometre] uzayacak.': '12 km',
    'Tarlalarda [1.200 hektarlık] alan sulanacak.': '1200 har',
    'Sarsıntı yerin [8,7 kilometre] derinliğinde kaydedildi.': '8.7 km',
    'Santral [50 megavat] gücünde.': '50 MW',
    'Hat yılda [15 milyar metre küp] doğal gaz taşıyacak.': '15000000000 m3',
    'Gemide [üç ton] yakıt vardı.': '3 t',
    'Rüzgar saatte [90 kilometre] hızla esecek.': '90 km/h',
    'Sıcaklık [eksi 11 derece] ölçüldü.': '-11 Cel',
  },
  counterexamples: [
    'Birinci derece deprem bölgesinde yer alıyor.',
    'Metre başına ücret alınıyor.',
    'Koşuda 5 kişi yarıştı.',
  ],
  *match(position) {
    const { at, first, tokens } = position
    const amount = readAmount(position, at)
    if (!amount || !isOpenBefore(position, amount.next) || nameAt(position, at - 1) === 'eksi') return
    const form = nameAt(position, amount.next)
    const unit = measureUnit(form)
    if (!unit || !isSure(form, tokens[amount.next].text, tokens[amount.next - 1].kind === 'number')) return
    const power = unit.code.endsWith('m') ? powers[stemOf(nameAt(position, amount.next + 1))] : undefined
    if (power) {
      yield { first: at, next: amount.next + 2, type: 'measure', value: amount.value, unit: unit.code + power }
      return
    }
    const hourly = at > first && nameAt(position, at - 1) === 'saatte' && unit.code === 'km'
    const code = hourly ? 'km/h' : unit.code
    yield { first: at, next: amount.next + 1, type: 'measure', value: times(amount.value, unit), unit: code }
  },
})

/** Rules for measures. */
export const measureRules: readonly QuantityRule[] = [measure]
