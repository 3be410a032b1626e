import type { Token } from '../../schemas/token.ts'
import type { Ending, Word } from '../../schemas/word.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { endsIn } from '../../turkish/morphology.ts'
import { isConverb, isFiniteVerb, isFuture, isPast } from '../../turkish/word-face.ts'

/** What a clause says of its time; `planned` is a plan that may or may not have come about. */
export type Tense = 'past' | 'future' | 'planned' | 'open'

/** How many tokens off the verb of a clause is looked for. */
const reach = 40
/** A participle so near governs the date; one further off may belong to another noun: `27 Nisan'a doğru artan … dayatacak`. */
const near = 4

/** Nouns that look like verbs to come. */
const noVerbs = new Set('gelecek yakacak giyecek yiyecek içecek alacak olan alan'.split(' '))

/** Verbs of planning: what they govern is to come, or was. */
const plans = /^(?:planla|bekle|öngör|hedefle|amaçla|iste[^r]|kararlaştır|düşün|tasarla|umul|programla)/u
/** Verbs that move their matter to a day yet to come. */
const putsOff = /^(?:ertele|bırak|kaldı|kalm|sark|uzat|ötele)/u

const possibly = '(y)AbIlIr' // yapılabilir
const needed = 'mAlI' // yapılmalı
const impossible = '(y)AmAz' // yetişemez

const breaks = new Set(['.', '!', '?', ':', ';'])
const conjunctions = new Set(['ve', 'ancak', 'ama', 'fakat', 'çünkü', 'veya'])

/**
 * What the clause after a token says of its time: its next verb, finite or nominalised, decides. A verb of putting off
 * moves its matter to a date only where that is its target: `cuma gününe ertelendi`, but `cuma günü ertelendi`.
 */
export function tenseAfter(
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  end: number,
  target: boolean,
): Tense {
  const stop = Math.min(end, from + reach)
  let nominal = false
  let linked = false
  let told: Tense | undefined // by a participle further off
  let reached = tokens[from]?.folded === 'doğru' ? 0 : near // 24 Nisan'a doğru giderek artacak
  for (let at = from; at < stop; at++) {
    const { kind, folded, capital } = tokens[at]
    if (kind === 'punctuation') {
      if (breaks.has(folded)) break
      continue
    }
    if (kind === 'quote' && at > from && closesQuote(tokens, at)) break
    if (at > from && /^(?:da|de|ise)$/u.test(folded)) reached = 0 // cuma günkü toplantıda da boşalan üyeliğe üye seçecek
    if (kind !== 'word' || noVerbs.has(folded)) continue
    if (folded === 'davet' && /^e[td]/u.test(tokens[at + 1]?.folded ?? '')) return 'planned' // cuma günkü törene davet etti
    if (/m[ae]$/u.test(folded) && tokens[at + 1]?.folded.startsWith('karar')) return 'planned' // greve çıkma kararı aldı
    if (capital && !isFuture(words[at].ending) && !isAllCapitals(tokens[at].text)) continue // Burhan is no participle
    const final = closesClause(tokens, at, end) && words[at].upos !== 'NOUN' // finalisti is no verb
    const found = tenseOf(folded, words[at].ending, final, target)
    const distant =
      at - from > reached && words[at].ending.features.VerbForm === 'Part' && words[at].ending.features.Tense === 'Pres'
    if (isConverb(words[at].ending)) linked = true
    if (found === 'future' && linked) return 'planned' // 5 Kasım'da başlayıp sürecek
    if (found === 'past' && distant) told ??= found
    else if (found === 'nominal') nominal = true
    else if (found === 'future' || found === 'planned') return !final && isGivenUp(tokens, at + 1, end) ? 'past' : found
    else if (found) return nominal ? 'open' : found
  }
  return told ?? 'open'
}

/** Verbs of calling off or moving, in the tense of what was before: the plan of which they tell lay there too. */
const givenUp = /^(?:ertelen|iptal|bırakıl|ötelen|vazgeç)/u
const pluperfect = /(?:m[ıiuü]şt[ıiuü]|mişlerdi|mışlardı)$/u

/** Whether the clause ends in such a verb: `aralıkta yapılması planlanan toplantı ertelenmişti`. */
function isGivenUp(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end && !breaks.has(tokens[at].folded); at++) {
    const { folded } = tokens[at]
    if (!pluperfect.test(folded)) continue
    return givenUp.test(folded) || tokens[at - 1].folded === 'iptal'
  }
  return false
}

function tenseOf(form: string, word: Ending, final: boolean, target: boolean): Tense | 'nominal' | null {
  if (word.upos === 'VERB' && plans.test(form)) return 'planned'
  if (endsIn(form, possibly) || (final && form.length > 6 && (endsIn(form, needed) || endsIn(form, impossible))))
    return 'future'
  if (word.upos !== 'VERB' || isConverb(word)) return null
  if (isFuture(word)) return 'future'
  if (word.features.VerbForm === 'Vnoun') return 'nominal'
  if (word.features.VerbForm === 'Part') return 'past'
  if (!final || !isFiniteVerb(word)) return null
  if (target && putsOff.test(form)) return 'planned'
  return isPast(word) ? 'past' : null
}

/** Whether a finite verb can stand here: a clause ends after it. */
function closesClause(tokens: readonly Token[], at: number, end: number): boolean {
  if (at + 1 >= end) return true
  const next = tokens[at + 1]
  if (next.kind === 'punctuation') return next.text !== '(' && next.text !== '-'
  return next.kind === 'quote' || conjunctions.has(next.folded)
}

/** Whether a mark closes the words of a speaker: what follows is the clause that tells of them. */
function closesQuote(tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at]
  return tokens[at - 1].end === start && tokens[at + 1]?.start !== end && /^[,!?…]$/u.test(tokens[at - 1].text)
}

/** Whether a verb of putting off stands right after a token, as in `kasım ayına ertelendi`. */
export function isPutOff(tokens: readonly Token[], from: number, end: number): boolean {
  const stop = Math.min(end, from + 3)
  for (let at = from; at < stop; at++) if (putsOff.test(tokens[at].folded)) return true
  return false
}

/** Whether any verb after a token speaks of what is to come. */
export function isFutureLater(words: readonly Word[], from: number, end: number): boolean {
  const stop = Math.min(end, from + reach)
  for (let at = from; at < stop; at++) if (isFuture(words[at].ending)) return true
  return false
}
