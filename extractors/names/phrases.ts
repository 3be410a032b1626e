import type { Token } from '../../schemas/token.ts'
import { isCapital } from '../../turkish/letters.ts'
import { type Facts, factsOf, nameForm } from './facts.ts'
import { lexicon, type Phrase } from './lexicon.ts'

/** The longest phrase that begins at a token. Its last word may be inflected. */
export function longestPhrase(
  tokens: readonly Token[],
  facts: readonly (Facts | undefined)[],
  at: number,
  sporting: boolean,
  clubs: ReadonlySet<string>,
): Phrase | undefined {
  const token = tokens[at]
  if (token.kind !== 'word' && token.kind !== 'acronym' && token.kind !== 'abbreviation' && token.kind !== 'number')
    return undefined
  const found = facts[at]?.phrases ?? lexicon().phrases.get(token.folded)
  if (!found) return undefined
  for (let n = 0; n < found.length; n++) {
    if (!matches(found[n], tokens, at)) continue
    for (let m = n + 1; found[m]?.words.length === found[n].words.length; m++)
      if (found[m].kind !== found[n].kind && matches(found[m], tokens, at))
        return twinOf(
          found[n],
          found[m],
          sporting,
          clubs.has(facts[at]?.form ?? ''),
          tokens[at + found[m].words.length - 1],
        )
    return found[n]
  }
  return undefined
}

/** The forms of tokens that an article writes before what only a club has, and that may name a club: `Beşiktaş taraftarı`. */
export function clubsIn(tokens: readonly Token[], facts: readonly (Facts | undefined)[]): ReadonlySet<string> {
  const clubs = new Set<string>()
  for (let at = 0; at + 1 < tokens.length; at++) {
    const word = facts[at]
    if (!word || !ofClub.test(tokens[at + 1].folded)) continue
    if (word.phrases.some(({ kind, words }) => kind === 'ORGANIZATION' && words.length === 1)) clubs.add(word.form)
  }
  return clubs
}

/** What a club has and a place has not. */
const ofClub = /^(?:taraftar|kaleci|futbolcu|forma(?!l)|tribün|maç|kulüb|kulüp|şampiyonlu|teknik$|takım)/u

/**
 * Of a place and an organisation of one name the one that is meant: in sport the club, else with `-da`, `-dan` the place, and
 * otherwise the club where the article speaks of what a club has.
 */
function twinOf(first: Phrase, second: Phrase, sporting: boolean, club: boolean, token: Token): Phrase {
  const { folded, nameEnd, start } = token
  const placed = /^n?[dt][ae](?:n|ki.*)?$/u.test(folded.slice(nameEnd - start + 1))
  const wanted = sporting || (club && !placed) ? 'ORGANIZATION' : placed ? 'LOCATION' : first.kind
  return second.kind === wanted ? second : first
}

const sportStems =
  'maç gol lig takım futbol basketbol voleybol hakem deplasman sezon transfer penaltı forma taraftar galibiyet futbolcu antrenman tribün kaleci forvet kulüp'.split(
    ' ',
  )

const sportEndings = ',ı,i,u,ü,ın,in,un,ün,da,de,ta,te,lar,ler,a,e,ında,inde,ları,leri,cu,ımız'.split(',')
const sportForms = sportStems.map((stem) => sportEndings.map((ending) => stem + ending))

/** Whether the article reports on sport, so that `Beşiktaş` is the club. */
export function isSporting(lower: ReadonlySet<string>, facts: readonly (Facts | undefined)[]): boolean {
  let found = 0
  for (const word of facts) if (word && /^(?:lig|ligi|stadı|stadyumu)$/u.test(word.base) && ++found === 2) return true
  for (const forms of sportForms) if (forms.some((form) => lower.has(form)) && ++found === 2) return true
  return false
}

function matches({ words, capitals, kind, acronym }: Phrase, tokens: readonly Token[], at: number): boolean {
  if (at + words.length > tokens.length) return false
  if (kind !== 'title' && kind !== 'honorific' && !tokens[at].capital && !/^\p{Nd}/u.test(tokens[at].text)) return false
  const last = words.length - 1
  for (let n = 0; n < last; n++) {
    const token = tokens[at + n]
    if (token.folded !== words[n]) return false
    if (kind !== 'title' && capitals[n] && !token.capital) return false
  }
  if (kind !== 'title' && capitals[last] && !tokens[at + last].capital) return false
  if (acronym && kind === 'ORGANIZATION' && tokens[at].text.length > 1 && !isCapital(tokens[at].text[1])) return false
  const form = nameForm(tokens[at + last])
  return form === words[last] || factsOf(form).base === words[last]
}
