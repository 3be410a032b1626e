import { months } from '../../turkish/calendar.ts'
import { openingQuote } from '../../turkish/openings.ts'
import { type Context, dateAt, entitiesAt } from './context.ts'
import { ceremonyOf } from './holding.ts'
import { apostropheOf, nominative, owning, possessed, shortName } from './naming.ts'
import type { NounMention } from './noun-mention.ts'
import { isCeremonial } from './surroundings.ts'

/** The noun and the words it needs before it, in small letters, without its case ending: `basın toplantısı`. */
export function labelOf(
  { units, document: { tokens } }: Context,
  { core, head, form }: Pick<NounMention, 'core' | 'head' | 'form'>,
): string {
  const words = units.slice(core, head + 1).map(({ last }) => tokens[last - 1].folded.replace("'", ''))
  const label = words.join(' ')
  return form.ending ? label.slice(0, -form.ending.length) : label
}

/** How it is called with the place of its holder: `Bursa 2. Asliye Ceza Mahkemesindeki duruşma`, or its number: `gelecek celse`. */
export function titleOf(
  context: Context,
  { from, core, head, entry, form, shape, ordinal, owners }: NounMention,
): string | null {
  const { units, document } = context
  const words = () =>
    nominative(document.text.slice(document.tokens[units[from].first].start, document.tokens[units[head].last - 1].end))
  if (shape === 'named' && from > 0 && owners.length === 1 && units[from - 1].kind === 'close')
    return `${owning(owners[0], apostropheOf(document.text))} ${words()}`
  if (shape === 'named' && from > 0 && owners.length > 0 && units[from - 1].case === 'Gen') {
    const owner = document.tokens[units[from - 1].first].start
    return nominative(document.text.slice(owner, document.tokens[units[head].last - 1].end))
  }
  if (shape !== 'bare') return null
  const noun = entry.before ? `${entry.before} ${entry.noun}` : entry.noun
  const headed = core - 2 >= 0 && units[core - 2].kind === 'unquote' && entitled.test(units[core - 1].folded)
  const open = headed ? openingQuote(units, core - 2, 0) : -1
  if (open >= 0) {
    const { text, tokens } = document
    return `${text.slice(tokens[units[open].first].start, tokens[units[core - 2].first].end)} ${possessed(noun)}`
  }
  const sort = isCeremonial(entry, form) ? ceremonyOf(units, Math.max(0, context.governors[head])) : undefined
  if (sort)
    return `${openedBefore(context, from, context.governors[head])}${/^resm[iî]$/u.test(units[core - 1]?.folded ?? '') ? `${units[core - 1].folded} ` : ''}${sort} töreni`
  const holder = form.possessed ? holderBefore(context, from) : -1
  if (holder >= 0) return `${holderName(context, holder)} ${labelOf(context, { core, head, form })}`
  const before = units[from - 1]
  if (from === core && before && context.naming(from - 1) === 'body' && before.case === 'Rel')
    return `${textOf(context, from - 1)} ${form.possessed ? labelOf(context, { core, head, form }) : noun}`
  return ordinal && /^\p{Ll}/u.test(ordinal) && !months.includes(ordinal) && !entry.before ? `${ordinal} ${noun}` : null
}

/** What is opened, by its name, or whose opening that is: `Sultan Hamamı, törenle açılacak`, `parkın törenle açılacağını`, `köprüyü törenle açacak`. */
function openedBefore(context: Context, from: number, verb: number): string {
  const { units, document, naming } = context
  const at = units[from - 1]?.kind === 'comma' ? from - 2 : from - 1
  if (at < 0) return ''
  if (naming(at) && naming(at) !== 'person' && /^(?:Bare|Own)$/u.test(units[at].case)) return `${textOf(context, at)} `
  if (units[at].mark < 0 && units[at].case === 'Acc' && !units[verb].passive) return `${ownerOf(context, at)} `
  for (let owner = at; units[verb].kind === 'reported' && owner >= Math.max(0, from - 12); owner--) {
    const { kind, case: unitCase, mark } = units[owner]
    if (kind === 'finite' || kind === 'stop' || kind === 'comma') return ''
    if (unitCase !== 'Gen') continue
    const [entity] = entitiesAt(context, [owner])
    if (entity) return entity.type === 'PERSON' ? '' : `${owning(entity, apostropheOf(document.text))} `
    return mark < 0 ? `${textOf(context, owner)} ` : ''
  }
  return ''
}

/** The compound in the accusative at an index, in the genitive: `çevre yolunu` → `çevre yolunun`, `köprüyü` → `köprünün`. */
function ownerOf({ units, document: { text, tokens } }: Context, at: number): string {
  const before = units[at - 1]
  const compounded = units[at].possessed || /[ıiuü]n[ıiuü]$/u.test(units[at].folded)
  const from = compounded && before?.mark < 0 && before.kind === 'nominal' && before.case === 'Bare' ? at - 1 : at
  return `${text.slice(tokens[units[from].first].start, tokens[units[at].last - 1].end).replace(/y(?=[ıiuü]$)/u, 'n')}n`
}

/** What says that the quoted words before it are the occasion's name: `"Su" başlıklı panel`. */
const entitled = /^(?:başlıklı|konulu|adlı|isimli|temalı)$/u

const textOf = ({ units, document: { text, tokens } }: Context, at: number) =>
  text.slice(tokens[units[at].first].start, tokens[units[at].last - 1].end)

/** The holder as it stands, or by its short name where an apostrophe sets off its suffix: `Derneğin kongresi`, `PPK toplantısı`. */
function holderName(context: Context, at: number): string {
  const token = context.document.tokens[context.units[at].last - 1]
  return token.nameEnd < token.end ? shortName(entitiesAt(context, [at])[0]) : textOf(context, at)
}

const telling = /^(?:resm[iî]|olağan|olağanüstü|ortak|seçimli|ikinci|üçüncü|dördüncü|tur)$/u

/** The words right before a bare noun that tell which one it is: `haziran ayı olağan`, `ortak`, `ikinci tur`. */
export function modifiersOf(context: Context, { core, shape }: NounMention): string {
  const { units, document } = context
  if (shape !== 'bare') return ''
  let from = core
  for (let at = core - 1; at >= Math.max(0, core - 5); at--) {
    const date = dateAt(context, at)
    const month =
      date?.value &&
      /^\d{4}-\d{2}$/u.test(date.value) &&
      /^(?:Own|Bare)$/u.test(units[at].case) &&
      !/ki$/u.test(units[at].folded)
    if (!month && (units[at].mark >= 0 || !telling.test(units[at].folded))) break
    from = at
  }
  if (from === core) return ''
  return document.text.slice(document.tokens[units[from].first].start, document.tokens[units[core - 1].last - 1].end)
}

const organs = /^(?:yönetim|disiplin|denetim|danışma|icra|yürütme|başkanlar)$/u

/** The organ without a name that holds it: `Şirketin yönetim kurulu, …`. */
export function organBefore({ units }: Context, to: number, floor: number): string {
  for (let at = to - 1; at > floor; at--)
    if (units[at].mark < 0 && units[at - 1].mark < 0 && /^kurulu(?:nun)?$/u.test(units[at].folded))
      return organs.test(units[at - 1].folded) ? `${units[at - 1].folded} kurulu` : ''
  return ''
}

/** The body whose occasion it is, in the genitive before a participle: `Derneğin ekimde düzenlenecek kongresinde`. */
function holderBefore({ units, naming }: Context, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    if (units[at].kind === 'comma' || units[at].kind === 'finite' || units[at].kind === 'stop') return -1
    if (units[at].case === 'Gen') return naming(at) === 'body' ? at : -1
    if (units[at].kind === 'nominal' && units[at].possessed && units[at].mark < 0) return -1
  }
  return -1
}
