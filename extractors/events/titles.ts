import type { Context } from './context.ts'
import { nominative } from './naming.ts'
import type { NounMention } from './noun-mention.ts'

/** The noun and the words it needs before it, in small letters, without its case ending: `basın toplantısı`. */
export function labelOf(
  { units, document: { tokens } }: Context,
  { core, head, form }: Pick<NounMention, 'core' | 'head' | 'form'>,
): string {
  const words = units.slice(core, head + 1).map(({ last }) => tokens[last - 1].folded.replace("'", ''))
  const label = words.join(' ')
  return form.ending ? label.slice(0, -form.ending.length) : label
}

/** How it is called with the place of its holder: `Bursa 2. Asliye Ceza Mahkemesindeki duruşma`, or its number: `gelecek celse`. */
export function titleOf(
  context: Context,
  { from, core, head, entry, form, shape, ordinal, owners }: NounMention,
): string | null {
  const { units, document } = context
  if (shape === 'named' && from > 0 && owners.length > 0 && units[from - 1].case === 'Gen') {
    const owner = document.tokens[units[from - 1].first].start
    return nominative(document.text.slice(owner, document.tokens[units[head].last - 1].end))
  }
  if (shape !== 'bare') return null
  const noun = entry.before ? `${entry.before} ${entry.noun}` : entry.noun
  const holder = form.possessed ? holderBefore(context, from) : -1
  if (holder >= 0) return `${textOf(context, holder)} ${labelOf(context, { core, head, form })}`
  const before = units[from - 1]
  if (from === core && before && context.naming(from - 1) === 'body' && before.case === 'Rel')
    return `${textOf(context, from - 1)} ${noun}`
  return ordinal && /^\p{Ll}/u.test(ordinal) && !entry.before ? `${ordinal} ${noun}` : null
}

const textOf = ({ units, document: { text, tokens } }: Context, at: number) =>
  text.slice(tokens[units[at].first].start, tokens[units[at].last - 1].end)

/** The body whose occasion it is, in the genitive before a participle: `Derneğin ekimde düzenlenecek kongresinde`. */
function holderBefore({ units, naming }: Context, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (units[at].kind === 'comma' || units[at].kind === 'finite' || units[at].kind === 'stop') return -1
    if (units[at].case === 'Gen') return naming(at) === 'body' ? at : -1
  }
  return -1
}
