import type { Record } from '../schemas/record.ts'
import { jsonOf } from './json.ts'

/** Prints a record. */
export type Printer = (record: Record) => string

/** A form, other than the record's own, in which an article can be had. */
export interface OutputFormat {
  /** Whether it shows the tokens, which a record holds only when asked for. */
  readonly tokens: boolean
  /** What a batch adds to an article's id for its file's name; null where all its articles are one file. */
  readonly ending: string | null
  /** What writes it is loaded only when it is wanted. */
  printer(): Promise<Printer>
}

/** How a record is printed where nothing is said. */
export const json: Printer = (record) => jsonOf(record, 2)

/** The other forms in which it can be printed, by the name that `--format` takes. */
const outputFormats: Readonly<{ [name: string]: OutputFormat }> = {
  conllu: { tokens: true, ending: '.conllu', printer: async () => (await import('./conllu.ts')).conlluOf },
  ics: { tokens: false, ending: null, printer: async () => (await import('./ics.ts')).calendarOfArticle },
  ninjs: { tokens: false, ending: '.json', printer: async () => (await import('./ninjs.ts')).ninjsText },
}

/** The form of that name; undefined where there is none. */
export const outputFormat = (name: string): OutputFormat | undefined =>
  Object.hasOwn(outputFormats, name) ? outputFormats[name] : undefined
