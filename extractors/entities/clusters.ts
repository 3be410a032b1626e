import type { EntityType, KnownName, NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { isAcronym, isBracketedAfter, isBroughtIn, isNicknameOf, isOwnerOf, isRelative } from './beside.ts'
import { keyOf, nominative, officeOf } from './naming.ts'
import { joinPersons } from './persons.ts'
import { shortNameIndex } from './short-names.ts'

/** The mentions that name one thing, while they are being joined. */
export interface Cluster {
  readonly type: EntityType
  /** Its names in the nominative. */
  readonly names: Set<string>
  /** Those names as they are compared. */
  readonly keys: Set<string>
  /** All by which the same is known again. */
  readonly labels: Set<string>
  acronym?: string
  /** What the desk knows of it. */
  own?: KnownName
  readonly mentions: NameMention[]
}

/** The entities of an article, and whose mention begins at a token. */
export interface Clusters {
  readonly all: readonly Cluster[]
  readonly at: ReadonlyMap<number, Cluster>
  named(type: EntityType, key: string): Cluster | undefined
}

/** Joins the mentions of an article that name the same. */
export function joinMentions(mentions: readonly NameMention[], tokens: readonly Token[]): Clusters {
  const all: Cluster[] = []
  const at = new Map<number, Cluster>()
  const byLabel = new Map<string, Cluster>()
  const shortNames = new Map(
    (['ORGANIZATION', 'LOCATION'] as const).map((type) => [type as EntityType, shortNameIndex<Cluster>()]),
  )
  const persons = numberPersons(mentions, tokens)
  let previous: NameMention | undefined

  for (const mention of mentions) {
    const { type, known } = mention
    const name = nominative(mention, tokens)
    const key = keyOf(name, type)
    const bracketed = isBracketedAfter(previous, mention, tokens)
    const next = previous && (bracketed || isNicknameOf(previous, mention, tokens)) ? at.get(previous.first) : undefined
    const beside = isAnother(next, known) ? undefined : next
    const labels = labelsOf(mention, key, beside !== undefined)
    const same = labels.map((label) => byLabel.get(label)).find((cluster) => cluster && !isAnother(cluster, known))
    const cluster = beside && same ? merge(same, beside) : (beside ?? same ?? findShort(mention, key) ?? create(type))
    if (bracketed && previous && beside) cluster.acronym ??= shorter(previous.text, mention.text)
    add(cluster, mention, name, key, labels)
    previous = mention
  }
  return { all, at, named: (type, key) => byLabel.get(labelOf(type, key)) }

  /** By what the same was or will be named: its key, a word list's name, a person's number. */
  function labelsOf({ type, known, first }: NameMention, key: string, doubtful: boolean): string[] {
    const own = known?.own ? [`${type} = ${known.name}`] : []
    if (type === 'PERSON') return [...own, `PERSON ${persons.get(first)}`]
    return [...own, labelOf(type, key), ...(known && !doubtful ? [`${type} = ${known.name}`] : [])]
  }

  function findShort({ type, text, known }: NameMention, key: string): Cluster | undefined {
    const found = shortNames.get(type)?.find(key, isAcronym(text), type === 'ORGANIZATION' && !known)
    return isAnother(found, known) ? undefined : found
  }

  function create(type: EntityType): Cluster {
    const cluster: Cluster = { type, names: new Set(), keys: new Set(), labels: new Set(), mentions: [] }
    all.push(cluster)
    return cluster
  }

  function add(cluster: Cluster, mention: NameMention, name: string, key: string, labels: readonly string[]) {
    const { type, text, first } = mention
    const isNew = !cluster.keys.has(key)
    cluster.names.add(name)
    cluster.keys.add(key)
    cluster.mentions.push(mention)
    if (mention.known?.own) cluster.own = mention.known
    at.set(first, cluster)
    for (const label of labels) {
      cluster.labels.add(label)
      byLabel.set(label, cluster)
    }
    if (isNew) shortNames.get(type)?.add(key, isAcronym(text), cluster)
  }

  /** Puts the later of two clusters into the earlier one: what was taken for two is one. */
  function merge(one: Cluster, two: Cluster): Cluster {
    if (one === two) return one
    const [cluster, other] = one.mentions[0].first < two.mentions[0].first ? [one, two] : [two, one]
    for (const mention of other.mentions) at.set(mention.first, cluster)
    for (const name of other.names) cluster.names.add(name)
    for (const label of other.labels) byLabel.set(label, cluster)
    for (const label of other.labels) cluster.labels.add(label)
    for (const key of other.keys) {
      cluster.keys.add(key)
      shortNames.get(cluster.type)?.add(key, false, cluster)
    }
    cluster.mentions.push(...other.mentions)
    cluster.mentions.sort((a, b) => a.first - b.first)
    if (other.acronym) cluster.acronym ??= other.acronym
    if (other.own) cluster.own ??= other.own
    all.splice(all.indexOf(other), 1)
    return cluster
  }
}

/** Whether the desk knows a cluster and a mention as two things. */
const isAnother = (cluster: Cluster | undefined, known: KnownName | undefined): boolean =>
  cluster?.own !== undefined && known?.own === true && cluster.own.name !== known.name

/** The persons of an article by the first tokens of their mentions, numbered. */
function numberPersons(mentions: readonly NameMention[], tokens: readonly Token[]): ReadonlyMap<number, number> {
  const persons = mentions.filter(({ type }) => type === 'PERSON')
  const numbers = joinPersons(
    persons.map((mention, nth) => ({
      key: keyOf(nominative(mention, tokens), 'PERSON'),
      kin: isRelative(mention, tokens),
      broughtIn: isBroughtIn(mention, tokens),
      hasKin: isOwnerOf(mention, persons[nth + 1], tokens),
      offices: (mention.roles ?? []).map(({ last }) => officeOf(tokens[last - 1].folded)),
    })),
  )
  return new Map(persons.map(({ first }, nth) => [first, numbers[nth]]))
}

/** A key as it is looked up: without spaces, as `Anadolu Jet` is `AnadoluJet`. */
const labelOf = (type: EntityType, key: string) => `${type} ${key.replaceAll(' ', '')}`

const shorter = (first: string, second: string) => (second.length < first.length ? second : first)

/** The first token of the last mention before a token; -1 where there is none. */
export function lastBefore(mentions: readonly NameMention[], token: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].first < token) low = middle + 1
    else high = middle
  }
  return low ? mentions[low - 1].first : -1
}
