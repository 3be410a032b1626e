import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LogLevel } from '../../pipeline/log.ts'
import { InvalidOptionError } from '../../schemas/errors.ts'
import type { Record } from '../../schemas/record.ts'
import { seenThrough, troublesOf } from './see-through.ts'
import { tell } from './tell.ts'

/** How the articles of a folder are read. */
export interface Gathering {
  readonly jobs: number
  readonly language?: 'tr' | undefined
  readonly logLevel: LogLevel
}

/**
 * Gives every record of a folder: of the articles in it, read now, and those that stand in it of other articles. Tells
 * what could not be read; `failed` where that was a fault. A folder with neither is an `InvalidOptionError`.
 */
export async function gather(
  folder: string,
  how: Gathering,
  take: (record: Record) => void,
): Promise<{ articles: number; failed: boolean }> {
  const { holdsArticles, recordFilesIn, recordIn } = await import('../../pipeline/records.ts')
  const files = recordFilesIn(folder)
  const ids = new Set<string>()
  const taken = (record: Record) => {
    if (ids.has(record.id)) return
    ids.add(record.id)
    take(record)
  }
  const isRead = await holdsArticles(folder)
  let failed = isRead && (await readArticles(folder, how, taken))
  const strangers: string[] = []
  for (const file of files) {
    const record = recordIn(folder, file)
    if (record) taken(record)
    else strangers.push(file)
  }
  if (ids.size === 0 && !isRead)
    throw new InvalidOptionError(`neither an article nor a record in "${folder}"; give a folder that holds some`)
  if (!isRead)
    for (const file of strangers) {
      tell(`${file} is no record of this version; make it again with kupur batch, or take it out`)
      failed = true
    }
  return { articles: ids.size, failed }
}

/** Gives the records of a folder's articles; whether some could not be read. They lie in a folder of their own meanwhile. */
async function readArticles(
  folder: string,
  { jobs, language, logLevel }: Gathering,
  take: (record: Record) => void,
): Promise<boolean> {
  const { createLog } = await import('../../pipeline/log.ts')
  const { recordIn } = await import('../../pipeline/records.ts')
  const out = mkdtempSync(join(tmpdir(), 'kupur-diary-'))
  try {
    const folders = { folder, out, formats: [], layers: { tokens: false }, language }
    const { report, ids } = await seenThrough({ folders, jobs, resume: false, log: createLog(logLevel) })
    for (const trouble of troublesOf(report)) tell(trouble)
    if (report.left > 0) tell(`cut short: ${report.left} articles not read`)
    for (const id of ids) {
      const record = recordIn(out, `${id}.json`)
      if (record) take(record)
    }
    return report.failed + report.left > 0
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}
