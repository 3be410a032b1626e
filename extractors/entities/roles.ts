import type { NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { fold } from '../../turkish/letters.ts'
import { type Cluster, type Clusters, lastBefore } from './clusters.ts'
import { impliedBodies } from './implied.ts'
import { officeOf } from './naming.ts'

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

/** Titles with a possessive that ask for the body they are of. */
const ofBody =
  /^(?:(?:genel|onursal|eş) )?(?:başkan|sekreter|müdür|sözcü|üye|saymanı|koordinatör)(?:[^ ]*[ıiuü]|[^ ]* (?:yardımcı|vekil)[^ ]*)$/u

/** Reads the roles of persons, and what each is a role at. */
export function rolesReader(
  clusters: Clusters,
  mentions: readonly NameMention[],
  text: string,
  tokens: readonly Token[],
) {
  const implied = impliedBodies(clusters, mentions, tokens)
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]))

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
    const whose = owner?.type === 'LOCATION' ? implied.byNoun(role, first) : undefined
    if (whose) return whose
    if (owner && !ofParty) return owner.type === 'GROUP' ? undefined : owner
    return (owner ? undefined : besideOf(role, first)) ?? implied.impliedBy(role, first) ?? owner
  }

  /** The body of the one before to whom a role without an owner is joined: `Yurt Vakfı Başkanı Ali Kaya ve Genel Sekreteri`. */
  function besideOf(role: string, first: number): Cluster | undefined {
    if (!ofBody.test(role) || !/^(?:ve|ile|,)$/u.test(tokens[first - 1]?.folded ?? '')) return undefined
    const before = byFirst.get(lastBefore(mentions, first))
    if (before?.type !== 'PERSON' || before.last !== first - 1) return undefined
    const held = before.roles?.[before.roles.length - 1]
    const owner = held && ownerInside(held.first, held.last)?.cluster
    return owner?.type === 'ORGANIZATION' ? owner : undefined
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
