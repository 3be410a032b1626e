import { opening } from './openings.ts'
import type { Unit } from './unit.ts'

/** Whether a joint can stand behind the unit. */
export const canBeJoined = (unit: Unit | undefined) =>
  unit !== undefined &&
  (unit.kind === 'nominal' || unit.kind === 'action' || unit.kind === 'close' || unit.kind === 'participle')

const oblique = /^(?:Gen|Acc|Dat|Loc|Abl|Ins)$/u

/** Whether what stands before a joint in a case of its own has its like after it: `üyelere ve başkana verilecek`. */
export function hasMate(units: readonly Unit[], left: number, joint: number, head: number): boolean {
  const { case: unitCase, kind } = units[left] ?? units[joint]
  if (!oblique.test(unitCase) || kind === 'participle') return true
  for (let at = joint + 1; at <= head; at++)
    if (units[at].case === unitCase || (unitCase === 'Acc' && at === head && units[at].case === 'Own')) return true
  return false
}

/** The unit that stands before a joint: before a bracket, what the bracket explains. */
export function beforeJoint(units: readonly Unit[], joint: number): number {
  let at = joint - 1
  if (units[at]?.kind === 'close') {
    const open = opening(units, at, Math.max(0, at - 20))
    if (open > 0) at = open - 1
  }
  return at
}

/** Whether `ile` joins two nouns here and does not mean "with": what stands before it looks like the phrase's head. */
export function joinsNouns(units: readonly Unit[], at: number, head: number): boolean {
  const left = units[beforeJoint(units, at)]
  if (!left) return false
  if (left.kind === 'action') return true
  if (left.mark >= 0) return units[head].mark >= 0
  return left.kind === 'nominal' && (left.case === 'Own' || left.case === 'Bare')
}

/** Whether the comma stands between parts of a list that a joint to its right closes: what is before both looks alike. */
export function inList(units: readonly Unit[], comma: number, joints: readonly number[]): boolean {
  const left = units[beforeJoint(units, comma)]
  if (left === undefined) return false
  const whole = isOwnedHead(units, beforeJoint(units, comma))
  return joints.some((joint) => {
    const right = units[beforeJoint(units, joint)]
    return alike(left, right) || (whole && right?.kind === 'action' && right.case === 'Own')
  })
}

/** Whether a noun is possessed by a genitive before it, and so is a whole phrase: `kentin statüsü, yolların açılması`. */
export function isOwnedHead(units: readonly Unit[], at: number): boolean {
  const { kind, case: unitCase, mark } = units[at]
  if (kind !== 'nominal' || unitCase !== 'Own' || mark >= 0) return false
  for (let left = at - 1; left > Math.max(0, at - 4) && units[left].kind === 'nominal'; left--)
    if (units[left].case === 'Gen') return true
  return false
}

/** Verbal nouns in a row need no `ve`: `yolun açılması, suyun verilmesi, okulun yapılması`. */
export const actionsInRow = (units: readonly Unit[], comma: number, head: number) =>
  units[head].kind === 'action' &&
  units[comma - 1].kind === 'action' &&
  (units[comma - 1].case === 'Own' || units[comma - 1].case === units[head].case)

const pluralSubject = /l[ae]r$/u

function alike(a: Unit, b: Unit | undefined): boolean {
  if (!b || a.kind !== b.kind || a.mark >= 0 !== b.mark >= 0) return false
  if (a.case === b.case)
    return a.kind !== 'nominal' || a.mark >= 0 || pluralSubject.test(a.folded) === pluralSubject.test(b.folded)
  const open = (unit: Unit) => unit.case === 'Bare' || unit.case === 'Own'
  return a.kind === 'nominal' && open(a) && open(b) && (a.mark >= 0 || !pluralSubject.test(a.folded))
}

/** A subject in the genitive, set off by a comma from its verbal noun: `partinin, DP ile birleşmesi`. */
export const subjectBefore = (units: readonly Unit[], comma: number) => units[comma - 1]?.case === 'Gen'
