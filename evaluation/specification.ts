import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** One sentence of a Recognizers-Text specification with what is to be found in it. */
export interface SpecifiedCase {
  readonly Input: string
  readonly Context?: { readonly ReferenceDateTime?: string }
  readonly NotSupported?: string
  readonly Results: readonly SpecifiedResult[]
}

/** A find that a specification asks for; `Length` and `Value` are not always given. */
export interface SpecifiedResult {
  readonly Text: string
  readonly Start?: number
  readonly Length?: number
  readonly Type?: string
  readonly TypeName?: string
  readonly Value?: unknown
  readonly Resolution?: unknown
}

/** What is read of a specification's case: a span and a value. */
export interface Read {
  readonly start: number
  readonly end: number
  readonly value: string | null
}

/** How finds of one layer are compared with a specification: the one place that knows both their forms. */
export interface Adapter {
  /** The finds in a case's sentence. */
  find(text: string, reference: string | undefined): readonly Read[]
  /** The span that our guidelines mark for an expected one. */
  marked(text: string, start: number, end: number): { readonly start: number; readonly end: number }
  /** The values in our form that are right, null among them where none can be told; null where the specification gives none. */
  values(result: SpecifiedResult, reference: string | undefined): readonly (string | null)[] | null
  /** Why it is read differently on purpose; null where it is not. A case with a reason counts as wrong all the same. */
  otherwise(result: SpecifiedResult, sentence: SpecifiedCase): string | null
}

/** The score of one file: how many finds are expected, and how many are right. */
export interface FileScore {
  readonly file: string
  readonly expected: number
  /** Spans that agree to the letter. */
  readonly exact: number
  /** Spans that agree once our guidelines have been applied to the expected one. */
  readonly marked: number
  /** Expected finds with a value, and those of them whose value is equal in the find that overlaps most. */
  readonly valued: number
  readonly equal: number
  /** Finds where none is expected. */
  readonly spurious: number
  readonly wrong: readonly Wrong[]
}

/** An expected find that is read otherwise. */
export interface Wrong {
  readonly sentence: string
  readonly expected: string
  readonly found: string
  /** What is wrong of it: its span, its value. */
  readonly what: string
  /** Why on purpose, where it is so. */
  readonly reason: string | null
}

/** Reads a folder's specification files. */
export function readSpecifications(folder: string): { file: string; cases: readonly SpecifiedCase[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      file: basename(name, '.json'),
      cases: JSON.parse(readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/u, '')),
    }))
}

/** Where the expected words stand: where the case says, if they do stand there, else where they first do. */
function placed(sentence: string, { Text, Start, Length }: SpecifiedResult): { start: number; end: number } {
  const start = Start ?? sentence.indexOf(Text)
  return { start, end: start + (Length ?? Text.length) }
}

/** Scores the cases of one file. */
export function scoreFile(file: string, cases: readonly SpecifiedCase[], adapter: Adapter): FileScore {
  const score = { file, expected: 0, exact: 0, marked: 0, valued: 0, equal: 0, spurious: 0, wrong: [] as Wrong[] }
  for (const sentence of cases) {
    const text = sentence.Input
    const reference = sentence.Context?.ReferenceDateTime
    const finds = adapter.find(text, reference)
    const taken = new Set<Read>()
    for (const result of sentence.Results) {
      const { start, end } = placed(text, result)
      const find = mostOverlapping(finds, start, end)
      if (find) taken.add(find)
      const exact = find?.start === start && find.end === end
      const ours = adapter.marked(text, start, end)
      const marked = exact || (find?.start === ours.start && find.end === ours.end)
      const values = adapter.values(result, reference)
      const equal = values !== null && find !== undefined && values.includes(find.value)
      score.expected++
      if (exact) score.exact++
      if (marked) score.marked++
      if (values) score.valued++
      if (equal) score.equal++
      const what = [marked ? '' : 'span', values === null || equal ? '' : 'value'].filter(Boolean).join(' and ')
      if (what)
        score.wrong.push({
          sentence: text,
          expected: `${text.slice(start, end)} = ${values?.map(String).join(' or ') ?? '?'}`,
          found: find ? `${text.slice(find.start, find.end)} = ${find.value}` : 'nothing',
          what,
          reason: adapter.otherwise(result, sentence),
        })
    }
    score.spurious += finds.filter((find) => !taken.has(find)).length
  }
  return score
}

function mostOverlapping(finds: readonly Read[], start: number, end: number): Read | undefined {
  const shared = (find: Read) => Math.min(find.end, end) - Math.max(find.start, start)
  return [...finds].sort((a, b) => shared(b) - shared(a)).find((find) => shared(find) > 0)
}

/** The scores as a table for a terminal, a line a file. */
export function tableOfFiles(scores: readonly FileScore[]): string {
  const percent = (part: number, of: number) => (of === 0 ? '–' : ((100 * part) / of).toFixed(1))
  const heads = ['expected', 'span %', 'as marked %', 'value %', 'spurious']
  const row = (cells: readonly (string | number)[]) => cells.map((cell) => `${cell}`.padStart(12)).join('')
  const line = (name: string, score: Omit<FileScore, 'file' | 'wrong'>) => {
    const { expected, exact, marked, valued, equal, spurious } = score
    const cells = [expected, percent(exact, expected), percent(marked, expected), percent(equal, valued), spurious]
    return name.padEnd(36) + row(cells)
  }
  const sum = (key: 'expected' | 'exact' | 'marked' | 'valued' | 'equal' | 'spurious', files: readonly FileScore[]) =>
    files.reduce((total, score) => total + score[key], 0)
  const all = (name: string, files: readonly FileScore[]) =>
    line(name, {
      expected: sum('expected', files),
      exact: sum('exact', files),
      marked: sum('marked', files),
      valued: sum('valued', files),
      equal: sum('equal', files),
      spurious: sum('spurious', files),
    })
  const valued = scores.filter((score) => score.valued > 0)
  const spans = scores.filter((score) => score.valued === 0)
  const sums = [
    ...(spans.length > 0 ? [all('all files of spans alone', spans)] : []),
    ...(valued.length > 0 ? [all('all files with values', valued)] : []),
  ]
  return `${['file'.padEnd(36) + row(heads), ...scores.map((score) => line(score.file, score)), ...sums].join('\n')}\n`
}
