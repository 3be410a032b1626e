import { shifted } from './deictic.ts'
import { dateFind, dateRule, formAt, isDash, isOpen, lexemeAt, of } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { readMonthDay, resolveMonthDay } from './month-days.ts'
import { between, dayPeriod, type Period, weekPeriod } from './period.ts'
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
  examples: { 'Sınavlar [18 Kasım haftası] başlayacak.': '2024-W47' },
  counterexamples: ['18 Kasım günü başlayacak.', 'Ligin 18. haftası oynandı.'],
  read(position) {
    const read = readMonthDay(position, position.at)
    if (
      isDash(position, position.at - 1) ||
      !read ||
      !/^haftası(?:nda|ndan|na|nın)?$/u.test(formAt(position, read.next))
    )
      return null
    return dateFind(position, {
      next: read.next + 1,
      when(scope) {
        const day = resolveMonthDay(scope, read)
        return day && weekPeriod(day.first)
      },
    })
  },
})

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

/** Rules for weeks told by a day, their parts, and what is left of a stretch. */
export const weekRules = [partOfWeek, weekOfDay, rest]
