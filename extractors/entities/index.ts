import type { Entity, Links } from '../../schemas/entity.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { stage } from '../stage.ts'
import { type Cluster, joinMentions } from './clusters.ts'
import { nominative } from './naming.ts'
import { rolesReader } from './roles.ts'

/** Who the names name together. */
export const entities = stage({
  provides: 'entities',
  requires: ['tokens', 'sentences', 'words', 'names'],
  run({ text, tokens, names }) {
    const clusters = joinMentions(names, tokens)
    const rolesOf = rolesReader(clusters, names, text, tokens)
    const ids = new Map(clusters.all.map((cluster, at) => [cluster, `e${at + 1}`]))
    const layer = clusters.all.map((cluster): Entity => {
      const { type, own, mentions } = cluster
      const acronym = own?.acronym ?? cluster.acronym
      const roles = type === 'PERSON' ? rolesOf(cluster) : []
      return {
        id: ids.get(cluster) ?? '',
        type,
        name: own?.name ?? fullest(cluster, nominative(mentions[0], tokens)),
        ...(acronym ? { acronym } : {}),
        roles: roles.map(({ text: role, at }) => ({ text: role, ...(at ? { at: ids.get(at) ?? '' } : {}) })),
        links: linksOf(cluster),
        mentions: mentions.map(({ start, end, text: words, by }) => ({ start, end, text: words, by })),
      }
    })
    return { layer }
  },
})

/** What the desk knows of it, else the word lists of one of its mentions: the country's code, the Wikidata item. */
function linksOf({ own, mentions }: Cluster): Links {
  const known = own ? [own] : mentions.flatMap(({ known = [] }) => known)
  const code = known.find(({ iso3166 }) => iso3166)?.iso3166
  const item = known.find(({ wikidata }) => wikidata)?.wikidata
  return { ...(code ? { iso3166: code } : {}), ...(item ? { wikidata: item } : {}) }
}

/** The fullest of a cluster's names: of persons the one of most words, else the longest; not the one in capitals. */
function fullest({ type, names, acronym }: Cluster, first: string): string {
  const weight = (name: string) =>
    (type === 'PERSON' ? name.split(' ').length * 100 : 0) +
    name.length -
    (name === acronym || isAllCapitals(name) ? 1000 : 0)
  const spelt = [...names].filter((name) => !name.endsWith(' Partisi') || !names.has(name.slice(0, -2))) // AK Partili
  return spelt.reduce((best, name) => (weight(name) > weight(best) ? name : best), first)
}
