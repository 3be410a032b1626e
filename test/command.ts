import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The built command. */
export const cli = process.env.KUPUR_CLI ?? new URL('../dist/apps/cli/main.js', import.meta.url).pathname

/** What a run of the command came to. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command: `await kupur('extract', file)`. */
export function kupur(...args: readonly string[]): Promise<Run> {
  return kupurWith({}, ...args)
}

/** Runs the built command with something on standard input, as another user, or in another environment. */
export function kupurWith(
  { input = '', ...how }: { readonly input?: string; readonly uid?: number; readonly env?: NodeJS.ProcessEnv },
  ...args: readonly string[]
): Promise<Run> {
  const child = spawn(process.execPath, [cli, ...args], { timeout: 60_000, ...how })
  child.stdin.on('error', () => {}).end(input)
  const output = [child.stdout, child.stderr].map((stream) => text(stream))
  return new Promise((resolve) => {
    child.on('close', async (status) => {
      const [stdout, stderr] = await Promise.all(output)
      resolve({ status, stdout, stderr })
    })
  })
}

const made: string[] = []

/** Removes the folders made so far: for `afterAll`, in every file that makes some. */
export function sweep(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A folder of its own for a test, with the files given. */
export function folderOf(files: { readonly [path: string]: string | Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), 'kupur-'))
  made.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A short Turkish article of 14 October 2024. */
export const article = `date 2024-10-14 Belediye bütçeyi görüşecek

Kayseri Büyükşehir Belediyesi Meclisi yarın toplanacak. Başkan, "Bütçeyi görüşeceğiz." dedi.
`
