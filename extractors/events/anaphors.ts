import type { Entity } from '../../schemas/entity.ts'
import { fold } from '../../turkish/letters.ts'
import type { Unit } from '../../turkish/unit.ts'
import { occasionForm } from './occasions.ts'

/** A mention of an entity, by the index of its unit. */
interface Named {
  readonly at: number
  readonly entity: Entity
}

/** How far back somebody is looked for whom a common noun means, in mentions. */
const memory = 60

const bodyNoun =
  /^(kul[uü][bp]|sendika|şirket|firma|parti|derne[kğ]|federasyon|kurul|komisyon|meclis|belediye|bakanlı[kğ]|üniversite|oda|vak[ıf]+|valili[kğ]|banka|birli[kğ]|konsey|mahkeme|senato|komite|kurum|örgüt|takım)(?:[ıiuü]n|n[ıiuü]n|[cç][ae]|n?c[ae]|s[ıi]n[ıi]n)?$/u

/** Bodies that are seldom called by what they are: a club is `Fenerbahçe`, a firm `Egem`. */
const nameless = /^(?:kul|şirket|firma|takım)/u

const personNoun =
  /^(bakan|başkan|başbakan|cumhurbaşkanı|vali|rektör|genel sekreter|kaymakam|müsteşar|sözcü|müdür|büyükelçi)(?:[ıiuü]n|n[ıiuü]n)?$/u

const counted = /^(?:iki|üç|dört)$/u
const countedPersons =
  /^(?:bakan|lider|başkan|isim|cumhurbaşkanı|başbakan|yetkili|siyasetçi|diplomat|aday|rakip|devlet adamı)(?:[ıiuü]n|n[ıiuü]n)?$/u
const countedBodies = /^(?:takım|ekip|kulüp|kulüb|şirket|parti|sendika|kurum|kuruluş|firma|ekib)(?:[ıiuü]n|n[ıiuü]n)?$/u
const parties = /^taraflar(?:ın)?$/u

const setOff = /^(?:comma|clitic|adverb|open)$/u
const describing = /l[ıiuü]$|^(?:bu|söz|konusu|söz_konusu|aynı|anılan)$/u

/** Common nouns that stand for whom the article named before, by the index of their unit: `Kulüp, …`, `İki bakan, …`, `Tarafların …`. */
export function anaphorsOf(
  units: readonly Unit[],
  entity: (index: number) => Entity | undefined,
): ReadonlyMap<number, readonly Entity[]> {
  const found = new Map<number, readonly Entity[]>()
  const named: Named[] = []
  for (let at = 0; at < units.length; at++) {
    const own = entity(at)
    if (own) named.push({ at, entity: own })
    else if (named.length > 0 && units[at].kind === 'nominal' && units[at].mark < 0 && isSubject(units, at)) {
      const meant = meantBy(units, at, named)
      if (meant.length > 0) found.set(at, meant)
    }
  }
  return found
}

/** Whether the noun does, owns or orders something: in the nominative set off from what follows, or before its occasion, or in the genitive. */
function isSubject(units: readonly Unit[], at: number): boolean {
  const { case: unitCase } = units[at]
  const next = units[at + 1]
  if (unitCase === 'Gen' || unitCase === 'Equ') return true
  if (next && unitCase === 'Bare' && /^heyet[ıi](?:n[ıi]n)?$/u.test(next.folded)) return true
  if (!/^(?:Bare|Own)$/u.test(unitCase) || (unitCase === 'Own' && units[at].mark < 0) || !next) return false
  if (next.folded === 'yönetim' && /^kurul/u.test(units[at + 2]?.folded ?? '')) return true
  return setOff.test(next.kind) || next.mark >= 0 || (next.possessed && occasionForm(next.folded) !== null)
}

function meantBy(units: readonly Unit[], at: number, named: readonly Named[]): readonly Entity[] {
  const { folded } = units[at]
  const before = units[at - 1]
  if (parties.test(folded)) return partiesBefore(units, named)
  if (before && counted.test(before.folded)) {
    const many = before.folded === 'iki' ? 2 : before.folded === 'üç' ? 3 : 4
    const office = countedPersons.test(folded) ? personNoun.exec(folded)?.[1] : undefined
    const holders = office ? officialsCalled(office, named) : []
    if (countedPersons.test(folded)) {
      const officials = lastOf(holders, 'PERSON', many)
      return officials.length > 0 ? officials : lastOf(named, 'PERSON', many)
    }
    return countedBodies.test(folded) ? lastOf(named, 'ORGANIZATION', many) : []
  }
  if (before?.kind === 'nominal' && !describing.test(before.folded)) return []
  const body = bodyNoun.exec(folded)?.[1]
  if (body) return bodyCalled(body, named)
  const person = personNoun.exec(folded)?.[1]
  return person ? officialCalled(units, person, named) : []
}

/** The two that were last named as such: `A ile B arasındaki görüşmeler`, `A ve B`. */
function partiesBefore(units: readonly Unit[], named: readonly Named[]): readonly Entity[] {
  for (let last = named.length - 1; last > Math.max(0, named.length - memory); last--) {
    const [one, other] = [named[last - 1], named[last]]
    const between = units.slice(one.at + 1, other.at)
    const joint = between.find(({ kind }) => kind !== 'open' && kind !== 'close' && kind !== 'nominal')
    if (joint && joint === between[between.length - 1] && /^(?:and|with)$/u.test(joint.kind))
      if (
        one.entity !== other.entity &&
        one.entity.type === other.entity.type &&
        one.entity.type !== 'GROUP' &&
        isParty(one.entity)
      )
        return [one.entity, other.entity]
  }
  return disputing(named)
}

/** Whether it can be a party: a person, a body, a state. */
const isParty = ({ type, links }: Entity) => type !== 'LOCATION' || links.iso3166 !== undefined

/** The union and the firm, where the article names one of each: `Taraflar` of a dispute about wages. */
function disputing(named: readonly Named[]): readonly Entity[] {
  const bodies = [...new Set(named.slice(-memory).map(({ entity }) => entity))].filter(
    ({ type }) => type === 'ORGANIZATION',
  )
  const unions = bodies.filter(({ name }) => /Sendikası$|-İş$|-Sen$/u.test(name))
  const firms = bodies.filter(({ name }) => /(?: AŞ| A\.Ş\.| Holding| Şirketi)$/u.test(name))
  return unions.length === 1 && firms.length === 1 ? [...unions, ...firms] : []
}

/** The last ones named of a type, where there are as many. */
function lastOf(named: readonly Named[], type: Entity['type'], many: number): readonly Entity[] {
  const found = new Set<Entity>()
  for (let last = named.length - 1; last >= Math.max(0, named.length - memory) && found.size < many; last--)
    if (named[last].entity.type === type) found.add(named[last].entity)
  return found.size === many ? [...found].reverse() : []
}

/** The body last named that is called so: `Lastik-İş Sendikası` by `sendika`; of firms and clubs the one spoken of most. */
function bodyCalled(noun: string, named: readonly Named[]): readonly Entity[] {
  const stem = noun.slice(0, -1)
  const times = new Map<Entity, number>()
  for (let last = named.length - 1; last >= Math.max(0, named.length - memory); last--) {
    const { entity } = named[last]
    if (entity.type !== 'ORGANIZATION') continue
    const words = fold(entity.name).split(' ')
    if (words[words.length - 1].startsWith(stem)) return [entity]
    times.set(entity, (times.get(entity) ?? 0) + 1)
  }
  if (!nameless.test(noun) || times.size === 0) return []
  const most = [...times].reduce((a, b) => (b[1] >= a[1] ? b : a))
  return most[1] > 1 || times.size === 1 ? [most[0]] : []
}

/** The official whose office is called so: the last who was a subject, else the last named. */
function officialCalled(units: readonly Unit[], noun: string, named: readonly Named[]): readonly Entity[] {
  const officials = officialsCalled(noun, named).reverse()
  const best = officials.find(({ at }) => isSubject(units, at) && units[at].case !== 'Gen') ?? officials[0]
  return best ? [best.entity] : []
}

/** Mentions of those whose office is called so. */
function officialsCalled(noun: string, named: readonly Named[]): Named[] {
  const office = noun.replace(/[ıi]$/u, '')
  return named
    .slice(-memory)
    .filter(({ entity }) => entity.type === 'PERSON')
    .filter(({ entity }) => entity.roles.some(({ text }) => fold(text).replace(/[ıi]$/u, '').endsWith(office)))
}
