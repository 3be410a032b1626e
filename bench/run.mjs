#!/usr/bin/env node
// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { f1, placed } from './quality.mjs'
import { compromise } from './readers/compromise.mjs'
import { intl } from './readers/intl.mjs'
import { natural } from './readers/natural.mjs'
import { nlptoolkit } from './readers/nlptoolkit.mjs'
import { ours } from './readers/ours.mjs'
import { wink } from './readers/wink.mjs'
import { speeds } from './speed.mjs'
import { table } from './table.mjs'
import { treebankText } from './treebank.mjs'

const usage = 'node run.mjs --news FOLDER [--treebank FOLDER] [--articles N] [--json]'
/** So few that a round still gives the fastest reader something to do. */
const fewestArticles = 240

try {
  await main()
} catch (error) {
  process.stderr.write(`${/** @type {Error} */ (error).message}\n`)
  process.exitCode = 1
}

async function main() {
  const { values } = parseArgs({
    options: {
      news: { type: 'string' },
      treebank: { type: 'string' },
      articles: { type: 'string', default: '2400' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.news === undefined) throw new Error(`no --news: which folder holds the articles? ${usage}`)
  const most = Number(values.articles)
  if (!(most >= fewestArticles)) throw new Error(`--articles ${values.articles}: give ${fewestArticles} or more`)
  const articles = newsIn(values.news, most)
  const gold = values.treebank && treebankText(readFileSync(join(values.treebank, 'dev.conllu'), 'utf8'))

  const readers = [...(await ours()), ...intl(), ...compromise(), ...wink(), ...natural(), ...nlptoolkit()]
  const measured = speeds(readers, articles)
  const rows = readers.map((reader) => {
    const { name, level } = reader
    const speed = /** @type {import('./speed.mjs').Speed} */ (measured.get(reader))
    return { name, level, ...speed, ...scores(reader, gold || undefined) }
  })
  const about = {
    node: process.version,
    processor: cpus()[0].model,
    articles: articles.length,
    characters: articles.reduce((sum, text) => sum + text.length, 0),
  }
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ...about, rows }, null, 2)}\n`
      : `${Object.entries(about)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}\n\n${table(rows)}`,
  )
}

/**
 * The bodies of a folder's articles, without the line of date and title.
 * @param {string} folder
 * @param {number} most
 */
function newsIn(folder, most) {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, most)
  if (files.length < fewestArticles)
    throw new Error(`${files.length} articles (*.txt) in ${folder}: give a folder with ${fewestArticles} or more`)
  return files.map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .normalize('NFC')
      .replace(/^date .*\n+/u, ''),
  )
}

/**
 * Token and sentence F1 of a reader; `null` where there is nothing to score.
 * @param {import('./reader.mjs').Reader} reader
 * @param {ReturnType<typeof treebankText> | undefined} gold
 */
function scores(reader, gold) {
  if (gold === undefined) return { tokenF1: null, sentenceF1: null }
  const { tokens, sentences } = reader.read(gold.text)
  return {
    tokenF1: tokens ? f1(gold.tokens, placed(gold.text, tokens)) : null,
    sentenceF1: sentences ? f1(gold.sentences, placed(gold.text, sentences)) : null,
  }
}
