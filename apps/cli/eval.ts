import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Incoming } from '../../input/reader.ts'
import type { Gold } from '../../schemas/gold.ts'
import { knowledgeFrom } from './config.ts'
import { configOption, examples } from './options.ts'
import { tell } from './tell.ts'

interface Options {
  readonly gold: string[]
  readonly articles?: string
  readonly config?: string
  readonly json?: true
  readonly errors?: true
}

/** `kupur eval`: scores against gold. */
export function addEval(program: Command): void {
  program
    .command('eval')
    .description('score what is extracted against annotated articles')
    .option('--gold <folder...>', 'folders of gold records, *.json', ['fixtures/gold'])
    .option('--articles <folder>', 'read the articles from here (<id>.txt) rather than from the gold')
    .addOption(configOption())
    .option('--json', 'print every figure of every article as JSON')
    .option('--errors', 'list each mark that is missing (-) or wrong (+), in its sentence, before the figures')
    .addHelpText(
      'after',
      examples(
        'kupur eval',
        'kupur eval --gold fixtures/gold --articles fixtures/articles',
        'kupur eval --gold my/gold --json | jq .all',
        "kupur eval --errors | grep -A1 '[-+] agenda'",
      ),
    )
    .action(async (options: Options) => {
      process.exitCode = await score(options)
    })
}

async function score({ gold: folders, articles, config, json, errors }: Options): Promise<number> {
  if (json && errors) {
    tell('--json and --errors do not go together; run it once with each')
    return 1
  }
  const { errorsOf } = await import('../../evaluation/errors.ts')
  const { evaluate, tableOf } = await import('../../evaluation/evaluate.ts')
  const { checked, recordFrom } = await import('../../pipeline/extract.ts')
  const along = { knowledge: await knowledgeFrom(config) }
  const pairs = []
  let failed = 0
  for (const file of folders.flatMap(goldFiles))
    try {
      const gold = await readGold(file)
      const record = recordFrom(await incomingFor(gold, articles), { tokens: false }, along)
      pairs.push({ gold, record: checked(record) })
    } catch (error) {
      tell(`${file}: ${(error as Error).message}`)
      failed++
    }
  if (pairs.length === 0) tell(`no gold in ${folders.join(', ')}; give --gold a folder of records, <id>.json`)
  else if (errors) process.stdout.write(`${pairs.map(({ gold, record }) => errorsOf(gold, record)).join('')}\n`)
  if (pairs.length > 0)
    process.stdout.write(json ? `${JSON.stringify(evaluate(pairs), null, 2)}\n` : tableOf(evaluate(pairs)))
  return failed > 0 || pairs.length === 0 ? 1 : 0
}

function goldFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name))
  } catch (error) {
    tell(`the folder ${folder} cannot be read: ${(error as Error).message}`)
    return []
  }
}

async function readGold(file: string): Promise<Gold> {
  const { validateGold } = await import('../../schemas/validate.ts')
  const gold: Gold = JSON.parse(readFileSync(file, 'utf8'))
  const complaints = validateGold(gold)
  if (complaints.length > 0) throw new Error(`it is no gold: ${complaints.slice(0, 3).join('; ')}`)
  return gold
}

/** The article that the gold is of: its own text, or the file of its name, whose text must be the same. */
async function incomingFor(gold: Gold, folder: string | undefined): Promise<Incoming> {
  const { incomingOf } = await import('../../pipeline/incoming.ts')
  if (folder === undefined)
    return incomingOf({ id: gold.id, text: gold.text, published: gold.published, language: 'tr' })
  const { text } = await import('../../input/text.ts')
  const path = join(folder, `${gold.id}.txt`)
  const incoming = text.read({ path, id: gold.id, bytes: readFileSync(path), modified: () => new Date(0) })
  if (incoming.article.text !== gold.text) throw new Error(`its text is not that of ${path}; mend whichever is wrong`)
  return incoming
}
