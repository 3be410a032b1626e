import { isConverb, isFiniteVerb, isPassive } from '../../turkish/word-face.ts'
import type { Cue } from './cue.ts'
import type { Marked } from './marks.ts'
import type { Reading } from './reading.ts'
import type { VerbForm } from './verb-forms.ts'
import { type SayingVerb, sayingVerbs } from './verbs.ts'

type Predicate = Pick<VerbForm, 'kind' | 'passive'>

/** What any verb is at a token, or null where there is none; one that reports nothing is read on its endings alone. */
export function verbAt({ forms, words }: Reading, at: number): Predicate | null {
  const known = forms[at].verb
  if (known) return known
  const word = words[at]
  if (word.upos !== 'VERB') return null
  const { VerbForm, 'Person[psor]': possessor } = word.features
  const passive = isPassive(word)
  if (isFiniteVerb(word)) return { kind: 'finite', passive }
  if (isConverb(word)) return { kind: 'converb', passive }
  return { kind: VerbForm === 'Part' && !possessor ? 'participle' : 'nominal', passive }
}

/** The expression of saying whose verb stands at a token, that of the most words; null where there is none. */
export function sayingAt({ tokens, forms }: Reading, at: number): (Cue & { verb: SayingVerb }) | null {
  const form = forms[at].verb
  if (!form || tokens[at].kind !== 'word') return null
  for (const verb of sayingVerbs.get(form.stem) ?? []) {
    const first = leadStart(tokens, at, verb.lead)
    if (first >= 0) return { first, last: at + 1, kind: form.kind, passive: form.passive, verb }
  }
  return null
}

/** Words that may stand within an expression: `altını da çizdi`, `sözlerini şöyle sürdürdü`. */
const fillers = new Set(['da', 'de', 'şöyle', 'şunları', 'bir', 'kez', 'daha'])

/** Where the words begin that have to stand before a verb; -1 where they do not stand there. */
function leadStart(tokens: Reading['tokens'], verb: number, lead: readonly string[]): number {
  let at = verb - 1
  for (let word = lead.length - 1; word >= 0; word--) {
    for (let skipped = 0; skipped < 2 && fillers.has(tokens[at]?.folded); skipped++) at--
    if (tokens[at]?.folded !== lead[word]) return -1
    at--
  }
  return at + 1
}

/** Words that look like verbs and open an expression: `ifadesine yer verdi`. */
export const openers = new Set('yer dile gündeme öne ileri şaka kendi ortaya söz'.split(' '))

/** How many words behind a noun of saying its verb may stand: `görüşünü bir kez daha dile getirdi`. */
const nounReach = 5

/** The verb that belongs to a noun of saying: the index behind it and its form. Null where another name or mark comes first. */
export function verbBehind(
  { tokens, words, forms }: Reading,
  noun: number,
  to: number,
): (Predicate & { last: number }) | null {
  for (let at = noun + 1; at < to && at <= noun + nounReach; at++) {
    if (tokens[at].kind !== 'word' || tokens[at].capital) return null
    const form = forms[at].verb
    const { VerbForm } = words[at].features
    if (!form && (VerbForm === 'Part' || VerbForm === 'Vnoun')) return null // ikazına uymayan sürücüye ateş etti
    if (form && !openers.has(tokens[at].folded)) return { last: at + 1, kind: form.kind, passive: form.passive }
  }
  return null
}

/** Whether words stand at a token that point back to what was said: `Bu sözler`. */
export function pointsBack({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.folded === 'bu' && /^(?:söz|ifade|cümle)/u.test(tokens[at + 1]?.folded ?? '')
}

/** Marks that close a sentence. */
export const terminal = new Set(['.', '!', '?', '...', '…'])

/** Whether what is marked is said and no name: it has so many words, or is closed like a sentence. */
export function isSpeech({ tokens, words }: Reading, mark: Marked, fewest: number): boolean {
  const last = mark.close - 1
  if (mark.close - mark.open - 1 >= fewest) return true
  return last > mark.open && (terminal.has(tokens[last].text) || isFiniteVerb(words[last]))
}
