import type { Entity } from '../../schemas/entity.ts'
import { domainStart } from '../../turkish/clauses.ts'
import type { Candidate } from './candidate.ts'
import { type Context, dateBetween, entityAt, placeBetween } from './context.ts'
import { tenseOf } from './holding.ts'
import type { Settled } from './settled.ts'

/** Whether the sentence tells the hour and no day, which then is that of the occasion before: `toplantının ardından saat 19.00'da`. */
export const isClockOnly = ({ document }: Context, sentence: number, date: string) =>
  document.dates.some(
    ({ start, value, text }) =>
      value === date &&
      start >= document.sentences[sentence].start &&
      start < document.sentences[sentence].end &&
      /^(?:saat )?\d{1,2}[.:]\d{2}$/u.test(text),
  )

/** The next sitting after one that was put off is held on the day to which that was put off, by the same body. */
export function putOff(
  mention: Candidate,
  before: readonly Settled[],
): { date: string | null; holders: readonly Entity[] } | null {
  if (!/^(?:gelecek|sonraki)$/u.test(mention.ordinal)) return null
  for (let at = before.length - 1; at >= 0; at--) {
    const off = before[at].shown.find(({ postponed, family }) => postponed && family === mention.family)
    if (off)
      return { date: off.postponed, holders: before[at].participants.filter(({ type }) => type === 'ORGANIZATION') }
  }
  return null
}

/** Whether it is only something that is given at the occasion just spoken of: `Törende protokol imzalanacak. Rektör Er de bir konferans verecek`. */
export const isGivenAt = ({ shown, date, place }: Settled, before: readonly Settled[]): boolean =>
  shown.length === 1 &&
  date === null &&
  place === null &&
  /^(?:brifing|konferans|seminer)$/u.test(shown[0].noun) &&
  before.some((other) =>
    other.shown.some(
      ({ sees, sentence }) => sees && shown[0].sentence - sentence >= 0 && shown[0].sentence - sentence < 2,
    ),
  )

/** The meeting of two just spoken of, who then do something together: `bakanların daha sonra ortak basın toplantısı düzenleyeceği`. */
export function pairBefore(
  { kind, modifiers, sentence, held }: Candidate,
  before: readonly Settled[],
): Settled | undefined {
  const last = before[before.length - 1]
  if (kind !== 'press-conference' || !modifiers.startsWith('ortak') || held !== 'future' || !last) return undefined
  const near = last.shown.some((mention) => sentence - mention.sentence >= 0 && sentence - mention.sentence < 2)
  const two = last.holders.length === 2 && last.holders.every(({ type }) => type === 'PERSON')
  return near && two && last.shown[0].kind === 'meeting' ? last : undefined
}

/** The body whose next session it is, or another of its sessions: `Bir sonraki toplantı`, `perşembe günkü birleşimde`, `ekim ayındaki toplantıya`. */
export function sittingBefore(
  { kind, noun, ordinal, named, plural, date }: Candidate,
  before: readonly Settled[],
): Entity[] {
  const session = noun === 'birleşim' || /^(?:gelecek|sonraki)$/u.test(ordinal) || date?.length === 7
  if (kind !== 'meeting' || named || plural || !session || !/^(?:toplantı|birleşim|oturum)$/u.test(noun)) return []
  for (let at = before.length - 1; at >= 0; at--) {
    const { shown, holders } = before[at]
    const bodies = holders.filter(({ type }) => type === 'ORGANIZATION')
    const body =
      bodies.find(({ name }) => /(?:Meclisi|Kurulu|Komisyonu|Senatosu|Konseyi|Komitesi)$/u.test(name)) ?? bodies[0]
    if (shown[0].family === 'toplantı' && body) return [body]
  }
  return []
}

const after = /ardından|sonra|çıkışı|kapsamında/u
const ahead = /öncesi|önce/u
const within = /^ (?:kapsamında|çerçevesinde|sırasında)/u

/** The occasion after or before which, by the same sentence, this one is held: `görüşmeden sonraki imza töreninde`. */
export function linkedTo(
  { document: { text } }: Context,
  mention: Candidate,
  before: readonly Settled[],
): Settled | undefined {
  for (let at = before.length - 1; at >= Math.max(0, before.length - 20); at--)
    for (const { sentence, end, kind } of before[at].shown)
      if (
        sentence === mention.sentence &&
        end < mention.start &&
        (mention.start - end < 110 || (kind === 'visit' && within.test(text.slice(end, mention.start)))) &&
        (after.test(text.slice(end, mention.start)) ||
          (mention.held === 'future' && ahead.test(text.slice(end, mention.start))))
      )
        return before[at]
  return undefined
}

/** Whether it follows the other, and so is held there too: not what is held before it. */
export const leadsTo = ({ document: { text } }: Context, { shown }: Settled, { start, sentence }: Candidate) =>
  shown.some(
    (mention) => mention.sentence === sentence && mention.end < start && after.test(text.slice(mention.end, start)),
  )

/** The two who meet after one has received the other: `Er, Ak'ı törenle karşılayacak. Görüşmenin ardından …`. */
export function metBefore({ family, sentence, plural }: Candidate, before: readonly Settled[]): Entity[] {
  const last = before[before.length - 1]
  if (family !== 'görüşme' || plural || last?.shown[0].kind !== 'ceremony') return []
  const people = last.participants.filter(({ type }) => type === 'PERSON')
  return people.length === 2 && last.shown.some((mention) => mention.sentence === sentence - 1) ? people : []
}

/** The occasion of the sentence before, where this one's says `burada`: `Er, kütüphaneyi açacak. Bakan, burada … bir araya gelecek`. */
export function pointedTo(
  { units, bounds }: Context,
  { sentence }: Candidate,
  before: readonly Settled[],
): Settled | undefined {
  const here = units.slice(bounds[sentence], bounds[sentence + 1]).some(({ folded }) => folded === 'burada')
  return here ? before.find(({ shown }) => shown.some((mention) => mention.sentence === sentence - 1)) : undefined
}

const moving = /^(?:geç|gid|git|gel|hareket|var|uç|ulaş)$/u

/** Day and place of a journey told in the same sentence or the one before: `yarın Roma'ya geçecek`. */
export function journeyBefore(
  context: Context,
  { sentence, start, family }: Candidate,
): { date: string | null; place: Entity | null } | null {
  const { units, bounds, governors, document } = context
  const { paragraph } = document.sentences[sentence]
  for (const its of [sentence, sentence - 1]) {
    if (document.sentences[its]?.paragraph !== paragraph) continue
    for (let at = bounds[its + 1] - 1; at >= bounds[its]; at--) {
      const unit = units[at]
      if (document.tokens[unit.first].start >= start) continue
      if (!/^(?:finite|reported|participle|converb)$/u.test(unit.kind)) continue
      if (unit.kind === 'converb' && !moving.test(unit.lemma)) continue
      let told = at
      while (told >= 0 && units[told].kind !== unit.kind.replace('converb', 'finite')) told = governors[told]
      if (told < 0 || tenseOf(units[told]) !== 'future') continue
      const from = domainStart(governors, at, bounds[its])
      const place = moving.test(unit.lemma)
        ? (placeBetween(context, from, at, ['Dat']) ?? placeBefore(context, from, at))
        : its < sentence && family === 'görüşme'
          ? placeBetween(context, from, at, ['Loc'])
          : null
      if (place) return { date: moving.test(unit.lemma) ? dateBetween(context, from, at) : null, place }
    }
  }
  return null
}

/** The place before what sort of place it is, in the dative: `Bar kentine geçerek`. */
function placeBefore(context: Context, from: number, to: number): Entity | null {
  for (let at = to - 1; at > from; at--)
    if (/^(?:kent|şehr|ilçes|il)ine$/u.test(context.units[at].folded)) {
      const entity = entityAt(context, at - 1)
      return entity?.type === 'LOCATION' ? entity : null
    }
  return null
}

/** The country of the official whom the visitor meets, or who speaks of the visit: one that is not the visitor's own. */
export function hostOf(
  { document }: Context,
  visitors: readonly Entity[],
  before: readonly Settled[],
  mentions: readonly Candidate[],
): Entity | null {
  const country = (entity: Entity) =>
    document.entities.find(({ id, type }) => type === 'LOCATION' && entity.roles.some(({ at }) => at === id))
  const own = visitors.map(country)
  const met = before
    .filter(({ participants }) => visitors.some((visitor) => participants.includes(visitor)))
    .flatMap(({ participants }) => participants)
  const sentences = mentions.map(({ sentence }) => document.sentences[sentence])
  const near = document.entities.filter(
    ({ type, mentions: names }) =>
      type === 'PERSON' &&
      names.some(({ start }) => sentences.some((sentence) => start >= sentence.start && start < sentence.end)),
  )
  for (const person of [...met, ...near, ...document.entities.filter(({ type }) => type === 'PERSON')]) {
    if (visitors.includes(person)) continue
    const at = country(person)
    if (at && !own.includes(at) && visitors.length > 0) return at
  }
  return null
}
