import type { EntityType } from '../../schemas/entity.ts'
import { rule } from './rule.ts'

/** What stands behind the labels of a match report. */
const labels: Readonly<Record<string, EntityType>> = {
  stat: 'LOCATION',
  stad: 'LOCATION',
  stadyum: 'LOCATION',
  saha: 'LOCATION',
  salon: 'LOCATION',
  yer: 'LOCATION',
  hakem: 'PERSON',
  hakemler: 'PERSON',
  yönetmen: 'PERSON',
  senaryo: 'PERSON',
}

/** The name behind a label and its colon. */
export const labelled = rule({
  name: 'etiketten sonra',
  examples: {
    'Stat: [BJK İnönü] Hakemler: [Halil Umut Sarp]': 'LOCATION | PERSON',
    'Salon: [Burhan Felek].': 'LOCATION',
  },
  counterexamples: ['Yer: henüz belli değil.', 'Salon tıklım tıklımdı.'],
  *match({ pieces, tokens }) {
    for (const { first, last } of pieces) {
      if (tokens[first - 1]?.text !== ':') continue
      const type = labels[tokens[first - 2]?.folded ?? '']
      if (type && last - first <= 4) yield { first, last, type, weight: 8.6, by: this.name }
    }
  },
})
