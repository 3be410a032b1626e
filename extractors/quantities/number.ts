import type { Token } from '../../schemas/token.ts'
import { bare } from '../../turkish/inflection.ts'
import { digitValue, numeralWord, readNumeral } from '../../turkish/numerals.ts'
import { type Amount, clean, isDash, isJoined, nameAt, type Place } from './reading.ts'

const glued = /^(\d[\d.,]*)(\p{L}.*)$/u

const beginsWithDigit = (form: string) => form.charCodeAt(0) <= 0x39 && form.charCodeAt(0) >= 0x30

/** Whether a number may begin at a token. */
export function beginsNumber({ kind, folded }: Token): boolean {
  if (kind === 'number' || kind === 'time') return true
  if (kind !== 'word' && kind !== 'acronym') return false
  return beginsWithDigit(folded) || numeralWord(folded) !== null
}

/** Reads a number: with its sign, fraction, power and magnitude. Null where none begins. */
export function readNumber(position: Place, at: number, { ordinals = false } = {}): Amount | null {
  const sign = readSign(position, at)
  const base = readUnsigned(position, sign.next, ordinals)
  return base && { ...base, value: sign.minus ? -base.value : base.value }
}

/** `eksi`, and a dash written on to its number but not to a number before it; a dash alone before all of a sentence. */
function readSign(position: Place, at: number): { minus: boolean; next: number } {
  if (nameAt(position, at) === 'eksi') return { minus: true, next: at + 1 }
  if (nameAt(position, at) === 'artı') return { minus: false, next: at + 1 }
  const { tokens, first, end } = position
  if (!isDash(position, at) || at + 1 >= end || nameAt(position, at) === '—') return { minus: false, next: at }
  const before = tokens[at - 1]
  const apart = at === first || (tokens[at].spaced ? before.kind !== 'number' : '<>=(%'.includes(before.text))
  const alone = at === first && end - first <= 6 && (readUnsigned(position, at + 1, false)?.next ?? 0) === end
  return apart && (isJoined(position, at + 1) || alone) ? { minus: true, next: at + 1 } : { minus: false, next: at }
}

function readUnsigned(position: Place, at: number, ordinals: boolean): Amount | null {
  const { tokens, first, end } = position
  if (at >= end) return null
  if (at === first && nameAt(position, at) === ',' && isJoined(position, at + 1) && tokens[at + 1].kind === 'number') {
    const decimals = readUnsigned(position, at + 1, false)
    const digits = nameAt(position, at + 1)
    return decimals && /^\d+$/u.test(digits) ? { ...decimals, value: Number(`0.${digits}`) } : null // ,08
  }
  const whole = readWhole(position, at, ordinals)
  if (!whole || whole.closed) return whole
  return magnified(position, composed(position, at, whole))
}

/** A cardinal, or digits with letters written on to them. */
function readWhole(position: Place, at: number, ordinals: boolean): Amount | null {
  const { tokens, end } = position
  if (at >= end || !beginsNumber(tokens[at])) return null
  if (tokens[at].kind === 'word' && beginsWithDigit(tokens[at].folded)) {
    const [, digits, tail] = glued.exec(nameAt(position, at)) ?? []
    if (digits === undefined) return null
    const value = digitValue(digits)
    const closed = tokens[at].nameEnd < tokens[at].end
    return Number.isNaN(value) ? null : { value, next: at + 1, tail, ending: bare, closed, ordinal: false }
  }
  const numeral = readNumeral(tokens, at, end, { ordinals })
  return numeral && { ...numeral, tail: '' }
}

/** Denominators of `üçte iki`; `ikide bir` is "every so often", `birde` nothing. */
const denominators = new Set([3, 4, 5, 6, 7, 8, 9, 10, 100, 1000])

/** Goes on a number: a decimal, a division, a fraction, a power, `üç çeyrek`. */
function composed(position: Place, at: number, whole: Amount): Amount {
  const { value, next, tail } = whole
  const mark = nameAt(position, next)
  if (tail) return /^e\d*$/u.test(tail) ? scientific(position, whole) : whole
  if (mark === 'nokta' || mark === 'virgül') {
    const decimals = spokenDecimals(position, next + 1)
    if (decimals) return { ...decimals, value: Number(`${value}.${decimals.digits}`) }
  }
  if (mark === 'bölü') {
    const under = readWhole(position, next + 1, false)
    if (under?.value) return { ...under, value: clean(value / under.value) }
  }
  if (mark === '^' && isJoined(position, next) && isJoined(position, next + 1)) {
    const power = readExponent(position, next + 1)
    if (power) return { ...power, value: clean(value ** power.value) }
  }
  if (mark.startsWith('çeyre') && value > 0 && value < 4 && Number.isInteger(value)) {
    const quarter = readNumeral(position.tokens, next, position.end)
    if (quarter) return { ...whole, ...quarter, value: value / 4 }
  }
  const slashed = readSlashed(position, at) ?? whole
  const mixed = slashed === whole && Number.isInteger(value) && next === at + 1 ? readSlashed(position, next) : null
  return mixed && mixed.value < 1 ? { ...mixed, value: value + mixed.value } : slashed // 2 1/4
}

/** Fractions have no more digits on a side; telephone numbers have. */
const longest = 3

/** `3/4`: digits, a stroke and digits, written together, and no more of them (`17/05/2018`). */
function readSlashed(position: Place, at: number): Amount | null {
  const { tokens, end } = position
  if (at + 2 >= end || tokens[at].kind !== 'number' || nameAt(position, at + 1) !== '/') return null
  if (!isJoined(position, at + 1) || !isJoined(position, at + 2) || tokens[at + 2].kind !== 'number') return null
  if (nameAt(position, at + 3) === '/' || (tokens[at - 1]?.text === '/' && isJoined(position, at))) return null
  const under = readNumeral(tokens, at + 2, at + 3)
  if (!under?.value || longest < Math.max(nameAt(position, at).length, nameAt(position, at + 2).length)) return null
  return { ...under, tail: '', value: clean(digitValue(nameAt(position, at)) / under.value) }
}

/** What is said behind `nokta`: `sıfır üç` is 03, `yetmiş bir` 71. */
function spokenDecimals(position: Place, at: number): (Amount & { digits: string }) | null {
  let zeros = ''
  let next = at
  for (; nameAt(position, next) === 'sıfır'; next++) zeros += '0'
  const rest = next < position.end ? readWhole(position, next, false) : null
  if (!rest && !zeros) return null
  const last = rest ?? { value: 0, next, tail: '', ending: bare, closed: false, ordinal: false }
  if (!Number.isInteger(last.value)) return null
  return { ...last, digits: rest ? `${zeros}${rest.value}` : zeros }
}

/** `1e10`, `12,32e+14`. */
function scientific(position: Place, whole: Amount): Amount {
  if (whole.tail.length > 1) return { ...whole, tail: '', value: Number(`${whole.value}${whole.tail}`) }
  const power = isJoined(position, whole.next) ? readExponent(position, whole.next) : null
  return power ? { ...power, value: Number(`${whole.value}e${power.value}`) } : whole
}

function readExponent(position: Place, at: number): Amount | null {
  const minus = isDash(position, at)
  const next = minus || nameAt(position, at) === '+' ? at + 1 : at
  const power = next < position.end && position.tokens[next].kind === 'number' ? readWhole(position, next, false) : null
  return power && { ...power, value: minus ? -power.value : power.value }
}

const magnitudes: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, b: 1e9, G: 1e9, T: 1e12 }

/** Multiplies by a letter written on to the digits or a dozen after them: `10k`, `2,33 k`, `3 düzine`. */
function magnified(position: Place, amount: Amount): Amount {
  const { tokens, end } = position
  const { value, next, tail } = amount
  const letter = tail ? tokens[next - 1].text.slice(-tail.length) : next < end ? tokens[next].text : ''
  const sure = letter === 'k' || (tail !== '' && (value >= 10 || !Number.isInteger(value))) // 5G and 2B are names
  const factor = magnitudes[letter]
  if (factor && sure && letter.length === 1 && tokens[next - 1].kind !== 'time')
    return { ...amount, value: clean(value * factor), next: tail ? next : next + 1, tail: '' }
  if (!tail && nameAt(position, next) === 'düzine') return { ...amount, value: value * 12, next: next + 1 }
  return amount
}

/** Reads `üçte iki`, `5'te 2`, `binde 3`: a share of so many. */
export function readShare(position: Place, at: number): Amount | null {
  const whole = at < position.end ? readWhole(position, at, false) : null
  if (whole?.ending.case !== 'Loc' || whole.ending.ki || !denominators.has(whole.value)) return null
  const part = whole.next < position.end ? readWhole(position, whole.next, false) : null
  if (!part || part.tail || part.value <= 0 || part.value >= whole.value) return null
  return { ...part, value: clean(part.value / whole.value) }
}
