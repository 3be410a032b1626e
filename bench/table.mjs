// @ts-check

/** @typedef {{ name: string, level: string, tokenF1: number | null, sentenceF1: number | null } & import('./speed.mjs').Speed} Row */

/** @type {[string, (row: Row) => string][]} */
const columns = [
  ['reader', ({ name }) => name],
  ['tokens/s', ({ tokensPerSecond }) => thousands(tokensPerSecond)],
  ['characters/s', ({ charactersPerSecond }) => thousands(charactersPerSecond)],
  ['ours is × as fast', ({ oursTimes }) => oursTimes.toFixed(oursTimes < 100 ? 1 : 0)],
  ['token F1', ({ tokenF1 }) => percent(tokenF1)],
  ['sentence F1', ({ sentenceF1 }) => percent(sentenceF1)],
]

/**
 * The rows as a Markdown table, one for each level.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  const lines = [columns.map(([title]) => title)]
  for (const level of ['tokens', 'sentences', 'words', 'dates'])
    for (const row of rows) if (row.level === level) lines.push(columns.map(([, cell]) => cell(row)))
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)))
  lines.splice(
    1,
    0,
    widths.map((width, column) => '-'.repeat(column ? width - 1 : width) + (column ? ':' : '')),
  )
  const padded = lines.map((cells) =>
    cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))),
  )
  return padded.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** @param {number | null} number */
const thousands = (number) => (number === null ? '–' : Number(number.toPrecision(3)).toLocaleString('en'))
/** @param {number | null} number */
const percent = (number) => (number === null ? '–' : number.toFixed(2))
