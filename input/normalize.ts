import type { Note } from '../schemas/note.ts'

/** A lone surrogate: half a character. */
const loneSurrogates = /[\uD800-\uDFFF]/gu

const replacement = '\uFFFD'

/**
 * The text as the stages want it: NFC, lines that end in `\n`, no byte order mark, and U+FFFD where half a character
 * stood. A normal text stays as it is.
 */
export function normalize(text: string): string {
  return text
    .replace(/^\uFEFF+/u, '')
    .replace(loneSurrogates, replacement)
    .replace(/\r\n?/gu, '\n')
    .normalize('NFC')
}

/** A text of so many UTF-16 units is hardly one article. */
const hardlyOne = 1_000_000

/** What is to be said of a normal text: characters that could not be read, and a length that no article has. */
export function remarksOn(text: string): Note[] {
  const notes: Note[] = []
  const start = text.indexOf(replacement)
  if (start >= 0) {
    const count = text.split(replacement).length - 1
    const says = `${count} ${count === 1 ? 'character' : 'characters'} could not be read and stand as U+FFFD`
    notes.push({ stage: 'input', says, start, end: start + 1 })
  }
  if (text.length > hardlyOne)
    notes.push({
      stage: 'input',
      says: `${text.length} characters are hardly one article; part it if it holds several`,
    })
  return notes
}
