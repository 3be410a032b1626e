import { NotTurkishError } from '../extractors/language.ts'
import { InvalidArticleError, InvalidRecordError } from '../schemas/errors.ts'

/** What the system's refusals mean, and what to do. */
const refusals: Readonly<{ [code: string]: string }> = {
  ENOENT: 'there is no such file; check its name',
  ENOTDIR: 'a part of its path is no folder; check its name',
  EACCES: 'no permission; change its rights (chmod u+rw)',
  EPERM: 'no permission; change its rights (chmod u+rw)',
  EISDIR: 'it is a folder; read a folder with kupur batch',
  ENAMETOOLONG: 'its name is too long; give it a shorter one',
  ENOSPC: 'the disk is full; make room',
  EROFS: 'the disk cannot be written to; give another --out',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  ENFILE: 'too many files are open in the whole system; try again later',
  EBUSY: 'it is in use; try again later',
  EAGAIN: 'it cannot be read for the moment; try again later',
  EIO: 'its disk does not answer; check the disk',
  ETIMEDOUT: 'its disk does not answer; try again later',
  ESTALE: 'its network disk has gone away; try again later',
}

/** Refusals that may be over in a moment. */
const momentary = new Set(['EMFILE', 'ENFILE', 'EBUSY', 'EAGAIN', 'EIO', 'ETIMEDOUT', 'ESTALE'])

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code ?? ''

/** Whether the same may succeed when it is tried again in a moment. */
export const isMomentary = (error: unknown): boolean => momentary.has(codeOf(error))

/** How long to wait, in milliseconds, before what could not be done for the moment is tried again: longer every time. */
export const backOff = (tries: number): number => 100 * 2 ** tries

/** Errors whose message is a sentence already. */
const ours = [InvalidArticleError, InvalidRecordError, NotTurkishError]

/** An error as a sentence. An error that nobody foresaw says so. */
export function sentenceOf(error: unknown): string {
  if (ours.some((kind) => error instanceof kind)) return (error as Error).message
  const refusal = refusals[codeOf(error)]
  if (refusal) return refusal
  const message = error instanceof Error ? error.message : String(error)
  return `a fault of Kupür's own: ${message}; please report it with the article (--log-level debug shows where)`
}
