import { domainStart } from '../../turkish/clauses.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { type Context, dateAt, isCapitalized } from './context.ts'
import type { NounMention } from './noun-mention.ts'
import { type OccasionForm, type OccasionNoun, occasionForm } from './occasions.ts'
import { ordinals, shapeOf } from './shapes.ts'

/** How far before a noun its modifiers are followed, in units. */
const reach = 30

/** Words after a bare noun of an occasion that still speak of the occasion: `ziyaret sırasında`. */
const aboutIt =
  /^(?:sırasında|kapsamında|çerçevesinde|öncesi|öncesinde|sonrası|sonrasında|esnasında|boyunca|süresince|çıkışı|çıkışında|vesilesiyle|nedeniyle|dolayısıyla|sonunda|günü|gününde|ardından|bitiminde|başlamadan|dönüşü|dönüşünde|girişinde|bağlamında)$/u

/** What goes on around an occasion that the article is about: `kurultay hazırlıkları`. */
const aroundIt = /^(?:hazırlıkları(?:n[ıa]|nda|nın)?|heyecanı|coşkusu|programı(?:nda)?)$/u

/** `ziyarete açıldı`: the public may come in, and nobody visits. */
const admitting = /^(?:aç|açıl|kapat|kapan|kapatıl|açık|kapalı)$/u

/** `burası bir buluşma noktasıdır` speaks of a place. */
const whereabouts = /^(?:yer|nokta|salon|mek[aâ]n|alan)/u

const expecting = /^(?:planla|planlan|bekle|beklen|öngör|öngörül|hedeflen)$/u

/** Every noun of an occasion in the article, in the order of the text. */
export function nounMentions(context: Context): NounMention[] {
  const { units, bounds } = context
  const found: NounMention[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      if (unit.mark >= 0 || (unit.kind !== 'nominal' && unit.kind !== 'action')) continue
      if (isAllCapitals(context.document.tokens[unit.last - 1].text) && bounds[sentence + 1] - bounds[sentence] < 3)
        continue
      const form = occasionForm(context.document.tokens[unit.last - 1].folded)
      const mention = form && mentionAt(context, at, sentence, form)
      if (mention) found.push(mention)
    }
  return found
}

function mentionAt(context: Context, head: number, sentence: number, form: OccasionForm): NounMention | null {
  const { bounds } = context
  const floor = Math.max(bounds[sentence], head - reach)
  const entry = form.entries.find(({ before }) => standsBefore(context, head, floor, before))
  if (!entry || !isOccasion(context, head, bounds[sentence + 1], entry, form)) return null
  const core = head - (entry.before ? entry.before.split(' ').length : 0)
  const shape = shapeOf(context, core, head, floor, form)
  if (/^şura$/u.test(entry.noun) && form.possessed && shape.shape === 'bare') return null // şurası: "this"
  if (
    (entry.noun === 'deplasman' && shape.owners.length === 0) ||
    (entry.properOnly && !shape.proper && !takesUpName(context, head, sentence, form))
  )
    return null
  return {
    entry,
    form,
    head,
    core,
    sentence,
    ...shape,
    ordinal: ordinalOf(context, core, floor),
  }
}

/** Whether the bare noun begins its sentence as a subject: `Gece, 18 Temmuz'da yapılacak`. */
const takesUpName = ({ units, bounds }: Context, head: number, sentence: number, form: OccasionForm) =>
  head === bounds[sentence] && units[head + 1]?.kind === 'comma' && !form.possessed && form.ending === ''

function standsBefore({ units }: Context, head: number, floor: number, before: string): boolean {
  if (!before) return true
  const words = before.split(' ')
  const first = head - words.length
  return (
    first >= floor &&
    words.every((word, index) => units[first + index].mark < 0 && units[first + index].folded === word)
  )
}

/** Whether the noun stands for an occasion here, and does not only say what the next noun or verb is. */
function isOccasion(context: Context, head: number, ceiling: number, entry: OccasionNoun, form: OccasionForm): boolean {
  const { units } = context
  const next = head + 1 < ceiling ? units[head + 1] : undefined
  if (/^(?:artçı|her|hiçbir|gövde)$/u.test(units[head - 1]?.folded ?? '')) return false
  if (entry.noun === 'dava') return form.ending.endsWith('a') && isGoneOnWith(context, head)
  if (entry.noun === 'cenaze') return !form.plural && isGoneTo(context, head, form)
  if (entry.family === 'görüşme' && isReadingOf(context, head)) return false
  if (form.ending.startsWith('n') && ownsOccasion(context, head, ceiling)) return false
  if (entry.family === 'oylama' && next && expecting.test(next.lemma)) return false
  if (
    entry.kind === 'visit' &&
    form.ending === 'e' &&
    !form.possessed &&
    next &&
    admitting.test(next.lemma || next.folded)
  )
    return false
  if (form.possessed || form.plural || form.ending || !next) return true
  if (entry.kind === 'strike' && isResolved(context, head + 1)) return true
  if (
    (entry.kind === 'visit' || /^(?:müzakere|mücadele)$/u.test(entry.noun)) &&
    /^(?:ed|et|edil)$/u.test(next.lemma) &&
    next.kind !== 'nominal'
  )
    return false
  if (entry.kind === 'election' && !entry.before && /^(?:yap|yapıl)$/u.test(next.lemma)) return false
  if (whereabouts.test(next.folded)) return false
  if (next.kind === 'hyphen' || (next.possessed && occasionForm(next.folded))) return false
  if (next.kind === 'and') {
    const other = units[head + 2]
    if (
      isCapitalized(context, units[head]) &&
      other &&
      isCapitalized(context, other) &&
      units[head - 1]?.kind === 'nominal'
    )
      return false
    return other?.kind !== 'nominal' || other.case === 'Bare' || occasionForm(other.folded) !== null
  }
  if (next.kind !== 'nominal' || aboutIt.test(next.folded)) return true
  if (aroundIt.test(next.folded)) return !entry.weak
  if (dateAt(context, head + 1)) return true
  return next.case === 'Bare' && !(units[head + 2]?.kind === 'nominal' && units[head + 2].possessed) && next.mark < 0
}

/** Whether the case is heard on then: `davaya yarın Ankara Adliyesi'nde devam edilecek`. */
function isGoneOnWith({ units, governors }: Context, head: number): boolean {
  const verb = governors[head]
  return verb > head && units[verb].lemma === 'edil' && units[verb - 1].folded === 'devam'
}

/** Whether a funeral is meant and not who is buried: `cenazede`, `cenazesine katıldı`. */
function isGoneTo({ units, governors }: Context, head: number, { ending }: OccasionForm): boolean {
  const verb = governors[head]
  return /^n?de$/u.test(ending) || (/^n?e$|^ye$/u.test(ending) && verb > head && units[verb].lemma === 'katıl')
}

/** Whether the strike is resolved upon, and so is to be: `grev kararı aldı`, `grev kararını ilan etti`; not what is still voted on. */
export function isResolved({ units, governors }: Context, at: number): boolean {
  const decision = /^(?:çıkma|gitme)$/u.test(units[at]?.folded ?? '') ? at + 1 : at
  const folded = units[decision]?.folded ?? ''
  const verb = governors[at] ?? -1
  if (folded === 'kararı') return true
  return folded === 'kararını' && verb > at && (units[verb - 1].folded === 'ilan' || units[verb].lemma === 'açıkla')
}

const paper =
  /^(?:teklif|tasarı|önerge|bütçe|madde|rapor|tezkere|paket)(?:s?[ıi]n[ıi]n|n[ıi]n|[ıi]n|ler[ıi]n(?:[ıi]n)?|lar[ıi]n(?:[ıi]n)?)$/u

const bill = /^(?:teklif|tasarı|önerge|bütçe|madde|rapor|tezkere)(?:[yn]?[ıiuü]|s[ıi]n[ıi])$/u

/** Whether a bill is read and nobody meets: `teklifi görüşmeyi`, `teklifin görüşmeleri`, `önergenin ön görüşmesi`, `teklifin tümü üzerindeki görüşmeler`. */
function isReadingOf(context: Context, head: number): boolean {
  const { units } = context
  const before = units[head - 1]?.folded === 'ön' ? head - 2 : head - 1
  if (units[before]?.folded === 'üzerindeki') return true
  if (before === head - 1 && units[before]?.case === 'Own' && bill.test(units[before].folded)) return true
  if (before === head - 1 && units[before]?.case === 'Acc') return true
  if (isBegun(context, head)) return true
  return units[before]?.case === 'Gen' && paper.test(units[before].folded)
}

/** Whether the noun is an infinitive of what is done to something: `tasarıyı yarın görüşmeye başlayacak`. */
function isBegun({ units, governors }: Context, head: number): boolean {
  if (
    !/^görüşme(?:ye|yi)$/u.test(units[head].folded) ||
    !/^(?:başla|sürdür|devam)$/u.test(units[head + 1]?.lemma ?? '')
  )
    return false
  for (let at = head - 1; at >= domainStart(governors, head + 1, Math.max(0, head - reach)); at--)
    if (units[at].case === 'Acc' && units[at].mark < 0) return true
  return false
}

/** Whether another occasion's noun is what the genitive owns: `toplantılarının ilk birleşimi`. */
function ownsOccasion({ units }: Context, head: number, ceiling: number): boolean {
  if (units[head].case !== 'Gen') return false
  for (let at = head + 1; at < Math.min(ceiling, head + 3); at++)
    if (units[at].mark < 0 && units[at].possessed && occasionForm(units[at].folded)) return true
  return false
}

function ordinalOf({ units }: Context, core: number, floor: number): string {
  for (let at = core - 1; at >= Math.max(floor, core - 4); at--) {
    const { kind, folded } = units[at]
    if (kind !== 'nominal' && !(kind === 'participle' && folded === 'gelecek')) return ''
    if (/^\d+\.$/u.test(folded) || ordinals.test(folded)) return folded
  }
  return ''
}
