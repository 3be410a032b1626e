import type { Event } from '../../schemas/event.ts'
import { beforeJoint } from '../../turkish/joints.ts'
import { phraseAt } from '../../turkish/phrases.ts'
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
    const inCase =
      unit.case === where || (at === predicate.from - 1 && unit.case === 'Bare' && /[ae]$/u.test(unit.folded)) // foruma
    const event = inCase ? eventAt(context, at) : undefined
    if (!event && where === 'Dat' && found.length === 0 && isGathering(context, at)) {
      const start = modifiersOf(context, at, floor)
      const said = start < at && !/^(?:bazı|çeşitli|bu|o|aynı)$/u.test(units[start].folded)
      if (said || isToBeHeld(units, at)) found.unshift({ start, head: at })
      continue
    }
    if (!event || (predicate.verb.within && !isProper(context, at))) continue
    const host = hostOf(context, at)
    if (host < at || unit.last - unit.first > 1 || isFirstMention(context, event, at) || isToBeHeld(units, at))
      found.unshift({
        start: isGathering(context, at) ? Math.min(host, modifiersOf(context, at, floor)) : host,
        head: at,
      })
  }
  return found
}

/** What people go to together, called by its kind. */
const gatherings =
  /^(?:tören|etkinli[kğ]|kapanış|açılış|gala|yeme[kğ]|iftar|resepsiyon|program|kutlama|sempozyum|panel|konferans|toplantı|forum|fuar|zirve|seminer|çalıştay)(?:l[ae]r)?(?:s?[ıiuü]n|[ıiuü]n)?(?:[ae]|y[ae])$/u

/** Whether the unit is such a kind of occasion in the dative: `bayramlaşma törenlerine`, `gecenin kapanışına`. */
const isGathering = ({ units }: Context, at: number) =>
  units[at].kind === 'nominal' && units[at].mark < 0 && gatherings.test(units[at].folded)

/** Where what says which occasion it is begins. */
const modifiersOf = (context: Context, at: number, floor: number) =>
  phraseAt(
    context.units,
    at,
    floor,
    (index) =>
      /^(?:participle|comma|reported)$/u.test(context.units[index].kind) ||
      dateAt(context, index) !== undefined ||
      /^(?:Loc|Dat|Abl|Ins)$/u.test(context.units[index].case) ||
      context.naming(index) === 'person',
  ).start

const held = /^(?:düzenle(?:n|y)|yap(?:ıl)?|ver(?:il)?|gerçekleş(?:tir(?:il)?)?)[ae]c[ae][kğ]/u

/** Whether a participle before it says that the occasion is to be held: `yarın düzenlenecek foruma`. */
function isToBeHeld(units: readonly Unit[], at: number): boolean {
  let before = at - 1
  while (
    before > 0 &&
    (units[before].folded === 'olan' || /^(?:Bare|Own)$/u.test(units[before].case)) &&
    units[before].kind === 'nominal'
  )
    before--
  if (units[before]?.folded === 'olan') before--
  return units[before]?.kind === 'participle' && held.test(units[before].folded)
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
