import type { Unit } from '../../turkish/unit.ts'
import { type Context, dateAt, eventAt } from './context.ts'
import { isCalledOff, isReport, reporting, serves } from './governing.ts'
import { isKeptUp, isSince, keptUpForm, willNotBe } from './kept-up.ts'
import type { FormOfVerb, Status } from './predicate.ts'
import { inTitle } from './title-stretches.ts'
import { type AgendaVerb, isHiddenPassive } from './verbs.ts'

const reach = 60

const expecting =
  /^(?:planla|planl|planlan|bekle|bekl|beklen|öngör|öngörül|hedefle|hedefl|hedeflen|programlan|amaçla|amaçlan|düşün|düşünül|tasarla|tasarlan)$/u

const unreal = /[ae]bil|[ae]cakt[ıi](?!r)|[ae]cekt[ıi](?!r)|[ıiuü]yordu|s[ae]ydı/u

/** `görüşecekti ancak … ertelendi`: what was to be, and is not. */
const wasToBe = /[ae]ca[kğ]t[ıi](?!r)|[ae]ce[kğ]t[ıi](?!r)/u

/** Whether the sentence ends with what was to be done: `bu toplantıda görüşülecekti.` */
const isLeftThere = (units: readonly Unit[], at: number) => units[at].passive && units[at + 1]?.folded === '.'

/** How the verb at `at` is used; null where that tells of no matter. `ceiling` is the first unit of the next sentence. */
export function formOf(context: Context, at: number, ceiling: number, verb: AgendaVerb): FormOfVerb | null {
  const { units, document } = context
  const unit = units[at]
  if (
    wasToBe.test(unit.folded) &&
    unit.kind === 'finite' &&
    (isCalledOff(units, at, ceiling) || isLeftThere(units, at))
  )
    return { construction: 'finite', status: 'cancelled', nominal: false }
  if (unit.negative && willNotBe(units, at, ceiling))
    return { construction: 'finite', status: 'cancelled', nominal: false }
  if (unreal.test(unit.folded) || (unit.kind === 'finite' && askedOrCompared(units[at + 1]))) return null
  if (verb.action === 'değerlendirmek' && units[at - 1]?.folded === 'olarak') return null
  const { Tense, Aspect, Person } = document.words[unit.last - 1].ending.features
  if (Person === '2') return null
  switch (unit.kind) {
    case 'finite': {
      const status = statusOf(context, at, verb, Tense, Aspect)
      return status && { construction: 'finite', status, nominal: false }
    }
    case 'reported': {
      if (!isReport(units, at, ceiling)) return null
      const status = statusOf(context, at, verb, Tense, Aspect)
      return status && { construction: 'reported', status, nominal: true }
    }
    case 'nominal':
      return isKeptUp(units, at) ? keptUpForm(units, at) : null
    case 'action':
      return purposeForm(context, at, ceiling, verb) ?? actionForm(context, at, ceiling)
    case 'participle':
      return participleForm(context, at, ceiling, verb, Tense)
    case 'converb':
      return converbForm(context, at, ceiling, verb)
    default:
      return null
  }
}

const comparing = /^(?:kadar|gibi|olursa|olsa|ise|iken|şekilde|diye)$/u

const question = /^m[ıiuü](?:y?[ıiuü]z|s[ıiuü]n(?:[ıiuü]z)?|d[ıiuü]r|yd[ıi])?$/u

/** Whether the verb is asked or only compared with: `imzalayacak mı`, `imzalayacak kadar`. */
const askedOrCompared = (next: Unit | undefined) =>
  next !== undefined && (comparing.test(next.folded) || question.test(next.folded))

function statusOf(context: Context, at: number, verb: AgendaVerb, tense?: string, aspect?: string): Status | null {
  if (tense === 'Fut') return 'planned'
  if (aspect === 'Prog' && tense === 'Pres') return presentStatus(context, at, verb)
  if (tense !== 'Past' || !verb.past || verb.takes === 'occasion') return null
  return hearsay.test(context.units[at].folded) && !sharesPast(context.units, at) ? null : 'done'
}

/** `-mIş` without `-DIr` is hearsay. */
const hearsay = /m[ıiuü]ş(?:l[ae]r)?$/u

/** Whether a later verb of the sentence ends the tense for both: `kabul etmiş, … reddetmişti`. */
function sharesPast(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < Math.min(units.length, at + reach) && units[next].kind !== 'stop'; next++)
    if (units[next].kind === 'finite') return /m[ıiuü]şt[ıiuü](?:r|l[ae]r)?$/u.test(units[next].folded)
  return false
}

/** The present tells of what is going on, or, with a day to come, of what is planned. */
function presentStatus(context: Context, at: number, verb: AgendaVerb): Status | null {
  const { units, document } = context
  for (let index = at - 1; index >= Math.max(0, at - 20) && units[index].kind !== 'stop'; index--) {
    const date = dateAt(context, index)
    if (
      date?.value &&
      /^\d{4}-\d{2}-\d{2}/u.test(date.value) &&
      date.value.slice(0, 10) >= document.published.slice(0, 10)
    )
      return 'planned'
  }
  if (verb.ongoing) return 'ongoing'
  return verb.takes !== 'occasion' && units[at].kind === 'finite' && inTitle(context, at) ? 'planned' : null
}

function actionForm(context: Context, at: number, ceiling: number): FormOfVerb | null {
  const { units } = context
  const { case: unitCase } = units[at]
  let next = at + 1
  while (next < ceiling && units[next].kind === 'clitic') next++
  const governor = units[next]
  if (!governor || next >= ceiling) return null
  if (expecting.test(governor.lemma)) {
    const occasion = governor.kind === 'participle' && units[at - 1]?.case === 'Acc' ? occasionAfter(context, next) : -1
    if (occasion >= 0)
      return {
        construction: 'setting',
        status: isCalledOff(units, occasion, ceiling) ? 'cancelled' : 'planned',
        nominal: true,
        modifies: occasion,
      }
    if (governor.kind === 'participle' && unitCase === 'Own')
      return {
        construction: 'relative',
        status: isCalledOff(units, next, ceiling) ? 'cancelled' : 'planned',
        nominal: true,
        modifies: at + 2,
      }
    if (/m[ıiuü]şt[ıiuü]|yordu/u.test(governor.folded))
      return isCalledOff(units, next, ceiling) ? { construction: 'expected', status: 'cancelled', nominal: true } : null
    if (governor.kind === 'participle') return null
    if (unitCase === 'Own' || unitCase === 'Gen' || unitCase === 'Acc' || unitCase === 'Bare')
      return { construction: 'expected', status: 'planned', nominal: true }
  }
  if (unitCase !== 'Gen' && isPlanned(governor) && isCalledOff(units, next, ceiling))
    return { construction: 'relative', status: 'cancelled', nominal: true, modifies: next + 1 }
  if (isKeptUp(units, at)) return keptUpForm(units, at)
  if (unitCase === 'Own' && /^gerek(?!.*(?:yordu|m[ıi]şt[ıi]))/u.test(governor.folded))
    return { construction: 'expected', status: 'planned', nominal: true, wanted: true }
  if (/^(?:Own|Acc|Gen)$/u.test(unitCase) && isCalledOff(units, at, ceiling))
    return { construction: 'expected', status: 'cancelled', nominal: true }
  if (unitCase === 'Dat' && (serves(units, at, ceiling) || isSetAbout(units, at, ceiling)))
    return { construction: 'expected', status: 'planned', nominal: units[at].possessed }
  return null
}

/** `görülmesi gereken dava`, `yapmayı planladığı tanıtım`. */
const isPlanned = ({ kind, lemma }: Unit) => kind === 'participle' && (expecting.test(lemma) || /^gerek/u.test(lemma))

/** `davanın görülmesine yarın başlanacak`, `31 Ekim'de açmaya hazırlanıyor`. */
function isSetAbout(units: readonly Unit[], at: number, ceiling: number): boolean {
  if (!units[at].possessed && /^hazırlan/u.test(units[at + 1]?.lemma ?? '')) return true
  for (let next = at + 1; next < Math.min(ceiling, at + 12); next++) {
    const { kind, folded, lemma } = units[next]
    if (kind === 'nominal' || kind === 'clitic' || kind === 'adverb') continue
    const light = units[next - 1].folded === 'devam' && /^(?:et|ed|edil)$/u.test(lemma)
    return (
      (kind === 'finite' || kind === 'reported') &&
      /[ae]ca[kğ]|[ae]ce[kğ]/u.test(folded) &&
      (light || /^(?:başla|başlan|geç|geçil)$/u.test(lemma))
    )
  }
  return false
}

/** `görüşülecek olan teklif`, `cuma günü açılacak müze`, `teklifin görüşüleceği toplantı`. */
function participleForm(
  context: Context,
  at: number,
  ceiling: number,
  verb: AgendaVerb,
  tense: string | undefined,
): FormOfVerb | null {
  const { units } = context
  const unit = units[at]
  if (unit.case === 'Own') {
    if (tense === 'Fut' && /^(?:object|dative)$/u.test(verb.takes) && isCalledOff(units, at, ceiling))
      return { construction: 'relative', status: 'cancelled', nominal: true, modifies: at + 1 }
    const occasion = occasionAfter(context, at)
    if (occasion < 0 || verb.takes === 'occasion') return null
    if (tense === 'Fut') return { construction: 'setting', status: 'planned', nominal: true, modifies: occasion }
    return verb.past && tense === 'Past'
      ? { construction: 'setting', status: 'done', nominal: true, modifies: occasion }
      : null
  }
  if (tense !== 'Fut' || unit.case !== 'Bare') return null
  const done = (unit.passive && verb.takes !== 'about') || verb.subject || isHiddenPassive(unit.lemma)
  if (units[at + 1]?.folded === 'olan')
    return { construction: done ? 'relative' : 'attributive', status: 'planned', nominal: false, modifies: at + 2 }
  return done && verb.takes === 'object'
    ? { construction: 'relative', status: 'planned', nominal: false, modifies: at + 1 }
    : null
}

/** The occasion that a participle says something of, a few words behind it; -1 where it modifies something else. */
function occasionAfter(context: Context, at: number): number {
  for (let next = at + 1; next < Math.min(context.units.length, at + 5); next++) {
    if (eventAt(context, next)) return next
    if (context.units[next].kind !== 'nominal' || context.naming(next)) return -1
  }
  return -1
}

const aim = /^(?:üzere|için|amacıyla|maksadıyla)$/u
const coming =
  /^(?:toplan|topla|gel|gid|git|buluş|otur|yap|yapıl|düzenle|düzenlen|bulun|çağır|çağrıl|geç|çık|hareket|ayrıl|var|ulaş|uç)$/u

/** What people come together or travel for: `görüşmek üzere toplanacak`, `katılmak için Davos'a gitti`. */
function purposeForm(context: Context, at: number, ceiling: number, verb: AgendaVerb): FormOfVerb | null {
  const { units, document } = context
  if (!/m[ae]k$/u.test(units[at].folded) || !aim.test(units[at + 1]?.folded ?? '')) return null
  if (verb.takes === 'occasion' && units[at + 1].folded === 'üzere')
    return { construction: 'finite', status: 'planned', nominal: false }
  for (let next = at + 2; next < Math.min(ceiling, at + reach); next++) {
    const { kind, folded, lemma, negative } = units[next]
    if (kind === 'stop' || kind === 'quote' || kind === 'unquote') return null
    if (
      kind !== 'finite' &&
      kind !== 'reported' &&
      !(kind === 'action' && expecting.test(units[next + 1]?.lemma ?? ''))
    )
      continue
    if (!coming.test(lemma) || negative || unreal.test(folded)) return null
    const { Tense, Aspect } = document.words[units[next].last - 1].ending.features
    const status = kind === 'action' ? 'planned' : statusOf(context, next, verb, Tense, Aspect)
    if (status === null || (status === 'done' && !verb.atOccasion)) return null
    return { construction: 'purpose', status, nominal: false }
  }
  return null
}

/** A converb shares the time of the verb that closes its sentence. */
function converbForm(context: Context, at: number, ceiling: number, verb: AgendaVerb): FormOfVerb | null {
  const { units, document } = context
  if (/ken$|[ıiuü]nca$|[ıiuü]nce$|m[ae]d[ae]n$/u.test(units[at].folded) || isSince(units, at)) return null
  for (let next = at + 1; next < Math.min(ceiling, at + reach); next++) {
    const { kind, folded, lemma } = units[next]
    if (kind === 'stop' || kind === 'quote' || kind === 'unquote' || kind === 'converb') return null
    if (kind !== 'finite' && kind !== 'reported' && kind !== 'action') continue
    if (kind === 'action') {
      if (expecting.test(units[next + 1]?.lemma ?? '') || /^beklenirken$/u.test(units[next + 1]?.folded ?? ''))
        return { construction: 'converb', status: 'planned', nominal: true }
      continue
    }
    if (unreal.test(folded) || units[next].negative) return null
    const { Tense, Aspect } = document.words[units[next].last - 1].ending.features
    if (reporting.test(lemma)) return null
    const status = statusOf(context, next, verb, Tense, Aspect)
    return status && { construction: 'converb', status, nominal: kind === 'reported' }
  }
  return null
}
