import { formAt, lexemeAt, of, type Position } from './grammar.ts'
import { Unit } from './lexeme.ts'

/** How far the clocks of a zone are ahead of UTC, as ISO 8601 writes it behind a time; empty where the article's own are meant. */
const offsets: Readonly<Record<string, string>> = {
  utc: 'Z',
  gmt: 'Z',
  greenwich: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
}

/** Whose clock a time is told by: the index after the words that say so, and the offset they stand for. */
export interface Zone {
  readonly next: number
  readonly offset: string
}

/** Reads a zone before the figures: `TSİ`, `GMT`, `yerel saatle`, `Türkiye saatiyle`, `Moskova saatine göre`; null where none is told. */
export function readZone(position: Position, at: number): Zone | null {
  const offset = offsets[formAt(position, at)] ?? ''
  const known = of(position, at, 'zone')
  if (known?.closed) return null
  if (known || isPlaceName(position, at)) {
    const next = afterHour(position, at + 1)
    if (next > at + 1) return { next, offset }
  }
  if (!known) return null
  return { next: formAt(position, at + 1) === 'ile' ? at + 2 : at + 1, offset }
}

/** Reads a zone behind the figures: `10.30 GMT`, `21.45 TSİ`; null where none is told. */
export function zoneAfter(position: Position, at: number): Zone | null {
  if (!of(position, at, 'zone') || position.tokens[at].kind !== 'acronym') return null
  const { start, nameEnd } = position.tokens[at]
  return { next: at + 1, offset: offsets[formAt(position, at).slice(0, nameEnd - start)] ?? '' }
}

/** The place whose clock is told right before `saatiyle` at an index: its index, else that of `saatiyle` itself. */
export function zoneStart(position: Position, at: number): number {
  const named = at > position.first && isPlaceName(position, at - 1) && afterHour(position, at) > at
  return named ? at - 1 : at
}

/** The index after `saatiyle`, `saati ile`, `saatle`, `saate göre`; the index itself where they do not stand there. */
function afterHour(position: Position, at: number): number {
  const ending = of(position, at, 'unit', Unit.hour)?.ending
  if (!ending || ending.plural) return at
  if (ending.case === 'Ins') return at + 1
  const next = formAt(position, at + 1)
  return (ending.case === 'Nom' && next === 'ile') || (ending.case === 'Dat' && next === 'göre') ? at + 2 : at
}

/** Whether a bare name stands before the possessed hour: `Türkiye saatiyle`. */
function isPlaceName(position: Position, at: number): boolean {
  if (at < position.first || at >= position.end || lexemeAt(position, at)) return false
  const { kind, capital, nameEnd, end } = position.tokens[at]
  const possessed = of(position, at + 1, 'unit', Unit.hour)?.ending.possessed === true
  return possessed && capital && nameEnd === end && (kind === 'word' || kind === 'acronym')
}
