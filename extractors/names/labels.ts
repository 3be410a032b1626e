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
  yön: 'PERSON',
  yönt: 'PERSON',
  oyn: 'PERSON',
  oyuncular: 'PERSON',
}

/** Of these labels the ones that are written short, with a stop. */
const inShort: ReadonlySet<string | undefined> = new Set(['yön', 'yönt', 'oyn'])

/** The name behind a label and its colon, or its stop. */
export const labelled = rule({
  name: 'etiketten sonra',
  examples: {
    'Stat: [BJK İnönü] Hakemler: [Halil Umut Sarp]': 'LOCATION | PERSON',
    'Salon: [Burhan Felek].': 'LOCATION',
    'Yön.: [Özgü Kara] Oyn.: [Nehir Ak]': 'PERSON | PERSON',
  },
  counterexamples: ['Yer: henüz belli değil.', 'Salon tıklım tıklımdı.'],
  *match({ pieces, tokens }) {
    for (const { first, last } of pieces) {
      let label = first - 1
      if (tokens[label]?.text === ':') label--
      if (tokens[label]?.text === '.' && inShort.has(tokens[label - 1]?.folded)) label-- // Yön.: …
      const type = label < first - 1 ? labels[tokens[label]?.folded ?? ''] : undefined
      if (type && last - first <= 4) yield { first, last, type, weight: 8.6, by: this.name }
    }
  },
})
