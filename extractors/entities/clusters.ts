import type { EntityType, KnownName, NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { keyOf, nominative } from './naming.ts'
import { organizationIndex } from './organizations.ts'
import { personIndex } from './persons.ts'

/** The mentions that name one thing, while they are being joined. */
export interface Cluster {
  readonly type: EntityType
  /** Its names in the nominative. */
  readonly names: Set<string>
  /** Those names as they are compared. */
  readonly keys: Set<string>
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
  const byKey = new Map<string, Cluster>()
  const byKnown = new Map<string, Cluster>()
  const persons = personIndex<Cluster>()
  const organizations = organizationIndex<Cluster>()
  let previous: NameMention | undefined

  for (const mention of mentions) {
    const { type, known, first } = mention
    const name = nominative(mention, tokens)
    const key = keyOf(name, type)
    const bracketed = isBracketedAfter(previous, mention, tokens)
    const before =
      previous && (bracketed || isNicknameOf(previous, mention, tokens)) ? at.get(previous.first) : undefined
    const whole = isAnother(before, known) ? undefined : before
    const found = whole && bracketed ? byKey.get(`${type} ${key}`) : undefined
    const cluster = found && whole ? merge(found, whole) : (whole ?? find(mention, key) ?? create(type))
    if (bracketed && previous && whole) cluster.acronym ??= shorter(previous.text, mention.text)
    add(cluster, mention, name, key)
    if (known && !whole) byKnown.set(`${type} ${known.name}`, cluster)
    at.set(first, cluster)
    previous = mention
  }
  return { all, at, named: (type, key) => byKey.get(`${type} ${key}`) }

  function create(type: EntityType): Cluster {
    const cluster: Cluster = { type, names: new Set(), keys: new Set(), mentions: [] }
    all.push(cluster)
    return cluster
  }

  function add(cluster: Cluster, mention: NameMention, name: string, key: string) {
    const isNew = !cluster.keys.has(key)
    cluster.names.add(name)
    cluster.keys.add(key)
    cluster.mentions.push(mention)
    if (mention.known?.own) cluster.own = mention.known
    byKey.set(`${mention.type} ${key}`, cluster)
    if (isNew && mention.type === 'PERSON') persons.add(key, cluster)
    if (isNew && mention.type === 'ORGANIZATION') organizations.add(key, cluster)
  }

  /** Puts the second cluster into the first one: what was taken for two is one. */
  function merge(cluster: Cluster, other: Cluster): Cluster {
    if (cluster === other) return cluster
    for (const mention of other.mentions) at.set(mention.first, cluster)
    for (const name of other.names) cluster.names.add(name)
    for (const key of other.keys) {
      cluster.keys.add(key)
      byKey.set(`${cluster.type} ${key}`, cluster)
      organizations.add(key, cluster)
    }
    for (const index of [byKnown]) for (const [key, value] of index) if (value === other) index.set(key, cluster)
    cluster.mentions.push(...other.mentions)
    cluster.mentions.sort((a, b) => a.first - b.first)
    if (other.acronym) cluster.acronym ??= other.acronym
    if (other.own) cluster.own ??= other.own
    all.splice(all.indexOf(other), 1)
    return cluster
  }

  function find(mention: NameMention, key: string): Cluster | undefined {
    const { type, known } = mention
    const own = known?.own && byKnown.get(`${type} ${known.name}`)
    if (own) return own
    const found = likely(mention, key)
    return isAnother(found, known) ? undefined : found
  }

  function likely({ type, known }: NameMention, key: string): Cluster | undefined {
    if (type === 'PERSON') return (key.includes(' ') ? byKey.get(`${type} ${key}`) : undefined) ?? persons.find(key)
    const same = byKey.get(`${type} ${key}`) ?? (known && byKnown.get(`${type} ${known.name}`))
    if (type === 'LOCATION' && !same)
      return byKey.get(`LOCATION ${key.endsWith(' denizi') ? key.slice(0, -7) : `${key} denizi`}`)
    return same ?? (type === 'ORGANIZATION' ? organizations.find(key) : undefined)
  }
}

/** Whether the desk knows a cluster and a mention as two things. */
const isAnother = (cluster: Cluster | undefined, known: KnownName | undefined): boolean =>
  cluster?.own !== undefined && known?.own === true && cluster.own.name !== known.name

/** Whether a mention stands in brackets directly behind another one, and one of them is a short form. */
function isBracketedAfter(before: NameMention | undefined, mention: NameMention, tokens: readonly Token[]): boolean {
  if (before?.type !== mention.type || mention.first !== before.last + 1) return false
  if (tokens[before.last].text !== '(' || tokens[mention.last]?.text !== ')') return false
  const alike = mention.text.split(' ')[0] === before.text.split(' ')[0] // Ambar Liman-İş
  return !mention.text.includes(' ') || isAllCapitals(before.text) || alike
}

/** Whether a name follows its nickname: `“Kara Memet” lakaplı Mehmet Kaya`. */
function isNicknameOf(before: NameMention, mention: NameMention, tokens: readonly Token[]): boolean {
  if (before.type !== 'PERSON' || mention.type !== 'PERSON' || tokens[before.last]?.kind !== 'quote') return false
  const between = tokens
    .slice(before.last + 1, mention.first)
    .map(({ folded }) => folded)
    .join(' ')
  return /^(?:lakaplı|lakabıyla (?:bilinen|tanınan)|(?:kod|takma) adlı)$/u.test(between)
}

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
