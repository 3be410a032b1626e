import { stages } from '../extractors/index.ts'
import { NotTurkishError } from '../extractors/language.ts'
import { advance, begin } from '../extractors/stage.ts'
import type { Incoming } from '../input/reader.ts'
import type { Article } from '../schemas/article.ts'
import type { Along, Document, Layer, Layers } from '../schemas/document.ts'
import { InvalidRecordError } from '../schemas/errors.ts'
import { brokenLaws } from '../schemas/laws.ts'
import type { Note } from '../schemas/note.ts'
import { belongsInRecord } from '../schemas/quantity.ts'
import type { Record } from '../schemas/record.ts'
import { validateRecord } from '../schemas/validate.ts'
import { featureString } from '../turkish/word-face.ts'

/** A document of which every layer is known. */
export type WholeDocument = Document<Layer>

/** Reads an article through every stage, without a turn of the event loop. Throws what a stage throws. */
export function readArticle(article: Article, notes: readonly Note[] = [], along: Along = {}): WholeDocument {
  return readThrough(stages, { ...begin(article), notes, ...along }) as WholeDocument
}

/** One layer of a bare text: only the stages are run that it needs. */
export function readLayer<L extends Layer>(layer: L, article: Article): Layers[L] {
  const needed = new Set<Layer>([layer])
  for (const stage of stages.toReversed())
    if (needed.has(stage.provides)) for (const required of stage.requires) needed.add(required)
  const document = readThrough(
    stages.filter(({ provides }) => needed.has(provides)),
    begin(article),
  )
  return (document as WholeDocument)[layer]
}

function readThrough(some: readonly (typeof stages)[number][], start: Document): Document {
  let document = start
  for (const stage of some)
    try {
      document = advance(stage, document)
    } catch (error) {
      if (error instanceof NotTurkishError) throw error
      throw new Error(`the stage "${stage.provides}" broke: ${(error as Error).message}`, { cause: error })
    }
  return document
}

/** Which layers are put into the record beside those that always are. */
export interface WantedLayers {
  readonly tokens: boolean
}

/** The record of a document: what leaves of it. `tokens` are put in when asked for. */
export function recordOf(document: WholeDocument, layers: WantedLayers): Record {
  return {
    version: 1,
    id: document.id,
    published: document.published,
    language: document.language,
    title: document.title,
    source: document.source,
    text: document.text,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    ...(layers.tokens ? { tokens: tokenRecords(document) } : {}),
    entities: [...document.entities],
    dates: [...document.dates],
    quantities: document.quantities.filter(belongsInRecord),
    quotes: [...document.quotes],
    events: [...document.events],
    agenda: [...document.agenda],
    notes: [...document.notes],
  }
}

/** The tokens as they leave. What the names stage knows for the name of a person or place is its own lemma. */
function tokenRecords({ tokens, words, names }: WholeDocument) {
  const named = new Set<number>()
  for (const { type, first, last } of names)
    if (type === 'PERSON' || (type === 'LOCATION' && last - first === 1))
      for (let at = first; at < last; at++) if (tokens[at].capital) named.add(at)
  return tokens.map((token, at) => {
    const { start, end, text } = token
    const word = words[at]
    const name = named.has(at) ? { lemma: text.slice(0, token.nameEnd - start), upos: 'PROPN' } : word
    return { start, end, text, lemma: name.lemma, upos: name.upos, feats: featureString(word) }
  })
}

/** The record of an article as it came in, not yet checked. */
export function recordFrom({ article, notes }: Incoming, layers: WantedLayers, along: Along = {}): Record {
  return recordOf(readArticle(article, notes, along), layers)
}

/** The record itself, if its schema and the laws of spans admit it; else an `InvalidRecordError`. */
export function checked(record: Record): Record {
  const complaints = validateRecord(record)
  if (complaints.length === 0) complaints.push(...brokenLaws(record))
  if (complaints.length === 0) return record
  throw new InvalidRecordError(`the record breaks its schema: ${complaints.slice(0, 3).join('; ')}; please report it`)
}
