import { subjectOf } from '../../turkish/clauses.ts'
import type { Unit } from '../../turkish/unit.ts'
import { roleStart } from './beside.ts'
import { actingVerb, type Context, dateAt, eventAt } from './context.ts'
import type { Predicate } from './predicate.ts'
import { verbsByStem } from './verbs.ts'

/** Nouns that frame what happens without being part of it: `ziyaret sırasında`, `zirvenin gündeminde`. */
export const frame =
  /^(?:sırasında|kapsamında|çerçevesinde|gündeminde|gündemine|esnasında|vesilesiyle|öncesinde|sonrasında|bünyesinde|başkanlığında|katılımıyla|toplantısında|bağlamında|açıklamada|açıklamasında|haberinde|haberde|konuşmasında|konuşmada|mesajında|raporunda|ardından|doğrultusunda|yerine|tarafından|oybirliğiyle|davasında|duruşmasında|soruşturmasında)$/u

/** Persons and bodies named by a common noun: they act, in the nominative. */
export const doer =
  /^(?:liderler|liderleri|bakanlar|bakanları|üyeler|üyeleri|başkanlar|başkanları|temsilciler|temsilcileri|heyetler|heyetleri|heyet|heyeti|taraflar|komisyon|komisyonu|kurul|kurulu|meclis|meclisi|hükümet|hükümeti|mahkeme|mahkemesi|parti|şirket|şirketi|bakanlık|bakanlığı|belediye|belediyesi|yönetim|kurum|kurumu|konsey|konseyi|senato|bakan|başkan|başbakan|cumhurbaşkanı|vali|yetkililer|yetkilileri|milletvekilleri|ülkeler|ülkeleri|delegeler|savunma bakanları|ülke|federasyon|federasyonu|dernek|derneği|vakıf|vakfı|sendika|sendikası|birlik|birliği|bürokratlar|bürokratları|uzmanlar|uzmanları|ekipler|ekipleri)$/u

/** Bodies that sit, in the locative: what is done there they do. */
export const sitting = /(?:kurul|komisyon|meclis|senato|konsey|encümen|komite|daire|mahkeme)(?:s?[ıiuü])?n?[dt][ae]$/u

/** Where a phrase that is a matter must end to the left. */
export function barrierOf(context: Context, predicate: Predicate, clause: number) {
  const { units } = context
  const active = !predicate.passive
  const signs = /^(?:imza|parafla)/u.test(predicate.verb.action)
  const subject =
    active && !predicate.nominal ? subjectOf(units, actingVerb(context, predicate.at), clause, context.naming) : []
  const gives = giving.test(predicate.verb.action) && /^(?:object|about)$/u.test(predicate.verb.takes)
  const takesDative = predicate.verb.takes === 'dative' && predicate.verb.before.length > 0
  const elsewhere = subject.length > 0 && !subject.includes(clause)
  return (at: number, verbal: boolean): boolean => {
    const unit = units[at]
    const next = units[at + 1]
    if (
      unit.kind === 'with' &&
      signs &&
      next.kind !== 'participle' &&
      (context.naming(at - 1) || units[at - 1]?.kind === 'close')
    )
      return true
    if (unit.kind === 'converb' && decidesAlone(unit.lemma)) return true // talebi reddederek rapor istenmesini kararlaştırdı
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
    if (unit.mark < 0 && frame.test(unit.folded))
      return unit.folded !== 'tarafından' || (next.kind !== 'participle' && units[at + 2]?.kind !== 'participle')
    if (at === clause && pronoun.test(unit.folded)) return true
    if (unit.folded === 'göre' && unit.kind === 'postposition') return true
    if (unit.folded === 'için' && !verbal && /m[ae]k$/u.test(units[at - 1]?.folded ?? '')) return true // artırmak için
    if (
      unit.case === 'Dat' &&
      !verbal &&
      (gives || takesDative ? !governsDative.test(next.folded) : pronoun.test(unit.folded))
    )
      return next.kind !== 'relator' && next.kind !== 'postposition'
    if (context.naming(at) === 'body' && at === clause && unit.case === 'Loc' && sitting.test(unit.folded)) return true
    if (context.naming(at)) return isActor(context, at, clause, active && !elsewhere)
    if (active && !predicate.nominal && isPluralSubject(unit, next, at === clause) && !isCapital(context, at, clause))
      return true
    if (
      active &&
      !predicate.nominal &&
      unit.case === 'Bare' &&
      isCounted(units, at) &&
      persons.test(unit.folded) &&
      isEdge(units, at - 2, clause)
    )
      return next.kind === 'nominal' && next.case !== 'Loc'
    if (active && !predicate.nominal && at === clause + 1 && units[clause].folded === 'her' && unit.case === 'Bare')
      return true
    if (next.kind === 'and' && !doer.test(units[at + 2]?.folded ?? '')) return false // yönetim ve denetim kurulları
    if (active && unit.mark < 0 && unit.kind === 'nominal' && doer.test(unit.folded) && !/^arasında/u.test(next.folded))
      return next.kind === 'comma' || at === clause || !(next.possessed || /^merkez[iî]$/u.test(units[at - 1].folded))
    return false
  }
}

/** Whether a verb without further words settles a matter of its own. */
const decidesAlone = (stem: string) =>
  verbsByStem.get(stem)?.some(({ verb }) => verb.before.length === 0 && verb.past && verb.atOccasion) === true

/** Verbs with somebody to whom it is done. */
const giving = /^(?:vermek|bilgi|sunmak|iletmek|göndermek|anlatmak|aktarmak|teslim|takdim|sevk|tanıtmak)/u

const pronoun = /^(?:bana|sana|ona|bize|size|onlara|kendisine|kendilerine|kamuoyuna|basına)$/u

/** Nouns to which a dative belongs: `Gazze'ye yardım planı`. */
const governsDative =
  /^(?:yardım|destek|desteğ|üyelik|üyeliğ|katılım|giriş|geçiş|dönüş|erişim|uyum|yatırım|ihracat|çağrı|karşı|yönelik|ilişkin|ait|dair|bağlı|ek|özel|uygun)/u

/** Several of a kind, without an ending, right before the matter: they act: `partiler aday listelerini verecek`. */
const isPluralSubject = (unit: Unit, next: Unit, fronted: boolean) =>
  unit.kind === 'nominal' &&
  unit.mark < 0 &&
  unit.case === 'Bare' &&
  /.l[ae]r$/u.test(unit.folded) &&
  ((next.kind === 'nominal' && (!next.possessed || agents.test(unit.folded))) ||
    (fronted && (next.kind === 'adverb' || next.kind === 'clitic')))

/** People by what they do: before a possessed noun too they act: `üreticiler sorunlarını anlatacak`. */
const agents = /(?:[cç][ıiuü]|işçi|çiftçi|esnaf|üye|öğrenci|öğretmen|temsilci)l[ae]r$/u

/** Whether a word inside the clause has a capital, and so belongs to a name: `Sultanlar Ligi`. */
const isCapital = ({ units, document }: Context, at: number, clause: number) =>
  at > clause && document.tokens[units[at].first].capital

/** A body called by its kind, as the subject of a reported clause: `Dairenin kararını açıklaması`. */
const deciding =
  /^(?:komisyonun|kurulun|meclisin|mahkemenin|dairenin|heyetin|bakanlığın|senatonun|konseyin|belediyenin|şirketin|sendikanın|kulübün|federasyonun|bankanın|kurumun|hükümetin|partinin)$/u

/** Whether a reported clause begins with its subject in the genitive: `Komisyonun teklifi ele alması`. */
function isClauseSubject(context: Context, at: number, clause: number): boolean {
  const { units, naming } = context
  if (units[at].case !== 'Gen') return false
  const fronted = at === clause || units[at - 1].kind === 'comma'
  if (naming(at) === 'person' && !fronted) return roleStart(context, at, clause) === clause
  if (!fronted) return isCounted(units, at) && doers.test(units[at].folded) && isEdge(units, at - 2, clause)
  if (units[at].mark < 0 && deciding.test(units[at].folded)) return true
  return (
    naming(at) !== undefined ||
    units[at + 1].kind === 'comma' ||
    /^(?:taraf|lider|bakan|ülke)(?:ların|lerin)$/u.test(units[at].folded)
  )
}

/** Those who act in numbers: `iki bakanın imzalayacağı`, `kurultayda bin 42 delege seçecek`. */
const doers = /^(?:delege|üye|bakan|lider|milletvekil|vekil|başkan|aday|taraf|ülke)(?:[ıi])?(?:n?[ıiuü]n)?$/u

/** Of these, persons: `iki ülke ilişkilerini` says whose relations, `iki bakan ilişkileri` who acts. */
const persons = /^(?:delege|üye|bakan|lider|milletvekili|başkan|aday)$/u

/** Whether a number stands before the unit. */
const isCounted = (units: readonly Unit[], at: number) =>
  /^(?:\d[\d.]*|iki|üç|dört|beş|bin|yüz)$/u.test(units[at - 1]?.folded ?? '')

/** Whether a clause begins behind the unit, or a part of it that says where or when. */
const isEdge = (units: readonly Unit[], at: number, clause: number) =>
  at < clause || units[at].kind === 'comma' || units[at].case === 'Loc' || isCounted(units, at + 1)

/** Adjectives that end like possessed nouns. */
const adjectives = /^(?:yeni|eski|ikili|resmi|gizli|yerli)$/u

/** Whether a name acts here: a person in the nominative, or, before an active verb, what the clause begins with. */
function isActor({ units, naming }: Context, at: number, clause: number, active: boolean): boolean {
  const { case: unitCase } = units[at]
  if (unitCase !== 'Bare' && unitCase !== 'Own') return false
  const next = units[at + 1]
  if (next.kind === 'comma') return naming(at + 2) !== naming(at)
  if (next.kind === 'and' || next.kind === 'with' || next.kind === 'hyphen') return false
  if (active && naming(at) === 'body' && isIntroduced(units, at, clause)) return true
  if (naming(at) === 'person' || (active && namesFollow(units, at, naming))) return true
  if (naming(at) === 'group') return active && at === clause && /l[ae]r$/u.test(units[at].folded)
  if (naming(at) === 'place' && ((next.possessed && !adjectives.test(next.folded)) || next.case === 'Rel')) return false
  return (
    active &&
    at === clause &&
    (next.kind === 'nominal' || next.kind === 'open' || next.kind === 'participle' || next.kind === 'clitic')
  )
}

/** Whether a body with its short form in brackets opens the clause, or stands right behind where or when: `Yurt dışında X (Y) faizini`. */
function isIntroduced(units: readonly Unit[], at: number, clause: number): boolean {
  if (units[at + 1].kind !== 'open' || units[at + 3]?.kind !== 'close') return false
  const { kind, case: unitCase, possessed } = units[at + 4] ?? units[at]
  if (kind !== 'nominal' || unitCase !== 'Bare' || possessed) return false
  const before = units[at - 1]
  return at === clause || before.case === 'Loc' || before.kind === 'adverb' || before.kind === 'postposition'
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
