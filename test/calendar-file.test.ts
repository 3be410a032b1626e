import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { sync, type VEvent } from 'node-ical'
import { afterAll, describe, expect, test } from 'vitest'
import { collector } from '../output/diary/collector.ts'
import { calendarOf } from '../output/ics.ts'
import { instantOf, momentOf, observancesIn } from '../output/istanbul.ts'
import { createExtractor } from '../pipeline/index.ts'
import type { ArticleInput } from '../schemas/article.ts'
import { folderOf, kupur, sweep } from './command.ts'

afterAll(sweep)

const { extractSync } = createExtractor()

/** The calendar of some articles. */
function calendar(...articles: ArticleInput[]): string {
  const { add, entries } = collector()
  for (const article of articles) add(extractSync({ language: 'tr', ...article }))
  return calendarOf(entries())
}

/** The events of a calendar, as a parser sees them that is not the writer's. */
function eventsIn(ics: string): VEvent[] {
  return Object.values(sync.parseICS(ics)).filter((part): part is VEvent => part?.type === 'VEVENT')
}

const wordsOf = (value: unknown) => (typeof value === 'object' ? (value as { val: string }).val : value)
const summaries = (ics: string) => eventsIn(ics).map(({ summary }) => wordsOf(summary))

const forum = (id: string, published: string, day: string, more = ''): ArticleInput => ({
  id,
  published,
  text: `Ege Ekonomi Forumu ${day} İzmir'de yapılacak. ${more}`,
})

describe('a calendar', { timeout: 30_000 }, () => {
  test('is one that another parser reads: hours in Turkey, whole days, what is called off', async () => {
    const { stdout, stderr } = await kupur('extract', 'fixtures/articles/gundem-bulteni.txt', '--format', 'ics')
    const events = eventsIn(stdout)
    expect([stderr, events.length]).toEqual(['', 11])
    const named = (start: string) => events.find(({ summary }) => `${wordsOf(summary)}`.startsWith(start)) as VEvent
    expect(named('Ege Ekonomi Forumu')).toMatchObject({
      datetype: 'date-time',
      location: 'Kültürpark',
      status: 'CONFIRMED',
      categories: ['Toplantı'],
    })
    expect(named('Ege Ekonomi Forumu').start.toISOString()).toBe('2026-02-11T06:30:00.000Z')
    expect(named('Lisanslı depo')).toMatchObject({ datetype: 'date', status: 'CANCELLED', location: 'Konya' })
    expect(wordsOf(named('Ege Ekonomi Forumu').description)).toContain(
      'Kim: Derya Kınalıtaş\n• Ege Ekonomi Forumu (katılmak)\nHaber: Günün gündemi: 11 Şubat 2026 Çarşamba',
    )
  })

  test('has lines of 75 octets at most, each ended as iCalendar wants it', async () => {
    const { stdout } = await kupur('extract', 'fixtures/articles/kgao-zirvesi.txt', '--format', 'ics')
    const lines = stdout.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => /[\r\n]/u.test(line) || Buffer.byteLength(line) > 75)).toEqual([])
    expect(sync.parseICS(stdout)).not.toEqual({})
  })

  test('gives an occasion of some days all of them', () => {
    const [event] = eventsIn(calendar(forum('a', '2024-10-14', '5-7 Kasım tarihlerinde')))
    const ics = calendar(forum('a', '2024-10-14', '5-7 Kasım tarihlerinde'))
    expect(event.datetype).toBe('date')
    expect(ics).toContain('DTSTART;VALUE=DATE:20241105\r\nDTEND;VALUE=DATE:20241108\r\n')
  })

  test('has no event for what is known by its week, month or year alone', () => {
    expect(summaries(calendar(forum('a', '2024-10-14', 'kasım ayında')))).toEqual([])
    expect(summaries(calendar(forum('a', '2024-10-14', 'gelecek hafta')))).toEqual([])
    expect(summaries(calendar(forum('a', '2024-10-14', "5 Kasım'da")))).toEqual(['Ege Ekonomi Forumu'])
  })

  test('is the same for the same articles, in whatever order they come', () => {
    const articles = [
      forum('a', '2024-10-14', "5 Kasım'da"),
      forum('b', '2024-10-15', "6 Kasım'da"),
      forum('c', '2024-10-15', "5 Kasım'da"),
    ]
    expect(calendar(...articles.toReversed())).toBe(calendar(...articles))
  })

  test('imported again changes what it has: same identifier, later sequence and stamp', () => {
    const [before] = eventsIn(calendar(forum('a', '2024-10-14', "5 Kasım'da")))
    const [after] = eventsIn(calendar(forum('a', '2024-10-15', "7 Kasım'da")))
    expect(after.uid).toBe(before.uid)
    expect(after.start.getTime()).toBeGreaterThan(before.start.getTime())
    expect(Number(after.sequence)).toBeGreaterThan(Number(before.sequence))
    expect(after.dtstamp.getTime() - before.dtstamp.getTime()).toBe(24 * 3600 * 1000)
  })
})

describe('what several articles tell of', () => {
  const first = forum('a', '2024-10-14', "5 Kasım'da")

  test('is one event, with the identifier of the first and all their articles', () => {
    const alone = eventsIn(calendar(first))
    const both = eventsIn(calendar(first, forum('b', '2024-10-15', "5 Kasım'da saat 10.00'da")))
    expect(both.map(({ uid }) => uid)).toEqual(alone.map(({ uid }) => uid))
    expect(both[0].start.toISOString()).toBe('2024-11-05T07:00:00.000Z')
    expect(wordsOf(both[0].description)).toMatch(/Haber: .*a · 2024-10-14\nHaber: .*b · 2024-10-15$/u)
  })

  test.each([
    ['on another day', forum('b', '2024-10-15', "6 Kasım'da")],
    [
      'of another name',
      { ...forum('b', '2024-10-15', ''), text: "Avrasya Ekonomi Forumu 5 Kasım'da İzmir'de yapılacak." },
    ],
    [
      'in another place',
      { ...forum('b', '2024-10-15', ''), text: "Ege Ekonomi Forumu 5 Kasım'da Konya'da yapılacak." },
    ],
  ])('is two %s', (_, other) => {
    expect(eventsIn(calendar(first, other))).toHaveLength(2)
  })
})

describe('clocks in Turkey', () => {
  test.each([
    ['2009-09-29T16:00', '2009-09-29T13:00:00.000Z'], // summer time
    ['2009-12-29T16:00', '2009-12-29T14:00:00.000Z'], // winter time
    ['2015-11-01T12:00', '2015-11-01T09:00:00.000Z'], // summer time went on for an election
    ['2024-01-10T12:00', '2024-01-10T09:00:00.000Z'], // no winter time any more
  ])('%s is %s', (wall, moment) => {
    expect(new Date(momentOf(wall)).toISOString()).toBe(moment)
  })

  test('are written down with their offset', () => {
    expect([instantOf('2009-12-29'), instantOf('2025-11-24T09:15')]).toEqual([
      '2009-12-29T00:00:00+02:00',
      '2025-11-24T09:15:00+03:00',
    ])
  })

  test('change at the minute that the law said', () => {
    expect(observancesIn(2009, 2009).slice(-2)).toEqual([
      { start: '2009-03-29T03:00:00', from: 120, to: 180 },
      { start: '2009-10-25T04:00:00', from: 180, to: 120 },
    ])
    expect(observancesIn(2018, 2030)).toHaveLength(1)
  })

  test('come out of the calendar’s own zone as out of the zone’s name', () => {
    const text = "Bakan Ayşe Öztürk, 29 Eylül Salı günü saat 16.00'da İzmir'de Ege Ekonomi Forumu'na katılacak."
    const ics = calendar({ id: 'a', published: '2009-09-25', text })
    const [zone] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vtimezone')
    const [event] = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent')
    const start = event.getFirstPropertyValue('dtstart') as ICAL.Time
    start.zone = new ICAL.Timezone(zone)
    expect(start.toJSDate().toISOString()).toBe('2009-09-29T13:00:00.000Z')
    expect(eventsIn(ics)[0].start.toISOString()).toBe('2009-09-29T13:00:00.000Z')
  })
})

describe('kupur batch --format', { timeout: 60_000 }, () => {
  const articles = {
    'a.txt': "date 2024-10-14 Forum\n\nEge Ekonomi Forumu 5 Kasım'da İzmir'de yapılacak.\n",
    'b.txt': "date 2024-10-15 Forum\n\nEge Ekonomi Forumu 5 Kasım'da İzmir'de yapılacak.\n",
    'c.txt': "date 2024-10-15 Kongre\n\nMarmara Denizciler Derneğinin olağan kongresi 9 Kasım'da Bursa'da yapılacak.\n",
  }
  const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

  test('writes one calendar for all, and the other forms one a file, beside the records', async () => {
    const folder = folderOf(articles)
    const out = join(folder, 'out')
    const { status, stderr } = await kupur('batch', folder, '--out', out, '--format', 'ics', 'ninjs', 'conllu')
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^kupur: 3 written in /u)])
    expect(readdirSync(out).sort()).toEqual([
      '_calendar.ics',
      '_report.json',
      'a.json',
      'b.json',
      'c.json',
      'conllu',
      'ninjs',
    ])
    expect(readdirSync(join(out, 'ninjs'))).toEqual(['a.json', 'b.json', 'c.json'])
    expect(readdirSync(join(out, 'conllu'))).toEqual(['a.conllu', 'b.conllu', 'c.conllu'])
    expect(summaries(read(out, '_calendar.ics'))).toHaveLength(2)
    expect(JSON.parse(read(out, 'ninjs/c.json')).headlines[0].value).toBe('Kongre')
    expect(read(out, 'conllu/a.conllu')).toMatch(/^# sent_id = a-1\n/u)
  })

  test('gives the same calendar with any number of jobs, and when taken up again', async () => {
    const folder = folderOf(articles)
    const made = async (name: string, ...more: string[]) => {
      const out = join(folder, name)
      const { status } = await kupur('batch', folder, '--out', out, '--format', 'text', 'ics', ...more)
      expect(status).toBe(0)
      return read(out, '_calendar.ics')
    }
    const one = await made('out')
    expect(await made('out', '--resume')).toBe(one)
    expect(await made('three', '--jobs', '3')).toBe(one)
  })

  test('leaves no half-written calendar, and says what hindered it', async () => {
    const folder = folderOf(articles)
    const out = join(folder, 'out')
    mkdirSync(join(out, '_calendar.ics'), { recursive: true })
    writeFileSync(join(out, 'ninjs'), 'a file where a folder should be')
    const { status, stderr } = await kupur('batch', folder, '--out', out, '--format', 'ics', 'ninjs')
    expect(status).toBe(1)
    expect(stderr).toContain('kupur: ics cannot be written: ')
    expect(stderr).toContain('kupur: a as ninjs cannot be written: ')
    expect(readdirSync(out).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(existsSync(join(out, 'a.json'))).toBe(true)
  })
})
