import type { LoneCue, MarkCue } from './cue.ts'
import type { Marked } from './marks.ts'
import { has, type Reading, type Unit } from './reading.ts'
import { isSpeech, openers, pointsBack, sayingAt, terminal, verbAt, verbBehind } from './saying.ts'
import { callerBefore } from './sources.ts'
import { Trait } from './traits.ts'

const particles = new Set(['da', 'de', 'ise'])
const links = new Set(['diye', 'şeklinde', 'biçiminde'])
const relatives = new Set(['şeklindeki', 'yönündeki', 'biçimindeki'])

/** The expression of saying behind a marked stretch, or null. */
export function behindMark(reading: Reading, mark: Marked, to: number): MarkCue | null {
  const { tokens, forms } = reading
  let at = mark.after
  if (at + 1 < to && (tokens[at].text === ',' || tokens[at].text === '.') && !tokens[at + 1].capital) at++
  while (at < to && at < mark.after + 3 && particles.has(tokens[at].folded)) at++
  if (at >= to || tokens[at].kind !== 'word' || tokens[at].capital) return null
  const { folded } = tokens[at]
  const verb = forms[at].verb
  if (links.has(folded)) return withLink(reading, mark, at, to)
  if (relatives.has(folded)) return withRelative(reading, mark, at, to)
  if (verb?.stem === 'de') {
    const names = verb.kind === 'nominal' || (verb.kind === 'participle' && verb.passive) // "Beyaz Ev" denilen
    const plain = verb.kind === 'finite' && !verb.passive
    if (!plain && !isSpeech(reading, mark, names ? 3 : 2)) return null
    return { style: 'de', mark, first: at, last: at + 1, kind: verb.kind, passive: verb.passive }
  }
  if (has(reading, at, Trait.question))
    return isOpen(reading, at, to) && !isAsked(reading, mark) ? null : question(reading, mark, at, at, to)
  if (has(reading, at, Trait.saying)) return withNoun(reading, mark, at, to)
  return withVerb(reading, mark, at, to)
}

/** Verbs of what nobody says aloud: `diye düşündü`. */
const thinking = new Set('düşün um san bil kork hisset bekle uğraş çalış'.split(' '))

/** `"…" diye konuştu`, `"…" şeklinde konuştu`. */
function withLink(reading: Reading, mark: Marked, at: number, to: number): MarkCue | null {
  const { tokens, words } = reading
  for (let last = at + 1; last < to && last < at + 5 && tokens[last].kind === 'word'; last++) {
    if (tokens[last].folded.startsWith('slogan')) return null // what a crowd chants
    const verb = openers.has(tokens[last].folded) ? null : verbAt(reading, last)
    if (!verb) continue
    const known = sayingAt(reading, last) !== null
    if (!known && tokens[at].folded !== 'diye') return null
    const stem = reading.forms[last].verb?.stem
    if (stem === 'başla' && verb.kind === 'participle') return null // "…" diye başlayan mektup
    if (stem === 'sırala' && verb.passive) return null // a list
    if (thinking.has(words[last].lemma) || (!known && (verb.passive || !isSpeech(reading, mark, 4)))) return null
    const own = words[last].features.Person === '1' // diye soruyorum
    const kind = own ? 'nominal' : verb.kind
    return { style: 'diye', mark, first: at, last: last + 1, kind, passive: verb.passive }
  }
  if (tokens[at].folded !== 'diye' || !isSpeech(reading, mark, 4)) return null
  return { style: 'diye', mark, first: at, last: at + 1, kind: 'converb', passive: false }
}

/** `"…" şeklindeki soruya`, `"…" şeklindeki sözleri`. */
function withRelative(reading: Reading, mark: Marked, at: number, to: number): MarkCue | null {
  for (let noun = at + 1; noun < to && noun < at + 4; noun++) {
    if (has(reading, noun, Trait.question)) return question(reading, mark, at, noun, to)
    if (has(reading, noun, Trait.saying | Trait.bareSaying) && isSpeech(reading, mark, 3))
      return { style: 'noun', mark, first: at, last: noun + 1, kind: 'nominal', passive: false }
  }
  return null
}

/** What becomes of a question that nobody in particular asks: `sorusu yanıt bekliyor`, `sorusuna yanıt arayan`. */
const unasked = /^(?:bekl|ara|akl|akıl|gündem|tartış|yanıtsız|cevapsız|merak)/u
/** How many words behind a question that is looked for. */
const unaskedReach = 4

function isOpen({ tokens }: Reading, noun: number, to: number): boolean {
  for (let at = noun + 1; at < to && at <= noun + unaskedReach; at++) if (unasked.test(tokens[at].folded)) return true
  return false
}

/** Whether somebody is said to ask: `Bir gazetecinin, "…" sorusunu yanıtsız bıraktı`. */
function isAsked(reading: Reading, mark: Marked): boolean {
  const before = reading.tokens[mark.open - 1]?.text === ',' ? mark.open - 2 : mark.open - 1
  return before >= 0 && has(reading, before, Trait.agentGenitive)
}

/** `"…" sorusu üzerine`, where nobody is named who asks; `"…" sorusunu yöneltti`. */
function question({ forms }: Reading, mark: Marked, first: number, noun: number, to: number): MarkCue {
  const verb = noun + 1 < to ? forms[noun + 1].verb : null
  const asks = verb && (verb.stem === 'sor' || verb.stem === 'yönelt') && verb.kind !== 'nominal'
  if (asks) return { style: 'noun', mark, first, last: noun + 2, kind: verb.kind, passive: verb.passive }
  return { style: 'question', mark, first, last: noun + 1, kind: 'nominal', passive: false }
}

/** `"…" ifadesini kullandı`, `"…" sözleriyle karşıladı`, `Kaya'nın "…" sözleri`. */
function withNoun(reading: Reading, mark: Marked, at: number, to: number): MarkCue | null {
  if (!isSpeech(reading, mark, 2)) return null
  const verb = verbBehind(reading, at, to)
  const whole = verb && sayingAt(reading, verb.last - 1)?.first === at // "… olduğunu" sözlerine ekledi
  if (whole && reading.forms[mark.close - 1].complement) return null
  if (verb && !isOwn(reading, at, verb.last - 1)) return { style: 'noun', mark, first: at, ...verb }
  const kind = /yl[ae]$/u.test(reading.tokens[at].folded) ? 'converb' : 'nominal'
  return { style: 'noun', mark, first: at, last: at + 1, kind, passive: false }
}

/** Whether the verb behind a noun of saying says nothing: `sözleri dikkat çekti`, `cevabını aldı`. */
function isOwn(reading: Reading, noun: number, verb: number): boolean {
  const { tokens, forms } = reading
  if (forms[verb].verb?.stem === 'al') return tokens[verb - 1].folded !== 'yer'
  const draws = (sayingAt(reading, verb)?.verb.lead.length ?? 0) > 0
  return draws && /[^n][ıiuü]$/u.test(tokens[noun].folded)
}

/** `"…" söyledi`. What is written on a sign (`"…" yazan levha`) nobody says, nor a name given (`"Kültür Başkenti" ilan etti`). */
function withVerb(reading: Reading, mark: Marked, at: number, to: number): MarkCue | null {
  if (!isSpeech(reading, mark, 4) || reading.forms[mark.close - 1].complement) return null
  for (let verb = at; verb < to && verb < at + 3; verb++) {
    const cue = sayingAt(reading, verb)
    const names = cue?.verb.stem === 'yaz' || cue?.verb.lemma === 'ilan etmek'
    if (cue?.first === at && !names && cue.verb.takes.includes('Acc'))
      return { style: 'verb', mark, first: at, last: cue.last, kind: cue.kind, passive: cue.passive }
  }
  return null
}

/** A turn of an interview or a headline. */
export function bareCue(mark: Marked, style: 'turn' | 'headline'): LoneCue {
  return { style, mark, first: mark.open, last: mark.after, kind: 'finite', passive: false }
}

const dashes = new Set(['-', '–', '—', '•', '*'])

/** Most tokens of a crosshead in marks. */
const longestCrosshead = 22

/** Most tokens of one that has run into a paragraph. */
const longestInline = 8

/** A marked stretch that nothing reports, or null where it is no speech. */
export function loneCue(reading: Reading, unit: Unit, mark: Marked): LoneCue | null {
  const { tokens } = reading
  if (unit.quoted || !isSpeech(reading, mark, 3)) return null
  const cue = { mark, first: mark.open, last: mark.after, kind: 'finite', passive: false } as const
  const initial = mark.open === unit.first || (mark.open === unit.first + 1 && dashes.has(tokens[unit.first].text))
  const before = mark.open === unit.first ? undefined : tokens[mark.open - 1]
  const rest = mark.after < unit.last ? tokens[mark.after] : undefined
  const final = rest === undefined || terminal.has(rest.text)
  const short = mark.close - mark.open <= longestCrosshead && !terminal.has(tokens[mark.close - 1].text)
  const dashed = before?.text === '-' && rest?.text === '-' // -"…"-
  if (dashed || (initial && final && short && (unit.whole || mark.close - mark.open <= longestInline)))
    return { style: 'crosshead', ...cue }
  if (before?.text === ':' && callerBefore(reading, unit.first, mark.open - 1)) return { style: 'colon', ...cue }
  if (before?.text === ':' && unit.first === 0 && unit.whole && short && !rest) return { style: 'crosshead', ...cue }
  const ends = final && mark.after + 1 >= unit.last
  if (before?.text === ',' && ends && isSpeech(reading, mark, 8)) return { style: 'verbless', ...cue }
  const follows = before?.kind === 'quote'
  const pointed = initial && pointsBack(reading, mark.after)
  return ((initial && final) || follows || pointed) && isSpeech(reading, mark, 5) ? { style: 'alone', ...cue } : null
}
