import type { AccordingCue } from './cue.ts'
import { behindAdverbs } from './headings.ts'
import type { Place, PlaceBase, Progress } from './place.ts'
import { has, type Reading } from './reading.ts'
import { isFacility, sourceIn, speaks, tellerIn } from './sources.ts'
import type { Speaker } from './speaker.ts'
import { behindParticles, isGenitive } from './subjects.ts'
import { Trait } from './traits.ts'

/** How many tokens may stand before a source that no comma parts from what it says. */
const nearBeginning = 8
/** The same of somebody without a name, or of information. */
const nearLoosely = 14

/** `Kaya'ya göre …`: what follows up to the end of the sentence. */
export function according(base: PlaceBase, cue: AccordingCue, from: number, progress: Progress): [Place, Progress] {
  const { reading, unit } = base
  const name = reading.nameOf[cue.source]
  const agent = !name && cue.first > cue.source
  const said = !name && !agent && !has(reading, cue.source, Trait.toSource | Trait.toOwned | Trait.toInformation)
  const { text } = reading.tokens[cue.last]
  const loose = !name && (agent || has(reading, cue.source, Trait.toInformation))
  const near = loose
    ? cue.source - from <= nearLoosely && !holdsSource(reading, from, cue.source)
    : cue.source - from <= nearBeginning || text === ',' || text === 'ise' || isGenitive(reading, cue.source - 1)
  const owner = said ? tellerIn(reading, from, cue.source) : null
  const speaker: Speaker | null = !near
    ? null
    : name
      ? { by: 'name', name }
      : agent
        ? { by: 'noun', at: cue.source }
        : said
          ? owner
          : ownerIn(reading, from, cue.source)
  const content = behindAdverbs(reading, behindParticles(reading, cue.last), unit.last)
  if (speaker === null) return [{ ...base, speaker, written: false, content }, progress]
  return [
    { ...base, speaker, written: !name && !said && !loose, content },
    { ...progress, from: content, source: speaker },
  ]
}

/** Whose the source is; null where it has to be somebody's and nobody is named. */
function ownerIn(reading: Reading, from: number, source: number): Speaker | null {
  const owner = sourceIn(reading, from, source)
  if (has(reading, source, Trait.toInformation) && !gives(reading, owner)) return null
  if (owner.by === 'name' && reading.tokens[owner.name.last]?.text === ',') return null // Kaya, iddiaya göre
  return owner.by !== 'name' && owner.by !== 'noun' && !has(reading, source, Trait.toSource) ? null : owner
}

/** Whether another text speaks before: `açıklamada, meteorolojiden alınan bilgiye göre`. */
function holdsSource(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(reading, at, Trait.inSource)) return true
  return false
}

/** Whether the owner of information gave it: `polisten alınan bilgiye`, but not `Kaya hakkında edinilen bilgiye`. */
function gives({ tokens }: Reading, owner: Speaker): boolean {
  if (owner.by === 'noun') return !/^muhabir/u.test(tokens[owner.at].folded) // AA muhabirinin edindiği bilgiye
  if (owner.by !== 'name' || owner.name.case === 'Nom') return false
  return speaks.has(owner.name.entity.type) || (owner.name.case === 'Abl' && isFacility(owner.name))
}
