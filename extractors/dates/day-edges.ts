import { readDay } from './day.ts'
import { dateFind, dateRule, formAt, isOpen, lexemeAt, of, type Position } from './grammar.ts'
import { Unit } from './lexeme.ts'
import { dayPeriod } from './period.ts'
import { weeklyDay } from './scope.ts'

const end = /^sonu(?:nda|na|ndan)$/u

const endOfDay = dateRule({
  name: 'gün sonunda',
  begins: ['unit', 'today', 'weekday'],
  examples: {
    'Borsa [gün sonunda] geriledi.': '2024-10-14',
    'Heyet [yarının sonunda] dönecek.': '2024-10-15',
    'Sonuçlar [yarın gün sonunda] açıklanacak.': '2024-10-15',
    'Kararı [salının sonunda] bildirecekler.': '2024-10-15',
  },
  counterexamples: [
    'Üçüncü günün sonunda hava açtı.',
    'Günün sonunda hepimiz aynı gemideyiz.',
    'Yarının dünyası farklı olacak.',
  ],
  read(position) {
    const { at } = position
    const day = readDayBefore(position, at)
    const next = day?.next ?? at
    const unit = of(position, next, 'unit', Unit.day)
    const named = unit && (isOpen(unit) || (!day && unit.ending.case === 'Gen' && !unit.ending.possessed))
    const edge = named ? next + 1 : next
    if ((!named && !day) || !end.test(formAt(position, edge))) return null
    if (!named && lexemeAt(position, edge - 1)?.ending.case !== 'Gen') return null
    if (day) return dateFind(position, { next: edge + 1, daily: true, when: day.when })
    if (lexemeAt(position, at - 1) || (unit?.ending.case === 'Gen' && !isDone(position, edge + 1))) return null
    return dateFind(position, { next: edge + 1, daily: true, when: (scope) => dayPeriod(scope.clockDay()) })
  },
})

/** The day before the edge: `yarının`, `Pazar'ın`. */
function readDayBefore(position: Position, at: number) {
  const weekday = of(position, at, 'weekday')
  if (weekday && weekday.ending.case === 'Gen' && !weekday.ending.possessed && !weekday.ending.plural)
    return { next: at + 1, when: (scope: Parameters<typeof weeklyDay>[0]) => weeklyDay(scope, weekday.value) }
  return of(position, at, 'unit') ? null : readDay(position, at)
}

/** A future of the first person: `döneceğim`. */
const willDo = /[ae]c[ae]ğ[ıi][mz]$/u

/** `günün sonunda kapandı`: a verb follows right away; else it mostly means after all. */
function isDone({ words, tokens, end }: Position, at: number): boolean {
  return (
    at < end &&
    words[at].upos === 'VERB' &&
    (words[at].ending.features.VerbForm !== 'Part' || willDo.test(tokens[at].folded))
  )
}

/** Rules for the end of a day. */
export const dayEdgeRules = [endOfDay]
