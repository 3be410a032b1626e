import type { DateMention } from '../../schemas/date.ts'
import type { Quantity } from '../../schemas/quantity.ts'
import { spanOf } from '../../schemas/span.ts'
import type { Token } from '../../schemas/token.ts'
import { firstOf } from '../rule.ts'
import { stage } from '../stage.ts'
import { ageRules } from './age.ts'
import { cardinalRules } from './cardinal.ts'
import { comparisonRules } from './comparison.ts'
import { measureRules } from './measure.ts'
import { moneyRules } from './money.ts'
import { beginsNumber, readNumber } from './number.ts'
import { ordinalRules } from './ordinal.ts'
import { percentRules } from './percent.ts'
import type { Place, Position, QuantityRule } from './reading.ts'
import { scoreRules } from './score.ts'
import { boundsFrom } from './span.ts'
import { namesScale, temperatureRules } from './temperature.ts'

/** The rules, in the order in which they are tried where an amount may begin. */
export const rules: readonly QuantityRule[] = [
  ...percentRules,
  ...moneyRules,
  ...temperatureRules,
  ...ageRules,
  ...measureRules,
  ...scoreRules,
  ...comparisonRules,
  ...ordinalRules,
  ...cardinalRules,
]

/** What an amount may begin with beside a number: signs, `eksi`, `en az`, `sonraki`. */
const leads = new Set(
  'yüzde % ₺ $ € £ ¥ ₽ ₩ ₹ ₪ ₴ ₸ ₼ ₾ eksi - – − < > en asgari azami eşittir ilk ilki son sonuncu sonuncusu sondan saatte sonraki önceki'.split(
    ' ',
  ),
)

/** A comma begins a number only where a sentence does: `,08`. */
function mayBegin(token: Token, first: boolean): boolean {
  const { kind, folded } = token
  if (folded === ',' && !first) return false
  if (kind === 'ordinal' || beginsNumber(token) || leads.has(folded)) return true
  return kind === 'acronym' ? folded.length === 3 /* USD */ : kind === 'word' && namesScale(folded)
}

/**
 * Amounts with their units, and numbers that stand alone. What a date has taken is none, and an amount within another is
 * not told. The record leaves out what `belongsInRecord` does not want.
 */
export const quantities = stage({
  provides: 'quantities',
  requires: ['tokens', 'sentences', 'words', 'dates'],
  run({ text, tokens, words, sentences, dates }) {
    const layer: Quantity[] = []
    const isDate = overlapsDates(dates)
    for (const { first, last: end } of sentences) {
      const place: Place = { tokens, words, first, end }
      for (let at = first; at < end; at++) {
        const token = tokens[at]
        if (!mayBegin(token, at === first)) continue
        const number = readNumber(place, at, { ordinals: true })
        if (number && at > first && tokens[at - 1].folded === 'birkaç') {
          at = number.next - 1 // birkaç yüz bin: nobody knows how many
          continue
        }
        const bounds = number && !number.ordinal ? boundsFrom(place, at, number) : []
        const position: Position = { tokens, words, first, end, at, number, bounds }
        for (const rule of rules) {
          const find = firstOf(rule.match(position))
          if (!find) continue
          const last = tokens[find.next - 1]
          const stop = find.whole ? last.end : last.nameEnd - (find.without ?? 0)
          const { start } = tokens[find.first]
          if (isDate(start, stop)) continue
          const { type, value, unit } = find
          layer.push({ ...spanOf(text, start, stop), type, value, unit, by: rule.name })
          at = find.next - 1
          break
        }
      }
    }
    return { layer }
  },
})

/** Whether a stretch overlaps a date that is no part of its number (`üç bin dokuz yüz`); asked from left to right. */
function overlapsDates(dates: readonly DateMention[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while (next < dates.length && dates[next].end <= start) next++
    if (next >= dates.length || dates[next].start >= end) return false
    return dates[next].start <= start || dates[next].end > end
  }
}
