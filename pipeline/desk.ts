import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Incoming } from '../input/reader.ts'
import { readerFor, readersOf } from '../input/readers.ts'
import { writeWhole } from '../output/file.ts'
import { jsonOf } from '../output/json.ts'
import type { Along } from '../schemas/document.ts'
import type { Knowledge } from '../schemas/knowledge.ts'
import type { Record } from '../schemas/record.ts'
import { validateRecord } from '../schemas/validate.ts'
import type { WantedLayers } from './extract.ts'
import type { Task } from './task.ts'

/** Where an article's life touches the world: how it comes in and where its record goes. */
export interface Desk {
  readonly layers: WantedLayers
  /** What is given along with every article. */
  readonly along?: Along
  /** Throws what the file system throws, or `InvalidArticleError`. */
  read(task: Task): Incoming
  /** The record that was written before, if it is there and its schema admits it. */
  standing(id: string): Record | null
  write(record: Record): void
}

/** How articles are read: plain data, so that it can be sent to a thread. */
export interface Reading {
  /** None: every format there is a reader for. */
  readonly formats: readonly string[]
  readonly layers: WantedLayers
  /** Somebody has said that all is Turkish. */
  readonly language?: 'tr' | undefined
  /** The day of articles that do not say their own. */
  readonly date?: string | undefined
  /** What the newsroom knows by itself, already checked. */
  readonly knowledge?: Knowledge | undefined
}

/** Reads from one folder, writes to another: plain data, so that it can be sent to a thread. */
export interface Folders extends Reading {
  readonly folder: string
  readonly out: string
}

/** A desk that reads from one folder and writes `<id>.json` to another. */
export function folderDesk({ folder, out, formats, layers, language, date, knowledge }: Folders): Desk {
  const readers = readersOf(formats)
  const outPath = (id: string) => join(out, `${id}.json`)
  return {
    layers,
    along: { knowledge },
    read({ path, id }) {
      const file = join(folder, path)
      const modified = () => statSync(file).mtime
      return readerFor(path, readers).read({ path, id, bytes: readFileSync(file), modified, language, date })
    },
    standing: (id) => standingRecord(outPath(id)),
    write: (record) => writeWhole(outPath(record.id), jsonOf(record)),
  }
}

/** The record that a file holds; null where there is no such file, or where it holds something else. */
export function standingRecord(path: string): Record | null {
  try {
    const record = JSON.parse(readFileSync(path, 'utf8'))
    return validateRecord(record).length === 0 ? record : null
  } catch {
    return null
  }
}
