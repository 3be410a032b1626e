import { type Amount, nameAt, type Position, type QuantityRule, quantityRule } from './reading.ts'
import { isBetween, readBounds } from './span.ts'

/** Scales by how their names begin, with their UCUM symbols; one written with a single letter needs `derece` or `°`. */
const scaleNames =
  /^(?:(?<cel>santigrat|santigrad|selsiyus|celsius|celcius)|(?<fah>fahrenhayt|fahrenheit)|(?<kel>kelvin))/u
const scaleLetters: Readonly<Record<string, string>> = { c: 'Cel', f: '[degF]', k: 'K' }
const degree = /^derece(?!li$|ce)/u
/** Words behind `derece` that tell of an angle, and of a rank. */
const isAngle = /^(?:açı|eğim|enlem|boylam|kuzey|güney|doğu|batı)/u
const isRank = /^(?:kare$|öğrenci|akraba|yanık)/u

function scaleOf(form: string): string | null {
  const groups = scaleNames.exec(form)?.groups
  if (!groups) return null
  return groups.cel ? 'Cel' : groups.fah ? '[degF]' : 'K'
}

/** Reads `derece`, `°C`, `santigrat derece`, `derece fahrenhayt` behind an amount; a bare degree is Celsius. */
function scaleAfter(position: Position, amount: Amount): { code: string; next: number } | null {
  if (amount.closed || amount.tail) return null
  const { next } = amount
  const form = nameAt(position, next)
  const scale = scaleOf(form)
  if (scale) return { code: scale, next: degree.test(nameAt(position, next + 1)) ? next + 2 : next + 1 }
  if (form !== '°' && form !== 'º' && !degree.test(form)) return null
  const after = nameAt(position, next + 1)
  const named = scaleOf(after) ?? scaleLetters[after]
  if (named) return { code: named, next: next + 2 }
  return isAngle.test(after) || isRank.test(after) ? null : { code: 'Cel', next: next + 1 }
}

const temperature = quantityRule({
  name: 'sıcaklık',
  examples: {
    'Sıcaklık [eksi 11 derece] ölçüldü.': '-11 Cel',
    'Hava [-5 dereceye] kadar soğuyacak.': '-5 Cel',
    'Termometre [sıfırın altında 12 dereceyi] gösterdi.': '-12 Cel',
    'Gece [eksi 10 ile eksi 15 derece] arasında olacak.': '-15,-10 Cel',
    'Deniz suyu [24°C] ölçüldü.': '24 Cel',
    'Isı [30 santigrat dereceyi] buldu.': '30 Cel',
    'Ateşi [98,6 derece fahrenhayttı].': '98.6 [degF]',
    'Sıcaklıklar [2 ila 4 derece] artacak.': '2,4 Cel',
  },
  counterexamples: [
    'Ev birinci derece deprem bölgesinde.',
    'Kule 3 derece eğimle duruyor.',
    'Bir dereceye kadar haklı.',
  ],
  *match(position) {
    const below = nameAt(position, position.at) === 'sıfırın' && nameAt(position, position.at + 1) === 'altında'
    for (const { value, last, between } of below ? readBounds(position, position.at + 2) : position.bounds) {
      const scale = scaleAfter(position, last)
      if (!scale || (between && !isBetween(position, scale.next))) continue
      if (isArticle(position) && scale.code === 'Cel') return // bir dereceye kadar
      if (below && typeof value !== 'number') return
      const signed = below ? -Number(value) : value
      yield { first: position.at, next: scale.next, type: 'temperature', value: signed, unit: scale.code }
      return
    }
  },
})

const isArticle = (position: Position) =>
  nameAt(position, position.at) === 'bir' && degree.test(nameAt(position, position.at + 1))

const angle = quantityRule({
  name: 'açı',
  examples: { 'Gemi [171 derece] batı boylamında bulundu.': '171 deg' },
  counterexamples: ['Hava 20 derece ölçüldü.', 'Yarışı üçüncü bitirdi.'],
  *match(position) {
    for (const { value, last, between } of position.bounds) {
      if (last.closed || between || !degree.test(nameAt(position, last.next))) continue
      if (!isAngle.test(nameAt(position, last.next + 1))) continue
      yield { first: position.at, next: last.next + 1, type: 'measure', value, unit: 'deg' }
      return
    }
  },
})

/** Whether a form names a scale of temperature that has a name of its own. */
export const namesScale = (form: string): boolean => form.startsWith('fahren') || form.startsWith('santigra')

const scaleAlone = quantityRule({
  name: 'sıcaklık ölçeği',
  examples: { '10 santigrat [fahrenhayta] çevrilecek.': 'null [degF]' },
  counterexamples: ['Hava 10 santigrat.', 'Kelvin Bey konuştu.'],
  *match(position) {
    const { at } = position
    const form = nameAt(position, at)
    const code = namesScale(form) ? scaleOf(form) : null
    if (code) yield { first: at, next: at + 1, type: 'temperature', value: null, unit: code }
  },
})

/** Rules for degrees. */
export const temperatureRules: readonly QuantityRule[] = [temperature, angle, scaleAlone]
