/** What part a unit plays in building phrases. */
export type UnitKind =
  | 'nominal' // noun, adjective, number, name
  | 'participle' // yapılan, yapılacak (zirve), yaptığı (toplantı)
  | 'action' // yapılması, yapmak
  | 'reported' // yapılacağını, yaptığına
  | 'converb' // yaparak, yapıp, yaparken
  | 'finite' // yapacak, yaptı
  | 'adverb' // ayrıca, daha
  | 'clitic' // da, ise
  | 'and' // ve, veya
  | 'with' // ile
  | 'besides' // yanı sıra
  | 'relator' // ilişkin, yönelik: it makes an adjective of what stands before it
  | 'postposition' // için, göre
  | 'comma'
  | 'stop' // . ! ? : ; and a spaced dash
  | 'hyphen'
  | 'quote' // a mark that opens
  | 'unquote' // a mark that closes
  | 'open'
  | 'close'

/** Case as far as the form shows it. `Bare` has no ending; `Own` ends as a possessed noun or a plain accusative. */
export type UnitCase = 'Bare' | 'Own' | 'Gen' | 'Acc' | 'Dat' | 'Loc' | 'Abl' | 'Ins' | 'Equ' | 'Rel'

/** A token, or several that stand for one thing (a name, a date, `yanı sıra`), as a brick of phrases. */
export interface Unit {
  readonly kind: UnitKind
  readonly case: UnitCase
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** Which of the marks given it is; -1 for a plain word. */
  readonly mark: number
  /** Its last token in lower case, without what stands after an apostrophe. */
  readonly folded: string
  /** The lemma of its last token: a verb's stem. */
  readonly lemma: string
  /** Whether it can be possessed, so that a genitive before it is its owner: `kararını`, `güçlendirilmesi`. */
  readonly possessed: boolean
  readonly passive: boolean
  readonly negative: boolean
}
