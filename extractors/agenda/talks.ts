import type { Unit } from '../../turkish/unit.ts'
import type { Context } from './context.ts'
import type { Item } from './item.ts'
import { namedItems } from './named.ts'

/** Talks, and what is done in them. */
const talks: readonly (readonly [RegExp, string])[] = [
  [/^görüşme(?:ler|leri|lerini|lerin|lerinin|si|sini)$/u, 'görüş'],
  [/^müzakere(?:ler|leri|lerini|lerin|lerinin|si|sini)$/u, 'müzakere et'],
  [/^pazarlı(?:k|ğı|ğın|ğını|klar|kları)$/u, 'müzakere et'],
]

/** Talks that go on, and what they are about: `plan üzerindeki müzakereler sürüyor`, `tasarının görüşmeleri sürüyor`. */
export function* talkItems(context: Context, by: string): Generator<Item> {
  const { units, bounds } = context
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let noun = bounds[sentence] + 1; noun < bounds[sentence + 1]; noun++) {
      const verb = units[noun].mark < 0 && talks.find(([pattern]) => pattern.test(units[noun].folded))?.[1]
      if (!verb) continue
      const at = goingOn(units, noun, bounds[sentence + 1])
      const head = at < 0 ? -1 : subjectMatter(context, noun, bounds[sentence])
      if (head < 0) continue
      const nominative = units[head].case !== 'Gen' && units[head].case !== 'Dat'
      const passive = units[noun].case !== 'Acc'
      yield* namedItems(
        context,
        { head, from: at, at, sentence, verb, status: 'ongoing', sits: false, passive, nominative },
        by,
      )
    }
}

/** The verb that says of the noun at `noun` that it goes on; -1 where none does. */
function goingOn(units: readonly Unit[], noun: number, ceiling: number): number {
  for (let at = noun + 1; at < Math.min(ceiling, noun + 12); at++) {
    const { kind, lemma, folded } = units[at]
    if (kind === 'stop' || kind === 'converb' || kind === 'action' || kind === 'participle') return -1
    if (kind !== 'finite' && kind !== 'reported') continue
    const on = /^sür(?:dür)?$/u.test(lemma) || (units[at - 1].folded === 'devam' && /^(?:et|ed)$/u.test(lemma))
    return on && (kind === 'reported' || /[ıiuü]yor(?:lar)?$/u.test(folded)) ? at : -1
  }
  return -1
}

/** The unit with which ends what the talks are about, or whom a club talks with; -1 where that is not said. */
function subjectMatter({ units, naming }: Context, noun: number, floor: number): number {
  if (units[noun].case === 'Acc' && units[noun - 1].kind === 'with' && naming(noun - 2) === 'person') return noun - 2
  if (units[noun - 1].case === 'Gen' && units[noun - 1].kind === 'nominal') return noun - 1
  for (let at = noun - 1; at > Math.max(floor, noun - 8); at--) {
    const { folded, kind } = units[at]
    if (/^(?:üzerindeki|hakkındaki|konusundaki|konusunda|hakkında|için)$/u.test(folded)) return at - 1
    if (kind === 'relator' && /^(?:ilişkin|yönelik|dair)$/u.test(folded)) return at - 1
    if (kind === 'comma' || kind === 'finite' || kind === 'stop' || kind === 'converb' || kind === 'reported') return -1
  }
  return -1
}
