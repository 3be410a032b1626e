import { JaroWinklerDistance } from '#natural/distance'

/** Whether two spellings are so alike that they name one person: `Toktogulov`, `Toktogulof`. Both in small letters. */
export function isSpellingOf(first: string, second: string): boolean {
  if (first[0] !== second[0] || Math.min(first.length, second.length) < 6) return false
  if (Math.abs(first.length - second.length) > 2) return false
  return JaroWinklerDistance(first, second) > (first.length > 10 ? 0.92 : 0.94)
}
