import type { EntityType } from '../../../schemas/entity.ts'

/** What a span of the learned names can be: a type of entity, or a name that is none: a work, an event, a product. */
export const kinds: readonly (EntityType | undefined)[] = ['PERSON', 'LOCATION', 'ORGANIZATION', 'GROUP', undefined]

/** The index of a kind. */
export const kindIndex = (kind: EntityType | undefined): number => kinds.indexOf(kind)

/** The label of a token outside of names. */
export const outside = 0

/** The labels of a token: outside; the first of each kind of span; a later one of each. */
export const labelCount = 1 + 2 * kinds.length

/** The label of the first token of a span of the kind at an index. */
export const beginning = (kind: number): number => 1 + kind
/** The label of a later token of a span of the kind at an index. */
export const inside = (kind: number): number => 1 + kinds.length + kind
/** Whether a label is that of a later token. */
export const isInside = (label: number): boolean => label > kinds.length
/** The index of the kind of which a label but `outside` speaks. */
export const kindOf = (label: number): number => (label - 1) % kinds.length

/** Whether a label may stand behind another: a later token only behind one of its kind. */
export const mayFollow = (before: number, label: number): boolean =>
  !isInside(label) || (before !== outside && kindOf(before) === kindOf(label))

/** A span of tokens and the index of its kind. */
export interface Labelled {
  readonly first: number
  readonly last: number
  readonly kind: number
}

/** The spans that labels of tokens from `first` on mark. */
export function spansOf(labels: ArrayLike<number>, first: number): Labelled[] {
  const spans: Labelled[] = []
  for (let at = 0; at < labels.length; ) {
    const label = labels[at]
    let end = at + 1
    if (label !== outside) {
      while (end < labels.length && isInside(labels[end])) end++
      spans.push({ first: first + at, last: first + end, kind: kindOf(label) })
    }
    at = end
  }
  return spans
}
