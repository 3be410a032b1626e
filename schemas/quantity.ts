import Type from 'typebox'
import { By, closed, oneOf, spanFields } from './span.ts'

const Bound = Type.Union([Type.Number(), Type.Null()])

export const Quantity = closed(
  {
    ...spanFields,
    type: oneOf('money', 'percent', 'measure', 'temperature', 'age', 'score', 'count', 'number', 'ordinal'),
    value: Type.Union([Type.Number(), Type.Array(Bound, { minItems: 2, maxItems: 2 }), Type.Null()], {
      description:
        'A number; two of them for a range, the lower first and null where it is open; the two sides of a score as written',
    }),
    unit: Type.Union([Type.String(), Type.Null()], {
      description:
        'ISO 4217 code of money, % of a percentage, UCUM symbol of a measure, a temperature, an age; `end` or `current` of an ordinal that is counted from there; else null',
    }),
    by: By,
  },
  'An amount and its unit',
)

/**
 * An amount and its unit: money (ISO 4217), a percentage, a measure, temperature or age (UCUM), a score; a `count` of
 * things, which has no unit. A `number` that counts nothing and an `ordinal` are told to who asks for the quantities of a
 * bare text, and are left out of the record.
 */
export type Quantity = Readonly<Type.Static<typeof Quantity>>

/** Whether a quantity is one that a newsroom asks for: it has a value, and money, a measure or things that it counts. */
export function belongsInRecord({ type, value }: Pick<Quantity, 'type' | 'value'>): boolean {
  return type !== 'number' && type !== 'ordinal' && value !== null
}
