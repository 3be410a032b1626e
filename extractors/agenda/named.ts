import { clauseStart } from '../../turkish/clauses.ts'
import { phraseAt } from '../../turkish/phrases.ts'
import { barrierOf } from './barriers.ts'
import { circumstancesOf } from './circumstances.ts'
import { isMatter } from './content.ts'
import type { Context } from './context.ts'
import type { Item } from './item.ts'
import { split } from './parts.ts'
import type { Predicate, Status } from './predicate.ts'
import { topicOf } from './topic.ts'
import { infinitive, plainVerb } from './verbs.ts'
import { isWorthKeeping } from './worth.ts'

/** A matter whose action is no verb of its sentence: `teklif ertelendi` says that it is not discussed. */
export interface NamedMatter {
  /** The unit with which the matter ends, up to where day and place are told for it, and the verb of its clause. */
  readonly head: number
  readonly from: number
  readonly at: number
  readonly sentence: number
  /** The verb that would say what is done: `görüş`, `transfer et`. */
  readonly verb: string
  readonly status: Status
  /** Whether it hangs on the occasion spoken of before. */
  readonly sits: boolean
  /** Whether what the verb of the clause says has no doer in it. */
  readonly passive: boolean
  /** Whether the matter stands in a form of its own that its topic does not cut. */
  readonly nominative: boolean
}

/** The items of such a matter; none where a desk would not keep it. */
export function* namedItems(context: Context, named: NamedMatter, by: string): Generator<Item> {
  const { units, bounds, document } = context
  const { head, from, at, sentence, status, sits, passive, nominative } = named
  const traits = { past: true, ongoing: true, atOccasion: sits }
  const verb = { ...plainVerb, ...traits, stem: named.verb, action: infinitive(named.verb) }
  const predicate: Predicate = {
    verb,
    passive,
    construction: 'finite',
    status,
    nominal: false,
    from,
    at,
    sentence,
  }
  const clause = clauseStart(units, head, bounds[sentence])
  const matters = split(units, phraseAt(units, head, clause, barrierOf(context, predicate, clause)))
  if (!matters.every((matter) => isMatter(context, matter.start, matter.head, predicate))) return
  const circumstances = circumstancesOf(context, predicate, matters)
  if (!isWorthKeeping(context, predicate, matters, circumstances)) return
  for (const matter of matters) {
    const last = document.tokens[units[matter.head].last - 1]
    yield {
      start: document.tokens[units[matter.start].first].start,
      end: last.nameEnd,
      topic: topicOf(context, matter.start, matter.head, last.nameEnd, {
        passive: nominative,
        nominal: false,
        sentence,
      }),
      action: verb.action,
      status,
      ...circumstances,
      by,
    }
  }
}
