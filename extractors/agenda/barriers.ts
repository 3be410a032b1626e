import { subjectOf } from '../../turkish/clauses.ts'
import type { Unit } from '../../turkish/unit.ts'
import { actingVerb, type Context, dateAt, eventAt } from './context.ts'
import type { Predicate } from './predicate.ts'

/** Nouns that frame what happens without being part of it: `ziyaret sırasında`, `zirvenin gündeminde`. */
export const frame =
  /^(?:sırasında|kapsamında|çerçevesinde|gündeminde|gündemine|esnasında|vesilesiyle|öncesinde|sonrasında|bünyesinde|başkanlığında|katılımıyla|toplantısında|bağlamında|açıklamada|açıklamasında|haberinde|haberde|konuşmasında|konuşmada|mesajında|raporunda|ardından|doğrultusunda|yerine|tarafından|oybirliğiyle)$/u

/** Persons and bodies named by a common noun: they act, in the nominative. */
export const doer =
  /^(?:liderler|liderleri|bakanlar|bakanları|üyeler|üyeleri|başkanlar|başkanları|temsilciler|temsilcileri|heyetler|heyetleri|heyet|heyeti|taraflar|komisyon|komisyonu|kurul|kurulu|meclis|meclisi|hükümet|hükümeti|mahkeme|mahkemesi|parti|şirket|şirketi|bakanlık|bakanlığı|belediye|belediyesi|yönetim|kurum|kurumu|konsey|konseyi|senato|bakan|başkan|başbakan|cumhurbaşkanı|vali|yetkililer|yetkilileri|milletvekilleri|ülkeler|ülkeleri|delegeler|savunma bakanları|ülke|federasyon|federasyonu|dernek|derneği|vakıf|vakfı|sendika|sendikası|birlik|birliği)$/u

/** Where a phrase that is a matter must end to the left. */
export function barrierOf(context: Context, predicate: Predicate, clause: number) {
  const { units } = context
  const active = !predicate.passive
  const signs = active && /^(?:imza|parafla)/u.test(predicate.verb.action)
  const subject =
    active && !predicate.nominal ? subjectOf(units, actingVerb(context, predicate.at), clause, context.naming) : []
  const elsewhere = subject.length > 0 && !subject.includes(clause)
  return (at: number, verbal: boolean): boolean => {
    const unit = units[at]
    const next = units[at + 1]
    if (unit.kind === 'with' && signs && (context.naming(at - 1) || units[at - 1]?.kind === 'close')) return true
    if (unit.kind === 'besides' || (active && predicate.nominal && isClauseSubject(context, at, clause))) return true
    if (eventAt(context, at))
      return (
        unit.case !== 'Gen' &&
        unit.case !== 'Rel' &&
        next.kind !== 'relator' &&
        !(unit.case === 'Own' && next.kind === 'nominal')
      )
    const date = dateAt(context, at)
    if (date) return date.type !== 'duration' && !verbal && !qualifies(unit, next)
    if (unit.mark < 0 && frame.test(unit.folded)) return true
    if (context.naming(at)) return isActor(context, at, clause, active && !elsewhere)
    if (active && !predicate.nominal && isPluralSubject(unit, next)) return true
    if (active && unit.mark < 0 && unit.kind === 'nominal' && doer.test(unit.folded))
      return next.kind === 'comma' || at === clause || !(next.possessed || /^merkez[iî]$/u.test(units[at - 1].folded))
    return false
  }
}

/** Several of a kind, without an ending, right before the matter: they act: `partiler aday listelerini verecek`. */
const isPluralSubject = (unit: Unit, next: Unit) =>
  unit.kind === 'nominal' &&
  unit.mark < 0 &&
  unit.case === 'Bare' &&
  /.l[ae]r$/u.test(unit.folded) &&
  next.kind === 'nominal' &&
  !next.possessed

/** Whether a reported clause begins with its subject in the genitive: `Komisyonun teklifi ele alması`. */
function isClauseSubject({ units, naming }: Context, at: number, clause: number): boolean {
  if (units[at].case !== 'Gen' || (at !== clause && units[at - 1].kind !== 'comma')) return false
  return naming(at) !== undefined || units[at + 1].kind === 'comma'
}

/** Whether a name acts here: a person in the nominative, or, before an active verb, what the clause begins with. */
function isActor({ units, naming }: Context, at: number, clause: number, active: boolean): boolean {
  const { case: unitCase } = units[at]
  if (unitCase !== 'Bare' && unitCase !== 'Own') return false
  const next = units[at + 1]
  if (next.kind === 'comma') return naming(at + 2) !== naming(at)
  if (next.kind === 'and' || next.kind === 'with' || next.kind === 'hyphen') return false
  if (naming(at) === 'person' || (active && namesFollow(units, at, naming))) return true
  if (naming(at) === 'place' && (next.possessed || next.case === 'Rel')) return false
  return (
    active &&
    at === clause &&
    naming(at) !== 'group' &&
    (next.kind === 'nominal' || next.kind === 'open' || next.kind === 'participle')
  )
}

/** Whether another name comes right after a body's name and its short form: then the first one acts. */
function namesFollow(units: readonly Unit[], at: number, naming: Context['naming']): boolean {
  const next = units[at + 1].kind === 'open' && units[at + 3]?.kind === 'close' ? at + 4 : at + 1
  return naming(at) === 'body' && naming(next) !== undefined
}

/** A year or month that says which one: `2026 bütçesi`, `ekim ayı toplantısı`, `12 Mayıs'taki`. */
export function qualifies(unit: Unit, next: Unit): boolean {
  if (unit.case === 'Rel') return true
  if (next.kind === 'relator') return true
  if (next.kind !== 'nominal') return false
  return /^(?:\d{4}|ayı|yılı)$/u.test(unit.folded) || /^dönemi?/u.test(next.folded)
}
