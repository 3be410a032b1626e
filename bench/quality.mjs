// @ts-check

/** @typedef {import('./reader.mjs').Piece} Piece */
/** @typedef {{ start: number, end: number }} Span */

/** How far on a piece is looked for: past what a reader drops, but not so far that one lost piece loses the next. */
const reach = 60

/**
 * The pieces' places in the text. What has no offsets is searched onward from the piece before; `null` where a reader
 * changed the words so that they cannot be found.
 * @param {string} text
 * @param {readonly Piece[]} pieces
 * @returns {(Span | null)[]}
 */
export function placed(text, pieces) {
  let from = 0
  /** @param {string} words */
  const next = (words) => {
    const at = text.slice(from, from + reach + words.length).indexOf(words)
    if (at < 0) return null
    const start = from + at
    from = start + words.length
    return { start, end: from }
  }
  return pieces.filter(isNotBlank).map((piece) => {
    if (typeof piece === 'string') return next(piece)
    if ('start' in piece) return piece
    const found = piece.map(next).filter((span) => span !== null)
    return found.length === 0 ? null : { start: found[0].start, end: found[found.length - 1].end }
  })
}

/** @param {Piece} piece */
const isNotBlank = (piece) => typeof piece !== 'string' || piece.trim() !== ''

/**
 * F1 of spans that agree in both ends, in percent.
 * @param {readonly Span[]} gold
 * @param {readonly (Span | null)[]} found
 */
export function f1(gold, found) {
  const wanted = new Set(gold.map(({ start, end }) => `${start} ${end}`))
  const right = found.filter((span) => span && wanted.has(`${span.start} ${span.end}`)).length
  return (200 * right) / (gold.length + found.length)
}
