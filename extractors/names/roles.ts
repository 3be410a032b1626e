import type { Word } from '../../schemas/word.ts'
import { endsIn } from '../../turkish/morphology.ts'
import { caseOf } from '../../turkish/word-face.ts'
import type { Candidate, NameContext, Title } from './context.ts'
import { factsOf } from './facts.ts'

/** A role phrase's tokens, half-open. */
interface Range {
  readonly first: number
  readonly last: number
}

/** Words in small letters that belong to the role after them. */
const qualifiers = new Set(
  'eski emekli yeni yardımcı genel eş kıdemli tutuklu tutuksuz milli millî ulusal baş dönemin kurucu onursal geçici uluslararası ünlü vekil teknik idari asbaşkan'.split(
    ' ',
  ),
)

/** Small words that stand before a role and not in it. */
const linking = new Set(
  'ile ve de da ki ise için gibi kadar olan bir bu o şu her ya veya ama göre sonra önce dün bugün diyen'.split(' '),
)

const professional = /^.{3,}(?:[^n][cç][ıiuü]|log|ist|graf|isyen|at[öo]r|syonist)$/u

/** Finds the role phrases that stand before the names of persons. */
export function rolesReader(context: NameContext, words: readonly Word[], finds: readonly Candidate[]) {
  const { tokens, titles, facts, sentences } = context
  const beginnings = new Set(sentences.map(({ first }) => first))
  let shared: { readonly roles: Range[]; last: number } | undefined
  const endingAt = new Map<number, Candidate>()
  for (const find of finds) if (find.type) endingAt.set(find.last, find)

  /** The roles of a name; of a row of names after `üyeleri` each has it. */
  return function roles({ first, last }: Range): Range[] {
    const found = [...rolesBefore(first), ...roleAfter(last)]
    if (found.length && isPlural(found[found.length - 1].last - 1)) shared = { roles: found, last }
    else if (
      !found.length &&
      shared &&
      first === shared.last + 1 &&
      /^(?:,|ve|ile)$/u.test(tokens[shared.last].folded)
    ) {
      shared.last = last
      return shared.roles
    }
    return found
  }

  /** Where the owners begin that stand side by side: `İYİ Parti Ankara` Milletvekili, `… Örgütü (DSÖ) Türkiye` Temsilcisi. */
  function ownerStart({ first, type }: Candidate): number {
    if (type !== 'LOCATION') return first
    const bracket = tokens[first - 1]?.text === ')' && tokens[first - 2] && bracketStart(first - 1)
    const before = endingAt.get(bracket || first)
    const whole = before?.type === 'ORGANIZATION' && tokens[before.last - 1].nameEnd === tokens[before.last - 1].end
    return whole ? before.first : first
  }

  /** Where the bracket opens that closes at a token; 0 where it is long. */
  function bracketStart(close: number): number {
    for (let at = close - 1; at > close - 6; at--) if (tokens[at]?.text === '(') return at
    return 0
  }

  /** The role in brackets behind a name: `Ali Kaya (Genel Müdür)`. */
  function roleAfter(last: number): Range[] {
    if (tokens[last]?.text !== '(') return []
    for (let end = last + 2; end < last + 10 && tokens[end]; end++)
      if (tokens[end].text === ')') {
        const title = titles.get(end)
        return title?.kind === 'title' ? [{ first: last + 1, last: end }] : []
      }
    return []
  }

  function isPlural(at: number): boolean {
    return /l[ae]r[ıi]?$/u.test(tokens[at].folded)
  }

  function rolesBefore(first: number): Range[] {
    let at = first
    let title = titles.get(at)
    while (title?.kind === 'honorific') {
      at = title.first
      title = titles.get(at)
    }
    let last = at
    if (!title && tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(') {
      title = titles.get(at - 3)
      last = at
    }
    if (!title && isProfession(at - 1)) title = { first: at - 1, last: at, kind: 'title', possessive: false }
    return title ? chain(title, last) : []
  }

  /** A word that says by its ending what somebody is: `sismolog`, `arabulucu`. */
  function isProfession(at: number): boolean {
    const token = tokens[at]
    if (!token || token.capital || token.kind !== 'word') return false
    return professional.test(token.folded) && factsOf(token.folded).common !== 'inflected'
  }

  /** The role of a title, and the roles joined to it by `ve`. */
  function chain(title: Title, last: number): Range[] {
    const first = roleStart(title)
    const before = tokens[first - 1]?.folded === 've' ? titles.get(first - 1) : undefined
    const joined = before?.kind === 'title' && before.possessive && !facts[before.last - 1]?.closes
    return [...(joined ? chain(before, before.last) : []), { first, last }]
  }

  function roleStart(title: Title): number {
    let start = title.first
    for (;;) {
      const owner = endingAt.get(start)
      const before = tokens[start - 1]
      if (!before) return start
      const cut = before.nameEnd < before.end
      if (owner && (!cut || (title.possessive && isGenitive(start - 1)))) return cut ? owner.first : ownerStart(owner)
      if (before.text === ')') return endingAt.get(bracketStart(start - 1))?.first ?? start
      const above = cut && title.possessive && isGenitive(start - 1) ? titles.get(start) : undefined
      if (cut) return above ? roleStart(above) : start // Genel Sekreteri'nin Temsilcisi
      const joint = before.folded === 've' && facts[start] && facts[start - 2] && !titles.has(start - 1)
      if (joint || before.kind === 'ordinal' || qualifiers.has(before.folded)) start -= joint ? 2 : 1
      else if (facts[start - 1] && !titles.has(start) && before.kind === 'word' && !startsSentence(start - 1)) start--
      else if (title.possessive && start === title.last - 1 && isNoun(start - 1)) start--
      else if (title.possessive && start === title.first && isGenitive(start - 1)) return start - 1
      else return start
    }
  }

  function startsSentence(at: number): boolean {
    const { common, office } = facts[at] ?? {}
    return beginnings.has(at) && common !== 'bare' && !office
  }

  /** A noun that says of what: `muhasebe müdürü`. */
  function isNoun(at: number): boolean {
    const { capital, kind, folded } = tokens[at]
    return (
      !capital &&
      kind === 'word' &&
      !linking.has(folded) &&
      factsOf(folded).common === 'bare' &&
      !/l[ae]r$/u.test(folded)
    )
  }

  function isGenitive(at: number): boolean {
    const { folded, nameEnd, start, end } = tokens[at]
    if (nameEnd < end) return endsIn(folded.slice(nameEnd - start + 1), '(n)In')
    return caseOf(words[at]) === 'Gen'
  }
}
