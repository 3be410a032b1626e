import { type Span, spanOf } from '../schemas/span.ts'

/** In UTF-16 units. */
const longest = 200

/** A sentence's end: a stop, an exclamation mark or an ellipsis, with or without closing marks after it. */
const ended = /[.!…]["'”’»)\]]*$/u

/** The title of a normal text: its first line, when a blank line follows it and it is short and no sentence; else null. */
export function titleOf(text: string): Span | null {
  const start = text.search(/\S/u)
  if (start < 0) return null
  const [line, break_] = /^[^\n]*(\n[^\S\n]*\n)?/u.exec(text.slice(start, start + longest + 100)) ?? ['']
  const title = line.trimEnd()
  return break_ && title.length <= longest && !ended.test(title) ? spanOf(text, start, start + title.length) : null
}
