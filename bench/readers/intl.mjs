// @ts-check

/** On texts of more than some 40,000 units `Intl.Segmenter` is many times slower, so it is given pieces. */
const mostUnits = 39_000

/**
 * What the platform itself has to offer for Turkish.
 * @returns {import('../reader.mjs').Reader[]}
 */
export function intl() {
  const words = segmented('word')
  const sentences = segmented('sentence')
  return [
    { name: 'Intl.Segmenter, words', level: 'tokens', read: (text) => ({ tokens: words(text) }) },
    { name: 'Intl.Segmenter, sentences', level: 'sentences', read: (text) => ({ sentences: sentences(text) }) },
    {
      name: 'Intl.Segmenter, both',
      level: 'sentences',
      read: (text) => ({ tokens: words(text), sentences: sentences(text) }),
    },
  ]
}

/**
 * The segments that are not white, trimmed. The last of a piece may be cut short, so the next piece begins with it.
 * @param {'word' | 'sentence'} granularity
 */
function segmented(granularity) {
  const segmenter = new Intl.Segmenter('tr', { granularity })
  return (/** @type {string} */ text) => {
    const found = []
    for (let from = 0; from < text.length; ) {
      const piece = text.slice(from, from + mostUnits)
      let last = 0
      for (const { segment, index } of segmenter.segment(piece)) {
        last = index
        const words = segment.trimEnd()
        if (words) found.push({ start: from + index, end: from + index + words.length })
      }
      if (from + piece.length === text.length || last === 0) from += piece.length
      else {
        from += last
        if (found[found.length - 1]?.start === from) found.pop()
      }
    }
    return found
  }
}
