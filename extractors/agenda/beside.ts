import { joinedNames } from '../../turkish/clauses.ts'
import { beforeJoint } from '../../turkish/joints.ts'
import { type Barrier, phraseAt } from '../../turkish/phrases.ts'
import { type Context, entityAt } from './context.ts'

/** Where the company of `ile` or the agent of `tarafından` begins. */
export function companyStart(context: Context, at: number, clause: number, barrier: Barrier): number {
  const { units, naming } = context
  const name = units[at - 1]?.kind === 'close' ? beforeJoint(units, at) : at - 1
  if (name >= clause && naming(name)) return roleStart(context, joinedNames(units, name, clause, naming)[0], clause)
  return phraseAt(units, Math.max(clause, name), clause, barrier).start
}

const kindOfPlace = /^(?:başkenti?|kenti?|ili|ilçesi|şehri|beldesi|köyü|eyaleti|bölgesi|adası|merkezi)$/u

/** Where a name in a case of its own begins, with what says what sort of place it is: `İtalya'nın başkenti Roma'da`. */
export function namedPlaceStart(context: Context, at: number, clause: number, barrier: Barrier): number {
  const { units, naming } = context
  const [first] = joinedNames(units, at, clause, naming)
  const before = units[first - 1]
  if (first <= clause || before.mark >= 0 || !kindOfPlace.test(before.folded)) return first
  return phraseAt(units, first - 1, clause, barrier).start
}

/** Where a name begins with the role that stands before it: `Belediye Başkanı Kadir Er`. */
export function roleStart(context: Context, name: number, clause: number): number {
  const { units, document } = context
  const { start } = document.tokens[units[name].first]
  let first = name
  for (const { text } of entityAt(context, name)?.roles ?? [])
    if (document.text.startsWith(text, start - text.length - 1))
      while (first > clause && document.tokens[units[first - 1].first].start >= start - text.length - 1) first--
  return first
}
