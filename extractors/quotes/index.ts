import type { Document } from '../../schemas/document.ts'
import type { Quote } from '../../schemas/quote.ts'
import { spanOf } from '../../schemas/span.ts'
import { firstOf, type Rule } from '../rule.ts'
import { stage } from '../stage.ts'
import { clauseRules } from './clause-rules.ts'
import { confidenceOf } from './confidence.ts'
import { cuesIn } from './cues.ts'
import { echoedSpeaker, isEchoed, stemsOf } from './echo.ts'
import { type Facts, factsOf } from './facts.ts'
import { lexemeOf } from './lexeme.ts'
import { markRules } from './mark-rules.ts'
import type { Place, Progress, Saying } from './place.ts'
import { placeOf } from './placing.ts'
import { type Reading, readingOf, type Unit } from './reading.ts'
import { roleText } from './speaker-text.ts'
import { type Speakers, speakersOf } from './speakers.ts'

/** In the order in which they are tried on a cue. */
export const rules: readonly Rule<Place, Saying>[] = [...markRules, ...clauseRules]

type Known = Document<'tokens' | 'sentences' | 'words' | 'entities'>

/** A quote, and the facts that its confidence is made of. */
export interface Judged {
  readonly quote: Quote
  readonly facts: Facts
}

/** Who said what. */
export const quotes = stage({
  provides: 'quotes',
  requires: ['tokens', 'sentences', 'words', 'entities'],
  run: (document) => ({ layer: judgedQuotes(document).map(({ quote }) => quote) }),
})

type Found = Saying & { readonly by: string; readonly unit: Unit }

/** The quotes of an article in reading order, with the facts that speak for or against each. */
export function judgedQuotes(document: Known): Judged[] {
  const reading = readingOf(document)
  const speakers = speakersOf(reading)
  const found: { quote: Omit<Quote, 'confidence'>; from: Found }[] = []
  const announced = new Set<number>()
  for (const unit of reading.units) {
    let said = false
    for (const saying of sayingsIn(reading, unit, announced)) {
      const { speaker, cue, titled } = saying
      if (unit.quoted && speaker.by !== 'name' && !(speaker.by === 'noun' && saying.kind === 'direct')) continue
      if (cue === null && speaker.by === 'before' && found.length === 0) continue
      if (speaker.by !== 'echo' && !titled) said = true
      found.push({ quote: quoteOf(reading, speakers, { ...saying, unit }), from: { ...saying, unit } })
    }
    if (!said && !unit.quoted) speakers.pass(unit)
  }
  return settled(found)
    .map(({ quote, from }) => {
      const facts = factsOf(reading, quote, from)
      return { quote: { ...quote, confidence: confidenceOf(facts) }, facts }
    })
    .sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
}

/** A quote but for its confidence. */
function quoteOf(reading: Reading, speakers: Speakers, found: Found): Omit<Quote, 'confidence'> {
  const { text, tokens } = reading
  const { start, end, kind, speaker, written, unit, cue, by } = found
  const id = speakers.resolve(speaker, unit, written)?.id ?? null
  return {
    ...spanOf(text, start, end),
    kind,
    speaker: id,
    speakerText: id === null && speaker.by === 'noun' ? roleText(reading, speaker.at, unit.first) : null,
    cue: cue && {
      ...spanOf(text, tokens[isAccording(reading, cue) ? cue.last - 1 : cue.first].start, tokens[cue.last - 1].end),
      ...lexemeOf(reading, cue.first, cue.last),
    },
    by,
  }
}

/** `açıklamasına göre`: the cue is `göre`, though its noun says how strong it is. */
const isAccording = ({ tokens }: Reading, cue: { readonly last: number }) => tokens[cue.last - 1].folded === 'göre'

/** Crossheads get their speaker, and no headline is left whose words its speaker does not repeat in the body. */
function settled<Q extends { quote: Omit<Quote, 'confidence'>; from: Found }>(found: readonly Q[]): Q[] {
  const all = found.map(({ quote }) => quote)
  const saidBy = new Map<string | null, Set<string>>()
  for (const { quote, from } of found.some(({ from }) => from.titled) ? found : []) {
    const said = saidBy.get(quote.speaker) ?? new Set()
    if (!from.titled) for (const stem of stemsOf(quote.text)) said.add(stem)
    saidBy.set(quote.speaker, said)
  }
  return found
    .map((judged, at) => {
      if (judged.from.speaker.by !== 'echo') return judged
      return { ...judged, quote: { ...judged.quote, speaker: echoedSpeaker(all, at) } }
    })
    .filter(({ quote, from }) => !from.titled || isEchoed(quote.text, saidBy.get(quote.speaker) ?? new Set()))
}

/** What is said in a unit, by the first rule that fits each cue. */
function sayingsIn(reading: Reading, unit: Unit, announced: Set<number>): (Saying & { by: string })[] {
  let progress: Progress = { from: unit.first, subject: null, source: null }
  const found: (Saying & { by: string })[] = []
  for (const cue of cuesIn(reading, unit, announced)) {
    const [place, next] = placeOf(reading, unit, cue, progress)
    progress = next
    for (const rule of rules) {
      const saying = firstOf(rule.match(place))
      if (!saying) continue
      found.push({ ...saying, by: rule.name })
      break
    }
  }
  return found.filter((saying) => !found.some((other) => isWithin(other, saying)))
}

/** Whether one saying is what another tells with a verb more: `açıklamaya göre … olduğu bildirildi`. */
function isWithin(inner: Saying, outer: Saying): boolean {
  return inner !== outer && inner.start === outer.start && inner.end < outer.end && inner.speaker === outer.speaker
}
