import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { recordSchemaText } from '../schemas/json-schema.ts'
import { brokenLaws } from '../schemas/laws.ts'
import { validateRecord } from '../schemas/validate.ts'
import { article, cli, folderOf, kupur, kupurWith, sweep } from './command.ts'

afterAll(sweep)

const fixture = (name: string) => new URL(`../fixtures/articles/${name}`, import.meta.url).pathname

describe.concurrent('kupur extract', { timeout: 30_000 }, () => {
  test('prints the record of a file, and nothing else', async () => {
    const { status, stdout, stderr } = await kupur('extract', fixture('kgao-zirvesi.txt'))
    const record = JSON.parse(stdout)
    expect([status, stderr]).toEqual([0, ''])
    expect([...validateRecord(record), ...brokenLaws(record)]).toEqual([])
    expect(record).toMatchObject({ id: 'kgao-zirvesi', published: '2025-11-24', source: { encoding: 'utf-8' } })
    expect(stdout).toMatch(/^\{\n {2}"version": 1,\n/u)
  })

  test('reads standard input, with a day and tokens', async () => {
    const input = "Ali, Ankara'ya gitti."
    const { status, stdout } = await kupurWith({ input }, 'extract', '-', '--date', '2024-10-14', '--layers', 'tokens')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{12}$/u),
      published: '2024-10-14',
      source: { path: null },
      tokens: expect.arrayContaining([expect.objectContaining({ text: 'Ali' })]),
      notes: [],
    })
  })

  test('tells of a skipped article, and takes it for Turkish when told to', async () => {
    const input = 'The minister said on Tuesday that the government would announce a new budget for the coming year.'
    const skipped = await kupurWith({ input }, 'extract')
    expect([skipped.status, skipped.stdout]).toEqual([0, ''])
    expect(skipped.stderr).toMatch(/^kupur: - skipped: the text is not Turkish .* English; say .*\n$/u)
    expect(JSON.parse((await kupurWith({ input }, 'extract', '--language', 'tr')).stdout).language).toBe('tr')
  })

  test('is quiet when its reader goes away', () => {
    const file = join(folderOf({ 'a.txt': article.repeat(200) }), 'a.txt')
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" extract "${file}" | head -c 10`])
    expect(`${stderr}`).toBe('')
  })
})

describe.concurrent('kupur batch', { timeout: 30_000 }, () => {
  test('writes records and a report, and says how it went on standard error', async () => {
    const folder = folderOf({ 'a.txt': article, 'b.txt': '' })
    const { status, stdout, stderr } = await kupur('batch', folder, '--out', join(folder, 'out'))
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^kupur: b\.txt failed: it holds no text/u),
      expect.stringMatching(/^kupur: 1 written, 1 failed in [\d.]+ s \([\d.]+ articles a second\); see /u),
      '',
    ])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['_report.json', 'a.json'])
  })

  test('logs on standard error, as much as is asked for', async () => {
    const folder = folderOf({ 'a.txt': article })
    const { stderr } = await kupur('batch', folder, '--out', join(folder, 'out'), '--log-level', 'debug')
    const lines = stderr.split('\n').filter((line) => line.startsWith('{'))
    expect(lines.map((line) => JSON.parse(line).msg)).toEqual(['batch begun', 'written', 'batch ended'])
  })

  test('gives the same records and report with any number of jobs', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.txt`, at % 10 ? article : '']))
    const folder = folderOf(files)
    const outcome = async (jobs: string) => {
      const out = join(folder, `out-${jobs}`)
      expect((await kupur('batch', folder, '--out', out, '--jobs', jobs)).status).toBe(1)
      const {
        seconds: _,
        articlesPerSecond: __,
        ...report
      } = JSON.parse(readFileSync(join(out, '_report.json'), 'utf8'))
      const names = readdirSync(out).filter((name) => name !== '_report.json')
      return { report, records: names.map((name) => readFileSync(join(out, name), 'utf8')) }
    }
    const [one, three] = await Promise.all([outcome('1'), outcome('3')])
    expect(one.report).toMatchObject({ written: 225, failed: 25 })
    expect(three).toEqual(one)
  })

  test('loses no more than one article when a thread runs out of memory', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.txt`, article]))
    const folder = folderOf({ ...files, '10.txt': article.repeat(6000) })
    const out = join(folder, 'out')
    const env = { ...process.env, NODE_OPTIONS: '--max-old-space-size=60' }
    const { status, stderr } = await kupurWith({ env }, 'batch', folder, '--out', out, '--jobs', '2')
    expect(stderr).toMatch(
      /^kupur: 10\.txt failed: its thread came to an end \(.* memory.*\); take the article out, or part it\n/u,
    )
    expect(stderr).toContain('49 written, 1 failed in ')
    expect(status).toBe(1)
  })

  test.each([['1'], ['2']])('ends in order on Ctrl-C, and is taken up again (%s jobs)', async (jobs) => {
    const files = Object.fromEntries(Array.from({ length: 800 }, (_, at) => [`${at}.txt`, article]))
    const folder = folderOf(files)
    const out = join(folder, 'out')
    const child = spawn(process.execPath, [cli, 'batch', folder, '--out', out, '--jobs', jobs], { stdio: 'pipe' })
    let told = ''
    child.stderr.on('data', (chunk) => {
      told += chunk
    })
    await expect
      .poll(() => existsSync(out) && readdirSync(out).length > 20, { timeout: 20_000, interval: 5 })
      .toBe(true)
    child.kill('SIGINT')
    const status = await new Promise((resolve) => child.on('close', resolve))
    const report = JSON.parse(readFileSync(join(out, '_report.json'), 'utf8'))
    expect([status, report.state]).toEqual([1, 'cancelled'])
    expect(report.written + report.left).toBe(800)
    expect(report.left).toBeGreaterThan(0)
    expect(readdirSync(out)).toHaveLength(report.written + 1)
    expect(told).toMatch(/^kupur: \d+ written, \d+ left in /u)
  })
})

describe.concurrent('kupur', { timeout: 30_000 }, () => {
  test('schema prints the record’s JSON Schema', async () => {
    expect(await kupur('schema')).toEqual({ status: 0, stdout: recordSchemaText(), stderr: '' })
  })

  test.each(['extract', 'batch', 'diary', 'schema'])('%s --help shows examples', async (command) => {
    const { status, stdout, stderr } = await kupur(command, '--help')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\nExamples:\n {2}kupur /u)
  })

  test('without a command shows its help, on standard error', async () => {
    const { status, stdout, stderr } = await kupur()
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: kupur')
  })

  const wrong: [string, string[], RegExp][] = [
    ['an unknown command', ['ekstrakt'], /^kupur: unknown command 'ekstrakt' .*\(see kupur --help\)\n$/u],
    [
      'an unknown option',
      ['extract', '--dat', '2024-10-14'],
      /^kupur: unknown option '--dat' .*\(see kupur extract --help\)\n$/u,
    ],
    [
      'a day that there is not',
      ['extract', '--date', '2025-02-30'],
      /'2025-02-30' is invalid\. There is no such day; write YYYY-MM-DD\. \(see .*\n$/u,
    ],
    [
      'an unknown layer',
      ['extract', '--layers', 'lemmas'],
      /'lemmas' is invalid\. Allowed choices are tokens\. \(see .*\n$/u,
    ],
    [
      'an unknown format',
      ['extract', 'x.txt', '--format', 'pdf'],
      /^kupur: no reader for the format "pdf"; known: text\n$/u,
    ],
    [
      'a batch without --out',
      ['batch', '.'],
      /^kupur: required option '--out <FOLDER>' not specified \(see kupur batch --help\)\n$/u,
    ],
    ['no jobs', ['batch', '.', '--out', 'x', '--jobs', '0'], /Give a whole number from 1 to 999\. \(see .*\n$/u],
    ['too many files', ['extract', 'a', 'b'], /^kupur: too many arguments .*\n$/u],
    [
      'a folder that there is not',
      ['batch', '/yok', '--out', '/tmp/yok'],
      /^kupur: there is no folder "\/yok"; give the folder that holds the articles\n$/u,
    ],
  ]
  test.each(wrong)('ends with 2 and one sentence at %s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await kupur(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(sentence)
    expect(stderr.split('\n')).toHaveLength(2)
  })
})
