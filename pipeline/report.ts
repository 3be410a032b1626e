import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../output/file.ts'
import type { Outcome } from './task.ts'
import { version } from './version.ts'

/** What a batch says of itself: `_report.json`. */
export interface Report {
  /** Kupür's version. */
  readonly kupur: string
  readonly state: 'done' | 'cancelled'
  readonly articles: number
  readonly written: number
  /** Left as they stand, because nothing has changed (`--resume`). */
  readonly unchanged: number
  readonly skipped: number
  readonly failed: number
  /** Not seen to, because the batch was cancelled. */
  readonly left: number
  /** Notes in the records written and unchanged. */
  readonly notes: number
  readonly seconds: number
  /** Articles seen to in a second. */
  readonly articlesPerSecond: number
  readonly skips: readonly Trouble[]
  readonly failures: readonly (Trouble & { readonly stage: string })[]
  /** By id, the mark of what each record was made from: so that `--resume` knows which are up to date. */
  readonly made: { readonly [id: string]: string }
}

/** Why there is no record of an article. */
export interface Trouble {
  readonly id: string
  readonly path: string
  readonly says: string
}

/** The report of a batch. Outcomes come in the articles' order; `before` are the marks of records that stand from earlier. */
export function reportOf(
  outcomes: readonly Outcome[],
  articles: number,
  seconds: number,
  before: Report['made'],
): Report {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const made = { ...before }
  let notes = 0
  const skips: Trouble[] = []
  const failures: Report['failures'][number][] = []
  for (const outcome of outcomes) {
    const { id, path } = outcome
    if (outcome.kind === 'skipped') skips.push({ id, path, says: outcome.says })
    if (outcome.kind === 'failed') failures.push({ id, path, stage: outcome.stage, says: outcome.says })
    if (outcome.kind === 'written' || outcome.kind === 'unchanged') {
      made[id] = outcome.made
      notes += outcome.notes
    }
  }
  const left = articles - outcomes.length
  return {
    kupur: version,
    state: left > 0 ? 'cancelled' : 'done',
    articles,
    written: count('written'),
    unchanged: count('unchanged'),
    skipped: skips.length,
    failed: failures.length,
    left,
    notes,
    seconds: Math.round(seconds * 1000) / 1000,
    articlesPerSecond: Math.round((outcomes.length / seconds) * 10) / 10,
    skips,
    failures,
    made,
  }
}

const reportPath = (out: string) => join(out, '_report.json')

/** Writes `_report.json`. */
export function writeReport(out: string, report: Report): void {
  writeWhole(reportPath(out), `${JSON.stringify(report, null, 2)}\n`)
}

/** The marks of the records that an earlier batch left in the folder; none where there is no report to be read. */
export function madeBefore(out: string): Report['made'] {
  try {
    return (JSON.parse(readFileSync(reportPath(out), 'utf8')) as Partial<Report>).made ?? {}
  } catch {
    return {}
  }
}
