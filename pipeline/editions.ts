import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { collector } from '../output/diary/collector.ts'
import { writeWhole } from '../output/file.ts'
import { outputFormat } from '../output/formats.ts'
import type { Record } from '../schemas/record.ts'
import { standingRecord } from './desk.ts'
import { sentenceOf } from './trouble.ts'

/** Writes a record's article in another form. */
interface Edition {
  take(record: Record): void
  /** After the last. */
  finish(): void
}

/**
 * Writes articles, whose records stand in a folder, in other forms beside them: a file for each in a folder of the form's
 * name, and one calendar for all, `_calendar.ics`. Each file is written whole or not at all. Gives back a sentence for
 * each that could not be.
 */
export async function writeEditions(out: string, names: readonly string[], ids: readonly string[]): Promise<string[]> {
  const editions = await Promise.all(names.map((name) => editionOf(out, name)))
  const complaints: string[] = []
  const attempt = (what: string, write: () => void) => {
    try {
      write()
    } catch (error) {
      complaints.push(`${what} cannot be written: ${sentenceOf(error)}`)
    }
  }
  for (const id of ids) {
    const record = standingRecord(join(out, `${id}.json`))
    if (!record) complaints.push(`${id}.json has gone, or changed, since it was written; read its article again`)
    else for (const [at, edition] of editions.entries()) attempt(`${id} as ${names[at]}`, () => edition.take(record))
  }
  for (const [at, edition] of editions.entries()) attempt(names[at], edition.finish)
  return complaints
}

async function editionOf(out: string, name: string): Promise<Edition> {
  const format = outputFormat(name)
  if (!format || format.ending === null) return calendarEdition(join(out, '_calendar.ics'))
  const { ending } = format
  const print = await format.printer()
  const folder = join(out, name)
  return {
    take(record) {
      mkdirSync(folder, { recursive: true })
      writeWhole(join(folder, `${record.id}${ending}`), print(record))
    },
    finish() {},
  }
}

async function calendarEdition(path: string): Promise<Edition> {
  const { calendarOf } = await import('../output/ics.ts')
  const { add, entries } = collector()
  return { take: add, finish: () => writeWhole(path, calendarOf(entries())) }
}
