import { createHash } from 'node:crypto'
import type { Knowledge } from '../schemas/knowledge.ts'

/** A short mark of everything given: another one where anything in it is another. */
export function markOfAll(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}

const marks = new WeakMap<Knowledge, string>()

/** The mark of a desk's knowledge, made once: it may hold thousands of names. */
export function markOfKnowledge(knowledge: Knowledge): string {
  const mark = marks.get(knowledge) ?? markOfAll([knowledge])
  marks.set(knowledge, mark)
  return mark
}
