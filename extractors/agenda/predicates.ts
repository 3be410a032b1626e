import { isPassiveStem } from '../../turkish/morphology.ts'
import type { Unit } from '../../turkish/unit.ts'
import { type Context, eventAt } from './context.ts'
import { formOf } from './forms.ts'
import { isKeptUp, willNotBe } from './kept-up.ts'
import { openVerb } from './open-verbs.ts'
import type { FormOfVerb, Predicate } from './predicate.ts'
import { verbsByStem } from './verbs.ts'

/** All verbs of the agenda in the article, in the order of the text. */
export function predicatesOf(context: Context): Predicate[] {
  const { units, bounds } = context
  const found: Predicate[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      const noun = unit.kind === 'nominal' && isKeptUp(units, at)
      if (!noun && (unit.mark >= 0 || unit.kind === 'nominal')) continue
      if (unit.negative && !willNotBe(units, at, bounds[sentence + 1])) continue
      const listed = verbsByStem.get(noun ? unit.folded.slice(0, -'meyi'.length) : unit.lemma) ?? narrowed(unit)
      const open = openVerb(unit)
      const forms = open ? [...(listed ?? []), { verb: open, passive: false }] : listed
      if (!forms) continue
      let words = 0
      for (const { verb, passive } of forms) {
        if (verb.before.length < words) break // `karar ver` is no `ver`
        const from = beginning(context, at, verb.before, bounds[sentence])
        if (from < 0) continue
        words = verb.before.length
        const form = formOf(context, at, bounds[sentence + 1], verb)
        if (form && (!verb.open || isAnnounced(form, unit, units[at + 1])))
          found.push({
            verb,
            passive: passive || (unit.passive && !isPassiveStem(verb.stem)),
            from,
            at,
            sentence,
            ...form,
          })
      }
    }
  return found
}

/** Whether the form says by itself that something will be done: all that a verb of no table counts for. */
const isAnnounced = ({ status, construction, wanted }: FormOfVerb, { folded }: Unit, next: Unit | undefined) =>
  status === 'planned' &&
  !wanted &&
  (construction === 'expected'
    ? expects.test(next?.lemma ?? '')
    : (construction === 'finite' || construction === 'reported') && /[ae]ca[kğ]|[ae]ce[kğ]/u.test(folded))

/** What makes a plan of a verbal noun, be it the speaker's or others': `bekleniyor`, but not `hedefliyor`. */
const expects = /^(?:bekle|bekl|planla|planl|öngör|programla)/u

/** The verbs of a stem whose last vowel -Iyor has narrowed: `inceliyor`, `oyluyor`. */
const narrowed = ({ lemma, folded }: Unit) =>
  /[ıiuü]yor/u.test(folded) ? (verbsByStem.get(`${lemma}e`) ?? verbsByStem.get(`${lemma}a`)) : undefined

/** Index of the first unit of `ele alınacak`; a clitic may stand within: `karara da bağlandı`. */
function beginning(context: Context, at: number, before: readonly string[], floor: number): number {
  const units: readonly Unit[] = context.units
  let index = at
  for (let word = before.length - 1; word >= 0; word--) {
    index--
    if (units[index]?.kind === 'clitic' && units[index].folded !== 'ise') index--
    if (index < floor || units[index].folded !== before[word]) return -1
    if (units[index].mark >= 0 && (!eventAt(context, index) || units[index].last - units[index].first > 1)) return -1
  }
  return index
}
