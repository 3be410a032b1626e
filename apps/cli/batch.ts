import { type Command, InvalidArgumentError } from 'commander'
import type { Batch } from '../../pipeline/batch.ts'
import type { LogLevel } from '../../pipeline/log.ts'
import type { Report } from '../../pipeline/report.ts'
import { examples, languageOption } from './options.ts'
import { progressOf } from './progress.ts'
import { tell } from './tell.ts'

interface Options {
  readonly out: string
  readonly format?: readonly string[]
  readonly jobs: number
  readonly resume?: boolean
  readonly language?: 'tr'
  readonly logLevel: LogLevel
}

/** `kupur batch`: a folder of articles to a folder of records. */
export function addBatch(program: Command): void {
  program
    .command('batch')
    .description('read a folder of articles; write OUT/<id>.json for each, and OUT/_report.json')
    .argument('<FOLDER>', 'the folder that holds the articles, with all its folders')
    .requiredOption('--out <FOLDER>', 'the folder for the records; made where it is missing')
    .option('--format <format...>', 'only articles of these formats')
    .option('--jobs <N>', 'how many threads see to the articles', numberOfJobs, 1)
    .option('--resume', 'leave alone the records that are up to date')
    .addOption(languageOption())
    .addHelpText(
      'after',
      examples('kupur batch haberler --out kayitlar', 'kupur batch haberler --out kayitlar --jobs 4 --resume'),
    )
    .action(async (folder: string, _: unknown, command: Command) => {
      process.exitCode = await runBatch(folder, command.optsWithGlobals())
    })
}

function numberOfJobs(value: string): number {
  if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value)
  throw new InvalidArgumentError('Give a whole number from 1 to 999.')
}

async function runBatch(folder: string, options: Options): Promise<number> {
  const { startBatch } = await import('../../pipeline/batch.ts')
  const { createLog } = await import('../../pipeline/log.ts')
  const { out, format: formats = [], jobs, resume = false, language, logLevel } = options
  const progress = progressOf(process.stderr)
  const batch = await startBatch({
    folders: { folder, out, formats, layers: { tokens: false }, language },
    jobs,
    resume,
    log: createLog(logLevel),
    hears: progress.step,
  })
  const release = cancelOnSignals(batch)
  progress.begin(batch.articles)
  const report = await batch.finished
  progress.end()
  release()
  for (const line of summaryOf(report, out)) tell(line)
  return report.failed > 0 || report.left > 0 ? 1 : 0
}

/** The first Ctrl-C ends the batch in order, the second at once. */
function cancelOnSignals({ cancel }: Batch): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, cancel)
  return () => {
    for (const signal of signals) process.off(signal, cancel)
  }
}

/** How many skipped and failed articles are told one by one; the report names them all. */
const told = 20

function* summaryOf(report: Report, out: string): Generator<string> {
  const troubles = [
    ...report.skips.map(({ path, says }) => `${path} skipped: ${says}`),
    ...report.failures.map(({ path, says }) => `${path} failed: ${says}`),
  ]
  yield* troubles.slice(0, told)
  if (troubles.length > told) yield `… and ${troubles.length - told} more in ${out}/_report.json`
  const counts = (['written', 'unchanged', 'skipped', 'failed', 'left'] as const)
    .filter((kind) => kind === 'written' || report[kind] > 0)
    .map((kind) => `${report[kind]} ${kind}`)
  const { seconds, articlesPerSecond } = report
  yield `${counts.join(', ')} in ${seconds} s (${articlesPerSecond} articles a second); see ${out}/_report.json`
}
