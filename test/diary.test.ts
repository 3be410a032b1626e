import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { collected } from '../output/diary/collector.ts'
import { diaryOf } from '../output/diary/days.ts'
import { labelsIn } from '../output/diary/labels.ts'
import { pageOf } from '../output/diary/page.ts'
import { tableOf } from '../output/diary/table.ts'
import { whenOf } from '../output/diary/when.ts'
import { createExtractor } from '../pipeline/index.ts'
import { folderOf, kupur, kupurWith, sweep } from './command.ts'

afterAll(sweep)

const { extractSync } = createExtractor()
const entriesOf = (text: string, published = '2024-10-14') =>
  collected(extractSync({ id: 'haber', text, published, language: 'tr' }))

describe('when something is on', () => {
  test.each([
    ['2024-11-05', '2024-11-05 – 2024-11-05'],
    ['2024-11-05T10:30', '2024-11-05 10:30 – 2024-11-05'],
    ['2024-11-05TEV', '2024-11-05 – 2024-11-05'],
    ['2024-11-05/2024-11-07', '2024-11-05 – 2024-11-07'],
    ['2024-11-05T10:30/2024-11-05T12:00', '2024-11-05 10:30 – 2024-11-05 12:00'],
    ['2024-11-05T10:30/2024-11-07', '2024-11-05 – 2024-11-07'],
    ['2024-11-05T10:30Z', '2024-11-05 13:30 – 2024-11-05'],
    ['2024-11-05T23:00+01:00', '2024-11-06 01:00 – 2024-11-06'],
    ['2024-11', '2024-11-01 – 2024-11-30 ?'],
    ['2024-W45', '2024-11-04 – 2024-11-10 ?'],
    ['2025-W01', '2024-12-30 – 2025-01-05 ?'],
  ])('%s: %s', (value, expected) => {
    const when = whenOf(value)
    const begin = [when?.first, when?.from].filter(Boolean).join(' ')
    const end = [when?.last, when?.to].filter(Boolean).join(' ')
    expect(`${begin} – ${end}${when?.exact ? '' : ' ?'}`).toBe(expected)
  })

  test.each([
    '2024',
    '2024/2026',
    'P3D',
    'XXXX-WXX-1',
    '2024-02-30',
    '2024-11-07/2024-11-05',
    '2024-11-05T25:00',
    '2024-11-05T25:00Z',
    '2024-02-30T10:00+01:00',
    '2024-11-05Z',
    'yarın',
  ])('%s is no time in a diary', (value) => {
    expect(whenOf(value)).toBeNull()
  })
})

describe('an entry', () => {
  test('is an occasion with the matters that hang on it', () => {
    const text = "NATO zirvesi 9 Temmuz'da Vilnius'ta yapılacak.\n\nZirvede savunma bütçesi görüşülecek."
    expect(entriesOf(text)).toMatchObject([
      {
        kind: 'summit',
        title: 'NATO zirvesi',
        place: 'Vilnius',
        status: 'planned',
        matters: [{ text: 'savunma bütçesi', action: 'görüşmek' }],
        articles: [{ id: 'haber', published: '2024-10-14' }],
      },
    ])
  })

  test('is one where the title says what the text says', () => {
    const text =
      'Meclis imar planını yarın görüşecek\n\nKayseri Büyükşehir Belediyesi Meclisi, Talas ilçesinin imar planını yarın görüşecek.'
    expect(entriesOf(text).filter(({ kind }) => kind === 'matter')).toHaveLength(1)
  })

  test('holds no character that would steer a terminal', () => {
    const text = "Ege\u001b[31m Ekonomi Forumu'na Bakan Ayşe Öztürk yarın katılacak."
    expect(JSON.stringify(entriesOf(text))).not.toMatch(/\\u001b/u)
  })
})

describe('a diary', () => {
  const entries = entriesOf(
    "Ege Ekonomi Forumu 5-7 Kasım tarihlerinde İzmir'de yapılacak.\n\n" +
      "Marmara Denizciler Derneğinin olağan kongresi kasım ayında Bursa'da toplanacak.",
  )

  test('has an occasion on each of its days within the days asked for', () => {
    const { days, dayUnknown } = diaryOf(entries, '2024-11-06', '2024-11-30')
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2024-11-06', 1],
      ['2024-11-07', 1],
    ])
    expect(dayUnknown.map(({ title }) => title)).toEqual(['Marmara Denizciler Derneğinin olağan kongresi'])
  })

  test.each([30, 50, 72, 80, 100, 200])('fits a terminal of %d columns', (width) => {
    const table = tableOf(diaryOf(entries, '2024-11-01', '2024-11-30'), labelsIn.tr, width)
    const isHeading = (line: string) => /^(\d+ \p{L}+ \d{4} \p{L}+|Günü belli)/u.test(line)
    const lines = table.split('\n').filter((line) => !isHeading(line))
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
    expect(table.replace(/\s+/gu, ' ')).toContain('Ege')
  })

  test('as a page is safe, and needs nothing beside itself', () => {
    const [entry] = entries
    const evil = { ...entry, title: '<script>alert("1")</script> & \'Forum\'', place: '<img src=x>' }
    const page = pageOf(diaryOf([evil], '2024-11-05', '2024-11-05'), labelsIn.en)
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Forum&#39;')
    expect(page).not.toMatch(/<script|<img|<link|src=x>|https?:/u)
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('<th scope="col">Where</th>')
  })
})

describe.concurrent('kupur diary', { timeout: 60_000 }, () => {
  const articles = {
    'a.txt': "date 2024-10-14 Forum\n\nEge Ekonomi Forumu 5 Kasım'da saat 10.00'da İzmir'de yapılacak.\n",
    'spor/b.txt': "date 2024-10-15 Forum\n\nEge Ekonomi Forumu 5 Kasım'da İzmir'de yapılacak.\n",
  }
  const november = ['--from', '2024-11-01', '--to', '2024-11-30']

  test('tells what is on over a folder of articles, and leaves nothing behind', async () => {
    const [folder, temporary] = [folderOf(articles), folderOf({})]
    const { status, stdout, stderr } = await kupurWith(
      { env: { ...process.env, COLUMNS: '90', TMPDIR: temporary } },
      'diary',
      folder,
      ...november,
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(
      /^Saat +Ne +Kim +Nerede +Durum +Haber\n\n5 Kasım 2024 Salı\n10\.00 +Ege Ekonomi Forumu .*İzmir +planlı +a\n +b\n$/u,
    )
    expect([readdirSync(folder).sort(), readdirSync(temporary)]).toEqual([['a.txt', 'spor'], []])
  })

  test('tells the same of the records that a batch wrote', async () => {
    const [folder, out] = [folderOf(articles), folderOf({})]
    await kupur('batch', folder, '--out', out)
    const [fromArticles, fromRecords] = await Promise.all(
      [folder, out].map((source) => kupur('diary', source, ...november, '--format', 'json')),
    )
    expect(fromRecords).toEqual(fromArticles)
    expect(JSON.parse(fromRecords.stdout)).toMatchObject({
      from: '2024-11-01',
      to: '2024-11-30',
      days: [{ day: '2024-11-05', entries: [{ title: 'Ege Ekonomi Forumu', articles: [{ id: 'a' }, { id: 'b' }] }] }],
      dayUnknown: [],
    })
  })

  test.each(['ics', 'html'])('prints %s', async (format) => {
    const { status, stdout, stderr } = await kupur('diary', folderOf(articles), ...november, '--format', format)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout.match(/Ege Ekonomi Forumu/gu)).toHaveLength(1)
  })

  test('says so where nothing is on, in any form', async () => {
    const folder = folderOf(articles)
    const day = ['--from', '2024-12-01']
    const says = 'kupur: nothing is on from 2024-12-01 to 2024-12-01 in 2 articles\n'
    expect(await kupur('diary', folder, ...day)).toEqual({ status: 0, stdout: '', stderr: says })
    expect(await kupur('diary', folder, ...day, '--format', 'html', '--labels', 'en')).toEqual({
      status: 0,
      stdout: expect.stringContaining('<p>Nothing is on in these days.</p>'),
      stderr: says,
    })
  })

  test('says what it could not read, and goes on', async () => {
    const folder = folderOf({ ...articles, 'bos.txt': '' })
    const { status, stdout, stderr } = await kupur('diary', folder, ...november)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^kupur: bos\.txt failed: it holds no text/u)])
    expect(stdout).toContain('Ege Ekonomi Forumu')
  })

  test('reads articles and records that lie side by side, each article once', async () => {
    const folder = folderOf(articles)
    await kupur('batch', folder, '--out', folder)
    const before = await kupur('diary', folder, ...november)
    rmSync(join(folder, 'a.txt'))
    expect(await kupur('diary', folder, ...november)).toEqual(before)
    expect(before.stdout.match(/Ege Ekonomi Forumu/gu)).toHaveLength(1)
  })

  test('names the records that it cannot take', async () => {
    const [folder, out] = [folderOf(articles), folderOf({ 'eski.json': '{"version": 0}' })]
    expect(await kupur('diary', out, ...november)).toMatchObject({ status: 2, stdout: '' })
    await kupur('batch', folder, '--out', out)
    const { status, stdout, stderr } = await kupur('diary', out, ...november)
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^kupur: eski\.json is no record of this version; make it/u),
    ])
    expect(stdout).toContain('Ege Ekonomi Forumu')
  })

  const wrong: [string, string[], RegExp][] = [
    ['no day', ['diary', '.'], /required option '--from <YYYY-MM-DD>' not specified \(see kupur diary --help\)/u],
    ['a day that there is not', ['diary', '.', '--from', '2024-02-30'], /There is no such day; write YYYY-MM-DD/u],
    ['an hour', ['diary', '.', '--from', '2024-02-20T10:00'], /There is no such day; write YYYY-MM-DD/u],
    [
      'days the wrong way round',
      ['diary', '.', '--from', '2024-11-05', '--to', '2024-11-04'],
      /^kupur: --from 2024-11-05 comes after --to 2024-11-04; give the earlier day first\n/u,
    ],
    [
      'a form that there is not',
      ['diary', '.', '--from', '2024-11-05', '--format', 'pdf'],
      /Allowed choices are table, ics, json, html/u,
    ],
    [
      'a folder that there is not',
      ['diary', '/yok', '--from', '2024-11-05'],
      /^kupur: there is no folder "\/yok"; give/u,
    ],
    [
      'an empty folder',
      ['diary', folderOf({}), '--from', '2024-11-05'],
      /^kupur: neither an article nor a record in /u,
    ],
  ]
  test.each(wrong)('ends with 2 and one sentence at %s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await kupur(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})
