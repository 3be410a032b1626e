import type { Ending } from '../schemas/word.ts'
import { functionWords, lexicalActions, unitedWords } from './function-words.ts'
import type { UnitCase, UnitKind } from './unit.ts'
import { isConverb, isFiniteVerb, isParticiple } from './word-face.ts'

/** What a form can be as a unit, whatever stands around it. */
export interface UnitForm {
  /** The part it plays as a small word: `ve`, `için`. */
  readonly particle: UnitKind | undefined
  /** The words with which it is one, and as what: `yanı` with `sıra`. */
  readonly pairs: readonly (readonly [string, UnitKind])[] | undefined
  /** What it is before a noun, and what elsewhere: `yapılacak` is a participle or a finite verb. */
  readonly beforeNoun: UnitKind
  readonly otherwise: UnitKind
  /** Its case if it is a noun, and if it is a verb form. */
  readonly noun: UnitCase
  readonly verb: UnitCase
  readonly possessed: boolean
  readonly passive: boolean
  readonly negative: boolean
}

const known = new WeakMap<Ending, UnitForm>()

/** What a form (in lower case) with its reading can be as a unit. The word layer gives one reading to all tokens of a form. */
export function formOf(folded: string, word: Ending): UnitForm {
  let form = known.get(word)
  if (form === undefined) {
    form = read(folded, word)
    known.set(word, form)
  }
  return form
}

function read(folded: string, word: Ending): UnitForm {
  const { features } = word
  return {
    particle: functionWords.get(folded),
    pairs: unitedWords.get(folded),
    beforeNoun: kindOf(folded, word, true),
    otherwise: kindOf(folded, word, false),
    noun: nounCase(folded, word),
    verb: !features.Case || features.Case === 'Nom' ? (features['Person[psor]'] ? 'Own' : 'Bare') : features.Case,
    possessed: features['Person[psor]'] !== undefined,
    passive: features.Voice === 'Pass',
    negative: features.Polarity === 'Neg',
  }
}

const whileDoing = /(?:[ıiuüae]r|yor|m[ıiuü]ş|c[ae]k)ken$/u

function kindOf(folded: string, word: Ending, beforeNoun: boolean): UnitKind {
  const verb = word.upos === 'VERB' && !lexicalActions.test(folded) ? verbKind(word, beforeNoun) : undefined
  return verb ?? (whileDoing.test(folded) && folded !== 'erken' ? 'converb' : 'nominal')
}

function verbKind(word: Ending, beforeNoun: boolean): UnitKind | undefined {
  const { VerbForm, Tense, Case, Evident, Person } = word.features
  if (isConverb(word)) return 'converb'
  if (VerbForm === 'Vnoun') return 'action'
  if (isParticiple(word)) return 'participle'
  if (VerbForm === 'Part') return Case === 'Nom' && beforeNoun ? 'participle' : 'reported'
  if (!isFiniteVerb(word)) return undefined
  const attributive = (Tense === 'Fut' || Evident === 'Nfh') && Person === '3'
  return attributive && beforeNoun ? 'participle' : 'finite'
}

const relative = /(?:[dt][ae]|(?<=yarın|bugün|dün|önce|sonra))ki$|(?:dün|bugün|gün)kü$/u
const instrumental = /(?:[aeıioöuü]y|[^aeıioöuü]|[aeıioöuü][^aeıioöuü])l[ae]$/u
const plainLa = /(?:mahalle|villa|cümle|hamle|kale|böyle|öyle|şöyle|hala|mesela|asla)$/u
const equative = /[ıiuü]nc[ae]$/u
const own = /(?:[aeıioöuü]s|[^aeıioöuüs]|[aeıioöuü]ğ)[ıiuü]$/u

/** Stems in -In: with -I they look like `evini`, and are bare accusatives or possessed: `kanunu`, `sorunu`. */
const stemsInN =
  /^(?:kanun|sorun|oyun|ürün|kadın|yangın|salgın|altın|düğün|tütün|koyun|yayın|basın|yakın|aydın|zeytin|metin|temin|yemin|zemin|ekin|akın|kurşun|baskın|taşkın|sürgün|benzin|disiplin|vitamin|bütün|boyun|burun|karın|izin|komisyon|telefon|federasyon|istasyon|fon|ton|yön|son|ön|dön)[ıiuü]$/u

/** The case of a common noun, as far as its form shows it. */
export function nounCase(folded: string, word: Ending): UnitCase {
  if (relative.test(folded)) return 'Rel'
  const shown = word.features.Case
  if (shown === 'Acc' && stemsInN.test(folded)) return 'Own'
  if (shown && shown !== 'Nom') return shown
  if (instrumental.test(folded) && !plainLa.test(folded)) return 'Ins'
  if (folded.length > 5 && equative.test(folded)) return 'Equ'
  if (word.features['Person[psor]'] || own.test(folded)) return 'Own'
  return 'Bare'
}
