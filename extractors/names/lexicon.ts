import type { EntityType, KnownName } from '../../schemas/entity.ts'
import { fold, isAllCapitals, isCapital } from '../../turkish/letters.ts'
import { countryNames, lines } from './countries.ts'
import { ambiguousOrganizations } from './lexicon/ambiguous-organizations.ts'
import { ambiguousPlaces } from './lexicon/ambiguous-places.ts'
import { capitalsAndCities } from './lexicon/capitals-and-cities.ts'
import { commonWords, verbStems } from './lexicon/common-words.ts'
import { countries } from './lexicon/countries.ts'
import { districts } from './lexicon/districts.ts'
import { eventHeads } from './lexicon/event-heads.ts'
import { givenNames } from './lexicon/given-names.ts'
import { groups } from './lexicon/groups.ts'
import { honorifics } from './lexicon/honorifics.ts'
import { landmarks } from './lexicon/landmarks.ts'
import { namesThatAreWords } from './lexicon/names-that-are-words.ts'
import { organizationHeads } from './lexicon/organization-heads.ts'
import { organizations } from './lexicon/organizations.ts'
import { persons } from './lexicon/persons.ts'
import { placeHeads } from './lexicon/place-heads.ts'
import { products } from './lexicon/products.ts'
import { provinces } from './lexicon/provinces.ts'
import { regions } from './lexicon/regions.ts'
import { surnames } from './lexicon/surnames.ts'
import { titles } from './lexicon/titles.ts'
import { wikidataOrganizations, wikidataPlaces } from './lexicon/wikidata.ts'

/** What a phrase of the lexicon is: a name of one of the types, or a word that tells what stands beside it. */
export type PhraseKind = EntityType | 'title' | 'honorific'

/** A phrase of the lexicon as the folded names of its tokens. */
export interface Phrase {
  readonly words: readonly string[]
  /** Of each word whether it has a capital. */
  readonly capitals: readonly boolean[]
  readonly kind: PhraseKind
  /** Whether the name is an everyday word or a name of another kind too. */
  readonly ambiguous: boolean
  /** Whether it is an acronym, which only capitals write. */
  readonly acronym: boolean
  /** Whether it is a district or a building: small enough that somebody may bear its name. */
  readonly minor: boolean
  readonly known?: KnownName
}

/** The last words of a name that tell what it is the name of. */
export interface Head {
  readonly words: readonly string[]
  readonly kind: 'ORGANIZATION' | 'LOCATION' | 'event'
}

/** The word lists, read once. */
export interface Lexicon {
  /** Phrases by their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Heads by their last word, the longest first. */
  readonly heads: ReadonlyMap<string, readonly Head[]>
  /** The words on both sides of the `ve` inside a head: `kongre kültür`. */
  readonly joinedHeads: ReadonlySet<string>
  /** Every last word of a head or of a phrase of several words: what a form is tried to be an inflection of. */
  readonly endings: ReadonlySet<string>
  readonly groups: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  /** Given names and surnames that are words too. */
  readonly nameWords: ReadonlySet<string>
  readonly common: ReadonlySet<string>
  /** Words with which names of several words begin: `sermaye`, `büyük`. */
  readonly firstWords: ReadonlySet<string>
  /** Words of the names of ministries and directorates: `dışişleri`, `ticaret`. */
  readonly offices: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  /** Models of cars and devices. */
  readonly products: ReadonlySet<string>
}

/** The names of a word list, every spelling, folded. */
const flat = (...lists: string[]) => lists.flatMap((list) => lines(list).flat().map(fold))

/** A phrase as the tokenizer cuts it. */
const cut = (phrase: string): string[] => phrase.match(/[^\s,\-–/]+|[,\-–/]/gu) ?? []
const wordsOf = (phrase: string): string[] => cut(fold(phrase))

/** What a possessed noun may be without its possessive: `Bakanlığı` → `Bakanlık`, `Kongresi` → `Kongre`. */
function nounsOf(possessed: string): string[] {
  if (!/[ıiuü]$/u.test(possessed)) return []
  if (/[aeıioöuü]s[ıiuü]$/u.test(possessed)) return [possessed.slice(0, -2)]
  const noun = possessed.slice(0, -1)
  const hard = { b: 'p', c: 'ç', d: 't', ğ: 'k' }[noun[noun.length - 1]]
  return hard ? [noun, noun.slice(0, -1) + hard] : [noun]
}

/** Wikidata items by what they are items of, and a look-up by any of a thing's names. */
function items(list: string): (names: readonly string[]) => { wikidata?: string } {
  const byName = new Map(
    lines(list).map(([line]) => [line.slice(line.indexOf(' ') + 1), { wikidata: line.slice(0, line.indexOf(' ')) }]),
  )
  return (names) => byName.get(names.find((name) => byName.has(name)) ?? '') ?? {}
}

function read(): Lexicon {
  const phrases = new Map<string, Phrase[]>()
  const heads = new Map<string, Head[]>()
  const joinedHeads = new Set<string>()
  const firstWords = new Set('il ilçe genel büyükşehir belediye köy özel ağır asliye sulh'.split(' '))
  const endings = new Set<string>()
  const common = new Set(flat(commonWords))
  const given = new Set(flat(givenNames))
  const family = new Set(flat(surnames))
  const doubtful = new Set([...common, ...given, ...family, ...flat(ambiguousPlaces), ...flat(ambiguousOrganizations)])

  const add = (name: string, kind: PhraseKind, known?: KnownName, sure = false, minor = false) => {
    const pieces = cut(name)
    const words = pieces.map(fold)
    const of = phrases.get(words[0]) ?? []
    phrases.set(words[0], of)
    const acronym = words.length === 1 && isAllCapitals(name)
    const ambiguous = words.length === 1 && !sure && doubtful.has(words[0])
    const capitals = words.map((_, at) => isCapital(pieces[at]))
    if (words.length > 1 && kind !== 'title' && kind !== 'honorific') firstWords.add(words[0])
    of.push({ words, capitals, kind, ambiguous, acronym, minor, ...(known ? { known } : {}) })
    if (words.length > 1 || kind === 'title') endings.add(words[words.length - 1])
  }
  for (const [list, kind] of [
    [organizationHeads, 'ORGANIZATION'],
    [placeHeads, 'LOCATION'],
    [eventHeads, 'event'],
  ] as const)
    for (const name of new Set(flat(list))) {
      const words = wordsOf(name)
      const last = words[words.length - 1]
      heads.set(last, [...(heads.get(last) ?? []), { words, kind }])
      endings.add(last)
      const joint = words.indexOf('ve')
      if (joint > 0) joinedHeads.add(`${words[joint - 1]} ${words[joint + 1]}`)
    }

  for (const last of heads.keys()) for (const noun of nounsOf(last)) common.add(noun)
  const placeItem = items(wikidataPlaces)
  for (const { names, iso3166 } of countryNames()) {
    const links = iso3166 ? { iso3166, ...placeItem([iso3166]) } : placeItem(names)
    for (const name of names) add(name, 'LOCATION', { name: names[0], ...links })
  }
  const places = (list: string, sure = false, minor = false) => {
    for (const names of lines(list))
      for (const name of names)
        add(
          name,
          'LOCATION',
          { name: names[0], ...placeItem(names) },
          sure && (!given.has(fold(name)) || name === 'Asya'),
          minor,
        )
  }
  places(provinces)
  places(districts, false, true)
  places(capitalsAndCities)
  places(regions, true)
  const organizationItem = items(wikidataOrganizations)
  const offices = new Set<string>()
  for (const names of lines(organizations)) {
    if (/ (?:Bakanlığı|Müdürlüğü|Başkanlığı)$/u.test(names[0]))
      for (const word of wordsOf(names[0]).slice(0, -1)) offices.add(word)
    const acronym = names.find((name, at) => at > 0 && isAllCapitals(name) && !name.includes(' '))
    for (const name of names)
      add(name, 'ORGANIZATION', { name: names[0], ...(acronym ? { acronym } : {}), ...organizationItem(names) })
  }
  for (const names of lines(organizations))
    if (/[ıiuü]$/u.test(names[0]))
      for (const word of wordsOf(names[0]).slice(0, -1))
        if (!phrases.has(word) && !given.has(word) && !family.has(word)) offices.add(word)
  for (const name of flat(countries, provinces, capitalsAndCities).flatMap(wordsOf)) offices.delete(name)
  places(landmarks, false, true)
  places(ambiguousPlaces, false, true)
  const groupWords = lines(groups).flatMap(([first, ...rest]) => [first.slice(3), ...rest])
  for (const name of groupWords) add(name, 'GROUP', undefined, !common.has(fold(name)))
  for (const names of lines(persons)) for (const name of names) add(name, 'PERSON', { name: names[0] }, true)
  const polite = new Set(flat(honorifics))
  for (const name of new Set(flat(titles))) if (!polite.has(name)) add(name, 'title')
  for (const name of polite) add(name, 'honorific')

  for (const its of phrases.values()) its.sort((a, b) => b.words.length - a.words.length)
  for (const its of heads.values()) its.sort((a, b) => b.words.length - a.words.length)
  return {
    phrases,
    heads,
    joinedHeads,
    endings,
    groups: new Set(groupWords.map(fold)),
    given,
    surnames: family,
    nameWords: new Set(flat(namesThatAreWords)),
    common,
    offices,
    firstWords,
    verbs: new Set(flat(verbStems)),
    products: new Set(flat(products)),
  }
}

let known: Lexicon | undefined

/** The word lists of this folder as maps, read on first use. */
export function lexicon(): Lexicon {
  known ??= read()
  return known
}
