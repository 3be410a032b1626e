import type { AgendaItem } from './agenda.ts'
import type { Article } from './article.ts'
import type { DateMention } from './date.ts'
import type { Entity, NameMention } from './entity.ts'
import type { Event } from './event.ts'
import type { Knowledge } from './knowledge.ts'
import type { Note } from './note.ts'
import type { Quantity } from './quantity.ts'
import type { Quote } from './quote.ts'
import type { Sentence } from './sentence.ts'
import type { Token } from './token.ts'
import type { Witness } from './witness.ts'
import type { Word } from './word.ts'

/** All that can be known of an article: one stage provides each layer. */
export interface Layers {
  readonly language: 'tr'
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** One word a token, by the same index. */
  readonly words: readonly Word[]
  readonly dates: readonly DateMention[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly NameMention[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly quotes: readonly Quote[]
  readonly agenda: readonly AgendaItem[]
}

/** The name of a layer. */
export type Layer = keyof Layers

/** What whoever has an article read gives along with it. */
export interface Along {
  readonly knowledge?: Knowledge | undefined
  /** Hears who spoke for and against each name; absent where nobody asks. */
  readonly hears?: ((witness: Witness) => void) | undefined
}

/** An article and the layers known of it so far. It never changes; knowing more makes a new one. */
export type Document<L extends Layer = never> = Article &
  Along & { readonly notes: readonly Note[] } & Readonly<Pick<Layers, L>>
