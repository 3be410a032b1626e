import type { Strength } from '../../schemas/quote.ts'
import { lastVowel, vowels } from '../../turkish/letters.ts'
import type { Reading } from './reading.ts'
import { sayingAt } from './saying.ts'
import { nounOf } from './traits.ts'

/** An expression of saying as a dictionary has it. */
export interface Lexeme {
  /** `belirtmek`, `ifade kullanmak`, `göre`. */
  readonly lemma: string
  readonly strength: Strength
}

/** Nouns that say how they bind their speaker; all others are neutral. */
const strengthOf: ReadonlyMap<string, Strength> = new Map(
  Object.entries({
    claim: 'iddia suçlama itham savunma eleştiri yakınma serzeniş sitem tepki',
    denial: 'itiraz',
    demand: 'çağrı talep talimat öneri teklif tavsiye telkin nasihat dilek temenni dua',
    promise: 'vaat güvence teminat yemin',
  }).flatMap(([strength, stems]) => stems.split(' ').map((stem) => [stem, strength as Strength] as const)),
)

/** The dictionary form of a cue: of its verb with the words that belong to it, or with its noun of saying. */
export function lexemeOf(reading: Reading, first: number, last: number): Lexeme {
  const { tokens, words, forms } = reading
  const form = tokens[last - 1].folded
  if (form === 'göre') {
    const { strength } = last - 1 > first ? lexemeOf(reading, first, last - 1) : { strength: 'neutral' as const }
    return { lemma: 'göre', strength }
  }
  let verb = last - 1
  while (verb > first && (forms[verb].verb === null || tokens[verb].folded === 'ki')) verb--
  let noun = first
  while (noun < last && nounOf(tokens[noun].folded) === null) noun++
  const stem = nounOf(tokens[noun]?.folded ?? '')
  const said = sayingAt(reading, verb)
  if (said && (said.verb.lead.length > 0 || noun >= verb || stem === null))
    return { lemma: said.verb.lemma, strength: said.verb.strength }
  const binds = strengthOf.get(stem ?? '') ?? 'neutral'
  if (said && stem) {
    const strength = said.verb.strength === 'neutral' ? binds : said.verb.strength
    const light = tokens[verb - 1].folded === 'yer' ? `yer ${said.verb.lemma}` : said.verb.lemma
    return { lemma: `${inflected(stem, tokens[noun].folded)} ${light}`, strength }
  }
  if (stem) return { lemma: stem, strength: binds }
  const { upos, lemma } = words[last - 1]
  return { lemma: upos === 'VERB' ? infinitive(lemma) : form, strength: 'neutral' }
}

const isBack = (stem: string) => 'aıouâû'.includes(lastVowel(stem))
const infinitive = (stem: string) => `${stem}${isBack(stem) ? 'mak' : 'mek'}`

/** A noun of saying in the case in which it stands, without its possessive; the accusative is left bare. */
function inflected(stem: string, form: string): string {
  const a = isBack(stem) ? 'a' : 'e'
  const open = vowels.includes(stem[stem.length - 1])
  if (/[dt][ae]$/u.test(form)) return `${stem}${/[fstkçşhp]$/u.test(stem) ? 't' : 'd'}${a}`
  if (/l[ae]$/u.test(form)) return `${stem}${open ? 'y' : ''}l${a}`
  return form.length > stem.length && /[ae]$/u.test(form) ? `${form.slice(0, stem.length)}${open ? 'y' : ''}${a}` : stem // cevabına: cevaba
}
