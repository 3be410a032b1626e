import { stages } from '../extractors/index.ts'
import { advance, begin } from '../extractors/stage.ts'
import type { Article } from '../schemas/article.ts'
import type { Document, Layer } from '../schemas/document.ts'
import type { Record } from '../schemas/record.ts'
import { featureString } from '../turkish/morphology.ts'

/** A document of which every layer is known. */
export type WholeDocument = Document<Layer>

/** Reads an article through every stage, without a turn of the event loop. Throws what a stage throws. */
export function readArticle(article: Article): WholeDocument {
  let document: Document = begin(article)
  for (const stage of stages) document = advance(stage, document)
  return document as WholeDocument
}

/** The record of a document: what leaves of it. `tokens` are put in when asked for. */
export function recordOf(document: WholeDocument, layers: { readonly tokens: boolean }): Record {
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
    quantities: [...document.quantities],
    quotes: [...document.quotes],
    events: [...document.events],
    agenda: [...document.agenda],
    notes: [...document.notes],
  }
}

function tokenRecords({ tokens, words }: WholeDocument) {
  return tokens.map(({ start, end, text }, at) => {
    const word = words[at]
    return { start, end, text, lemma: word.lemma, upos: word.upos, feats: featureString(word) }
  })
}
