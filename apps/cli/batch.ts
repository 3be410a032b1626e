import { setFlagsFromString } from 'node:v8'
import type { Command } from 'commander'
import type { LogLevel } from '../../pipeline/log.ts'
import type { Report } from '../../pipeline/report.ts'
import { knowledgeFrom } from './config.ts'
import { configOption, examples, jobsOption, languageOption } from './options.ts'
import { seenThrough, troublesOf } from './see-through.ts'
import { tell } from './tell.ts'

interface Options {
  readonly out: string
  readonly format?: readonly string[]
  readonly jobs: number
  readonly resume?: boolean
  readonly language?: 'tr'
  readonly config?: string
  readonly logLevel: LogLevel
}

/** `kupur batch`: a folder of articles to a folder of records. */
export function addBatch(program: Command): void {
  program
    .command('batch')
    .description('read a folder of articles; write OUT/<id>.json for each, and OUT/_report.json')
    .argument('<FOLDER>', 'the folder that holds the articles, with all its folders')
    .requiredOption('--out <FOLDER>', 'the folder for the records; made where it is missing')
    .option(
      '--format <format...>',
      'only articles of these formats; conllu, ics, ninjs: what is written beside the records',
    )
    .addOption(jobsOption())
    .option('--resume', 'leave alone the records that are up to date')
    .addOption(languageOption())
    .addOption(configOption())
    .addHelpText(
      'after',
      examples(
        'kupur batch haberler --out kayitlar',
        'kupur batch haberler --out kayitlar --jobs 4 --resume',
        'kupur batch haberler --out kayitlar --format ics',
      ),
    )
    .action(async (folder: string, _: unknown, command: Command) => {
      process.exitCode = await runBatch(folder, command.optsWithGlobals())
    })
}

/**
 * Node's compiler writes functions into each other's bodies, 920 units of bytecode a function. Of a program of a thousand
 * functions that run equally often it so compiles each many times over: with less a batch takes a fifth less work.
 */
const inlined = 200

async function runBatch(folder: string, options: Options): Promise<number> {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${inlined}`)
  const { outputFormat } = await import('../../output/formats.ts')
  const { createLog } = await import('../../pipeline/log.ts')
  const { out, format = [], jobs, resume = false, language, config, logLevel } = options
  const knowledge = await knowledgeFrom(config)
  const editions = [...new Set(format.filter((name) => outputFormat(name)))]
  const formats = format.filter((name) => !outputFormat(name))
  const tokens = editions.some((name) => outputFormat(name)?.tokens)
  const { report, ids } = await seenThrough({
    folders: { folder, out, formats, layers: { tokens }, language, knowledge },
    jobs,
    resume,
    log: createLog(logLevel),
  })
  const complaints = editions.length > 0 ? await editionsOf(report, out, editions, ids) : []
  for (const line of [...complaints, ...summaryOf(report, out)]) tell(line)
  return report.failed > 0 || report.left > 0 || complaints.length > 0 ? 1 : 0
}

/** What could not be written beside the records. A batch cut short leaves what stands from an earlier one as it is. */
async function editionsOf(report: Report, out: string, editions: readonly string[], ids: readonly string[]) {
  if (report.left > 0) return [`${editions.join(', ')} not written, as the batch was cut short; go on with --resume`]
  const { writeEditions } = await import('../../pipeline/editions.ts')
  return writeEditions(out, editions, ids)
}

/** How many skipped and failed articles are told one by one; the report names them all. */
const told = 20

function* summaryOf(report: Report, out: string): Generator<string> {
  const troubles = troublesOf(report)
  yield* troubles.slice(0, told)
  if (troubles.length > told) yield `… and ${troubles.length - told} more in ${out}/_report.json`
  const counts = (['written', 'unchanged', 'skipped', 'failed', 'left'] as const)
    .filter((kind) => kind === 'written' || report[kind] > 0)
    .map((kind) => `${report[kind]} ${kind}`)
  const { seconds, articlesPerSecond } = report
  yield `${counts.join(', ')} in ${seconds} s (${articlesPerSecond} articles a second); see ${out}/_report.json`
}
