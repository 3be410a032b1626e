import { Class, classAt } from './characters.ts'
import { fold } from './letters.ts'

const domain = /^(?:com|net|org|gov|edu|info|tv|tr|co|io|gen|bel|k12)$/u

/** The longest address that is looked for, in units: what is longer is read as words. */
const longest = 2000

/** Whether an address can go on with the unit at an offset. */
function mayHold(text: string, at: number): boolean {
  const kind = classAt(text, at)
  if (kind === Class.space || kind === Class.quote || kind === Class.apostrophe) return false
  return !'<>(),;'.includes(text[at])
}

/** The address of the web or of mail that begins at an offset and where it ends, or null. */
export function addressAt(text: string, at: number): { end: number; kind: 'url' | 'email' } | null {
  let end = at
  while (end - at < longest && mayHold(text, end)) end++
  while (end > at && /[.:!?…]/u.test(text[end - 1])) end--
  const address = fold(text.slice(at, end))
  if (/^(?:(?:https?|ftp):\/\/|www\.)/u.test(address)) return { end, kind: 'url' }
  if (/^[^@]+@[^@]+\.[a-z]+$/u.test(address)) return { end, kind: 'email' }
  const parts = address.split(/[/:?#]/u)[0].split('.')
  const named = parts.length > 1 && domain.test(parts[parts.length - 1])
  return named && /^[\p{L}\d.-]+$/u.test(parts.join('.')) ? { end, kind: 'url' } : null
}
