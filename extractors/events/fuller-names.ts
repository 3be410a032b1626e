import { fold } from '../../turkish/letters.ts'
import type { Context } from './context.ts'
import { genitive, possessed } from './naming.ts'
import type { Settled } from './settled.ts'

/** The names of occasions that only the article completes: `davanın üçüncü duruşması` of `İskele davasında …`, `açılış töreni` of a festival. */
export function fullerNames(context: Context, settled: readonly Settled[], names: readonly string[]): string[] {
  const lawsuit = names.some((name) => name.startsWith(anyLawsuit)) ? lawsuitOf(context) : undefined
  return names.map((name, index) => {
    if (lawsuit && name.startsWith(anyLawsuit)) return `${lawsuit}${name.slice('dava'.length)}`
    const whole = opensOrCloses.test(name) ? wholeBefore(settled, index) : undefined
    return whole ? `${genitive(whole, '')} ${name.replace(/^.*ki /u, '')}` : name
  })
}

const anyLawsuit = 'davanın '

const opensOrCloses = /^(?:\P{Ll}.*ki )?(?:açılış|kapanış)(?: |ı$)/u

/** Occasions of several days that are opened and closed. */
const opened = /^(?:festival|fuar|sergi|turnuva|kongre)$/u

/** The noun of the one such occasion of which the article speaks before. */
function wholeBefore(settled: readonly Settled[], index: number): string | undefined {
  const wholes = settled.filter(({ shown }, at) => at !== index && opened.test(shown[0].family))
  const before = wholes[0] && wholes[0].shown[0].start < settled[index].shown[0].start
  return wholes.length === 1 && before ? wholes[0].shown[0].noun : undefined
}

/** How many words of a lawsuit's name are read. */
const reach = 4

/** What the article calls its one lawsuit: `yasa dışı bahis davası`. */
function lawsuitOf({ units, document: { text, tokens } }: Context): string | undefined {
  for (let at = 1; at < units.length; at++) {
    if (units[at].mark >= 0 || !/^davası(?:n[ıda]|nın|nda|$)/u.test(units[at].folded)) continue
    let from = at
    while (from > 0 && at - from < reach && belongs(units[from - 1])) from--
    if (from === at) continue
    const words = text.slice(tokens[units[from].first].start, tokens[units[at].first].start)
    return `${asInside(text, words)}${possessed('dava')}`
  }
  return undefined
}

const belongs = ({ kind, case: unitCase }: Context['units'][number]) =>
  kind === 'nominal' && (unitCase === 'Bare' || unitCase === 'Own')

/** Without a capital that only the beginning of a sentence gave, as the article writes the word small elsewhere. */
function asInside(text: string, words: string): string {
  const [first] = words.split(' ')
  const small = fold(first.slice(0, 1)) + first.slice(1)
  return small !== first && text.includes(` ${small}`) ? small + words.slice(first.length) : words
}
