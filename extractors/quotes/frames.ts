import { isConverb, isFiniteVerb } from '../../turkish/word-face.ts'
import { behindAdverbs } from './headings.ts'
import { has, type Reading } from './reading.ts'
import { terminal } from './saying.ts'
import { sourceIn } from './sources.ts'
import type { Speaker } from './speaker.ts'
import { behindBracket, behindParticles, isGenitive } from './subjects.ts'
import { Trait } from './traits.ts'

/** What a reporter puts before what is said: `Ayrıca`, `yaptığı açıklamada,`. */
export interface Frame {
  /** Index of the first token of what is said. */
  readonly content: number
  /** Whose text it is, where the frame names a written source. */
  readonly source: Speaker | null
}

/** Words that close an adverbial of the reporter before a comma: `bir soru üzerine,`. */
const closers = new Set('üzerine ilişkin ilgili dair hakkında konusunda cevaben'.split(' '))
/** Those who are spoken to, in the dative: `AA muhabirine`. */
const audience = /^(?:muhabir|gazeteci|basın|mensup|mensub|medya|ajans|kamuoyu|televizyon)\p{L}*(?<![dt])[ae]$/u

/** Words that part a frame from what is said as a comma does. */
const particles = new Set(['ise', 'da', 'de'])

/** How far from its beginning a frame may end. */
const longestFrame = 40

/** Where what is said begins between two tokens, behind the reporter's adverbs and frames. */
export function frameOf(reading: Reading, from: number, to: number, afterSubject: boolean): Frame {
  let source: Speaker | null = null
  let content = behindAdverbs(reading, from, to)
  for (let round = 0; round < 4; round++) {
    const place = placeIn(reading, content, to, afterSubject)
    if (place > 0) {
      if (has(reading, place - 1, Trait.inSource)) source = sourceIn(reading, from, place - 1)
    }
    const end =
      place > 0
        ? place
        : afterSubject
          ? segmentEnd(reading, content, to) || audienceEnd(reading, content, to) || speakingEnd(reading, content, to)
          : 0
    if (end === 0) break
    content = behindAdverbs(reading, Math.min(behindParticles(reading, end), to), to)
  }
  return { content, source }
}

/** Index behind the source or occasion in which something is said (`dün yaptığı açıklamada`), or 0. */
function placeIn(reading: Reading, from: number, to: number, afterSubject: boolean): number {
  const { tokens, forms, markAt, nameOf } = reading
  let genitive = false
  let clause = false
  for (let at = from; at < to && at < from + longestFrame; ) {
    const mark = markAt[at]
    if (mark) {
      at = mark.after
      continue
    }
    const form = tokens[at].folded
    if (!nameOf[at] && has(reading, at, Trait.occasion)) {
      const parted = tokens[at + 1]?.text === ',' || particles.has(tokens[at + 1]?.folded)
      const made = isMade(reading, from, at)
      const written = has(reading, at, Trait.inSource) || /^konuşma/u.test(form)
      const possessed = ownOccasion.test(form)
      const own = (written && (at === from || possessed)) || (afterSubject && parted && possessed)
      const direct = written && possessed // Kaya'nın paylaşımında şu ifadeler yer aldı
      if ((made || own || (written && parted)) && (!genitive || parted || direct) && !clause) return at + 1
    }
    const { complement } = forms[at]
    if (complement === 'Acc' || complement === 'Gen') clause = true
    if (isGenitive(reading, at) && !has(reading, at, Trait.agentGenitive)) genitive = true // Şirketin gönderdiği açıklamada
    at = behindBracket(reading, at + 1)
  }
  return 0
}

/** `toplantısında`: somebody's, or of some kind. */
const ownOccasion = /[ıiuü]nd[ae]$/u

/** Whether a participle says how the occasion came about: `düzenlediği basın toplantısında`, `yapılan açıklamada`. */
function isMade({ tokens, words, forms }: Reading, from: number, at: number): boolean {
  const possessed = ownOccasion.test(tokens[at].folded)
  for (let before = at - 1; before >= from && before >= at - 4; before--) {
    if (tokens[before].kind === 'punctuation') return false
    if (forms[before].complement === 'Nom') return true
    const { VerbForm, Tense } = words[before].ending.features
    if (VerbForm === 'Part' && Tense === 'Pres' && !tokens[before].capital) return true
    const { Case, 'Person[psor]': owned } = words[before].features
    if (Case === 'Gen' || ((Case === 'Acc' || owned) && !possessed)) return false // raporu hazırlayan uzmanların duruşmada
  }
  return false
}

/** Index behind those whom the speaker addresses: `AA muhabirine`, or 0. */
function audienceEnd({ tokens }: Reading, from: number, to: number): number {
  for (let at = from; at < to && at < from + longestAudience; at++) if (audience.test(tokens[at].folded)) return at + 1
  return 0
}

const longestAudience = 3

/** What somebody makes to say something: `basın açıklaması yaparak`. */
const address = /^(?:açıklama|konuşma|toplantı)/u
const making = new Set('yaparak düzenleyerek'.split(' '))

/** Index behind words that tell how the speaker came to speak: `bir açıklama yaparak`, or 0. */
function speakingEnd({ tokens }: Reading, from: number, to: number): number {
  for (let at = from + 1; at < to && at <= from + longestAudience; at++)
    if (making.has(tokens[at].folded) && address.test(tokens[at - 1].folded)) return at + 1
  return 0
}

/**
 * Index behind a short adverbial of the reporter that ends in a comma (`bir soru üzerine,`, `kararı eleştirirken,`), or 0.
 * A genitive is the subject of what is reported, unless a relative clause of the adverbial has taken it.
 */
function segmentEnd(reading: Reading, from: number, to: number): number {
  const { tokens, words, forms, markAt } = reading
  let genitive = false
  for (let at = from; at < to && at < from + longestSegment; at++) {
    const { complement } = forms[at]
    if (markAt[at] || (complement && complement !== 'Nom')) return 0
    if (isGenitive(reading, at)) genitive = true
    else if (complement) genitive = false
    if (tokens[at].text !== ',' || at === from) continue
    const form = tokens[at - 1].folded
    const adverbial =
      isConverb(words[at - 1].ending) || whileForm.test(form) || closers.has(form) || audience.test(form)
    return adverbial && !genitive ? at : 0
  }
  return 0
}

/** `gösterirken`: while doing so. */
const whileForm = /.[ıiuüae]rken$/u
const longestSegment = 24

/** Words that end like a verb in the past. */
const notPast = new Set('kendi şimdi hangi vadi yedi ordu ardı tadı kadı'.split(' '))
/** A past has its t behind a voiceless consonant alone: `kaçtı`, but `cesareti`. */
const voicedPast = /[^fstkçşhp]t[ıiuü]$/u

/** Whether the word is a verb in the past or present that nothing but a new sentence can follow with a capital. */
function runsOn({ tokens, words }: Reading, at: number): boolean {
  const { Evident, Tense } = words[at].ending.features
  if (!tokens[at + 1]?.capital || Evident !== undefined || Tense === 'Fut') return false
  return !notPast.has(tokens[at].folded) && !voicedPast.test(tokens[at].folded)
}

/** As often an adjective as a verb: `terk edilmiş ve yalnız`. */
const perfect = /m[ıiuü]ş$/u

/** What may stand between two sentences in one. */
export const joints = new Set([',', ';', 've', 'ancak', 'ama', 'fakat'])

/** Whether a finite verb stands here: `odun` and `adım` are none, though they end like one of the second or first person. */
function isFiniteHere({ tokens, words, forms }: Reading, at: number): boolean {
  const { folded } = tokens[at]
  const { ending } = words[at]
  const { Person, Number: number } = ending.features
  if (folded.length < 4 || Person === '2' || (Person === '1' && number === 'Sing') || !isFiniteVerb(ending))
    return false
  const governs = forms[at - 1]?.complement === 'Acc' || words[at - 1]?.features.Case === 'Acc' // istifasını istemiş
  return governs || !perfect.test(folded)
}

/** Where a reported clause begins behind the last finite verb that stands before it: `konuştu ve … olduğunu söyledi`. */
export function breakBefore(reading: Reading, from: number, to: number): number {
  const { tokens, markAt } = reading
  let begin = from
  for (let at = from; at < to; ) {
    const mark = markAt[at]
    if (mark) {
      at = mark.after
      continue
    }
    const finite = !tokens[at].capital && isFiniteHere(reading, at)
    const closed = finite && (joints.has(tokens[at + 1]?.folded) || runsOn(reading, at))
    if (closed || terminal.has(tokens[at].text)) begin = behindAdverbs(reading, at + 1, to)
    at++
  }
  return begin
}
