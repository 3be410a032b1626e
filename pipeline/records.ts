import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { readersOf } from '../input/readers.ts'
import { InvalidOptionError } from '../schemas/errors.ts'
import type { Record } from '../schemas/record.ts'
import { standingRecord } from './desk.ts'

/**
 * Names of the files in a folder that may be records (`<id>.json`, not `_report.json`), sorted. A folder that there is not
 * is an `InvalidOptionError`.
 */
export function recordFilesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidOptionError(`there is no folder "${folder}"; give the folder that holds the articles or records`)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !/^[._]/u.test(name))
    .sort()
}

/** The record in a file of a folder; null where it holds something else. */
export const recordIn = (folder: string, file: string): Record | null => standingRecord(join(folder, file))

/** Whether a folder, with all its folders, holds a file that some reader takes for an article. */
export async function holdsArticles(folder: string): Promise<boolean> {
  const endings = readersOf([]).flatMap((reader) => reader.endings)
  return (await glob(`**/*{${endings.join(',')}}`, { cwd: folder })).length > 0
}
