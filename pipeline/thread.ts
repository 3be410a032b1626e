import { parentPort, workerData } from 'node:worker_threads'
import { live } from './article.ts'
import type { ThreadData } from './crew.ts'
import { folderDesk } from './desk.ts'
import type { Task } from './task.ts'

/** A thread of `crew.ts`: hears tasks, says of each what became of it, and null at their end. */
const { folders, stop } = workerData as ThreadData
const desk = folderDesk(folders)

parentPort?.on('message', (tasks: readonly Task[]) => {
  for (const task of tasks) {
    if (Atomics.load(stop, 0) !== 0) break
    parentPort?.postMessage(live(task, desk))
  }
  parentPort?.postMessage(null)
})
