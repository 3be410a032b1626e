import type { DateMention } from '../../schemas/date.ts'
import type { Token } from '../../schemas/token.ts'
import type { Find } from './grammar.ts'

/** Rules whose day is counted from the day of speaking, which need not be the article's. */
const counted = new Set(['dün bugün yarın', 'haftanın günü'])

/**
 * Whether a find explains in brackets the one before it: in `bugün (14 Ekim)` the words of a statement are a day old, and
 * the bracket says which day they mean.
 */
export function glosses(
  tokens: readonly Token[],
  before: { readonly find: Find; readonly mention: DateMention },
  { first, next }: Find,
): boolean {
  if (before.mention.type !== 'date' || !counted.has(before.mention.by)) return false
  return first === before.find.next + 1 && tokens[first - 1].text === '(' && tokens[next]?.text === ')'
}
