import { normalize, remarksOn } from '../input/normalize.ts'
import type { Incoming } from '../input/reader.ts'
import { shortId } from '../input/text.ts'
import { titleOf } from '../input/title.ts'
import type { Article, ArticleInput } from '../schemas/article.ts'
import { InvalidArticleError } from '../schemas/errors.ts'
import { type Span, spanOf } from '../schemas/span.ts'
import { validateArticle } from '../schemas/validate.ts'

/** A caller's input as an article: checked (`InvalidArticleError`), in NFC, with an id and a title. */
export function incomingOf(input: ArticleInput): Incoming {
  const complaints = validateArticle(input)
  if (complaints.length > 0) throw new InvalidArticleError(complaints.join('; '))
  const text = normalize(input.text)
  if (text.trim() === '') throw new InvalidArticleError("text must hold an article's words, not only white space")
  const article: Article = {
    id: input.id ?? shortId(text),
    text,
    published: input.published,
    title: input.title ? moved(input.title, input.text, text) : input.title === null ? null : titleOf(text),
    source: input.source ?? null,
    declaredLanguage: input.language ?? null,
  }
  return { article, notes: remarksOn(text) }
}

/** A span of the text that was given, in the normal text. */
function moved({ start, text: words }: Span, given: string, text: string): Span {
  const from = normalize(given.slice(0, start)).length
  return spanOf(text, from, Math.min(text.length, from + normalize(words).length))
}

/** A bare text as an article of which only layers are asked. */
export function bareArticle(text: string, published: string): Article {
  const complaints = validateArticle({ text, published })
  if (complaints.length > 0) throw new InvalidArticleError(complaints.join('; '))
  return { id: '-', text: normalize(text), published, title: null, source: null, declaredLanguage: 'tr' }
}
