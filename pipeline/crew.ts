import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { live } from './article.ts'
import { type Desk, type Folders, folderDesk } from './desk.ts'
import type { Outcome, Task } from './task.ts'

/** Hears of every article what became of it, as soon as it is known. */
export type Hears = (outcome: Outcome) => void

/** Those who see to the articles. */
export interface Crew {
  /** Sees to the tasks, one after the other. Never rejects. */
  run(tasks: readonly Task[], hears: Hears): Promise<void>
  /** No other article is begun; what is under way is finished. */
  stop(): void
  close(): Promise<void>
}

/** A crew of one, in this thread. Between two articles others have their turn. */
export function alone(desk: Desk): Crew {
  let stopped = false
  return {
    async run(tasks, hears) {
      for (const task of tasks) {
        await setImmediate()
        if (stopped) return
        hears(live(task, desk))
      }
    },
    stop() {
      stopped = true
    },
    close: async () => {},
  }
}

/** What a thread is given at its start. */
export interface ThreadData {
  readonly folders: Folders
  /** One number; not 0 once no other article is to be begun. */
  readonly stop: Int32Array
}

/** A crew of threads, begun when they are needed. At most as many runs at a time as there shall be threads. */
export function threads(folders: Folders): Crew {
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const faults = new Map<Worker, Error>()
  const hire = () => {
    const worker = new Worker(new URL('./thread.js', import.meta.url), { workerData: { folders, stop } })
    worker.on('error', (error) => faults.set(worker, error))
    all.add(worker)
    return worker
  }
  return {
    run: (tasks, hears) =>
      new Promise((resolve) => {
        const worker = idle.pop() ?? hire()
        let heard = 0
        const end = () => {
          worker.off('message', listen).off('exit', fall)
          resolve()
        }
        const listen = (outcome: Outcome | null) => {
          if (outcome) {
            heard++
            hears(outcome)
          } else {
            idle.push(worker)
            end()
          }
        }
        const fall = () => {
          all.delete(worker)
          for (const outcome of lost(tasks.slice(heard), faults.get(worker))) hears(outcome)
          end()
        }
        worker.on('message', listen).on('exit', fall)
        worker.postMessage(tasks)
      }),
    stop: () => void Atomics.store(stop, 0, 1),
    close: async () => void (await Promise.all([...all].map((worker) => worker.terminate()))),
  }
}

/** A thread that ends before its time takes one article with it; those after that are for another thread. */
function* lost([under, ...untouched]: readonly Task[], fault: Error | undefined): Generator<Outcome> {
  if (!under) return
  const says = `its thread came to an end (${fault?.message ?? 'nobody knows why'}); take the article out, or part it`
  const named = ({ id, path }: Task) => ({ id: id ?? path, path })
  yield { ...named(under), kind: 'failed', stage: 'extracting', says, trace: fault?.stack ?? '' }
  const untold = 'its thread came to an end over another article'
  for (const task of untouched) yield { ...named(task), kind: 'waiting', says: untold, tries: task.tries }
}

/** A folder's crew: as many threads as there shall be jobs, or this thread where there is one job. */
export const crewOf = (folders: Folders, jobs: number): Crew =>
  jobs > 1 ? threads(folders) : alone(folderDesk(folders))
