import type { Gold } from '../schemas/gold.ts'
import type { Record } from '../schemas/record.ts'
import { add, type Counts, nothing, type Score, scoreOf } from './counts.ts'
import { compare, type Figures } from './figures.ts'

/** Scores of one article or of all together, by the figure's name. */
export type Scores = Readonly<{ [figure: string]: Score }>

/** What an evaluation says. */
export interface Evaluation {
  readonly articles: readonly { readonly id: string; readonly scores: Scores }[]
  /** Counts of all articles added up (micro average). */
  readonly all: Scores
}

/** Scores records against their gold. */
export function evaluate(pairs: readonly { readonly gold: Gold; readonly record: Record }[]): Evaluation {
  const total: { [figure: string]: Counts } = {}
  const articles = pairs.map(({ gold, record }) => {
    const figures = compare(gold, record)
    for (const [figure, counts] of Object.entries(figures)) total[figure] = add(total[figure] ?? nothing, counts)
    return { id: gold.id, scores: scoresOf(figures) }
  })
  return { articles, all: scoresOf(total) }
}

function scoresOf(figures: Figures): Scores {
  return Object.fromEntries(Object.entries(figures).map(([figure, counts]) => [figure, scoreOf(counts)]))
}

/** An evaluation as a table for a terminal: one line a figure, then the F1 of each article's chief figures. */
export function tableOf({ articles, all }: Evaluation): string {
  const cell = (text: string | number, width: number) => `${text}`.padStart(width)
  const lines = [`${'figure'.padEnd(28)}${['F1', 'P', 'R', 'gold', 'found'].map((head) => cell(head, 8)).join('')}`]
  for (const [figure, { f1, precision, recall, gold, found }] of Object.entries(all))
    lines.push(
      figure.padEnd(28) +
        [f1.toFixed(1), precision.toFixed(1), recall.toFixed(1), gold, found].map((value) => cell(value, 8)).join(''),
    )
  const chief = [
    'entities.strict',
    'dates.value',
    'quotes.overlap',
    'quotes.speaker',
    'events.mentions',
    'agenda.overlap',
  ]
  lines.push(
    '',
    `${'article'.padEnd(28)}${chief.map((figure) => cell(figure.replace(/s?\./u, ' ').slice(0, 15), 16)).join('')}`,
  )
  for (const { id, scores } of articles)
    lines.push(
      id.slice(0, 27).padEnd(28) + chief.map((figure) => cell(scores[figure]?.f1.toFixed(1) ?? '', 16)).join(''),
    )
  return `${lines.join('\n')}\n`
}
