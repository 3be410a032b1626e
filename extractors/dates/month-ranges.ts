import { afterUnit, dateFind, dateRule, formAt, isDash, isOpen, of, type Position } from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { yearFigure } from './month-days.ts'
import { between, monthPeriod } from './period.ts'
import { afterJoint, isJoined, type Joint } from './ranges.ts'
import { choose, publishedYear, type Scope } from './scope.ts'

/** A month's range must be said to be one where nothing else tells it. */
const saysPeriod = /^(?:dönem|ara(?:sı|lığı)|sezon)/u

const months = dateRule({
  name: 'ay aralığı',
  begins: ['month'],
  examples: {
    '[Ocak-eylül] döneminde ihracat arttı.': '2024-01/2024-09',
    'Kurslar [kasım-aralık aylarında] düzenlenecek.': '2024-11/2024-12',
    'Veriler [Ocak-Haziran 2023] dönemini kapsıyor.': '2023-01/2023-06',
    'Rekolte [Temmuz 2023/Haziran 2024] döneminde düştü.': '2023-07/2024-06',
    'Krediler [Eylül 2022 ile Haziran 2023] dönemleri arasında arttı.': '2022-09/2023-06',
  },
  counterexamples: ['Nisan-Ekim çifti evlendi.', 'Eylül ve Nisan yarışmada birinci oldu.'],
  read(position) {
    const { at } = position
    const from = position.lexemes[at] as Lexeme
    if (!isOpen(from) || of(position, at - 1, 'number')) return null
    const fromYear = yearFigure(position, at + 1)
    const joint = jointAt(position, fromYear ? fromYear.next : at + 1)
    if (!joint) return null
    const last = joint.needs || fromYear ? joint.next : endOfChain(position, joint.next)
    const to = of(position, last, 'month')
    if (!to || to.ending.plural || (!fromYear && to.value === from.value)) return null
    const year = isOpen(to) ? yearFigure(position, last + 1) : null
    const next = year ? year.next : isOpen(to) ? afterUnit(position, last + 1, Unit.month) : last + 1
    const after = formAt(position, next)
    if (!isJoined(position, next, joint)) return null
    if (formAt(position, joint.next - 1) === '/' && !(fromYear && year) && !saysPeriod.test(after)) return null
    if (!year && next === last + 1 && isOpen(to) && !saysPeriod.test(after)) return null
    const when = (scope: Scope) => monthsOf(scope, from.value, fromYear?.value, to.value, year?.value)
    return dateFind(position, { next, full: year !== null, when })
  },
})

/** A stroke joins months too: `Temmuz 2009/Haziran 2010`. */
function jointAt(position: Position, at: number): Joint | null {
  return formAt(position, at) === '/' ? { next: at + 1, needs: null } : afterJoint(position, at)
}

const mostMonths = 12

/** The last month of a chain: `Mayıs-Haziran-Temmuz`. */
function endOfChain(position: Position, at: number): number {
  let last = at
  while (last < at + mostMonths && isDash(position, last + 1) && of(position, last + 2, 'month')) last += 2
  return last
}

function monthsOf(scope: Scope, from: number, fromYear: number | undefined, to: number, toYear: number | undefined) {
  const wraps = from > to ? 1 : 0
  const inYear = (first: number, last: number) => between(monthPeriod(first, from), monthPeriod(last, to))
  if (toYear !== undefined) return inYear(fromYear ?? toYear - wraps, toYear)
  if (fromYear !== undefined) return inYear(fromYear, fromYear + wraps)
  const now = publishedYear(scope)
  return choose(
    scope,
    [now - 1, now, now + 1].map((year) => inYear(year, year + wraps)),
  )
}

/** Rules for ranges of months. */
export const monthRangeRules = [months]
