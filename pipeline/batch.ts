import { mkdirSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import { createActor, fromPromise, toPromise } from 'xstate'
import { readersOf } from '../input/readers.ts'
import { InvalidOptionError } from '../schemas/errors.ts'
import { type BatchEvent, batchMachine } from './batch-machine.ts'
import { type Crew, crewOf } from './crew.ts'
import type { Folders } from './desk.ts'
import { idsOf } from './ids.ts'
import type { Logger } from './log.ts'
import { madeBefore, type Report, reportOf, writeReport } from './report.ts'
import type { Outcome, Task } from './task.ts'
import { sentenceOf } from './trouble.ts'

/** A batch: a folder of articles, a folder for records, and how it is done. */
export interface BatchSettings {
  readonly folders: Folders
  readonly jobs: number
  /** Records that are up to date are left alone. */
  readonly resume: boolean
  readonly log: Logger
  /** Hears of every article what became of it. */
  readonly hears?: (outcome: Outcome) => void
  /** Those who see to the articles, where it is not for the folders' own crew. */
  readonly crew?: Crew
}

/** A batch under way. */
export interface Batch {
  readonly articles: number
  readonly finished: Promise<Report>
  pause(): void
  resume(): void
  /** Begins no other article; the report is written all the same. */
  cancel(): void
}

/**
 * Begins to read a folder. Nothing that happens to one article ends it. A folder that is missing or without articles, and
 * an output folder that cannot be made, are an `InvalidOptionError`.
 */
export async function startBatch(settings: BatchSettings): Promise<Batch> {
  const { folders, jobs, log } = settings
  const { folder, out } = folders
  const paths = await articlesIn(folders)
  makeFolder(out)
  const ids = idsOf(paths)
  const before = madeBefore(out)
  const made = (path: string) => (settings.resume ? before[ids.get(path) as string] : undefined)
  const tasks = paths.map((path): Task => ({ id: ids.get(path) as string, path, tries: 0, made: made(path) }))
  const outcomes = new Map<string, Outcome>()
  const crew = settings.crew ?? crewOf(folders, Math.min(jobs, tasks.length))
  const hears = (outcome: Outcome) => {
    logOutcome(log, outcome)
    if (outcome.kind === 'waiting') return
    outcomes.set(outcome.path, outcome)
    settings.hears?.(outcome)
  }
  const actor = createActor(batchMachine.provide({ actors: { chunk: chunkOf(crew, hears) } }), {
    input: { tasks, jobs },
  })
  actor.subscribe({ next: ({ value }) => log.trace({ state: value }, 'batch'), error: () => {} })

  const started = performance.now()
  const report = async () => {
    await toPromise(actor)
    await crew.close()
    const inOrder = paths.flatMap((path) => outcomes.get(path) ?? [])
    const report = reportOf(inOrder, paths.length, (performance.now() - started) / 1000, settings.resume ? before : {})
    writeReport(out, report)
    const { skips, failures, made, ...counts } = report
    log.info({ folder, out, ...counts }, 'batch ended')
    return report
  }
  log.info({ folder, out, articles: paths.length, jobs }, 'batch begun')
  const finished = report()
  actor.start()
  const send = (type: BatchEvent['type']) => () => actor.send({ type })
  const cancel = () => {
    crew.stop()
    actor.send({ type: 'cancel' })
  }
  return { articles: paths.length, finished, pause: send('pause'), resume: send('resume'), cancel }
}

/** A chunk of tasks, seen to by the crew; it gives back those that are to be tried again. */
function chunkOf(crew: Crew, hears: (outcome: Outcome) => void) {
  return fromPromise<readonly Task[], readonly Task[]>(async ({ input }) => {
    const again: Task[] = []
    await crew.run(input, (outcome) => {
      const task = input.find(({ path }) => path === outcome.path)
      if (outcome.kind === 'waiting' && task) again.push({ ...task, tries: outcome.tries })
      hears(outcome)
    })
    return again
  })
}

/** Paths of the articles in a folder, in a fixed order; hidden files and the output folder are left out. */
async function articlesIn({ folder, out, formats }: Folders): Promise<string[]> {
  const endings = readersOf(formats).flatMap((reader) => reader.endings)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidOptionError(`there is no folder "${folder}"; give the folder that holds the articles`)
  const outside = relative(resolve(folder), resolve(out))
  const paths = await glob(`**/*{${endings.join(',')}}`, {
    cwd: folder,
    ignore: outside && !outside.startsWith('..') ? [`${escapePath(outside)}/**`] : [],
  })
  if (paths.length === 0)
    throw new InvalidOptionError(`no article in "${folder}": no file there ends in ${endings.join(', ')}`)
  return paths.sort()
}

function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
  } catch (error) {
    throw new InvalidOptionError(`no records can be put into "${out}": ${sentenceOf(error)}`)
  }
}

function logOutcome(log: Logger, outcome: Outcome): void {
  const { kind } = outcome
  if (kind === 'written' || kind === 'unchanged') log.debug(outcome, kind)
  else if (kind === 'failed' && !log.isLevelEnabled('debug')) log.info({ ...outcome, trace: undefined }, kind)
  else log.info(outcome, kind)
}
