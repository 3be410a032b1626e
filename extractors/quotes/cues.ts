import { isAllCapitals } from '../../turkish/letters.ts'
import { linkedVerbCue, nounCue, verbCue } from './clause-cues.ts'
import type { AccordingCue, AnnouncedCue, AnyCue } from './cue.ts'
import { bareCue, behindMark, loneCue } from './mark-cues.ts'
import { has, type Reading, type Unit } from './reading.ts'
import { isSpeech, openers, sayingAt, terminal, verbAt } from './saying.ts'
import { subjectIn } from './subjects.ts'
import { Trait } from './traits.ts'

/**
 * The cues of a unit from left to right. What stands between marks is not looked into. `announced` holds the openings of
 * the marked stretches that a cue before them has announced.
 */
export function cuesIn(reading: Reading, unit: Unit, announced: Set<number>): AnyCue[] {
  const { tokens, markAt } = reading
  const cues: AnyCue[] = []
  let at = unit.first
  const turn = markAt[at - 1]
  if (!unit.quoted && turn?.bare && turn.after <= unit.last) {
    cues.push(bareCue(turn, 'turn')) // a paragraph of an interview before which nothing stands
    at = turn.after
  }
  while (at < unit.last) {
    const mark = markAt[at]
    if (mark?.bare && mark.after <= unit.last) {
      const cue = mark.bare.style === 'announced' ? announcedCue(reading, unit, at) : bareCue(mark, mark.bare.style)
      if (cue) cues.push(cue)
      at = mark.after
      continue
    }
    if (mark && mark.after <= unit.last) {
      const cue = behindMark(reading, mark, unit.last) ?? loneCue(reading, unit, mark)
      if (cue && !announced.has(at)) cues.push(cue)
      at = cue ? cue.last : mark.after
      continue
    }
    const cue =
      nounCue(reading, unit, at) ??
      verbCue(reading, unit, at) ??
      linkedVerbCue(reading, unit, at) ??
      accordingCue(reading, unit, at)
    if (cue) cues.push(cue)
    else if (isColon(at) || (at + 1 === unit.last && markAt[unit.last])) announce(at)
    at = cue ? Math.max(cue.last, at + 1) : at + 1
  }
  return cues

  function isColon(at: number): boolean {
    return tokens[at].text === ':' || (tokens[at].text === ';' && markAt[at + 1] !== undefined)
  }

  /** Notes what stands before the marks behind a colon or behind the unit. */
  function announce(at: number) {
    const cue = announcedCue(reading, unit, isColon(at) ? at : unit.last)
    if (!cue) return
    announced.add(cue.mark.open)
    cues.push(cue)
  }
}

/** What follows `göre` where it compares: `geçen yıla göre daha`. */
const comparing = new Set('daha yüzde çok farklı az fazla yaklaşık iki artan azalan'.split(' '))

/** `Kaya'ya göre`, `bakanlığın açıklamasına göre`, `ajansın bildirdiğine göre`. */
function accordingCue(reading: Reading, unit: Unit, at: number): AccordingCue | null {
  const { tokens, forms, nameOf } = reading
  if (tokens[at].folded !== 'göre' || at + 3 >= unit.last || comparing.has(tokens[at + 1].folded)) return null
  let before = at - 1
  if (tokens[before]?.text === ')') while (before > unit.first && tokens[before].text !== '(') before--
  if (tokens[before]?.text === '(') before--
  if (before < unit.first) return null
  const cue = { style: 'göre', last: at + 1, kind: 'finite', passive: false } as const
  const name = nameOf[before]
  if (name) {
    const place = name.entity.type === 'LOCATION' || name.entity.type === 'GROUP'
    if (name.case !== 'Dat' || (place && tokens[at + 1].text !== ',')) return null
    return { ...cue, first: at, source: name.first }
  }
  const says = forms[before].complement === 'Dat' ? sayingAt(reading, before) : null
  if (says?.kind === 'nominal' && says.verb.takes.includes('Acc')) return { ...cue, first: says.first, source: before }
  const anybody = tokens[before].folded.startsWith('insan') && tokens[before - 1]?.folded !== 'bilim'
  if (has(reading, before, Trait.agentDative)) return anybody ? null : { ...cue, first: at, source: before }
  if (!has(reading, before, Trait.toSource | Trait.toOwned | Trait.toInformation)) return null
  return { ...cue, first: before, source: before }
}

/** Words that announce what is said. */
const announcing = new Set('şunları şunlar şunu şöyle şu aynen ki böyle şunlardan'.split(' '))
/** Those that announce without a verb: `paylaşımı şöyle:`. */
const pointers = new Set(['şöyle', 'şu', 'şunlar'])
/** How many tokens before the marks such a word may stand. */
const announceReach = 12
const speechObject = /^(?:söz|konuşma|açıklama|ifade|değerlendirme)\p{L}*n[ıiae]$/u

/**
 * `şunları söyledi:`, `şöyle konuşan Kaya:`, `söyledi:` before a marked stretch. `end` is where the colon stands, or
 * where the unit ends without one.
 */
function announcedCue(reading: Reading, unit: Unit, end: number): AnnouncedCue | null {
  const { tokens, forms, markAt } = reading
  const colon = end < unit.last
  const mark = markAt[end]?.bare ? markAt[end] : markAt[colon ? behindCrosshead(reading, end + 1, unit.last) : end]
  if (!mark || !isSpeech(reading, mark, 3)) return null
  let last = end
  while (last > unit.first && terminal.has(tokens[last - 1].text)) last--
  if (pointers.has(tokens[last - 1]?.folded) && has(reading, last - 2, Trait.source | Trait.saying))
    // paylaşımı şöyle:
    return { style: 'announced', mark, first: last - 2, last, kind: 'nominal', passive: false }
  const answer = colon ? answerBefore(reading, unit.first, last) : -1
  if (answer >= 0) return { style: 'announced', mark, first: answer, last, kind: 'nominal', passive: false }
  for (let at = last - 1; at >= Math.max(unit.first, last - announceReach); at--) {
    if (tokens[at].kind === 'quote') break
    if (!announcing.has(tokens[at].folded)) continue
    if (tokens[at].folded !== 'ki') return withDemonstrative(reading, unit, mark, at, last)
    const says = at > unit.first ? forms[at - 1].verb : null // diyor ki:
    return says && { style: 'announced', mark, first: at - 1, last: at + 1, kind: says.kind, passive: says.passive }
  }
  const verb = colon && last > unit.first ? (forms[last - 1].verb ?? actAt(reading, unit, mark, last - 1)) : null
  if (verb?.kind !== 'finite') return null
  const first = sayingAt(reading, last - 1)?.first ?? last - 1
  return { style: 'announced', mark, first, last, kind: verb.kind, passive: verb.passive }
}

/** How many words may stand between a noun of saying and its `oldu`. */
const answerReach = 3

/** Index of the noun of saying in `Kaya'nın yanıtı kısa oldu:`, or -1. */
function answerBefore(reading: Reading, from: number, to: number): number {
  if (reading.tokens[to - 1]?.folded !== 'oldu') return -1
  for (let at = to - 2; at >= Math.max(from, to - 2 - answerReach); at--)
    if (has(reading, at, Trait.saying) && /[ıiuü]$/u.test(reading.tokens[at].folded)) return at
  return -1
}

/** Fewest words of what is said behind a verb that reports nothing. */
const fewestBehindAct = 4

/** What somebody does while speaking: `kahkahayı bastı: "…"`. Null where what follows may be no speech. */
function actAt(reading: Reading, unit: Unit, mark: AnnouncedCue['mark'], at: number) {
  if (mark.bare || pointers.has(reading.words[at].lemma) || !isSpeech(reading, mark, fewestBehindAct)) return null
  const act = verbAt(reading, at)
  if (act?.kind !== 'finite' || act.passive || behindMark(reading, mark, unit.last) !== null) return null
  if (reading.tokens[mark.close]?.kind !== 'quote') return null // its end is unknown
  const doer = subjectIn(reading, unit.first, at)
  return doer && !doer.bare && doer.speaker.by === 'name' && doer.speaker.name.entity.type === 'PERSON' ? act : null
}

/** Most words of a crosshead that has run in between a colon and its quote: in capitals, and in small letters. */
const longestCrosshead = 6
const longestSmall = 3
/** Fewest words of such a quote. */
const fewestBehind = 8

/** Index of the mark that opens behind a crosshead: `şöyle konuştu: YOL BİTİYOR "Yol …"`; else the same index. */
function behindCrosshead(reading: Reading, from: number, to: number): number {
  const { tokens, markAt } = reading
  for (let at = from; at < to && at <= from + longestCrosshead && tokens[from].capital; at++) {
    const mark = markAt[at]
    if (mark) return at === from || isSpeech(reading, mark, fewestBehind) ? at : from
    const small = tokens[at].kind === 'word' && at < from + longestSmall
    if (!small && !isAllCapitals(tokens[at].text)) return from
  }
  return from
}

/** `sözlerini şöyle sürdürdü`: the demonstrative, the noun before it, and the first verb behind it. */
function withDemonstrative(
  reading: Reading,
  unit: Unit,
  mark: AnnouncedCue['mark'],
  at: number,
  to: number,
): AnnouncedCue | null {
  const { tokens } = reading
  const first = at > unit.first && speechObject.test(tokens[at - 1].folded) ? at - 1 : at
  for (let last = at + 1; last < to; last++) {
    if (openers.has(tokens[last].folded) || has(reading, last, Trait.bareSaying)) continue
    const { verb } = reading.forms[last]
    if (verb) return { style: 'announced', mark, first, last: last + 1, kind: verb.kind, passive: verb.passive }
    if (verbAt(reading, last)?.kind === 'finite') return null // sloganları şu olacak
  }
  return null
}
