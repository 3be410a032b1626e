import { copyOf } from './letters.ts'

/** What is known of forms already met. */
export interface Memory<T> {
  recall(form: string): T | undefined
  keep(form: string, known: T): T
}

/**
 * A memory of the last so many forms, and of as many before them that were asked for since. What is common in the language
 * is never forgotten, as it is where a full memory is emptied at once; and no form keeps its article alive.
 */
export function memoryOf<T>(limit: number): Memory<T> {
  let recent = new Map<string, T>()
  let former = new Map<string, T>()
  const keep = (form: string, known: T) => {
    if (recent.size >= limit) {
      former = recent
      recent = new Map()
    }
    recent.set(copyOf(form), known)
    return known
  }
  return {
    recall(form) {
      const known = recent.get(form)
      if (known !== undefined) return known
      const again = former.get(form)
      return again === undefined ? undefined : keep(form, again)
    },
    keep,
  }
}
