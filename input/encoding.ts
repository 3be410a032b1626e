/** Bytes as text, and how they were read. */
export interface Decoded {
  readonly text: string
  /** `utf-8`, `windows-1254`, `utf-16le` or `utf-16be`. */
  readonly encoding: string
}

/** Byte order marks of the encodings that need one. */
const marks: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/**
 * Bytes as text: UTF-16 where a mark says so, else UTF-8, else windows-1254, the old encoding of Turkish. UTF-8 in which
 * a few bytes are broken stays UTF-8, with U+FFFD in their place. Null where the bytes are no text at all.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = marks.find(([, first, second]) => bytes[0] === first && bytes[1] === second)
  if (marked) return { text: new TextDecoder(marked[0]).decode(bytes), encoding: marked[0] }
  if (isBinary(bytes)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes)
    if (isMostlyWhole(text)) return { text, encoding: 'utf-8' }
    return { text: new TextDecoder('windows-1254').decode(bytes), encoding: 'windows-1254' }
  }
}

/** How much of the beginning is looked at for control characters. */
const sample = 4096

/** A text holds no NUL, and next to no control characters but tab, line ends and form feed. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, sample)
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return controls > head.length / 50
}

/** Whether more letters beyond ASCII were read than bytes were broken: windows-1254 read as UTF-8 yields none. */
function isMostlyWhole(text: string): boolean {
  const broken = text.split('\uFFFD').length - 1
  const beyond = text.replace(/[\0-\x7F]+/gu, '').length - broken
  return beyond > broken
}
