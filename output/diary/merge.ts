import type { Record } from '../../schemas/record.ts'
import { fold } from '../../turkish/letters.ts'
import type { Entry, Matter } from './entry.ts'

/** Short forms and the names they stand for, in lower case: `kgaö` → `kolektif güvenlik anlaşması örgütü`. */
export type Acronyms = ReadonlyMap<string, string>

/** The short forms that an article explains. */
export function* acronymsOf({ entities }: Pick<Record, 'entities'>): Generator<[string, string]> {
  for (const { acronym, name } of entities) if (acronym) yield [fold(acronym), fold(name)]
}

/**
 * Entries with one for each occasion, however many articles tell of it. Two are one when their kind (of a matter: its
 * action), first day and hour are the same (an hour that is not said is no other hour) and the witnesses outweigh: their
 * names count twice, hour, place and participants once, each speaks for it (1), against it (−1) or is silent (0). 2 is
 * needed; 3 for matters of two articles, whose words are more often common ones.
 * The one that came first gives its identifier, so that a calendar knows it again; the latest says how it stands.
 */
export function merged(entries: readonly Entry[], acronyms: Acronyms): Entry[] {
  const sameDay = new Map<string, Seen[]>()
  const all: Seen[] = []
  for (const entry of entries.toSorted(byArticle)) {
    const seen = seenOf(entry, acronyms)
    const key = keyOf(entry)
    const others = sameDay.get(key) ?? []
    sameDay.set(key, others)
    const known = others.find((other) => isSame(other, seen))
    if (known) Object.assign(known, seenOf(joined(known.entry, entry), acronyms))
    else {
      others.push(seen)
      all.push(seen)
    }
  }
  return all.map(({ entry }) => ({ ...entry, matters: entry.matters.reduce(withMatter, []) }))
}

/** An entry and its witnesses: what it is called, where it is and who takes part, as lists of words' stems. */
interface Seen {
  readonly entry: Entry
  readonly name: readonly string[]
  readonly place: readonly string[]
  readonly participants: readonly string[]
}

function byArticle({ articles: [a] }: Entry, { articles: [b] }: Entry): number {
  return compare(a.published, b.published) || compare(a.id, b.id)
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function keyOf({ kind, when: { first, exact }, matters }: Entry): string {
  return JSON.stringify([kind, kind === 'matter' ? matters[0].action : '', first, exact])
}

function isSame(a: Seen, b: Seen): boolean {
  const [one, other] = [a.entry.when.from, b.entry.when.from]
  if (one && other && one !== other) return false
  const isOneArticle = isOfOneArticle(a.entry, b.entry)
  const witnesses =
    2 * likeness(a.name, b.name) +
    (one && other ? 1 : 0) +
    likeness(a.place, b.place) +
    likeness(a.participants, b.participants, 0.6, isOneArticle ? isShortFor : undefined)
  return witnesses >= (a.entry.kind === 'matter' && !isOneArticle ? 3 : 2)
}

const isOfOneArticle = (a: Entry, b: Entry) => a.articles.some(({ id }) => b.articles.some((other) => other.id === id))

/** 1 where the longer list holds that share of the shorter one, −1 where it does not, 0 where one is empty. */
function likeness(
  a: readonly string[],
  b: readonly string[],
  share = 1,
  isSame = (one: string, other: string) => one === other,
): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 0) return 0
  const shared = short.filter((item) => long.some((other) => isSame(item, other)))
  return shared.length >= short.length * share ? 1 : -1
}

/**
 * Whether one of two names is how the other ends: `Öztürk` for `Ayşe Öztürk`, `Meclis` for `Talas Belediye Meclisi`. Only
 * of one article is it true: the next article's `Meclis` is another.
 */
const isShortFor = (a: string, b: string) => ` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`)

function seenOf(entry: Entry, acronyms: Acronyms): Seen {
  const { kind, title, place, participants, matters } = entry
  const where = place ? stemsOf(place, acronyms) : []
  const words = kind === 'matter' ? stemsOf(matters[0].text, acronyms) : properStemsOf(title, acronyms)
  return {
    entry,
    name: kind === 'matter' ? words : words.filter((stem) => !where.includes(stem)),
    place: where,
    participants: participants.map((name) => stemsOf(name, acronyms).join(' ')),
  }
}

/** How many letters of a word count: endings and the softening before them (`Dernek`, `Derneğinin`) come later. */
const stemLength = 5

/** The stems of a name's words, each once, its short forms spelled out. */
function stemsOf(words: string, acronyms: Acronyms): string[] {
  const spelled = (fold(words).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    (acronyms.get(word) ?? word).split(' '),
  )
  const telling = spelled.filter((word) => word.length > 2 || /^\p{N}/u.test(word))
  return [...new Set(telling.map((word) => word.slice(0, stemLength)))]
}

/**
 * What tells an occasion from others of its kind: its names and numbers, not its common nouns (`toplantı`). A name of one
 * word is a common noun even with a capital.
 */
function properStemsOf(name: string, acronyms: Acronyms): string[] {
  const words = name.split(/[\s–-]+/u)
  const proper = words.length < 2 ? [] : words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  return stemsOf(proper.map((word) => word.split(/['’]/u)[0]).join(' '), acronyms)
}

function joined(first: Entry, later: Entry): Entry {
  return {
    ...first,
    title: later.title.length > first.title.length ? later.title : first.title,
    when: first.when.from || !later.when.from ? first.when : later.when,
    place: later.place ?? first.place,
    participants: withoutShort([...first.participants, ...later.participants]),
    status: later.status ?? first.status,
    matters: [...first.matters, ...later.matters].reduce(withMatter, []),
    articles: first.articles.some(({ id }) => id === later.articles[0].id)
      ? first.articles
      : [...first.articles, ...later.articles],
  }
}

/** Names, each once, without those that are short for another. */
function withoutShort(names: readonly string[]): string[] {
  const all = [...new Set(names)]
  return all.filter((name) => !all.some((other) => other.length > name.length && isShortFor(name, other)))
}

/** The matters with one more; what is told again is told in its longer words, with the later status. */
function withMatter(matters: readonly Matter[], matter: Matter): Matter[] {
  const none: Acronyms = new Map()
  const at = matters.findIndex(
    ({ action, text }) => action === matter.action && likeness(stemsOf(text, none), stemsOf(matter.text, none)) > 0,
  )
  if (at < 0) return [...matters, matter]
  const before = matters[at]
  const text = matter.text.length > before.text.length ? matter.text : before.text
  const actors = [...new Set([...before.actors, ...matter.actors])]
  return matters.with(at, { ...matter, text, actors })
}
