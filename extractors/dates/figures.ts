import { formAt, type Position } from './grammar.ts'

/** Words right after a month or quarter that say that its figures are spoken of. */
const figures =
  /^(?:ilişkin|ait|dair|enflasyon|veri|rakam|istatistik|ihracat|ithalat|tutanak|işsizlik|bütçe|konut|dış|sanayi|büyüme|bilanço|gsyh)/u
/** Nouns that say so a few words on: `eylül ayı sektör verilerini`. */
const plainFigures = /^(?:veri|rakam|istatisti|endeks)/u
const reach = 4

/** Whether figures of the stretch before an index are spoken of: they come out when it is over, whatever the verb says. */
export function speaksOfFigures(position: Position, at: number): boolean {
  if (figures.test(formAt(position, at))) return true
  for (let near = at; near < Math.min(position.end, at + reach); near++) {
    const { kind, folded } = position.tokens[near]
    if (kind !== 'word') return false
    if (plainFigures.test(folded)) return true
  }
  return false
}
