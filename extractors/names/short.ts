import { stemOf } from './inflection.ts'
import { rule } from './rule.ts'
import { shortNouns } from './short-nouns.ts'

/** Nouns that an article writes with a capital for other reasons than that they stand for one organisation. */
const isCounted = (noun: string) =>
  /^(?:banka|oda|birlik|merkez|kulüp|dernek|vakıf|kurum|örgüt|ajans|mahkeme)$/u.test(noun)

const generalNouns = new Set('kurul müdürlük sekreterlik merkez başkanlık komutanlık'.split(' '))

/** A common noun with a capital inside a sentence that stands for an organisation: `Meclis`, `Genelkurmay'da`. */
export const shortName = rule({
  name: 'kurumun kısa adı',
  examples: { "Yasa dün [Meclis]'ten geçti.": 'ORGANIZATION', "Dünkü açıklama [Bakanlık]'tan geldi.": 'ORGANIZATION' },
  counterexamples: ['Bakanlık kararını verdi.', 'Yeni bir kurul oluşturuldu.'],
  *match(context) {
    const { pieces, facts, tokens, shouted } = context
    for (const piece of pieces) {
      const first = piece.start
      const { last } = piece
      const initial = piece.initial && first === piece.first
      const form = facts[first]?.form ?? ''
      const noun = shortNouns.has(form) ? form : (stemOf(form, shortNouns)?.stem ?? '')
      const suffixed = tokens[first].nameEnd < tokens[first].end
      const second = facts[first + 1]
      if (last - first === 2 && form === 'genel' && second && stemOf(second.form, generalNouns) && !shouted[first])
        yield { first, last, type: 'ORGANIZATION', weight: 6, by: this.name }
      if (last - first !== 1 || shouted[first] || noun === '') continue
      if ((suffixed && noun === form) || (!initial && !isCounted(noun)))
        yield { first, last, type: 'ORGANIZATION', weight: 6, by: this.name }
    }
  },
})
