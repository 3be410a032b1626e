import { rule } from './rule.ts'

const callings = new Set('lakaplı lakabıyla lakabı lakabını takma kod mahlaslı mahlası müstear'.split(' '))

/** A nickname in quotation marks: `“Kara Memet” lakaplı`. */
export const nickname = rule({
  name: 'lakap',
  examples: { 'Gözaltına alınanlar arasında "[Kara Memet]" lakaplı zanlı da var.': 'PERSON' },
  counterexamples: ['"Kara Kış" adlı oyun sahnelendi.'],
  *match({ pieces, tokens }) {
    for (const { first, last } of pieces)
      if (
        tokens[first - 1]?.kind === 'quote' &&
        tokens[last]?.kind === 'quote' &&
        callings.has(tokens[last + 1]?.folded)
      )
        yield { first, last, type: 'PERSON', weight: 9, by: this.name }
  },
})
