import { digitValue } from '../../turkish/numerals.ts'
import { isDash, isJoined, nameAt, type Position, type QuantityRule, quantityRule } from './reading.ts'
import { isSport } from './sport.ts'

/** Two sides score no more than this, in any sport. */
const most = 199

/** Sides of a score: whole numbers written with a dash and no more links. */
function sidesAt(position: Position, at: number): [number, number] | null {
  const { tokens, end } = position
  if (at + 2 >= end || tokens[at].kind !== 'number' || tokens[at + 2].kind !== 'number' || !isDash(position, at + 1))
    return null
  if (tokens[at + 1].spaced !== tokens[at + 2].spaced || tokens[at].nameEnd < tokens[at].end) return null
  const chained = (place: number) => isDash(position, place) && isJoined(position, place)
  if (chained(at + 3) || (chained(at - 1) && isJoined(position, at))) return null
  const sides = [at, at + 2].map((side) => digitValue(nameAt(position, side)))
  return sides.every((side) => Number.isInteger(side) && side <= most) ? (sides as [number, number]) : null
}

const score = quantityRule({
  name: 'skor',
  examples: {
    'Ev sahibi takım maçı [3-1] kazandı.': '3,1 null',
    "Karşılaşma [2-2]'lik beraberlikle bitti.": '2,2 null',
    'Seti [25 - 19] alan takım öne geçti.': '25,19 null',
  },
  counterexamples: ['Toplantıya 5-10 kişi katıldı.', 'Maçın biletleri için 212-55 numarası aranacak.'],
  *match(position) {
    const { at } = position
    const sides = sidesAt(position, at)
    if (!sides || !isSport(position)) return
    if (/^(?:yıl|sezon|yaş|kişi|bin$|milyon|milyar|hafta|gün|ay$|numara|dakika|lira)/u.test(nameAt(position, at + 3)))
      return
    yield { first: at, next: at + 3, type: 'score', value: sides, unit: null }
  },
})

/** Rules for scores. */
export const scoreRules: readonly QuantityRule[] = [score]
