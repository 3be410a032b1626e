import { dateRule, isOpen, lexemeAt, of, possessedUnit } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { dayPeriod, type Period } from './period.ts'

const mostDays = 60

const nthDay = dateRule({
  name: 'ikinci gününde',
  begins: ['ordinal'],
  examples: {
    "Heyet 23-25 Ekim'de Bakü'de olacak, temaslarının [ikinci gününde] Gence'ye geçecek.": '2024-10-24',
    'Fuarın [ilk gününde] salonlar dolmuştu.': 'null',
  },
  counterexamples: ['Haftanın ilk günü toplandılar.', 'Ayın ikinci gününde yağdı.', 'Üçüncü günün sonunda döndüler.'],
  read(position) {
    const { at, words, first } = position
    const ordinal = of(position, at, 'ordinal')
    if (!ordinal || !isOpen(ordinal) || Math.abs(ordinal.value) > mostDays || at === first) return null
    if (lexemeAt(position, at - 1) || words[at - 1].features.Case !== 'Gen' || words[at - 1].upos === 'PRON')
      return null
    const unit = possessedUnit(position, at + 1, Unit.day) ? lexemeAt(position, at + 1) : undefined
    if (!unit || unit.ending.plural || (unit.ending.case !== 'Loc' && !unit.ending.ki)) return null
    return {
      first: at,
      next: at + 2,
      resolve({ spokenPeriod, sentenceDay }) {
        const told = sentenceDay === null ? null : dayPeriod(sentenceDay) // bugün tatbikatın ikinci gününde
        const period = nthOf(spokenPeriod, ordinal.value) ?? told
        return { type: 'date', value: period?.iso ?? null, ...(period ? { period } : {}) }
      },
    }
  },
})

/** The n-th day of a stretch of some days, the last one where n is negative; null where it has none. */
function nthOf(stretch: Period | null, n: number): Period | null {
  if (!stretch || stretch.first === stretch.last || stretch.last - stretch.first >= mostDays) return null
  const day = n < 0 ? stretch.last : stretch.first + n - 1
  return day <= stretch.last && stretch.type === 'interval' ? dayPeriod(day) : null
}

/** Rules for the days of an occasion that lasts some. */
export const nthDayRules = [nthDay]
