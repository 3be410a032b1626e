import type { Diary } from './days.ts'
import type { Labels } from './labels.ts'
import { type Line, sectionsOf } from './lines.ts'

/** Fewer columns of the terminal than this have no room for six of the table. */
const narrow = 72
const least = 30
const gap = '  '

/** The diary as a table no wider than `width` columns; nothing where nothing is on. */
export function tableOf(diary: Diary, labels: Labels, width: number): string {
  const { time, what, who, place, status, article } = labels
  const heads = [time, what, who, place, status, article]
  const sections = sectionsOf(diary, labels).map(({ heading, lines }) => ({ heading, rows: lines.map(rowOf) }))
  if (sections.length === 0) return ''
  const isNarrow = width < narrow
  const all = [heads, ...sections.flatMap(({ rows }) => rows)]
  const print = isNarrow ? stacked(Math.max(width, least)) : sideBySide(widthsOf(all, width))
  const parts = sections.map(({ heading, rows }) => `\n${heading}\n${rows.map(print).join('\n')}\n`)
  return isNarrow ? parts.join('') : `${print(heads)}\n${parts.join('')}`
}

type Row = readonly string[]

function rowOf({ time, what, matters, who, place, status, articles }: Line): Row {
  const list = [what, ...matters.map((matter) => `· ${matter}`)].join('\n')
  return [time, list, who, place, status, articles.map(({ id }) => id).join('\n')]
}

/** How wide each column is: hour and status take what they need, the others share what is left. */
function widthsOf(rows: readonly Row[], width: number): number[] {
  const widest = (column: number) => Math.max(...rows.map((row) => Math.max(...partsOf(row[column]).map(lengthOf))))
  const [time, status] = [widest(0), widest(4)]
  const room = width - time - status - 5 * gap.length
  const share = (part: number) => Math.floor(room * part)
  const [who, place, article] = [share(0.22), share(0.17), share(0.18)]
  return [time, room - who - place - article, who, place, status, article]
}

const sideBySide = (widths: readonly number[]) => (row: Row) => {
  const cells = row.map((cell, column) => cut(cell, widths[column]))
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, column) => padded(lines[at] ?? '', widths[column]))
      .join(gap)
      .trimEnd(),
  ).join('\n')
}

/** One field below the other, those after the hour set in. */
const stacked = (width: number) => (row: Row) => {
  const [time, ...fields] = row.filter((field) => field !== '')
  const inside = fields.flatMap((field) => cut(field, width - gap.length)).map((line) => gap + line)
  return [...cut(time, width), ...inside].join('\n')
}

/** The text in lines of at most `width` columns, broken between its parts; a part longer than a line is broken itself. */
function cut(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const part of partsOf(paragraph)) {
      if (line !== '' && lengthOf((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += part
      for (; lengthOf(line.trimEnd()) > width; line = [...line].slice(width).join(''))
        lines.push([...line].slice(0, width).join(''))
    }
    lines.push(line.trimEnd())
  }
  return lines
}

/** Where a line may end: after a blank, a hyphen or a slash, which stay with what is before them. */
const partsOf = (text: string) => text.split(/(?<=[ \n/-])/u)

/** Columns that a text takes: one a character, as the record's text is in NFC. */
const lengthOf = (text: string) => [...text].length

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - lengthOf(text)))
