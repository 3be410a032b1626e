import type { NameContext, Piece } from './context.ts'
import { rule } from './rule.ts'

/** Words of which one at least stands in a report of matches. */
const sport =
  'karşılaşma karşılaşması karşılaşmayı karşılaşmanın karşılaşmada karşılaşmalar maç maçı maçta maçtan maçın maçının maçına maçından maçlar maçları lig ligi ligde ligin gol golü golle deplasmanda deplasman stat hakem takımı takımın sezon sezonun'.split(
    ' ',
  )

/** Whether the article reports matches. */
export const isReport = ({ lower, facts }: NameContext) =>
  sport.some((word) => lower.has(word)) || facts.some((word) => word && /^maç(?:ı|ın|ının|lar|ları)?$/u.test(word.form))

/** Whether a new line, a clock time or another pairing stands before a token. */
function opens({ tokens, text }: NameContext, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind === 'number' || before.text === ',' || before.text === ':') return true
  return text.slice(before.end, tokens[at].start).includes('\n')
}

/** Whether the pairing ends before a token: at a colon, a bracket, a score, a line's end. */
function closes({ tokens, text }: NameContext, at: number): boolean {
  const next = tokens[at]
  if (!next || next.kind === 'number' || /^[:(,]$/u.test(next.text)) return true
  return text.slice(tokens[at - 1].end, next.start).includes('\n')
}

/** Whether a side is a country, which stays a place when its team plays. */
const isCountry = ({ phraseAt }: NameContext, { first }: Piece) => phraseAt[first]?.known?.iso3166 !== undefined

const isShort = ({ first, last, before }: Piece) => last - first <= 3 && !before

/** Titles that one holds at a club. */
const clubTitles = /^(?:teknik|başantrenör|antrenör|kaptan|kaleci|futbolcu|basketbolcu)/u

/** Whether a name without a suffix ends at a token. */
const isBare = ({ tokens }: NameContext, { last }: Piece) => tokens[last - 1].nameEnd === tokens[last - 1].end

/** Whether two pieces are the sides of one match. */
function isMatch(context: NameContext, home: Piece, guest: Piece): boolean {
  const { tokens } = context
  if (guest.first !== home.last + 1 || !/^[-–]$/u.test(tokens[home.last].text)) return false
  if (![home, guest].every((side) => isShort(side) && isBare(context, side) && !isCountry(context, side))) return false
  return opens(context, home.first) && closes(context, guest.last) && !isLineUp(context, home, guest)
}

/** Whether the hyphen parts the rows of a line-up: `Muslera - Sabri, Semih`. */
const isLineUp = ({ tokens, text }: NameContext, home: Piece, guest: Piece) => {
  const before = tokens[home.first - 1]
  const listed = /^[,:]$/u.test(before?.text ?? '') && !text.slice(before.end, tokens[home.first].start).includes('\n')
  return tokens[home.last].spaced && (listed || tokens[guest.last]?.text === ',')
}

/** The ground or town in the bracket behind a pairing: `(Yenişehir 19 Mayıs)`; no day, no channel. */
function groundAt({ tokens, facts, phraseAt }: NameContext, open: number): { first: number; last: number } | undefined {
  const first = open + 1
  if (tokens[open]?.text !== '(' || !facts[first] || phraseAt[first]?.kind === 'ORGANIZATION') return undefined
  let last = first
  while (last < first + 6 && /^(?:word|number|acronym|abbreviation)$/u.test(tokens[last]?.kind ?? '')) last++
  const closed = tokens[last]?.text === ')' && last > first && tokens[last - 1].capital
  return closed && facts[last - 1]?.form !== 'tv' ? { first, last } : undefined
}

/** The two sides of a match: `Sivas-Trabzon (4 Eylül)`, `Haliç Spor - Körfez: 31 Ocak`; and such a side before a coach's title. */
export const fixture = rule({
  name: 'karşılaşma',
  examples: {
    'Haftanın maçları:\n[Sivas]-[Trabzon]: 20.00\n[Koru Spor] - [Bandırma Körfez]: 21.00':
      'ORGANIZATION | ORGANIZATION | ORGANIZATION | ORGANIZATION',
    'Haftanın maçları:\n[Sivas]-[Trabzon] ([Kemal Aslan]) 19.00': 'ORGANIZATION | ORGANIZATION | LOCATION',
  },
  counterexamples: [
    'Haftanın maçı:\nKoru Spor: Ali Kaya - Sabri, Semih Er, Burak Can - Umut Ay',
    'Haftanın maçı hızlı trenle konuşuldu, Sivas-Ankara hattı açıldı.',
    'Yeni hat:\nMaltepe-Kartal: 10 dakika',
  ],
  *match(context) {
    const { pieces, tokens, facts } = context
    if (!isReport(context)) return
    const sides = new Set<string>()
    for (let nth = 1; nth < pieces.length; nth++) {
      const match = [pieces[nth - 1], pieces[nth]]
      if (!isMatch(context, match[0], match[1])) continue
      const ground = groundAt(context, match[1].last)
      if (ground) yield { ...ground, type: 'LOCATION', weight: 9, by: this.name }
      for (const { first, last } of match) {
        if (last - first === 1) sides.add(facts[first]?.form ?? '')
        yield { first, last, type: 'ORGANIZATION', weight: 8.6, by: this.name }
      }
    }
    for (const { first, last, after } of pieces)
      if (
        last - first === 1 &&
        after &&
        sides.has(facts[first]?.form ?? '') &&
        clubTitles.test(tokens[after.first].folded)
      )
        yield { first, last, type: 'ORGANIZATION', weight: 8.6, by: this.name }
  },
})

/** Where an entry of a diary takes place, before its hour: `(TBMM/10.30)`. */
export const venue = rule({
  name: 'ajanda yeri',
  examples: { 'Kurul, bütçeyi görüşecek. ([Yörükova Operası]/20.00)': 'LOCATION' },
  counterexamples: ['Oran (tahmin/gerçek) açıklandı.'],
  *match({ pieces, tokens }) {
    for (const { first, last } of pieces)
      if (
        tokens[first - 1]?.text === '(' &&
        tokens[last]?.text === '/' &&
        /^\p{Nd}{1,2}[.:]\p{Nd}{2}$/u.test(tokens[last + 1]?.text ?? '')
      )
        yield { first, last, type: 'LOCATION', weight: 9, by: this.name }
  },
})
