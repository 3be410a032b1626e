import { rule } from './rule.ts'

/** The short name of a body in the bracket behind it, that begins with letters of its words: `(Ulaşım-Emek)`. */
export const bracketedShort = rule({
  name: 'ayraç içindeki kısa ad',
  examples: {
    'Toprak Emekçileri Sendikası ([Toprak-Emek]) greve gidiyor.': 'ORGANIZATION',
    'Ödülü dün Bozok Yayıncılar Derneği ([Bozok-Yay]) verdi.': 'ORGANIZATION',
  },
  counterexamples: ['Toprak Emekçileri Sendikası (Ankara) greve gidiyor.', 'Liste (Toprak, Emek) uzundu.'],
  *match({ pieces, headed, tokens, facts, phraseAt }) {
    for (const [nth, { last: open }] of pieces.entries()) {
      const name = headed[nth]
      const first = open + 1
      if (name?.type !== 'ORGANIZATION' || tokens[open]?.text !== '(' || !facts[first] || phraseAt[first]) continue
      let last = first
      while (last < first + 4 && (tokens[last]?.capital || (tokens[last]?.text === '-' && !tokens[last].spaced))) last++
      if (tokens[last]?.text !== ')' || last - first < 2) continue
      const words = facts.slice(name.first, name.last).map((word) => word?.form ?? '-')
      const parts = facts.slice(first, last).flatMap((word) => word?.form.slice(0, 3) ?? [])
      if (parts.every((part) => words.some((word) => word.startsWith(part))))
        yield { first, last, type: 'ORGANIZATION', weight: 8.2, by: this.name }
    }
  },
})
