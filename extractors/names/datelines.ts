import { isAllCapitals } from '../../turkish/letters.ts'
import { rule } from './rule.ts'

/** The city and the agency with which a report begins: `İZMİR (AA) -`. */
export const dateline = rule({
  name: 'haberin çıktığı yer',
  examples: {
    '[ORDU] ([AA]) - Fındık hasadı başladı.': 'LOCATION | ORGANIZATION',
    '[TAŞKENT] - Görüşmeler tamamlandı.': 'LOCATION',
    '[TURGUTLU] ([MANİSA]) - Bağ bozumu başladı.': 'LOCATION | LOCATION',
  },
  counterexamples: ['DEPREM - Ekipler bölgeye gitti.', 'Ordu (AA) yazdı.'],
  *match({ tokens, sentences, phraseAt, facts }) {
    let paragraph = -1
    for (const sentence of sentences) {
      if (sentence.paragraph === paragraph) continue
      paragraph = sentence.paragraph
      const { first } = sentence
      const phrase = phraseAt[first]
      const house = tokens[first].folded === 'tbmm' && tokens[first + 1]?.text === '('
      if (!phrase || (phrase.kind !== 'LOCATION' && !house) || !isAllCapitals(tokens[first].text)) continue
      const last = first + phrase.words.length
      const next = tokens[last]?.text
      if (next !== '(' && next !== '-' && next !== '–' && next !== ',') continue
      yield {
        first,
        last,
        type: 'LOCATION',
        weight: 9,
        by: this.name,
        ...(phrase.known ? { known: phrase.known } : {}),
      }
      const agency = next === '(' && tokens[last + 2]?.text === ')' && facts[last + 1]
      const town = agency && !agencies.has(agency.form) && phraseAt[last + 1]?.kind === 'LOCATION'
      const type = town ? 'LOCATION' : 'ORGANIZATION'
      if (agency) yield { first: last + 1, last: last + 2, type, weight: 9, by: this.name }
    }
  },
})

const agencies = new Set('aa a.a a.a. anka cihan iha dha aht ajanslar reuters afp ap ntv interfax tass trt'.split(' '))

/** The agency in brackets with which a paragraph ends: `(Cihan)`. */
export const signature = rule({
  name: 'haberin sonundaki ajans',
  examples: { 'Soruşturma sürüyor. ([Cihan])': 'ORGANIZATION' },
  counterexamples: ['Yarışı iki kardeş (Cihan ve Umut) kazandı.', 'Toplantı bitti. (Cuma)'],
  *match({ tokens, sentences, facts }) {
    for (const [nth, { last, paragraph }] of sentences.entries()) {
      if (
        sentences[nth + 1]?.paragraph === paragraph ||
        tokens[last - 1].text !== ')' ||
        tokens[last - 3]?.text !== '('
      )
        continue
      if (!agencies.has(facts[last - 2]?.form ?? '')) continue
      yield { first: last - 2, last: last - 1, type: 'ORGANIZATION', weight: 9, by: this.name }
    }
  },
})
