import type { Entity } from '../../schemas/entity.ts'
import { months } from '../../turkish/calendar.ts'
import { joinedNames } from '../../turkish/clauses.ts'
import { beforeJoint } from '../../turkish/joints.ts'
import { isCapital } from '../../turkish/letters.ts'
import { openingQuote } from '../../turkish/openings.ts'
import type { Unit } from '../../turkish/unit.ts'
import { type Context, dateAt, entitiesAt, entityAt, isCapitalized } from './context.ts'
import type { NounMention } from './noun-mention.ts'
import { type OccasionForm, occasionForm } from './occasions.ts'

/** Words that say what sort of occasion it is, or which, and do not name it. */
const plainAdjectives =
  /^(?:ortak|l[ıiuü]k|adlı|isimli|başlıklı|konulu|temalı|resm[iî]|olağan|olağanüstü|ilk|ikinci|üçüncü|dördüncü|beşinci|altıncı|son|yeni|büyük|önemli|tarih[iî]|kritik|sürpriz|acil|geniş|genişletilmiş|(?:bir|iki|üç|dört|beş|çok)?(?:yıl|ay|hafta|gün|saat)lık|bir|bu|şu|o|aynı|söz|konusu|geleneksel|ikili|üçlü|dörtlü|kapalı|uzun|kısa|yoğun|çeşitli|böyle|her|hiçbir|bazı|birçok|tüm|bütün|diğer|öbür|önceki|sonraki|gelecek|geçen|üst|düzey|düzeyli|ayrı|benzer|zorlu|güzel|muhteşem|görkemli|düzenli|rutin|mutat|planlı|yaklaşan|devam|süreli|özel|samimi|sıcak|sade|anlamlı|karşılıklı|dostane|kalabalık|ani|geçmiş|asıl|esas|tek|küçük|iki|üç|dört|beş|altı|on|baş|başa|yüz|yüze|kez|kere|defa|günkü|akşamki|sabahki|dünkü|bugünkü|yarınki|beklenen|son|gün|yılki|ayki)$/u

/** The first words of occasions' nouns that only describe the second, so that a name may own the two: `Kulüpler Birliği genel kurulu`. */
const adjectives = /^(?:genel|ön)$/u

/** Words that tell an occasion from others of its kind. */
export const ordinals =
  /^(?:ilk|ikinci|üçüncü|dördüncü|beşinci|altıncı|yedinci|sekizinci|son|geçen|önceki|sonraki|gelecek|ertesi|bir_sonraki|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)$/u

/** A word that looks like a participle and stands for people: `bakanlar toplantısı`, `yaşayanlar buluşması`. */
const headless = /[ae]nl[ae]r$/u

type Shape = Pick<NounMention, 'from' | 'shape' | 'owners' | 'proper' | 'part'>

/** How much before the noun belongs to its name: the words of a proper name, an owner, or what it is compounded with. */
export function shapeOf(context: Context, core: number, head: number, floor: number, form: OccasionForm): Shape {
  const { units } = context
  const belonging = units[core - 1] && core > floor && belongs(units[core - 1].folded, form)
  const bare: Shape = { from: belonging ? core - 1 : core, shape: 'bare', owners: [] }
  if (!form.possessed) return bare
  if (units[core - 1]?.kind === 'unquote' && form.entries.every(({ kind }) => kind !== 'match')) {
    const open = openingQuote(units, core - 1, floor)
    return open >= 0 && isCapital(context.document.tokens[units[open + 1].first].text)
      ? { from: open, shape: 'named', owners: ownerBefore(context, open, floor), proper: true }
      : bare
  }
  if (isCapitalized(context, units[head])) {
    const from = properStart(context, core, floor)
    if (from < core && !(from === floor && core - from === 1 && !entityAt(context, from)))
      return { from, shape: 'named', owners: ownerBefore(context, from, floor), proper: true }
  }
  return commonShape(context, core, head, floor, form) ?? bare
}

/** Whether the word before a noun without an owner is part of what it is called: `ikili görüşme`, `resmi tören`, `ikinci birleşim`. */
const belongs = (before: string, { entries }: OccasionForm) =>
  (before === 'ikili' && entries[0].noun === 'görüşme') ||
  (before === 'resmi' && entries.some(({ noun }) => noun === 'tören')) ||
  (/^(?:ilk|ikinci|üçüncü|dördüncü|beşinci)$/u.test(before) && entries[0].noun === 'birleşim')

/** The shape of a noun in small letters: from its owner, or from the noun it is compounded with (`ulaştırma zirvesi`). */
function commonShape(context: Context, core: number, head: number, floor: number, form: OccasionForm): Shape | null {
  const { units } = context
  let compound = core
  let described = false
  for (let at = core - 1; at >= floor; at--) {
    const unit = units[at]
    const entity = entityAt(context, at) ?? context.meant(at)[0]
    const owned = entity && ownedFrom(context, at, core, head, floor, form)
    if (owned) return owned
    if (entity) break
    if (dateAt(context, at)) {
      if (unit.case === 'Own' || (unit.case === 'Bare' && /^\d{4}$/u.test(unit.folded))) continue
      break
    }
    if (unit.kind === 'close') {
      const name = beforeJoint(units, at + 1)
      if (name < floor || name === at || !entityAt(context, name)) break
      at = name + 1
      continue
    }
    if (unit.case === 'Gen' && occasionForm(unit.folded) && !/^dava/u.test(unit.folded)) {
      const whole = commonShape(context, at, at, floor, form)
      const owners = whole?.owners ?? []
      if (form.entries.some(({ family }) => family === 'tören'))
        return {
          from: wholeFrom(context, at, floor),
          shape: 'owned',
          owners: [],
          part: occasionForm(unit.folded)?.entries[0].noun ?? '',
        }
      const sitting = ordinals.test(units[at + 1].folded)
      const from = isCapitalized(context, unit) ? at + 1 : describedFrom(context, at, floor)
      return { from: sitting ? from : core, shape: 'bare', owners }
    }
    if (isAgeClass(units, at)) {
      compound = at - 2
      at -= 2
      continue
    }
    if (unit.case === 'Gen' && timely.test(unit.folded)) return null
    if (unit.kind === 'nominal' && unit.case === 'Gen' && /^\p{L}/u.test(unit.folded))
      return { from: ownerFrom(context, at, floor), shape: 'owned', owners: entitiesAt(context, [at]) }
    if (unit.mark < 0 && months.includes(unit.folded)) break
    if (unit.kind === 'hyphen' || (unit.kind === 'and' && at > floor && units[at - 1].kind === 'nominal')) continue
    if (!headless.test(unit.folded) && (unit.kind !== 'nominal' || (unit.case !== 'Bare' && unit.case !== 'Own'))) break
    if (/l[ae]r[ıi]$/u.test(unit.folded) && /m[ae]$/u.test(units[at + 1].folded)) break
    if (plainAdjectives.test(unit.folded) || /^\d/u.test(unit.folded)) described = true
    else if (!described) compound = at
  }
  return compound < core && core === head ? { from: compound, shape: 'named', owners: [] } : null
}

/** Who may compete, by age: `18 yaş altı`. */
const isAgeClass = (units: Context['units'], at: number) =>
  /^(?:altı|üstü)$/u.test(units[at].folded) &&
  units[at - 1]?.folded === 'yaş' &&
  /^\d+$/u.test(units[at - 2]?.folded ?? '')

/** What tells when an occasion is and owns none: `hazırlık döneminin son maçı`. */
const timely = /^(?:dönem|sezon|hafta|gün|yıl|ay|gece|akşam|tur|etap)(?:[ıiuü]n[ıiuü]n|[ıiuü]n)$/u

/** Where the occasion begins of which this one is a part: `fotoğraf sergisinin açılışı`. */
function wholeFrom(context: Context, at: number, floor: number): number {
  const form = occasionForm(context.document.tokens[context.units[at].last - 1].folded)
  const before = form?.entries.find((entry) => entry.before === context.units[at - 1]?.folded)?.before
  return form?.possessed ? shapeOf(context, before ? at - 1 : at, at, floor, form).from : at
}

/** Where an owner that is no entity begins: `Sarıkaya Meydan Savaşı'nın yıl dönümü`, `gökdelen davasının duruşması`. */
function ownerFrom(context: Context, at: number, floor: number): number {
  const { units, naming } = context
  const { folded, last } = units[at]
  const { nameEnd, end } = context.document.tokens[last - 1]
  if (!(nameEnd < end ? /[ıiuü]$/u : /[ıiuü]n[ıiuü]n$/u).test(folded)) return describedFrom(context, at, floor)
  let from = at
  while (from > floor && at - from < ownerReach && isCompounded(units[from - 1]) && naming(from - 1) !== 'person')
    from--
  return from
}

/** How many words before its head an owner may begin. */
const ownerReach = 4

const isCompounded = ({ kind, case: unitCase, folded }: Unit) =>
  kind === 'nominal' &&
  (unitCase === 'Bare' || unitCase === 'Own') &&
  !plainAdjectives.test(folded) &&
  /^\p{L}/u.test(folded)

/** Where an owner that is a common noun begins, with the adjective right before it: `siyasi partilerin`. */
function describedFrom({ units, naming }: Context, at: number, floor: number): number {
  const before = at - 1
  if (before < floor || naming(before) || !adjective.test(units[before].folded)) return at
  return before
}

const adjective = /^(?:olağan|olağanüstü|siyas[iî]|sivil|yerel|mill[iî]|üst|yüksek)$/u

/** The shape of a noun before which a name stands: an owner in the genitive, or a name it is compounded with. */
function ownedFrom(
  context: Context,
  at: number,
  core: number,
  head: number,
  floor: number,
  form: OccasionForm,
): Shape | null {
  const { units } = context
  const unit = units[at]
  const entity = entityAt(context, at) ?? context.meant(at)[0]
  const names = joinedNames(units, at, floor, context.naming)
  const owners = entitiesAt(context, names)
  if (unit.case === 'Gen') return { from: form.plural && names.length > 1 ? core : names[0], shape: 'owned', owners }
  if (
    entity?.type === 'PERSON' ||
    (core < head && !adjectives.test(units[core].folded)) ||
    (unit.case !== 'Bare' && unit.case !== 'Own')
  )
    return null
  if (form.ending === 'nı' || form.ending === 'ni') {
    const which = units[core - 1].folded
    if (at < core - 1 && ordinals.test(which))
      return { from: months.includes(which) ? core : core - 1, shape: 'bare', owners }
  }
  const before = /^\d+\.$/u.test(units[at - 1]?.folded ?? '') ? at - 2 : at - 1
  if (before >= floor && units[before].case === 'Gen' && context.naming(before) === 'body') {
    const whole = joinedNames(units, before, floor, context.naming)
    return { from: whole[0], shape: 'owned', owners: entitiesAt(context, [...whole, at]) }
  }
  const hyphened = joinedNames(units, at, floor, (index) =>
    units[index + 1]?.kind === 'hyphen' || (form.plural && units[index + 1]?.kind === 'and') || index === at
      ? context.naming(index)
      : undefined,
  )
  return { from: hyphened[0], shape: 'owned', owners: entitiesAt(context, hyphened) }
}

/** Where a proper name begins that ends before `core`: capitals, ordinals and names without an ending of their own. */
function properStart(context: Context, core: number, floor: number): number {
  const { units } = context
  let from = core
  for (let at = core - 1; at >= floor; at--) {
    const { kind, folded } = units[at]
    if ((kind === 'hyphen' || kind === 'and') && at > floor && isNamePart(context, at - 1)) {
      if (kind === 'and' && occasionForm(units[at - 1].folded)) break
      continue
    }
    const numbered = /^\d+$/u.test(folded) && units[at - 1]?.kind === 'hyphen'
    if (!numbered && !isNamePart(context, at)) break
    from = at
  }
  return from
}

function isNamePart(context: Context, at: number): boolean {
  const unit = context.units[at]
  const token = context.document.tokens[unit.last - 1]
  if (unit.kind === 'finite' ? !token.capital : !/^(?:nominal|action|participle)$/u.test(unit.kind)) return false
  if (token.nameEnd < token.end || unit.case === 'Gen' || unit.case === 'Loc' || unit.case === 'Abl') return false
  if (context.naming(at) === 'person') return false
  if (dateAt(context, at)) return /^\d{4}$/u.test(unit.folded)
  return /^\p{Lu}/u.test(token.text) || token.kind === 'ordinal'
}

/** Where the owner in the genitive stands that goes before `from`, with its bracketed short form or without; else -1. */
export function ownerAt(units: readonly Unit[], from: number, floor: number): number {
  if (from <= floor) return -1
  const at = units[from - 1].kind === 'close' ? beforeJoint(units, from) : from - 1
  return at >= floor && units[at].case === 'Gen' ? at : -1
}

/** The owner in the genitive right before a proper name: `Derneğin 4. Olağan Kongresi`. */
function ownerBefore(context: Context, from: number, floor: number): Entity[] {
  const at = ownerAt(context.units, from, floor)
  return at < 0 ? [] : entitiesAt(context, joinedNames(context.units, at, floor, context.naming))
}
