import type { Batch, BatchSettings } from '../../pipeline/batch.ts'
import type { Report } from '../../pipeline/report.ts'
import { progressOf } from './progress.ts'

/** Sees a batch through, with a bar on a terminal; the first Ctrl-C ends it in order. `ids`, sorted: of the records that stand. */
export async function seenThrough(settings: BatchSettings): Promise<{ report: Report; ids: readonly string[] }> {
  const { startBatch } = await import('../../pipeline/batch.ts')
  const progress = progressOf(process.stderr)
  const ids: string[] = []
  const batch = await startBatch({
    ...settings,
    hears({ kind, id }) {
      if (kind === 'written' || kind === 'unchanged') ids.push(id)
      progress.step()
    },
  })
  const release = cancelOnSignals(batch)
  progress.begin(batch.articles)
  const report = await batch.finished
  progress.end()
  release()
  return { report, ids: ids.sort() }
}

/** A sentence for each article of which there is no record. */
export function troublesOf({ skips, failures }: Report): string[] {
  return [
    ...skips.map(({ path, says }) => `${path} skipped: ${says}`),
    ...failures.map(({ path, says }) => `${path} failed: ${says}`),
  ]
}

/** The first Ctrl-C ends the batch in order, the second at once. */
function cancelOnSignals({ cancel }: Batch): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, cancel)
  return () => {
    for (const signal of signals) process.off(signal, cancel)
  }
}
