import { isWhere, type NameKind } from './clauses.ts'
import type { Unit } from './unit.ts'

/** Bodies that have a house by whose name they go: who is `Ege Üniversitesinde` stands in it; not parties, clubs, courts. */
const housed =
  /^(?:üniversite|fakülte|enstitü|akademi|kolej|lise|okul|müze|hastane|kütüphane|tiyatro|opera|vakf|derne[kğ]|oda|borsa|valili|kaymakamlı|bakanlı|belediye|müdürlü|başkanlı|komutanlı|konsolosluğ|büyükelçili|kararg[aâ]h|tersane|fabrika|tbmm$|tbmm')/u

/** Parts of a body's or a place's house: `Valilik toplantı salonunda`, `okulun bahçesinde`. */
const part =
  /^(?:bina|salon|bahçe|kampüs|yerleşke|tesis|tesisler|merkez|lokal|amfi|oditoryum|avlu|yemekhane|fabrika|fuaye|meydan|stadyum|kamp)(?:s?[ıiuü]n)?[dt][ae](?<ki>ki)?$/u

/** How many words may stand between the body and the part of its house: `genel merkezinde`, `Senato Toplantı Salonu'nda`. */
const reach = 3

const plain = ({ kind, case: unitCase, mark, folded }: Unit) =>
  kind === 'nominal' && mark < 0 && (unitCase === 'Bare' || unitCase === 'Own') && folded !== 'bir'

/** Whether the name at an index says where something is: in the locative (or `-deki`), or before what part of its house that is. */
export function standsWhere(units: readonly Unit[], at: number, kind: NameKind, described = false): boolean {
  if (kind !== 'place' && kind !== 'body') return false
  const { case: unitCase, folded } = units[at]
  if (!described && kind === 'place' && isWhere(units, at)) return true
  if (kind === 'body' && unitCase === (described ? 'Rel' : 'Loc') && housed.test(folded)) return true
  if (unitCase !== 'Bare' && unitCase !== 'Own' && !(kind === 'body' && unitCase === 'Gen')) return false
  for (let next = at + 1; next < Math.min(units.length, at + 1 + reach); next++) {
    const found = units[next].mark < 0 ? part.exec(units[next].folded) : null
    if (found) return (found.groups?.ki !== undefined) === described
    if (!plain(units[next])) return false
  }
  return false
}
