import { wishedBare } from './clauses.ts'
import type { ClauseCue } from './cue.ts'
import { has, type Reading, type Unit } from './reading.ts'
import { sayingAt, verbBehind } from './saying.ts'
import { sourceBehind } from './sources.ts'
import { nounOf, Trait } from './traits.ts'
import { type Complement, type SayingVerb, sayingVerbs } from './verbs.ts'

/** `… olduğunu belirtti`: the verb at a token, if it reports the clause before it. */
export function verbCue(reading: Reading, unit: Unit, at: number): ClauseCue | null {
  const saying = sayingAt(reading, at)
  if (!saying) return null
  const { verb, passive, ...cue } = saying
  const found = clauseBefore(reading, cue.first, unit.first)
  if (!found || !takes(verb, found.complement, passive)) return null
  if (verb.takes.includes('Part') && reading.tokens[found.clause + 1]?.kind !== 'quote') return null
  if (!passive || found.complement !== 'Gen' || verb.takes.includes('Gen'))
    return { style: 'clause', ...cue, passive, ...found }
  const inText = cue.kind === 'nominal' && sourceBehind(reading, at + 1, unit.last) >= 0 // vurgulandığı raporda
  return inText ? { style: 'clause', ...cue, passive, kind: 'participle', ...found } : null
}

/** Whether a verb of saying, or its passive, can report a clause of that ending. */
function takes({ takes: endings }: SayingVerb, complement: Complement, passive: boolean): boolean {
  if (complement === 'Nom') return passive && (endings.includes('Nom') || endings.includes('Acc'))
  if (complement === 'Gen' && passive) return endings.includes('Gen') || endings.includes('Acc')
  if (complement === 'WishNom') return passive && endings.includes('Wish')
  if (complement === 'Acc') return !passive && (endings.includes('Acc') || endings.includes('Part'))
  return endings.includes(complement)
}

/** Words that may part a clause from the verb of saying. */
const gap = new Set(
  (
    'da de ise ayrıca özellikle bir kez kere daha defa defalarca açıkça net şekilde biçimde ilk yeniden tekrar sık sıkça ' +
    'önemle ısrarla bile dahi sürekli bizzat kesin dille açık sonra önce hep her fırsatta yine resmen çok ağlayarak ' +
    'gülerek kendisi kendileri'
  ).split(' '),
)
const audience =
  /^(?:muhabir|gazeteci|basın|mensup|mensub|medya|ajans|kamuoyu|televizyon|polis|mahkeme|savcı|üye|katılımcı)\p{L}*[ae]$/u
const longestGap = 5

/** Verbs that tell something to somebody: a noun in the dative before them is who hears it. */
const tells = new Set('söyle anlat ilet aktar bildir açıkla hatırlat anımsat duyur müjdele'.split(' '))
/** Most words that describe the hearer: `Hollandalı genç çalıştırıcıya iletti`. */
const longestHearer = 3

const dative = /(?:[ıiuü]y|l[ae]r)[ae]$/u

/** Index of the first word of those to whom the verb at `first` tells something, or `first`. */
function hearerBefore({ tokens, words, forms, nameOf }: Reading, first: number, from: number): number {
  const last = first - 1
  if (last <= from || !tells.has(forms[first].verb?.stem ?? '')) return first
  if (words[last].features.Case !== 'Dat' && !dative.test(tokens[last].folded)) return first
  if (words[last].features.VerbForm || tokens[last].capital || forms[last].complement) return first
  for (let at = last; at > from && at > last - longestHearer; at--) {
    if (forms[at - 1].complement === 'Acc') return at
    const describes = words[at - 1].upos === 'ADJ' || words[at - 1].features.Case === 'Nom'
    const named = nameOf[at - 1]
    if (!describes || tokens[at - 1].kind !== 'word' || (named && named.entity.type !== 'GROUP')) return first
  }
  return first
}

/** The clause that the verb of saying at `first` reports: its head, and a person's name between the two. */
function clauseBefore(
  reading: Reading,
  first: number,
  from: number,
): Pick<ClauseCue, 'clause' | 'between' | 'complement'> | null {
  const { tokens, forms, nameOf } = reading
  let between: number | null = null
  for (let at = hearerBefore(reading, first, from) - 1; at >= from && at >= first - longestGap; at--) {
    const { complement } = forms[at]
    if (complement) return { clause: at, between, complement }
    if (at === first - 1 && wishedBare.test(tokens[at].folded)) return { clause: at, between, complement: 'WishNom' }
    const name = nameOf[at]
    if (name?.case === 'Nom' && name.entity.type === 'PERSON') between = name.first
    else if (name && name.case !== 'Dat' && name.case !== 'Abl') return null
    else if (!name && tokens[at].kind !== 'quote' && !gap.has(tokens[at].folded) && !audience.test(tokens[at].folded))
      return null
    if (name) at = name.first
  }
  return null
}

/** Verbs that make a saying of a noun and the clause before it. */
const light = new Set(
  [...sayingVerbs]
    .filter(([, verbs]) => verbs.some(({ takes }) => takes.some((what) => what !== 'Speech')))
    .map(([stem]) => stem),
)

/** Verbs that make a demand of such a noun: whoever refuses or discusses it makes none. */
const makes = new Set('bulun yap ver ilet yinele tekrarla getir yönelt gönder'.split(' '))

/** What may part a clause from the noun or verb of saying, and the clause that it takes. */
export const links: ReadonlyMap<string, Complement> = new Map([
  ['yönünde', 'Nom'],
  ['şeklinde', 'Nom'],
  ['konusunda', 'Nom'],
  ['hususunda', 'Nom'],
  ['dair', 'Dat'],
])

/** `artacağı görüşünü savundu`, `artacağı yönünde görüş bildirdi`: a clause, the noun of saying at a token, and its verb. */
export function nounCue(reading: Reading, unit: Unit, at: number): ClauseCue | null {
  const { tokens, forms } = reading
  if (at === unit.first || !has(reading, at, Trait.saying | Trait.bareSaying)) return null
  const linked = links.get(tokens[at - 1].folded)
  const clause = linked ? at - 2 : at - 1
  if (clause < unit.first) return null
  const complement = forms[clause].complement ?? (wishedBare.test(tokens[clause].folded) ? 'WishNom' : null)
  if (complement === null || !takenBy(tokens[at].folded, complement, linked)) return null
  if (!linked && !has(reading, at, Trait.saying)) return null
  const verb = verbBehind(reading, at, unit.last)
  if (!verb) return null
  const stem = forms[verb.last - 1].verb?.stem ?? ''
  if (complement === 'WishNom' && !makes.has(stem)) return null // talebini reddetti
  const received = stem === 'al' && tokens[verb.last - 2].folded !== 'yer' // bilgisini aldı
  if (!light.has(stem) || received) return null
  return { style: 'clause', complement, first: at, ...verb, clause, between: null }
}

/** Nouns of demands that are said: `durdurulması çağrısı`. A `talep` or `teklif` is filed. */
const demands = new Set('çağrı talimat öneri tavsiye uyarı ikaz telkin temenni dilek'.split(' '))
/** Nouns that own what they tell: `yapacağının sözü`. */
const owners = new Set('söz müjde haber güvence teminat garanti bilgi mesaj'.split(' '))

/** Whether a noun of saying takes a clause of that ending, with a link between them or without. */
function takenBy(noun: string, complement: Complement, linked: Complement | undefined): boolean {
  if (complement === 'WishNom') return linked !== 'Dat' && demands.has(nounOf(noun) ?? '')
  if (complement === 'Gen') return !linked && owners.has(nounOf(noun) ?? '')
  return complement === (linked ?? 'Nom')
}

/** `… olacağı konusunda uyardı`. */
export function linkedVerbCue({ tokens, forms }: Reading, unit: Unit, at: number): ClauseCue | null {
  const { verb } = forms[at]
  if (verb?.stem !== 'uyar' || at - 2 < unit.first) return null
  const complement = links.get(tokens[at - 1].folded)
  if (complement === undefined || forms[at - 2].complement !== complement) return null
  const { kind, passive } = verb
  return { style: 'clause', complement, first: at, last: at + 1, kind, passive, clause: at - 2, between: null }
}
