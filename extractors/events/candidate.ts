import type { Entity } from '../../schemas/entity.ts'
import type { EventKind } from '../../schemas/event.ts'

/** A mention of an occasion, before it is known which one: what its own sentence says of it. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly by: string
  readonly kind: EventKind
  readonly family: string
  /** The noun in nominative, or the verb's name for the occasion: `görüşme`. */
  readonly noun: string
  /** Whether the noun can take up what another of its family named. */
  readonly generic: boolean
  /** The words of the mention, in small letters. */
  readonly words: string
  /** The mention without its case ending: `basın toplantısı`, `genel kurul`. */
  readonly label: string
  readonly sentence: number
  /** Whether it begins its sentence, and so with a capital. */
  readonly leads: boolean
  /** Whether a noun names it, a verb does where no noun does, or a verb only tells of it: `oylayacak`. */
  readonly via: 'noun' | 'verb' | 'hint'
  /** Whether it is a name of its own, `Ege Ekonomi Forumu`, or stands with its owner. */
  readonly named: boolean
  /** Whether that is a proper name in capitals. */
  readonly proper: boolean
  readonly plural: boolean
  /** The word that tells it from others of its kind: `ikinci`, `10.`. */
  readonly ordinal: string
  /** Whether it is spoken of as something new: `bir toplantı`. */
  readonly indefinite: boolean
  /** Whether it points back at one spoken of: `bu oturumda`. */
  readonly pointed: boolean
  /** Whether it is its holder's own, and the holder stands elsewhere in the sentence: `Kurul … toplantısında`. */
  readonly possessed: boolean
  /** Whose it is, or whom it is named after. */
  readonly owners: readonly Entity[]
  /** With whom: `X ile`. */
  readonly partners: readonly Entity[]
  readonly participants: readonly Entity[]
  readonly date: string | null
  /** Whether only the hour is told, so that the day is that of the occasion it speaks of. */
  readonly clock: boolean
  /** The day on which it is to end: `18 Ekim'de sona erecek`. */
  readonly ends: string | null
  readonly place: Entity | null
  /** Whether that was long ago, seen from the article's day. */
  readonly old: boolean
  /** Whether that is still to come. */
  readonly ahead: boolean
  /** Whether its sentence tells of what is to come: `toplantı öncesinde açıklama yapacak`. */
  readonly awaits: boolean
  /** Whether what came after it is told in the past: `Duruşmanın ardından konuşan Er, … söyledi`. */
  readonly over: boolean
  /** Whether it has several places, none of which is the one. */
  readonly scattered: boolean
  /** The day to which it is put off. */
  readonly postponed: string | null
  /** How the sentence names it beyond the mention: `Bursa 2. Asliye Ceza Mahkemesindeki duruşma`. */
  readonly title: string | null
  /** What tells which of its body's occasions it is: `haziran ayı olağan`, `ortak`. */
  readonly modifiers: string
  /** The noun of the occasion of which it is a part: `festivalin açılışı`. */
  readonly part: string
  /** The part of the body that holds it, where only the body has a name: `yönetim kurulu`. */
  readonly organ: string
  /** Whether its phrase brings it up as something to come: `yapılacak toplantıda`. */
  readonly introduced: boolean
  /** Whether its sentence says that it is held, and when. */
  readonly held: 'future' | 'past' | null
  /** Whether its sentence says that somebody comes to it. */
  readonly attended: boolean
  /** Whether its clause tells what will be done there: `görüşmede ücret zammı ele alınacak`. */
  readonly sees: boolean
  /** Whether the noun could mean something else, and nothing here says that it does not. */
  readonly doubtful: boolean
}

/** What holds of a candidate of which nothing more than its parties, day and place is read. */
export const plainCandidate = {
  generic: true,
  words: '',
  leads: false,
  proper: false,
  plural: false,
  ordinal: '',
  indefinite: false,
  pointed: false,
  possessed: false,
  clock: false,
  ends: null,
  old: false,
  awaits: false,
  over: false,
  scattered: false,
  postponed: null,
  introduced: false,
  modifiers: '',
  part: '',
  attended: false,
  sees: false,
} as const satisfies Partial<Candidate>
