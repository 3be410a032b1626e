// Learns how sure a quote is: from the quotes of the fixtures' gold and from those that were read (quotes-judged.tsv).
// Writes extractors/quotes/confidence-odds.ts and prints the calibration table, of parts that were not learned from.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { correspondence, overlaps } from '../evaluation/align.ts'
import { judgedQuotes } from '../extractors/quotes/index.ts'
import { readArticle } from '../pipeline/extract.ts'
import type { Gold } from '../schemas/gold.ts'
import { type Counted, QuoteCounts } from './quote-counts.ts'

const counts = new QuoteCounts()
const golds = 'fixtures/gold'
for (const file of readdirSync(golds)) {
  const gold: Gold = JSON.parse(readFileSync(`${golds}/${file}`, 'utf8'))
  if (gold.quotes && gold.entities) countGold(gold, gold.quotes, gold.entities)
}
const judged = 'training/quotes-judged.tsv'
if (existsSync(judged)) counts.read(judged)
const all = counts.all()

writeFileSync('extractors/quotes/confidence-odds.ts', tableOf(fitted(all)))
process.stdout.write(calibration(all))

/** Counts which quotes of an article agree with its gold in content and speaker. */
function countGold(
  { id, text, published }: Gold,
  quotes: NonNullable<Gold['quotes']>,
  entities: NonNullable<Gold['entities']>,
) {
  const document = readArticle({ id, text, published, title: null, source: null, declaredLanguage: 'tr' })
  const goldOf = correspondence(entities, document.entities)
  for (const { quote, facts } of judgedQuotes(document)) {
    const same = quotes.find((gold) => overlaps(gold, quote))
    const speaker = quote.speaker === null ? null : (goldOf.get(quote.speaker) ?? quote.speaker)
    counts.add(facts, same !== undefined && same.speaker === speaker)
  }
}

type Odds = ReadonlyMap<string, number>

/** Logistic regression over facts by steps along the gradient; weights other than the first are held towards none. */
function fitted(rows: readonly Counted[]): Odds {
  const held = 1
  const steps = 4000
  const rate = 0.02
  const odds = new Map<string, number>([['any', 0]])
  for (const { facts } of rows) for (const fact of facts) odds.set(fact, 0)
  for (let step = 0; step < steps; step++) {
    const gradient = new Map<string, number>()
    for (const { facts, right, wrong } of rows) {
      const error = right - (right + wrong) * chance(odds, facts)
      for (const fact of ['any', ...facts]) gradient.set(fact, (gradient.get(fact) ?? 0) + error)
    }
    for (const [fact, weight] of odds)
      odds.set(fact, weight + rate * ((gradient.get(fact) ?? 0) - (fact === 'any' ? 0 : held * weight)))
  }
  return odds
}

function chance(odds: Odds, facts: readonly string[]): number {
  let sum = odds.get('any') ?? 0
  for (const fact of facts) sum += odds.get(fact) ?? 0
  return 1 / (1 + Math.exp(-sum))
}

function tableOf(odds: Odds): string {
  const rows = [...odds]
    .filter(([fact]) => fact !== 'any')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fact, weight]) => `  ${/^\p{L}+$/u.test(fact) ? fact : `'${fact}'`}: ${Number(weight.toFixed(2))},`)
  return `/** Written by \`npm run train:quotes\`: what each fact adds to the log-odds that a quote is right. */
export const odds: { readonly [fact: string]: number } & { readonly any: number } = {
  any: ${Number((odds.get('any') ?? 0).toFixed(2))},
${rows.join('\n')}
}
`
}

/** How often quotes of each confidence were right, each part judged by what the other parts teach. */
function calibration(rows: readonly Counted[]): string {
  const parts = 10
  const bounds = [0, 0.7, 0.8, 0.9, 0.95, 1.01]
  const buckets = bounds.slice(1).map(() => ({ right: 0, wrong: 0, sum: 0 }))
  const single = rows.flatMap(({ facts, right, wrong }) => [
    ...Array.from({ length: right }, () => ({ facts, right: 1, wrong: 0 })),
    ...Array.from({ length: wrong }, () => ({ facts, right: 0, wrong: 1 })),
  ])
  for (let part = 0; part < parts; part++) {
    const odds = fitted(single.filter((_, at) => at % parts !== part))
    for (const { facts, right, wrong } of single.filter((_, at) => at % parts === part)) {
      const p = chance(odds, facts)
      const bucket = buckets[bounds.findIndex((bound, at) => p >= bound && p < bounds[at + 1])]
      bucket.right += right
      bucket.wrong += wrong
      bucket.sum += p
    }
  }
  const lines = buckets.map(({ right, wrong, sum }, at) => {
    const n = right + wrong
    const of = (part: number) => (n ? (part / n).toFixed(3) : '–')
    return `| ${bounds[at].toFixed(2)}–${Math.min(1, bounds[at + 1]).toFixed(2)} | ${n} | ${of(sum)} | ${of(right)} |`
  })
  return `| confidence | quotes | mean | right |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n`
}
