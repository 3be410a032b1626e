import type { Form } from '../schemas/token.ts'
import { copyOf, fold, isCapital } from './letters.ts'
import { memoryOf } from './memory.ts'

/** So many forms are remembered, and as many before them. */
const forms = memoryOf<Form>(50_000)

/** The form that a stretch of text is. Its strings are its own: they keep no article alive. */
export function formOf(text: string): Form {
  return forms.recall(text) ?? forms.keep(text, formFrom(copyOf(text)))
}

const formFrom = (text: string): Form => ({ text, folded: fold(text), capital: isCapital(text), found: [] })

let readers = 0

/** A reader of forms that reads each but once: what it found is kept with the form. It must find something. */
export function onceAForm<T extends object>(read: (form: Form) => T): (form: Form) => T {
  const reader = readers++
  return (form) => {
    const known = form.found[reader]
    if (known !== undefined) return known as T
    const found = read(form)
    form.found[reader] = found
    return found
  }
}
