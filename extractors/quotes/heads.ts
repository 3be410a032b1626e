import { has, nameAt, type Reading } from './reading.ts'
import { behindBracket, behindParticles, isParted, isPossessed, particles, type Subject } from './subjects.ts'
import { Trait } from './traits.ts'

/** The noun phrase that a participle modifies. */
export interface Head extends Subject {
  /** Whether it can be the subject of its sentence. */
  readonly nominative: boolean
}

/** Words with capitals directly behind a participle and before a comma: somebody who is not known as a name. */
function unknownHead(reading: Reading, from: number, to: number): Head | null {
  const { tokens } = reading
  let end = from
  while (end < to && tokens[end].capital && tokens[end].nameEnd === tokens[end].end) end++
  if (end === from || !isParted(reading, end)) return null
  const after = Math.min(behindParticles(reading, end), to)
  return { speaker: { by: 'noun', at: end - 1 }, first: from, after, bare: false, nominative: true }
}

/** Whether somebody's noun stands here that is owned by what stands before: `Yeni Sahne yazarı`. */
const isPossessedAgent = (reading: Reading, at: number): boolean =>
  reading.tokens[at] !== undefined && has(reading, at, Trait.agent) && isPossessed(reading.tokens[at].folded)

/** How far behind a participle the noun may stand that it modifies. */
const farthestHead = 14

/**
 * Whom a participle modifies: `belirten CHP Grup Başkanvekili Ayşe Kaya,`. The last person's name before a comma or a
 * verb, else the last name or person's noun.
 */
export function headAfter(reading: Reading, from: number, to: number): Head | null {
  const { tokens, words } = reading
  let best: Head | null = unknownHead(reading, from, to)
  let rank = 0
  for (let at = from; at < to && at < from + farthestHead; ) {
    const token = tokens[at]
    const name = nameAt(reading, at)
    if (name) {
      const end = behindBracket(reading, name.last)
      const parted = isParted(reading, end)
      const owns = !parted && (name.case === 'Gen' || isPossessedAgent(reading, end)) // Kaya'nın babası, Kaya yönetimi
      const weight = name.entity.type === 'PERSON' && !owns ? 3 : 1
      if (name.entity.type !== 'GROUP' && weight >= rank && name.case !== 'Other') {
        rank = weight
        best = {
          speaker: { by: 'name', name },
          first: at,
          after: Math.min(behindParticles(reading, end), to),
          bare: false,
          nominative: name.case === 'Nom',
        }
      }
      if (parted || weight === 3) break
      if (name.case !== 'Nom' && name.case !== 'Gen' && name.case !== 'Other') break
      at = end
      continue
    }
    if (reading.forms[at].complement) break
    if ((token.kind === 'punctuation' && token.text !== '-') || token.kind === 'quote' || particles.has(token.folded))
      break
    if (has(reading, at, Trait.agent) && rank < 3) {
      rank = 2
      best = {
        speaker: { by: 'noun', at },
        first: at,
        after: Math.min(behindParticles(reading, behindBracket(reading, at + 1)), to),
        bare: false,
        nominative: true,
      }
      if (isParted(reading, at + 1)) break
    } else if (words[at].upos === 'VERB' && !token.capital && words[at].features.VerbForm === undefined) break
    at = at + 1
  }
  return best
}
