import { digitValue, numeralWord } from '../../turkish/numerals.ts'
import { readNumber } from './number.ts'
import { type Amount, type Bounds, clean, isDash, nameAt, type Place } from './reading.ts'

/** Reads one number, or two that a dash, `ila`, `ile` or `ve` joins. */
export function readBounds(position: Place, at: number): readonly Bounds[] {
  const low = at < position.end ? readNumber(position, at) : null
  return low ? boundsFrom(position, at, low) : []
}

/** The readings of a number that begins at an index: as the lower bound of a range, and alone. */
export function boundsFrom(position: Place, at: number, low: Amount): readonly Bounds[] {
  const one: Bounds = { value: low.value, last: low, between: false }
  const join = low.closed || low.tail ? null : joinAt(position, low)
  const high = join && readNumber(position, join === 'beside' ? low.next : low.next + 1)
  if (!join || !high || isChained(position, at, high)) return [one]
  const from = scaled(position, low, high)
  const below = from > high.value && high.value < 0 // eksi 10 ile eksi 15
  if ((from >= high.value && !below) || (join === 'beside' && !areNeighbours(from, high.value))) return [one]
  const value: Bounds['value'] = below ? [high.value, from] : [from, high.value]
  return [{ value, last: high, between: join === 'and' }, one]
}

/** Two numbers said side by side for a rough one: `beş altı`, `on on beş`. */
const areNeighbours = (low: number, high: number) => low > 0 && high <= low * 2 && Number.isInteger(low)

function joinAt(position: Place, { next: at }: Amount): 'range' | 'and' | 'beside' | null {
  const { tokens, end } = position
  if (at + 1 >= end) return null
  const form = nameAt(position, at)
  if (tokens[at - 1].kind === 'word' && numeralWord(form)?.ordinal === false) return 'beside'
  if (form === 'ila' || form === 'ilâ') return 'range'
  if (form === 'ile' || form === 've') return 'and'
  const even = tokens[at].spaced === tokens[at + 1].spaced || !tokens[at].spaced // 20-40, 20 - 40, 20- 40
  return even && (form === '~' || isDash(position, at)) ? 'range' : null
}

/** Whether the two are links of a longer chain, as in a telephone number: `222-22-22`. */
function isChained(position: Place, at: number, high: Amount): boolean {
  const chain = (place: number) => /^[-–/+]$/u.test(nameAt(position, place)) && !position.tokens[place].spaced
  return chain(high.next) || (position.tokens[at]?.spaced === false && chain(at - 1))
}

/** The lower bound in the magnitude of the upper: of `3-5 milyon` three million. */
export function scaled({ tokens }: Place, low: Amount, high: Amount): number {
  const at = high.next - 2
  if (at < low.next) return low.value
  const token = tokens[at]
  const lead = token.kind === 'number' ? digitValue(token.text) : (numeralWord(token.folded)?.parts[0] ?? Number.NaN)
  const factor = high.value / lead
  return low.value < lead && /^10+$/u.test(`${factor}`) && factor >= 1000 ? clean(low.value * factor) : low.value
}

const betweenWord = /^aras[ıi]/u

/** Whether `arasında` or `arası` stands at a token. */
export const isBetween = (position: Place, at: number): boolean => betweenWord.test(nameAt(position, at))
