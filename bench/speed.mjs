// @ts-check

/** @typedef {import('./reader.mjs').Reader} Reader */

/**
 * One reader's speed: medians over the rounds. `oursTimes` is how many times as fast as it our reader of its level
 * gets through the same characters, the median of the rounds' own ratios.
 * @typedef {object} Speed
 * @property {number | null} tokensPerSecond tokens as the reader counts them
 * @property {number} charactersPerSecond
 * @property {number} oursTimes
 */

const rounds = 11
/** How long a reader is warmed up: till its code is compiled and the heap has grown to its needs. */
const warmingSeconds = 0.4
/** A slow reader reads one article of so many. */
const slowStep = 20

/**
 * Measures every reader on the same articles. They are dealt into as many parts as there are rounds and one for
 * warming up, so that nobody meets a text twice and lives on what it remembers; in a round all readers read the
 * round's part, each time in another order.
 * @param {readonly Reader[]} readers
 * @param {readonly string[]} articles
 * @returns {Map<Reader, Speed>}
 */
export function speeds(readers, articles) {
  const parts = Array.from({ length: rounds + 1 }, (_, part) => articles.filter((_, at) => at % (rounds + 1) === part))
  for (const reader of readers)
    for (let seconds = 0; seconds < warmingSeconds; ) seconds += timed(reader, parts[rounds]).seconds
  /** @type {Map<Reader, ReturnType<typeof timed>[]>} */
  const times = new Map(readers.map((reader) => [reader, []]))
  for (let round = 0; round < rounds; round++)
    for (const reader of rotated(readers, round)) times.get(reader)?.push(timed(reader, parts[round]))

  const timesOf = (/** @type {Reader} */ reader) => times.get(reader) ?? []
  return new Map(
    readers.map((reader) => {
      const own = readers.find(({ ours, level }) => ours && level === reader.level) ?? reader
      const ownTimes = timesOf(own)
      const all = timesOf(reader)
      return [
        reader,
        {
          tokensPerSecond: all[0].tokens === 0 ? null : median(all.map(({ tokens, seconds }) => tokens / seconds)),
          charactersPerSecond: median(all.map(rate)),
          oursTimes: median(all.map((time, round) => rate(ownTimes[round]) / rate(time))),
        },
      ]
    }),
  )
}

/** @param {{ characters: number, seconds: number }} time */
const rate = ({ characters, seconds }) => characters / seconds

/**
 * Reads a part once. No garbage is collected by force before it: that shrinks the young generation and ages code, and
 * the fastest reader, whose turn is the shortest, would pay the most for it.
 * @param {Reader} reader
 * @param {readonly string[]} part
 */
function timed(reader, part) {
  const texts = reader.slow ? part.filter((_, at) => at % slowStep === 0) : part
  let tokens = 0
  const start = performance.now()
  for (const text of texts) tokens += reader.read(text).tokens?.length ?? 0
  const seconds = (performance.now() - start) / 1000
  return { tokens, characters: texts.reduce((sum, text) => sum + text.length, 0), seconds }
}

/**
 * @param {readonly Reader[]} readers
 * @param {number} round
 */
const rotated = (readers, round) => {
  const first = Math.floor((round * readers.length) / rounds)
  return [...readers.slice(first), ...readers.slice(0, first)]
}

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
