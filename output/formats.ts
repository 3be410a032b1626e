import type { Record } from '../schemas/record.ts'
import { conlluOf } from './conllu.ts'
import { jsonOf } from './json.ts'

/** A form in which a record can be printed. */
export interface OutputFormat {
  /** Whether it shows the tokens, which a record holds only when asked for. */
  readonly tokens: boolean
  print(record: Record): string
}

/** How a record is printed where nothing is said. */
export const json: OutputFormat = { tokens: false, print: (record) => jsonOf(record, 2) }

/** The other forms in which it can be printed, by the name that `--format` takes. */
export const outputFormats: Readonly<{ [name: string]: OutputFormat }> = {
  conllu: { tokens: true, print: conlluOf },
}
