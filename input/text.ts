import { createHash } from 'node:crypto'
import { InvalidArticleError } from '../schemas/errors.ts'
import { decode } from './encoding.ts'
import { normalize, remarksOn } from './normalize.ts'
import { dated, splitHeader } from './published.ts'
import type { Reader } from './reader.ts'
import { titleOf } from './title.ts'

/** Plain text: an optional header `date YYYY-MM-DD`, then the article. */
export const text: Reader = {
  format: 'text',
  endings: ['.txt', '.text', '.md'],
  read({ path, id, bytes, modified, date, language }) {
    const decoded = decode(bytes)
    if (!decoded)
      throw new InvalidArticleError(
        'its bytes are no text; give a text file (UTF-8, UTF-16 with a mark or windows-1254)',
      )
    const { published: ownDay, body } = splitHeader(normalize(decoded.text))
    const text = body.trim()
    if (text === '') throw new InvalidArticleError('it holds no text; leave it out, or put the article into it')
    const { published, notes } = dated(ownDay ?? date, path, modified)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      article: {
        id: id ?? shortId(text),
        text,
        published,
        title: titleOf(text),
        source: { path, format: 'text', encoding: decoded.encoding, sha256 },
        declaredLanguage: language ?? null,
      },
      notes: [...notes, ...remarksOn(text)],
    }
  },
}

/** The id of an article that has none: the first twelve hexadecimal digits of its text's SHA-256. */
export function shortId(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
