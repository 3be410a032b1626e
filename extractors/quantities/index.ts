import type { DateMention } from '../../schemas/date.ts'
import type { Quantity } from '../../schemas/quantity.ts'
import { spanOf } from '../../schemas/span.ts'
import { stage } from '../stage.ts'
import { measureRules } from './measure.ts'
import { moneyRules } from './money.ts'
import { percentRules } from './percent.ts'
import { beginsNumeral, type Position, type QuantityRule } from './reading.ts'

/** The rules, in the order in which they are tried where an amount may begin. */
export const rules: readonly QuantityRule[] = [...percentRules, ...moneyRules, ...measureRules]

const leads = new Set(['yüzde', '%', '₺', '$', '€', '£', '¥', 'eksi'])

/** Amounts with their units. What a date has taken is none, and an amount within another is not told. */
export const quantities = stage({
  provides: 'quantities',
  requires: ['tokens', 'sentences', 'dates'],
  run({ text, tokens, sentences, dates }) {
    const layer: Quantity[] = []
    const isDate = overlapsDates(dates)
    for (const { first, last: end } of sentences)
      for (let at = first; at < end; at++) {
        if (!leads.has(tokens[at].folded) && !beginsNumeral(tokens[at])) continue
        const position: Position = { tokens, at, first, end }
        for (const rule of rules) {
          const [find] = rule.match(position)
          if (!find) continue
          const start = tokens[find.first].start
          const stop = tokens[find.next - 1].nameEnd
          if (!isDate(start, stop))
            layer.push({
              ...spanOf(text, start, stop),
              type: find.type,
              value: find.value,
              unit: find.unit,
              by: rule.name,
            })
          at = find.next - 1
          break
        }
      }
    return { layer }
  },
})

/** Whether a stretch overlaps a date; asked from left to right. */
function overlapsDates(dates: readonly DateMention[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while (next < dates.length && dates[next].end <= start) next++
    return next < dates.length && dates[next].start < end
  }
}
