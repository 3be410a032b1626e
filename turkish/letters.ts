/**
 * Turkish letters. This file alone folds case: `'İ'.toLowerCase()` has two units, `\b` and `\w` know no ş, ğ, ı, and the
 * `i` flag pairs `I` with `i`. Everything here keeps one unit for one unit, so that offsets stay true.
 */

/** The apostrophes that Turkish news sets between a name and its suffix. */
export const apostrophes = "'’‘ʼ′`´"

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit)
  if (char === 'İ') return 0x69
  if (char === 'I') return 0x131
  if (apostrophes.includes(char)) return 0x27
  const lower = char.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}

/** Letters of all scripts that Turkish news holds stand below; what stands above is folded when it is met. */
const tableSize = 0x600
const foldTable = Uint16Array.from({ length: tableSize }, (_, unit) => foldUnit(unit))
const folded = (unit: number) => (unit < tableSize ? foldTable[unit] : foldUnit(unit))

/** Where lower case as JavaScript has it is another: Turkish letters, apostrophes, what stands for two units or by its place. */
const ours = new RegExp(`[İIΣ${apostrophes.slice(1)}\\p{Cs}]|[^\\u0000-\\uffff]`, 'u')

/** Turkish lower case, one unit for one unit (`İ`→`i`, `I`→`ı`), with straight apostrophes: offsets stay true. */
export function fold(text: string): string {
  let at = 0
  while (at < text.length && folded(text.charCodeAt(at)) === text.charCodeAt(at)) at++
  if (at === text.length) return text
  if (!ours.test(text)) return text.toLowerCase()
  const lower = Buffer.allocUnsafe(text.length * 2)
  lower.write(text, 'utf16le')
  for (; at < text.length; at++) lower.writeUInt16LE(folded(text.charCodeAt(at)), at * 2)
  return lower.toString('utf16le')
}

/** The word with its first letter a Turkish capital; the rest stays. */
export function capitalize(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('tr') + word.slice(1)
}

/** Turkish title case of a word in capitals: `İZMİR` → `İzmir`. */
export function titleCase(word: string): string {
  return capitalize(fold(word))
}

/** Whether the word begins with a capital letter. */
export function isCapital(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^\p{Lu}/u.test(word)
}

/** Whether the word has two letters or more, all of them capitals. */
export function isAllCapitals(word: string): boolean {
  return /^\P{L}*\p{Lu}\P{L}*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word)
}

/** Whether the UTF-16 unit is one of the apostrophes. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || (unit >= 0x60 && folded(unit) === 0x27)
}

/** The vowels, in lower case. */
export const vowels = 'aeıioöuüâîû'

/** The last vowel of a word in lower case, or the empty string. */
export function lastVowel(word: string): string {
  let at = word.length - 1
  while (at >= 0 && !vowels.includes(word[at])) at--
  return at < 0 ? '' : word[at]
}

/** So many units a part of a text must have to keep the whole alive; what is shorter V8 copies anyway. */
const keptAlive = 13

/** The same text as a string of its own: a part of a text keeps the whole alive. */
export const copyOf = (text: string): string =>
  text.length < keptAlive ? text : Buffer.from(text, 'utf16le').toString('utf16le')
