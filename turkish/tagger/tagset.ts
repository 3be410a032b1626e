import type { Features, Upos } from '../../schemas/word.ts'
import { hashText } from './hash.ts'

/** A tag taken apart. */
export interface Tag {
  readonly upos: Upos
  readonly features: Features
}

/** The tags (`UPOS|feats`), by number, and what the weights know of each: hashes of it and of its parts. */
export interface Tagset {
  readonly tags: readonly Tag[]
  readonly whole: Int32Array
  readonly pos: Int32Array
  readonly values: readonly Int32Array[]
  /** Class of a tag as context: part of speech, case, verb form, tense, possessor. */
  readonly full: Int32Array
  /** Part of speech and case. */
  readonly brief: Int32Array
}

/** Takes a list of tags, each `UPOS|feats`, apart. */
export function tagsetOf(names: readonly string[]): Tagset {
  const parts = names.map((name) => name.split('|'))
  const value = (list: readonly string[], feature: string) => list.find((part) => part.startsWith(`${feature}=`)) ?? '-'
  const hashes = (make: (list: readonly string[]) => string) => Int32Array.from(parts, (list) => hashText(make(list)))
  return {
    tags: parts.map(([upos, ...list]) => ({
      upos: upos as Upos,
      features: Object.fromEntries(list.filter((part) => part !== '_').map((part) => part.split('='))),
    })),
    whole: Int32Array.from(names, (_, at) => at + 1),
    pos: Int32Array.from(parts, ([upos]) => posHash(upos)),
    values: parts.map(([, ...list]) => Int32Array.from(list, (part) => hashText(part, 0, part.length, 99))),
    full: hashes((list) =>
      [list[0], value(list, 'Case'), value(list, 'VerbForm'), value(list, 'Tense'), value(list, 'Person[psor]')].join(),
    ),
    brief: hashes((list) => `${list[0]}${value(list, 'Case')}`),
  }
}

/** The hash of a part of speech. */
export const posHash = (upos: string): number => hashText(upos, 0, upos.length, 77)
