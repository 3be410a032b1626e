import { calendarDay } from '../../turkish/calendar.ts'
import { speaksOfFigures } from './figures.ts'
import { dateFind, dateRule, formAt, isOpen, lexemeAt, of, type Position, type Reading } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { monthsFrom, seasonPeriod } from './parts.ts'
import type { Period } from './period.ts'
import { choose, type Scope } from './scope.ts'

/** The stretch of some year that the tense asks for. */
function inSomeYear(scope: Scope, of: (year: number) => Period): Period | null {
  const { year } = calendarDay(scope.published)
  return choose(scope, [year - 1, year, year + 1].map(of))
}

const adverbs = /^(?:yazın|kışın|güzün|baharda|ilkbaharda|sonbaharda)$/u
const two = (month: number) => String(month).padStart(2, '0')

const season = dateRule({
  name: 'mevsim',
  begins: ['season'],
  examples: {
    'Otel [ilkbaharda] açılacak.': '2025-03/2025-05',
    'Göl [yaz aylarında] kurumuştu.': '2024-06/2024-08',
    'Bu kuşlar [kışın] güneye iner.': 'XXXX-12/XXXX-02',
    'Sürü [kış aylarında] ovada kalıyordu.': 'XXXX-12/XXXX-02',
  },
  counterexamples: ['Bu yazın tamamı okunmalı.', 'Güz gülleri soldu.', 'Bahar Hanım konuştu.', 'Arap Baharı başladı.'],
  read(position) {
    const { at } = position
    const { value } = of(position, at, 'season') ?? { value: 0 }
    if (lexemeAt(position, at - 1)) return null
    const next = adverbs.test(formAt(position, at)) ? at + 1 : afterMonths(position, at)
    if (next === null) return null
    const contrasted = isContrasted(position, value)
    return { first: at, next, resolve: (scope) => seasonReading(scope, value, contrasted) }
  },
})

/** The index after `yaz aylarında`, `kış mevsiminde`; null where only the season stands. */
function afterMonths(position: Position, at: number): number | null {
  const season = of(position, at, 'season')
  const unit = of(position, at + 1, 'unit', Unit.month)
  if (!season || !isOpen(season)) return null
  const named = (unit?.ending.plural && unit.ending.possessed) || /^mevsimi/u.test(formAt(position, at + 1))
  return named ? at + 2 : null
}

/** Whether the sentence tells another season too: what is done in summer is set against what is done in winter. */
function isContrasted({ lexemes, tokens, first, end }: Position, value: number): boolean {
  for (let at = first; at < end; at++) {
    const other = lexemes[at]
    if (other?.sort === 'season' && other.value !== value && (adverbs.test(tokens[at].folded) || isOpen(other)))
      return true
  }
  return false
}

/** A season is over for so many days, or so many ahead, at most where it is called by its bare name. */
const overFor = 150
const aheadBy = 180

/** A season that no verb places in time, or places too far off, comes again every year. */
function seasonReading(scope: Scope, month: number, contrasted: boolean): Reading {
  const period = contrasted || scope.tense() === 'open' ? null : inSomeYear(scope, (year) => seasonPeriod(year, month))
  const { published } = scope
  if (!period || published - period.last > overFor || period.first - published > aheadBy) {
    const { first, last } = monthsFrom(month)
    return { type: 'set', value: `XXXX-${two(first)}/XXXX-${two(last)}` }
  }
  return { type: 'interval', value: period.iso, period }
}

/** Words of a match played in quarters. */
const sports =
  /^(?:sayı|ribaun|basket|pota|skor|maç|karşılaşma|devre|takım|smaç|üçlük|rakip|farkla|önde|galip|faul|savunma|hücum|periyot|parke|oyun)/u
const mostQuarters = 4

const quarter = dateRule({
  name: 'çeyrek',
  begins: ['ordinal'],
  examples: {
    'Şirket [üçüncü çeyrekte] kâr etti.': '2024-07/2024-09',
    '[İkinci çeyrek] verileri açıklandı.': '2024-04/2024-06',
    'Şirketler [üçüncü çeyrek] bilançolarını açıklayacak.': '2024-07/2024-09',
  },
  counterexamples: [
    'Takım ikinci çeyrekte 12 sayı farkla öne geçti.',
    'Yılın ilk çeyreğinde üretim arttı.',
    'İlk çeyrek altın satıldı.',
  ],
  read(position) {
    const { at, tokens, first, end } = position
    const nth = of(position, at, 'ordinal')?.value ?? 0
    if (nth < 1 || nth > mostQuarters || lexemeAt(position, at - 1)) return null
    if (!/^çeyre(?:k|kte|kten|kteki|ğe|ğin)$/u.test(formAt(position, at + 1))) return null
    if (/^(?:altın|final|asır)/u.test(formAt(position, at + 2))) return null
    for (let near = first; near < end; near++) if (sports.test(tokens[near].folded)) return null
    const pastFigures = speaksOfFigures(position, at + 2)
    return dateFind(position, {
      next: at + 2,
      when: (scope) =>
        inSomeYear(pastFigures ? { ...scope, tense: () => 'past' } : scope, (year) => quarterOf(year, nth)),
    })
  },
})

const quarterOf = (year: number, nth: number) => seasonPeriod(year, nth * 3 - 2)

/** Rules for seasons and quarters without their year. */
export const seasonRules = [season, quarter]
