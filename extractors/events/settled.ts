import type { Entity } from '../../schemas/entity.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'

/** An occasion with all that its mentions and what stands around them say. */
export interface Settled {
  readonly shown: readonly Candidate[]
  /** Whether a verb tells that people gather: `Heyetler Er başkanlığında toplanacak. Toplantıda …`. */
  readonly gathered: boolean
  /** Whether that verb tells of two bodies, so that it is called after both. */
  readonly paired: boolean
  readonly date: string | null
  readonly place: Entity | null
  readonly participants: readonly Entity[]
  /** Those of them by whom it is named: not who only spoke there. */
  readonly holders: readonly Entity[]
}

/** Of a disaster the place that its sentence names before it: `Bingöl'de 5,6 büyüklüğünde deprem`. */
export function sceneOf({ document }: Context, { sentence, start, family }: Candidate): Entity | null {
  if (!/^(?:deprem|kaza|yangın)$/u.test(family)) return null
  const from = document.sentences[sentence].start
  let scene: Entity | null = null
  let first = start
  for (const entity of document.entities)
    for (const mention of entity.type === 'LOCATION' ? entity.mentions : [])
      if (mention.start >= from && mention.start < first) {
        first = mention.start
        scene = entity
      }
  return scene
}
