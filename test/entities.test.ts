import { describe, expect, test } from 'vitest'
import { dates } from '../extractors/dates/index.ts'
import { entities } from '../extractors/entities/index.ts'
import { names } from '../extractors/names/index.ts'
import { sentences } from '../extractors/sentences.ts'
import { advance, begin } from '../extractors/stage.ts'
import { tokens } from '../extractors/tokens.ts'
import { words } from '../extractors/words.ts'
import type { Document } from '../schemas/document.ts'
import type { Entity } from '../schemas/entity.ts'

const stages = [tokens, sentences, words, dates, names, entities] as const

function read(text: string): readonly Entity[] {
  const article = { id: 'x', text, published: '2024-10-14', title: null, source: null, declaredLanguage: null }
  let document: Document = begin(article)
  for (const stage of stages) document = advance(stage, document)
  return (document as Document<'entities'>).entities
}

/** Each entity as its name and the words of its mentions. */
const joined = (text: string) =>
  read(text).map(({ name, mentions }) => `${name}: ${mentions.map((m) => m.text).join(', ')}`)

/** Each role as it is held: who, what, and where. */
function roles(text: string): string[] {
  const found = read(text)
  const nameOf = (id: string | undefined) => found.find((entity) => entity.id === id)?.name
  return found.flatMap(({ name, roles: held }) =>
    held.map(({ text: role, at }) => `${name}: ${role}${at ? ` @ ${nameOf(at)}` : ''}`),
  )
}

describe('mentions of one entity', () => {
  test('full name, surname, given name', () => {
    expect(joined("Kaleci Onat Berksoy oynadı. Berksoy, soruları yanıtladı. Hoca, Onat'ı övdü.")).toEqual([
      'Onat Berksoy: Onat Berksoy, Berksoy, Onat',
    ])
  })

  test('a surname in the headline joins the full name below it', () => {
    expect(joined('Bakan Sönmezler yola çıktı\n\nDışişleri Bakanı Ayberk Sönmezler yola çıktı.')).toEqual([
      'Ayberk Sönmezler: Sönmezler, Ayberk Sönmezler',
    ])
  })

  test('two of one surname stay two, and a surname alone is the one mentioned last', () => {
    const text = 'Levent Garipler ve Cem Garipler gözaltına alındı. Garipler, suçlamaları reddetti.'
    expect(joined(text)).toEqual(['Levent Garipler: Levent Garipler', 'Cem Garipler: Cem Garipler, Garipler'])
  })

  test('a longer and a shorter full name', () => {
    expect(joined('Ahmet Cemal Tunay geldi. Cemal Tunay konuştu. A. Cemal Tunay ayrıldı.')).toEqual([
      'Ahmet Cemal Tunay: Ahmet Cemal Tunay, Cemal Tunay, A. Cemal Tunay',
    ])
  })

  test('two spellings of one name', () => {
    expect(joined('Sözcü Azamat Toktogulov konuştu. Toktogulof, soruları yanıtladı.')).toEqual([
      'Azamat Toktogulov: Azamat Toktogulov, Toktogulof',
    ])
  })

  test('a long name, its acronym in brackets, and the acronym', () => {
    const [entity] = read("Doğu Kalkınma Ajansı (DOKAJ) toplandı. DOKAJ'dan açıklama yapıldı.")
    expect(entity).toMatchObject({ name: 'Doğu Kalkınma Ajansı', acronym: 'DOKAJ' })
    expect(entity.mentions.map(({ text }) => text)).toEqual(['Doğu Kalkınma Ajansı', 'DOKAJ', 'DOKAJ'])
  })

  test('what the lexicon knows to be one', () => {
    expect(joined("ABD karşı çıktı. Amerika Birleşik Devletleri'nin tutumu değişmedi.")).toEqual([
      'Amerika Birleşik Devletleri: ABD, Amerika Birleşik Devletleri',
    ])
  })

  test('inflected forms, and a common noun for the organisation', () => {
    const text =
      'Yarımca Belediye Meclisinin toplantısı yapıldı. Yarımca Belediyesi Meclisi karar aldı. Dün Meclis dağıldı.'
    expect(joined(text)).toEqual([
      'Yarımca Belediyesi Meclisi: Yarımca Belediye Meclisinin, Yarımca Belediyesi Meclisi, Meclis',
    ])
  })

  test('organisations that begin alike stay apart', () => {
    const text =
      'Avrupa Konseyi toplandı. Avrupa Konseyi Bakanlar Komitesi karar aldı. Özbekistan Dışişleri Bakanlığı ile Dışişleri Bakanlığı görüştü.'
    expect(joined(text)).toHaveLength(4)
  })

  test('capitals and small letters', () => {
    expect(joined("İZMİR (AA) - İzmir'de deprem oldu.")[0]).toBe('İzmir: İZMİR, İzmir')
  })
})

test('names in the nominative', () => {
  const text =
    'Sağlık Bakanlığından açıklama yapıldı. Köyde Ahıska Türklerinin düğünü vardı. Karar Yurt Partili üyelerindi.'
  expect(read(text).map(({ name }) => name)).toEqual(['Sağlık Bakanlığı', 'Ahıska Türkleri', 'Yurt Partisi'])
})

test('countries have their code, cities none', () => {
  expect(read("Heyet Kırgızistan'a, Bişkek'e ve KKTC'ye gidecek.").map(({ links }) => links)).toEqual([
    { iso3166: 'KG' },
    {},
    {},
  ])
})

test('ids are given in the order of the first mention', () => {
  expect(read("Rize ve Artvin'de yağış var. Rize'de sel oldu.").map(({ id }) => id)).toEqual(['e1', 'e2'])
})

describe('roles', () => {
  test.each([
    ['Tokat Valisi Numan Hatipler konuştu.', ['Numan Hatipler: Tokat Valisi @ Tokat']],
    [
      'Kırgızistan Cumhurbaşkanlığı Dış Politika Daire Başkanı Azamat Toktogul konuştu.',
      ['Azamat Toktogul: Kırgızistan Cumhurbaşkanlığı Dış Politika Daire Başkanı @ Kırgızistan Cumhurbaşkanlığı'],
    ],
    ['Ulaştırma ve Altyapı Bakanı Levent Sarıkaya geldi.', ['Levent Sarıkaya: Ulaştırma ve Altyapı Bakanı']],
    [
      'Dışişleri Bakan Yardımcısı Ferda Kılıçsoy geldi. Dışişleri Bakanlığından açıklama yapıldı.',
      ['Ferda Kılıçsoy: Dışişleri Bakan Yardımcısı @ Dışişleri Bakanlığı'],
    ],
    [
      'Yarımca Belediyesinden açıklama yapıldı. Belediye Başkanı Sevgi Tunaboy törene katılacak.',
      ['Sevgi Tunaboy: Belediye Başkanı @ Yarımca Belediyesi'],
    ],
    [
      'MHP Grup Başkanvekili ve Kayseri Milletvekili Oktay Demirkol konuştu.',
      ['Oktay Demirkol: MHP Grup Başkanvekili @ MHP', 'Oktay Demirkol: Kayseri Milletvekili @ Kayseri'],
    ],
    [
      'Karesi Üniversitesi (KATÜ) Rektörü Prof. Dr. Nermin Sazlıoğlu konuştu.',
      ['Nermin Sazlıoğlu: Karesi Üniversitesi (KATÜ) Rektörü @ Karesi Üniversitesi'],
    ],
    ['Takımın Brezilyalı forveti Wellington Faria oynamadı.', ['Wellington Faria: Brezilyalı forveti']],
    ["Duruşmaya Sarvan'ın avukatı Bahadır Ekinli katıldı.", ["Bahadır Ekinli: Sarvan'ın avukatı @ Sarvan"]],
    ['Davaya emekli öğretmen Halit Kocabaş da katıldı.', ['Halit Kocabaş: emekli öğretmen']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected))

  test('each of a row has the role', () => {
    expect(roles('Önergeyi meclis üyeleri Derya Yanar, Metin Karaçay ve Yalçın Yönel verdi.')).toEqual([
      'Derya Yanar: meclis üyeleri',
      'Metin Karaçay: meclis üyeleri',
      'Yalçın Yönel: meclis üyeleri',
    ])
  })

  test('polite titles, and a bare title of somebody introduced, are none', () => {
    expect(roles('Prof. Dr. Kerem Aslanbey konuştu. Sayın Aslanbey ayrıldı.')).toEqual([])
    expect(roles('Tokat Valisi Numan Hatipler konuştu. Vali Hatipler ayrıldı.')).toHaveLength(1)
  })
})
