import { InvalidArgumentError, Option } from 'commander'
import { isPublished } from '../../schemas/day.ts'

/** `--date`: a day that there is. */
export const dateOption = () =>
  new Option('--date <YYYY-MM-DD>', 'the day of an article whose header does not say it').argParser((value) => {
    if (isPublished(value)) return value
    throw new InvalidArgumentError('There is no such day; write YYYY-MM-DD.')
  })

/** `--language`: nobody asks whether it is Turkish. */
export const languageOption = () =>
  new Option('--language <tr>', 'take everything for Turkish, without asking').choices(['tr'])

/** Examples at the end of a command's help. */
export const examples = (...lines: string[]) => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`
