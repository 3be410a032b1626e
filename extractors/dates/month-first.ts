import { readNumeral } from '../../turkish/numerals.ts'
import { dateFind, dateRule, isOpen, of } from './grammar.ts'
import { dayFigure } from './month-days.ts'
import { afterJoint, isJoined, resolveDays } from './ranges.ts'

/** What must follow a range of days told after their month. */
const needed = /^(?:ara(?:sı|lığı)|tarih|günleri)/u
const mostDays = 31

const monthFirst = dateRule({
  name: 'önce ay',
  begins: ['month'],
  examples: {
    'Kurs [Kasım 19-20] arası verilecek.': '2024-11-19/2024-11-20',
    'Sergi [Kasım 4 ile 22] arasında açık olacak.': '2024-11-04/2024-11-22',
  },
  counterexamples: ['Kasım 2-1 kazandı.', 'Listede Kasım 19 ve 20 puan aldı.'],
  read(position) {
    const { at, tokens } = position
    const month = of(position, at, 'month')
    const from = month && isOpen(month) && tokens[at].capital ? dayFigure(position, at + 1) : null
    const joint = from && afterJoint(position, from.next)
    const to = joint && readNumeral(tokens, joint.next, position.end)
    if (!month || !from || !to || to.value <= from.value || to.value > mostDays || to.ending.plural) return null
    if (!Number.isInteger(to.value) || !isJoined(position, to.next, { ...joint, needs: needed })) return null
    const day = (value: number) => ({ day: value, month: month.value, year: null, weekday: null, next: to.next })
    return dateFind(position, {
      next: to.next,
      when: (scope) => resolveDays(scope, day(from.value), day(to.value)),
    })
  },
})

/** Rules for days told after their month. */
export const monthFirstRules = [monthFirst]
