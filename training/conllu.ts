import { readFileSync } from 'node:fs'

/** A surface token of a treebank: what stands between white space and punctuation. */
export interface SurfaceToken {
  readonly form: string
  /** Empty where the token holds several words: `yıllardır` is `yıllar` and `dır`. */
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  /** Whether it is one word; only such are learned from and scored. */
  readonly single: boolean
  readonly spaceAfter: boolean
}

/** Marks with which this treebank tells homonyms apart: `ad(II)`; they belong to a dictionary, not to a lemma. */
const homonym = /\((?:I|ı|i|İ)+\)$/u

/** The sentences of a CoNLL-U file as surface tokens. */
export function readConllu(path: string): SurfaceToken[][] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => surfaceTokens(block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))))
    .filter((sentence) => sentence.length > 0)
}

function surfaceTokens(lines: readonly string[]): SurfaceToken[] {
  const tokens: SurfaceToken[] = []
  let inside = 0
  for (const line of lines) {
    const [id, form, lemma, upos, , feats, , , , misc] = line.split('\t')
    const range = /^\d+-(\d+)$/u.exec(id)
    const spaceAfter = !misc.includes('SpaceAfter=No')
    if (range) {
      inside = Number(range[1])
      tokens.push({ form, lemma: '', upos: '', feats: '', single: false, spaceAfter })
    } else if (Number(id) > inside)
      tokens.push({ form, lemma: lemma.replace(homonym, ''), upos, feats, single: true, spaceAfter })
  }
  return tokens
}

/** The text of a sentence, as its tokens and the spaces between them make it. */
export function textOf(sentence: readonly SurfaceToken[]): string {
  return sentence
    .map(({ form, spaceAfter }) => (spaceAfter ? `${form} ` : form))
    .join('')
    .trimEnd()
}
