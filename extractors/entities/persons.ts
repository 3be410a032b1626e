import { isSpellingOf } from './spelling.ts'

/** A person's name where it stands. */
export interface PersonName {
  /** The name as it is compared. */
  readonly key: string
  /** Whether a word of kinship stands before it: `eşi Derya Yanar`, `baba Yanar`. */
  readonly kin: boolean
  /** Whether it is brought in as a relative of somebody else: `eşi Derya Yanar`. */
  readonly broughtIn: boolean
  /** Whether it stands beside the word for a relative as whose it is: of `Yanar'ın eşi Derya Yanar` the first name. */
  readonly hasKin: boolean
  /** What it is introduced as, as the stems of the last words: `bakan`. */
  readonly offices: readonly string[]
}

/** One human, while the names are being shared out. */
interface Person {
  readonly id: number
  /** Its full names so far, as words. */
  readonly names: string[][]
  /** How it is introduced. */
  readonly kin: boolean
  broughtIn: boolean
  readonly offices: Set<string>
  /** Of its full names the place of the first, and of all its names read so far the last; -1 before any. */
  readonly first: number
  last: number
  /** How often it is named in full, or by the surname with an office. */
  full: number
}

/** Of each word only so many persons are looked through, the last ones, and of each person so many names. */
const looked = { persons: 40, names: 12 }

/**
 * Shares out the names of an article's persons: of each the number of whom it names. Full names come first, so that a
 * surname alone can be somebody's who is named in full further on.
 */
export function joinPersons(names: readonly PersonName[]): number[] {
  const byWord = new Map<string, Person[]>()
  const words = names.map(({ key }) => key.split(' '))
  const found: Person[] = new Array(names.length)
  let count = 0
  for (const [at, name] of words.entries()) {
    if (name.length === 1) continue
    found[at] = findFull(name) ?? create(at)
    note(found[at], name)
    found[at].full++
    for (const office of names[at].offices) found[at].offices.add(office)
  }
  for (const [at, name] of words.entries()) if (name.length === 1) found[at] = findAnother(at) ?? found[at]
  for (const [at, name] of words.entries()) {
    found[at] ??= findLone(at) ?? create(at)
    if (name.length === 1) note(found[at], name)
    if (name.length === 1 && names[at].offices.length && !names[at].kin) found[at].full++ // Başbakan Yanar
    found[at].last = at
  }
  return found.map(({ id }) => id)

  function create(at: number): Person {
    const { kin, broughtIn } = names[at]
    return { id: count++, names: [], kin, broughtIn, offices: new Set(), first: at, last: -1, full: 0 }
  }

  function note(person: Person, name: string[]) {
    if (person.names.length === looked.names || person.names.some((other) => same(name, other))) return
    person.names.push(name)
    for (const word of name)
      for (const by of [word, word.slice(0, 3)]) {
        const of = byWord.get(by)
        if (!of) byWord.set(by, [person])
        else if (!of.includes(person)) {
          if (of.length === looked.persons) of.shift()
          of.push(person)
        }
      }
  }

  /** Who has such a name, by the first of the ways that finds somebody. */
  function those(name: readonly string[], ways: readonly Fits[]): Person[] {
    const near = new Set([...name, name[name.length - 1].slice(0, 3)].flatMap((word) => byWord.get(word) ?? []))
    for (const fits of ways) {
      const persons = [...near].filter((person) => person.names.some((other) => fits(name, other)))
      if (persons.length) return persons
    }
    return []
  }

  function findFull(name: readonly string[]): Person | undefined {
    return those(name, [same, longer, givenNames, spelling]).pop()
  }

  /**
   * Who bears the surname of those that the article names in full, and is none of them: in `Başbakan Yanar'ın eşi Derya
   * Yanar` the prime minister, who may be named nowhere in full. Beside whom these are the relatives.
   */
  function findAnother(at: number): Person | undefined {
    const { hasKin, kin, offices } = names[at]
    const state = offices.find((office) => ofState.test(office))
    if (kin || (!hasKin && !state)) return undefined
    const all = those(words[at], [surname])
    const others = all.filter((person) => !isApart(person, at, state))
    if (all.length === others.length) return undefined
    for (const relative of all) if (!others.includes(relative)) relative.broughtIn = true
    if (others.some(({ full, offices }) => full > 0 || (state ? offices.has(state) : true))) return undefined
    const person = others[0] ?? create(at)
    for (const office of offices) person.offices.add(office)
    note(person, ['', words[at][0]])
    person.full++
    return person
  }

  /** Whether a surname alone is not that person's: its own relative stands beside it, or nobody with such a calling holds the office. */
  function isApart(person: Person, at: number, state: string | undefined): boolean {
    if (names[at].hasKin && found[at + 1] === person) return true
    if (!state || person.full === 0) return false
    const held = [...person.offices]
    return (person.kin || held.length > 0) && !held.some((office) => ofPolitics.test(office))
  }

  /**
   * Of those of one surname the one named last, or first where none is named yet; who is named in full twice as often as
   * another keeps the surname, also against a relative that is brought in; where kinship is said again (`baba Yanar`) it is
   * a relative.
   */
  function findLone(at: number): Person | undefined {
    const found = those(words[at], [surname, same, given, spelledSurname])
    const apart = found.filter(
      (person) =>
        !isApart(
          person,
          at,
          names[at].offices.find((office) => ofState.test(office)),
        ),
    )
    const all = apart.length ? apart : found
    const most = Math.max(...all.map(({ full }) => full))
    const strong = all.filter(({ full }) => full * 2 > most)
    const own = strong.filter(({ broughtIn }) => !broughtIn)
    const fit = own.filter(({ offices }) => names[at].offices.some((office) => offices.has(office)))
    const near = names[at].kin ? all.filter(({ kin }) => kin) : fit.length ? fit : own.length ? own : strong
    return (near.length ? near : all).reduce<Person | undefined>((best, other) => {
      if (!best || other.last > best.last) return other
      return best.last < 0 && other.last < 0 && other.first < best.first ? other : best
    }, undefined)
  }
}

/** The offices of a state of which everybody knows the holder by the surname. */
const ofState = /^(?:başbakan|cumhurbaşkan|bakan|kral|kraliçe|şansölye)$/u

/** What somebody is called who may hold such an office too. */
const ofPolitics =
  /(?:bakan|başkan|lider|vekil|sekreter|sözcü|müzakereci|aday|vali|siyasetçi|politikacı|komutan|prens|prenses|general)/u

type Fits = (name: readonly string[], other: readonly string[]) => boolean

const same: Fits = (name, other) => name.length === other.length && name.every((word, at) => word === other[at])
const surname: Fits = ([word], other) => other.length > 1 && other[other.length - 1] === word
const given: Fits = ([word], other) => other.length > 1 && other.slice(0, -1).includes(word)
const spelling: Fits = (name, other) =>
  name.length === other.length && name.every((word, at) => word === other[at] || isSpellingOf(word, other[at]))
const spelledSurname: Fits = ([word], other) => isSpellingOf(word, other[other.length - 1])

/** `Tayyip Erdoğan` and `Recep Tayyip Erdoğan`, `M. Ali Birand` and `Mehmet Ali Birand`. */
const longer: Fits = (name, other) => {
  const [short, long] = name.length < other.length ? [name, other] : [other, name]
  if (short.length < 2 || short[short.length - 1] !== long[long.length - 1]) return false
  let at = 0
  for (const word of long) if (at < short.length && isWordOrInitial(word, short[at])) at++
  return at >= short.length
}

/** `Ali Rıza` (also `A. Rıza`) and `Ali Rıza Binboğa`: all the given names without the surname. */
const givenNames: Fits = (name, other) => {
  const [short, long] = name.length < other.length ? [name, other] : [other, name]
  return (
    short.length > 1 && long.length === short.length + 1 && short.every((word, at) => isWordOrInitial(word, long[at]))
  )
}

function isWordOrInitial(word: string, other: string): boolean {
  return word === other || (word[0] === other[0] && (isInitial(word) || isInitial(other)))
}

const isInitial = (word: string) => word.replace('.', '').length === 1
