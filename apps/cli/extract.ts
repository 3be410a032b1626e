import { readFileSync, statSync } from 'node:fs'
import { parse } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import type { Desk } from '../../pipeline/desk.ts'
import type { LogLevel } from '../../pipeline/log.ts'
import type { Outcome } from '../../pipeline/task.ts'
import { InvalidOptionError } from '../../schemas/errors.ts'
import { dateOption, examples, languageOption } from './options.ts'
import { isWordy, tell } from './tell.ts'

interface Options {
  readonly date?: string
  readonly format?: string
  readonly layers?: 'tokens'
  readonly language?: 'tr'
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
    .addHelpText(
      'after',
      examples(
        'kupur extract haber.txt',
        'kupur extract haber.txt | jq .quotes',
        'kupur extract haber.txt --format conllu',
        'kupur extract haber.txt --format ics > haber.ics',
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
async function deskFor({ format, layers, date, language }: Options, given: Uint8Array | null): Promise<Desk> {
  const { readerFor, readersOf } = await import('../../input/readers.ts')
  const { json, outputFormat } = await import('../../output/formats.ts')
  const printed = outputFormat(format ?? '')
  const readers = readersOf(format && !printed ? [format] : [])
  const print = printed ? await printed.printer() : json
  return {
    layers: { tokens: layers === 'tokens' || printed?.tokens === true },
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
