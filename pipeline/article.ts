import { createActor } from 'xstate'
import { NotTurkishError } from '../extractors/language.ts'
import type { Incoming } from '../input/reader.ts'
import type { Note } from '../schemas/note.ts'
import type { Record } from '../schemas/record.ts'
import { type ArticleEvent, articleMachine } from './article-machine.ts'
import type { Desk } from './desk.ts'
import { checked, recordFrom } from './extract.ts'
import { markOfAll, markOfKnowledge } from './mark.ts'
import type { Outcome, Task } from './task.ts'
import { isMomentary, sentenceOf } from './trouble.ts'
import { version } from './version.ts'

/** What is known of an article on its way; it lives no longer than that. */
interface Job {
  readonly task: Task
  readonly desk: Desk
  incoming?: Incoming
  record?: Record
  made?: string
  notes?: readonly Note[]
}

/** What is done in each state of an article's life. */
const deeds: Readonly<{ [state: string]: (job: Job) => ArticleEvent['type'] & ('done' | 'same') }> = {
  reading(job) {
    const { task, desk } = job
    job.incoming = desk.read(task)
    job.made = markOf(job.incoming, desk)
    if (job.made !== task.made) return 'done'
    const standing = desk.standing(job.incoming.article.id)
    job.notes = standing?.notes ?? []
    return standing ? 'same' : 'done'
  },
  extracting(job) {
    job.record = recordFrom(job.incoming as Incoming, job.desk.layers, job.desk.along)
    job.notes = job.record.notes
    return 'done'
  },
  validating(job) {
    checked(job.record as Record)
    return 'done'
  },
  writing(job) {
    job.desk.write(job.record as Record)
    return 'done'
  },
}

/** Sees an article through its life, without a turn of the event loop. Whatever happens to it is the value returned. */
export function live(task: Task, desk: Desk): Outcome {
  const job: Job = { task, desk }
  const life = createActor(articleMachine, { input: { tries: task.tries } }).start()
  let trace = ''
  for (let now = life.getSnapshot(); now.status === 'active'; now = life.getSnapshot())
    try {
      life.send({ type: deeds[now.value](job) })
    } catch (error) {
      trace = error instanceof Error ? (error.stack ?? '') : ''
      life.send({ type: refusalOf(error, now.value), cause: { stage: now.value, says: sentenceOf(error) } })
    }
  return outcomeOf(job, life.getSnapshot(), trace)
}

function refusalOf(error: unknown, state: string): 'foreign' | 'busy' | 'refused' {
  if (error instanceof NotTurkishError) return 'foreign'
  return state === 'reading' && isMomentary(error) ? 'busy' : 'refused'
}

function outcomeOf({ task, incoming, made = '', notes = [] }: Job, end: LifeEnd, trace: string): Outcome {
  const article = { id: task.id ?? incoming?.article.id ?? task.path, path: task.path }
  const { stage, says } = end.context.cause ?? { stage: '', says: '' }
  if (end.value === 'written' || end.value === 'unchanged')
    return { ...article, kind: end.value, made, notes: notes.length }
  if (end.value === 'skipped') return { ...article, kind: 'skipped', says }
  if (end.value === 'waiting') return { ...article, kind: 'waiting', says, tries: task.tries + 1 }
  return { ...article, kind: 'failed', stage, says, trace }
}

type LifeEnd = Pick<
  ReturnType<ReturnType<typeof createActor<typeof articleMachine>>['getSnapshot']>,
  'value' | 'context'
>

function markOf({ article: { text: _, title: __, ...known } }: Incoming, { layers, along }: Desk): string {
  const own = along?.knowledge ? [markOfKnowledge(along.knowledge)] : []
  return markOfAll([version, known, layers, ...own])
}
