import type { Article } from '../schemas/article.ts'
import type { Document, Layer, Layers } from '../schemas/document.ts'
import type { Note } from '../schemas/note.ts'

/** What a stage gives back: its layer, and what it wants the reader to know. */
export interface Found<P extends Layer> {
  readonly layer: Layers[P]
  readonly notes?: readonly Note[]
}

/** One step of the reading: which layers it needs, and which one it adds. */
export interface Stage<P extends Layer = Layer, R extends Layer = Layer> {
  readonly provides: P
  readonly requires: readonly R[]
  run(document: Document<R>): Found<P>
}

/** Makes a stage; the types of `provides` and `requires` are taken from the words given. */
export function stage<const P extends Layer, const R extends Layer = never>(definition: Stage<P, R>): Stage<P, R> {
  return definition
}

// biome-ignore lint/suspicious/noExplicitAny: a list of stages of any layers
type AnyStage = Stage<any, any>
type Unmet<S, Known extends Layer> = S extends Stage<Layer, infer R> ? Exclude<R, Known> : never
type Ordered<S extends readonly AnyStage[], Known extends Layer = never> = S extends readonly [
  infer Head extends AnyStage,
  ...infer Rest extends readonly AnyStage[],
]
  ? [Unmet<Head, Known>] extends [never]
    ? readonly [Head, ...Ordered<Rest, Known | Head['provides']>]
    : readonly [{ readonly needsFirst: Unmet<Head, Known> }, ...Rest]
  : readonly []

/** The stages in an order in which each finds what it requires. A wrong order does not compile. */
export function inOrder<const S extends readonly AnyStage[]>(...stages: S & Ordered<S>): S {
  return stages
}

/** An article of which nothing is known yet. */
export function begin(article: Article): Document {
  return { ...article, notes: [] }
}

/** The document with one layer more. */
export function advance<P extends Layer, R extends Layer, K extends R>(
  stage: Stage<P, R>,
  document: Document<K>,
): Document<K | P> {
  const found = stage.run(document as unknown as Document<R>)
  const notes = found.notes?.length ? [...document.notes, ...found.notes] : document.notes
  return { ...document, [stage.provides]: found.layer, notes } as unknown as Document<K | P>
}
