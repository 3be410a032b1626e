// @ts-check

/**
 * A part of a text as a reader gives it: with offsets, as its words alone, or as the words of its tokens; what comes
 * without offsets is looked up in the text afterwards.
 * @typedef {{ start: number, end: number } | string | readonly string[]} Piece
 */

/**
 * What a reader made of a text. It holds the tokens in hand, not a promise of them: what a lazy peer does only when
 * asked belongs to its time.
 * @typedef {{ tokens?: readonly Piece[], sentences?: readonly Piece[] }} Reading
 */

/**
 * How much a reader does: words cut apart, sentences too, a lemma and features for every word as well, or dates on top
 * of all that. A peer is compared with that one of ours which does as much.
 * @typedef {'tokens' | 'sentences' | 'words' | 'dates'} Level
 */

/**
 * One contender.
 * @typedef {object} Reader
 * @property {string} name
 * @property {Level} level
 * @property {boolean} [ours]
 * @property {boolean} [slow] it reads every twentieth article only
 * @property {(text: string) => Reading} read
 */

export {}
