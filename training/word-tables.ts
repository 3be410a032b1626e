import { fold, isCapital } from '../turkish/letters.ts'
import { endingKey, formKey, longestEnding, shapeOf } from '../turkish/tagger/forms.ts'
import { type HashTable, tableOf } from '../turkish/tagger/hash.ts'
import { lemmaEndingKey, lemmaKey, longestLemmaEnding } from '../turkish/tagger/lemmas.ts'
import type { Model } from '../turkish/tagger/model.ts'
import { tagsetOf } from '../turkish/tagger/tagset.ts'
import { tokenize } from '../turkish/tokenizer.ts'
import type { SurfaceToken } from './conllu.ts'

/** Everything of a model but its weights. */
export type Tables = Omit<Model, 'weights'>

type Rows = Map<number, Map<number, number>>

/** At most so many tags, and so many scripts, a row: what is rarer is noise. */
const longestRow = { tags: 10, scripts: 3 } as const

/** The name of a token's tag. */
export const tagName = ({ upos, feats }: SurfaceToken): string => `${upos}|${feats}`

/** The shape of a treebank's token, seen with the eyes of our own tokenizer. */
export function shapeIn(sentence: readonly SurfaceToken[], at: number): number {
  const { form } = sentence[at]
  const [token] = tokenize(form)
  return shapeOf(
    { ...token, end: form.length, nameEnd: token.end === form.length ? token.nameEnd : form.length },
    at === 0,
  )
}

/** What was seen: the tags of forms and endings, and how lemmas are made of forms. */
export function tablesOf(sentences: readonly (readonly SurfaceToken[])[]): Tables {
  const tagNumbers = numbersByFrequency(
    sentences
      .flat()
      .filter(({ single }) => single)
      .map(tagName),
  )
  const tagset = tagsetOf([...tagNumbers.keys()])
  const scripts = new Map<string, number>()
  const scriptNumber = (script: string) => {
    if (!scripts.has(script)) scripts.set(script, scripts.size)
    return scripts.get(script) as number
  }
  const seen: Rows = new Map()
  const always = new Set<number>()
  const ofForm: Rows = new Map()
  const ofEnding: Rows = new Map()
  const lemmas = new Map<number, { times: number; capital: number }>()

  for (const sentence of sentences)
    for (const [at, token] of sentence.entries()) {
      if (!token.single) continue
      const form = fold(token.form)
      const tag = tagNumbers.get(tagName(token)) as number
      count(seen, formKey(form), tag)
      always.add(formKey(form))
      for (let length = 0; length <= Math.min(longestEnding, form.length); length++) {
        const key = endingKey(form, length, shapeIn(sentence, at))
        count(seen, key, tag)
        if (length < 3) always.add(key)
      }
      learnLemma(token, form, tag)
    }

  function learnLemma(token: SurfaceToken, form: string, tag: number): void {
    const pos = tagset.pos[tag]
    const lemma = fold(token.lemma)
    const capital = isCapital(token.lemma)
    const script = scriptOf(form, lemma)
    const times = lemmas.get(lemmaKey(lemma, pos)) ?? { times: 0, capital: 0 }
    lemmas.set(lemmaKey(lemma, pos), { times: times.times + 1, capital: times.capital + Number(capital) })
    if (form.includes("'")) return
    const whole = scriptNumber(capital ? `${script}|` : script)
    count(ofForm, lemmaKey(form, pos), whole)
    count(ofForm, lemmaKey(form, 0), whole)
    if (token.upos === 'PROPN') return
    for (let length = 0; length <= Math.min(longestLemmaEnding, form.length); length++) {
      count(ofEnding, lemmaEndingKey(form, length, tag + 1), scriptNumber(script))
      count(ofEnding, lemmaEndingKey(form, length, pos), scriptNumber(script))
    }
  }

  const tags = flatten(
    seen,
    longestRow.tags,
    (key, total) => total > 1 || always.has(key),
    (times) => times,
  )
  const endings = flatten(
    ofEnding,
    longestRow.scripts,
    (_, total) => total > 1,
    (times, total) => Math.round(-16 * Math.log(times / total)),
  )
  return {
    tags: [...tagNumbers.keys()],
    scripts: [...scripts.keys()],
    seen: tags.table,
    tagRows: tags.rows,
    lemmaOfForm: tableOf(new Map([...ofForm].map(([key, row]) => [key, ranked(row)[0][0]]))),
    lemmaOfEnding: endings.table,
    scriptRows: endings.rows,
    lemmas: tableOf(
      new Map([...lemmas].map(([key, { times, capital }]) => [key, times * 2 + Number(capital * 2 > times)])),
    ),
  }
}

/** Words numbered from the most frequent on. */
function numbersByFrequency(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  const order = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return new Map(order.map(([word], number) => [word, number]))
}

function count(rows: Rows, key: number, what: number): void {
  const row = rows.get(key) ?? new Map<number, number>()
  row.set(what, (row.get(what) ?? 0) + 1)
  rows.set(key, row)
}

const ranked = (row: ReadonlyMap<number, number>) => [...row].sort((a, b) => b[1] - a[1] || a[0] - b[0])

/** Rows one after another: length of what follows, total, then number and value by turns. */
function flatten(
  rows: Rows,
  most: number,
  keep: (key: number, total: number) => boolean,
  value: (times: number, total: number) => number,
): { table: HashTable; rows: Uint16Array } {
  const flat: number[] = []
  const places = new Map<number, number>()
  for (const [key, row] of rows) {
    let total = 0
    for (const times of row.values()) total += times
    if (!keep(key, total)) continue
    places.set(key, flat.length)
    const entries = ranked(row).slice(0, most)
    flat.push(entries.length * 2 + 1, Math.min(65_535, total))
    for (const [what, times] of entries) flat.push(what, Math.min(65_535, value(times, total)))
  }
  return { table: tableOf(places), rows: Uint16Array.from(flat) }
}

/** What makes the lemma of the form: units to cut off, and text to put on. */
function scriptOf(form: string, lemma: string): string {
  let common = 0
  while (common < form.length && common < lemma.length && form[common] === lemma[common]) common++
  return `${form.length - common}|${lemma.slice(common)}`
}
