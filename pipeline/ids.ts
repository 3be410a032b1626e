import { basename, extname } from 'node:path'
import { fold } from '../turkish/letters.ts'

/** Names in the output folder that are not an article's. */
const reserved = ['_report']

const withoutEnding = (path: string) => path.slice(0, path.length - extname(path).length)

/** What a path may be called, from the shortest on: `haber`, `spor-haber`, `spor-haber-txt`. */
const forms: readonly ((path: string) => string)[] = [
  (path) => withoutEnding(basename(path)),
  (path) => withoutEnding(path).replaceAll('/', '-'),
  (path) => `${withoutEnding(path)}${extname(path).replace('.', '-')}`.replaceAll('/', '-'),
]

/** Some disks do not tell letter case apart, and fold it otherwise than Turkish does. */
const onDisk = (id: string) => fold(id.normalize('NFC')).replaceAll('ı', 'i')

/**
 * An id for each path (relative, parted by `/`): the file's name without its ending. Where two files share that name,
 * both take their folders into it (`spor/haber.txt`: `spor-haber`), and their endings where that is not enough
 * (`haber.md`: `haber-md`); what is still the same is numbered.
 */
export function idsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const used = new Set(reserved)
  const give = (path: string, id: string) => {
    ids.set(path, id)
    used.add(onDisk(id))
  }
  for (const form of forms) {
    const left = paths.filter((path) => !ids.has(path))
    const claims = new Map<string, number>()
    for (const path of left) claims.set(onDisk(form(path)), (claims.get(onDisk(form(path))) ?? 0) + 1)
    for (const path of left) {
      const id = form(path)
      if (claims.get(onDisk(id)) === 1 && !used.has(onDisk(id))) give(path, id)
    }
  }
  for (const path of paths) {
    if (ids.has(path)) continue
    const longest = forms[forms.length - 1](path)
    let number = 2
    while (used.has(onDisk(`${longest}-${number}`))) number++
    give(path, `${longest}-${number}`)
  }
  return ids
}
