import { apostrophes } from './letters.ts'

/** Classes of UTF-16 units, as the tokenizer sees them. */
export const Class = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  apostrophe: 5,
  quote: 6,
  symbol: 7,
  highSurrogate: 8,
  mark: 9,
} as const

function classify(unit: number): number {
  const char = String.fromCharCode(unit)
  if (/[\s\u200b\ufeff]/u.test(char)) return Class.space
  if (apostrophes.includes(char)) return Class.apostrophe
  if ('"“”„‟«»‹›‚‛'.includes(char)) return Class.quote
  if (unit >= 0xd800 && unit < 0xdc00) return Class.highSurrogate
  if (/\p{Lu}|\p{Lt}/u.test(char)) return Class.upper
  if (/\p{L}/u.test(char)) return Class.lower
  if (/\p{M}|\u00ad/u.test(char)) return Class.mark
  if (/\p{Nd}/u.test(char)) return Class.digit
  if (/[%‰\p{S}]/u.test(char)) return Class.symbol
  return Class.other
}

const tableSize = 0x2100
const table = Uint8Array.from({ length: tableSize }, (_, unit) => classify(unit))

/** The class of the unit at an offset; `space` past the end. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit < tableSize ? table[unit] : at < text.length ? classify(unit) : Class.space
}

/** Whether a class is that of a letter. */
export const isLetter = (kind: number) => kind === Class.lower || kind === Class.upper
