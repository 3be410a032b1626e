const size = 1 << 15
const pairKey = (form: string) => (form.charCodeAt(0) * 31 + form.charCodeAt(1)) & (size - 1)
const tripleKey = (form: string) =>
  ((form.charCodeAt(0) * 31 + form.charCodeAt(1)) * 31 + form.charCodeAt(2)) & (size - 1)

/**
 * A quick first question before a look-up among the forms of many stems: may a form begin with one of them? Judged on its
 * first letters alone, so yes is no promise, but no is sure. It spares most words of a text the look-up.
 */
export function mayBeginWith(stems: Iterable<string>): (form: string) => boolean {
  const pairs = new Uint8Array(size)
  const triples = new Uint8Array(size)
  for (const stem of stems)
    if (stem.length === 2) pairs[pairKey(stem)] = 1
    else if (stem.length > 2) triples[tripleKey(stem)] = 1
  return (form) => form.length < 3 || triples[tripleKey(form)] === 1 || pairs[pairKey(form)] === 1
}
