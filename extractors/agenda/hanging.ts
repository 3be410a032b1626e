import type { Entity } from '../../schemas/entity.ts'
import type { Event } from '../../schemas/event.ts'
import { sameTime } from '../../turkish/calendar.ts'
import type { Unit } from '../../turkish/unit.ts'
import type { Within } from './actors.ts'
import { type Context, eventAt, type Occurrence, occurrencesIn, occurrenceUpTo } from './context.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'

/** The occasion: in the clause, in the sentence, or the one that is still spoken of. */
export function eventOf(
  context: Context,
  predicate: Predicate,
  clause: number,
  actors: readonly Entity[],
  date: string | null,
  inMatter: Within,
  matters: readonly Matter[],
): Event | null {
  const { units } = context
  const { published } = context.document
  const agree = ({ date: day }: Event) =>
    day === null ||
    (date === null ? predicate.status !== 'done' || day.slice(0, 10) <= published.slice(0, 10) : sameTime(day, date))
  const within = (said: number) => matters.some((matter) => stands(context, matter, said))
  const isHere = (event: Event) =>
    (event.kind !== 'press-conference' || telling.has(predicate.verb.action)) && agree(event)
  if (predicate.construction === 'setting') return eventAt(context, predicate.modifies ?? predicate.at) ?? null
  for (const { head } of matters) if (eventAt(context, head)) return eventAt(context, head) ?? null
  for (let at = predicate.from - 1; at >= clause; at--) {
    const event = eventAt(context, at)
    if (event && !inMatter(at) && framesWhat(units[at], predicate) && isHere(event))
      return (isAfter(units, at) && journeyOf(context, actors)) || event
  }
  const signings =
    /^imza/u.test(predicate.verb.action) && predicate.status === 'done'
      ? context.document.events.filter(({ kind }) => kind === 'signing')
      : []
  if (signings.length === 1 && agree(signings[0])) return signings[0]
  const there = spokenOf(context, predicate, clause)
  if (there && agree(there)) return there
  if (predicate.construction === 'purpose') return gatheredFor(context, predicate)
  if (predicate.construction === 'relative' || predicate.verb.opens || !predicate.verb.atOccasion)
    return laterIn(context, predicate)
  const start = context.document.tokens[units[predicate.from].first].start
  for (const { event, start: said } of occurrencesIn(context, predicate.sentence))
    if (said < start && !within(said) && isHere(event)) return event
  if (predicate.status === 'ongoing' && predicate.verb.action === 'incelemek') return null // a study is no sitting
  return laterIn(context, predicate) ?? carried(context, predicate, actors, date, isHere)
}

/** What somebody does at a press conference; of other matters he only speaks there. */
const telling: ReadonlySet<string> = new Set([
  'açıklamak',
  'anlatmak',
  'bilgi vermek',
  'değerlendirmek',
  'duyurmak',
  'ilan etmek',
  'kamuoyuyla paylaşmak',
  'paylaşmak',
  'tanıtmak',
  'yanıtlamak',
])

/** Whether an offset stands in the matter: its occasion is spoken of there, and need not be where it is dealt with. */
function stands({ units, document: { tokens } }: Context, { start, head }: Matter, offset: number): boolean {
  return offset >= tokens[units[start].first].start && offset < tokens[units[head].last - 1].end
}

/** Whether what follows comes after the occasion: `açılışın ardından`. */
const isAfter = (units: readonly Unit[], at: number) => /^(?:ardından|sonra|sonrasında)$/u.test(units[at + 1].folded)

/** The occasion after which something is done, by its clause. */
export function occasionBefore(context: Context, { from }: Predicate, clause: number): Event | undefined {
  for (let at = from - 1; at >= clause; at--) {
    const event = eventAt(context, at)
    if (event && isAfter(context.units, at)) return event
  }
  return undefined
}

/** The one visit that who acts is on, during which he does one thing after another. */
function journeyOf({ document: { events } }: Context, actors: readonly Entity[]): Event | undefined {
  const visits = events.filter(
    ({ kind, participants }) => kind === 'visit' && actors.some(({ id }) => participants.includes(id)),
  )
  return visits.length === 1 ? visits[0] : undefined
}

/** The occasion of the sentence before, to which `burada` points. */
function spokenOf(context: Context, { from, sentence }: Predicate, clause: number): Event | undefined {
  const last = occurrenceUpTo(context, sentence - 1)
  const points = context.units.slice(clause, from).some(({ folded }) => folded === 'burada')
  return points && last?.sentence === sentence - 1 ? last.event : undefined
}

/** Whether an occasion in its case says when or where something is done: `zirvede`, `ziyaret sırasında`, `zirvenin gündeminde`. */
const framesWhat = ({ case: unitCase }: Unit, { verb }: Predicate) =>
  unitCase !== 'Acc' && unitCase !== 'Abl' && (unitCase !== 'Dat' || verb.takes === 'occasion')

/** `… imzalayarak ziyaretini tamamlayacak`: the occasion can stand after a converb. */
function laterIn(context: Context, predicate: Predicate): Event | null {
  if (predicate.construction !== 'converb' && predicate.status !== 'cancelled') return null
  for (let at = predicate.at + 1; at < context.bounds[predicate.sentence + 1]; at++) {
    const event = eventAt(context, at)
    const put = predicate.status === 'cancelled' && context.units[at].case === 'Dat' // … toplantıya bırakıldı
    if (event && !put) return predicate.status !== 'done' || isPast(event, context.document.published) ? event : null
  }
  return null
}

/** Whether nothing speaks against the occasion having been. */
const isPast = ({ date }: Event, published: string) => date === null || date.slice(0, 10) <= published.slice(0, 10)

/** The occasion for which people gather, named behind what they gather for: `görüşmek üzere toplanacak`. */
function gatheredFor({ units, document, ...context }: Context, { at, sentence }: Predicate): Event | null {
  const { end } = document.tokens[units[at].last - 1]
  const behind = occurrencesIn({ units, document, ...context }, sentence).filter(({ start }) => start > end)
  return behind.pop()?.event ?? null
}

/** The occasion still spoken of: that of the sentence before, or one whose participant acts here. */
function carried(
  context: Context,
  predicate: Predicate,
  actors: readonly Entity[],
  date: string | null,
  agree: (event: Event) => boolean,
): Event | null {
  const silent = (event: Event) => date === null || event.date !== null
  const takesPart = ({ participants }: Event) => actors.some(({ id }) => participants.includes(id))
  const last = occurrenceUpTo(context, predicate.sentence - 1)
  const main = predicate.status === 'cancelled' && date === null ? mainSitting(context, predicate) : undefined
  if (main && agree(main)) return main
  if (last && agree(last.event) && silent(last.event)) {
    const only = context.document.events.length === 1
    const near = predicate.sentence - last.sentence <= (only ? 3 : 1) || isInMinutes(context, predicate, last)
    if (takesPart(last.event) || (near && (actors.length === 0 || last.event.participants.length === 0)))
      return last.event
    if (predicate.status === 'planned' && isBeside(context, predicate, last, date)) return last.event
    if (near && actors.every(({ type }) => type === 'ORGANIZATION')) return last.event
  }
  if (last) return actors.length > 0 ? latest(context, predicate, (event) => takesPart(event) && agree(event)) : null
  const fits = (event: Event) => takesPart(event) && agree(event) && silent(event)
  return context.document.events.find(fits) ?? ofTitle(context, predicate, agree)
}

/** The sitting of which the article spoke most before: that from which a matter is put off, not that to which. */
function mainSitting({ occurrences }: Context, { sentence }: Predicate): Event | undefined {
  const times = new Map<Event, number>()
  for (const { event, sentence: its } of occurrences)
    if (its < sentence && sittings.has(event.kind)) times.set(event, (times.get(event) ?? 0) + 1)
  const [first, second] = [...times].sort((a, b) => b[1] - a[1])
  return first && (!second || first[1] > second[1]) ? first[0] : undefined
}

/** How many sentences back an occasion is still spoken of, where who acts takes part in it. */
const memory = 12

/** The last occasion before the sentence that fits. */
function latest(context: Context, { sentence }: Predicate, fits: (event: Event) => boolean): Event | null {
  for (let before = sentence - 1; before >= Math.max(0, sentence - memory); before--)
    for (const { event } of occurrencesIn(context, before)) if (fits(event)) return event
  return null
}

/** The occasion of a title is that of the lead below it, or the sitting of which the paragraph after the lead speaks. */
function ofTitle({ document, occurrences }: Context, { sentence }: Predicate, agree: (event: Event) => boolean) {
  const { sentences } = document
  const first = sentence === 0 ? occurrences[0] : undefined
  if (!first || !agree(first.event)) return null
  const below = sentences[first.sentence].paragraph - sentences[0].paragraph
  return below === 1 || (below === 2 && sittings.has(first.event.kind)) ? first.event : null
}

/** Occasions at which matters are dealt with one after another. */
const sittings: ReadonlySet<Event['kind']> = new Set(['meeting', 'summit', 'congress', 'hearing'])

/** Whether the occasion was spoken of in the sentence before, or, where it is still to come and nobody tells a day, in one of the two before. */
function isBeside(
  { document: { sentences, published } }: Context,
  { sentence }: Predicate,
  last: Occurrence,
  date: string | null,
) {
  const back = sentence - last.sentence
  if (!sittings.has(last.event.kind) && !(last.event.kind === 'ceremony' && back === 1)) return false
  if (back === 1 && sentences[last.sentence].paragraph === sentences[sentence].paragraph) return true
  const toCome = last.event.date !== null && last.event.date.slice(0, 10) >= published.slice(0, 10)
  return back <= 2 && toCome && date === null
}

/** Decisions told one after another in a paragraph were all taken at its sitting: `Önerge reddedildi. Talep kabul edildi.` */
function isInMinutes(
  { document: { sentences } }: Context,
  { status, passive, sentence }: Predicate,
  last: Occurrence,
): boolean {
  return status === 'done' && passive && sentences[last.sentence].paragraph === sentences[sentence].paragraph
}
