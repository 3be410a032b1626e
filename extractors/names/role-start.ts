import type { Word } from '../../schemas/word.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { endsIn } from '../../turkish/morphology.ts'
import { caseOf } from '../../turkish/word-face.ts'
import type { Candidate, NameContext, Title } from './context.ts'
import { factsOf } from './facts.ts'
import { fields, former, kin, linking, ofBody, oneOf, present, qualifiers, sent, sides, under } from './role-words.ts'

/** How far the phrase of a title reaches to the left: to the name that owns it, over what says which it is. */
export function roleStarts(context: NameContext, words: readonly Word[], finds: readonly Candidate[]) {
  const { tokens, titles, facts, sentences } = context
  const beginnings = new Set(sentences.map(({ first }) => first))
  const endingAt = new Map<number, Candidate>()
  for (const find of finds) if (find.type) endingAt.set(find.last, find)

  return { roleStart, endingAt, beginnings }

  function roleStart(title: Title): number {
    const start = ownStart(title)
    return start < title.first && former.has(tokens[start - 1]?.folded ?? '') ? start - 1 : start
  }

  function ownStart(of: Title): number {
    let title = of
    let start = title.first
    for (;;) {
      const owner = endingAt.get(start)
      const before = tokens[start - 1]
      if (!before || beginnings.has(start)) return start
      const cut = before.nameEnd < before.end
      if (owner && !cut)
        return owner.type === 'PERSON' && (!title.possessive || isByline(owner, start))
          ? start
          : withOwner(ownerStart(owner, title), title)
      const genitive = title.possessive && isGenitive(start - 1)
      if (owner && genitive) return owner.first
      if (owner && cut && title.possessive && isWhere(owner)) return endingAt.get(owner.first)?.first ?? start // Hamas'ın Gazze'deki lideri
      if (before.text === ')') {
        const owner = bracketOwner(start - 1)
        return owner ? ownerStart(owner, title) : start
      }
      const above = titles.get(start)
      if (cut && !(genitive && above)) return start
      const word = cut ? 0 : wordBefore(start, title)
      if (cut && above)
        [title, start] = [above, above.first] // Genel Sekreteri'nin Temsilcisi
      else if (word) start -= word
      else return genitive && before.text.length > 3 ? genitiveStart(start - 1) : start
    }
  }

  /** Whether a person's name in capitals stands before what is written in small letters: who reports, and the text. */
  function isByline({ first }: Candidate, start: number): boolean {
    return isAllCapitals(tokens[first].text) && !isAllCapitals(tokens[start].text)
  }

  /** Whether a place says where what somebody owns is: kurumun `Gazze'deki` temsilcisi. */
  function isWhere({ first, last, type }: Candidate): boolean {
    const { folded, nameEnd, start } = tokens[last - 1]
    return type === 'LOCATION' && /^[dt][ae]ki$/u.test(folded.slice(nameEnd - start + 1)) && isGenitive(first - 1)
  }

  /** The noun before that says of which body the named one is a part: `Fakültenin Fizik Bölümü Başkanı`. */
  function withOwner(start: number, title: Title): number {
    const inside = title.possessive && start > 0 && !beginnings.has(start) && isGenitive(start - 1)
    const sender = inside && sent.test(tokens[title.last - 1].folded) ? titles.get(start) : undefined
    if (sender?.possessive) return roleStart(sender) // Genel Sekreteri'nin Kıbrıs Temsilcisi
    return inside && ofBody.test(tokens[start - 1].folded) ? start - 1 : start
  }

  /** Where the phrase of a noun in the genitive begins: at the name before it, `Osmanlı hanedanının`, `Hamas'ın siyasi kanadının`. */
  function genitiveStart(at: number): number {
    const beside = endingAt.get(at)
    if (beside) return beside.first
    if (oneOf.test(tokens[at].folded) && isPluralAblative(at - 1)) return at - 1 // teknelerden birinin sahibi
    const { capital, folded } = tokens[at - 1] ?? {}
    const owner = !capital && folded && !linking.has(folded) ? endingAt.get(at - 1) : undefined
    if (owner && owner.last > 0 && isGenitive(owner.last - 1)) return owner.first
    const compound = folded && /[ıiuü]n[ıiuü]n$/u.test(tokens[at].folded) && !beginnings.has(at)
    if (sides.has(folded ?? '') && !beginnings.has(at)) return at - 1 // konuk ekibin
    return compound && !linking.has(folded) && isNoun(at - 1) ? at - 1 : at // futbol takımının
  }

  /** A plural of which some are meant: `teknelerden` biri. */
  function isPluralAblative(at: number): boolean {
    return tokens[at]?.kind === 'word' && /l[ae]r(?:[ıi]n)?d[ae]n$/u.test(tokens[at].folded)
  }

  /** How many of the words before belong to the role: a qualifier, both sides of a `ve`, a word with a capital, a noun. */
  function wordBefore(start: number, title: Title): number {
    const { folded, kind } = tokens[start - 1]
    const above = qualifiers.has(folded) ? undefined : titles.get(start)
    if (above) {
      const one = above.possessive ? under.test(tokens[start].folded) && start === title.last - 1 : true
      return above.kind === 'title' && one ? start - above.first : 0 // kaleci antrenörü
    }
    const charged = tokens[start].folded === 'sorumlu' || tokens[start + 1]?.folded === 'sorumlu' // göç ve uyumdan sorumlu
    if (folded === 've' && charged && endsIn(tokens[start].folded, 'DAn')) return endingAt.has(start - 1) ? 0 : 2
    if (folded === 've') {
      const joint = facts[start] && facts[start - 2] && !titles.has(start - 1) && !endingAt.has(start - 1)
      return joint ? 2 : 0
    }
    if (kind === 'ordinal' || qualifiers.has(folded)) return 1
    if (present.has(folded)) return tokens[start].capital ? 0 : 1
    if (kind !== 'word' || linking.has(folded)) return 0
    if (charged && (endsIn(folded, 'DAn') || isNoun(start - 1)) && !linking.has(folded)) return 1
    if (facts[start - 1]) return isPartOfOffice(start, title) ? 1 : 0 // Nükleer Başmüzakereci
    if (!title.possessive || tokens[start - 2]?.kind === 'number') return 0
    if (start === title.last - 1 && isNoun(start - 1)) return fields.has(tokens[start - 2]?.folded ?? '') ? 2 : 1
    const single = start === title.last - 1 && !tokens[start].capital && !kin.test(tokens[start].folded)
    if (single && isCompound(start - 1)) return 2 // spor komitesi üyesi
    return isOwnedNoun(start - 1) ? 1 : 0
  }

  /** A word with a capital that is part of an office: it begins no sentence, has no case, and is not shouted beside it. */
  function isPartOfOffice(start: number, { first, possessive }: Title): boolean {
    const { common, office } = facts[start - 1] ?? {}
    const plain = common === 'bare' || office || isBareNoun(start - 1)
    if (beginnings.has(start - 1) && (!possessive || !plain)) return false
    const { text, folded } = tokens[start - 1]
    if (isAllCapitals(text) && !isAllCapitals(tokens[start].text)) return false
    if (!possessive && (start < first || /l[ae]r$/u.test(folded))) return false
    return common !== 'inflected' || !/^(?:Gen|Abl|Dat|Loc|Ins)$/u.test(caseOf(words[start - 1]) ?? '')
  }

  /** A noun that says of what: `muhasebe müdürü`. */
  function isNoun(at: number): boolean {
    const { capital, kind, folded } = tokens[at]
    if (caseOf(words[at]) === 'Loc') return false
    if (capital || kind !== 'word' || /(?:l[ae]r|[dt][ae]ki)$/u.test(folded)) return false
    return factsOf(folded).common === 'bare' || isBareNoun(at) // bilişim uzmanı
  }

  /** A possessed noun in small letters behind the noun that says of what: `spor komitesi`. */
  function isCompound(at: number): boolean {
    const { upos, features } = words[at]
    if (tokens[at].capital || upos !== 'NOUN' || features.Case !== 'Nom' || !features['Person[psor]']) return false
    return !beginnings.has(at) && !linking.has(tokens[at - 1]?.folded) && !titles.has(at) && isNoun(at - 1)
  }

  /** A noun by the words layer, without ending or possessor. */
  function isBareNoun(at: number): boolean {
    const { upos, features } = words[at]
    return upos === 'NOUN' && features.Case === 'Nom' && features.Number === 'Sing' && !features['Person[psor]']
  }

  /** A possessed noun behind the name that owns it: `Birgün gazetesi` sorumlu müdürü. */
  function isOwnedNoun(at: number): boolean {
    const owner = endingAt.get(at)
    const { upos, features } = words[at]
    const possessed = upos === 'NOUN' && features.Case === 'Nom' && features['Person[psor]'] !== undefined
    if (!possessed && !/s[ıiuü]$/u.test(tokens[at].folded)) return false
    return owner !== undefined && owner.type !== 'PERSON' && tokens[at - 1].nameEnd === tokens[at - 1].end
  }

  /**
   * Where the owners begin that stand side by side: `İYİ Parti Ankara` Milletvekili, `… Örgütü (DSÖ) Türkiye` Temsilcisi,
   * `… Üniversitesi Veteriner Fakültesi` Dekanı, `Türkiye'nin Paris` Büyükelçisi.
   */
  function ownerStart(owner: Candidate, title: Title): number {
    let { first } = owner
    if (owner.type === 'PERSON') return first
    if (owner.type === 'GROUP') {
      const club = title.possessive && isGenitive(first - 1) ? endingAt.get(first) : undefined
      return club && club.type !== 'PERSON' ? club.first : first // Galatasaray'ın Uruguaylı kalecisi
    }
    for (;;) {
      const before = tokens[first - 1]?.text === ')' ? bracketOwner(first - 1) : endingAt.get(first)
      if (!before || before.type === 'PERSON') return first
      const { nameEnd, end, text } = tokens[before.last - 1]
      if (isAllCapitals(text) && text.length > (before.type === 'LOCATION' ? 4 : 8)) return first // a headline's word
      const cut = nameEnd < end
      if (cut && !(title.possessive && isGenitive(first - 1))) return first
      const related = !cut && (before.type === 'ORGANIZATION' || owner.type === 'ORGANIZATION')
      const ofBody = cut && before.type === 'ORGANIZATION' && owner.type === 'LOCATION' // Kızılay'ın Hatay başkanı
      if (!related && !ofBody && !sent.test(tokens[title.last - 1].folded)) return first
      first = before.first
      if (cut) return first
    }
  }

  /** The organisation or place whose short form stands in the bracket that closes at a token. */
  function bracketOwner(close: number): Candidate | undefined {
    for (let at = close - 1; at > close - 6; at--) {
      if (tokens[at]?.text !== '(') continue
      const owner = endingAt.get(at)
      const short = endingAt.get(close)
      if (at === 0) return undefined
      const { nameEnd, end } = tokens[at - 1]
      if ((nameEnd < end && !isGenitive(at - 1)) || (short && tokens[short.first].text === tokens[close + 1]?.text))
        return undefined
      return owner && owner.type !== 'PERSON' && (!short || short.type === owner.type) ? owner : undefined
    }
    return undefined
  }

  function isGenitive(at: number): boolean {
    if (at < 0) return false
    const { folded, nameEnd, start, end } = tokens[at]
    if (nameEnd < end) return endsIn(folded.slice(nameEnd - start + 1), '(n)In')
    return caseOf(words[at]) === 'Gen'
  }
}
