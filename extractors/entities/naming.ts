import type { EntityType, NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { fold, isAllCapitals, titleCase } from '../../turkish/letters.ts'

/** A case ending after a possessive, in harmony with it: `Bakanlığından` → `Bakanlığı`, `Türklerinin` → `Türkleri`. */
const afterPossessive = new RegExp(
  ['ı:a', 'i:e', 'u:a', 'ü:e']
    .map((pair) => pair.split(':'))
    .map(([i, a]) => `(?<=${i})(?:n${i}n?|nd${a}n?|nd${a}ki.*|n${a}|yl${a}|nc${a})`)
    .map((endings) => `(?:${endings})$`)
    .join('|'),
  'u',
)
/** A case ending after a plural: `Türklerin` → `Türkler`, `Balkanlarda` → `Balkanlar`. */
const afterPlural = /(?<=l[ae]r)(?:[ıiuü]n|d[ae]n?|[ae]|l[ae])$/u

/** A name in the nominative, in title case where it is all in capitals and no acronym. */
export function nominative(mention: NameMention, tokens: readonly Token[]): string {
  const last = tokens[mention.last - 1]
  const whole = last.nameEnd === last.end
  let name = mention.text.replace(/\s+/gu, ' ')
  const words = name.includes(' ')
  if (isShouted(mention, name)) {
    const known = mention.known?.name
    if (known && fold(known) === fold(name)) return known
    name = name.split(' ').map(titleCase).join(' ')
  }
  if (whole && mention.type !== 'PERSON' && (words || mention.type === 'GROUP' || name.length > 7))
    name = withoutCase(name)
  return mention.type === 'ORGANIZATION' ? wholeOffice(name) : name
}

/** A noun without a possessive that ends the name of a body, and a case on it: `Federal Mecliste`. */
const afterNoun =
  /(?<=(?:Meclis|Kurul|Parti|Senato|Parlamento|Kongre|Konsey|Komite|Komisyon|Divan|Holding|Gazete))(?:n?[ıiuü]n|[yn]?[ae]|[dt][ae]n?|y?l[ae]|[cç][ae])$/u

/** The name without the ending of a case that stands on it unparted. */
export function withoutCase(name: string): string {
  const noun = name.replace(afterNoun, '')
  if (noun !== name) return noun
  const plain = name.replace(afterPossessive, '')
  return plain === name ? name.replace(afterPlural, '') : plain
}

/**
 * `İstanbul Büyükşehir Belediye` (Başkanı) is the Belediyesi; `Yurt Partili` is of the Partisi, `AK Partili` of AK Parti;
 * `Milli Takımımız` is the Milli Takım, any other one the Takımı.
 */
function wholeOffice(name: string): string {
  const [partisan] = / Partili(?:l[ae]r.*)?$/u.exec(name) ?? []
  if (partisan) return name.slice(0, -partisan.length) + (isAllCapitals(name.split(' ', 1)[0]) ? ' Parti' : ' Partisi')
  return name
    .replace(/(?<=\s)Belediye$/u, 'Belediyesi')
    .replace(/(?<=^Mill[iî] Takım)ımız.*$/u, '')
    .replace(/(?<=Takımı)mız.*$/u, '')
}

/** Whether a name is written in capitals and is no acronym. */
function isShouted({ type, known }: NameMention, name: string): boolean {
  if (!isAllCapitals(name) || name.includes('.')) return false
  if (name.includes(' ')) return true
  if (type === 'ORGANIZATION')
    return (
      /.SPOR$/u.test(name) || (known !== undefined && !isAllCapitals(known.name) && fold(known.name) === fold(name))
    )
  return type === 'PERSON' || name.length > 4 || (known !== undefined && fold(known.name) === fold(name))
}

/** Nouns that say what kind of place a name names: `California` and `California Eyaleti` are one. */
const placeNouns = / (?:ili|ilçesi|kenti|şehri|eyaleti|beldesi|köyü|bölgesi|vilayeti|adası|denizi|şeridi)$/u

/**
 * What two mentions of one name share: small letters without circumflex, hyphen and last stop; `Belediye` and `Belediyesi`
 * alike, a people in the singular, a place without its noun.
 */
export function keyOf(name: string, type: EntityType): string {
  const key = fold(name)
    .replace(/[âîû]/gu, (letter) => ({ â: 'a', î: 'i', û: 'u' })[letter] ?? letter)
    .replace(/[-–]/gu, ' ')
    .replace(/\.$/u, '')
  if (type === 'ORGANIZATION')
    return key
      .replace(/^fc /u, '')
      .replace(/belediyesi(?= )/gu, 'belediye')
      .replace(/(?<= )parti(?:si|li(?:ler)?)$/u, 'parti')
      .replace(/(?<= )takım(?:ı|ımız.*)$/u, 'takım')
  if (type === 'LOCATION') return key.replace(placeNouns, '')
  if (type === 'PERSON' && /^\p{L}(?:\. ?\p{L})+$/u.test(key)) return key.replaceAll(' ', '') // E. S.
  return type === 'GROUP' ? key.replace(/l[ae]r[ıi]?$/u, '') : key
}

/** A role as it is compared: small letters, its last word without case, plural, possessive and last vowel (`Savcısı`, `Savcı`). */
export const officeOf = (role: string): string =>
  fold(role)
    .replace(/(?<=[ıi])nd[ae]n$/u, '')
    .replace(/(?:l[ae]r[ıi]?|s[ıiuü])$/u, '')
    .replace(/[ıiuü]$/u, '')
