import { beforeJoint } from '../../turkish/joints.ts'
import { phraseAt } from '../../turkish/phrases.ts'
import type { Unit } from '../../turkish/unit.ts'
import { circumstancesOf } from './circumstances.ts'
import { isMatter } from './content.ts'
import { type Context, dateAt, entityAt, eventAt } from './context.ts'
import type { Item } from './item.ts'
import { type Matter, split } from './parts.ts'
import { topicOf } from './topic.ts'
import { type AgendaVerb, plainVerb } from './verbs.ts'

const standing: AgendaVerb = { ...plainVerb, stem: 'ol', action: 'gündemde olmak', ongoing: true, subject: true }

/** What is on an agenda: `zirvenin gündeminde … konuları olacak`, `gündemini … oluşturacak`. */
export function* standingItems(context: Context, by: string): Generator<Item> {
  const { units, bounds, document } = context
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      if (unit.mark >= 0 || !isAgenda(units, at)) continue
      const end = verbOf(context, at, bounds[sentence + 1])
      if (end < 0) continue
      const from = /^(?:al|bulun)$/u.test(units[end].lemma) && units[end - 1]?.folded === 'yer' ? end - 1 : end
      const matters = mattersBetween(context, at, from)
      const { Tense } = document.words[units[end].last - 1].ending.features
      const status = Tense === 'Fut' ? ('planned' as const) : ('ongoing' as const)
      const predicate = {
        verb: standing,
        passive: true,
        construction: 'finite' as const,
        status,
        nominal: false,
        from,
        at: end,
        sentence,
      }
      const found = circumstancesOf(context, predicate, matters)
      const owner = ownerOf(context, at)
      const elsewhere = owner !== undefined && found.event?.participants.includes(owner.id) === false
      const { event, date, place } = elsewhere ? { event: null, date: null, place: null } : found
      if (event === null && date === null && !owner) continue
      for (const { start, head } of matters) {
        if (!isMatter(context, start, head, predicate)) continue
        const first = document.tokens[units[start].first]
        const last = document.tokens[units[head].last - 1]
        yield {
          start: first.start,
          end: last.nameEnd,
          topic: topicOf(context, start, head, last.nameEnd, predicate),
          action: standing.action,
          status,
          actors: [],
          event,
          date,
          place,
          by,
        }
      }
    }
}

/** Whether the unit speaks of an agenda or of its main point: `gündeminde`, `ana gündem maddesini`, `ele alınacak konular arasında`. */
function isAgenda(units: readonly Unit[], at: number): boolean {
  const { folded } = units[at]
  if (/^gündem(?:i|in)?(?:nde|de|nin|ini)$/u.test(folded)) return true
  if (/^(?:madde|konu|başlı[kğ])(?:s?ini|sını|unu|larını|lerini|ları|leri)$/u.test(folded))
    return /^(?:gündem|görüşme|toplantı|ana)/u.test(units[at - 1]?.folded ?? '') && mainPoint(units, at)
  return (
    folded === 'arasında' &&
    /^(?:konu|madde|başlık)l[ae]r[ıi]?$/u.test(units[at - 1]?.folded ?? '') &&
    mainPoint(units, at - 1)
  )
}

/** Whether the point before `at` is one of an agenda, and none of a talk at large. */
const mainPoint = (units: readonly Unit[], at: number) =>
  [1, 2, 3].some((back) =>
    /^(?:gündem|görüşül|al[ıi]nacak|tartışıl|değerlendiril)/u.test(units[at - back]?.folded ?? ''),
  )

/** Whose agenda it is, where a body or a place owns it: `Meclisin gündeminde`. */
const ownerOf = (context: Context, at: number) =>
  context.units[at - 1]?.case === 'Gen' ? entityAt(context, at - 1) : undefined

function verbOf({ units }: Context, at: number, ceiling: number): number {
  for (let next = at + 1; next < Math.min(ceiling, at + 60); next++) {
    const { kind, lemma, folded } = units[next]
    if (kind === 'stop' || kind === 'converb') return -1
    if (kind !== 'finite') continue
    if (
      /^(?:ol|oluştur|bulun)$/u.test(lemma) ||
      folded === 'var' ||
      (lemma === 'al' && units[next - 1].folded === 'yer')
    )
      return next
    return -1
  }
  return -1
}

function mattersBetween(context: Context, agenda: number, verb: number): Matter[] {
  const { units } = context
  let head = verb - 1
  while (head > agenda && (units[head].kind === 'clitic' || units[head].kind === 'adverb')) head--
  if (units[head].kind === 'close') head = beforeJoint(units, head + 1)
  if (head <= agenda || (units[head].kind !== 'nominal' && units[head].kind !== 'action')) return []
  if (units[head].case !== 'Bare' && units[head].case !== 'Own') return []
  const phrase = phraseAt(
    units,
    head,
    agenda + 1,
    (at) => dateAt(context, at) !== undefined || eventAt(context, at) !== undefined,
  )
  if (/^(?:bu|şu|o|ne|yok|madde|çok|bir)$/u.test(units[head].folded)) return []
  return split(units, phrase)
}
