import type { ArticleInput } from '../schemas/article.ts'
import type { DateMention } from '../schemas/date.ts'
import { InvalidOptionError } from '../schemas/errors.ts'
import type { Knowledge } from '../schemas/knowledge.ts'
import type { Quantity } from '../schemas/quantity.ts'
import type { Record } from '../schemas/record.ts'
import { checked, readLayer, recordFrom } from './extract.ts'
import { bareArticle, incomingOf } from './incoming.ts'
import { checkedKnowledge } from './knowledge.ts'

export { NotTurkishError } from '../extractors/language.ts'
export type { AgendaItem } from '../schemas/agenda.ts'
export type { ArticleInput, Source } from '../schemas/article.ts'
export type { DateMention } from '../schemas/date.ts'
export type { Entity, EntityType, Links, Mention, Role } from '../schemas/entity.ts'
export { InvalidArticleError, InvalidOptionError, InvalidRecordError } from '../schemas/errors.ts'
export type { Event, EventKind } from '../schemas/event.ts'
export type { Knowledge, OwnName, OwnPattern } from '../schemas/knowledge.ts'
export type { Note } from '../schemas/note.ts'
export type { Quantity } from '../schemas/quantity.ts'
export type { Quote } from '../schemas/quote.ts'
export type { Record } from '../schemas/record.ts'
export type { SentenceRecord } from '../schemas/sentence.ts'
export type { Span } from '../schemas/span.ts'
export type { TokenRecord } from '../schemas/token.ts'

/** Layers that are in the record only when asked for. */
const optionalLayers = ['tokens'] as const

/** A layer that is in the record only when asked for. */
export type OptionalLayer = (typeof optionalLayers)[number]

/** What an extractor can be told once for all its articles. */
export interface ExtractorOptions {
  readonly layers?: readonly OptionalLayer[]
  /** What the newsroom knows by itself: what `--config kupur.json` holds (docs/desk.md). */
  readonly knowledge?: Knowledge
}

/** Reads many articles in one way. */
export interface Extractor {
  /** The record of one article. Rejects as `extractSync` throws. */
  extract(input: ArticleInput): Promise<Record>
  /**
   * The record of one article, without a turn of the event loop. Throws `InvalidArticleError` where the input is no
   * article, `NotTurkishError` where it is in another language; `language: 'tr'` says that it is Turkish all the same.
   */
  extractSync(input: ArticleInput): Record
  /** The expressions of time of a bare text, resolved against the day (and time) given. Offsets are into its NFC. */
  dates(text: string, context: { readonly published: string }): readonly DateMention[]
  /** The amounts of a bare text. Offsets are into its NFC. */
  quantities(text: string): readonly Quantity[]
}

/** Amounts are the same on every day; the stages before theirs want one. */
const anyDay = '2000-01-01'

/**
 * Makes an extractor for many articles. An option that there is not, and knowledge that cannot be used, is an
 * `InvalidOptionError`.
 *
 * ```ts
 * const extractor = createExtractor({ layers: ['tokens'] })
 * const { quotes } = extractor.extractSync({ text, published: '2025-11-24' })
 * const [mention] = extractor.dates('yarın saat 14.30', { published: '2025-11-24T09:00' }) // 2025-11-25T14:30
 * ```
 */
export function createExtractor(options: ExtractorOptions = {}): Extractor {
  const layers = { tokens: layersOf(options).includes('tokens') }
  const { knowledge } = options
  const along = knowledge === undefined ? {} : { knowledge: checkedKnowledge(knowledge) }
  const extractSync = (input: ArticleInput) => checked(recordFrom(incomingOf(input), layers, along))
  return {
    extract: async (input) => extractSync(input),
    extractSync,
    dates: (text, context) => readLayer('dates', bareArticle(text, context?.published)),
    quantities: (text) => readLayer('quantities', bareArticle(text, anyDay)),
  }
}

function layersOf({ layers = [], knowledge: _, ...others }: ExtractorOptions): readonly OptionalLayer[] {
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new InvalidOptionError(`no option "${unknown}"; known: layers, knowledge`)
  if (!Array.isArray(layers))
    throw new InvalidOptionError(`layers must be a list like ['tokens'], not ${JSON.stringify(layers)}`)
  const stranger = layers.find((layer) => !optionalLayers.includes(layer))
  if (stranger !== undefined)
    throw new InvalidOptionError(`no optional layer "${stranger}"; known: ${optionalLayers.join(', ')}`)
  return layers
}

/**
 * The record of one article: who and what it names, which days it speaks of, who said what, what is on whose agenda.
 *
 * ```ts
 * const record = await extract({ text: 'Bakan Şimşek, yarın Ankara’da konuşacak.', published: '2025-11-24' })
 * record.dates[0].value // '2025-11-25'
 * ```
 *
 * Rejects with `InvalidArticleError` where the input is no article, `NotTurkishError` where it is in another language.
 */
export const extract: Extractor['extract'] = createExtractor().extract
