import type { Entity } from '../../schemas/entity.ts'
import type { Circumstances } from './circumstances.ts'
import { type Context, occurrencesIn } from './context.ts'
import { lineOf } from './diary.ts'
import { comesBefore, isBusinessOfBodies } from './institutions.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'
import { inTitle } from './title-stretches.ts'

/** A body named by a common noun that decides: an anchor like a named one. */
const body =
  /^(?:mahkeme|mahkemesi|heyet|heyeti|kurul|kurulu|meclis|meclisi|komisyon|komisyonu|konsey|konseyi|bakanlık|bakanlığı|hükümet|hükümeti|kabine|komite|komitesi|senato|encümen|encümeni|parlamento|parlamentosu|liderler|bakanlar|taraflar|bakan|başbakan|cumhurbaşkanı|federasyon|federasyonu|hakimlik|savcılık|başsavcılık)$/u

/** What is shown, told or printed, and is no business of anybody's. */
const show =
  /^(?:film|dizi|belgesel|roman|kitap|kitab|dergi|ekran|albüm|sahne|oyun|yazar|izleyici|kanal|program|bölüm|müzikal|senaryo|eser|makale|sayfa|gazete)(?:ın|in|un|ün|ı|i|u|ü|sı|si|da|de|ta|te|nda|nde|ında|inde|unda|ünde|nın|nin)*$/u

const discussing =
  /^(?:konuşmak|görüşmek|ele almak|değerlendirmek|tartışmak|masaya yatırmak|incelemek|gözden geçirmek|müzakere etmek)$/u

/** Somebody is elected this, and not this is elected. */
const person =
  /^(?:başkan|milletvekil|rektör|muhtar|lider|sözcü|vekil|cumhurbaşkan|temsilci|sekreter|dekan)(?:ı|i|ü|lığa|liğe|lığına|liğine)?$/u

/** How long ago what was done can be to be news, in days. */
const newsDays = 62

/**
 * Whether a desk would keep the item. It must be anchored: somebody named or a deciding body acts, there is an occasion, a
 * day, or for what is opened a place. What was discussed needs its occasion, what one speaker promises its day.
 */
export function isWorthKeeping(
  context: Context,
  predicate: Predicate,
  matters: readonly Matter[],
  found: Circumstances,
): boolean {
  const { units, bounds, document } = context
  const { verb, status, at, sentence } = predicate
  const word = document.words[units[at].last - 1].ending.features
  const acts = found.actors.length > 0 || bodyActs(context, predicate, matters)
  if (status === 'planned' && isConditional(context, predicate)) return false
  if (/^(?:gelmek|taşınmak)$/u.test(verb.action)) return comesBefore(context, predicate)
  if (isBusinessOfBodies(context, predicate, matters)) return true
  if (inTitle(context, at) && isHeadline(context, predicate, matters, found)) return true
  if (status === 'planned' && (verb.dated || isPassingModifier(predicate)) && found.date === null) return false
  if (status === 'planned' && predicate.construction === 'converb' && !isToldHere(context, predicate, found))
    return false
  if (verb.open) return isPlanned(context, predicate, matters, found)
  if (predicate.wanted)
    return found.date !== null && found.date.length > 'YYYY'.length && found.date !== found.event?.date
  const here =
    found.place !== null &&
    (verb.opens || (verb.atOccasion && status === 'planned' && found.place !== found.event?.place))
  const anchored = found.event !== null || found.date !== null || here
  if (status === 'cancelled' || isOfficial(context, predicate, matters)) return true
  if (word.Person === '1' && (found.date === null || status === 'ongoing')) return false
  const organized = found.actors.some(({ type }) => type === 'ORGANIZATION')
  if (status === 'ongoing')
    return found.event !== null || organized || found.actors.length > 1 || bodyActs(context, predicate, matters)
  if (status === 'done') {
    const atSitting = predicate.passive && found.event !== null
    if (verb.body && !organized && !atSitting && !bodyActs(context, predicate, matters)) return false
    if (isOld(found.date, document.published) && found.event === null) return false
    if (verb.opens && predicate.construction === 'converb' && !anchored) return false
    if (
      matters.every(({ start, head }) => start === head) &&
      verb.only &&
      !anchored &&
      !found.actors.some(({ type }) => type === 'ORGANIZATION')
    )
      return false
    if (verb.action === 'açmak' && found.event === null && found.actors.length > 0 && !found.actors.some(mayPlan))
      return false // who opens a shop in the morning
    if (discussing.test(verb.action)) return found.event !== null || found.actors.length > 1
    if (word.Person === '1' && found.event === null) return false
    if (verb.takes === 'dative' && verb.action === 'seçmek' && /m[ıi]şt[ıi]/u.test(units[at].folded)) return false // 2002'de başkanlığa seçilmişti
    const official = found.actors.some(({ type }) => type === 'ORGANIZATION') || bodyActs(context, predicate, matters)
    if (/^karar (?:ver|al)/u.test(verb.action) && verb.takes === 'object' && !official) return false
    if (verb.action === 'seçmek' && predicate.passive && matters.every(({ head }) => person.test(units[head].folded)))
      return false
  }
  const byBody = found.actors.some(({ type }) => type === 'ORGANIZATION')
  if (verb.action === 'incelemek' && !byBody && (found.date === null || !acts)) return false
  if (/^(?:yapmak|başlamak|geçmek)$/u.test(verb.action) && !anchored) return false
  if (verb.action === 'konuşmak' && !verb.within && !predicate.passive) return false
  if (/^(?:tartışmak|konuşmak)$/u.test(verb.action) && found.event === null && !byBody) return false
  if (discussing.test(verb.action) && found.event === null && !byBody)
    for (let index = bounds[sentence]; index < at; index++)
      if (units[index].mark < 0 && show.test(units[index].folded)) return false
  return acts || anchored
}

/**
 * Whether a title says by itself what will be, or was, done: of a matter of some words, or by somebody named. The lead
 * tells the rest.
 */
function isHeadline(
  { units, document }: Context,
  { verb, status, at, construction }: Predicate,
  matters: readonly Matter[],
  { actors }: Circumstances,
): boolean {
  if (verb.open || construction !== 'finite' || status === 'ongoing') return false
  if (document.words[units[at].last - 1].ending.features.Person === '1') return false
  if (status === 'planned' ? discussing.test(verb.action) : units[at].kind !== 'nominal') return false
  return actors.length > 0 || matters.every(({ start, head }) => start < head)
}

/**
 * Whether what a verb of no table does is a plan: its sentence says at what occasion, or it is a line of a diary, or a body
 * or somebody in office does it on a day to come.
 */
function isPlanned(
  context: Context,
  predicate: Predicate,
  matters: readonly Matter[],
  { actors, event, date }: Circumstances,
): boolean {
  const { units, document } = context
  const { sentence, at, passive } = predicate
  if (document.words[units[at].last - 1].ending.features.Person === '1') return false
  if (matters.every(({ start, head }) => start === head && units[head].mark < 0) && !event) return false
  if (lineOf(context, sentence)) return true
  if (occurrencesIn(context, sentence).some((occurrence) => occurrence.event === event))
    return date !== null || actors.some(mayPlan)
  if (date === null || date.length < 'YYYY-MM'.length || event !== null) return false
  return passive || actors.some(mayPlan) || bodyActs(context, predicate, matters)
}

/** Whether what somebody will do on a day is a desk's business: a body, a house, or who holds an office. */
const mayPlan = ({ type, roles }: Entity) =>
  type === 'ORGANIZATION' || type === 'LOCATION' || (type === 'PERSON' && roles.length > 0)

/** Whether the sentence itself tells the day or the occasion: what is done in passing is else no plan of its own. */
const isToldHere = (context: Context, { sentence }: Predicate, { event, date }: Circumstances) =>
  event === null ? date !== null : occurrencesIn(context, sentence).some((occurrence) => occurrence.event === event)

/** Whether the noun is only modified by what will be done to it: `cuma günü açılacak müze`. */
const isPassingModifier = ({ construction, modifies, at }: Predicate) =>
  construction === 'relative' && modifies === at + 1

/** Whether the sentence only speaks of what will be done if something else happens: `gerekirse`, `… takdirde`. */
function isConditional({ units, bounds }: Context, { from, sentence }: Predicate): boolean {
  for (let at = from - 1; at >= Math.max(bounds[sentence], from - 40); at--) {
    if (units[at].kind === 'finite' || units[at].kind === 'stop') return false
    if (
      units[at].mark < 0 &&
      /(?:[ıiuüae]rs[ae]|m[ae]zs[ae])$|^(?:takdirde|halinde|durumunda)$/u.test(units[at].folded)
    )
      return true
  }
  return false
}

/** `-mAsInA karar verildi`: whoever decided, it is a decision. */
const isOfficial = ({ units }: Context, { verb, passive, status }: Predicate, matters: readonly Matter[]) =>
  status === 'done' &&
  passive &&
  /^karar/u.test(verb.action) &&
  matters.every(({ head }) => units[head].kind === 'action' && units[head].possessed)

function bodyActs({ units, bounds }: Context, { from, sentence }: Predicate, matters: readonly Matter[]): boolean {
  for (let at = from - 1; at >= Math.max(bounds[sentence], from - 60); at--) {
    if (units[at].kind === 'stop' || (units[at].kind === 'finite' && units[at + 1].kind !== 'comma')) return false
    if (matters.some(({ start, head }) => at >= start && at <= head)) continue
    const { folded, case: unitCase, mark } = units[at]
    const next = units[at + 1].kind
    const alone =
      unitCase === 'Gen' ||
      next === 'comma' ||
      next === 'clitic' ||
      next === 'adverb' ||
      (at === bounds[sentence] && !units[at + 1].possessed)
    if (mark < 0 && alone && body.test(folded.replace(/n?[ıiuü]n$/u, ''))) return true
  }
  return false
}

function isOld(date: string | null, published: string): boolean {
  if (date === null || date.includes('/')) return false
  if (date.length === 4) return date < published.slice(0, 4)
  return Date.parse(date.slice(0, 10)) < Date.parse(published.slice(0, 10)) - newsDays * 86_400_000
}
