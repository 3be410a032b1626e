import { nearestDay, readDayNumber } from './bare-days.ts'
import { shifted } from './deictic.ts'
import {
  dateFind,
  dateRule,
  type Find,
  formAt,
  isDash,
  isOpen,
  lexemeAt,
  of,
  type Position,
  type Reading,
} from './grammar.ts'
import { Unit } from './lexeme.ts'
import { readMonthDay, resolveMonthDay } from './month-days.ts'
import { between, dayPeriod, isoClock, type Period, weekPeriod } from './period.ts'
import type { Scope } from './scope.ts'
import { readWithinWeek, type WithinWeek } from './within-week.ts'

const partOfWeek = dateRule({
  name: 'haftanın bölümü',
  begins: ['unit'],
  examples: {
    'Borsa [haftanın son işlem gününde] yükseldi.': '2024-10-11',
    'Kurul [haftanın son işlem gününde] toplanacak.': '2024-10-18',
    'Kurul [haftanın ilk günü] toplandı.': '2024-10-14',
    'Bakan, istifa haberini [hafta başında] aldı.': '2024-10-14',
  },
  counterexamples: [
    'Haftanın maçı yarın oynanacak.',
    'Haftanın son karşılaşması berabere bitti.',
    'Bir hafta başını ağrıttı.',
  ],
  read(position) {
    const { at } = position
    const unit = of(position, at, 'unit', Unit.week)
    if (!unit || unit.ending.possessed || unit.ending.plural || lexemeAt(position, at - 1)) return null
    const genitive = unit.ending.case === 'Gen'
    if (!genitive && !(isOpen(unit) && /^başı(?:nda|ndan)$/u.test(formAt(position, at + 1)))) return null
    const within = readWithinWeek(position, at + 1)
    return within && dateFind(position, { ...within, when: (scope) => inNearWeek(scope, within) })
  },
})

/** The day of this week; of the last or next one where the clause speaks of what was or is to come, and this week's is not so. */
function inNearWeek({ published, tense }: Scope, within: WithinWeek): Period {
  const here = within.in(weekPeriod(published))
  if (here.first === published) return here
  const other = here.first > published ? -7 : 7
  return tense() === (other < 0 ? 'past' : 'future') ? within.in(weekPeriod(published + other)) : here
}

const weekOfDay = dateRule({
  name: 'günün haftası',
  begins: ['number'],
  examples: {
    'Sınavlar [18 Kasım haftası] başlayacak.': '2024-W47',
    "Kurs [21'i haftası] başlayacak.": '2024-W43',
  },
  counterexamples: ['18 Kasım günü başlayacak.', 'Ligin 18. haftası oynandı.'],
  read(position) {
    const read = readMonthDay(position, position.at)
    if (!read) return weekOfBareDay(position)
    if (isDash(position, position.at - 1) || !itsWeek.test(formAt(position, read.next))) return null
    return dateFind(position, {
      next: read.next + 1,
      when(scope) {
        const day = resolveMonthDay(scope, read)
        return day && weekPeriod(day.first)
      },
    })
  },
})

const itsWeek = /^haftası(?:nda|ndan|na|nın)?$/u

/** `ayın 18'i haftası`: the week of a day that its number tells. */
function weekOfBareDay(position: Position): Find | null {
  const day = readDayNumber(position, position.at)
  if (!day || !itsWeek.test(formAt(position, day.next))) return null
  return dateFind(position, {
    next: day.next + 1,
    when(scope) {
      const found = nearestDay(scope, day.value)
      return found && weekPeriod(found.first)
    },
  })
}

const rest = dateRule({
  name: 'geri kalanı',
  begins: ['unit', 'which'],
  examples: {
    'Ücretler [yılın geri kalanında] değişmeyecek.': '2024-10-14/2024-12-31',
    'Yağış [bu haftanın geri kalanında] sürecek.': '2024-10-14/2024-10-20',
  },
  counterexamples: [
    'Yılın geri kalan maçları ertelendi.',
    'Günün geri kalanı sakin geçti.',
    'Geçen yılın geri kalanı zordu.',
  ],
  read(position) {
    const { at } = position
    const start = formAt(position, at) === 'bu' ? at + 1 : at
    const unit = of(position, start, 'unit')
    if (unit?.ending.case !== 'Gen' || unit.ending.possessed || unit.ending.plural) return null
    if (unit.value < Unit.week || unit.value > Unit.year || (start === at && lexemeAt(position, at - 1))) return null
    if (formAt(position, start + 1) !== 'geri' || !/^kalanı(?:nda|na|nı|nın)?$/u.test(formAt(position, start + 2)))
      return null
    return dateFind(position, {
      next: start + 3,
      when: ({ published }) => between(dayPeriod(published), dayPeriod(shifted(unit.value, published, 0).last)),
    })
  },
})

const restOfDay = dateRule({
  name: 'günün geri kalanı',
  begins: ['unit', 'today'],
  examples: {
    'Yollar [bugünün geri kalanında] kapalı olacak.': '2024-10-14',
    'Heyet [günün geri kalanında] dinlenecek.': '2024-10-14',
  },
  counterexamples: ['Günün geri kalanı sakin geçti.', 'Dünün geri kalan işleri bitti.'],
  read(position) {
    const { at } = position
    const today = of(position, at, 'today', 0)
    const lexeme = today ?? of(position, at, 'unit', Unit.day)
    if (lexeme?.ending.case !== 'Gen' || lexeme.ending.possessed || lexeme.ending.plural) return null
    if (formAt(position, at + 1) !== 'geri' || (!today && lexemeAt(position, at - 1))) return null
    if (!(today ? /^kalanı/u : /^kalanında$/u).test(formAt(position, at + 2))) return null
    return { first: at, next: at + 3, resolve: (scope) => restFrom(scope, today !== undefined) }
  },
})

/** What is left of the article's day, from its own time on where that is known; of another day, the day. */
function restFrom(scope: Scope, now: boolean): Reading {
  const day = now ? scope.published : scope.clockDay()
  const period = dayPeriod(day)
  const clock = scope.publishedClock
  if (clock === null || day !== scope.published || (!now && scope.tense() === 'past'))
    return { type: 'date', value: period.iso, period }
  return { type: 'interval', value: `${period.iso}${isoClock(clock)}/${dayPeriod(day + 1).iso}${isoClock(0)}`, period }
}

/** Rules for weeks told by a day, their parts, and what is left of a stretch. */
export const weekRules = [partOfWeek, weekOfDay, rest, restOfDay]
