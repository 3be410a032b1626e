import { formAt, lexemeAt, type Position } from './grammar.ts'

/** The end or the beginning of the stretch told before it. */
export interface Edge {
  readonly next: number
  readonly last: boolean
}

const end = /^sonu(?:na|nda|ndan|nun|ndaki|nu)?$/u
const start = /^başı(?:nda|ndan|ndaki)$/u // a bare ay başına is what each gets

/** Reads `sonuna`, `sonunda`, `başından` after a month or year; in the plural (`sonlarında`) no day is meant. */
export function readEdge(position: Position, at: number): Edge | null {
  const form = formAt(position, at)
  if (end.test(form)) return { next: at + 1, last: true }
  const upTo =
    form === 'başına' &&
    (lexemeAt(position, at - 1)?.ending.case === 'Gen' || /^(?:kadar|dek|değin|doğru)$/u.test(formAt(position, at + 1)))
  return upTo || start.test(form) ? { next: at + 1, last: false } : null
}

/** Whether the edge bears a case: `yıl sonuna` is a day, a bare `yıl sonu` before a noun is mostly a kind (`gösterisi`). */
export function isCased(position: Position, at: number): boolean {
  return formAt(position, at) !== 'sonu'
}
