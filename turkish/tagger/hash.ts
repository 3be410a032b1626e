/** FNV-1a (32 bits) over the UTF-16 units of a stretch of text, digits taken as one. */
export function hashText(text: string, from = 0, to = text.length, seed = 0): number {
  return continueHash(0x811c9dc5 ^ seed, text, from, to)
}

/** The hash of what a hash is of, and a stretch of text after it. */
export function continueHash(begun: number, text: string, from = 0, to = text.length): number {
  let hash = begun
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit >= 0x30 && unit <= 0x39 ? 0x30 : unit), 0x01000193)
  }
  return hash | 0
}

/** One hash of two numbers. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  return Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 13)
}

/**
 * A table from a 32-bit hash to a number, kept in two typed arrays (open addressing, linear probing), so that it is
 * used as it lies in a file. Zero is no key.
 */
export interface HashTable {
  readonly keys: Int32Array
  readonly values: Uint32Array
}

/** The value of a key, or -1. */
export function lookUp({ keys, values }: HashTable, key: number): number {
  const mask = keys.length - 1
  for (let slot = (key ^ (key >>> 15)) & mask; keys[slot] !== 0; slot = (slot + 1) & mask)
    if (keys[slot] === key) return values[slot]
  return -1
}

/** A table of these keys and values. */
export function tableOf(entries: ReadonlyMap<number, number>): HashTable {
  let size = 16
  while (size < entries.size * 1.6) size *= 2
  const keys = new Int32Array(size)
  const values = new Uint32Array(size)
  for (const [key, value] of entries) {
    if (key === 0) continue
    let slot = (key ^ (key >>> 15)) & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    values[slot] = value
  }
  return { keys, values }
}
