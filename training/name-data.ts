import { readFileSync } from 'node:fs'
import type { EntityType } from '../schemas/entity.ts'

/** A sentence as text, and the names that its source marks in it. */
export interface NamedText {
  readonly text: string
  readonly names: readonly { readonly start: number; readonly end: number; readonly type: string }[]
}

/** Reads a file of tokens and BIO tags, one token a line, a blank line between sentences; tokens are joined by a space. */
export function readNames(path: string): NamedText[] {
  const texts: NamedText[] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\s*\n/u)) {
    let text = ''
    const names: { start: number; end: number; type: string }[] = []
    for (const line of block.split('\n')) {
      const [, form, tag] = /^\s*(\S+)\s+(\S+)\s*$/u.exec(line) ?? []
      if (!form) continue
      const start = text === '' ? 0 : text.length + 1
      text = text === '' ? form : `${text} ${form}`
      const last = names.at(-1)
      if (tag.startsWith('B-')) names.push({ start, end: text.length, type: tag.slice(2) })
      else if (tag.startsWith('I-') && last?.type === tag.slice(2) && last.end === start - 1) last.end = text.length
    }
    if (text !== '') texts.push({ text, names })
  }
  return texts
}

/** What the types of Turkish-Wiki-NER are here; those without an entry are no names. */
export const entityTypes: Readonly<Record<string, EntityType | undefined>> = {
  PERSON: 'PERSON',
  GPE: 'LOCATION',
  LOC: 'LOCATION',
  FAC: 'LOCATION',
  ORG: 'ORGANIZATION',
  NORP: 'GROUP',
  WORK: undefined,
  EVENT: undefined,
  PRODUCT: undefined,
  LAW: undefined,
}
