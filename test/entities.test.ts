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

  test('a given name, and a surname before the full name of another', () => {
    const text = "Tunay sahaya çıktı. Kaptan Onat Tunay ile Onat'ın kardeşi Cem Berksoy konuştu. Cem yorgundu."
    expect(joined(text)).toEqual(['Onat Tunay: Tunay, Onat Tunay, Onat', 'Cem Berksoy: Cem Berksoy, Cem'])
  })

  test('who is named in full more often keeps the surname against a relative, unless kinship is said again', () => {
    const text =
      'Levent Garipler ve eşi Derya Garipler geldi. Garipler konuştu. Levent Garipler, eşi Garipler ile ayrıldı.'
    expect(joined(text)).toEqual([
      'Levent Garipler: Levent Garipler, Garipler, Levent Garipler',
      'Derya Garipler: Derya Garipler, Garipler',
    ])
  })

  test('an office-holder by the surname alone is not the relative of that surname', () => {
    expect(
      joined("Başbakan Garipler sergiyi gezdi. Garipler'e eşi Derya Garipler eşlik etti. Garipler, yarın dönecek."),
    ).toEqual(['Garipler: Garipler, Garipler, Garipler', 'Derya Garipler: Derya Garipler'])
    expect(joined('Şarkıcı Deniz Garipler sahne aldı. Bakan Garipler konseri izledi. Garipler, memnundu.')).toEqual([
      'Deniz Garipler: Deniz Garipler',
      'Garipler: Garipler, Garipler',
    ])
  })

  test('a surname with an office counts as a full name against a relative named in full as often', () => {
    const text =
      'Başbakan Levent Garipler geldi. Başbakan Garipler, eşi Derya Garipler ile ayrıldı. Garipler konuştu. Derya Garipler sustu.'
    expect(joined(text)).toEqual([
      'Levent Garipler: Levent Garipler, Garipler, Garipler',
      'Derya Garipler: Derya Garipler, Derya Garipler',
    ])
  })

  test('an office-holder is the one of that surname who holds an office', () => {
    const text =
      'Enerji Bakanı Levent Garipler madeni gezdi. İşçi Cem Garipler sorunlarını anlattı. Bakan Garipler söz verdi.'
    expect(joined(text)).toEqual(['Levent Garipler: Levent Garipler, Garipler', 'Cem Garipler: Cem Garipler'])
  })

  test('initials with and without a space, and a given name in initials', () => {
    expect(joined("Zanlı E. S. yakalandı. E.S.'nin ailesi geldi.")).toEqual(['E. S.: E. S., E.S.'])
    expect(joined('Mehmet Rıza Tunay yazdı. M. Rıza itiraz etti.')).toEqual([
      'Mehmet Rıza Tunay: Mehmet Rıza Tunay, M. Rıza',
    ])
  })

  test('a body by the first of its fields, and no body by its medium', () => {
    const text =
      'Tasarı dün Sağlık Komisyonunda görüşüldü. TBMM Sağlık, Aile ve Sosyal İşler Komisyonu bugün toplanacak.'
    expect(joined(text)).toEqual([
      'TBMM Sağlık, Aile ve Sosyal İşler Komisyonu: Sağlık Komisyonunda, TBMM Sağlık, Aile ve Sosyal İşler Komisyonu',
    ])
    expect(joined('Fenerbahçe maçı kazandı. Teknik direktör, Fenerbahçe Televizyonuna konuştu.')).toHaveLength(2)
  })

  test('given names alone, and initials with and without their stop', () => {
    expect(
      joined('Ali Rıza Tunay konuştu. Ali Rıza sustu. Zanlı Ferda K. yakalandı. Zanlı Ferda K, tutuklandı.'),
    ).toEqual(['Ali Rıza Tunay: Ali Rıza Tunay, Ali Rıza', 'Ferda K.: Ferda K., Ferda K'])
  })

  test('an acronym before its long name, and one that no bracket explains', () => {
    expect(joined("DOKAJ (Doğu Kalkınma Ajansı) toplandı. Ajans'tan açıklama geldi.")).toEqual([
      'Doğu Kalkınma Ajansı: DOKAJ, Doğu Kalkınma Ajansı, Ajans',
    ])
    expect(joined("Körfez Liman İşçileri Sendikası greve çıktı. KLİS'ten açıklama yapıldı.")).toEqual([
      'Körfez Liman İşçileri Sendikası: Körfez Liman İşçileri Sendikası, KLİS',
    ])
  })

  test('a town in brackets is no acronym, and a player in brackets no nickname', () => {
    expect(joined('TURGUTLU (MANİSA) - Sel oldu.').slice(0, 2)).toEqual(['Turgutlu: TURGUTLU', 'Manisa: MANİSA'])
    expect(joined('Antrenör, Onat Berksoy (Kerem) değişikliğini yaptı.')).toHaveLength(2)
  })

  test('a body inside another one, by its own name before and after the full one', () => {
    const text =
      'Tahkim Kurulu toplandı. Türkiye Satranç Federasyonu Tahkim Kurulu karar aldı. Karar Tahkim Kurulundan çıktı.'
    expect(joined(text)).toEqual([
      'Türkiye Satranç Federasyonu Tahkim Kurulu: Tahkim Kurulu, Türkiye Satranç Federasyonu Tahkim Kurulu, Tahkim Kurulundan',
    ])
  })

  test('a short name of one is no bridge to another', () => {
    const text =
      'Dün Tahkim Kurulu toplandı. Kararı Türkiye Satranç Federasyonu Tahkim Kurulu aldı, Türkiye Briç Federasyonu Tahkim Kurulu bozdu.'
    expect(joined(text)).toEqual([
      'Türkiye Satranç Federasyonu Tahkim Kurulu: Tahkim Kurulu, Türkiye Satranç Federasyonu Tahkim Kurulu',
      'Türkiye Briç Federasyonu Tahkim Kurulu: Türkiye Briç Federasyonu Tahkim Kurulu',
    ])
  })

  test('a place with and without its noun', () => {
    expect(
      joined("Kalifornia Eyaleti yanıyor. Ekipler Ahlat İlçesi'nde, Ahlat'ta ve Gazze Şeridi'nde çalışıyor."),
    ).toContain('Ahlat İlçesi: Ahlat İlçesi, Ahlat')
  })

  test('the island is not the administration in its south', () => {
    expect(joined("Kıbrıs'ta müzakere sürüyor. Güney Kıbrıs Rum Yönetimi ve GKRY basını bunu yazdı.")).toEqual([
      'Kıbrıs: Kıbrıs',
      'Güney Kıbrıs Rum Yönetimi: Güney Kıbrıs Rum Yönetimi, GKRY',
    ])
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

test('countries have their code, and what the lexicon knows its Wikidata item', () => {
  expect(read("Heyet Kırgızistan'a, Bişkek'e, Oş'a ve KKTC'ye gidecek.").map(({ links }) => links)).toEqual([
    { iso3166: 'KG', wikidata: 'Q813' },
    { wikidata: 'Q9361' },
    {},
    { wikidata: 'Q23681' },
  ])
})

test('names in capitals lose their case too', () => {
  expect(read('DOĞU KALKINMA AJANSINDAN AÇIKLAMA\n\nDün toplanıldı.')[0]?.name).toBe('Doğu Kalkınma Ajansı')
  expect(read('Chicago Tribune yazdı. AK Partili üyeler çekildi.').map(({ name }) => name)).toEqual([
    'Chicago Tribune',
    'AK Parti',
  ])
  expect(read('SARVANSPOR KAZANDI\n\nYurt Partililer toplandı.').map(({ name }) => name)).toEqual([
    'Sarvanspor',
    'Yurt Partisi',
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
    [
      'Hükümet Sözcüsü, Devlet Bakanı ve Başbakan Yardımcısı Ferda Kılıçsoy konuştu.',
      ['Ferda Kılıçsoy: Hükümet Sözcüsü', 'Ferda Kılıçsoy: Devlet Bakanı', 'Ferda Kılıçsoy: Başbakan Yardımcısı'],
    ],
    [
      "Türkiye'nin Paris Büyükelçisi Levent Sarıkaya geldi.",
      ["Levent Sarıkaya: Türkiye'nin Paris Büyükelçisi @ Türkiye"],
    ],
    [
      "Putin'in Fransa Cumhurbaşkanı Étienne Rochebrune ile görüşmesi sürdü.",
      ['Étienne Rochebrune: Fransa Cumhurbaşkanı @ Fransa'],
    ],
    [
      "Toplantıya Turgutlu Belediye Başkanı CHP'li Nihat Özbilen katıldı.",
      ['Nihat Özbilen: Turgutlu Belediye Başkanı @ Turgutlu Belediyesi'],
    ],
    ['KAHİRE (AA) - Dışişleri Bakanı Ayberk Sönmezler konuştu.', ['Ayberk Sönmezler: Dışişleri Bakanı']],
    ['Ayberk Sönmezler ve Maliye Bakanı Ferda Kılıçsoy geldi.', ['Ferda Kılıçsoy: Maliye Bakanı']],
    [
      "Göç ve uyumdan sorumlu Devlet Bakanı Ferda Kılıçsoy, Tokat'a gitti.",
      ['Ferda Kılıçsoy: Göç ve uyumdan sorumlu Devlet Bakanı'],
    ],
    ['Yurt Gazetesi muhabiri ve 14 yaşındaki oğlu Onat Berksoy kurtarıldı.', ['Onat Berksoy: oğlu']],
    ['Mahkeme Başkanı hâkim Bahadır Ekinli sordu.', ['Bahadır Ekinli: Mahkeme Başkanı', 'Bahadır Ekinli: hâkim']],
    [
      'Doğu Kalkınma Ajansı (DOKAJ) Başkanı Sevgi Tunaboy konuştu. DOKAJ Başkanı Sevgi Tunaboy ayrıldı.',
      ['Sevgi Tunaboy: Doğu Kalkınma Ajansı (DOKAJ) Başkanı @ Doğu Kalkınma Ajansı'],
    ],
    ['Derneğin kurucularından Nermin Sazlıoğlu öldü.', ['Nermin Sazlıoğlu: Derneğin kurucularından']],
    [
      'Teklifi Çevre Komisyonu görüştü. Komisyon Başkanı Sevgi Tunaboy oylamaya geçti.',
      ['Sevgi Tunaboy: Komisyon Başkanı @ Çevre Komisyonu'],
    ],
    [
      'Sarvan Devlet Hastanesi taşındı. Hastanenin müdürü Nihat Özbilen konuştu.',
      ['Nihat Özbilen: Hastanenin müdürü @ Sarvan Devlet Hastanesi'],
    ],
    [
      'Belediye Başkanı Nihat Özbilen konuştu. Yarımca Belediyesine dilekçe verildi.',
      ['Nihat Özbilen: Belediye Başkanı @ Yarımca Belediyesi'],
    ],
    ['Namık Kemal Lisesi kapandı. Lise öğrencisi Derya Yanar üzgün.', ['Derya Yanar: Lise öğrencisi']],
    ['Fabrikada vardiya şefi olarak çalışan Bahadır Ekinli anlattı.', ['Bahadır Ekinli: vardiya şefi']],
    ['Polis, çetenin lideri olan Bahadır Ekinli ile görüştü.', ['Bahadır Ekinli: çetenin lideri']],
    ["Teslim olan Bahadır Ekinli, Tokat'a götürüldü.", []],
    ['Ödülü spor komitesi üyesi Derya Yanar verdi.', ['Derya Yanar: spor komitesi üyesi']],
    ['Kupayı futbol takımının kaptanı Onat Berksoy kaldırdı.', ['Onat Berksoy: futbol takımının kaptanı']],
    ['Ali Osman olay günü kardeşi Murat Berksoy ile konuştu.', ['Murat Berksoy: kardeşi']],
    ['Mevcut başkan Nihat Özbilen yarışmadan çekildi.', ['Nihat Özbilen: Mevcut başkan']],
    [
      'Yurt Partisi yarın toplanacak. Kurultayda mevcut Genel Başkan Nihat Özbilen aday olmayacak.',
      ['Nihat Özbilen: Genel Başkan @ Yurt Partisi'],
    ],
    [
      "Çaybaşıspor, pazar günü Yörükspor'u ağırlayacak. Teknik Direktör Onat Berksoy umutlu. Takım kaptanı Murat Yanar sakat.",
      ['Onat Berksoy: Teknik Direktör @ Çaybaşıspor', 'Murat Yanar: Takım kaptanı @ Çaybaşıspor'],
    ],
    ["Yörükspor'u Çaybaşıspor maçına teknik direktör Onat Berksoy hazırlıyor.", ['Onat Berksoy: teknik direktör']],
    [
      'Karsel Enerji yeni santral kuracak. Karsel Enerji borçlanacak. Şirketin Genel Müdürü Derya Yanar anlattı.',
      ['Derya Yanar: Şirketin Genel Müdürü @ Karsel Enerji'],
    ],
    [
      'Grevi Cam İşçileri Sendikası başlattı. Sendikanın Mersin Şube Başkanı Metin Karaçay konuştu.',
      ['Metin Karaçay: Sendikanın Mersin Şube Başkanı @ Cam İşçileri Sendikası'],
    ],
    [
      'Sendikanın Mersin Şube Başkanı Metin Karaçay konuştu.',
      ['Metin Karaçay: Sendikanın Mersin Şube Başkanı @ Mersin'],
    ],
    [
      'Töreni Doğu Kalkınma Vakfı Başkanı Derya Yanar ve Genel Sekreteri Metin Karaçay izledi.',
      [
        'Derya Yanar: Doğu Kalkınma Vakfı Başkanı @ Doğu Kalkınma Vakfı',
        'Metin Karaçay: Genel Sekreteri @ Doğu Kalkınma Vakfı',
      ],
    ],
    ['Projenin yürütücüsü Nermin Sazlıoğlu bilgi verdi.', ['Nermin Sazlıoğlu: Projenin yürütücüsü']],
    ['Dükkânlardan birinin sahibi Metin Karaçay şikâyetçi oldu.', ['Metin Karaçay: Dükkânlardan birinin sahibi']],
    ['Yarışı üç adım atlamacı Onat Berksoy da izledi.', ['Onat Berksoy: üç adım atlamacı']],
    ['Mahkeme, sanıklar Onat Berksoy ve Murat Yanar hakkında karar verdi.', []],
    [
      'Toplantıda Gürcistan Dışişleri ve Avrupa Entegrasyonu Bakanı Levent Sarıkaya da konuştu.',
      ['Levent Sarıkaya: Gürcistan Dışişleri ve Avrupa Entegrasyonu Bakanı @ Gürcistan'],
    ],
    [
      "BM Genel Sekreteri'nin Suriye Özel Temsilcisi Metin Karaçay ayrıldı.",
      ["Metin Karaçay: BM Genel Sekreteri'nin Suriye Özel Temsilcisi @ BM"],
    ],
    [
      'AB Dış İlişkiler ve Güvenlik Politikası Yüksek Temsilcisi Derya Yanar konuştu.',
      ['Derya Yanar: AB Dış İlişkiler ve Güvenlik Politikası Yüksek Temsilcisi @ AB'],
    ],
    ['Tutuklu sanık emekli Albay Murat Yanar ifade verdi.', ['Murat Yanar: Tutuklu sanık']],
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
    expect(roles('Vali Hatipler geldi. Tokat Valisi Numan Hatipler konuştu.')).toEqual([
      'Numan Hatipler: Tokat Valisi @ Tokat',
    ])
  })
})
