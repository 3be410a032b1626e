import type { EntityType, KnownName } from '../../../schemas/entity.ts'
import type { Knowledge, OwnName } from '../../../schemas/knowledge.ts'
import { type Book, bookOf } from './book.ts'
import { readPattern, type Steps } from './grammar.ts'

/** What the desk says of a phrase; without a type: it is no name. */
export interface Said {
  readonly type: EntityType | undefined
  readonly known?: KnownName
  readonly by: string
}

/** A desk's knowledge, ready to be looked up. */
export interface Compiled {
  readonly book: Book<Said>
  readonly patterns: readonly { readonly steps: Steps; readonly type: EntityType; readonly by: string }[]
}

const compiledBefore = new WeakMap<Knowledge, Compiled>()

/** A desk's knowledge, compiled at its first use. */
export function compiled(knowledge: Knowledge): Compiled {
  const found = compiledBefore.get(knowledge) ?? compile(knowledge)
  compiledBefore.set(knowledge, found)
  return found
}

/** Every spelling of a name: the name, its aliases, its acronym. */
export const spellingsOf = ({ name, aliases = [], acronym }: OwnName): string[] => [
  ...new Set([name, ...aliases, ...(acronym === undefined ? [] : [acronym])]),
]

function compile({ names = [], ignore = [], patterns = [] }: Knowledge): Compiled {
  const phrases: [string, Said][] = ignore.map((name) => [name, { type: undefined, by: 'masanın saymadığı ad' }])
  for (const own of names) {
    const { type, aliases: _, ...of } = own
    const says: Said = { type, known: { ...of, own: true }, by: 'masanın adı' }
    for (const spelling of spellingsOf(own)) phrases.push([spelling, says])
  }
  return {
    book: bookOf(phrases),
    patterns: patterns.map(({ name, match, type }) => ({
      steps: readPattern(match),
      type,
      by: `masanın kalıbı: ${name}`,
    })),
  }
}
