import { existsSync, readFileSync } from 'node:fs'

/** The bytes of a file of `models/`, which stands beside the sources, above what is built of them, and above the command. */
export function readModel(name: string): Uint8Array {
  for (const folder of ['../models/', '../../models/', '../../../models/']) {
    const file = new URL(folder + name, import.meta.url)
    if (existsSync(file)) return readFileSync(file)
  }
  throw new Error(`models/${name} is missing from the package; install kupur again, or train it anew (see training/)`)
}
