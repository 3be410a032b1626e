import { readNumeral } from '../../turkish/numerals.ts'
import { inPart } from './clock.ts'
import { type ClockPiece, dateRule, formAt, isOpen, lexemeAt, of, type Position } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { dayPeriod, isoClock } from './period.ts'
import type { Scope } from './scope.ts'

const hour = 3600
const lastHour = 24

/** Coming, going and meeting are done at an hour: `7'de döneceğim`. */
const comings = /^(?:dön|gel|gid|git|buluş|uğra|kalk|uyan|ayrıl)/u
/** What is bounded by hours begins and ends at them. */
const bounds = /^(?:bit|başla|kapan|açıl|tamamlan|sona)/u
const moves = /^(?:al(?:dı|acak|acağ|mış|ıyor|ın|alım)|çek(?:ti|ecek|eceğ|iyor|il|miş)|ertele|kaydır)/u
const around = /^civarı(?:nda)?$/u

/** A whole or half hour in a case, without any word that says so. */
function readBare(position: Position, at: number): (ClockPiece & { readonly case: string }) | null {
  const lexeme = lexemeAt(position, at)
  if (lexeme?.sort !== 'number' && lexeme?.sort !== 'numeral') return null
  if (
    lexeme.sort === 'number' &&
    (lexeme.value > lastHour || (isOpen(lexeme) && !around.test(formAt(position, at + 1))))
  )
    return null
  if (/^(?:%|yüzde|no|numara|ilk|son)$/u.test(formAt(position, at - 1))) return null
  const numeral = readNumeral(position.tokens, at, position.end)
  if (!numeral || numeral.value > lastHour || numeral.value < 0 || (numeral.value * 2) % 1 !== 0) return null
  const { case: found, possessed, plural, ki, lik } = numeral.ending
  if (possessed || plural || ki || lik) return null // birlikte
  return { next: numeral.next, clock: numeral.value * hour, case: found }
}

/** Whether a verb of coming or going follows right away. */
function isGone({ words, tokens, end }: Position, at: number): boolean {
  return at < end && words[at].upos === 'VERB' && comings.test(tokens[at].folded)
}

/** The hour after a day: `yarın 16'dan sonra`. */
export function readHourAfterDay(position: Position, at: number): ClockPiece | null {
  const read = readBare(position, at)
  if (!read) return null
  const bound = read.case === 'Abl' && /^(?:önce|sonra|itibaren)$/u.test(formAt(position, read.next))
  return bound || (read.case === 'Loc' && isGone(position, read.next)) ? read : null
}

function readAlone(position: Position, at: number): ClockPiece | null {
  const read = readBare(position, at)
  if (!read || lexemeAt(position, at - 1)) return null
  if (read.case === 'Loc') return isGone(position, read.next) || isEnded(position, read.next) ? read : null
  if (read.case === 'Nom')
    return around.test(formAt(position, read.next)) && isGone(position, read.next + 1) ? read : null
  return read.case === 'Dat' && moves.test(formAt(position, read.next)) ? movedFrom(position, read) : null
}

/** Whether a verb of beginning or ending follows, where the sentence has told an hour before: `saat 10'da başlayıp 17'de bitecek`. */
function isEnded(position: Position, at: number): boolean {
  const { words, tokens, first, end } = position
  if (at >= end || words[at].upos !== 'VERB' || !bounds.test(tokens[at].folded)) return false
  for (let before = first; before < position.at; before++) {
    const hour = of(position, before, 'unit', Unit.hour)
    if (of(position, before, 'clock') || (hour && isOpen(hour) && of(position, before + 1, 'number'))) return true
  }
  return false
}

/** The hour to which something of another hour is put: `saat 15'teki toplantıyı 16'ya aldı`. */
function movedFrom(position: Position, read: ClockPiece): ClockPiece | null {
  for (let at = position.at - 1; at > position.first; at--) {
    const lexeme = lexemeAt(position, at)
    if (!lexeme?.ending.ki || !/^(?:number|numeral|clock)$/u.test(lexeme.sort)) continue
    const part = of(position, at - 1, 'part')
    if (!part && !of(position, at - 1, 'unit') && lexeme.sort !== 'clock') continue
    return { ...read, clock: inPart(read.clock, part?.value) }
  }
  return null
}

const bareHour = dateRule({
  name: 'yalın saat',
  begins: ['number', 'numeral'],
  examples: {
    "Yarın sabah beklenen heyet [7]'de gelecek.": '2024-10-15T07:00',
    "Saat 15'teki duruşmayı [16]'ya aldılar.": '2024-10-14T16:00',
    'Konuklar [11] civarı gelecek.': '2024-10-14T11:00',
    "Anket saat 10'da başlayıp [17]'de bitecek.": '2024-10-14T17:00',
  },
  counterexamples: [
    "Genç oyuncu ilk 11'de başladı.",
    "Faiz yüzde 7'de kaldı.",
    "Fiyatı 16'ya aldılar.",
    'Yarışı 7’de bitirdi.',
  ],
  read(position) {
    const read = readAlone(position, position.at)
    return read && { first: position.at, next: read.next, resolve: (scope) => reading(scope, read) }
  },
})

function reading(scope: Scope, { clock }: ClockPiece) {
  const period = dayPeriod(scope.clockDay())
  return { type: 'time', value: period.iso + isoClock(clock), period } as const
}

/** Rules for hours that only the verb shows to be such. */
export const bareHourRules = [bareHour]
