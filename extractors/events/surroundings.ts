import { phraseAt } from '../../turkish/phrases.ts'
import type { Unit } from '../../turkish/unit.ts'
import type { Context } from './context.ts'
import { ceremonyOf, isAttending, isHolding } from './holding.ts'
import type { NounMention } from './noun-mention.ts'
import { occasionForm } from './occasions.ts'

/** How far around a mention its sentence is searched, in units. */
const reach = 60

/** What stands around a mention: its phrase, and the verbs that tell of it. */
export interface Surroundings {
  readonly floor: number
  /** First unit of the whole noun phrase that ends with the mention. */
  readonly phrase: number
  /** The participle in that phrase by which it is held, or -1: `yapılacak zirvede`. */
  readonly participle: number
  /** The verb after the mention that governs it, or -1. */
  readonly verb: number
  readonly holds: boolean
  readonly attends: boolean
}

/** What stands around a mention. */
export function surroundingsOf(context: Context, { from, head, sentence, entry, form }: NounMention): Surroundings {
  const { units, bounds } = context
  const floor = Math.max(bounds[sentence], from - reach)
  const startOf = (at: number) => phraseAt(units, at, floor, (index) => units[index].kind === 'comma').start
  const start = startOf(head)
  const phrase = afterOther(context, start > from ? startOf(from) : start, from)
  let participle = -1
  for (let at = from - 1; at >= phrase; at--)
    if (units[at].kind === 'participle') {
      if (isHolding(units, at) || isAttending(units, at) || isSitting(entry, units[at])) participle = at
      break
    }
  const verb = governing(context, head, form.ending)
  const core = form.ending === '' || /^(?:n?[ıiuü]n?|n[ıiuü]n|y[ıiuü])$/u.test(form.ending)
  const toVisit =
    (/^(?:visit|match|strike)$/u.test(entry.kind) || entry.noun === 'dava') &&
    /^(?:[ny]?[ae]|n?[dt][ae])$/u.test(form.ending)
  const aside =
    /^(?:postposition|relator)$/u.test(units[head + 1]?.kind ?? '') || isFrame(units[head + 1]) || ownsNext(units, head)
  const begun =
    entry.family === 'toplantı' &&
    /^[ny]?[ae]$/u.test(form.ending) &&
    (units[verb]?.lemma === 'başla' ||
      (units[verb - 1]?.folded === 'devam' && /^(?:et|ed|edil)$/u.test(units[verb].lemma)))
  const near = verb >= 0 && verb - head < 40 && !aside && !otherOccasionOwnsIt(context, head, verb)
  const there = toVisit && units[verb]?.lemma !== 'yaşan'
  const closes =
    /^y?l[ae]$/u.test(form.ending) &&
    entry.kind === 'ceremony' &&
    verb >= 0 &&
    /^(?:er|başla|bit)$/u.test(units[verb].lemma)
  const holds =
    near &&
    (core || there || closes || begun) &&
    (isHolding(units, verb) || isSitting(entry, units[verb], units[verb - 1]))
  const celebrates = near && isCeremonial(entry, form) && ceremonyOf(units, verb) !== undefined
  const held = holds || celebrates
  return {
    floor,
    phrase,
    participle,
    verb,
    holds: held,
    attends: near && !held && !units[verb].negative && isAttending(units, verb),
  }
}

/** Where the words begin that are its own, after those of the occasion beside which it is held: `yarınki zirve öncesindeki toplantı`. */
function afterOther({ units }: Context, phrase: number, from: number): number {
  for (let at = from - 1; at > phrase; at--)
    if (units[at].mark < 0 && besideOther.test(units[at].folded) && occasionForm(units[at - 1].folded)) return at + 1
  return phrase
}

const besideOther =
  /^(?:öncesi|sonrası|sırası|kapsamı|çerçevesi|esnası)nda(?:ki)?$|^(?:öncesi|sonrası)ndeki$|^(?:önce|sonra)ki$|^öncesinde(?:ki)?$|^çerçevesinde(?:ki)?$/u

/** The verb that a noun in a case of its own goes with: participles between belong to other nouns. */
function governing({ units, governors }: Context, head: number, ending: string): number {
  let verb = governors[head]
  if (
    ending === '' &&
    units[verb]?.kind === 'reported' &&
    /^(?:için|üzerine|nedeniyle)$/u.test(units[verb + 1]?.folded ?? '')
  ) {
    const main = governors[verb]
    return main >= 0 && units[main].kind === 'finite' && isHolding(units, main) ? main : verb
  }
  if (!/^n?[ae]$|^y[ae]$/u.test(ending)) return verb
  for (let hops = 0; hops < 4 && verb >= 0 && verb - head < 40; hops++) {
    if (isAttending(units, verb) || isHolding(units, verb)) return verb
    if (units[verb].kind !== 'participle') break
    verb = governors[verb]
  }
  return governors[head]
}

/** Whether the noun only owns the next one, which the verb is about: `Yarışmanın tarihi salı günü belirlenecek`. */
const ownsNext = (units: readonly Unit[], head: number): boolean => {
  const next = units[head + 1]
  return (
    units[head].case === 'Gen' &&
    next?.kind === 'nominal' &&
    next.mark < 0 &&
    next.possessed &&
    /^(?:tarih|yer|tema|program|takvim|gündem|bütçe|sonuç|sonuc|saat|konu|adres)/u.test(next.folded)
  )
}

/** `törenle`: the ceremony is how something is done. */
export const isCeremonial = ({ noun, before }: NounMention['entry'], { ending }: NounMention['form']) =>
  noun === 'tören' && before === '' && ending === 'le'

/** What is done only with one sort of occasion: a court hears, `celse yarın görülecek`; an exhibition opens, `sergisini ziyarete açacak`. */
const isSitting = ({ kind, family }: NounMention['entry'], { lemma }: Unit, before?: Unit) =>
  (kind === 'hearing' && /^(?:gör|görül|yargılan)$/u.test(lemma)) ||
  (family === 'sergi' && /^açı?l?$/u.test(lemma) && before?.folded === 'ziyarete')

/** `toplantının ardından`, `ziyaret sırasında`: what follows is not about the occasion itself. */
const isFrame = (next: Unit | undefined) =>
  next !== undefined &&
  /^(?:sırasında|sonrası|öncesi|çıkışında|çıkışı|kapsamında|çerçevesinde|gündeminde|sonunda|bitiminde|esnasında)$/u.test(
    next.folded,
  )

/** Whether an accusative or genitive stands between the noun and the verb: then the verb is about that. */
function otherOccasionOwnsIt({ units }: Context, head: number, verb: number): boolean {
  for (let at = head + 1; at < verb; at++)
    if (units[at].kind === 'nominal' && units[at].mark < 0 && units[at].case === 'Acc') return true
  return false
}
