import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { genitive, nominative, possessed } from '../extractors/events/naming.ts'
import { occasionForm } from '../extractors/events/occasions.ts'
import { readArticle } from '../pipeline/extract.ts'

function read(text: string, published = '2024-10-14') {
  const document = readArticle({ id: 'x', text, published, title: null, source: null, declaredLanguage: 'tr' })
  const named = (id: string | null) => document.entities.find((entity) => entity.id === id)?.name ?? null
  return document.events.map(({ kind, name, date, place, participants, mentions }) => ({
    kind,
    name,
    date,
    place: named(place),
    participants: participants.map(named),
    mentions: mentions.map((mention) => mention.text),
  }))
}

describe('nouns of occasions', () => {
  test.each([
    ['zirvesinin', 'zirve', true, 'nin'],
    ['toplantıda', 'toplantı', false, 'da'],
    ['etkinliğe', 'etkinlik', false, 'e'],
    ["forumu'na", 'forum', true, 'na'],
    ['seçimlerinde', 'seçim', true, 'nde'],
  ])('%s is a form of %s', (form, noun, isPossessed, ending) => {
    const found = occasionForm(form)
    expect(found?.entries.some((entry) => entry.noun === noun)).toBe(true)
    expect([found?.possessed, found?.ending]).toEqual([isPossessed, ending])
  })

  test('words that only begin like one are none', () => {
    expect(['ziyaretçi', 'zirvelik', 'toplam', 'maçoluk'].map(occasionForm)).toEqual([null, null, null, null])
  })
})

describe('names of occasions', () => {
  test('endings follow the vowels', () => {
    expect(['Kaya', 'Koç', 'Gül', 'Er'].map((name) => genitive(name, "'"))).toEqual([
      "Kaya'nın",
      "Koç'un",
      "Gül'ün",
      "Er'in",
    ])
    expect(['toplantı', 'ziyaret', 'forum', 'zirve'].map(possessed)).toEqual([
      'toplantısı',
      'ziyareti',
      'forumu',
      'zirvesi',
    ])
    expect(['NATO zirvesinin', 'aylık toplantısında', 'kitap fuarı'].map(nominative)).toEqual([
      'NATO zirvesi',
      'aylık toplantısı',
      'kitap fuarı',
    ])
  })
})

describe('one occasion, however often it is spoken of', () => {
  test('an hour alone is that of its day, and the day it ends makes a span of it', () => {
    const [congress] = read("Kongre, 5 Kasım'da Ankara'da toplanacak. Kongre, saat 10.00'da başlayacak.")
    expect([congress.date, congress.mentions]).toEqual(['2024-11-05T10:00', ['Kongre', 'Kongre']])
    const [festival] = read("Tiyatro festivali 18 Ekim'de Bolu'da başlayacak. Festival, 25 Ekim'de sona erecek.")
    expect(festival.date).toBe('2024-10-18/2024-10-25')
  })

  test('another proper name is another occasion', () => {
    const names = read(
      "Türkiye Satranç Şampiyonası 2 Kasım'da Bolu'da başlayacak. Avrupa Satranç Şampiyonası 9 Aralık'ta Cenevre'de yapılacak.",
    ).map(({ name }) => name)
    expect(names).toEqual(['Türkiye Satranç Şampiyonası', 'Avrupa Satranç Şampiyonası'])
  })

  test('a part of one is held there, and what is moved where it is moved to', () => {
    const [, opening] = read(
      "Tiyatro festivali 18-25 Ekim'de Bolu'da düzenlenecek. Festivalin açılışında Nuri Kaya'ya ödül verilecek.",
    )
    expect([opening.kind, opening.date, opening.place]).toEqual(['ceremony', '2024-10-18', 'Bolu'])
    const [race] = read("Bolu'da yapılması planlanan 18 yaş altı kulüpler yarışması İzmir'e alındı.")
    expect([race.name, race.place]).toEqual(['18 yaş altı kulüpler yarışması', 'İzmir'])
  })

  test('later bare nouns join it, and it takes its day and place from where they are told', () => {
    expect(
      read(
        "NATO liderleri, 9 Temmuz'da Vilnius'ta yapılacak zirvede savunma bütçesini görüşecek.\n\n" +
          'Zirvenin ardından ortak bildiri yayımlanacak.\n\nToplantıda Ukrayna da ele alınacak.',
      ),
    ).toMatchObject([
      { kind: 'summit', date: '2025-07-09', place: 'Vilnius', mentions: ['zirvede', 'Zirvenin', 'Toplantıda'] },
    ])
  })

  test('another day is another occasion', () => {
    expect(
      read("Kurulun ilk toplantısı dün yapıldı.\n\nİkinci toplantı 5 Kasım'da düzenlenecek.").map(({ date }) => date),
    ).toEqual(['2024-10-13', '2024-11-05'])
  })

  test('a verb names it only where no noun does', () => {
    const [only, ...none] = read(
      'Bakan Ali Kaya, dün Başkan Otto Lenz ile görüştü.\n\nGörüşmede ticaret anlaşması ele alındı.',
    )
    expect(only).toMatchObject({
      kind: 'meeting',
      name: 'Kaya-Lenz görüşmesi',
      date: '2024-10-13',
      mentions: ['Görüşmede'],
    })
    expect(none).toEqual([])
  })
})

describe('who is meant', () => {
  test('the parties, and a noun that takes up what the verb told', () => {
    expect(
      read(
        'Akdeniz Çelik Sanayii AŞ ile Metal İşçileri Sendikası arasındaki toplu sözleşme görüşmelerinde anlaşma sağlanamadı. ' +
          "Taraflar, arabulucu Ahmet Koç başkanlığında yarın saat 14.00'te Ankara'da yeniden bir araya gelecek. " +
          'Toplantıda ücret zammı ele alınacak.',
      ).pop(),
    ).toEqual({
      kind: 'meeting',
      name: 'Akdeniz Çelik Sanayii AŞ-Metal İşçileri Sendikası toplantısı',
      date: '2024-10-15T14:00',
      place: 'Ankara',
      participants: ['Akdeniz Çelik Sanayii AŞ', 'Metal İşçileri Sendikası', 'Ahmet Koç'],
      mentions: ['Toplantıda'],
    })
  })

  test('two that were named', () => {
    expect(
      read(
        "Tarım Bakanı Nuri Kaya ile Ticaret Bakanı Otto Lenz, dün Ankara'da görüştü. " +
          'İki bakan, yarın düzenlenecek törende anlaşmayı imzalayacak.',
      ),
    ).toMatchObject([
      { kind: 'meeting', name: 'Kaya-Lenz görüşmesi', place: 'Ankara' },
      { kind: 'signing', name: 'imza töreni', date: '2024-10-15', participants: ['Nuri Kaya', 'Otto Lenz'] },
    ])
  })

  test('who spoke at a hearing, and not who spoke at the door', () => {
    expect(
      read(
        'Adana 3. Ağır Ceza Mahkemesindeki duruşma dün görüldü. Sanık Nuri Kaya, suçlamaları reddettiğini söyledi. ' +
          'Avukat Ayşe Demir ise tahliye istedi. Adliye önünde gazetecilere konuşan Hasan Ak, kararı beklediklerini belirtti.',
      ),
    ).toMatchObject([
      {
        name: 'Adana 3. Ağır Ceza Mahkemesindeki duruşma',
        date: '2024-10-13',
        participants: ['Adana 3. Ağır Ceza Mahkemesi', 'Nuri Kaya', 'Ayşe Demir'],
      },
    ])
  })

  test('two sessions of one body are told apart', () => {
    expect(
      read(
        "Para Politikası Kurulu (PPK), 10 Ekim'de toplandı. PPK toplantısında faiz değişmedi. " +
          "Kurul, bir sonraki toplantısını 21 Kasım'da yapacak.",
      ).map(({ name, date }) => [name, date]),
    ).toEqual([
      ['PPK toplantısı', '2024-10-10'],
      ["PPK'nın kasım toplantısı", '2024-11-21'],
    ])
  })
})

describe('whose, when and where', () => {
  test('visitor and destination', () => {
    expect(read("Dışişleri Bakanı Hakan Fidan'ın Bağdat ziyareti çarşamba günü başlayacak.")).toMatchObject([
      {
        kind: 'visit',
        name: "Fidan'ın Bağdat ziyareti",
        date: '2024-10-16',
        place: 'Bağdat',
        participants: ['Hakan Fidan'],
      },
    ])
  })

  test('place and hour in the brackets of a diary bulletin', () => {
    expect(read("ANKARA - Bakan Ali Kaya, Ulusal Tarım Forumu'na katılacak. (Konya/11.00)")).toMatchObject([
      { name: 'Ulusal Tarım Forumu', date: '2024-10-14T11:00', place: 'Konya' },
    ])
  })

  test('what is put off is held on the new day', () => {
    expect(read("Mahkeme, duruşmayı 5 Kasım'a erteledi.")).toMatchObject([{ kind: 'hearing', date: '2024-11-05' }])
  })

  test('what lies long back is background', () => {
    expect(
      read(
        "Şirket yeni bir fabrika kuracak.\n\nÜretim arttı.\n\nİhracat da arttı.\n\nGeçen yıl 3 Mayıs 2019'da yapılan toplantıda bu konu gündeme gelmişti.",
      ),
    ).toEqual([])
  })
})

describe('whose session it is, and when', () => {
  const first = (text: string) => read(text).map(({ name, date, participants }) => [name, date, participants])

  test('a fallback day is not the day', () => {
    expect(
      first(
        "Ege Yelken Kulübünün genel kurulu, 19 Ekim Cumartesi günü yapılacak.\n\nKulüp Başkanı Nuri Kaya, çoğunluğun sağlanamaması halinde genel kurulun 26 Ekim'e kalacağını söyledi.",
      ),
    ).toEqual([['Ege Yelken Kulübünün genel kurulu', '2024-10-19', ['Ege Yelken Kulübü']]])
    expect(
      first(
        "Ege Yelken Kulübünün genel kurulu, 19 Ekim Cumartesi günü yapılacaktı.\n\nKulüp, genel kurulun 26 Ekim'e kaldığını duyurdu.",
      )[0][1],
    ).toBe('2024-10-26')
  })

  test('sessions begin on their day', () => {
    expect(
      first("Muğla İl Genel Meclisi, kasım ayı toplantılarına 4 Kasım Pazartesi günü saat 14.00'te başlayacak."),
    ).toEqual([['Muğla İl Genel Meclisinin kasım ayı toplantıları', '2024-11-04T14:00', ['Muğla İl Genel Meclisi']]])
  })

  test('the next session is the same body’s', () => {
    expect(
      first('Çevre Kurulu, dün yaptığı toplantıda raporu onayladı. Bir sonraki toplantı kasım ayında yapılacak.').map(
        ([, , participants]) => participants,
      ),
    ).toEqual([['Çevre Kurulu'], ['Çevre Kurulu']])
  })

  test('what is given at an occasion is none', () => {
    expect(
      first(
        "Bilim Kurulu, cuma günü saat 10.00'da toplanacak. Toplantıda, Prof. Dr. Nuri Kaya, depremlere ilişkin bir konferans verecek.",
      ).length,
    ).toBe(1)
  })

  test('what somebody reports of others’ press conference is not theirs', () => {
    expect(
      first(
        "Dışişleri Bakanı Nuri Kaya ile Almanya Dışişleri Bakanı Otto Lenz çarşamba günü Ankara'da görüşecek. Sözcü Ali Koç, düzenlediği basın toplantısında iki bakanın limanları ele alacağını bildirdi.",
      ).map(([name]) => name),
    ).toEqual(['Kaya-Lenz görüşmesi', "Koç'un basın toplantısı"])
  })
})

test('the seed: every event with its name, day, place and participants', () => {
  const gold = JSON.parse(readFileSync('fixtures/gold/kgao-zirvesi.json', 'utf8'))
  const name = (id: string | null) => gold.entities.find((entity: { id: string }) => entity.id === id)?.name ?? null
  expect(read(gold.text, gold.published)).toEqual(
    gold.events.map((event: (typeof gold.events)[number]) => ({
      kind: event.kind,
      name: event.name,
      date: event.date,
      place: name(event.place),
      participants: event.participants.map(name),
      mentions: event.mentions.map((mention: { text: string }) => mention.text),
    })),
  )
})

test('a text of two thousand occasions comes to an end', () => {
  const sentence = "Bakan Ali Kaya, 5 Mayıs'ta Ankara'da yapılacak toplantıda bütçeyi görüşecek. "
  expect(read(sentence.repeat(2000)).flatMap(({ mentions }) => mentions)).toHaveLength(2000)
})
