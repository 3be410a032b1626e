import { describe, expect, test } from 'vitest'
import * as agenda from '../extractors/agenda/index.ts'
import * as dates from '../extractors/dates/index.ts'
import * as events from '../extractors/events/index.ts'
import * as names from '../extractors/names/index.ts'
import * as quantities from '../extractors/quantities/index.ts'
import * as quotes from '../extractors/quotes/index.ts'
import { examplesPublished, type Rule } from '../extractors/rule.ts'
import { readArticle, type WholeDocument } from '../pipeline/extract.ts'

interface Found {
  readonly start: number
  readonly end: number
  readonly by: string
  readonly says: string
}

/** What every layer that has rules found, and what its examples say of a find. */
const layers: Readonly<
  Record<string, { rules: readonly Rule<never, unknown>[]; finds(document: WholeDocument): Found[] }>
> = {
  dates: { rules: dates.rules, finds: ({ dates }) => dates.map((found) => ({ ...found, says: `${found.value}` })) },
  quantities: {
    rules: quantities.rules,
    finds: ({ quantities }) => quantities.map((found) => ({ ...found, says: `${found.value} ${found.unit}` })),
  },
  names: { rules: names.rules, finds: ({ names }) => names.map((found) => ({ ...found, says: found.type })) },
  events: {
    rules: events.rules,
    finds: ({ events }) =>
      events.flatMap(({ kind, mentions }) => mentions.map((mention) => ({ ...mention, says: kind }))),
  },
  quotes: {
    rules: quotes.rules,
    finds: ({ quotes, entities }) =>
      quotes.map((found) => {
        const speaker = entities.find(({ id }) => id === found.speaker)?.name ?? '–'
        return { ...found, says: `${found.kind} ${speaker}` }
      }),
  },
  agenda: {
    rules: agenda.rules,
    finds: ({ agenda }) => agenda.map((found) => ({ ...found, says: `${found.action} ${found.status}` })),
  },
}

function read(text: string): WholeDocument {
  return readArticle({
    id: 'example',
    text,
    published: examplesPublished,
    title: null,
    source: null,
    declaredLanguage: 'tr',
  })
}

/** The sentence with its finds in brackets. */
function mark(text: string, finds: readonly Found[]): string {
  let marked = ''
  let at = 0
  for (const { start, end } of finds) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

for (const [layer, { rules, finds }] of Object.entries(layers))
  describe(layer, () => {
    test('no two rules share a name', () => {
      expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
    })
    for (const rule of rules)
      describe(rule.name, () => {
        const of = (text: string) =>
          finds(read(text))
            .filter(({ by }) => by === rule.name)
            .sort((a, b) => a.start - b.start)
        test.each(Object.entries(rule.examples))('finds %s', (marked, says) => {
          const text = marked.replace(/[[\]]/gu, '')
          const found = of(text)
          expect(mark(text, found)).toBe(marked)
          expect(found.map((find) => find.says).join(' | ')).toBe(says)
        })
        test.each(rule.counterexamples)('finds nothing in %s', (text) => {
          expect(mark(text, of(text))).toBe(text)
        })
      })
  })

test('every rule has examples', () => {
  for (const { rules } of Object.values(layers))
    for (const rule of rules) expect(Object.keys(rule.examples).length, rule.name).toBeGreaterThan(0)
})
