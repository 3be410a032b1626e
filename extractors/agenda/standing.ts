import { beforeJoint, phraseAt } from '../../turkish/phrases.ts'
import { circumstancesOf } from './circumstances.ts'
import { isMatter } from './content.ts'
import { type Context, dateAt, eventAt } from './context.ts'
import type { Item } from './item.ts'
import { type Matter, split } from './parts.ts'
import type { AgendaVerb } from './verbs.ts'

const standing: AgendaVerb = {
  before: [],
  stem: 'ol',
  action: 'gündemde olmak',
  takes: 'object',
  past: false,
  ongoing: true,
  atOccasion: true,
  subject: true,
  opens: false,
  only: null,
  never: null,
}

/** What is on an agenda: `zirvenin gündeminde … konuları olacak`, `gündemini … oluşturacak`. */
export function* standingItems(context: Context, by: string): Generator<Item> {
  const { units, bounds, document } = context
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      if (unit.mark >= 0 || !/^gündem(?:i|in)?(?:nde|de|nin|ini)$/u.test(unit.folded)) continue
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
      const { event, date, place } = circumstancesOf(context, predicate, matters)
      if (event === null && date === null && !hasOwner(context, at)) continue
      for (const { start, head } of matters) {
        if (!isMatter(context, start, head, predicate)) continue
        const first = document.tokens[units[start].first]
        const last = document.tokens[units[head].last - 1]
        yield {
          start: first.start,
          end: last.nameEnd,
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

/** Whether somebody named owns the agenda: `Meclisin gündeminde`. */
const hasOwner = ({ units, naming }: Context, at: number) =>
  units[at - 1]?.case === 'Gen' && naming(at - 1) !== undefined

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
