import type { DateMention } from '../../schemas/date.ts'
import type { Document } from '../../schemas/document.ts'
import type { Note } from '../../schemas/note.ts'
import { spanOf } from '../../schemas/span.ts'
import { stage } from '../stage.ts'
import { agoRules } from './ago.ts'
import { bareDayRules } from './bare-days.ts'
import { bareHourRules } from './bare-hour.ts'
import { dailyRules } from './daily.ts'
import { dayEdgeRules } from './day-edges.ts'
import { dayPartRules } from './day-parts.ts'
import { decadeRules } from './decades.ts'
import { durationRules } from './durations.ts'
import { frequencyRules } from './frequency.ts'
import { glosses } from './glossed.ts'
import type { DateRule, Find, Position } from './grammar.ts'
import { holidayRules } from './holidays.ts'
import { lexemeOf, type Sort } from './lexeme.ts'
import { monthDayRules } from './month-days.ts'
import { monthFirstRules } from './month-first.ts'
import { monthPartRules } from './month-parts.ts'
import { monthRangeRules } from './month-ranges.ts'
import { monthRules } from './months.ts'
import { nthDayRules } from './nth-days.ts'
import { nthWeekdayRules } from './nth-weekdays.ts'
import { numericRules } from './numeric.ts'
import { rangeRules } from './ranges.ts'
import { recentRules } from './recent.ts'
import { relativeRules } from './relative.ts'
import { seasonRules } from './seasons.ts'
import { setRules } from './sets.ts'
import { spanRules } from './spans.ts'
import { surroundings } from './surroundings.ts'
import { timeRules } from './times.ts'
import { weekdayRules } from './weekdays.ts'
import { weekRules } from './weeks.ts'
import { yearFirstRules } from './year-first.ts'
import { yearRangeRules } from './year-ranges.ts'
import { yearRules } from './years.ts'

/** The rules, in the order in which they are preferred where two find the same words. */
export const rules: readonly DateRule[] = [
  ...timeRules,
  ...bareHourRules,
  ...rangeRules,
  ...monthFirstRules,
  ...yearFirstRules,
  ...yearRangeRules,
  ...monthRangeRules,
  ...spanRules,
  ...holidayRules,
  ...numericRules,
  ...monthDayRules,
  ...monthPartRules,
  ...monthRules,
  ...decadeRules,
  ...yearRules,
  ...setRules,
  ...frequencyRules,
  ...dailyRules,
  ...nthWeekdayRules,
  ...nthDayRules,
  ...weekdayRules,
  ...dayEdgeRules,
  ...weekRules,
  ...bareDayRules,
  ...dayPartRules,
  ...seasonRules,
  ...relativeRules,
  ...agoRules,
  ...recentRules,
  ...durationRules,
]

const rulesBySort = new Map<Sort, DateRule[]>()
for (const rule of rules)
  for (const sort of rule.begins) rulesBySort.set(sort, [...(rulesBySort.get(sort) ?? []), rule])

/** A find with the rule that made it, and the sentence it stands in. */
export interface Candidate extends Find {
  readonly by: string
  readonly sentence: number
}

/** Every find of every rule, by where it begins. A token that no rule begins with costs a look-up. */
function candidates({ tokens, sentences, words }: Document<'tokens' | 'sentences' | 'words'>): Candidate[] {
  const lexemes = tokens.map(lexemeOf)
  const found: Candidate[] = []
  sentences.forEach(({ first, last: end }, sentence) => {
    for (let at = first; at < end; at++) {
      const lexeme = lexemes[at]
      const tried = lexeme && rulesBySort.get(lexeme.sort)
      if (!tried) continue
      const position: Position = { tokens, words, lexemes, at, first, end }
      for (const rule of tried)
        for (const find of rule.match(position)) found.push({ ...find, by: rule.name, sentence })
    }
  })
  return found
}

/** Of finds that overlap the longest stays; of equally long ones the first. */
function longest(found: readonly Candidate[], length: (find: Find) => number): Candidate[] {
  const kept: Candidate[] = []
  for (const find of [...found].sort((a, b) => a.first - b.first || length(b) - length(a))) {
    let fits = true
    while (kept.length > 0 && kept[kept.length - 1].next > find.first) {
      if (length(kept[kept.length - 1]) >= length(find)) {
        fits = false
        break
      }
      kept.pop()
    }
    if (fits) kept.push(find)
  }
  return kept
}

/** Expressions of time, resolved against the article's day and the days spoken of before them. */
export const dates = stage({
  provides: 'dates',
  requires: ['tokens', 'sentences', 'words'],
  run(document) {
    const { text, tokens } = document
    const startOf = ({ first }: Find) => tokens[first].start
    const endOf = ({ next }: Find) => tokens[next - 1].nameEnd
    const layer: DateMention[] = []
    const notes: Note[] = []
    const finds = longest(candidates(document), (find) => endOf(find) - startOf(find))
    const around = surroundings(document, finds)
    let before: { find: Find; mention: DateMention } | undefined
    for (const find of finds) {
      const [start, end] = [startOf(find), endOf(find)]
      if (find.impossible) {
        notes.push({ stage: 'dates', says: `${find.impossible}: no such day`, start, end })
        continue
      }
      const reading = find.resolve(around.scope(find))
      around.spoken(find, reading)
      const mention = { ...spanOf(text, start, end), type: reading.type, value: reading.value, by: find.by }
      if (before && reading.type === 'date' && glosses(tokens, before, find))
        layer[layer.length - 1] = { ...before.mention, value: reading.value }
      before = { find, mention }
      layer.push(mention)
    }
    return { layer, notes }
  },
})
