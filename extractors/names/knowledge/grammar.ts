import { createRequire } from 'node:module'
import type { Pointer, Step, Term } from '#compromise/match'
import { fold } from '../../../turkish/letters.ts'
import { tags } from './tags.ts'

/** compromise's match grammar: an instance of our own, loaded when the first pattern is met, so that others do not pay for it. */
let loaded: typeof import('#compromise/match') | undefined
function grammar(): typeof import('#compromise/match') {
  loaded ??= createRequire(import.meta.url)('#compromise/match') as typeof import('#compromise/match')
  return loaded
}

/** A pattern that has been read. */
export type Steps = readonly Step[]

/** What is not a word of a pattern: a tag, a group's name, a regular expression. */
const parts = /(#[\p{L}\p{N}]+|<[^<>]*>|(?<![^\s[(|!^])\/.+?(?<!\\)\/)|[^#</]+|./gu

/** Reads a pattern, its words in Turkish lower case and cut at hyphens as the text is. Throws what RegExp throws. */
export function readPattern(pattern: string): Steps {
  const folded = pattern.replace(parts, (part, kept?: string) =>
    kept ? part : fold(part).replace(/(?<=\p{L})-(?=\p{L})/gu, ' - '),
  )
  return grammar().parseMatch(folded)
}

/** The steps of a pattern, and those inside its round brackets. */
const everyStep = (steps: Steps): Step[] =>
  steps.flatMap((step) => [step, ...(step.choices ?? []).flatMap((choice) => everyStep(choice))])

const count = (text: string, letter: string) => text.split(letter).length

/** Why a pattern cannot be used, as the end of a sentence; undefined where it can. */
export function complaintAbout(pattern: string): string | undefined {
  const outside = pattern.replace(parts, (part, kept?: string) => (kept ? '' : part))
  for (const [open, close] of ['[]', '()', '{}'])
    if (count(outside, open) !== count(outside, close))
      return `has a ${open} or ${close} without its other half; close or leave out`
  let steps: Steps
  try {
    steps = readPattern(pattern)
  } catch (error) {
    return `holds a regular expression that cannot be read (${(error as Error).message}); mend what stands between the slashes`
  }
  for (const { tag, word, regex, method, machine, chunk, switch: twofold, fuzzy, ...step } of everyStep(steps)) {
    if (tag !== undefined && !tags.has(tag)) return `asks for #${tag}, which is no tag; known: ${[...tags].join(', ')}`
    const foreign = method ?? machine ?? chunk ?? twofold ?? (fuzzy ? word : undefined)
    if (foreign !== undefined)
      return `asks for "${foreign}" in a way that is for English (@, {}, <>, %, ~); ask for words and tags`
    const asks = tag ?? word ?? regex ?? step.fastOr ?? step.choices ?? step.anything
    if (!asks || (word !== undefined && /[()[\]{}|!^$]|\S[+*?]/u.test(word)))
      return `cannot be read${word ? ` at "${word}"` : ''}; signs like + and ? stand directly behind a word, a tag or a bracket`
  }
  if (!steps.some(({ optional, negative }) => !optional && !negative))
    return 'would match nothing at all; let one word or tag of it be neither optional nor negated'
  return undefined
}

/** The sentences of an article, ready for patterns. */
export function matcher(sentences: readonly (readonly Term[])[]): (steps: Steps) => readonly Pointer[] {
  const { match, cacheDoc } = grammar()
  const cache = cacheDoc(sentences)
  return (steps) => {
    const { ptrs, byGroup } = match(sentences, { regs: steps }, cache)
    return steps.some(({ group }) => group !== undefined) ? Object.values(byGroup).flat() : ptrs
  }
}
