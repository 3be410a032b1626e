import type { Event } from '../../schemas/event.ts'
import { beforeJoint } from '../../turkish/phrases.ts'
import type { Unit } from '../../turkish/unit.ts'
import { type Context, dateAt, eventAt } from './context.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'

/** What is to be done to the noun after it: `görüşülmesi planlanan teklif`. */
export function relativeMatter(context: Context, predicate: Predicate): Matter[] {
  const { units, bounds } = context
  const first = predicate.modifies ?? predicate.at + 1
  const start = units[first]?.kind === 'comma' ? first + 1 : first
  let head = start - 1
  for (let at = start; at < bounds[predicate.sentence + 1]; at++) {
    const { kind, case: unitCase, mark } = units[at]
    if (kind === 'quote' && at === start) {
      while (at + 1 < bounds[predicate.sentence + 1] && units[at].kind !== 'unquote') at++
      const after = units[at + 1] && context.document.tokens[units[at + 1].first]
      if (!after?.spaced) break // "Sessiz Liman"ın
      continue
    }
    if (kind === 'relator' || kind === 'hyphen' || kind === 'and') continue
    if (kind === 'with' && units[at + 1]?.kind === 'relator') continue
    if (kind !== 'nominal' || dateAt(context, at)) break
    if (unitCase === 'Dat' && units[at + 1]?.kind !== 'relator') break
    if (unitCase === 'Loc' || unitCase === 'Abl' || unitCase === 'Ins' || (eventAt(context, at) && mark >= 0)) break
    head = at
    if (unitCase === 'Gen' && first === predicate.at + 1) break
  }
  return head >= start ? [{ start, head }] : []
}

/** The named occasions that somebody goes to. */
export function occasionOf(context: Context, predicate: Predicate, floor: number): Matter[] {
  const { units } = context
  const found: Matter[] = []
  const where = predicate.verb.within ? 'Loc' : 'Dat'
  for (let at = predicate.from - 1; at >= floor; at--) {
    const unit = units[at]
    if (unit.kind === 'stop' || unit.kind === 'finite' || unit.kind === 'quote' || unit.kind === 'converb') break
    if (unit.kind === 'participle' && isAttendedBy(units, at)) break
    const event = unit.case === where ? eventAt(context, at) : undefined
    if (!event || (predicate.verb.within && !isProper(context, at))) continue
    const host = hostOf(context, at)
    if (host < at || unit.last - unit.first > 1 || isFirstMention(context, event, at))
      found.unshift({ start: host, head: at })
  }
  return found
}

/** Whether the occasion goes by a name of its own: two words or more, each with a capital: `Büyükelçiler Konferansı`. */
const isProper = ({ units, document }: Context, at: number) =>
  units[at].last - units[at].first > 1 &&
  document.tokens.slice(units[at].first, units[at].last).every(({ capital, kind }) => capital || kind !== 'word')

/** Where the name of the body whose occasion it is begins: `Akdeniz Üniversiteleri Birliği (AÜB) genel kurulu`. */
function hostOf({ units, naming }: Context, at: number): number {
  const before = beforeJoint(units, at)
  return naming(before) === 'body' && /^(?:Own|Bare)$/u.test(units[before].case) ? before : at
}

/** Whether a participle tells of another attendance: `geçen haftaki turnuvaya katılan takım, … turnuvasına katılacak`. */
const isAttendedBy = (units: readonly Unit[], at: number) => /^kat[ıi]l/u.test(units[at].lemma)

/** Whether the occasion is brought up here and not only referred back to. */
const isFirstMention = ({ units, document }: Context, { mentions }: Event, at: number) =>
  mentions[0].start === document.tokens[units[at].first].start
