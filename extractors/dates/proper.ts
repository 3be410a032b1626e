import type { Position } from './grammar.ts'

/** Nouns that make a place or institution of the name before them: a date inside such a name is none. */
const heads =
  /^(?:cad(?:de)?s|sokağ|sokak|mahalle|bulvar|meydan|stad|stat|üniversite|fakülte|köprü|hastane|lise|ilkokul|ortaokul|ilköğretim|okul|park|baraj|derne|vakf|müze|cami|site|tesis|kışla|havaliman|kulüb|salon|kupa|ödül|şampiyona|turnuva|otogar|tünel|ilçe|belde|köyü|belediye|kaymakam|hareket|platform|apartman|kolej|yurdu|kütüphane|sinema|tiyatro|gazete|orduev|garnizon|iskele|liman|istasyon|merkez|anıt|orman|spor)/u

/** A name goes on over so many words before its head. */
const reach = 4

/**
 * Whether an expression that ends before `next` is the beginning of a proper name: `29 Ekim Caddesi`, `15 Temmuz
 * Şehitler Köprüsü`.
 */
export function beginsName({ tokens, lexemes, end }: Position, next: number): boolean {
  const { kind, capital, nameEnd, end: wordEnd } = tokens[next - 1]
  if (kind === 'word' && /^(?:Loc|Abl)$/u.test(lexemes[next - 1]?.ending.case ?? '')) return false // eylülde Atatürk Bulvarı
  if (nameEnd < wordEnd || (kind === 'word' && !capital)) return false // 15 Ağustos Pazartesi günü Kent Meclisine
  const stop = Math.min(end, next + reach)
  for (let at = next; at < stop; at++) {
    const { kind, capital, folded } = tokens[at]
    if (kind !== 'word' && kind !== 'acronym') return false
    if (capital ? heads.test(folded) : at === next && /^(?:mahalle|ilçe|köyü|belde|cadde)/u.test(folded)) return true
    if (!capital) return false
  }
  return false
}

/** Whether the token before an index looks like the first part of a person's or a thing's name. */
export function followsName({ tokens, first }: Position, at: number): boolean {
  if (at <= first) return false
  const { kind, capital, nameEnd, end } = tokens[at - 1]
  return (kind === 'word' || kind === 'acronym') && capital && nameEnd === end && at - 1 > first
}

/** Whether an expression ends a ground's name in brackets, behind its town: `(Ankara 19 Mayıs)`. */
export function endsBracketedName(position: Position, at: number, next: number): boolean {
  const { tokens, lexemes, end } = position
  if (next >= end || tokens[next].text !== ')' || !followsName(position, at) || lexemes[at - 1]) return false
  let before = at - 1
  while (followsName(position, before) && at - before < reach) before--
  return tokens[before - 1]?.text === '('
}
