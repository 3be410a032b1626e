import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../pipeline/report.ts'
import { brokenLaws } from '../schemas/laws.ts'
import type { Record } from '../schemas/record.ts'
import { validateRecord } from '../schemas/validate.ts'
import { article, cli, folderOf, kupur, kupurWith, sweep } from './command.ts'

afterAll(sweep)

const day = 'date 2024-10-14 '
const sentence = 'Kayseri Valisi Ayşe Öztürk, dün Ağrı’da “Çözüm bulacağız” dedi.'
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Every bad article, and what a batch says of it: that it failed or was skipped, and why; or the text it has of it. */
const bad: readonly {
  readonly name: string
  readonly bytes: string | Uint8Array
  readonly refused?: RegExp
  readonly text?: string
  readonly note?: string
}[] = [
  { name: 'empty', bytes: '', refused: /^it holds no text; leave it out/u },
  { name: 'white-space', bytes: ' \r\n\t\u00A0', refused: /^it holds no text/u },
  { name: 'header-only', bytes: `${day}\n`, refused: /^it holds no text/u },
  {
    name: 'binary',
    bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
    refused: /^its bytes are no text; give a text file/u,
  },
  {
    name: 'controls',
    bytes: Uint8Array.from({ length: 500 }, (_, at) => (at % 31) + 1),
    refused: /^its bytes are no text/u,
  },
  {
    name: 'no-such-day',
    bytes: `date 2025-02-30 ${sentence}`,
    refused: /^the header says "date 2025-02-30", which is no day; write/u,
  },
  {
    name: 'english',
    bytes: `${day}The minister said on Tuesday that the government would announce a new budget for the coming year.`,
    refused: /^the text is not Turkish but seems to be English; say/u,
  },
  {
    name: 'azerbaijani',
    bytes: `${day}Azərbaycan Prezidenti İlham Əliyev bu gün Bakıda keçirilən beynəlxalq konfransda çıxış edib və qonaqları qəbul edib.`,
    refused: /^the text is not Turkish but seems to be Azerbaijani; say/u,
  },
  {
    name: 'unbalanced-quotes',
    bytes: `${day}Vali "Geliyoruz dedi. “Yarın’ da ‘söyledi. »Öyle “mi" dedi.`,
    text: 'Vali "Geliyoruz dedi. “Yarın’ da ‘söyledi. »Öyle “mi" dedi.',
  },
  {
    name: 'lone-surrogate',
    bytes: Buffer.from(`\uFEFF${day}${sentence} \uD83D`, 'utf16le'),
    text: `${sentence} \uFFFD`,
    note: '1 character could not be read and stand as U+FFFD',
  },
  {
    name: 'surrogate-in-utf-8',
    bytes: Buffer.concat([utf8(day + sentence), Buffer.of(0xed, 0xa0, 0xbd)]),
    text: `${sentence}\uFFFD\uFFFD\uFFFD`,
    note: '3 characters could not be read and stand as U+FFFD',
  },
  { name: 'nfd', bytes: (day + sentence).normalize('NFD'), text: sentence },
  { name: 'crlf', bytes: `${day}Başlık\r\n\r\n${sentence}\r\n`, text: `Başlık\n\n${sentence}` },
  { name: 'old-mac', bytes: `${day}Başlık\r\r${sentence}\r`, text: `Başlık\n\n${sentence}` },
  { name: 'bom', bytes: `\uFEFF${day}${sentence}`, text: sentence },
  {
    name: 'windows-1254',
    bytes: Buffer.from(
      `${day}Ağrı'da şimşek, İğdır'da ığıl ığıl yağmur`.replace(
        /[ğıİş]/gu,
        (c) => ({ ğ: '\xF0', ı: '\xFD', İ: '\xDD', ş: '\xFE' })[c] ?? c,
      ),
      'latin1',
    ),
    text: "Ağrı'da şimşek, İğdır'da ığıl ığıl yağmur",
  },
  { name: 'one-letter', bytes: `${day}A`, text: 'A' },
  { name: 'only-marks', bytes: `${day}"'“”‘’((…!?.`, text: '"\'“”‘’((…!?.' },
  {
    name: 'one-long-word',
    bytes: `${day}${sentence} ${'Ankara'.repeat(10_000)}`,
    text: `${sentence} ${'Ankara'.repeat(10_000)}`,
  },
]

describe('a batch of bad articles', () => {
  const folder = folderOf(
    Object.fromEntries([...bad.map(({ name, bytes }) => [`${name}.txt`, bytes]), ['good.txt', article]]),
  )
  const out = join(folder, 'out')
  const recordOf = (name: string): Record => JSON.parse(readFileSync(join(out, `${name}.json`), 'utf8'))
  let report: Report
  beforeAll(async () => {
    expect((await kupur('batch', folder, '--out', out)).status).toBe(1)
    report = JSON.parse(readFileSync(join(out, '_report.json'), 'utf8'))
  }, 30_000)

  test.each(bad.filter(({ refused }) => refused))('says why there is no record: $name', ({ name, refused }) => {
    const trouble = [...report.failures, ...report.skips].find(({ id }) => id === name)
    expect(trouble?.says).toMatch(refused as RegExp)
    expect(existsSync(join(out, `${name}.json`))).toBe(false)
  })

  test.each(bad.filter(({ refused }) => !refused))('makes the best of it: $name', ({ name, text, note }) => {
    const record = recordOf(name)
    expect([...validateRecord(record), ...brokenLaws(record)]).toEqual([])
    expect(record.text).toBe(text)
    expect(record.notes.filter(({ stage }) => stage === 'input').map(({ says }) => says)).toEqual(note ? [note] : [])
  })

  test('costs nothing but these', () => {
    const refused = bad.filter(({ refused }) => refused).length
    expect(report).toMatchObject({
      articles: bad.length + 1,
      written: bad.length + 1 - refused,
      skipped: 2,
      failed: refused - 2,
    })
    expect(recordOf('good').id).toBe('good')
  })
})

describe.concurrent('one bad article', { timeout: 30_000 }, () => {
  test.each(bad.filter(({ name }) => ['empty', 'binary', 'no-such-day', 'english'].includes(name)))(
    'is told of in one sentence: $name',
    async ({ name, bytes }) => {
      const file = join(folderOf({ [`${name}.txt`]: bytes }), `${name}.txt`)
      const { stdout, stderr } = await kupur('extract', file)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^kupur: [^\n]+\n$/u)
    },
  )

  test('without the right to read it', async (context) => {
    const folder = folderOf({ 'a.txt': article })
    const file = join(folder, 'a.txt')
    const root = process.getuid?.() === 0
    const nobody = root ? { uid: 65_534 } : {}
    chmodSync(folder, 0o755)
    chmodSync(file, 0o000)
    const mayRun = spawnSync(process.execPath, [cli, '--version'], nobody).status === 0
    if (!mayRun) context.skip('nobody else may run the built command')
    const { status, stderr } = await kupurWith(nobody, 'extract', file)
    expect(status).toBe(1)
    expect(stderr).toBe(`kupur: ${file}: no permission; change its rights (chmod u+rw)\n`)
  })

  test('of 5 MB is read', { timeout: 60_000 }, async () => {
    const line = 'Yol uzun, hava soğuk, günler kısaydı; kimse gelmedi.\n'
    const text = article + line.repeat(5_000_000 / line.length)
    const folder = folderOf({ 'a.txt': text })
    const { status, stderr } = await kupur('batch', folder, '--out', join(folder, 'out'))
    expect([status, stderr.split('\n').length]).toEqual([0, 2])
    const record: Record = JSON.parse(readFileSync(join(folder, 'out', 'a.json'), 'utf8'))
    expect([...validateRecord(record), ...brokenLaws(record)]).toEqual([])
    expect(record.text.length).toBeGreaterThan(4_900_000)
    expect(record.notes.map(({ says }) => says)).toContain(
      `${record.text.length} characters are hardly one article; part it if it holds several`,
    )
  })
})

test('a folder without articles', { timeout: 30_000 }, async () => {
  const folder = folderOf({ 'resim.png': '' })
  const { status, stderr } = await kupur('batch', folder, '--out', join(folder, 'out'))
  expect(status).toBe(2)
  expect(stderr).toBe(`kupur: no article in "${folder}": no file there ends in .txt, .text, .md\n`)
})
