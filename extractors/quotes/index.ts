import type { Quote } from '../../schemas/quote.ts'
import { spanOf } from '../../schemas/span.ts'
import type { Rule } from '../rule.ts'
import { stage } from '../stage.ts'
import { clauseRules } from './clause-rules.ts'
import { cuesIn } from './cues.ts'
import { echoedSpeaker } from './echo.ts'
import { markRules } from './mark-rules.ts'
import type { Place, Progress, Saying } from './place.ts'
import { placeOf } from './placing.ts'
import { type Reading, readingOf, type Unit } from './reading.ts'
import { speakersOf } from './speakers.ts'

/** In the order in which they are tried on a cue. */
export const rules: readonly Rule<Place, Saying>[] = [...markRules, ...clauseRules]

/** Who said what. */
export const quotes = stage({
  provides: 'quotes',
  requires: ['tokens', 'sentences', 'words', 'entities'],
  run(document) {
    const reading = readingOf(document)
    const { text, tokens } = reading
    const speakers = speakersOf(reading)
    const layer: Quote[] = []
    const announced = new Set<number>()
    const crossheads: number[] = []
    for (const unit of reading.units) {
      let said = false
      for (const { start, end, kind, cue, speaker, written, by } of sayingsIn(reading, unit, announced)) {
        if (unit.quoted && speaker.by !== 'name') continue
        const continued = cue === null && speaker.by === 'before'
        if (continued && layer.length === 0) continue
        if (speaker.by === 'echo') crossheads.push(layer.length)
        else said = true
        layer.push({
          ...spanOf(text, start, end),
          kind,
          speaker: speakers.resolve(speaker, unit, written)?.id ?? null,
          cue: cue && spanOf(text, tokens[cue.first].start, tokens[cue.last - 1].end),
          by,
        })
      }
      if (!said && !unit.quoted) speakers.pass(unit)
    }
    for (const at of crossheads) layer[at] = { ...layer[at], speaker: echoedSpeaker(layer, at) }
    return { layer: layer.sort((a, b) => a.start - b.start || b.end - a.end) }
  },
})

/** What is said in a unit, by the first rule that fits each cue. */
function* sayingsIn(reading: Reading, unit: Unit, announced: Set<number>): Generator<Saying & { by: string }> {
  let progress: Progress = { from: unit.first, subject: null, source: null }
  for (const cue of cuesIn(reading, unit, announced)) {
    const [place, next] = placeOf(reading, unit, cue, progress)
    progress = next
    for (const rule of rules) {
      const [saying] = rule.match(place)
      if (!saying) continue
      yield { ...saying, by: rule.name }
      break
    }
  }
}
