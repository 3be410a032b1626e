import type { Unit } from '../../turkish/unit.ts'
import { isCalledOff } from './governing.ts'
import type { FormOfVerb } from './predicate.ts'

/** Whether the unit is a verbal noun that somebody goes on with, though it may look like a noun: `görüşmeyi sürdürüyor`. */
export const isKeptUp = (units: readonly Unit[], at: number): boolean =>
  (units[at].case === 'Acc' &&
    /m[ae]y[ıi]$/u.test(units[at].folded) &&
    units[at + 1]?.lemma === 'sürdür' &&
    units[at + 1].kind === 'finite') ||
  (units[at].case === 'Dat' && /m[ae]y[ae]$/u.test(units[at].folded) && goesOn(units, at + 1))

/** `görüşmeye devam edecek`, `incelemeye başlayacak`. */
const goesOn = (units: readonly Unit[], at: number) =>
  (units[at]?.kind === 'finite' && units[at].lemma === 'başla' && units[at - 1].folded !== 'konuşmaya') ||
  (units[at]?.folded === 'devam' && units[at + 1]?.kind === 'finite' && /^(?:et|ed)$/u.test(units[at + 1].lemma))

/** `sabahtan başlayarak`, `2010'dan başlayarak`: it only tells since when. */
export const isSince = (units: readonly Unit[], at: number): boolean =>
  units[at].folded === 'başlayarak' && units[at - 1]?.case === 'Abl'

/** What going on with a verbal noun, or beginning it, tells: it is going on, or will. */
export function keptUpForm(units: readonly Unit[], at: number): FormOfVerb {
  const verb = units[at + 1].folded === 'devam' ? units[at + 2] : units[at + 1]
  return {
    construction: 'expected',
    status: /[ae]c[ae][kğ]/u.test(verb.folded) ? 'planned' : 'ongoing',
    nominal: false,
  }
}

/** `bu toplantıda görüşülmeyecek, temmuz ayına bırakıldı`: what will not be, and is put off. */
export const willNotBe = (units: readonly Unit[], at: number, ceiling: number): boolean =>
  units[at].kind === 'finite' && /m[ae]y[ae]c[ae]k$/u.test(units[at].folded) && isCalledOff(units, at, ceiling)
