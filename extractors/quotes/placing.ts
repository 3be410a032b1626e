import { according } from './according.ts'
import type { AnyCue, LoneCue } from './cue.ts'
import { breakBefore, frameOf, joints } from './frames.ts'
import { behindAdverbs } from './headings.ts'
import { headAfter } from './heads.ts'
import type { Name } from './name-case.ts'
import type { Place, PlaceBase, Progress } from './place.ts'
import { nameAt, type Reading, type Unit } from './reading.ts'
import { pointsBack, sayingAt, terminal } from './saying.ts'
import { callerBefore, genitiveIn, sourceBehind, speaks, tellerIn } from './sources.ts'
import type { Speaker } from './speaker.ts'
import { type Subject, subjectIn } from './subjects.ts'

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
  if (cue.style === 'turn' || cue.style === 'headline') return lone(base, cue, progress)
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

function lone(base: PlaceBase, cue: LoneCue, progress: Progress): [Place, Progress] {
  const name =
    cue.style === 'colon'
      ? callerBefore(base.reading, base.unit.first, cue.mark.open - 1)
      : cue.style === 'alone'
        ? callerBehind(base.reading, cue.mark.after)
        : undefined
  const speaker: Speaker =
    cue.mark.bare?.speaker ?? (name ? { by: 'name', name } : { by: cue.style === 'crosshead' ? 'echo' : 'before' })
  return [
    { ...base, speaker, written: false, content: cue.first },
    { ...progress, from: cue.last },
  ]
}

/** Whose words `Bu sözler` says that they were: `Bu sözlerle seslenen Kaya`, `Bu ifadeler Kaya'ya ait`. */
function callerBehind(reading: Reading, from: number): Name | undefined {
  const { tokens } = reading
  if (!pointsBack(reading, from)) return undefined
  for (let at = from + 2; at < tokens.length && at < from + farthestCaller && !terminal.has(tokens[at].text); at++) {
    const name = nameAt(reading, at)
    if (name?.entity.type === 'PERSON') return name
  }
  return undefined
}

/** How many words behind a quote its speaker is looked for. */
const farthestCaller = 24

/** `Kaya, … değinerek, "…"`: the verb is missing. */
function verbless(base: PlaceBase, from: number, to: number, progress: Progress): [Place, Progress] {
  const subject = progress.subject ?? subjectIn(base.reading, from, to)
  return [{ ...base, speaker: subject?.speaker ?? null, written: false, content: to }, progress]
}

/** `Kaya'nın … olduğunu söylediği`: the genitive speaks. */
function nominal(base: PlaceBase, from: number, to: number, progress: Progress): [Place, Progress] {
  const { reading, cue } = base
  const beside = reading.nameOf[to - 1]
  const adjacent = cue.style !== 'clause' && beside?.case === 'Gen' && speaks.has(beside.entity.type) // Demir'in "…" dediği
  const name = adjacent ? beside : genitiveIn(reading, from, to)
  const after = name ? Math.min(name.last, to) : from
  const teller = name ? ({ by: 'name', name } as const) : cue.style === 'clause' ? null : tellerIn(reading, from, to)
  return [
    {
      ...base,
      speaker: teller && !isImpersonal(reading, cue.last) ? teller : null,
      written: false,
      content: breakBefore(reading, frameOf(reading, after, to, true).content, to),
    },
    progress,
  ]
}

/** `… olduğunu belirten Kaya`: whom the participle modifies speaks. */
function participle(base: PlaceBase, from: number, to: number, progress: Progress): [Place, Progress] {
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
  return [
    place,
    cue.style === 'clause' ? progress : { ...progress, from: cue.last, subject: progress.subject ?? named },
  ]
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
function predicate(base: PlaceBase, from: number, to: number, progress: Progress): [Place, Progress] {
  const { reading, unit, cue } = base
  const impersonal = cue.passive || isImpersonal(reading, cue.last)
  const found = impersonal ? null : subjectIn(reading, from, to)
  const own = found?.bare && progress.subject && !progress.subject.bare ? null : found
  const frame = frameOf(reading, own ? own.after : from, to, own !== null)
  const content = breakBefore(reading, frame.content, to)
  const source = frame.source ?? progress.source
  if (impersonal) {
    const rumour = source === null && sayingAt(reading, cue.last - 1)?.verb.strength === 'claim' // iddia edildi
    const unknown = rumour || /^öğren/u.test(reading.tokens[cue.last - 1].folded)
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
  const several = /l[ae]r$/u.test(reading.tokens[cue.last - 1].folded) // dediler: more than whoever spoke before
  const speaker: Speaker = between
    ? { by: 'name', name: between }
    : (subject?.speaker ?? source ?? { by: several ? 'nobody' : 'before' })
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
  if (name?.case === 'Nom' && name.entity.type === 'PERSON')
    return { speaker: { by: 'name', name }, first: name.first, after: name.last, bare: false }
  return cue.style === 'de' || cue.style === 'diye' || cue.style === 'noun'
    ? inverted(reading, cue.last, unit.last)
    : null
}

/** `dedi kulübün yeni başkanı Kaya.`: the noun phrase that closes the sentence. */
function inverted(reading: Reading, from: number, to: number): Subject | null {
  const { tokens } = reading
  if (tokens[from]?.kind !== 'word' || joints.has(tokens[from].folded)) return null
  const head = headAfter(reading, from, to)
  if (head?.speaker.by !== 'name' || head.speaker.name.entity.type !== 'PERSON' || !head.nominative) return null
  const end = head.speaker.name.last
  return end >= to || terminal.has(tokens[end].text) ? head : null
}

/** `bilgisi yer aldı`: active in form, but nobody speaks. */
function isImpersonal({ tokens }: Reading, last: number): boolean {
  return tokens[last - 2]?.folded === 'yer' && /^al/u.test(tokens[last - 1].folded)
}
