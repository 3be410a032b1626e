import Type from 'typebox'
import { closed, Offset } from './span.ts'

export const Note = closed(
  { stage: Type.String(), says: Type.String(), start: Type.Optional(Offset), end: Type.Optional(Offset) },
  'Something a stage wants the reader to know: `31 Nisan: no such day`',
)

/** Something a stage wants the reader to know. */
export type Note = Readonly<Type.Static<typeof Note>>
