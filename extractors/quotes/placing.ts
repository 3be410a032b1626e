import type { EntityType } from '../../schemas/entity.ts'
import type { AccordingCue, AnyCue, LoneCue } from './cue.ts'
import { breakBefore, frameOf } from './frames.ts'
import { behindAdverbs } from './headings.ts'
import { headAfter } from './heads.ts'
import type { Place, Progress } from './place.ts'
import { has, nameAt, type Reading, type Unit } from './reading.ts'
import { sourceBehind, sourceIn } from './sources.ts'
import { behindParticles, type Speaker, type Subject, subjectIn } from './subjects.ts'
import { Trait } from './traits.ts'

/** A cue in its place, and how the sentence goes on behind it. */
export function placeOf(reading: Reading, unit: Unit, cue: AnyCue, progress: Progress): [Place, Progress] {
  const to = edgeOf(cue)
  const from = Math.max(Math.min(progress.from, to), to - longestSentence)
  const base = { reading, unit, cue }
  if (cue.style === 'question')
    return [
      { ...base, speaker: { by: 'nobody' }, written: false, content: from },
      { ...progress, from: cue.last },
    ]
  if (cue.style === 'göre') return according(base, cue, from, progress)
  if (cue.style === 'verbless') return verbless(base, from, to, progress)
  if (cue.style === 'alone' || cue.style === 'crosshead' || cue.style === 'colon') return lone(base, cue, progress)
  if (cue.kind === 'nominal') return nominal(base, from, to, progress)
  if (cue.kind === 'participle') return participle(base, from, to, progress)
  return predicate(base, from, to, progress)
}

/** How many tokens of a sentence are looked at before and behind a cue. */
const longestSentence = 300

/** Index of the token up to which a cue's speaker and frame are looked for. */
function edgeOf(cue: AnyCue): number {
  if (cue.style === 'clause') return cue.clause
  if (cue.style === 'göre') return cue.source
  return cue.style === 'announced' ? cue.first : cue.mark.open
}

/** How many tokens may stand before a source that no comma parts from what it says. */
const nearBeginning = 8

/** `Kaya'ya göre …`: what follows up to the end of the sentence. */
function according(base: Base, cue: AccordingCue, from: number, progress: Progress): [Place, Progress] {
  const { reading, unit } = base
  const name = reading.nameOf[cue.source]
  const said = !name && !has(reading, cue.source, Trait.toSource | Trait.toOwned)
  const { text } = reading.tokens[cue.last]
  const near = cue.source - from <= nearBeginning || text === ',' || text === 'ise'
  const owner = said ? genitiveIn(reading, from, cue.source) : null
  const speaker: Speaker | null = !near
    ? null
    : name
      ? { by: 'name', name }
      : said
        ? owner && { by: 'name', name: owner }
        : ownerIn(reading, from, cue.source)
  const content = behindAdverbs(reading, behindParticles(reading, cue.last), unit.last)
  if (speaker === null) return [{ ...base, speaker, written: false, content }, progress]
  return [
    { ...base, speaker, written: !name && !said, content },
    { ...progress, from: content, source: speaker },
  ]
}

/** Whose the source is; null where it has to be somebody's and nobody is named. */
function ownerIn(reading: Reading, from: number, source: number): Speaker | null {
  const owner = sourceIn(reading, from, source)
  return owner.by !== 'name' && owner.by !== 'noun' && !has(reading, source, Trait.toSource) ? null : owner
}

function lone(base: Base, cue: LoneCue, progress: Progress): [Place, Progress] {
  const name = cue.style === 'colon' ? base.reading.nameOf[cue.mark.open - 2] : undefined
  const speaker: Speaker = name ? { by: 'name', name } : { by: cue.style === 'crosshead' ? 'echo' : 'before' }
  return [
    { ...base, speaker, written: false, content: cue.first },
    { ...progress, from: cue.last },
  ]
}

/** `Kaya, … değinerek, "…"`: the verb is missing. */
function verbless(base: Base, from: number, to: number, progress: Progress): [Place, Progress] {
  const subject = progress.subject ?? subjectIn(base.reading, from, to)
  return [{ ...base, speaker: subject?.speaker ?? null, written: false, content: to }, progress]
}

type Base = Pick<Place, 'reading' | 'unit' | 'cue'>

/** `Kaya'nın … olduğunu söylediği`: the genitive speaks. */
function nominal(base: Base, from: number, to: number, progress: Progress): [Place, Progress] {
  const { reading, cue } = base
  const name = genitiveIn(reading, from, to)
  const after = name ? Math.min(name.last, to) : from
  return [
    {
      ...base,
      speaker: name && !isImpersonal(reading, cue.last) ? { by: 'name', name } : null,
      written: false,
      content: breakBefore(reading, frameOf(reading, after, to, true).content, to),
    },
    progress,
  ]
}

const speaks: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'ORGANIZATION'])

function genitiveIn(reading: Reading, from: number, to: number) {
  for (let at = from; at < to; ) {
    const mark = reading.markAt[at]
    const name = nameAt(reading, at)
    if (name?.case === 'Gen' && speaks.has(name.entity.type)) return name
    at = mark ? mark.after : (name?.last ?? at + 1)
  }
  return null
}

/** `… olduğunu belirten Kaya`: whom the participle modifies speaks. */
function participle(base: Base, from: number, to: number, progress: Progress): [Place, Progress] {
  const { reading, unit, cue } = base
  const joined = isJoint(reading, cue.last)
  const head = cue.passive
    ? null
    : headAfter(reading, joined ? behindNextParticiple(reading, cue.last, unit.last) : cue.last, unit.last)
  const own = head?.nominative ? null : subjectIn(reading, from, to)
  const named = own?.bare ? null : own
  const frame = frameOf(reading, named ? named.after : from, to, named !== null)
  const content = breakBefore(reading, frame.content, to)
  const text = sourceBehind(reading, cue.last, unit.last)
  if (text >= 0) {
    const source: Speaker = frame.source ?? progress.source ?? { by: 'source', named: true }
    return [
      { ...base, speaker: source, written: true, content },
      { from: text, subject: progress.subject, source },
    ]
  }
  const place: Place = { ...base, speaker: head?.speaker ?? null, written: false, content }
  if (joined && head) return [place, { ...progress, from: cue.last + 1 }]
  if (head?.nominative) return [place, { from: head.after, subject: head, source: progress.source }]
  return [place, cue.style === 'clause' ? progress : { ...progress, from: cue.last }]
}

/** Whether another participle of the same noun follows: `… olduğunu söyleyen ve …`. */
function isJoint({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.folded === 've' || tokens[at]?.text === ','
}

/** Index behind the next participle in the sentence; the sentence's end where there is none. */
function behindNextParticiple({ tokens, words }: Reading, from: number, to: number): number {
  for (let at = from; at < to && at < from + longestSentence; at++) {
    const { VerbForm, Tense } = words[at].features
    const next = tokens[at + 1]
    if (VerbForm === 'Part' && Tense === 'Pres' && !tokens[at].capital && next?.capital) return at + 1
  }
  return to
}

/** `Kaya, … olduğunu belirtti`, `Açıklamada … olduğu belirtildi`. */
function predicate(base: Base, from: number, to: number, progress: Progress): [Place, Progress] {
  const { reading, unit, cue } = base
  const impersonal = cue.passive || isImpersonal(reading, cue.last)
  const found = impersonal ? null : subjectIn(reading, from, to)
  const own = found?.bare && progress.subject && !progress.subject.bare ? null : found
  const frame = frameOf(reading, own ? own.after : from, to, own !== null)
  const content = breakBefore(reading, frame.content, to)
  const source = frame.source ?? progress.source
  if (impersonal) {
    const unknown = /^öğren/u.test(reading.tokens[cue.last - 1].folded)
    const nested =
      cue.kind === 'converb' && source === null && progress.subject === null && subjectIn(reading, unit.first, to)
    const speaker: Speaker | null = unknown
      ? { by: 'nobody' }
      : nested
        ? null
        : (source ?? { by: 'source', named: false })
    return [
      { ...base, speaker, written: !unknown, content },
      nested ? progress : { from: behindAdverbs(reading, cue.last, unit.last), subject: progress.subject, source },
    ]
  }
  const between = cue.style === 'clause' && cue.between !== null ? nameAt(reading, cue.between) : undefined
  const subject = own ?? progress.subject ?? behind(reading, cue, unit)
  const speaker: Speaker = between ? { by: 'name', name: between } : (subject?.speaker ?? source ?? { by: 'before' })
  return [
    { ...base, speaker, written: speaker === source, content },
    { from: behindAdverbs(reading, cue.last, unit.last), subject: loosened(reading, cue, subject), source },
  ]
}

/** Behind `belirtirken` another subject may stand, without a comma. */
function loosened({ tokens }: Reading, cue: AnyCue, subject: Subject | null): Subject | null {
  return subject && tokens[cue.last - 1].folded.endsWith('ken') ? { ...subject, bare: true } : subject
}

/** A subject behind its verb: `dedi Kaya`, `… olduğunu belirterek konuşan Kaya,`. */
function behind(reading: Reading, cue: AnyCue, unit: Unit): Subject | null {
  if (cue.kind === 'converb') return subjectIn(reading, cue.last, Math.min(unit.last, cue.last + longestSentence))
  const name = nameAt(reading, cue.last)
  if (name?.case !== 'Nom' || name.entity.type !== 'PERSON') return null
  return { speaker: { by: 'name', name }, first: name.first, after: name.last, bare: false }
}

/** `bilgisi yer aldı`: active in form, but nobody speaks. */
function isImpersonal({ tokens }: Reading, last: number): boolean {
  return tokens[last - 2]?.folded === 'yer' && /^al/u.test(tokens[last - 1].folded)
}
