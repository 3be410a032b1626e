import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { tags } from '../extractors/names/knowledge/tags.ts'
import { createExtractor, InvalidOptionError, type Knowledge } from '../pipeline/index.ts'
import { folderOf, kupur, sweep } from './command.ts'

afterAll(sweep)

const published = '2024-10-14'

/** Each entity as `TYPE name: mentions`. */
function named(text: string, knowledge: Knowledge): string[] {
  const { entities } = createExtractor({ knowledge }).extractSync({ text, published, language: 'tr' })
  return entities.map(({ type, name, mentions }) => `${type} ${name}: ${mentions.map((m) => m.text).join(', ')}`)
}

const foundation = {
  name: 'Kupür Vakfı',
  type: 'ORGANIZATION',
  aliases: ['Kupür Kültür Derneği'],
  acronym: 'KPV',
  wikidata: 'Q43',
} as const

describe("the desk's own names", () => {
  test('in every case, by alias and acronym, as one entity with its links', () => {
    const text =
      "Kupür Vakfı'nın ödülü verildi. Kupür Vakfının binasında tören yapıldı. KUPÜR VAKFI toplandı. Ödülü Kupür Kültür Derneğinden KPV üyeleri aldı."
    const { entities } = createExtractor({ knowledge: { names: [foundation] } }).extractSync({ text, published })
    const [{ mentions, ...entity }] = entities
    expect(entity).toMatchObject({
      name: 'Kupür Vakfı',
      acronym: 'KPV',
      type: 'ORGANIZATION',
      links: { wikidata: 'Q43' },
    })
    expect(mentions.map((mention) => mention.text)).toEqual([
      'Kupür Vakfı',
      'Kupür Vakfının',
      'KUPÜR VAKFI',
      'Kupür Kültür Derneğinden',
      'KPV',
    ])
    expect(new Set(mentions.map(({ by }) => by))).toEqual(new Set(['masanın adı']))
  })

  test('win over the lexicon, but do not cut a longer name', () =>
    expect(
      named("İzmir'den açıklama geldi. İzmir Üniversitesi açıldı.", {
        names: [{ name: 'İzmir', type: 'ORGANIZATION' }],
      }),
    ).toEqual(['ORGANIZATION İzmir: İzmir', 'ORGANIZATION İzmir Üniversitesi: İzmir Üniversitesi']))

  test('are not met inside other words', () =>
    expect(named("Heyet Adana'ya gitti. Orada kaldı.", { names: [{ name: 'Ada', type: 'PERSON' }] })).toEqual([
      'LOCATION Adana: Adana',
    ]))

  test('a person is joined by an alias and by surname, and stays apart from another of the desk', () =>
    expect(
      named('Belkıs Tor konuştu. Tor, gülümsedi. Bel Hoca ayrıldı. Ali Tor geldi.', {
        names: [
          { name: 'Belkıs Tor', type: 'PERSON', aliases: ['Bel Hoca'] },
          { name: 'Ali Tor', type: 'PERSON' },
        ],
      }),
    ).toEqual(['PERSON Belkıs Tor: Belkıs Tor, Tor, Bel Hoca', 'PERSON Ali Tor: Ali Tor']))
})

test('names to ignore are no mentions, in no case; longer names that hold them stay', () => {
  const ignore = ['Ankara Kulisi', 'Deniz']
  expect(named("Bakan, Ankara Kulisi'nde konuştu. Deniz Kaya, Deniz'i aradı.", { ignore })).toEqual([
    'PERSON Deniz Kaya: Deniz Kaya',
  ])
})

describe("the desk's patterns", () => {
  test.each<[string, string, string, string[]]>([
    ['#Title+ [#Name+]', 'PERSON', 'Genel Müdür Zerdali Kot konuştu.', ['PERSON Zerdali Kot: Zerdali Kot']],
    ['(sanık|tanık) [#Name+]', 'PERSON', 'Duruşmada SANIK Iğdırcan dinlendi.', ['PERSON Iğdırcan: Iğdırcan']],
    [
      'sanık [#Name+]',
      'PERSON',
      "Sanık Ferit Barut'un Ankara'dan istediği geldi.",
      ['PERSON Ferit Barut: Ferit Barut', 'LOCATION Ankara: Ankara'],
    ],
    [
      'ortağı [#Unknown+]',
      'PERSON',
      'Yeni ortağı Rusya, eski ortağı Bıdırcan oldu.',
      ['LOCATION Rusya: Rusya', 'PERSON Bıdırcan: Bıdırcan'],
    ],
    [
      'başkanı? [#Punctuation? #Acronym]',
      'ORGANIZATION',
      'Belediye başkanı-TRKOM geldi.',
      ['ORGANIZATION TRKOM: TRKOM'],
    ],
    ['[#Acronym] hisse', 'ORGANIZATION', 'Borsada TRKOM hisseleri düştü.', ['ORGANIZATION TRKOM: TRKOM']],
    ['[(#Capital && #Genitive)] bayi', 'ORGANIZATION', "Dün Pamir'in bayisi açıldı.", ['ORGANIZATION Pamir: Pamir']],
    ['[liman-iş] üye', 'ORGANIZATION', 'Toplantıya Liman-İş üyeleri geldi.', ['ORGANIZATION Liman-İş: Liman-İş']],
    [
      '[#Capital] ve [#Capital] köpek',
      'GROUP',
      'Parkta Pamuk ve Karabaş köpekleri var.',
      ['GROUP Pamuk: Pamuk', 'GROUP Karabaş: Karabaş'],
    ],
  ])('%s', (match, type, text, found) =>
    expect(named(text, { patterns: [{ name: 'kalıp', match, type }] })).toEqual(found),
  )

  test('give way to names of the list, and say which one it was', () => {
    const knowledge: Knowledge = {
      names: [{ name: 'Zerdali', type: 'ORGANIZATION' }],
      patterns: [{ name: 'davalı', match: 'davalı [#Name+]', type: 'PERSON' }],
    }
    const text = 'Mahkemede davalı Zerdali ile davalı Gülce Ünsüz uzlaştı.'
    const { entities } = createExtractor({ knowledge }).extractSync({ text, published })
    expect(entities.map(({ type, mentions }) => [type, mentions[0].by])).toEqual([
      ['ORGANIZATION', 'masanın adı'],
      ['PERSON', 'masanın kalıbı: davalı'],
    ])
  })
})

describe('knowledge that cannot be used', () => {
  const pattern = (match: string) => ({ patterns: [{ name: 'a', match, type: 'PERSON' }] })
  test.each<[unknown, string]>([
    [[], "the desk's knowledge must be an object, not []"],
    [{ name: [] }, 'name is no known property; leave it out'],
    [
      { names: [{ name: 'A', type: 'KİŞİ' }] },
      'names[0].type must be one of PERSON, ORGANIZATION, LOCATION, GROUP, not "KİŞİ"',
    ],
    [
      { names: [{ name: 'A', type: 'PERSON', wikidata: '43' }] },
      'names[0].wikidata must look like Q and digits, like Q43, not "43"',
    ],
    [{ ignore: [' '] }, 'ignore[0] must look like words with a letter in them, not " "'],
    [{ names: [foundation], ignore: ['KPV'] }, 'ignore[0] "KPV" stands in names[0] too; leave one of them out'],
    [pattern('#Kişi+'), 'patterns[0].match "#Kişi+" asks for #Kişi, which is no tag; known: Name, '],
    [pattern('(a|b'), 'has a ( or ) without its other half'],
    [pattern('/[/'), 'holds a regular expression that cannot be read'],
    [pattern('@hasComma'), 'in a way that is for English'],
    [pattern('#Name +'), 'cannot be read'],
    [pattern('!#Name?'), 'would match nothing at all'],
  ])('%j', (knowledge, says) => {
    expect(() => createExtractor({ knowledge: knowledge as Knowledge })).toThrow(InvalidOptionError)
    expect(() => createExtractor({ knowledge: knowledge as Knowledge })).toThrow(says)
  })
})

/** The desks of the page, and the sentence below each. */
const page = readFileSync(new URL('../docs/desk.md', import.meta.url), 'utf8')
const desks = [...page.matchAll(/^## (.* desk)\n\n```json\n([^`]+)```\n\n`([^`]+)`/gmu)]

test.each(desks.map(([, desk, json, text], at) => [desk, json, text, at] as const))(
  '%s of docs/desk.md',
  (_, json, text, at) => {
    expect(named(text, JSON.parse(json))).toEqual(
      [
        ['ORGANIZATION Karsel Enerji Depolama AŞ: Karsel, KRSL', 'ORGANIZATION TRKOM: TRKOM'],
        ['ORGANIZATION Tokat Yıldız: Yeşil-Beyazlılar', 'PERSON Cankız: Cankız'],
        ['PERSON Gülce Ünsüz: Gülce Ünsüz', 'PERSON Nehirce: Nehirce'],
      ][at],
    )
  },
)

test('the page names every desk and every tag', () => {
  expect(desks).toHaveLength(3)
  for (const tag of tags) expect(page).toContain(`\`#${tag}\``)
})

describe('the command', () => {
  const article =
    'date 2024-10-14 Kupür Vakfı ödül verdi\n\nVali, Kupür Vakfının ödülünü Ankara Kulisi sunucusuna verdi.\n'
  const files = {
    'haber.txt': article,
    'kupur.json': JSON.stringify({ names: [foundation], ignore: ['Ankara Kulisi'] }),
    'bozuk.json': '{"names": [{"name": "A", "type": "KİŞİ"}]}',
    'kirik.json': '{',
  }
  const folder = folderOf(files)
  const config = join(folder, 'kupur.json')

  test('extract, and a batch in threads, take the file', async () => {
    const one = await kupur('extract', join(folder, 'haber.txt'), '--config', config)
    const articles = folderOf({ 'a.txt': article, 'b.txt': article })
    const out = join(articles, 'out')
    const batch = (...more: string[]) => kupur('batch', articles, '--out', out, '--resume', '--jobs', '2', ...more)
    expect((await batch('--config', config)).status).toBe(0)
    const expected = [expect.objectContaining({ name: 'Kupür Vakfı', links: { wikidata: 'Q43' } })]
    expect(JSON.parse(one.stdout).entities).toEqual(expected)
    for (const id of ['a', 'b'])
      expect(JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')).entities).toEqual(expected)
    expect((await batch('--config', config)).stderr).toContain('2 unchanged')
    expect((await batch()).stderr).toContain('2 written')
  }, 60_000)

  test.each([
    ['bozuk.json', 'bozuk.json cannot be used: names[0].type must be one of PERSON'],
    ['kirik.json', 'kirik.json holds no JSON'],
    ['yok.json', 'yok.json cannot be read'],
  ])(
    '%s is refused',
    async (file, says) => {
      const { status, stdout, stderr } = await kupur(
        'extract',
        join(folder, 'haber.txt'),
        '--config',
        join(folder, file),
      )
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain(says)
    },
    60_000,
  )

  test('--explain says who spoke for and against each mention, and what is no name', async () => {
    const { status, stdout } = await kupur('extract', join(folder, 'haber.txt'), '--config', config, '--explain')
    expect(status).toBe(0)
    const [, second, none] = stdout.split('\n\n')
    expect(second.split('\n')).toEqual([
      'Kupür Vakfının  [30, 44)  ORGANIZATION Kupür Vakfı  by masanın adı',
      '  + 20.0  ORGANIZATION  masanın adı',
      '  +  8.0  ORGANIZATION  kurum bildiren son sözcük',
    ])
    expect(none).toMatch(/^No names\n(?:.*\n)* {2}\+ 20\.0 {2}no name {7}masanın saymadığı ad {2}“Ankara Kulisi”/u)
    const plain = await kupur('extract', join(folder, 'haber.txt'), '--explain')
    expect(plain.stdout).toMatch(/\nAnkara Kulisi .*\n(?: {2}\+ .*\n)+ {2}- .*LOCATION .*“Ankara”/u)
  }, 60_000)
})
