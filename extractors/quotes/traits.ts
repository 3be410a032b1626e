import { pattern } from '../../turkish/suffixes.ts'
import { nouns } from './nouns.ts'

/** What a noun can be to this stage, as bits. */
export const Trait = {
  /** `yetkililer`, `başkanı`: somebody who can be a subject. */
  agent: 1,
  /** `yetkililerin`, `başkanının`. */
  agentGenitive: 2,
  /** `şirketten`, `bakanlıkça`: from whom a text comes. */
  agentSource: 4,
  /** `uzmanlara`, `bakanlığa`: who tells what follows `göre`. */
  agentDative: 2048,
  /** `bilgiye`, `bilgilere`: told by somebody only where it is said by whom. */
  toInformation: 4096,
  /** `ifadesini`, `sözleriyle`, `bilgisi`: a noun of saying whose possessive points to what stands before it. */
  saying: 8,
  /** `ifadeleri`, `bilgiyi`, `soruyu`: a noun of saying behind a demonstrative. */
  bareSaying: 16,
  /** `sorusu`, `soruya`, `sorularına`. */
  question: 32,
  /** `açıklamada`, `raporunda`: a written source in the locative. */
  inSource: 64,
  /** `açıklamaya`, `haberine`: a written source before `göre`. */
  toSource: 128,
  /** `verilerine`, `iddiasına`: the same, said by somebody only where an owner is named. */
  toOwned: 256,
  /** `açıklama`, `raporu`: a written source that is itself the subject. */
  source: 512,
  /** `açıklamada`, `konuşmasında`, `toplantıda`: what something is said in. */
  occasion: 1024,
} as const

const any = (...endings: string[]) => new RegExp(`^(?:${endings.map(pattern).join('|')})$`, 'u')
const cases = '(?:n(?:I|A|DA|DAn|In)|ylA|)'

/** What an ending makes of a noun of each list. */
const endings: readonly (readonly [keyof typeof nouns, RegExp, number])[] = [
  ['agent', any('lArI', '(?:lAr)?(?:(s)I)?'), Trait.agent],
  ['agent', any('lArIn', 'lArInIn', '(s)InIn', '(n)In'), Trait.agentGenitive],
  ['agent', any('lArDAn', 'lArInDAn', '(s)InDAn', 'DAn', 'CA', '(s)InCA'), Trait.agentSource],
  ['telltale', any('lArA', 'lArInA', '(s)InA', '(y)A'), Trait.agentDative],
  ['saying', any(`(?:lArI|(s)I)${cases}`), Trait.saying],
  ['saying', any('(?:lAr)?(?:(y)I|(y)A|DA|lA|)'), Trait.bareSaying],
  ['question', any('(?:lAr)?(?:(y)I|(y)A|DA|lA|)'), Trait.bareSaying],
  ['question', any(`(?:lArI|(s)I)${cases}`, '(?:lAr)?(?:(y)I|(y)A|)'), Trait.question],
  ['source', any('(?:lAr)?(?:DA|(s)InDA|lArInDA|ImIzDA|(y)lA)'), Trait.inSource | Trait.occasion],
  ['source', any('(?:lAr)?(?:(s)I)?', 'lArI'), Trait.source],
  ['telling', any('(?:lAr)?(?:(y)A|(s)InA)', 'lArInA'), Trait.toSource],
  ['owned', any('(?:lAr)?(?:(y)A|(s)InA)', 'lArInA'), Trait.toOwned],
  ['informing', any('(?:lAr)?(?:(y)A|(s)InA)'), Trait.toInformation],
  ['occasion', any('(?:lAr)?(?:DA|(s)InDA|lArInDA|ImIzDA)'), Trait.occasion],
]

/** Nouns of persons and bodies without an ending. */
export const bareAgents: ReadonlySet<string> = new Set(nouns.agent.split(/\s+/u))

const softened: Readonly<Record<string, string>> = { p: 'b', ç: 'c', t: 'd', k: 'ğ' }
const vowel = /^[aeıioöuü]/u

interface Stem {
  readonly stem: string
  readonly list: keyof typeof nouns
  /** A softened stem, which a vowel has to follow. */
  readonly soft: boolean
}

/** Stems by their first letters. */
const stems = new Map<string, Stem[]>()
const keyLength = 3

for (const list of Object.keys(nouns) as (keyof typeof nouns)[])
  for (const stem of nouns[list].split(/\s+/u).filter(Boolean)) {
    add({ stem, list, soft: false })
    const soft = softened[stem[stem.length - 1]]
    if (soft) add({ stem: stem.slice(0, -1) + soft, list, soft: true })
  }

function add(entry: Stem) {
  const key = entry.stem.slice(0, keyLength)
  stems.set(key, [...(stems.get(key) ?? []), entry])
}

/** What the noun of a body that the article names is to a text of that body's: `merkezin raporunda`, `tiyatrodan yapılan`. */
export function ownerTraits(form: string, noun: string): number {
  const ending = form.slice(noun.length)
  let traits = 0
  for (const [list, shape, trait] of endings)
    if (list === 'agent' && trait !== Trait.agent && shape.test(ending)) traits |= trait
  return traits
}

/** The traits of a form in lower case, as bits. */
export function traitsOf(form: string): number {
  return traitsAmong(form, form.slice(0, keyLength)) | traitsAmong(form, form.slice(0, keyLength - 1))
}

/** The stem of a noun of saying or of a written source, the longest that fits the form; null where it is none. */
export function nounOf(form: string): string | null {
  let best: string | null = null
  for (const key of [form.slice(0, keyLength), form.slice(0, keyLength - 1)])
    for (const { stem, list, soft } of stems.get(key) ?? []) {
      if (list === 'agent' || list === 'occasion' || !form.startsWith(stem) || stem.length <= (best?.length ?? 0))
        continue
      const ending = form.slice(stem.length)
      if (soft && !vowel.test(ending)) continue
      if (endings.some(([of, shape]) => of === list && shape.test(ending))) best = soft ? hardOf(stem) : stem
    }
  return best === 'metn' ? 'metin' : best
}

const hardOf = (stem: string) =>
  stem.slice(0, -1) + (Object.keys(softened).find((hard) => softened[hard] === stem[stem.length - 1]) ?? '')

function traitsAmong(form: string, key: string): number {
  let traits = 0
  for (const { stem, list, soft } of stems.get(key) ?? []) {
    if (!form.startsWith(stem)) continue
    const ending = form.slice(stem.length)
    if (soft && !vowel.test(ending)) continue
    for (const [of, shape, trait] of endings) if (of === list && shape.test(ending)) traits |= trait
  }
  return traits
}
