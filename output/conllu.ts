import type { Record } from '../schemas/record.ts'

/**
 * The tokens of a record as CoNLL-U (universaldependencies.org/format): ID, FORM, LEMMA, UPOS, FEATS and
 * `SpaceAfter=No`, one surface token a line; what we do not know is `_`. The record must hold its tokens.
 */
export function conlluOf({ id, text, sentences, tokens = [] }: Record): string {
  const lines: string[] = []
  let next = 0
  for (const [number, { start, end }] of sentences.entries()) {
    lines.push(`# sent_id = ${id}-${number + 1}`, `# text = ${text.slice(start, end)}`)
    for (let place = 1; next < tokens.length && tokens[next].start < end; place++, next++) {
      const token = tokens[next]
      const close = next + 1 < tokens.length && tokens[next + 1].start === token.end
      const misc = close ? 'SpaceAfter=No' : '_'
      lines.push([place, token.text, token.lemma, token.upos, '_', token.feats, '_', '_', '_', misc].join('\t'))
    }
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}
