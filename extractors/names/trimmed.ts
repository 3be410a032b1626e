import { isAllCapitals } from '../../turkish/letters.ts'
import type { Candidate, NameContext } from './context.ts'

/** Two words that a page has run together: `PencereKapanınca`; not `MacDonald`. */
const isGlued = /^\p{Lu}\p{Ll}{3,}\p{Lu}/u

/** Where in a person's name something else begins: the next line of a ranking (`2. İnan Eren`), a word that is not shouted. */
function breakOf({ tokens }: NameContext, { first, last }: Candidate): number {
  const isLoud = (at: number) =>
    tokens[at].kind === 'word' && tokens[at].end > tokens[at].start + 2 && isAllCapitals(tokens[at].text)
  for (let at = first + 1; at < last; at++) {
    if (tokens[at].kind === 'ordinal' || isGlued.test(tokens[at].text)) return at
    if (isLoud(first) && isLoud(at - 1) && tokens[at].capital && tokens[at].kind === 'word' && !isLoud(at)) return at
  }
  return last
}

/** Where the names begin that stand side by side in capitals, as heads of columns do: `ALİ KAYA AYŞE DEMİR`. */
function rowOf({ tokens, facts }: NameContext, { first, last }: Candidate): number[] | undefined {
  if (last - first < 4) return undefined
  const row: number[] = []
  for (let at = first; at + 1 < last + (tokens[last]?.capital ? 1 : 0); at += 2) {
    const [given, family] = [facts[at], facts[at + 1]]
    if (!given?.given || !family || (family.given && !family.surname && at + 2 < last && last - first < 6))
      return undefined
    if (!isAllCapitals(tokens[at].text) || !isAllCapitals(tokens[at + 1].text)) return undefined
    row.push(at)
  }
  return row
}

/** Whether the last token is an amount behind the name of a place: `Kumköy 135`, `Şile 21`. */
const endsInAmount = ({ tokens }: NameContext, { first, last, type }: Candidate): boolean =>
  type === 'LOCATION' && last - first > 1 && tokens[last - 1].kind === 'number' && tokens[last]?.kind !== 'word'

/** Where an amount stands in a list of places that was taken for one: `Kaş 36, Kemer`. */
const amountIn = ({ tokens }: NameContext, { first, last, type }: Candidate): number =>
  type === 'LOCATION'
    ? tokens.slice(first, last).findIndex(({ kind }, n) => kind === 'number' && tokens[first + n + 1]?.text === ',')
    : -1

/** Index of the first token of a name behind the minute of a goal or a change: `Dk. 60 Saffet`. */
function behindMinute({ tokens }: NameContext, { first, last }: Candidate): number {
  if (!/^dk\.?\d*$/u.test(tokens[first].folded)) return first
  let at = first + 1
  while (at < last && tokens[at].kind !== 'word') at++
  return at
}

/** The finds without what a list or a line set beside their names. */
export function* trimmed(context: NameContext, finds: readonly Candidate[]): Generator<Candidate> {
  for (const find of finds) {
    const { known: _, ...unknown } = find
    const amount = amountIn(context, find)
    if (amount > 0 && find.first + amount + 2 < find.last) {
      yield { ...unknown, last: find.first + amount }
      yield { ...unknown, first: find.first + amount + 2 }
    } else if (endsInAmount(context, find)) yield { ...unknown, last: find.last - 1 }
    else if (find.type !== 'PERSON') yield find
    else {
      const row = rowOf(context, find)
      if (row) {
        for (const first of row) yield { ...unknown, first, last: first + 2 }
        continue
      }
      const begin = behindMinute(context, find)
      if (begin > find.first) {
        if (begin < find.last) yield { ...unknown, first: begin }
        continue
      }
      const end = breakOf(context, find)
      yield end === find.last ? find : { ...unknown, last: end }
      if (context.tokens[end]?.kind === 'ordinal' && end + 1 < find.last) yield { ...unknown, first: end + 1 }
    }
  }
}
