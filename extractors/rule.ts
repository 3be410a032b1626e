/**
 * One way in which Turkish says something, with the sentences that show it. A rule is tested by its own examples: in
 * `'Tören [29 Ekim]'de yapılacak.': '2024-10-29'` the brackets mark the find, and the value is what the layer says of it.
 * Several marks in one sentence have their values joined by ` | `.
 */
export interface Rule<Context, Find> {
  /** Turkish, lower case; it is written into `by` of every find. */
  readonly name: string
  /** A sentence with its finds in brackets, and what is said of them. */
  readonly examples: Readonly<Record<string, string>>
  /** Sentences in which this rule must find nothing. */
  readonly counterexamples: readonly [string, ...string[]]
  match(context: Context): Iterable<Find>
}

/** The day on which all examples are published: a Monday. */
export const examplesPublished = '2024-10-14'

/** Makes the rules of one layer: `const rule = rulesOf<Context, Find>()`. */
export function rulesOf<Context, Find>() {
  return (definition: Rule<Context, Find>): Rule<Context, Find> => definition
}

/** The first of what a rule finds; it is not asked for more. Taking a list apart (`[find] = …`) costs twice as much. */
export function firstOf<Find>(finds: Iterable<Find>): Find | undefined {
  if (Array.isArray(finds)) return finds[0]
  return finds[Symbol.iterator]().next().value
}
