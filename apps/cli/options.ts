import { InvalidArgumentError, Option } from 'commander'
import { isPublished } from '../../schemas/day.ts'

/** `--date`: a day that there is. */
export const dateOption = () =>
  new Option('--date <YYYY-MM-DD>', 'the day of an article whose header does not say it').argParser((value) => {
    if (isPublished(value)) return value
    throw new InvalidArgumentError('There is no such day; write YYYY-MM-DD.')
  })

/** `--jobs`: how many threads. */
export const jobsOption = () =>
  new Option('--jobs <N>', 'how many threads see to the articles').default(1).argParser((value) => {
    if (/^[1-9]\d{0,2}$/u.test(value)) return Number(value)
    throw new InvalidArgumentError('Give a whole number from 1 to 999.')
  })

/** `--language`: nobody asks whether it is Turkish. */
export const languageOption = () =>
  new Option('--language <tr>', 'take everything for Turkish, without asking').choices(['tr'])

/** `--config`: what the newsroom knows by itself. */
export const configOption = () =>
  new Option('--config <FILE>', "the desk's own names, names to ignore and patterns, as JSON (docs/desk.md)")

/** Examples at the end of a command's help. */
export const examples = (...lines: string[]) => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`

/** A day that there is, for an option that takes one. */
export function dayOf(value: string): string {
  if (value.length === 10 && isPublished(value)) return value
  throw new InvalidArgumentError('There is no such day; write YYYY-MM-DD.')
}
