#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander'
import { version } from '../../pipeline/version.ts'
import { InvalidOptionError } from '../../schemas/errors.ts'
import { addBatch } from './batch.ts'
import { addDiary } from './diary.ts'
import { addEval } from './eval.ts'
import { addExtract } from './extract.ts'
import { addSchema } from './schema.ts'
import { isWordy, tell } from './tell.ts'

/** The commands. To add one: write its file, and name it here. */
const commands = [addExtract, addBatch, addDiary, addEval, addSchema]

const program = new Command('kupur')
  .description(
    'Reads Turkish news and says, as JSON that a schema checks, who and what it names, which days it speaks of, who said what, and what is on whose agenda.',
  )
  .version(version)
  .addOption(
    new Option('--log-level <level>', 'what is logged on standard error')
      .choices(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
      .default('warn'),
  )
  .configureHelp({ showGlobalOptions: true })
  .configureOutput({ outputError: (message) => tell(`${plain(message)} (see ${helpOf()})`) })
  .showHelpAfterError(false)
  .exitOverride()

for (const add of commands) add(program)

function plain(message: string): string {
  return message
    .trim()
    .replace(/^error: /u, '')
    .replace(/\n/gu, ' ')
}

/** Where to read how the command that was meant is used. */
function helpOf(): string {
  const name = program.commands.map((command) => command.name()).find((name) => process.argv.includes(name))
  return `kupur ${name ? `${name} ` : ''}--help`
}

/** A reader that has gone away (`| head`) wants no more, and that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') tell(`standard output cannot be written to: ${error.message}`)
  process.exit(error.code === 'EPIPE' ? process.exitCode : 1)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof InvalidOptionError) {
    tell(error.message)
    process.exitCode = 2
  } else {
    const { message, stack } = error as Error
    tell(isWordy(program.opts()) ? (stack ?? message) : `${message} (--log-level debug shows where)`)
    process.exitCode = 1
  }
}
