import { type Command, Option } from 'commander'
import type { Diary } from '../../output/diary/days.ts'
import type { Labels } from '../../output/diary/labels.ts'
import { InvalidOptionError } from '../../schemas/errors.ts'
import { type Gathering, gather } from './gather.ts'
import { dayOf, examples, jobsOption, languageOption } from './options.ts'
import { tell } from './tell.ts'

interface Options extends Gathering {
  readonly from: string
  readonly to?: string
  readonly format: keyof typeof printers
  readonly labels: 'tr' | 'en'
}

/** `kupur diary`: what is on, day by day, over a folder of articles or of their records. */
export function addDiary(program: Command): void {
  program
    .command('diary')
    .description('say what is on, day by day, over a folder of articles, or of the records that kupur batch wrote')
    .argument('<FOLDER>', 'the folder that holds the articles, with all its folders, or the records')
    .requiredOption('--from <YYYY-MM-DD>', 'the first day', dayOf)
    .option('--to <YYYY-MM-DD>', 'the last day; the first one where not given', dayOf)
    .addOption(new Option('--format <format>', 'what is printed').choices(Object.keys(printers)).default('table'))
    .addOption(new Option('--labels <language>', 'the language of headings').choices(['tr', 'en']).default('tr'))
    .addOption(jobsOption())
    .addOption(languageOption())
    .addHelpText(
      'after',
      examples(
        'kupur diary haberler --from 2025-11-24 --to 2025-11-30',
        'kupur diary kayitlar --from 2025-11-27 --format html > gundem.html',
        'kupur diary kayitlar --from 2025-11-24 --to 2025-12-31 --format ics > gundem.ics',
      ),
    )
    .action(async (folder: string, _: unknown, command: Command) => {
      process.exitCode = await printDiary(folder, command.optsWithGlobals())
    })
}

type Print = (diary: Diary, labels: Labels) => Promise<string>

/** How a diary is printed, by the name that `--format` takes. */
const printers = {
  async table(diary, labels) {
    const { tableOf } = await import('../../output/diary/table.ts')
    return tableOf(diary, labels, process.stdout.columns || Number(process.env.COLUMNS) || 100)
  },
  async ics({ days }) {
    const { calendarOf } = await import('../../output/ics.ts')
    return calendarOf([...new Set(days.flatMap(({ entries }) => entries))])
  },
  json: async (diary) => `${JSON.stringify(diary, null, 2)}\n`,
  async html(diary, labels) {
    const { pageOf } = await import('../../output/diary/page.ts')
    return pageOf(diary, labels)
  },
} satisfies { readonly [format: string]: Print }

async function printDiary(folder: string, options: Options): Promise<number> {
  const { from, to = from, format, labels, jobs, language, logLevel } = options
  if (from > to) throw new InvalidOptionError(`--from ${from} comes after --to ${to}; give the earlier day first`)
  const { collector } = await import('../../output/diary/collector.ts')
  const { diaryOf } = await import('../../output/diary/days.ts')
  const { labelsIn } = await import('../../output/diary/labels.ts')
  const { add, entries } = collector()
  const { articles, failed } = await gather(folder, { jobs, language, logLevel }, add)
  const diary = diaryOf(entries(), from, to)
  const { days, dayUnknown } = diary
  if (days.length + dayUnknown.length === 0) tell(`nothing is on from ${from} to ${to} in ${articles} articles`)
  else if (format === 'ics' && dayUnknown.length > 0)
    tell(`${dayUnknown.length} left out of the calendar, as only their week or month is known`)
  const print: Print = printers[format]
  process.stdout.write(await print(diary, labelsIn[labels]))
  return failed ? 1 : 0
}
