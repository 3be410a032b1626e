import { isPassiveStem } from '../../turkish/morphology.ts'
import type { Unit } from '../../turkish/unit.ts'
import type { Context } from './context.ts'
import { dateAt } from './context.ts'
import { isCalledOff, isReport, reporting, serves } from './governing.ts'
import { type AgendaVerb, verbsByStem } from './verbs.ts'

/** How far a matter has come. */
export type Status = 'planned' | 'ongoing' | 'done' | 'cancelled'

/** In which construction a verb of the agenda stands. */
export type Construction =
  | 'finite' // görüşülecek, kabul etti
  | 'reported' // görüşüleceğini, imzalandığı
  | 'expected' // görüşülmesi bekleniyor, imzalanmasının planlandığını
  | 'relative' // görüşülmesi planlanan teklif, görüşülecek olan teklif
  | 'attributive' // zirveye katılacak olan Bakan
  | 'converb' // imzalayarak

/** A verb of the agenda in the text, and what its form says of the matter. */
export interface Predicate {
  readonly verb: AgendaVerb
  readonly passive: boolean
  readonly construction: Construction
  readonly status: Status
  /** Whether its subject, or in the passive its matter, stands in the genitive. */
  readonly nominal: boolean
  /** Whether it only ought to be done: `sonuçlandırılması gerekiyor`. */
  readonly wanted?: boolean
  /** Index of its first unit, of the verb itself, and of the sentence. */
  readonly from: number
  readonly at: number
  readonly sentence: number
}

const reach = 60

/** All verbs of the agenda in the article, in the order of the text. */
export function predicatesOf(context: Context): Predicate[] {
  const { units, bounds } = context
  const found: Predicate[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      if (unit.mark >= 0 || unit.kind === 'nominal' || unit.negative) continue
      const forms = verbsByStem.get(unit.lemma)
      if (!forms) continue
      for (const { verb, passive } of forms) {
        const from = beginning(units, at, verb.before, bounds[sentence])
        if (from < 0) continue
        const form = formOf(context, at, bounds[sentence + 1], verb)
        if (form)
          found.push({
            verb,
            passive: passive || (unit.passive && !isPassiveStem(verb.stem)),
            from,
            at,
            sentence,
            ...form,
          })
        break
      }
    }
  return found
}

/** Index of the first unit of `ele alınacak`; a clitic may stand within: `karara da bağlandı`. */
function beginning(units: readonly Unit[], at: number, before: readonly string[], floor: number): number {
  let index = at
  for (let word = before.length - 1; word >= 0; word--) {
    index--
    if (units[index]?.kind === 'clitic' && units[index].folded !== 'ise') index--
    if (index < floor || units[index].folded !== before[word] || units[index].mark >= 0) return -1
  }
  return index
}

type FormOfVerb = Pick<Predicate, 'construction' | 'status' | 'nominal' | 'wanted'>

const expecting =
  /^(?:planla|planlan|bekle|beklen|öngör|öngörül|hedefle|hedeflen|programlan|amaçla|amaçlan|düşün|düşünül|tasarla|tasarlan)$/u

const unreal = /[ae]bil|m[ıiuü]şt[ıiuü]|[ae]cakt[ıi](?!r)|[ae]cekt[ıi](?!r)|[ıiuü]yordu|s[ae]ydı/u

/** `görüşecekti ancak … ertelendi`: what was to be, and is not. */
const wasToBe = /[ae]ca[kğ]t[ıi](?!r)|[ae]ce[kğ]t[ıi](?!r)/u

function formOf(context: Context, at: number, ceiling: number, verb: AgendaVerb): FormOfVerb | null {
  const { units, document } = context
  const unit = units[at]
  if (wasToBe.test(unit.folded) && unit.kind === 'finite' && isCalledOff(units, at, ceiling))
    return { construction: 'finite', status: 'cancelled', nominal: false }
  if (unreal.test(unit.folded) || (unit.kind === 'finite' && askedOrCompared(units[at + 1]))) return null
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
    case 'action':
      if (verb.takes === 'occasion' && units[at + 1]?.folded === 'üzere')
        return { construction: 'finite', status: 'planned', nominal: false }
      return actionForm(units, at, ceiling)
    case 'participle':
      if (Tense !== 'Fut' || unit.case !== 'Bare' || units[at + 1]?.folded !== 'olan') return null
      return {
        construction: unit.passive || verb.subject ? 'relative' : 'attributive',
        status: 'planned',
        nominal: false,
      }
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
  if (tense === 'Past')
    return verb.past && verb.takes !== 'occasion' && !hearsay.test(context.units[at].folded) ? 'done' : null
  return null
}

/** `-mIş` without `-DIr` is hearsay, or the background of another past. */
const hearsay = /m[ıiuü]ş(?:l[ae]r)?$/u

/** The present tells of what is going on, or, with a day to come, of what is planned. */
function presentStatus(context: Context, at: number, verb: AgendaVerb): Status | null {
  const { units, bounds, document } = context
  for (let index = at - 1; index >= Math.max(0, at - 20) && units[index].kind !== 'stop'; index--) {
    const date = dateAt(context, index)
    if (
      date?.value &&
      /^\d{4}-\d{2}-\d{2}/u.test(date.value) &&
      date.value.slice(0, 10) >= document.published.slice(0, 10)
    )
      return 'planned'
  }
  return verb.ongoing && bounds.length > 0 ? 'ongoing' : null
}

function actionForm(units: readonly Unit[], at: number, ceiling: number): FormOfVerb | null {
  const { case: unitCase } = units[at]
  let next = at + 1
  while (next < ceiling && units[next].kind === 'clitic') next++
  const governor = units[next]
  if (!governor || next >= ceiling) return null
  if (expecting.test(governor.lemma)) {
    if (governor.kind === 'participle' && unitCase === 'Own')
      return {
        construction: 'relative',
        status: isCalledOff(units, next, ceiling) ? 'cancelled' : 'planned',
        nominal: true,
      }
    if (/m[ıiuü]şt[ıiuü]|yordu/u.test(governor.folded))
      return isCalledOff(units, next, ceiling) ? { construction: 'expected', status: 'cancelled', nominal: true } : null
    if (governor.kind === 'participle') return null
    if (unitCase === 'Own' || unitCase === 'Gen' || unitCase === 'Acc' || unitCase === 'Bare')
      return { construction: 'expected', status: 'planned', nominal: true }
  }
  if (unitCase === 'Own' && /^gerek/u.test(governor.folded))
    return { construction: 'expected', status: 'planned', nominal: true, wanted: true }
  if (unitCase === 'Own' && isCalledOff(units, at, ceiling))
    return { construction: 'expected', status: 'cancelled', nominal: true }
  if (unitCase === 'Dat' && serves(units, at, ceiling))
    return { construction: 'expected', status: 'planned', nominal: true }
  return null
}

/** A converb shares the time of the verb that closes its sentence. */
function converbForm(context: Context, at: number, ceiling: number, verb: AgendaVerb): FormOfVerb | null {
  const { units, document } = context
  if (/ken$|[ıiuü]nca$|[ıiuü]nce$|m[ae]d[ae]n$/u.test(units[at].folded)) return null
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
