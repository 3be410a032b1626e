import type { Entity } from '../../schemas/entity.ts'
import { type Phrase, phraseAt } from '../../turkish/phrases.ts'
import { doer } from './barriers.ts'
import { type Context, dateAt, entityAt, eventAt } from './context.ts'
import type { Predicate } from './predicate.ts'
import type { AgendaVerb } from './verbs.ts'

/** Whether a named house is what is opened: `Kongre Merkezi'ni hizmete açtı`. */
const isOpened = ({ type, name }: Entity, { opens }: AgendaVerb) => opens && type === 'LOCATION' && name.includes(' ')

/** Talks are an occasion, and also what is begun: `teklifin görüşmelerine başlanacak`. */
const talks = /^(?:görüşme|müzakere)l[ae]r(?:[ıi]n)?[ae]$/u

/** Whether a phrase, by its case, is what the predicate is about. `adjacent` says that nothing but adverbs stands between them. */
export function fits(context: Context, { start, head }: Phrase, predicate: Predicate, adjacent: boolean): boolean {
  const unit = context.units[head]
  const { verb, passive, nominal } = predicate
  if (verb.takes === 'owner')
    return unit.case === 'Gen' && unit.kind === 'nominal' && (!verb.only || verb.only.test(unit.folded))
  const occasion = eventAt(context, head)
  const given = verb.action === 'vermek' && verb.only?.test(unit.folded) // brifing verecek
  const own = given || (verb.opens && !verb.subject && !nominal && occasion?.kind === 'other') // sergiyi açacak
  if (occasion && !talks.test(unit.folded) && !own) return false
  if (unit.kind === 'postposition') return false
  if (unit.kind === 'reported') return unit.case === 'Acc' && adjacent && /^geleceğ/u.test(unit.folded)
  if (unit.kind !== 'nominal' && unit.kind !== 'action') return false
  if (verb.only && unit.kind === 'nominal' && !verb.only.test(unit.folded)) return false
  if (
    verb.takes === 'dative' &&
    verb.subject &&
    (unit.case === 'Own' || (unit.case === 'Bare' && !/[ae]$/u.test(unit.folded)))
  )
    return adjacent || !nominal
  if (verb.takes === 'dative') return unit.case === 'Dat' && (unit.kind === 'nominal' || unit.possessed)
  const entity = entityAt(context, head)
  if (passive && nominal)
    return unit.case === 'Gen' || (adjacent && (unit.case === 'Bare' || unit.case === 'Own') && !entity)
  if (passive)
    return (
      (unit.case === 'Bare' || unit.case === 'Own') &&
      entity?.type !== 'PERSON' &&
      !(verb.open && entity) &&
      !(verb.opens && entity?.type === 'ORGANIZATION')
    )
  if (unit.case === 'Acc')
    return entity === undefined || (entity.type === 'ORGANIZATION' && verb.only !== null) || isOpened(entity, verb) // Parti Meclisini seçecek
  if (entity) return false
  if (unit.case === 'Own' && verb.open) return adjacent
  if (unit.case === 'Own')
    return adjacent || (context.units[head + 1].kind !== 'comma' && !doer.test(unit.folded) && start < head)
  const indefinite = verb.only !== null || context.units[head - 1]?.folded === 'bir' // bir rapor açıklayacak
  return unit.case === 'Bare' && adjacent && indefinite && !doer.test(unit.folded)
}

/**
 * The matter at the front of a phrase that says where, which goes on with a day of the place's own:
 * `yarışın tarihi salı günü yapılacak toplantıda belirlenecek`, `hazırlıkları salı günü düzenleyeceği toplantıda anlatacak`.
 */
function beforeSetting(context: Context, { start, head }: Phrase, predicate: Predicate): Phrase | null {
  const { units } = context
  if (predicate.nominal || units[head].case !== 'Loc' || !eventAt(context, head)) return null
  for (let at = start; at < head; at++) {
    if (units[at].kind === 'participle') return null
    if (dateAt(context, at + 1) === undefined || !dateAt(context, at + 1)?.value) continue
    const phrase = phraseAt(units, at, start, () => false)
    return units[at].kind === 'nominal' && !context.thing(at) && fits(context, phrase, predicate, true) ? phrase : null
  }
  return null
}

/** The matter's genitive at the front of a phrase that says how: `ilişkilerin tüm boyutlarıyla gözden geçirilmesi`. */
function genitiveWithin(context: Context, { start, head }: Phrase, predicate: Predicate): Phrase | null {
  const { units } = context
  if (!predicate.passive || !predicate.nominal || !/^(?:Ins|Loc|Dat|Abl)$/u.test(units[head].case)) return null
  const owners: number[] = []
  for (let at = start; at < head; at++) if (units[at].case === 'Gen' && units[at].kind === 'nominal') owners.push(at)
  const last = owners.findLast((at) => !context.naming(at)) ?? owners[0] // teklifin, Kurulun yapacağı toplantıda görüşülmesi
  return last === undefined ? null : { start, head: last, joints: [] }
}

const numeral = /^(?:\d[\d.,]*|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|yüz|bin|bir)$/u

/**
 * The matter at the front of a phrase that says how or when, which goes on with a number of its own: `ortak kart dönemi 26
 * bankanın katılımıyla başlayacak`, `sınırı belirleyen protokol altı haftalık bir hazırlığın ardından görüşülecek`.
 */
function beforeNumber(context: Context, { start, head }: Phrase, predicate: Predicate): Phrase | null {
  const { units } = context
  for (let at = start; at < head - 1; at++) {
    const { kind, case: unitCase, mark } = units[at]
    const whole = unitCase === 'Own' || (unitCase === 'Bare' && units[at - 1]?.kind === 'participle')
    const counted =
      units[at + 1].mark < 0 ? numeral.test(units[at + 1].folded) : dateAt(context, at + 1)?.type === 'duration'
    if (kind !== 'nominal' || mark >= 0 || !whole || !counted) continue
    const phrase = phraseAt(units, at, start, () => false)
    if (fits(context, phrase, predicate, false)) return phrase
  }
  return null
}

/** The matter inside a phrase that is not the matter itself; null where there is none. */
export const matterWithin = (context: Context, phrase: Phrase, predicate: Predicate): Phrase | null =>
  genitiveWithin(context, phrase, predicate) ??
  beforeSetting(context, phrase, predicate) ??
  beforeNumber(context, phrase, predicate)
