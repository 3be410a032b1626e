import type { Entity } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import type { Features } from '../../schemas/word.ts'
import { fold } from '../../turkish/letters.ts'
import { caseEndings, pattern } from '../../turkish/suffixes.ts'

/** The case of a name where it stands; `Other` is an ending that is no case: `CHP'li`, `Ankara'daki`. */
export type NameCase = NonNullable<Features['Case']> | 'Other'

/** A name as it stands among the tokens. */
export interface Name {
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  readonly entity: Entity
  readonly case: NameCase
}

const choice = (...endings: string[]) => new RegExp(`^(?:${endings.map(pattern).join('|')})$`, 'u')

/** What may be left of a name's last word behind its bare form; a possessive puts an n before the case. */
const endings: readonly (readonly [NameCase, RegExp])[] = [
  ['Nom', /^$/u],
  ['Gen', choice(caseEndings.Gen)],
  ['Abl', choice(caseEndings.Abl, 'nDAn')],
  ['Loc', choice(caseEndings.Loc, 'nDA')],
  ['Equ', choice('CA', 'nCA')], // Başsavcılığınca
  ['Ins', choice(caseEndings.Ins)],
  ['Dat', choice(caseEndings.Dat, 'nA')],
  ['Acc', choice(caseEndings.Acc, 'nI')],
]

/** Endings of a short form that names an organisation: `Bakanlıktan`, `Kurulun`. */
const bareEndings: readonly (readonly [NameCase, RegExp])[] = [
  ['Abl', new RegExp(`${pattern('DAn')}$`, 'u')],
  ['Gen', new RegExp(`${pattern('(n)In')}$`, 'u')],
  ['Loc', new RegExp(`${pattern('DA')}$`, 'u')],
  ['Equ', new RegExp(`${pattern('CA')}$`, 'u')],
]

/** The case of a mention that ends with a token. */
export function nameCase(token: Token, entity: Entity): NameCase {
  const stem = token.folded.slice(0, token.nameEnd - token.start)
  if (token.nameEnd < token.end) return caseAmong(endings, token.folded.slice(stem.length + 1)) ?? 'Other'
  if (entity.type !== 'ORGANIZATION' && entity.type !== 'LOCATION') return 'Nom'
  const words = fold(entity.name).split(' ')
  if (words.includes(stem)) return 'Nom'
  const bare = words[words.length - 1]
  if (stem.startsWith(bare)) return caseAmong(endings, stem.slice(bare.length)) ?? 'Other'
  const kin = words.some((word) => word.slice(0, kinLength) === stem.slice(0, kinLength)) // Bakanlığı, Bakanlıktan
  return (kin && caseAmong(bareEndings, stem)) || 'Nom'
}

/** Two words that begin with so many like letters have one stem. */
const kinLength = 4

function caseAmong(shapes: readonly (readonly [NameCase, RegExp])[], ending: string): NameCase | undefined {
  return shapes.find(([, shape]) => shape.test(ending))?.[0]
}
