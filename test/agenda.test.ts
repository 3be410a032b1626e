import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { activeOf, infinitive, passiveOf } from '../extractors/agenda/verbs.ts'
import { readArticle } from '../pipeline/extract.ts'

const documentOf = (text: string, published = '2024-10-14') =>
  readArticle({ id: 'x', text, published, title: null, source: null, declaredLanguage: 'tr' })

function read(text: string, published = '2024-10-14') {
  const document = documentOf(text, published)
  const named = (id: string | null) => document.entities.find((entity) => entity.id === id)?.name ?? null
  const called = (id: string | null) => document.events.find((event) => event.id === id)?.name ?? null
  return document.agenda.map((item) => ({
    text: item.text,
    action: item.action,
    status: item.status,
    actors: item.actors.map(named),
    event: called(item.event),
    date: item.date,
    place: named(item.place),
  }))
}

const texts = (text: string) => read(text).map((item) => item.text)

describe('verbs', () => {
  test('passives and back', () => {
    const stems = ['görüş', 'imzala', 'al', 'et', 'seç', 'bağla', 'kur']
    expect(stems.map(passiveOf)).toEqual(['görüşül', 'imzalan', 'alın', 'edil', 'seçil', 'bağlan', 'kurul'])
    expect(['kurul', 'kiralan', 'edil', 'veril'].map(activeOf)).toEqual(['kur', 'kirala', 'et', 'ver'])
    expect(['görüş', 'imzala', 'masaya yatır'].map(infinitive)).toEqual(['görüşmek', 'imzalamak', 'masaya yatırmak'])
  })
})

describe('the matter', () => {
  test('is marked without actor, occasion, day and verb', () => {
    expect(texts('Belediye Meclisi, yarınki toplantıda yeni otopark ücret tarifesini karara bağlayacak.')).toEqual([
      'yeni otopark ücret tarifesini',
    ])
  })

  test('stands also far before its verb', () => {
    expect(texts("Ücret zammını, Kamu İşveren Kurulu 5 Kasım'daki toplantısında karara bağlayacak.")).toEqual([
      'Ücret zammını',
    ])
  })

  test('is several where each has modifiers of its own, and one where they share them', () => {
    expect(
      texts('NATO zirvesinde savunma bütçesinin artırılması ile üyelik başvurularının hızlandırılması ele alınacak.'),
    ).toEqual(['savunma bütçesinin artırılması', 'üyelik başvurularının hızlandırılması'])
    expect(texts('NATO zirvesinde göç ve güvenlik konuları ele alınacak.')).toEqual(['göç ve güvenlik konuları'])
  })

  test('what stands beside it counts too', () => {
    expect(
      texts('NATO zirvesinde ikili ilişkilerin yanı sıra bölgesel güvenlik konularının ele alınacağı bildirildi.'),
    ).toEqual(['ikili ilişkilerin', 'bölgesel güvenlik konularının'])
  })
})

describe('status', () => {
  test.each([
    ['Belediye Meclisi, bütçeyi yarın görüşecek.', 'planned'],
    ['Belediye Meclisi, imar planını dün kabul etti.', 'done'],
    ['Teşvik başvurusu Ticaret Bakanlığınca değerlendiriliyor.', 'ongoing'],
    ['Bugün imzalanması beklenen protokol, kar yağışı nedeniyle ertelendi.', 'cancelled'],
    ['Kurul, başvuruyu dün görüşecekti ancak oturum ileri bir tarihe bırakıldı.', 'cancelled'],
  ])('%s', (text, status) => {
    expect(read(text).map((item) => item.status)).toEqual([status])
  })

  test.each([
    'Bakan bu anlaşmayı imzalayacak mı?',
    'Sanık, suçlamaları reddetti.',
    'Projelerimizi hayata geçireceğiz.',
    'Dizinin yeni bölümünde aile sırları ele alınacak.',
    'Taraflar geçen yıl bir anlaşma imzalamıştı.',
    'Gelen misafirler akşam yemeğinde eski günleri konuşacak.',
  ])('nothing for a diary: %s', (text) => {
    expect(texts(text)).toEqual([])
  })
})

describe('who, when and where', () => {
  test('with whom it is signed', () => {
    expect(
      read("Ankara Üniversitesi, yarın İzmir'de Ege Üniversitesi ile iş birliği protokolü imzalayacak."),
    ).toMatchObject([{ actors: ['Ankara Üniversitesi', 'Ege Üniversitesi'], date: '2024-10-15', place: 'İzmir' }])
  })

  test('occasion, day and place are taken over where the sentence is silent', () => {
    expect(
      read("NATO zirvesi 9 Temmuz'da Vilnius'ta yapılacak.\n\nZirvede savunma bütçesi görüşülecek."),
    ).toMatchObject([{ event: 'NATO zirvesi', date: '2025-07-09', place: 'Vilnius' }])
  })

  test('place and hour in the brackets of a diary bulletin', () => {
    expect(read('ANKARA - TBMM Genel Kurulu, kira yasası teklifini görüşecek. (Ankara/14.00)')).toMatchObject([
      { text: 'kira yasası teklifini', actors: ['TBMM Genel Kurulu'], date: '2024-10-14T14:00', place: 'Ankara' },
    ])
  })

  test('a list gives one item a line, with the action of its verbal noun', () => {
    expect(
      read(
        'Gündem:\n1. Geçen ayın tutanaklarının onaylanması\n2. 2025 yılı bütçesinin görüşülmesi\n' +
          '3. Başkana yetki verilmesi\n- Fen Lisesi yapılması için yer ayrılması',
      ).map(({ text, action }) => [text, action]),
    ).toEqual([
      ['Geçen ayın tutanaklarının', 'onaylamak'],
      ['2025 yılı bütçesinin', 'görüşmek'],
      ['Başkana yetki', 'vermek'],
      ['Fen Lisesi yapılması için yer', 'ayırmak'],
    ])
  })
})

test('the seed: every item with all that is said of it', () => {
  const gold = JSON.parse(readFileSync('fixtures/gold/kgao-zirvesi.json', 'utf8'))
  const name = (id: string | null) => gold.entities.find((entity: { id: string }) => entity.id === id)?.name ?? null
  const event = (id: string | null) => gold.events.find((found: { id: string }) => found.id === id)?.name ?? null
  expect(read(gold.text, gold.published)).toEqual(
    gold.agenda.map((item: (typeof gold.agenda)[number]) => ({
      text: item.text,
      action: item.action,
      status: item.status,
      actors: item.actors.map(name),
      event: event(item.event),
      date: item.date,
      place: name(item.place),
    })),
  )
})

describe('topic', () => {
  test.each([
    ['Liderler, NATO zirvesinde genel sekreter adaylığını değerlendirecek.', 'genel sekreter adaylığı'],
    ['Komisyon, yarın uyuma ilişkin protokolü görüşecek.', 'uyuma ilişkin protokol'],
    ['Tünelin salı günü trafiğe açılacağı bildirildi.', 'Tünel'],
    ['Kurul, yarın aday listelerini karara bağlayacak.', 'aday listeleri'],
    ["Bakan Mehmet Şimşek, yarın Ankara'da NATO zirvesine katılacak.", 'NATO zirvesi'],
    ['Meclis, yarın bütçe teklifini görüşecek.', 'bütçe teklifi'],
  ])('%s', (text, topic) => {
    expect(documentOf(text).agenda.map((item) => item.topic)).toEqual([topic])
  })
})

describe('what modern bulletins say', () => {
  test.each([
    ['Ege Üniversitesi Senatosu, cuma günü Fen Fakültesine yeni dekan seçecek.', 'seçmek'],
    ['Yangına ilişkin davanın görülmesine çarşamba günü devam edilecek.', 'görmek'],
    ['Ekonomistler, Merkez Bankasının politika faizini 150 baz puan indirmesini bekliyor.', 'indirmek'],
    ['Genel Kurulda salı günü araştırma önergesinin ön görüşmesi yapılacak.', 'görüşmek'],
    ["Kesin listelerin basımına 1 Kasım'da başlanacak.", 'başlamak'],
    ['Ankara 2. İdare Mahkemesi, dolgu projesinin yürütmesini durdurdu.', 'yürütmesini durdurmak'],
  ])('%s', (text, action) => {
    expect(read(text).map((item) => item.action)).toEqual([action])
  })

  test('confidence grows with what is known', () => {
    const [much] = documentOf("Bakan Mehmet Şimşek, yarın Davos'ta Dünya Ekonomi Forumu'na katılacak.").agenda
    const [little] = documentOf('Mahkeme, sanıkların tahliyesine karar verdi.').agenda
    expect(much.confidence).toBeGreaterThan(little.confidence)
    expect(much.confidence).toBeLessThanOrEqual(1)
  })
})
