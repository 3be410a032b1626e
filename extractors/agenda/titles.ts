import type { Context } from './context.ts'
import { headsOf } from './heads.ts'
import type { Item } from './item.ts'
import { type NamedMatter, namedItems } from './named.ts'
import type { Status } from './predicate.ts'
import { titlesOf } from './title-stretches.ts'

/** Nouns with which a title says, without a verb, what became of what stands before them in the dative. */
const outcomes: Readonly<Record<string, readonly [verb: string, status: Status]>> = {
  onay: ['onayla', 'done'],
  ret: ['reddet', 'done'],
  veto: ['veto et', 'done'],
  imza: ['imzala', 'done'],
}

/** What a title says was put off: the list of its heads, then what was to be done to it. */
const delayed: readonly (readonly [heads: RegExp, verb: string])[] = [
  [headsOf('ruling'), 'karar ver'],
  [headsOf('bills'), 'görüş'],
  [headsOf('lawsuit'), 'gör'],
  [headsOf('staged'), 'yap'],
]

/** What a title without a verb says: `Su tarifesine ret`, `Köprü ihalesine erteleme`. */
export function* titleItems(context: Context, by: string): Generator<Item> {
  const { units, bounds, document } = context
  for (const { start, end } of titlesOf(document))
    for (let sentence = 0; sentence + 1 < bounds.length && document.sentences[sentence].start < end; sentence++)
      for (let at = bounds[sentence] + 1; at < bounds[sentence + 1]; at++) {
        const token = document.tokens[units[at].first]
        if (token.start < start || token.end < end - 1 || token.start >= end) continue
        const head = at - 1
        const told = outcomeOf(units[at].folded, units[head].folded)
        if (!told || units[head].case !== 'Dat' || units[head].kind === 'participle') continue
        const [verb, status] = told
        const named: NamedMatter = {
          head,
          from: at,
          at,
          sentence,
          verb,
          status,
          sits: true,
          passive: true,
          nominative: false,
        }
        yield* namedItems(context, named, by)
      }
}

function outcomeOf(word: string, head: string): readonly [verb: string, status: Status] | undefined {
  if (word !== 'erteleme') return Object.hasOwn(outcomes, word) ? outcomes[word] : undefined
  const verb = delayed.find(([heads]) => heads.test(head))?.[1]
  return verb === undefined ? undefined : [verb, 'cancelled']
}
