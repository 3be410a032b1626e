import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { startBatch } from '../pipeline/batch.ts'
import { alone, type Crew } from '../pipeline/crew.ts'
import { type Desk, type Folders, folderDesk } from '../pipeline/desk.ts'
import { idsOf } from '../pipeline/ids.ts'
import { createLog } from '../pipeline/log.ts'
import type { Report } from '../pipeline/report.ts'
import { article, folderOf, sweep } from './command.ts'

afterAll(sweep)

const log = createLog('silent')
const foldersOf = (folder: string, more: Partial<Folders> = {}): Folders => ({
  folder,
  out: join(folder, 'out'),
  formats: [],
  layers: { tokens: false },
  ...more,
})
const begin = (folders: Folders, crew?: Crew, resume = false) =>
  startBatch({ folders, jobs: 1, resume, log, ...(crew ? { crew } : {}) })
const run = async (folders: Folders, resume = false) => (await begin(folders, undefined, resume)).finished
const read = (folder: string, file: string) => readFileSync(join(folder, 'out', file), 'utf8')

describe('a batch', () => {
  test('writes a record for each article and a report, and nothing that happens to one article ends it', async () => {
    const folder = folderOf({
      'b.txt': article,
      'bos.txt': '',
      'gun.txt': 'date 2025-02-30 Yarın.',
      'ingilizce.txt':
        'date 2024-10-14 The minister said on Tuesday that the government would announce a new budget soon.',
      'spor/c.txt': article,
      'resim.png': 'no article',
      '.gizli.txt': article,
    })
    const report = await run(foldersOf(folder))
    expect(report).toMatchObject({
      state: 'done',
      articles: 5,
      written: 2,
      skipped: 1,
      failed: 2,
      unchanged: 0,
      left: 0,
    })
    expect(report.failures).toEqual([
      { id: 'bos', path: 'bos.txt', stage: 'reading', says: expect.stringMatching(/^it holds no text/u) },
      { id: 'gun', path: 'gun.txt', stage: 'reading', says: expect.stringMatching(/^the header says/u) },
    ])
    expect(report.skips).toEqual([
      { id: 'ingilizce', path: 'ingilizce.txt', says: expect.stringMatching(/^the text is not Turkish/u) },
    ])
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['_report.json', 'b.json', 'c.json'])
    expect(JSON.parse(read(folder, '_report.json'))).toEqual(report)
    expect(JSON.parse(read(folder, 'c.json'))).toMatchObject({
      id: 'c',
      source: { path: 'spor/c.txt', format: 'text' },
    })
    expect(read(folder, 'b.json')).toMatch(/\}\n$/u)
  })

  test('writes the same bytes every time', async () => {
    const folder = folderOf({ 'a.txt': article })
    await run(foldersOf(folder))
    const before = read(folder, 'a.json')
    await run(foldersOf(folder))
    expect(read(folder, 'a.json')).toBe(before)
    expect(Object.keys(JSON.parse(before)).slice(0, 8).join()).toBe(
      'version,id,published,language,title,source,text,sentences',
    )
  })

  test('without an article, or without a folder, says so before it begins', async () => {
    await expect(begin(foldersOf(folderOf({ 'a.pdf': '' })))).rejects.toThrow(
      /^no article in ".*": no file there ends in/u,
    )
    await expect(begin(foldersOf('/yok/yok'))).rejects.toThrow('there is no folder "/yok/yok"; give the folder')
    const folder = folderOf({ 'a.txt': article, 'b.txt': article })
    await expect(begin(foldersOf(folder, { out: join(folder, 'a.txt') }))).rejects.toThrow(
      /^no records can be put into/u,
    )
  })

  test('with --resume makes again only what has changed, is missing or is broken', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const folder = folderOf(Object.fromEntries(names.map((name) => [`${name}.txt`, article])))
    const folders = foldersOf(folder)
    await run(folders)
    expect(await run(folders, true)).toMatchObject({ written: 0, unchanged: 5 })
    writeFileSync(join(folder, 'b.txt'), article.replace('yarın', 'bugün'))
    writeFileSync(join(folder, 'out', 'c.json'), '{"version": 1}')
    writeFileSync(join(folder, 'out', 'd.json'), '{"versi')
    const report = await run(folders, true)
    expect(report).toMatchObject({ written: 3, unchanged: 2 })
    expect(JSON.parse(read(folder, 'b.json')).text).toContain('bugün')
    expect(JSON.parse(read(folder, 'c.json')).id).toBe('c')
    expect(Object.keys(report.made)).toEqual(names)
    expect(await run({ ...folders, layers: { tokens: true } }, true)).toMatchObject({ written: 5 })
    expect(await run({ ...folders, layers: { tokens: true } })).toMatchObject({ written: 5 })
  })

  test('does not take records of another version of Kupür for its own', async () => {
    const folder = folderOf({ 'a.txt': article, 'b.txt': article })
    const { made } = await run(foldersOf(folder))
    writeFileSync(join(folder, 'out', '_report.json'), JSON.stringify({ made: { ...made, a: 'of another version' } }))
    expect(await run(foldersOf(folder), true)).toMatchObject({ written: 1, unchanged: 1 })
    writeFileSync(join(folder, 'out', '_report.json'), 'no JSON')
    expect(await run(foldersOf(folder), true)).toMatchObject({ written: 2 })
  })

  test('leaves no half-written file behind', async () => {
    const folder = folderOf({ 'a.txt': article })
    mkdirSync(join(folder, 'out', 'a.json'), { recursive: true })
    expect(await run(foldersOf(folder))).toMatchObject({
      failures: [{ id: 'a', stage: 'writing', says: 'it is a folder; read a folder with kupur batch' }],
    })
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['_report.json', 'a.json'])
  })
})

describe('a batch under way', () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${100 + at}.txt`, article]))

  test('tries again, later and a few times, what cannot be read for the moment', async () => {
    const folders = foldersOf(folderOf({ 'a.txt': article, 'b.txt': article, 'c.txt': article }))
    const order: string[] = []
    const desk: Desk = {
      ...folderDesk(folders),
      read(task) {
        order.push(task.path)
        if (task.path === 'b.txt' && task.tries < 2) throw Object.assign(new Error('busy'), { code: 'EBUSY' })
        return folderDesk(folders).read(task)
      },
    }
    const report = await (await begin(folders, alone(desk))).finished
    expect(report).toMatchObject({ state: 'done', written: 3, failed: 0 })
    expect(order).toEqual(['a.txt', 'b.txt', 'c.txt', 'b.txt', 'b.txt'])
  })

  test('is cancelled with what is done kept, and the next one goes on from there', async () => {
    const folder = folderOf(many)
    const folders = foldersOf(folder)
    const desk = folderDesk(folders)
    let written = 0
    const write: Desk['write'] = (record) => {
      desk.write(record)
      if (++written === 40) batch.cancel()
    }
    const batch = await begin(folders, alone({ ...desk, write }))
    expect(await batch.finished).toMatchObject({ state: 'cancelled', articles: 100, written: 40, left: 60 })
    expect(readdirSync(join(folder, 'out'))).toHaveLength(41)
    expect(await run(folders, true)).toMatchObject({ state: 'done', written: 60, unchanged: 40 })
  })

  test('begins nothing while it is paused', async () => {
    const folders = foldersOf(folderOf(many))
    const desk = folderDesk(folders)
    let written = 0
    const write: Desk['write'] = (record) => {
      desk.write(record)
      if (++written === 10) batch.pause()
    }
    const batch = await begin(folders, alone({ ...desk, write }))
    let report: Report | undefined
    const finished = batch.finished.then((its) => {
      report = its
    })
    await expect.poll(() => written).toBe(32)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect([written, report]).toEqual([32, undefined])
    batch.resume()
    await finished
    expect(report).toMatchObject({ state: 'done', written: 100 })
  })

  test('can be cancelled while it is paused', async () => {
    const batch = await begin(foldersOf(folderOf(many)))
    batch.pause()
    batch.cancel()
    expect(await batch.finished).toMatchObject({ state: 'cancelled' })
  })
})

describe('ids', () => {
  const ids = (...paths: string[]) => [...idsOf(paths)].map(([path, id]) => `${path} ${id}`).sort()

  test('are names without endings', () => {
    expect(ids('a.txt', 'spor/b.2025.txt')).toEqual(['a.txt a', 'spor/b.2025.txt b.2025'])
  })
  test('take the folder in where two files share a name', () => {
    expect(ids('x/a.txt', 'y/a.txt', 'y/b.txt')).toEqual(['x/a.txt x-a', 'y/a.txt y-a', 'y/b.txt b'])
  })
  test('take the ending in where the folder is the same too', () => {
    expect(ids('a.md', 'a.txt')).toEqual(['a.md a-md', 'a.txt a-txt'])
  })
  test('do not rest on letter case alone, nor take the report’s name', () => {
    expect(ids('İLAN.txt', 'ilan.txt')).toEqual(['ilan.txt ilan-txt-3', 'İLAN.txt İLAN-txt-2'])
    expect(ids('_report.txt')).toEqual(['_report.txt _report-txt'])
  })
  test('are always each their own', () => {
    const paths = ['a-b.txt', 'a/b.txt', 'c/b.txt', 'a-b-txt.txt', 'a-b-txt', 'a/b-txt', 'a/b.md', 'A/B.txt', 'a-b.md']
    const own = new Set([...idsOf(paths).values()].map((id) => id.normalize('NFC')))
    expect(own.size).toBe(paths.length)
    expect(idsOf(paths).size).toBe(paths.length)
  })
})
