import { assign, setup } from 'xstate'

/** Where an article's life was when it ended early, and the sentence that says why. */
export interface Cause {
  readonly stage: string
  readonly says: string
}

/** What may happen to an article; `done` means that what its state is for is done. */
export type ArticleEvent =
  | { readonly type: 'done' }
  | { readonly type: 'same' }
  | { readonly type: 'refused' | 'busy' | 'foreign'; readonly cause: Cause }

/** How often an article that cannot be read for the moment is tried before it has failed. */
export const mostTries = 5

/**
 * The life of one article: reading → extracting → validating → writing → written, or unchanged | skipped | failed.
 * `waiting`: it cannot be read for the moment, and the batch will bring it back as a new life with one try more.
 * Its states say what is to be done; who does it stands in article.ts. The article's text is never in here.
 */
export const articleMachine = setup({
  types: {
    context: {} as { readonly tries: number; readonly cause: Cause | null },
    input: {} as { readonly tries: number },
    events: {} as ArticleEvent,
  },
  guards: { mayTryAgain: ({ context }) => context.tries + 1 < mostTries },
  actions: { remember: assign({ cause: ({ event }) => ('cause' in event ? event.cause : null) }) },
}).createMachine({
  id: 'article',
  context: ({ input }) => ({ tries: input.tries, cause: null }),
  initial: 'reading',
  on: { refused: { target: '.failed', actions: 'remember' } },
  states: {
    reading: {
      on: {
        done: 'extracting',
        same: 'unchanged',
        busy: [
          { guard: 'mayTryAgain', target: 'waiting', actions: 'remember' },
          { target: 'failed', actions: 'remember' },
        ],
      },
    },
    extracting: { on: { done: 'validating', foreign: { target: 'skipped', actions: 'remember' } } },
    validating: { on: { done: 'writing' } },
    writing: { on: { done: 'written' } },
    written: { type: 'final' },
    unchanged: { type: 'final' },
    skipped: { type: 'final' },
    failed: { type: 'final' },
    waiting: { type: 'final' },
  },
})
