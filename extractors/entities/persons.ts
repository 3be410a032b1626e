import { isSpellingOf } from './spelling.ts'

/** What is asked of a cluster here: when it was mentioned last. */
interface Named {
  readonly mentions: readonly { readonly start: number }[]
}

/** A person, and the names it has been given so far, as words in small letters. */
interface Entry<P> {
  readonly person: P
  readonly names: string[][]
}

/** Of each word only so many persons are looked through, the last ones, and of each person so many names. */
const looked = { persons: 40, names: 12 }

/** Persons by the words of their names, and by how those begin. */
export function personIndex<P extends Named>() {
  const byWord = new Map<string, Entry<P>[]>()
  const entries = new Map<P, Entry<P>>()

  return {
    /** Notes a name (in small letters) of a person. */
    add(key: string, person: P) {
      const entry = entries.get(person) ?? { person, names: [] }
      entries.set(person, entry)
      if (entry.names.length === looked.names) return
      const words = key.split(' ')
      entry.names.push(words)
      for (const word of words) for (const by of [word, word.slice(0, 3)]) note(by, entry)
    },
    /** Whom a name names: by the same name, a longer or shorter one, a surname, a given name, another spelling. */
    find(key: string): P | undefined {
      const words = key.split(' ')
      const found = new Set([...words, words[words.length - 1].slice(0, 3)].flatMap((word) => byWord.get(word) ?? []))
      const order = [...found].sort((a, b) => lastStart(b.person) - lastStart(a.person))
      for (const fits of words.length === 1 ? lone : full)
        for (const { person, names } of order) for (const other of names) if (fits(words, other)) return person
      return undefined
    },
  }

  function note(by: string, entry: Entry<P>) {
    const of = byWord.get(by)
    if (!of) byWord.set(by, [entry])
    else if (!of.includes(entry)) {
      if (of.length === looked.persons) of.shift()
      of.push(entry)
    }
  }
}

const lastStart = ({ mentions }: Named) => mentions[mentions.length - 1].start

type Fits = (name: readonly string[], other: readonly string[]) => boolean

const same: Fits = (name, other) => name.length === other.length && name.every((word, at) => word === other[at])
const surname: Fits = ([word], other) => other.length > 1 && other[other.length - 1] === word
const given: Fits = ([word], other) => other.length > 1 && other.slice(0, -1).includes(word)
const spelling: Fits = (name, other) =>
  name.length === other.length && name.every((word, at) => word === other[at] || isSpellingOf(word, other[at]))
const spelledSurname: Fits = ([word], other) => other.length > 1 && isSpellingOf(word, other[other.length - 1])

/** `Erdoğan` before `Recep Tayyip Erdoğan`, `Tayyip Erdoğan` after it, `M. Ali Birand` and `Mehmet Ali Birand`. */
const longer: Fits = (name, other) => {
  const [short, long] = name.length < other.length ? [name, other] : [other, name]
  if (short[short.length - 1] !== long[long.length - 1]) return false
  if (short.length === 1) return true
  let at = 0
  for (const word of long) if (at < short.length && isWordOrInitial(word, short[at])) at++
  return at >= short.length
}

function isWordOrInitial(word: string, other: string): boolean {
  if (word === other) return true
  return (word.endsWith('.') && other.startsWith(word[0])) || (other.endsWith('.') && word.startsWith(other[0]))
}

const givenAlone: Fits = (name, other) => other.length === 1 && name[0] === other[0]

const lone: readonly Fits[] = [surname, same, given, spelledSurname]
const full: readonly Fits[] = [same, longer, spelling, givenAlone]
