import { openingQuote } from './openings.ts'
import type { Unit } from './unit.ts'

/** What sort of name a unit is, so far as a clause cares: who acts, where, or neither. Undefined for a plain word. */
export type NameKind = 'person' | 'body' | 'place' | 'group' | undefined

/** The kind of name that an entity of each type has. */
export const nameKinds: Readonly<Record<string, NameKind>> = {
  PERSON: 'person',
  ORGANIZATION: 'body',
  LOCATION: 'place',
  GROUP: 'group',
}

/** Asked of a unit's index. */
export type Naming = (index: number) => NameKind

/** How far to the left a clause is searched, in units. */
const reach = 60

const endsClause = ({ kind }: Unit) => kind === 'stop' || kind === 'quote' || kind === 'unquote' || kind === 'finite'

const isVerb = ({ kind }: Unit) =>
  kind === 'finite' || kind === 'reported' || kind === 'participle' || kind === 'action' || kind === 'converb'

/** For each unit the index of the verb form that governs it: the next one to its right in its sentence, else -1. */
export function governorsOf(units: readonly Unit[], bounds: readonly number[]): Int32Array {
  const governors = new Int32Array(units.length)
  let sentence = bounds.length - 1
  let verb = -1
  for (let at = units.length - 1; at >= 0; at--) {
    while (at < bounds[sentence]) {
      sentence--
      verb = -1
    }
    governors[at] = verb
    if (units[at].kind === 'stop') verb = -1
    else if (isVerb(units[at])) verb = at
  }
  return governors
}

/** The first of the units that the verb governs directly: what stands between the verb form before it and the verb. */
export function domainStart(governors: Int32Array, verb: number, floor: number): number {
  let start = verb
  while (start > Math.max(floor, verb - reach) && governors[start - 1] === verb) start--
  return start
}

/** Where the clause begins in which a unit stands: after the verb, stop or quotation mark before it. */
export function clauseStart(units: readonly Unit[], at: number, floor: number): number {
  let start = at
  const least = Math.max(floor, at - reach * 2)
  while (start > least) {
    const { kind } = units[start - 1]
    const before = units[start - 2]?.kind
    if (kind === 'finite' || kind === 'stop' || kind === 'quote') break
    if (kind === 'unquote') {
      const open = openingQuote(units, start - 1, least)
      if (open < 0) break
      start = open
      continue
    }
    if (kind === 'comma' && (before === 'reported' || before === 'converb')) break
    if (kind === 'and' && (before === 'reported' || before === 'finite')) break
    start--
  }
  while (start < at && /^(?:comma|clitic|and|adverb)$/u.test(units[start].kind)) start++
  return start
}

/** The index before a bracket that closes at `at`: what the bracket explains. */
function beforeBracket(units: readonly Unit[], at: number, floor: number): number {
  for (let open = at - 1; open >= Math.max(floor, at - 12); open--) if (units[open].kind === 'open') return open - 1
  return -1
}

/** Names joined to the one at `at`, that one last: `A, B ve C`, `A ile B`. A name's bracketed short form is passed over. */
export function joinedNames(units: readonly Unit[], at: number, floor: number, naming: Naming): number[] {
  const found = [at]
  let left = beforeRole(units, at, floor, naming)
  let listed = false
  while (left > floor) {
    const { kind } = units[left]
    if (kind !== 'and' && kind !== 'with' && kind !== 'hyphen' && !(kind === 'comma' && listed)) break
    let name = left - 1
    if (units[name].kind === 'close') name = beforeBracket(units, name, floor)
    if (name < floor || naming(name) === undefined || naming(name) !== naming(at)) break
    if (kind === 'and') listed = true
    found.unshift(name)
    left = beforeRole(units, name, floor, naming)
  }
  return found
}

/** The unit before a name, and before a person's role: in `Zebari ve Irak Ulaştırma Bakanı Amer İsmail` the `ve`. */
function beforeRole(units: readonly Unit[], name: number, floor: number, naming: Naming): number {
  let left = name - 1
  if (naming(name) !== 'person') return left
  const plainWord = ({ kind, case: unitCase }: Unit) =>
    kind === 'nominal' && (unitCase === 'Bare' || unitCase === 'Own')
  while (left > floor && name - left < 8 && plainWord(units[left]) && naming(left) !== 'person') left--
  return /^(?:and|comma|with)$/u.test(units[left]?.kind ?? '') ? left : name - 1
}

const peopleOf =
  /^(?:lider|üye|bakan|temsilci|heyet|başkan|yetkili|delegasyon|ekip|milletvekil|sözcü|müdür|ülke|taraf|bürokrat|uzman)(?:ler|lar)[ıi](?:nın|nin|yla|yle)?$|^(?:heyet|delegasyon|yönetim|ekib|takım|kurul)[ıiu](?:n[ıiu]n|yl[ae])?$/u

/** Whether the unit is people named by what they belong to: `liderleri`, `heyetinin`. */
export const arePeopleOf = (unit: Unit): boolean => unit.mark < 0 && peopleOf.test(unit.folded)

/** The names of which the unit's people are: `Fransa ve İtalya'nın liderleri`, `NATO (…) devlet ve hükümet başkanları`. */
export function membersOf(units: readonly Unit[], people: number, floor: number, naming: Naming): number[] {
  for (let at = people - 1; at >= Math.max(floor, people - 5); at--) {
    const unit = units[at]
    if (unit.kind === 'close') {
      const name = beforeBracket(units, at, floor)
      return name >= floor && naming(name) ? joinedNames(units, name, floor, naming) : []
    }
    if (naming(at)) {
      const fits = unit.case === 'Bare' || unit.case === 'Own' || unit.case === 'Gen'
      return fits && naming(at) !== 'person' ? joinedNames(units, at, floor, naming) : []
    }
    if (unit.kind === 'and' && units[at + 1].mark < 0) continue
    if (unit.kind !== 'nominal' || (unit.case !== 'Bare' && unit.case !== 'Own')) return []
  }
  return []
}

/** Whether a clause of its own, whose subject stands in the genitive, ends with the verb. */
const isNominalized = ({ kind, case: unitCase }: Unit) =>
  kind === 'reported' || kind === 'action' || (kind === 'participle' && unitCase === 'Own')

/**
 * The names that do what the verb at `verb` says; empty where the clause does not name them. The nearest to the verb is
 * taken, but a person before a body: `Bakan Er, …, Kurul, … katılacak`.
 */
export function subjectOf(units: readonly Unit[], verb: number, floor: number, naming: Naming): number[] {
  const nominal = isNominalized(units[verb])
  const least = Math.max(floor, verb - reach)
  let found: number[] = []
  for (let at = verb - 1; at >= least; at--) {
    const unit = units[at]
    if (unit.kind === 'unquote') {
      at = openingQuote(units, at, least)
      if (at < 0) return found
      continue
    }
    if (endsClause(unit)) return found
    const names = nominal
      ? genitiveSubject(units, at, verb, least, naming)
      : nominativeSubject(units, at, least, naming)
    if (names.length === 0) continue
    if (nominal || naming(names[0]) === 'person') return names
    if (found.length === 0) found = names
  }
  return found
}

function genitiveSubject(units: readonly Unit[], at: number, verb: number, least: number, naming: Naming): number[] {
  const unit = units[at]
  if (unit.case !== 'Gen') return []
  const members = arePeopleOf(unit) ? membersOf(units, at, least, naming) : []
  if (members.length > 0) return members
  const kind = naming(at)
  return kind && kind !== 'group' && !owns(units, at, verb) ? joinedNames(units, at, least, naming) : []
}

function nominativeSubject(units: readonly Unit[], at: number, least: number, naming: Naming): number[] {
  const unit = units[at]
  if (arePeopleOf(unit) && unit.case === 'Own') return membersOf(units, at, least, naming)
  return naming(at) && isNominative(units, at, naming) ? joinedNames(units, at, least, naming) : []
}

/** Whether the genitive name only owns the noun right after it: `Kaya'nın durumunu karara bağlayacağını`, `Valiliğin kararı üzerine …`. */
function owns(units: readonly Unit[], at: number, verb: number): boolean {
  const next = units[at + 1]
  if (next.kind !== 'nominal' || next.mark >= 0 || !next.possessed) return false
  return at + 2 === verb || units[at + 2].kind === 'postposition'
}

/** Whether the unit says that the name right before it chairs: `Milletvekili Ak başkanlığında`. */
export const isChairing = ({ mark, folded }: Unit): boolean =>
  mark < 0 && /^(?:başkanlığında|yönetiminde)(?:ki)?$/u.test(folded)

/** `Er himayesinde toplanan Komisyon`: who chairs or leads is not who acts. */
const leading = /^(?:başkan|yönetim|lider|öncü|gözetim|eşlik|eşliğ|koordin|himaye)\p{Ll}*nd[ae](?:ki)?$/u

/** Whether the name is a subject by where it stands: a person, or a body or place set off from what follows. */
function isNominative(units: readonly Unit[], at: number, naming: Naming): boolean {
  const { case: unitCase } = units[at]
  if (unitCase !== 'Bare' && unitCase !== 'Own') return false
  const kind = naming(at)
  if (kind === undefined || kind === 'group') return false
  let next = units[at + 1]
  if (next?.kind === 'open') {
    let close = at + 2
    while (close < at + 10 && units[close] && units[close].kind !== 'close') close++
    next = units[close + 1]
  }
  if (!next || /^(?:with|and|hyphen|close|postposition|relator)$/u.test(next.kind) || leading.test(next.folded))
    return false
  if (kind === 'person') return true
  if (/^(?:comma|clitic|adverb|finite)$/u.test(next.kind) || /^(?:ortaklaşa|birlikte)$/u.test(next.folded)) return true
  return kind === 'body' && next.mark >= 0 && naming(at + 1) === undefined && next.case !== 'Own'
}

const placeKindThere =
  /^(?:il|ilçe|kent|şehr|belde|köy|mahalle|eyalet|bölge|ada|başkent|liman|havalimanı)(?:s?[ıiuü])?n?[dt][ae](?:ki)?$/u

/** Whether the name of a place says where: in the locative, or before what sort of place it is: `Kaş ilçesinde`. */
export function isWhere(units: readonly Unit[], at: number): boolean {
  if (units[at].case === 'Loc') return true
  return /^(?:Bare|Own)$/u.test(units[at].case) && units[at + 1]?.mark < 0 && placeKindThere.test(units[at + 1].folded)
}

/** With whom: the names before `ile`, or in the instrumental, that stand before `at`. */
export function companionsOf(units: readonly Unit[], at: number, floor: number, naming: Naming): number[] {
  for (let index = at - 1; index > Math.max(floor, at - reach); index--) {
    const unit = units[index]
    if (endsClause(unit)) return []
    if (unit.kind === 'with') {
      if (naming(index - 1)) return joinedNames(units, index - 1, floor, naming)
      if (arePeopleOf(units[index - 1])) return membersOf(units, index - 1, floor, naming)
    }
    if (unit.case === 'Ins' && unit.kind === 'nominal') {
      if (naming(index)) return joinedNames(units, index, floor, naming)
      if (arePeopleOf(unit)) return membersOf(units, index, floor, naming)
    }
  }
  return []
}
