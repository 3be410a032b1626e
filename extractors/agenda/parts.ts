import { isField } from '../../turkish/fields.ts'
import { beforeJoint, isOwnedHead } from '../../turkish/joints.ts'
import type { Phrase } from '../../turkish/phrases.ts'
import type { Unit } from '../../turkish/unit.ts'

/** A matter: the units from `start` to `head`, both within it. */
export type Matter = Pick<Phrase, 'start' | 'head'>

/** Parts of a coordinated phrase that are matters of their own: their heads are alike, and each has modifiers. */
export function split(units: readonly Unit[], { start, head, joints }: Phrase): Matter[] {
  const parts: Matter[] = []
  let end = head
  for (const joint of joints) {
    const left = beforeJoint(units, joint)
    if (left <= start || !isHead(units, left, end, joint)) continue
    const leftStart = nextJoint(units, joints, joint, start)
    if (end - joint < 2 || left - leftStart < 1 || units.slice(joint, end).some(({ kind }) => kind === 'postposition'))
      continue
    parts.unshift({ start: first(units, joint + 1, end), head: end })
    end = joint - 1
  }
  parts.unshift({ start, head: end })
  return parts
}

const first = (units: readonly Unit[], from: number, to: number) => {
  let at = from
  while (at < to && (units[at].kind === 'adverb' || units[at].kind === 'clitic')) at++
  return at
}

/** Where the part before a joint begins: after the joint before it whose left side is a head too. */
function nextJoint(units: readonly Unit[], joints: readonly number[], joint: number, start: number): number {
  for (const other of joints)
    if (other < joint && isHead(units, beforeJoint(units, other), joint - 1, other)) return other + 1
  return start
}

/** Whether a clause of its own, with objects of its own, ends with the unit. */
const isClause = ({ kind, case: unitCase }: Unit) => kind === 'participle' && unitCase === 'Own'

/** A word that only modifies: `bölgesel ve güncel konular`. */
const adjective = /.(?:s[ae]l|ncel)$/u

/** Whether what stands before a joint is a head like the one that ends the part after it. */
function isHead(units: readonly Unit[], left: number, right: number, joint: number): boolean {
  const a = units[left]
  const b = units[right]
  if (!a || a.mark >= 0 || adjective.test(a.folded)) return false
  if (a.kind === 'action' && a.case === 'Own')
    return b.kind === 'action' || units[joint].kind !== 'and' || b.case === 'Own' || b.case === 'Acc'
  if (a.kind === 'nominal' && b.kind === 'action' && a.case === 'Acc' && b.case === 'Acc')
    return isSimple(units, joint + 1, right)
  if (a.kind === 'action' && a.case === 'Gen' && b.case === 'Gen') return isSimple(units, joint + 1, right)
  if (a.case === 'Dat' && b.case === 'Dat' && (a.possessed || a.kind === 'action'))
    return !units.slice(joint + 1, right).some((unit) => unit.case === 'Dat')
  if (b.kind === 'action' && b.case === 'Own' && isOwnedHead(units, left)) return true
  if (a.kind !== 'nominal' || b.kind === 'action') return a.kind === b.kind && a.case === b.case
  if (a.case === 'Acc' || a.case === 'Dat' || a.case === 'Gen')
    return (
      (a.case === b.case || (a.case === 'Acc' && b.case === 'Own')) &&
      isSimple(units, joint + 1, right) &&
      !(a.case === 'Acc' && units.slice(joint, right).some(isClause)) // senaryosunu ve müziğini yazdığı film
    )
  const told = units[left - 1]?.kind === 'relator' // vergiye ilişkin anlaşma ile …
  const whole = units[left - 1]?.kind === 'participle' || (told && (units[joint].kind === 'with' || b.case === 'Bare'))
  if (a.case === 'Bare' && (/.l[ae]r$/u.test(a.folded) || whole))
    return (b.case === 'Own' || b.case === 'Bare') && isSimple(units, joint + 1, right, whole) // sorunlar, gelinen nokta
  if (a.case !== 'Own') return false
  return (
    (b.case === 'Own' || b.case === 'Bare' || b.case === 'Acc' || b.case === 'Gen') && isSimple(units, joint + 1, right)
  )
}

/**
 * Whether nothing in the part is governed by a verb or stands in a case of its own; behind a part that is whole, what a
 * relator makes an adjective of (`yolun genişletilmesine ilişkin rapor`) may.
 */
function isSimple(units: readonly Unit[], from: number, to: number, whole = false): boolean {
  let at = from
  if (whole) for (let next = from; next < to; next++) if (units[next].kind === 'relator') at = next + 1
  for (; at < to; at++) {
    const { kind, case: unitCase, mark } = units[at]
    if (kind === 'action' && !isField(units[at])) return false
    const among = isField(units[at]) || (unitCase === 'Loc' && at === from) || (unitCase === 'Ins' && mark >= 0) // tarımda destek, Kale'de otopark, Moğolistan'la protokol
    if (kind === 'nominal' && /^(?:Loc|Ins|Abl)$/u.test(unitCase) && !among) return false
  }
  return true
}
