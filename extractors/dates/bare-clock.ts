import { type ClockPiece, formAt, isDash, of, type Position } from './grammar.ts'
import type { Clock } from './period.ts'
import { zoneAfter } from './zones.ts'

const minute = 60
const hour = 60 * minute
const lastHour = 24

/** What tells that a number before it is a clock time: `14.30 sıralarında`. */
export const about = /^(?:sıra|civar|sular|gibi$|raddel)/u

/** The time of a clock token: `14.30`, `9:05`, `14:55:47`; null where it is no time of day. */
export function clockValue(position: Position, at: number): Clock | null {
  const token = position.tokens[at]
  const digits = token.text.slice(0, token.nameEnd - token.start).split(/[.:]/u)
  const [hours, minutes, seconds = 0] = digits.map(Number)
  return hours < lastHour || minutes + seconds === 0 ? hours * hour + minutes * minute + seconds : null
}

/** What stands before a figure that is a price or measure. */
export const priceBefore = /^(?:yüzde|%|dolar|avro|euro|lira|endeks|puan|parite|₺|\$|€|no)$/u
/** What stands after a figure that is a price or measure. */
export const measureAfter =
  /^(?:lira|dolar|avro|euro|tl|metre|kilo|ton|puan|yüzde|milyon|milyar|bin|derece|litre|kuruş|seviye|cent|sent|m$|km|saniye|kat)/u

/** A line of a fixture list: `20.00 Bozkırspor-Yaylaspor`. */
function beginsFixture(position: Position, at: number): boolean {
  const { tokens, first, end } = position
  let dash = at
  while (dash < Math.min(end, at + longestName) && tokens[dash].capital && !isDash(position, dash)) dash++
  const bracketed = at - 2 < first || /^[:,)]$/u.test(tokens[at - 2].text) || tokens[at - 2].capital
  return bracketed && dash > at && isDash(position, dash) && tokens[dash + 1]?.capital === true
}

const longestName = 4

/** A clock token that nothing introduces: its own form and case, or what follows, must show it. */
export function bareClock(position: Position, at: number): ClockPiece | null {
  const lexeme = of(position, at, 'clock')
  const clock = lexeme && clockValue(position, at)
  if (!lexeme || clock === null || clock === undefined) return null
  const { text, nameEnd, start } = position.tokens[at]
  const found = { next: at + 1, clock }
  const before = formAt(position, at - 1)
  const after = formAt(position, at + 1)
  if (priceBefore.test(before) || measureAfter.test(after) || after === 'kala') return null // bitime 2:23 kala
  const width = nameEnd - start
  if (before === '/' && after === ')') return found
  if (
    text.includes(':') ||
    zoneAfter(position, at + 1) ||
    /^saati(?:yle)?$/u.test(before) ||
    (before === 'ile' && /^saat/u.test(formAt(position, at - 2)))
  )
    return found
  if (width < 5) return null
  if (about.test(after)) return found
  const { case: kind, possessed } = lexeme.ending
  if (lexeme.closed) return !possessed && (kind === 'Loc' || kind === 'Dat' || kind === 'Abl') ? found : null
  if ((before === '(' && after === ')') || beginsFixture(position, at + 1)) return found
  return at === position.first &&
    (position.tokens[at + 1]?.capital || isDash(position, at + 1)) &&
    at + 2 < position.end
    ? found
    : null
}
