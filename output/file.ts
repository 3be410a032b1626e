import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** Writes a file whole or not at all: under another name in the same folder first, then renamed. */
export function writeWhole(path: string, text: string): void {
  const partial = `${path}.${process.pid}.part`
  try {
    writeFileSync(partial, text)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
}
