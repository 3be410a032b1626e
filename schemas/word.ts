/** Universal parts of speech that we tell apart. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Universal features (universaldependencies.org/tr), by their own names and values. */
export interface Features {
  readonly Case?: 'Nom' | 'Acc' | 'Dat' | 'Loc' | 'Abl' | 'Gen' | 'Ins' | 'Equ'
  readonly Number?: 'Sing' | 'Plur'
  readonly 'Number[psor]'?: 'Sing' | 'Plur'
  readonly Person?: '1' | '2' | '3'
  readonly 'Person[psor]'?: '1' | '2' | '3'
  readonly Tense?: 'Past' | 'Pres' | 'Fut'
  readonly Aspect?: string
  readonly Mood?: string
  readonly Evident?: 'Nfh'
  readonly Polarity?: 'Pos' | 'Neg'
  readonly Voice?: 'Pass' | 'Cau' | 'Rcp' | 'Rfl'
  readonly VerbForm?: 'Part' | 'Vnoun' | 'Conv'
  readonly NumType?: 'Card' | 'Ord' | 'Dist'
}

/** What the endings of a form tell by themselves: no context, no lexicon, nothing learned. */
export interface Ending {
  /** A verb's stem with its voice (`yapıl` of `yapılacağını`); other forms as they are. */
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
}

/** What a token is as a word: one for each token. */
export interface Word {
  /** Dictionary form; a verb's without -mAk; a proper name's without its suffix. */
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** What its endings tell: for stages that have tables of verb stems with their voice. */
  readonly ending: Ending
}
