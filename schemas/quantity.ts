import Type from 'typebox'
import { By, closed, oneOf, spanFields } from './span.ts'

export const Quantity = closed(
  {
    ...spanFields,
    type: oneOf('money', 'percent', 'measure'),
    value: Type.Union([Type.Number(), Type.Null()]),
    unit: Type.Union([Type.String(), Type.Null()], {
      description: 'ISO 4217 code of money, % of a percentage, UCUM symbol of a measure',
    }),
    by: By,
  },
  'An amount and its unit',
)

/** An amount and its unit: money (ISO 4217), a percentage or a measure (UCUM). */
export type Quantity = Readonly<Type.Static<typeof Quantity>>
