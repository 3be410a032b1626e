import type { Unit } from '../../turkish/unit.ts'
import { type Context, dateAt } from './context.ts'
import { callsOff } from './governing.ts'
import { headsOf } from './heads.ts'
import type { Item } from './item.ts'
import { namedItems } from './named.ts'

/** What is put off where only the matter is named, and what was to be done to it: the list of its heads, then the verb. */
const undone: readonly (readonly [heads: RegExp, verb: string])[] = [
  [headsOf('bills'), 'görüş'],
  [headsOf('lawsuit'), 'gör'],
  [headsOf('lectures'), 'sun'],
  [headsOf('transfers'), 'transfer et'],
  [headsOf('deals'), 'anlaş'],
]

/** Matters that are put off by name: `kiralamaya ilişkin teklif, temmuz ayına ertelendi`. */
export function* putOffItems(context: Context, by: string): Generator<Item> {
  const { units, bounds } = context
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence] + 1; at < bounds[sentence + 1]; at++) {
      const { kind, passive, lemma } = units[at]
      if (kind !== 'finite' || !(passive || lemma === 'kal') || !callsOff(units, at)) continue
      const fromAgenda = /^(?:gündem|program)/u.test(units[at - 1].folded)
      const head = subjectBefore(context, at, bounds[sentence])
      if (head < 0 || units.slice(Math.max(bounds[sentence], head - reach), head).some(tellsWhat)) continue
      const named = undone.find(([heads]) => heads.test(units[head].folded))?.[1] ?? (fromAgenda ? 'görüş' : undefined)
      if (named === undefined || (named === 'anlaş' && units[at - 1].folded !== 'iptal')) continue
      yield* namedItems(
        context,
        {
          head,
          from: head + 1,
          at,
          sentence,
          verb: named,
          status: 'cancelled',
          sits: true,
          passive: true,
          nominative: true,
        },
        by,
      )
    }
}

/** How far before a matter a participle is looked for, in units. */
const reach = 40

/** Whether a participle already says what was to be done: `bugün görüşeceği teklif`. */
const tellsWhat = ({ kind, case: unitCase, lemma }: Unit) =>
  kind === 'participle' && (unitCase === 'Own' || /^(?:beklen|planlan|öngörül|gerek)/u.test(lemma))

/** The noun of which the verb says it: set off by a comma or `ise`, or right before the time to come. */
function subjectBefore(context: Context, at: number, floor: number): number {
  const { units, thing } = context
  let when = at - 1
  while (when > floor && (dateAt(context, when) || units[when].case === 'Dat' || telling.test(units[when].folded)))
    when--
  for (let next = at - 1; next > floor; next--) {
    const { kind } = units[next]
    if (kind === 'finite' || kind === 'stop') return -1
    if (kind === 'reported' && !/^(?:için|üzerine)$/u.test(units[next + 1].folded)) return -1
    const set = kind === 'comma' || (kind === 'clitic' && units[next].folded === 'ise')
    if (!set && !(next === when && units[when].case === 'Own')) continue
    const head = set ? next - 1 : next
    const { kind: part, case: unitCase } = units[head]
    return part === 'nominal' && (unitCase === 'Bare' || unitCase === 'Own') && !thing(head) ? head : -1
  }
  return -1
}

const telling = /^(?:gelecek|önümüzdeki|sonraki|ileri|bir|geri|iptal)$/u
