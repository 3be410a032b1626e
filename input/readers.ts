import { extname } from 'node:path'
import { InvalidOptionError } from '../schemas/errors.ts'
import type { Reader } from './reader.ts'
import { text } from './text.ts'

/** All readers. To add a format: write its reader, and name it here. */
const readers: readonly Reader[] = [text]

/** The readers of the formats named; all of them where none is. An unknown format is an `InvalidOptionError`. */
export function readersOf(formats: readonly string[]): readonly Reader[] {
  const known = readers.map(({ format }) => format)
  const unknown = formats.find((format) => !known.includes(format))
  if (unknown !== undefined)
    throw new InvalidOptionError(`no reader for the format "${unknown}"; known: ${known.join(', ')}`)
  return formats.length === 0 ? readers : readers.filter(({ format }) => formats.includes(format))
}

/** The reader of a file by its ending; the first one given where none takes that ending. */
export function readerFor(path: string, among: readonly Reader[]): Reader {
  return among.find(({ endings }) => endings.includes(extname(path))) ?? among[0]
}
