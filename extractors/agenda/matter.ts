import { clauseStart, joinedNames } from '../../turkish/clauses.ts'
import { beforeJoint } from '../../turkish/joints.ts'
import { openingQuote } from '../../turkish/openings.ts'
import { type Phrase, phraseAt } from '../../turkish/phrases.ts'
import type { Unit } from '../../turkish/unit.ts'
import { isAdverbial, isTimeLimit, measureStart } from './adverbials.ts'
import { barrierOf, frame, qualifies } from './barriers.ts'
import { companyStart, namedPlaceStart, roleStart } from './beside.ts'
import { isMatter } from './content.ts'
import { type Context, dateAt } from './context.ts'
import { occasionOf, relativeMatter } from './elsewhere.ts'
import { fits, matterWithin } from './fitting.ts'
import { isSince } from './kept-up.ts'
import { type Matter, split } from './parts.ts'
import type { Predicate } from './predicate.ts'

/** How far before a predicate its matter is looked for, in units. */
const reach = 90

/** Finds what the predicate is about; several where each of its coordinated heads has modifiers of its own. Empty where nothing is. */
export function mattersOf(context: Context, predicate: Predicate): Matter[] {
  const { units, bounds } = context
  const floor = Math.max(bounds[predicate.sentence], predicate.from - reach)
  if (predicate.verb.takes === 'occasion') return occasionOf(context, predicate, floor)
  if (predicate.construction === 'relative')
    return relativeMatter(context, predicate).filter(({ start, head }) => isMatter(context, start, head, predicate))
  const phrase = matterPhrase(context, predicate, floor)
  if (!phrase) return []
  const parts = split(units, { ...phrase, start: withoutDay(context, phrase) })
  const further = besides(context, phrase.start, floor, predicate)
  const all = [...further, ...parts].filter(({ start, head }) => isMatter(context, start, head, predicate))
  return all.some(({ head }) => head === phrase.head) ? all : []
}

/** The phrase's start behind a day that is told for the verb and not for the matter: `yarın … uzatılmasına karar verecek`. */
function withoutDay(context: Context, { start, head }: Phrase): number {
  const { units, governors } = context
  if (!dateAt(context, start) || dateAt(context, start)?.type === 'duration' || governors[start] < 0) return start
  const verb = units[governors[start]]
  if (verb.kind === 'participle' && !holds.test(verb.lemma) && !hasObject(units, start + 1, governors[start]))
    return start
  if (qualifies(units[start], units[start + 1])) return start
  let at = start + 1
  if (units[at]?.kind === 'open') while (at < head && units[at - 1].kind !== 'close') at++
  return at < head ? at : start
}

/** What a text does at all times: `bu hafta vergi usulünde değişiklik öngören teklifi`. */
const holds = /^(?:öngör|içer|kapsa|düzenle|amaçla|hedefle|ilgilendir|konu)$/u

/** Whether a participle's own object stands before it: a day before that is another verb's. */
const hasObject = (units: readonly Unit[], from: number, participle: number) =>
  units
    .slice(from, participle)
    .some(({ case: unitCase, kind }) => kind === 'nominal' && /^(?:Acc|Gen)$/u.test(unitCase))

/** A word of the verb that is somebody's: `Meclisin onayına sunulacak`. */
const owned = /(?:ına|ine|una|üne)$/u

/** Index of the unit before the predicate, or before whose its own word is. */
function behindOwner({ units }: Context, { from, verb }: Predicate, clause: number): number {
  const at = from - 1
  if (!owned.test(verb.before[0] ?? '') || at < clause || units[at].case !== 'Gen') return at
  return phraseAt(units, at, clause, () => false).start - 1
}

function matterPhrase(context: Context, predicate: Predicate, floor: number): Phrase | null {
  const { units } = context
  const clause = clauseStart(units, predicate.from, floor)
  const barrier = barrierOf(context, predicate, clause)
  let adjacent = true
  let within: Phrase | null = null
  for (let at = behindOwner(context, predicate, clause); at >= clause; ) {
    const unit = units[at]
    if (unit.kind === 'finite' || unit.kind === 'stop') break
    if (isSince(units, at)) {
      at = phraseAt(units, at - 1, clause, barrier).start - 1
      adjacent = false
      continue
    }
    if (unit.kind === 'converb' && !adjacent) break
    if (/^(?:beraber|birlikte)$/u.test(unit.folded) && units[at - 1].kind === 'with') {
      at--
      continue
    }
    if (unit.kind === 'unquote' && openingQuote(units, at, clause) >= 0) {
      at = openingQuote(units, at, clause) - 1
      adjacent = false
      continue
    }
    if (skipped.has(unit.kind)) {
      if (unit.kind === 'comma') adjacent = false
      at--
      continue
    }
    if (unit.kind === 'with' || unit.folded === 'tarafından') {
      at = companyStart(context, at, clause, barrier) - 1
      adjacent = false
      continue
    }
    if (unit.kind === 'close') {
      at = Math.min(at - 1, beforeJoint(units, at + 1)) // an unmatched bracket leads nowhere
      continue
    }
    if (isTimeLimit(context, at)) {
      at -= 2
      adjacent = false
      continue
    }
    const measure = measureStart(units, at, clause)
    if (measure < at) {
      at = measure - 1
      adjacent = false
      continue
    }
    if (isAdverbial(context, at)) {
      const framing = frame.test(unit.folded) && !context.thing(at)
      const whole = framing ? phraseAt(units, at, clause, (index) => units[index].kind === 'comma') : null
      if (whole) within ??= matterWithin(context, whole, predicate)
      at = (whole?.start ?? at) - 1
      continue
    }
    if (actsRightBefore(context, predicate, at)) {
      at = roleStart(context, joinedNames(units, at, clause, context.naming)[0], clause) - 1
      adjacent = false
      continue
    }
    if (context.naming(at) && /^(?:Equ|Loc|Dat|Abl|Ins)$/u.test(unit.case)) {
      at =
        (context.naming(at) === 'person'
          ? roleStart(context, at, clause)
          : namedPlaceStart(context, at, clause, barrier)) - 1
      adjacent = false
      continue
    }
    if (predicate.passive && predicate.nominal && context.naming(at) && /^(?:Own|Bare)$/u.test(unit.case)) {
      at = joinedNames(units, at, clause, context.naming)[0] - 1 // teklifin Bütçe Komisyonu toplantısında ele alınması
      adjacent = false
      continue
    }
    const about = isAbout(unit, adjacent) && !predicate.verb.only && !predicate.verb.open
    const topical = about ? beforeAbout(units, at) : at
    const phrase = phraseAt(units, topical, clause, barrier)
    if (about && /^(?:object|about)$/u.test(predicate.verb.takes)) return phrase
    if (predicate.verb.takes === 'about') {
      at = phrase.start - 1
      adjacent = false
      continue
    }
    if (predicate.verb.takes === 'purpose') {
      if (unit.folded === 'için') return phraseAt(units, at - 1, clause, barrier)
      at--
      continue
    }
    if (fits(context, phrase, predicate, adjacent)) return phrase
    within ??= matterWithin(context, phrase, predicate)
    adjacent = false
    at = Math.min(phrase.start, at) - 1
  }
  return within
}

/** Whether a name acts here: a person, or a body right before its verb: `son kararı Bakanlar Kurulu verecek`. */
function actsRightBefore({ units, naming }: Context, { nominal, passive, from }: Predicate, at: number): boolean {
  if (nominal || (units[at].case !== 'Bare' && units[at].case !== 'Own')) return false
  return naming(at) === 'person' || (naming(at) === 'body' && !passive && at === from - 1)
}

/** Whether the word says what is talked about: `bütçe hakkında bilgi verecek`, `protokole ilişkin görüş alışverişinde`. */
const isAbout = ({ kind, folded }: Unit, adjacent: boolean) =>
  (kind === 'postposition' && /^(?:hakkında|konusunda|üzerine|üzerinde)$/u.test(folded)) ||
  (kind === 'relator' && adjacent && /^(?:ilişkin|dair|ilgili|yönelik)$/u.test(folded))

/** The last unit of what is talked about: in `bütçe ile ilgili` it stands before `ile`. */
const beforeAbout = (units: readonly Unit[], at: number) => (units[at - 1]?.kind === 'with' ? at - 2 : at - 1)

const skipped: ReadonlySet<Unit['kind']> = new Set([
  'comma',
  'clitic',
  'adverb',
  'besides',
  'and',
  'quote',
  'unquote',
  'hyphen',
  'converb',
])

/** `A'nın yanı sıra B`: A is a matter of its own. */
function besides(context: Context, start: number, floor: number, predicate: Predicate): Matter[] {
  const { units } = context
  if (units[start - 1]?.kind !== 'besides' || start - 2 < floor) return []
  const head = start - 2
  const clause = clauseStart(units, head, floor)
  const phrase = phraseAt(units, head, clause, barrierOf(context, predicate, clause))
  return [{ start: phrase.start, head }]
}
