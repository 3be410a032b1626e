import { numeralWord } from '../../turkish/numerals.ts'
import { isCounting, isPart } from './counting.ts'
import { readShare } from './number.ts'
import {
  type Amount,
  type Find,
  nameAt,
  type Position,
  type QuantityRule,
  quantityRule,
  type Value,
} from './reading.ts'

/** Stems that with an ending are mostly other words: `onun` his, `altında` under, `yüzünden` because of, `yedi` ate. */
const doubtful = /^(?:on|yüz|altı|bin|bir|yedi|yarım|çeyrek)(?!$)/u

/** Whether one word alone is a number: not `onun`, `altında`, `ikilik`, and not a `yedi` that ate. */
function isNumberAlone({ tokens, words }: Position, at: number, { next, ending }: Amount): boolean {
  const { folded, kind, nameEnd, end } = tokens[at]
  if (next > at + 1 || kind !== 'word' || nameEnd < end || numeralWord(folded) === null) return true
  if (ending.lik || (words[at].upos === 'VERB' && /^(?:yedi|kırk|bin)/u.test(folded))) return false
  return !doubtful.test(folded) || (ending.case === 'Nom' && !ending.possessed)
}

/** A number, a count where things stand behind it that it counts or is a part of. */
export function numberFind(position: Position, first: number, next: number, value: Value): Find {
  const chief = typeof value === 'number' ? value : (value[1] ?? value[0] ?? 0)
  const counts = isCounting(position, first, next, chief) || isPart(position, first, next, chief)
  return { first, next, type: counts ? 'count' : 'number', value, unit: null }
}

const share = quantityRule({
  name: 'pay',
  examples: {
    'Üyelerin [üçte iki] çoğunluğu aranacak.': '0.666666666666667 null',
    'Ürünün [binde 5] kadarı kayboldu.': '0.005 null',
  },
  counterexamples: ['İkide bir aynı soruyu sordu.', "2010'da 3 kişi öldü."],
  *match(position) {
    const amount = position.number?.ending.case === 'Loc' ? readShare(position, position.at) : null
    if (amount) yield numberFind(position, position.at, amount.next, amount.value)
  },
})

const range = quantityRule({
  name: 'sayı aralığı',
  examples: {
    'Toplantıya [200-300] kişi bekleniyor.': '200,300 null',
    'Kursa [10 ila 15] öğrenci alınacak.': '10,15 null',
    'Toplantıya [beş altı] kişi geldi.': '5,6 null',
    'Tesiste [3-4 bin] işçi çalışacak.': '3000,4000 null',
  },
  counterexamples: ['Telefon 222-22-22 olarak verildi.', 'Görüşmeye 3 ile 4 partili geldi.'],
  *match(position) {
    const [bounds] = position.bounds
    if (bounds && typeof bounds.value !== 'number' && !bounds.between && !bounds.last.tail)
      yield numberFind(position, position.at, bounds.last.next, bounds.value)
  },
})

const cardinal = quantityRule({
  name: 'sayı',
  examples: {
    'Kazada [26] kişi öldü.': '26 null',
    'Kampanyaya [iki buçuk milyon] imza toplandı.': '2500000 null',
    'Depoda [bin 550] koli ve [3 düzine] kalem var.': '1550 null | 36 null',
    'Salona [1.250] sandalye kondu.': '1250 null',
    "Ölü sayısı [14]'e yükseldi.": '14 null',
    'Öğrenciler [21 bini] aştı.': '21000 null',
    'DEREYE [3 MİLYON] FİDAN DİKİLDİ': '3000000 null',
    'Endeks [144,8] puan arttı.': '144.8 null',
    "Yakalanan [12] kişiden [6]'sı tutuklandı.": '12 null | 6 null',
  },
  counterexamples: ['Onun altında kaldı.', 'Bu yüzden toplantı ertelendi.', 'İkinci tur yapılacak.'],
  *match(position) {
    const { at } = position
    const { number: amount } = position
    if (!amount || amount.ordinal || amount.tail || !isNumberAlone(position, at, amount)) return
    if (/^çeyre/u.test(nameAt(position, at)) && /^final/u.test(nameAt(position, amount.next))) return
    yield numberFind(position, at, amount.next, amount.value)
  },
})

/** Rules for numbers, the last to be tried. */
export const cardinalRules: readonly QuantityRule[] = [share, range, cardinal]
