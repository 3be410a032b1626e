import { predicateEnding } from '../../turkish/inflection.ts'
import { fold } from '../../turkish/letters.ts'
import { bareCodes, currencies, dollars, otherSenses } from './currencies.ts'
import { measures } from './measures.ts'
import { type Amount, isDash, isJoined, nameAt, type Place } from './reading.ts'

/** A unit of money or measure: its code (ISO 4217, UCUM), and by what a count of it is multiplied. */
export interface Unit {
  readonly code: string
  readonly times: number
}

/** A unit read from an article: of `3 lira`, the lira, and the index of the token after it. */
export interface UnitRead extends Unit {
  readonly next: number
}

/** `TRY/100` and `m2*1000`: a code and how many of it make one. */
function unitOf(notation: string): Unit {
  const [, code, sign, count] = /^(.+?)(?:([*/])(10+))?$/u.exec(notation) as RegExpExecArray
  return { code, times: sign ? (sign === '/' ? 1 / Number(count) : Number(count)) : 1 }
}

const money = new Map<string, Unit>()
const codes = new Map<string, Unit>(bareCodes.split(' ').map((code) => [fold(code), unitOf(code)]))
for (const line of currencies.trim().split('\n')) {
  const [names, uses] = line.split(' = ')
  const [alone, ...national] = uses.split('; ')
  for (const name of names.split(' | ')) {
    if (alone !== '-') money.set(name, unitOf(alone))
    for (const use of national) {
      const space = use.lastIndexOf(' ')
      money.set(`${use.slice(0, space)} ${name}`, unitOf(use.slice(space + 1)))
    }
  }
  for (const [code] of uses.matchAll(/[A-Z]{3}/gu)) if (!otherSenses.has(code)) codes.set(fold(code), unitOf(code))
}

const measure = new Map<string, Unit>()
/** Abbreviations take no ending but behind an apostrophe: `gün` is no gram. */
const abbreviations = new Set<string>()
const lengths = new Set('km hm dam m dm cm mm um nm [mi_i] [ft_i] [in_i] [yd_i]'.split(' '))
for (const line of measures.trim().split('\n')) {
  const [code, names] = line.split(': ')
  const [, short = ''] = names.split('|')
  for (const name of names.match(/[^ |]+/gu) ?? []) measure.set(name.replaceAll('_', ' '), unitOf(code))
  for (const name of short.match(/[^ ]+/gu) ?? []) abbreviations.add(name)
}

/** The most words of a unit's name: `güney kore wonu`. */
const mostWords = 3
/** Words that may stand before the last of a unit's name. */
const leading = new Set([...money.keys(), ...measure.keys()].flatMap((name) => name.split(' ').slice(0, -1)))
/** The last words of units' names, by which a form is brought back to its stem. */
const heads = new Set([...money.keys(), ...measure.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)))
for (const line of currencies.trim().split('\n')) for (const name of line.split(' = ')[0].split(' | ')) heads.add(name)

const known = new Map<string, string | null>()
const knownLimit = 50_000

/** The stem of a unit that a word in lower case is, with any ending of nouns or a predicate: `dolarlık`, `hektardır`. */
function headOf(form: string): string | null {
  let head = known.get(form)
  if (head === undefined) {
    if (known.size >= knownLimit) known.clear()
    head = searchHead(form)
    known.set(form, head)
  }
  return head
}

function searchHead(form: string): string | null {
  for (let length = form.length; length > 0; length--) {
    const stem = form.slice(0, length)
    if (length < form.length && abbreviations.has(stem)) continue
    const ending = heads.has(stem) ? predicateEnding(stem, form.slice(length)) : null
    if (ending && (!ending.ki || ending.case === 'Loc')) return stem
  }
  return null
}

/** Where a unit's name may begin behind an amount: there, behind a hyphen (`16-bit`), or nowhere where a suffix closes it. */
function placeAfter(position: Place, { next, closed }: Amount): number | null {
  if (closed) return null
  const hyphened = isDash(position, next) && isJoined(position, next) && isJoined(position, next + 1)
  return hyphened ? next + 1 : next
}

function unitAfter(position: Place, amount: Amount, units: ReadonlyMap<string, Unit>): UnitRead | null {
  if (amount.tail) return found(units, '', headOf(amount.tail), amount.next)
  const at = placeAfter(position, amount)
  if (at === null) return null
  let before = ''
  let longest: UnitRead | null = null
  for (let next = at; next < at + mostWords; next++) {
    const form = nameAt(position, next)
    const head = form && headOf(form)
    longest = (head ? found(units, before, head, next + 1) : null) ?? longest
    if (!leading.has(form)) break
    before += `${form} `
  }
  return longest
}

function found(units: ReadonlyMap<string, Unit>, before: string, head: string | null, next: number): UnitRead | null {
  const unit = head === null ? undefined : units.get(before + head)
  return unit ? { ...unit, next } : null
}

/** The currency behind an amount: `lira`, `Kanada doları`, `USD`. */
export function moneyAfter(position: Place, amount: Amount): UnitRead | null {
  const named = unitAfter(position, amount, money)
  if (named || amount.closed) return named
  if (amount.tail) return codeOf(position.tokens[amount.next - 1].text.slice(-amount.tail.length), amount.next)
  return amount.next < position.end ? codeAt(position, amount.next) : null
}

/** The currency whose sign or code stands at a token: `₺`, `EUR`. */
export function moneySign(position: Place, at: number): (UnitRead & { first: number }) | null {
  if (at >= position.end) return null
  const letters = nameAt(position, at) === '$' && isJoined(position, at) ? dollars[nameAt(position, at - 1)] : undefined
  if (letters) return { code: letters, times: 1, first: at - 1, next: at + 1 } // US$
  const sign = position.tokens[at].kind === 'symbol' ? money.get(nameAt(position, at)) : undefined
  const unit = sign ? { ...sign, next: at + 1 } : codeAt(position, at)
  return unit && { ...unit, first: at }
}

function codeAt({ tokens }: Place, at: number): UnitRead | null {
  const { text, start, nameEnd } = tokens[at]
  return codeOf(text.slice(0, nameEnd - start), at + 1)
}

function codeOf(text: string, next: number): UnitRead | null {
  const unit = /^[A-Z]{3}$/u.test(text) ? codes.get(fold(text)) : undefined
  return unit ? { ...unit, next } : null
}

const powers: Readonly<Record<string, string>> = { kare: '2', küp: '3', '²': '2', '³': '3' }
const powerOf = (form: string) => powers[/^(?:kare|küp|²$|³$)/u.exec(form)?.[0] ?? '']

/** The measure behind an amount: `kilometre`, `metre küp`, `mm`, `km/s`. */
export function measureAfter(position: Place, amount: Amount): UnitRead | null {
  const unit = unitAfter(position, amount, measure)
  if (!unit || !isSure(position, amount, unit)) return null
  const quotient = measure.get(`${nameAt(position, unit.next - 1)}/${nameAt(position, unit.next + 1)}`)
  if (quotient && nameAt(position, unit.next) === '/') return { ...quotient, next: unit.next + 2 }
  const power = lengths.has(unit.code) ? powerOf(nameAt(position, unit.next)) : undefined
  return power ? { ...unit, code: unit.code + power, next: unit.next + 1 } : unit
}

/** Abbreviations of one letter are believed only when written small and after digits. */
function isSure({ tokens }: Place, { next, tail }: Amount, unit: UnitRead): boolean {
  const last = tokens[unit.next - 1]
  const letters = tail ? last.text.slice(-tail.length) : last.text.slice(0, last.nameEnd - last.start)
  if (letters.length > 1) return true
  return letters === fold(letters) && (tail !== '' || tokens[next - 1].kind === 'number')
}
