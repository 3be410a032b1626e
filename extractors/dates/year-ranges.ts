import { afterUnit, dateFind, dateRule, formAt, isDash, lexemeAt, of, type Position } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { type Figure, yearFigure } from './month-days.ts'
import { between, yearPeriod } from './period.ts'
import { afterJoint, isJoined } from './ranges.ts'

const longestYears = 150

const years = dateRule({
  name: 'yıl aralığı',
  begins: ['number'],
  examples: {
    'Genel sekreter [2026-2029] dönemi için seçilecek.': '2026/2029',
    'Suçların [2019-2022 yıllarında] işlendiği belirtildi.': '2019/2022',
    'Takım [2023-24] sezonunu lider bitirdi.': '2023/2024',
    'Ünal [1980-83 yılları] arasında bakandı.': '1980/1983',
    'Nüfus [1990 ile 2000 yılları] arasında ikiye katlandı.': '1990/2000',
  },
  counterexamples: [
    'Telefon numarası 0312 419-2010 olarak açıklandı.',
    'Karar 2009/356 sayılı dosyada.',
    '2023 ve 2024 yıllarında üretim arttı.',
    'Hisse 2010-2050 lira bandında.',
  ],
  read(position) {
    const { at, tokens } = position
    const from = yearFigure(position, at)
    const joint =
      from && (tokens[from.next]?.text === '/' ? { next: from.next + 1, needs: null } : afterJoint(position, from.next))
    if (!from || !joint || lexemeAt(position, at)?.closed || isDash(position, at - 1)) return null
    const to = endYear(position, joint.next, from.value)
    if (!to || to.value <= from.value || to.value - from.value > longestYears || from.value < 1000) return null
    if (isDash(position, to.next) || tokens[to.next]?.text === '/') return null
    if (/^(?:lira|tl|dolar|avro|euro|kişi|metre|puan|ton|adet|sayılı)/u.test(formAt(position, to.next))) return null
    const closed = lexemeAt(position, to.next - 1)?.closed
    const next = closed ? to.next : afterUnit(position, to.next, Unit.year)
    if (!isJoined(position, to.next, joint) && !isJoined(position, next, joint)) return null
    const period = between(yearPeriod(from.value), yearPeriod(to.value))
    return dateFind(position, { next, when: () => period, full: true })
  },
})

const ofYears = /^(?:yılları|dönem|sezonları|ara(?:sı|lığı))/u

/** The second year of a range, in four figures or its last two: `2023-24`. */
function endYear(position: Position, at: number, from: number): Figure | null {
  const lexeme = of(position, at, 'number')
  if (!lexeme) return null
  const { start, nameEnd } = position.tokens[at]
  if (nameEnd - start === 2) {
    const value = Math.floor(from / 100) * 100 + lexeme.value
    const told = value === from + 1 || ofYears.test(formAt(position, at + 1))
    return from >= 1900 && value > from && told ? { value, next: at + 1 } : null
  }
  return yearFigure(position, at)
}

/** Rules for ranges of years. */
export const yearRangeRules = [years]
