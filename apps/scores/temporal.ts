// Scores layers on the specifications of Recognizers-Text: npm run score:temporal -- --temporal FOLDER [--errors]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Adapter, readSpecifications, scoreFile, tableOfFiles } from '../../evaluation/specification.ts'
import { temporalAdapter } from '../../evaluation/temporal.ts'
import { createExtractor } from '../../pipeline/index.ts'

const { values } = parseArgs({
  options: { temporal: { type: 'string' }, errors: { type: 'boolean', default: false }, file: { type: 'string' } },
})
const say = (line: string) => void process.stdout.write(line)

const extractor = createExtractor()

/** Folders of the specification, and who reads them. */
const adapters: Readonly<Record<string, Adapter>> = {
  DateTime: temporalAdapter((text, options) => extractor.dates(text, options)),
}

if (values.temporal === undefined) {
  process.stderr.write('no folder given; give the specification as --temporal ../shared/data/temporal\n')
  process.exitCode = 2
} else {
  for (const [folder, adapter] of Object.entries(adapters)) {
    const scores = readSpecifications(join(values.temporal, folder))
      .filter(({ file }) => values.file === undefined || values.file === file)
      .map(({ file, cases }) => scoreFile(file, cases, adapter))
    say(`${folder}\n${tableOfFiles(scores)}\n`)
    const wrong = scores.flatMap((score) => score.wrong.map((one) => ({ file: score.file, ...one })))
    const meant = new Map<string, number>()
    for (const { reason } of wrong) if (reason) meant.set(reason, (meant.get(reason) ?? 0) + 1)
    say(`${wrong.length} expected finds are read otherwise`)
    say(meant.size > 0 ? ', of which on purpose (they count as wrong):\n' : '\n')
    for (const [reason, count] of meant) say(`${`${count}`.padStart(5)}  ${reason}\n`)
    if (values.errors)
      for (const { file, sentence, expected, found, what, reason } of wrong)
        say(`${file}: ${what}: ${expected}\n    ${found}   in: ${sentence}${reason ? `   (${reason})` : ''}\n`)
  }
}
