import { readFileSync, statSync } from 'node:fs'
import { parse } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import type { Desk } from '../../pipeline/desk.ts'
import type { LogLevel } from '../../pipeline/log.ts'
import type { Outcome } from '../../pipeline/task.ts'
import { InvalidOptionError } from '../../schemas/errors.ts'
import type { Record } from '../../schemas/record.ts'
import type { Witness } from '../../schemas/witness.ts'
import { knowledgeFrom } from './config.ts'
import { configOption, dateOption, examples, languageOption } from './options.ts'
import { isWordy, tell } from './tell.ts'

interface Options {
  readonly date?: string
  readonly format?: string
  readonly layers?: 'tokens'
  readonly language?: 'tr'
  readonly config?: string
  readonly explain?: true
  readonly logLevel: LogLevel
}

/** `kupur extract`: one article to standard output. */
export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('read one article and print its record')
    .argument('[FILE]', 'the article; - is standard input', '-')
    .addOption(dateOption())
    .option(
      '--format <format>',
      "the article's format (text; by the file's ending where not given), or what is printed: conllu, ics, ninjs",
    )
    .addOption(new Option('--layers <layer>', 'a layer beside those that always are there').choices(['tokens']))
    .addOption(languageOption())
    .addOption(configOption())
    .option('--explain', 'print, name by name, what spoke for and against it, rather than the record')
    .addHelpText(
      'after',
      examples(
        'kupur extract haber.txt',
        'kupur extract haber.txt | jq .quotes',
        'kupur extract haber.txt --format conllu',
        'kupur extract haber.txt --format ics > haber.ics',
        'kupur extract haber.txt --config kupur.json --explain',
        'curl -s https://example.org/haber.txt | kupur extract - --date 2025-11-24',
      ),
    )
    .action(async (file: string, _: unknown, command: Command) => {
      process.exitCode = await extractOne(file, command.optsWithGlobals())
    })
}

async function extractOne(file: string, options: Options): Promise<number> {
  if (file === '-' && process.stdin.isTTY)
    throw new InvalidOptionError('there is nothing to read; give a file, or the article on standard input')
  const desk = await deskFor(options, file === '-' ? await buffer(process.stdin) : null)
  const outcome = await lived(file, desk)
  if (outcome.kind === 'skipped') tell(`${file} skipped: ${outcome.says}`)
  if (outcome.kind !== 'failed') return 0
  tell(`${file}: ${outcome.says}${isWordy(options) ? `\n${outcome.trace}` : ''}`)
  return 1
}

/** A desk that reads one file, or what came on standard input, and writes to standard output. */
async function deskFor(options: Options, given: Uint8Array | null): Promise<Desk> {
  const { format, layers, date, language, config } = options
  const { readerFor, readersOf } = await import('../../input/readers.ts')
  const { json, outputFormat } = await import('../../output/formats.ts')
  const knowledge = await knowledgeFrom(config)
  const explaining = options.explain ? await explainer(format) : null
  const printed = outputFormat(format ?? '')
  const readers = readersOf(format && !printed ? [format] : [])
  const print = explaining?.print ?? (printed ? await printed.printer() : json)
  return {
    layers: { tokens: layers === 'tokens' || printed?.tokens === true },
    along: { knowledge, hears: explaining?.hears },
    read({ path }) {
      const file = given
        ? { path: null, id: null, bytes: given, modified: () => new Date() }
        : { path, id: parse(path).name, bytes: readFileSync(path), modified: () => statSync(path).mtime }
      return readerFor(path, readers).read({ ...file, date, language })
    },
    standing: () => null,
    write: (record) => void process.stdout.write(print(record)),
  }
}

/** A format that prints why the names are what they are, and hears it. */
async function explainer(format: string | undefined) {
  const { outputFormat } = await import('../../output/formats.ts')
  if (outputFormat(format ?? ''))
    throw new InvalidOptionError(`--explain prints an explanation and --format ${format} a record; give one of them`)
  const { explanationOf } = await import('../../output/explanation.ts')
  const witnesses: Witness[] = []
  return {
    hears: (witness: Witness) => void witnesses.push(witness),
    print: (record: Record) => explanationOf(record, witnesses),
  }
}

/** An article's outcome; where it cannot be read for the moment it is tried again. */
async function lived(path: string, desk: Desk): Promise<Outcome> {
  const { live } = await import('../../pipeline/article.ts')
  const { backOff } = await import('../../pipeline/trouble.ts')
  for (let tries = 0; ; tries++) {
    const outcome = live({ id: null, path, tries }, desk)
    if (outcome.kind !== 'waiting') return outcome
    await setTimeout(backOff(tries))
  }
}
