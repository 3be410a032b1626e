import type { AgendaVerb } from './verbs.ts'

/** How far a matter has come. */
export type Status = 'planned' | 'ongoing' | 'done' | 'cancelled'

/** In which construction a verb of the agenda stands. */
export type Construction =
  | 'finite' // görüşülecek, kabul etti
  | 'reported' // görüşüleceğini, imzalandığı
  | 'expected' // görüşülmesi bekleniyor, imzalanmasının planlandığını
  | 'relative' // görüşülmesi planlanan teklif, görüşülecek olan teklif, cuma günü açılacak müze
  | 'setting' // tasarının görüşüleceği toplantı
  | 'purpose' // tasarıyı görüşmek üzere toplanacak
  | 'attributive' // zirveye katılacak olan Bakan
  | 'converb' // imzalayarak

/** A verb of the agenda in the text, and what its form says of the matter. */
export interface Predicate {
  readonly verb: AgendaVerb
  readonly passive: boolean
  readonly construction: Construction
  readonly status: Status
  /** Whether its subject, or in the passive its matter, stands in the genitive. */
  readonly nominal: boolean
  /** Whether it only ought to be done: `sonuçlandırılması gerekiyor`. */
  readonly wanted?: boolean
  /** The unit with which what it modifies begins: the thing to be done, or in a `setting` the occasion. */
  readonly modifies?: number
  /** Index of its first unit, of the verb itself, and of the sentence. */
  readonly from: number
  readonly at: number
  readonly sentence: number
}

/** What the form of a verb, and what governs it, say of the matter. */
export type FormOfVerb = Pick<Predicate, 'construction' | 'status' | 'nominal' | 'wanted' | 'modifies'>
