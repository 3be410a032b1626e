import { assign, enqueueActions, fromPromise, setup, stopChild } from 'xstate'
import type { Task } from './task.ts'
import { backOff } from './trouble.ts'

/** How many articles are given out at a time. */
const chunkSize = 32

interface BatchContext {
  /** Paths and ids, never texts. */
  readonly tasks: readonly Task[]
  /** Index of the first task not yet given out. */
  readonly next: number
  readonly chunks: number
  readonly underWay: number
  readonly jobs: number
  /** What could not be read for the moment. */
  readonly again: readonly Task[]
  readonly round: number
}

type ChunkDone = {
  readonly type: `xstate.done.actor.${string}`
  readonly output: readonly Task[]
  readonly actorId: string
}

/** What a batch can be told. */
export type BatchEvent = { readonly type: 'pause' | 'resume' | 'cancel' }

/**
 * The life of a batch: running ⇄ paused → done | cancelled. It gives out chunks of tasks, at most `jobs` at a time, and
 * hears back which of them could not be read for the moment; when all else is done, it waits a little (`backingOff`,
 * each time twice as long) and gives these out again. Cancelled, it gives out no more and awaits what is under way.
 */
export const batchMachine = setup({
  types: {
    context: {} as BatchContext,
    input: {} as { readonly tasks: readonly Task[]; readonly jobs: number },
    events: {} as BatchEvent | ChunkDone,
  },
  actors: {
    /** Sees to the tasks and says which of them are to be tried again. */
    chunk: fromPromise<readonly Task[], readonly Task[]>(async () => []),
  },
  delays: { backOff: ({ context }) => backOff(context.round) },
  guards: {
    nothingUnderWay: ({ context }) => context.underWay === 0,
    allDone: ({ context: { underWay, next, tasks, again } }) =>
      underWay === 0 && next >= tasks.length && again.length === 0,
    onlyAgainLeft: ({ context: { underWay, next, tasks } }) => underWay === 0 && next >= tasks.length,
  },
  actions: {
    giveOut: enqueueActions(({ context, enqueue }) => {
      let { next, chunks, underWay } = context
      for (; underWay < context.jobs && next < context.tasks.length; underWay++, next += chunkSize)
        enqueue.spawnChild('chunk', { id: `chunk-${chunks++}`, input: context.tasks.slice(next, next + chunkSize) })
      enqueue.assign({ next, chunks, underWay })
    }),
    /** A finished child would stay in the snapshot, and a long batch grow slow. */
    takeBack: enqueueActions(({ context, event, enqueue }) => {
      const { output, actorId } = event as ChunkDone
      enqueue(stopChild(actorId))
      enqueue.assign({ underWay: context.underWay - 1, again: [...context.again, ...output] })
    }),
    beginAgain: assign(({ context }) => ({ tasks: context.again, again: [], next: 0, round: context.round + 1 })),
  },
}).createMachine({
  id: 'batch',
  context: ({ input }) => ({ ...input, next: 0, chunks: 0, underWay: 0, again: [], round: 0 }),
  initial: 'running',
  on: { 'xstate.done.actor.*': { actions: 'takeBack' }, cancel: '.cancelling' },
  states: {
    running: {
      entry: 'giveOut',
      always: [
        { guard: 'allDone', target: 'done' },
        { guard: 'onlyAgainLeft', target: 'backingOff' },
      ],
      on: { 'xstate.done.actor.*': { actions: ['takeBack', 'giveOut'] }, pause: 'paused' },
    },
    paused: { on: { resume: 'running' } },
    backingOff: { after: { backOff: { target: 'running', actions: 'beginAgain' } }, on: { pause: 'paused' } },
    cancelling: { always: { guard: 'nothingUnderWay', target: 'cancelled' } },
    done: { type: 'final' },
    cancelled: { type: 'final' },
  },
})
