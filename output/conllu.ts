import type { Record } from '../schemas/record.ts'
import { surfaceTokens } from '../turkish/surface.ts'
import { tokenize } from '../turkish/tokenizer.ts'

type RecordToken = NonNullable<Record['tokens']>[number]

/**
 * The tokens of a record as CoNLL-U (universaldependencies.org/format): ID, FORM, LEMMA, UPOS, FEATS and
 * `SpaceAfter=No`, one surface token a line, cut as the Turkish treebanks cut them (`Dr` `.`); what we do not know is `_`.
 * The record must hold its tokens.
 */
export function conlluOf({ id, text, sentences, tokens = [] }: Record): string {
  const surface = surfaceTokens(tokenize(text))
  const lines: string[] = []
  let next = 0
  for (const [number, { start, end }] of sentences.entries()) {
    lines.push(`# sent_id = ${id}-${number + 1}`, `# text = ${text.slice(start, end)}`)
    for (let place = 1; next < surface.length && surface[next].start < end; place++, next++) {
      const { start, end, first, last } = surface[next]
      const form = text.slice(start, end)
      const { lemma, upos, feats } = wordOf(form, tokens.slice(first, last))
      const misc = surface[next + 1]?.start === end ? 'SpaceAfter=No' : '_'
      lines.push([place, form, lemma, upos, '_', feats, '_', '_', '_', misc].join('\t'))
    }
    lines.push('')
  }
  return `${lines.join('\n')}\n`
}

/** What a surface token is: what the first word among ours is that it holds a part of; without a word, a mark. */
function wordOf(form: string, tokens: readonly RecordToken[]): Pick<RecordToken, 'lemma' | 'upos' | 'feats'> {
  const word = tokens.find(({ upos }) => upos !== 'PUNCT') ?? tokens[0]
  if (!/[\p{L}\p{N}]/u.test(form)) return { lemma: form, upos: word.upos === 'SYM' ? 'SYM' : 'PUNCT', feats: '_' }
  return { ...word, lemma: word.lemma === word.text && tokens.length === 1 ? form : word.lemma }
}
