import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decode } from '../input/encoding.ts'
import type { InputFile } from '../input/reader.ts'
import { readersOf } from '../input/readers.ts'
import { text as textReader } from '../input/text.ts'
import { titleOf } from '../input/title.ts'
import { live } from '../pipeline/article.ts'
import { mostTries } from '../pipeline/article-machine.ts'
import type { Desk } from '../pipeline/desk.ts'
import {
  createExtractor,
  extract,
  InvalidArticleError,
  InvalidOptionError,
  NotTurkishError,
} from '../pipeline/index.ts'
import type { Outcome } from '../pipeline/task.ts'
import { version } from '../pipeline/version.ts'
import { brokenLaws } from '../schemas/laws.ts'
import type { Record } from '../schemas/record.ts'
import { validateRecord } from '../schemas/validate.ts'

const root = new URL('..', import.meta.url)
const published = '2024-10-14'
const text = 'Kayseri Valisi Ayşe Öztürk, 29 Ekim’de İstanbul’a gidecek.'
const english =
  'The minister said on Tuesday that the government would announce a new budget for the coming year in Ankara.'

test('the version is that of package.json', () => {
  expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version).toBe(version)
})

describe('the library', () => {
  const extractor = createExtractor()

  test('makes a record that validates', async () => {
    const record = await extract({ text, published })
    expect([...validateRecord(record), ...brokenLaws(record)]).toEqual([])
    expect(record).toMatchObject({ version: 1, language: 'tr', published, text, title: null, source: null })
    expect(record.tokens).toBeUndefined()
    expect(extractor.extractSync({ text, published })).toEqual(record)
  })

  test('names an article by its text where it has no name', () => {
    const { id } = extractor.extractSync({ text, published })
    expect(id).toMatch(/^[0-9a-f]{12}$/u)
    expect(extractor.extractSync({ text: text.normalize('NFD'), published }).id).toBe(id)
    expect(extractor.extractSync({ id: 'vali', text, published }).id).toBe('vali')
  })

  test('gives tokens to those who ask', () => {
    const { tokens } = createExtractor({ layers: ['tokens'] }).extractSync({ text, published })
    expect(tokens?.[0]).toMatchObject({ start: 0, end: 7, text: 'Kayseri' })
  })

  test('finds the title, takes the one given, or none', () => {
    const body = `Vali İstanbul'a gidiyor\n\n${text}`
    const title = { start: 0, end: 4, text: 'Vali' }
    expect(extractor.extractSync({ text: body, published }).title?.text).toBe("Vali İstanbul'a gidiyor")
    expect(extractor.extractSync({ text: body, published, title }).title).toEqual(title)
    expect(extractor.extractSync({ text: body, published, title: null }).title).toBeNull()
  })

  test('moves a given title with the text when it is made NFC', () => {
    const given = `\uFEFFO\u0308z\r\nSo\u0308z\r\n\r\n${text}`
    const record = extractor.extractSync({ text: given, published, title: { start: 6, end: 10, text: 'So\u0308z' } })
    expect(record.title).toEqual({ start: 3, end: 6, text: 'Söz' })
  })

  test.each([
    ['NFD', text.normalize('NFD')],
    ['a byte order mark', `\uFEFF${text}`],
  ])('the record carries the normal text: %s', (_, given) => {
    expect(extractor.extractSync({ text: given, published })).toEqual(extractor.extractSync({ text, published }))
  })

  test('CRLF are line ends', () => {
    const lines = `Başlık\n\n${text}\n${text}`
    const given = lines.replaceAll('\n', '\r\n')
    expect(extractor.extractSync({ text: given, published })).toEqual(extractor.extractSync({ text: lines, published }))
  })

  test('half a character is noted, and costs no more', () => {
    const record = extractor.extractSync({ text: `${text} \uD83D bitti.`, published })
    expect(record.text).toBe(`${text} \uFFFD bitti.`)
    expect(record.notes).toContainEqual({
      stage: 'input',
      says: '1 character could not be read and stand as U+FFFD',
      start: text.length + 1,
      end: text.length + 2,
    })
  })

  test('says what is wrong with an input', async () => {
    const refuse = (input: object, sentence: RegExp) => {
      expect(() => extractor.extractSync(input as never)).toThrow(InvalidArticleError)
      expect(() => extractor.extractSync(input as never)).toThrow(sentence)
    }
    refuse({ text: 5, published }, /^text must be a string, not 5$/u)
    refuse({ text, published: '2025-02-30' }, /^published must be a day that there is, not "2025-02-30"$/u)
    refuse({ text: ' \n', published }, /^text must hold an article's words/u)
    await expect(extract({ text } as never)).rejects.toThrow(/^published is missing$/u)
  })

  test('refuses another language, unless told that it is Turkish', () => {
    expect(() => extractor.extractSync({ text: english, published })).toThrow(NotTurkishError)
    expect(extractor.extractSync({ text: english, published, language: 'tr' }).language).toBe('tr')
  })

  test('refuses options that there are not', () => {
    expect(() => createExtractor({ layers: ['lemmas'] } as never)).toThrow('no optional layer "lemmas"; known: tokens')
    expect(() => createExtractor({ layers: 'tokens' } as never)).toThrow(InvalidOptionError)
    expect(() => createExtractor({ layer: ['tokens'] } as never)).toThrow('no option "layer"; known: layers')
  })

  test('reads one layer of a bare text', () => {
    expect(extractor.dates('yarın saat 14.30', { published: '2025-11-24T09:00' })[0]).toMatchObject({
      value: '2025-11-25T14:30',
    })
    expect(extractor.quantities('1,5 milyon dolar')).toBeInstanceOf(Array)
    expect(() => extractor.dates('yarın', {} as never)).toThrow(InvalidArticleError)
    expect(() => extractor.dates('yarın', { published: '2025-02-30' })).toThrow(InvalidArticleError)
  })
})

describe('a plain text file', () => {
  const read = (bytes: Uint8Array | string, more: Partial<InputFile> = {}) =>
    textReader.read({
      path: 'haber.txt',
      id: 'haber',
      bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
      modified: () => new Date(2024, 0, 5, 23, 30),
      ...more,
    })
  const says = (bytes: string, more?: Partial<InputFile>) => read(bytes, more).notes.map((note) => note.says)

  test.each([
    ['date 2025-11-24 Ali geldi.'],
    [' date 2025-11-24\nAli geldi.'],
    ['\n\tdate  2025-11-24\r\n\r\nAli geldi.\n\n'],
    ['\uFEFFdate 2025-11-24 Ali geldi.'],
  ])('has a header with its day: %j', (file) => {
    expect(read(file).article).toMatchObject({ text: 'Ali geldi.', published: '2025-11-24', id: 'haber' })
  })

  test('takes the day of the header, else the one given, else of its name, else of its last change', () => {
    const name = { path: 'arsiv/20231029-haber.txt' }
    expect(read('date 2025-11-24 Ali geldi.', { date: '2020-01-01', ...name }).article.published).toBe('2025-11-24')
    expect(read('Ali geldi.', { date: '2020-01-01', ...name }).article.published).toBe('2020-01-01')
    expect(read('Ali geldi.', name).article.published).toBe('2023-10-29')
    expect(read('Ali geldi.', { path: 'haber-2023-02-30.txt' }).article.published).toBe('2024-01-05')
    expect(says('Ali geldi.', name)).toEqual([])
    expect(says('Ali geldi.')[0]).toMatch(/took that of the file's last change, 2024-01-05; give --date$/u)
    expect(says('Ali geldi.', { path: null })[0]).toMatch(/took today/u)
  })

  test.each(['date 2025-02-30 Ali geldi.', 'date 24.11.2025 Ali geldi.', 'date 2025-11-24: Ali geldi.'])(
    'says that its header names no day: %s',
    (file) => {
      expect(() => read(file)).toThrow(/^the header says "date [^"]+", which is no day; write date YYYY-MM-DD$/u)
    },
  )

  test.each([
    ['Ali geldi\n\nAli bugün geldi.', 'Ali geldi'],
    ['Ali geldi mi?\n \nAli bugün geldi.', 'Ali geldi mi?'],
    ['Ali geldi.\n\nVeli gitti.', null],
    ['"Ali geldi."\n\nVeli gitti.', null],
    ['Ali geldi…\n\nVeli gitti.', null],
    ['Ali geldi\nVeli gitti.', null],
    ['Ali geldi', null],
    [`${'Ali '.repeat(60)}\n\nVeli gitti.`, null],
  ])('has a title or none: %j', (body, title) => {
    expect(titleOf(body)?.text ?? null).toBe(title)
  })

  test('is UTF-8, UTF-16 or windows-1254', () => {
    const word = 'Şığ gölde'
    const utf16 = Buffer.from(`\uFEFF${word}`, 'utf16le')
    const windows = Uint8Array.from([0xde, 0xfd, 0xf0, 0x20, 0x67, 0xf6, 0x6c, 0x64, 0x65])
    expect(decode(new TextEncoder().encode(word))).toEqual({ text: word, encoding: 'utf-8' })
    expect(decode(utf16)).toEqual({ text: word, encoding: 'utf-16le' })
    expect(decode(Buffer.from(utf16).swap16())).toEqual({ text: word, encoding: 'utf-16be' })
    expect(decode(windows)).toEqual({ text: word, encoding: 'windows-1254' })
    expect(decode(Uint8Array.of(0x41, 0, 0x42))).toBeNull()
  })

  test('of UTF-8 with a broken byte stays UTF-8, with a note', () => {
    const bytes = Buffer.concat([
      Buffer.from('date 2025-11-24 Şığ gölde '),
      Buffer.of(0xed, 0xa0),
      Buffer.from(' öldü.'),
    ])
    const { article, notes } = read(bytes)
    expect(article).toMatchObject({ text: 'Şığ gölde \uFFFD\uFFFD öldü.', source: { encoding: 'utf-8' } })
    expect(notes).toEqual([
      { stage: 'input', says: '2 characters could not be read and stand as U+FFFD', start: 10, end: 11 },
    ])
  })

  test('of an unknown format is refused by naming those that are known', () => {
    expect(() => readersOf(['pdf'])).toThrow('no reader for the format "pdf"; known: text')
  })
})

describe('the life of an article', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code })
  const desk = (parts: Partial<Desk> = {}): Desk => ({
    layers: { tokens: false },
    read: ({ path, id }) =>
      textReader.read({ path, id, bytes: Buffer.from(`date ${published} ${text}`), modified: () => new Date() }),
    standing: () => null,
    write: () => {},
    ...parts,
  })
  const fail = (code: string) => (): never => {
    throw fault(code)
  }
  const lived = (parts: Partial<Desk>, task: object = {}) =>
    live({ id: 'a', path: 'a.txt', tries: 0, ...task }, desk(parts))

  test('ends with its record written', () => {
    const records: Record[] = []
    expect(lived({ write: (record) => void records.push(record) })).toMatchObject({
      id: 'a',
      kind: 'written',
      notes: 0,
    })
    expect(records.map(({ id }) => id)).toEqual(['a'])
  })

  test('ends unchanged where the record stands that was made from the same', () => {
    const { made } = lived({}) as Extract<Outcome, { kind: 'written' }>
    const standing = () => ({ notes: [{}] }) as Record
    const write = fail('EIO')
    expect(lived({ standing, write }, { made })).toMatchObject({ kind: 'unchanged', made, notes: 1 })
    expect(lived({}, { made })).toMatchObject({ kind: 'written', made })
    expect(lived({ standing, layers: { tokens: true } }, { made })).toMatchObject({ kind: 'written' })
  })

  test('waits when it cannot be read for the moment, but not for ever', () => {
    const read = fail('EMFILE')
    expect(lived({ read })).toMatchObject({ kind: 'waiting', tries: 1 })
    expect(lived({ read }, { tries: mostTries - 1 })).toMatchObject({
      kind: 'failed',
      stage: 'reading',
      says: 'too many files are open; raise the limit (ulimit -n)',
    })
  })

  test.each([
    ['ENOENT', 'there is no such file; check its name'],
    ['EACCES', 'no permission; change its rights (chmod u+rw)'],
    ['EISDIR', 'it is a folder; read a folder with kupur batch'],
  ])('fails at once on %s', (code, says) => {
    expect(lived({ read: fail(code) })).toMatchObject({ kind: 'failed', stage: 'reading', says })
  })

  test('fails where the record cannot be written', () => {
    expect(lived({ write: fail('ENOSPC') })).toMatchObject({
      kind: 'failed',
      stage: 'writing',
      says: 'the disk is full; make room',
    })
  })

  test('is skipped where the text is not Turkish', () => {
    const read: Desk['read'] = ({ path, id }) =>
      textReader.read({ path, id, bytes: Buffer.from(english), modified: () => new Date() })
    expect(lived({ read })).toMatchObject({ kind: 'skipped', says: expect.stringContaining('English') })
  })

  test('fails at its check where the record breaks the schema', () => {
    const read: Desk['read'] = (task) => {
      const { article, notes } = desk().read(task)
      return { notes, article: { ...article, published: 'dün' } }
    }
    expect(lived({ read })).toMatchObject({
      kind: 'failed',
      stage: 'validating',
      says: expect.stringContaining('published must look like YYYY-MM-DD'),
    })
  })

  test('names the stage that broke, and keeps the trace for those who want it', () => {
    const read: Desk['read'] = (task) => ({ article: { ...desk().read(task).article, text: null as never }, notes: [] })
    expect(lived({ read })).toMatchObject({
      kind: 'failed',
      stage: 'extracting',
      says: expect.stringMatching(/^a fault of Kupür's own: the stage "language" broke: .*; please report it/u),
      trace: expect.stringContaining('at '),
    })
  })
})
