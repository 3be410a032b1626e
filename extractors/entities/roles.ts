import type { NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { fold } from '../../turkish/letters.ts'
import { type Cluster, type Clusters, lastBefore } from './clusters.ts'

/** A role, and the entity it is a role at. */
export interface FoundRole {
  readonly text: string
  readonly at: Cluster | undefined
}

/** Titles that say by their own words at what they are held: `kulüp başkanı` at the club named last. */
const offices: readonly { readonly title: RegExp; readonly name: RegExp }[] = [
  { title: /^belediye /u, name: /belediyesi$/u },
  { title: /^(?:belediye )?meclis /u, name: /meclisi$/u },
  { title: /^il genel meclis/u, name: /il genel meclisi$/u },
  { title: /(?:^| )(?:il|ilçe) başkan/u, name: /parti(?:si)?$|^[^ ]{2,5}$/u },
  { title: /kulüp |takım kaptan|^(?:baş)?antrenör|^kaptan/u, name: /spor$|kulübü$/u },
  { title: /^başhekim/u, name: /hastanesi$/u },
  { title: /kooperatif/u, name: /kooperatifi$/u },
  { title: /sendika/u, name: /sendikası$/u },
  { title: /dernek /u, name: /derneği$/u },
  { title: /vakıf /u, name: /vakfı$/u },
  { title: /^rektör|^dekan/u, name: /üniversitesi$|fakültesi$/u },
  {
    title: /yönetim kurulu|muhasebe|genel müdür|icra kurulu|^başkan (?:yardımcı|vekil)/u,
    name: /(?:kooperatifi|aş|a\.ş\.|holding|şirketi|kulübü|spor|bankası|derneği|vakfı|odası|birliği|federasyonu)$/u,
  },
  { title: /^parti |^genel başkan/u, name: /parti(?:si)?$/u },
]

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
    const roles: FoundRole[] = []
    for (const [nth, mention] of person.mentions.entries())
      for (const { first, last } of mention.roles ?? []) {
        const role = text.slice(tokens[first].start, tokens[last - 1].end).replace(/\s+/gu, ' ')
        if (nth > 0 && isBare(mention, role)) continue
        if (roles.some((other) => fold(other.text) === fold(role))) continue
        roles.push({ text: role, at: placeOf(fold(role), first, last) })
      }
    const isPart = (role: FoundRole) => roles.some(({ text: other }) => fold(other).endsWith(` ${fold(role.text)}`))
    return roles.filter((role) => !isPart(role))
  }

  function placeOf(role: string, first: number, last: number): Cluster | undefined {
    const owner = ownerInside(first, last)
    const ofParty = owner?.type === 'LOCATION' && /(?:^| )(?:il|ilçe) başkan/u.test(role)
    if (owner && !ofParty) return owner.type === 'GROUP' ? undefined : owner
    const ministry = /^(.+ bakan)(?:ı| yardımcısı|ımız)?(?: |$)/u.exec(role)
    if (ministry) return clusters.named('ORGANIZATION', `${ministry[1]}lığı`)
    const office = offices.find(({ title }) => title.test(role.replace(/^eski /u, '')))
    return (office && namedBefore(office.name, first)) ?? owner
  }

  /** Of the entities named inside a role the organisation, else the one named last. */
  function ownerInside(first: number, last: number): Cluster | undefined {
    let owner: Cluster | undefined
    for (let at = first; at < last; at++) {
      const found = clusters.at.get(at)
      if (found && (owner?.type !== 'ORGANIZATION' || found.type === 'ORGANIZATION')) owner = found
    }
    return owner
  }

  /** The organisation (or hospital) of such a name that was mentioned last before a token. */
  function namedBefore(name: RegExp, token: number): Cluster | undefined {
    let at = lastBefore(mentions, token)
    for (let n = 0; at >= 0 && n < looked; n++) {
      const cluster = clusters.at.get(at)
      if (cluster && cluster.type !== 'PERSON') for (const key of cluster.keys) if (name.test(key)) return cluster
      at = lastBefore(mentions, at)
    }
    return undefined
  }
}

/** `Vali Hatipler`: a bare title before the name of somebody already introduced. */
function isBare({ first, last }: NameMention, role: string): boolean {
  return last - first === 1 && !role.includes(' ')
}
