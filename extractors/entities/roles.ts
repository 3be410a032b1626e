import type { NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { fold, lastVowel } from '../../turkish/letters.ts'
import { type Cluster, type Clusters, lastBefore } from './clusters.ts'
import { officeOf } from './naming.ts'
import { isNounOf } from './short-names.ts'

/** A role, and the entity it is a role at. */
export interface FoundRole {
  readonly text: string
  readonly at: Cluster | undefined
}

/** A role while it is compared with the person's other ones. */
interface Reading extends FoundRole {
  /** The whole phrase, and what follows the owner in it, as they are compared. */
  readonly office: string
  readonly own: string
}

/** Titles that say by their own words at what they are held: `kulüp başkanı` at the club named last. */
const offices: readonly { readonly title: RegExp; readonly name: RegExp }[] = [
  { title: /^(?:büyükşehir )?belediye /u, name: /belediyesi$/u },
  { title: /^(?:belediye )?meclis /u, name: /meclisi$/u },
  { title: /^il genel meclis/u, name: /il genel meclisi$/u },
  { title: /(?:^| )(?:il|ilçe) başkan/u, name: /parti(?:si)?$|^[^ ]{2,5}$/u },
  { title: /kulüp |takım kaptan|^(?:baş)?antrenör|^kaptan/u, name: /spor$|kulübü$/u },
  { title: /^başhekim/u, name: /hastanesi$/u },
  { title: /vakıf /u, name: /vakfı$/u },
  { title: /^rektör/u, name: /üniversitesi$/u },
  { title: /^dekan/u, name: /fakültesi$/u },
  {
    title: /^(?:şirket(?:in)? |yönetim kurulu|muhasebe|genel müdür|icra kurulu|başkan (?:yardımcı|vekil))/u,
    name: /(?:kooperatifi|aş|a\.ş\.|holding|şirketi|kulübü|spor|bankası|derneği|vakfı|odası|birliği|federasyonu)$/u,
  },
  { title: /^parti |^genel başkan/u, name: /parti(?:si)?$/u },
]

/** Who is of such a body, not of the one named: `lise öğrencisi`. */
const anybodys = /(?<!n[ıiuü]n )(?:öğrenci|mezun|hoca|öğretmen)[^ ]*$/u

/** Titles whose holder stands at the head of a body that is called after it: `genelkurmay başkanı`, `sağlık bakan yardımcısı`. */
const heads = /^(.+ (?:bakan|başkan|müdür|komutan|müsteşar|savcı))(?:[ıiuü]|[ıu]mız| yardımcısı| vekili)?(?: |$)/u
const lik: Readonly<Record<string, string>> = { a: 'lığı', ı: 'lığı', e: 'liği', i: 'liği', u: 'luğu', ü: 'lüğü' }

/** An implied office is looked for among so many mentions before the role. */
const looked = 200

/** Reads the roles of persons, and what each is a role at. */
export function rolesReader(
  clusters: Clusters,
  mentions: readonly NameMention[],
  text: string,
  tokens: readonly Token[],
) {
  return function rolesOf(person: Cluster): FoundRole[] {
    const roles: Reading[] = []
    for (const [nth, mention] of person.mentions.entries())
      for (const { first, last } of mention.roles ?? []) {
        const role = text.slice(tokens[first].start, tokens[last - 1].end).replace(/\s+/gu, ' ')
        if (nth > 0 && isBare(mention, role)) continue
        const owner = ownerInside(first, last)
        const at = placeOf(fold(role), owner?.cluster, first)
        const own = text
          .slice(tokens[owner?.last ?? first].start, tokens[last - 1].end)
          .replace(/^[)\s]+|\s+(?=\s)/gu, '')
        roles.push({ text: role, at, office: officeOf(role), own: officeOf(own) })
      }
    return roles.filter((role, nth) => !roles.some((other, rank) => other !== role && says(other, role, rank < nth)))
  }

  function placeOf(role: string, owner: Cluster | undefined, first: number): Cluster | undefined {
    const ofParty = owner?.type === 'LOCATION' && /(?:^| )(?:il|ilçe) başkan/u.test(role)
    if (owner && !ofParty) return owner.type === 'GROUP' ? undefined : owner
    const held = role.replace(/^eski /u, '')
    const office = offices.find(({ title }) => title.test(held))
    const body = (owner ? undefined : bodyOf(held)) ?? (office && namedBefore((key) => office.name.test(key), first))
    if (body || owner || anybodys.test(held)) return body ?? owner
    return ofNoun(held.split(' ', 1)[0], first)
  }

  /** The body that the article names and that a title is held at: of a `genelkurmay başkanı` the Genelkurmay Başkanlığı. */
  function bodyOf(title: string): Cluster | undefined {
    const head = heads.exec(title)?.[1]
    return head ? clusters.named('ORGANIZATION', `${head}${lik[lastVowel(head)] ?? ''}`) : undefined
  }

  /** Of the entities named inside a role the last organisation, else who owns it in the genitive, else the first named. */
  function ownerInside(first: number, last: number): { cluster: Cluster; last: number } | undefined {
    let owner: { cluster: Cluster; last: number; rank: number } | undefined
    for (let at = first; at < last; at++) {
      const cluster = clusters.at.get(at)
      if (!cluster) continue
      const end = cluster.mentions.find((mention) => mention.first === at)?.last ?? at + 1
      const genitive = tokens[end - 1].nameEnd < tokens[end - 1].end
      const rank = cluster.type === 'ORGANIZATION' ? 2 : genitive ? 1 : 0
      if (!owner || rank > owner.rank || (rank === 2 && owner.rank === 2)) owner = { cluster, last: end, rank }
    }
    return owner
  }

  /** The body of which a word is the noun, named last before a token, else the only one of the article. */
  function ofNoun(word: string, token: number): Cluster | undefined {
    const isName = (key: string) => isNounOf(word, key)
    const before = namedBefore(isName, token)
    const [only, another] = before ? [before] : clusters.all.filter((cluster) => isBody(cluster, isName))
    return another ? undefined : only
  }

  /**
   * The organisation (or hospital) of such a name that was mentioned last before a token; where it is not the only one of its
   * noun (`Üniversitesi`, `AŞ`), of these the one the article names most.
   */
  function namedBefore(isName: (key: string) => boolean, token: number): Cluster | undefined {
    let at = lastBefore(mentions, token)
    let best: Cluster | undefined
    for (let n = 0; at >= 0 && n < looked; n++) {
      const cluster = clusters.at.get(at)
      if (cluster && cluster !== best && isBody(cluster, isName))
        if (!best || (cluster.mentions.length > best.mentions.length && haveOneNoun(cluster, best))) best = cluster
      at = lastBefore(mentions, at)
    }
    return best
  }
}

/** Whether a name of each of two clusters ends in the same noun: `Üniversitesi`. */
function haveOneNoun(one: Cluster, two: Cluster): boolean {
  const nounOf = (key: string) => key.slice(key.lastIndexOf(' ') + 1)
  const nouns = new Set([...one.keys].map(nounOf))
  return [...two.keys].some((key) => nouns.has(nounOf(key)))
}

/** Whether one of the names of what is no person is such a one. */
function isBody({ type, keys }: Cluster, isName: (key: string) => boolean): boolean {
  if (type === 'PERSON') return false
  for (const key of keys) if (isName(key)) return true
  return false
}

/** `Vali Hatipler`: a bare title before the name of somebody already introduced. */
function isBare({ first, last }: NameMention, role: string): boolean {
  return last - first === 1 && !role.includes(' ')
}

/** Whether a role says what another one does: it ends in it (`Tokat Valisi`, `Vali`), or names the same owner otherwise. */
function says(role: Reading, other: Reading, earlier: boolean): boolean {
  if (role.office === other.office) return earlier
  if (role.office.endsWith(` ${other.office}`)) return true
  if (!role.at || role.at !== other.at || role.own !== other.own || other.office.endsWith(` ${role.office}`))
    return false
  return role.text.length > other.text.length || (role.text.length === other.text.length && earlier)
}
