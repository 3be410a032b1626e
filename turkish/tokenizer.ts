import type { Token, TokenKind } from '../schemas/token.ts'
import { isAbbreviation, isShortenedName } from './abbreviations.ts'
import { addressAt } from './addresses.ts'
import { Class, classAt, isLetter } from './characters.ts'
import { formOf } from './forms.ts'
import { isAllCapitals, isCapital } from './letters.ts'

/** Words that begin a sentence so often that a number and a full stop before them end the one before. */
const starters = new Set(
  'Bu Bunun Buna Bunlar O Ancak Ayrıca Ama Fakat Öte Şu Daha Ben Biz Siz Ne Bir Her Ve Yani Böylece Çünkü'.split(' '),
)

const roman = /^[IVX]+$/u
/** So many units of a word show whether it is written in capitals. */
const enough = 32

/** The most letters of an abbreviation that is known only by the suffix behind its full stop. */
const longestInflected = 4

/**
 * Cuts a text into tokens in one pass: a word with its apostrophe suffix is one token, punctuation stands apart, `...`
 * is one. Whose a full stop is (`Prof.`, `31. madde`, `14.30'da`, `T.C.`) is settled here.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let spaced = true

  const push = (end: number, kind: TokenKind, nameEnd = end) => {
    const form = formOf(text.slice(at, end))
    tokens.push({
      start: at,
      end,
      text: form.text,
      kind,
      folded: form.folded,
      nameEnd,
      capital: form.capital,
      spaced,
      form,
    })
    at = end
    spaced = false
  }

  /** The end of a run of letters, digits and combining marks. */
  const runEnd = (from: number) => {
    let end = from
    for (let kind = classAt(text, end); isLetter(kind) || kind === Class.digit || kind === Class.mark; )
      kind = classAt(text, ++end)
    return end
  }

  /** The end of an apostrophe suffix at an offset, or that offset. */
  const suffixEnd = (from: number) =>
    classAt(text, from) === Class.apostrophe && isLetter(classAt(text, from + 1)) ? runEnd(from + 1) : from

  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === Class.space) {
      at++
      spaced = true
    } else if (isLetter(kind)) word()
    else if (kind === Class.digit) number()
    else if (kind === Class.quote) push(at + 1, 'quote')
    else if (kind === Class.apostrophe) push(classAt(text, at + 1) === Class.apostrophe ? at + 2 : at + 1, 'quote')
    else if (kind === Class.highSurrogate) push(Math.min(at + 2, text.length), 'symbol')
    else other()
  }
  return tokens

  function word() {
    const end = runEnd(at)
    const next = text.charCodeAt(end)
    if (next === 0x2e /* . */) {
      const behind = classAt(text, end + 1)
      if ((isLetter(behind) || behind === Class.digit) && webAddress()) return
      const shortened = shortenedEnd(end)
      if (shortened > end) {
        const name = apostropheWordEnd(shortened)
        push(name.end, 'word', name.nameEnd)
        return
      }
      const dotted = dottedEnd(end)
      if (dotted > end) {
        const suffix = suffixEnd(dotted)
        const isNumeral = roman.test(text.slice(at, end)) && end - at > 1
        push(suffix, isNumeral ? 'ordinal' : 'abbreviation', dotted)
        return
      }
    } else if (next === 0x40 /* @ */ || (next === 0x3a /* : */ && text[end + 1] === '/')) {
      if (webAddress()) return
    }
    const name = apostropheWordEnd(end)
    const stem = text.slice(at, name.nameEnd)
    const acronym = classAt(text, at) === Class.upper && stem.length > 1 && stem.length <= 8 && isAllCapitals(stem)
    push(name.end, acronym ? 'acronym' : 'word', name.nameEnd)
  }

  /** A word's end with its suffix: of `Kur'an'ı` the name is `Kur'an`, of `O'Neal'ın` `O'Neal`. */
  function apostropheWordEnd(stemEnd: number): { end: number; nameEnd: number } {
    let nameEnd = stemEnd
    let end = suffixEnd(stemEnd)
    while (end > nameEnd) {
      const further = suffixEnd(end)
      const suffixIsName = isCapital(text[nameEnd + 1]) && !isAllCapitals(text.slice(at, Math.min(end, at + enough)))
      if (further === end) return { end, nameEnd: suffixIsName ? end : nameEnd }
      nameEnd = end
      end = further
    }
    return { end, nameEnd }
  }

  /** The end of a short name such as `G.Saray` whose letter ends at an offset, or that offset. */
  function shortenedEnd(end: number): number {
    if (end - at !== 1 || classAt(text, end + 1) !== Class.upper) return end
    const last = runEnd(end + 1)
    return isShortenedName(text.slice(end + 1, last)) ? last : end
  }

  /** The end of an abbreviation with its full stop (`Dr.`, `T.C.`, `A.A`, `IV.`), or the word's own end. */
  function dottedEnd(end: number): number {
    const stem = text.slice(at, end)
    if (stem.length === 1 && isCapital(stem)) {
      let last = end + 1
      while (isCapital(text[last] ?? '') && !isLetter(classAt(text, last + 1)))
        if (text[last + 1] === '.') last += 2
        else return last + 1
      return last
    }
    if (/^\p{Ll}$/u.test(stem) && isLetter(classAt(text, end + 1)) && text[end + 2] === '.') {
      let last = end + 1
      while (isLetter(classAt(text, last)) && text[last + 1] === '.') last += 2
      return last
    }
    if (isAbbreviation(stem)) return end + 1
    if (stem.length <= longestInflected && classAt(text, end + 1) === Class.apostrophe)
      return classAt(text, end + 2) === Class.lower ? end + 1 : end // 800 m.'ye, Ank.'da
    if (roman.test(stem) && /^\.\s+\p{Lu}/u.test(text.slice(end, end + 4))) return end + 1
    return end
  }

  /** Takes an address of the web or of mail that begins here. */
  function webAddress(): boolean {
    if (!spaced && '.:/'.includes(tokens[tokens.length - 1]?.text)) return false // looked for before that mark
    const address = addressAt(text, at)
    if (address) push(suffixEnd(address.end), address.kind, address.end)
    return address !== null
  }

  function number() {
    let end = at
    let groups = 0
    let dots = 0
    for (;;) {
      while (classAt(text, end) === Class.digit) end++
      const mark = text[end]
      if ((mark === '.' || mark === ',' || mark === ':') && classAt(text, end + 1) === Class.digit) {
        groups++
        if (mark === '.') dots++
        end++
      } else break
    }
    const digits = text.slice(at, end)
    if (isLetter(classAt(text, end))) {
      const tail = runEnd(end) // 2B, 5G, 100m
      push(suffixEnd(tail), 'word', tail)
      return
    }
    const slashed = /^\d{1,2}[/]\d{1,2}[/]\d{2,4}/u.exec(text.slice(at, at + 12))
    if (slashed) {
      const last = at + slashed[0].length
      push(suffixEnd(last), 'date', last)
      return
    }
    if (text[end] === '.' && groups === 0 && digits.length <= 3 && ordinalHere(end)) {
      push(suffixEnd(end + 1), 'ordinal', end + 1)
      return
    }
    push(suffixEnd(end), numberKind(digits, dots), end)
  }

  /** Whether the full stop at an offset makes the number before it an ordinal. */
  function ordinalHere(dot: number): boolean {
    const after = classAt(text, dot + 1)
    if (after === Class.apostrophe) return isLetter(classAt(text, dot + 2))
    if (after !== Class.space || text.charCodeAt(dot + 1) === 0x0a) return after === Class.lower
    let next = dot + 1
    while (text[next] === ' ' || text[next] === '\u00a0') next++
    const kind = classAt(text, next)
    if (kind === Class.lower) return true
    if (kind === Class.digit) return false
    if (kind !== Class.upper) return false
    const before = tokens[tokens.length - 1]
    if (before && !spaced && '-–%'.includes(before.text)) return false
    return !starters.has(text.slice(next, runEnd(next)))
  }

  function numberKind(digits: string, dots: number): TokenKind {
    if (dots === 2 && /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u.test(digits)) return 'date'
    if (/^(?:[01]?\d|2[0-4])[.:][0-5]\d$/u.test(digits)) return 'time'
    return 'number'
  }

  function other() {
    const char = text[at]
    if (char === '.') {
      let end = at + 1
      while (text[end] === '.') end++
      push(end, 'punctuation')
    } else if ((char === '@' || char === '#') && isLetter(classAt(text, at + 1))) {
      let end = at + 1
      while (runEnd(end) > end || text[end] === '_') end = text[end] === '_' ? end + 1 : runEnd(end)
      push(suffixEnd(end), char === '@' ? 'handle' : 'hashtag', end)
    } else push(at + 1, classAt(text, at) === Class.symbol ? 'symbol' : 'punctuation')
  }
}
