import { describe, expect, test } from 'vitest'
import { dates } from '../extractors/dates/index.ts'
import { quantities } from '../extractors/quantities/index.ts'
import { sentences } from '../extractors/sentences.ts'
import { advance, begin, type Stage } from '../extractors/stage.ts'
import { tokens } from '../extractors/tokens.ts'
import { words } from '../extractors/words.ts'
import type { Document } from '../schemas/document.ts'

type Read = Document<'tokens' | 'sentences' | 'words' | 'dates' | 'quantities'>

function read(text: string, published: string): Read {
  let document: Document = begin({ id: 'test', text, published, title: null, source: null, declaredLanguage: 'tr' })
  for (const stage of [tokens, sentences, words, dates, quantities])
    document = advance(stage as Stage, document as Read)
  return document as Read
}

/** Every find as `words = value`, with its type where it is no date. */
function found(text: string, published = '2025-11-24') {
  return read(text, published).dates.map(
    ({ text, type, value }) => `${text} = ${type === 'date' ? '' : `${type} `}${value}`,
  )
}

describe('the year and the week that the tense asks for', () => {
  test.each([
    ["27 Kasım'da yapılacak zirve.", '27 Kasım = 2025-11-27'],
    ['Konukları aralık ayındaki şenliğe davet ettik.', 'aralık ayındaki = 2025-12'],
    ["20 Kasım'da yapılacak kurultay.", '20 Kasım = 2026-11-20'],
    ["27 Kasım'da yapılan zirve.", '27 Kasım = 2024-11-27'],
    ['Kurul salı günü toplandı.', 'salı günü = 2025-11-18'],
    ['Kurul salı günü toplanacak.', 'salı günü = 2025-11-25'],
    ['Kurulun salı günü toplanacağı bildirildi.', 'salı günü = 2025-11-25'],
    ['Bakan salı günü Turan Köprüsü’nü açacak.', 'salı günü = 2025-11-25'],
    ['Kurul haftanın son gününde toplandı.', 'haftanın son gününde = 2025-11-23'],
    ['Bakan, aralık ayında oylanacağını söyledi.', 'aralık ayında = 2025-12'],
    ['Aralık ayında kabul edilmişti.', 'Aralık ayında = 2024-12'],
    ['Karar 5 Ocak Pazartesi günü okunacak.', '5 Ocak Pazartesi günü = 2026-01-05'],
    ["Toplantı 15 Aralık'a ertelendi.", '15 Aralık = 2025-12-15'],
    ['TÜİK ekim ayına ilişkin verileri açıklayacak.', 'ekim ayına = 2025-10'],
    ["14 Ekim'de düzenlenen turnuvaya katılacak takım.", '14 Ekim = 2025-10-14'],
    ['Kulüp, kaptanın sözleşmesini cuma günü uzatmıştı.', 'cuma günü = 2025-11-21'],
    ['Kulüp, imza törenini cuma gününe bıraktı.', 'cuma gününe = 2025-11-28'],
    ["Mahkeme 30 Kasım'a gün verdi.", '30 Kasım = 2025-11-30'],
    [
      'Acenteler 28-30 Kasım tarihleri arasındaki turları satışa çıkardı.',
      '28-30 Kasım = interval 2025-11-28/2025-11-30',
    ],
    ['"Fabrika aralıkta bile tam kapasiteye çıkamaz," dedi.', 'aralıkta = 2025-12'],
    ['"20 Aralık sabahı herkes hazır," dedi.', '20 Aralık sabahı = 2025-12-20'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('a sentence that names a year lends it to the days after it', () => {
    expect(found("6 Eylül 2019'da gözaltına alınmış, 8 Eylül'de tutuklanmıştı.")).toEqual([
      '6 Eylül 2019 = 2019-09-06',
      '8 Eylül = 2019-09-08',
    ])
  })

  test('a title without a verb takes the year that the text tells', () => {
    expect(found("Yarış 30 Mayıs'ta\n\nYarış 30 Mayıs 2026 günü koşulacak.")[0]).toBe('30 Mayıs = 2026-05-30')
  })
})

describe('the day last spoken of', () => {
  test('aynı gün, ertesi gün, bir önceki yıl', () => {
    expect(found("Heyet yarın Viyana'ya geçecek. Graz'da aynı gün imza atılacak, ertesi gün dönülecek.")).toEqual([
      'yarın = 2025-11-25',
      'aynı gün = 2025-11-25',
      'ertesi gün = 2025-11-26',
    ])
    expect(found("İhracat 2023'te bir önceki yıla göre arttı.")).toEqual(['2023 = 2023', 'bir önceki yıla = 2022'])
  })

  test('a clock time takes the day before it, across a sentence, not that of a range or a deadline', () => {
    expect(found("Duruşma dün başladı. Saat 09.45'te okunan iddianame uzun sürdü.")[1]).toBe(
      'Saat 09.45 = time 2025-11-23T09:45',
    )
    expect(found("Hasar tespiti cuma gününe kadar bitecek. Kurul saat 17.00'de toplanacak.")[1]).toBe(
      'saat 17.00 = time 2025-11-24T17:00',
    )
    expect(found("Okullar 24-28 Kasım'da tatil edilecek. Kurul saat 17.00'de toplanacak.")[1]).toBe(
      'saat 17.00 = time 2025-11-24T17:00',
    )
  })

  test('an hour yet to come belongs to the occasion whose day and hour have been told before', () => {
    const text =
      "Kurul yarın saat 15.30'da toplanacak.\n\nÜyeler bilgi verdi.\n\nOturumdan sonra saat 19.00'da konuşulacak."
    expect(found(text)[1]).toBe('saat 19.00 = time 2025-11-25T19:00')
  })

  test('what stands right after a year gone by lies in it', () => {
    expect(found('Geçen yıl da ekim ayında don olmuştu.')[1]).toBe('ekim ayında = 2024-10')
    expect(found('İhracat geçen yıla göre ekimde arttı.')[1]).toBe('ekimde = 2025-10')
  })

  test('a part of the day belongs to the day before it', () => {
    expect(found('Heyet cuma günü geldi. Akşam saatlerinde Bakan ile görüştü.')).toEqual([
      'cuma günü = 2025-11-21',
      'Akşam saatlerinde = 2025-11-21',
    ])
  })

  test('a bulletin tells the times of its own day', () => {
    expect(found("Sözleşme 18 Aralık'a ertelendi.\nBakan toplantıya katılacak. (Ankara/11.00)")[1]).toBe(
      '11.00 = time 2025-11-24T11:00',
    )
  })
})

describe('the clock of another zone', () => {
  test.each([
    ["Maç yarın TSİ 21.45'te başlayacak.", ['yarın TSİ 21.45 = time 2025-11-25T21:45']],
    [
      "Tören 27 Kasım'da Moskova saatiyle 14.00'te yapılacak.",
      ["27 Kasım'da Moskova saatiyle 14.00 = time 2025-11-27T14:00"],
    ],
    ["Uydu UTC 03.15'te fırlatıldı.", ['UTC 03.15 = time 2025-11-24T03:15Z']],
    [
      "Duruşma saat 16.00 CET'te (TSİ 18.00) başladı.",
      ['saat 16.00 CET = time 2025-11-24T16:00+01:00', 'TSİ 18.00 = time 2025-11-24T18:00'],
    ],
    ["Kafede yaz saatiyle 20.00'de çay içildi.", ['20.00 = time 2025-11-24T20:00']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('one mark', () => {
  test.each([
    ["7 Aralık Pazar günü, saat 17.00'de buluşulacak.", ['7 Aralık Pazar günü, saat 17.00 = time 2025-12-07T17:00']],
    [
      "24 Aralık'ta 06.00-13.00 saatleri arasında.",
      ["24 Aralık'ta 06.00-13.00 saatleri = interval 2025-12-24T06:00/2025-12-24T13:00"],
    ],
    ['30 Aralık 2025 - 2 Ocak 2026 tarihlerinde.', ['30 Aralık 2025 - 2 Ocak 2026 = interval 2025-12-30/2026-01-02']],
    ["25-26-27 Aralık'ta düzenlenecek.", ['25-26-27 Aralık = interval 2025-12-25/2025-12-27']],
    ['Saat dokuzu beş geçe siren çaldı.', ['Saat dokuzu beş geçe = time 2025-11-24T09:05']],
    [
      'Hat 23.00 ile 01.00 saatleri arasında kapalı.',
      ['23.00 ile 01.00 saatleri = interval 2025-11-24T23:00/2025-11-25T01:00'],
    ],
    ['2 yıl 3 ay hapis cezası verildi.', ['2 yıl 3 ay = duration P2Y3M']],
    ['9 yıldan 22 yıla kadar hapis isteniyor.', ['9 yıldan = duration P9Y', '22 yıla = duration P22Y']],
    ['Yarım asırlık çınar devrildi.', ['Yarım asırlık = duration P50Y']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('capitals and other apostrophes', () => {
    expect(found('TÖREN 29 EKİM’DE YAPILDI')).toEqual(['29 EKİM = 2025-10-29'])
  })
})

describe('what is no date', () => {
  test.each([
    '29 Ekim Caddesi trafiğe kapatıldı.',
    '15 Temmuz Şehitler Köprüsü onarılıyor.',
    '2026 FIFA Dünya Kupası yaklaşıyor.',
    'Takım 2-1 kazandı.',
    '5237 sayılı kanun değişti.',
    '2 bin 500 kişi yürüdü.',
    '35 yaşındaki Eylül Hanım ödül aldı.',
    'Ligin 1. haftasında berabere kaldılar.',
    'Üretici pazarda buğday ekimini konuştu.',
    'Kupür 0312 419 20 10 numarasından aranabilir.',
    'Karar 2024/356 esas numarasıyla yazıldı.',
    'Önümüzdeki günlerde yağış bekleniyor.',
    'Her geçen gün büyüyor.',
    'Eylül geldi, Bahar ile konuştu.',
    'Nisan Yılmaz birinci, Bahar Kaya ikinci oldu.',
    'Akşam yemeğinde Sabah gazetesini okudu.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a day in brackets says which day a statement meant by today', () => {
    expect(found('Açıklama bugün (14 Ekim) yapıldı, metin dün (13 Ekim) yazıldı.', '2024-10-15')).toEqual([
      'bugün = 2024-10-14',
      '14 Ekim = 2024-10-14',
      'dün = 2024-10-13',
      '13 Ekim = 2024-10-13',
    ])
    expect(found('Saldırıda bugün (dün) iki kişi yaralandı.', '2024-10-15')[0]).toBe('bugün = 2024-10-14')
    expect(found('Kurul 29 Ekim (dün) toplandı.', '2024-10-30')[0]).toBe('29 Ekim = 2024-10-29')
  })

  test('an impossible day is a note', () => {
    const { dates, notes } = read("Tören 31 Nisan'da yapılacak, 29 Şubat 2025 geçildi.", '2025-11-24')
    expect(dates).toEqual([])
    expect(notes).toEqual([
      { stage: 'dates', says: '31 Nisan: no such day', start: 6, end: 14 },
      { stage: 'dates', says: '29 Şubat 2025: no such day', start: 29, end: 42 },
    ])
  })

  test('a day that cannot be told keeps its words', () => {
    expect(found('Ertesi gün yola çıkıldı.')).toEqual(['Ertesi gün = null'])
    expect(found('Ertesi yıl kapandı.')).toEqual(['Ertesi yıl = null'])
  })
})

describe('the article has a time of day', () => {
  test('hours before it are a time', () => {
    expect(found('Deprem iki saat önce oldu.', '2025-11-24T01:30')).toEqual(['iki saat = time 2025-11-23T23:30'])
    expect(found('Deprem iki saat önce oldu.')).toEqual(['iki saat = duration PT2H'])
  })
})

test('no two finds overlap, and every one is its words', () => {
  const text =
    "Dün saat 10.00-12.00 arası, 5-6 Ekim 2025 Pazartesi günü saat 9'da, geçen yıl 15 Mayıs'ta üç gün süren 2024 yılı."
  let at = 0
  for (const { start, end, text: mark } of read(text, '2025-11-24').dates) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(text.slice(start, end)).toBe(mark)
    at = end
  }
})

test('long texts of one word come to an end', () => {
  const words =
    '2, |pazartesi, |Ekim-|5 Ekim |iki |saat |1.|12.|20.30 |1 gün ve |5 Ekim ile |akşam |cuma ve |3/4|12.10.3.4.5 Ekim 20.30-Mart 1.'.split(
      '|',
    )
  for (const word of words) {
    const text = word.repeat(10_000)
    for (const { start, end, text: mark } of read(text, '2025-11-24').dates) expect(text.slice(start, end)).toBe(mark)
  }
}, 30_000)

describe('amounts', () => {
  const amounts = (text: string) =>
    read(text, '2025-11-24').quantities.map(({ text, value, unit }) => `${text} = ${value} ${unit}`)

  test('a date is none, and an amount within another is not told', () => {
    expect(amounts('2024 yılında 3 gün süren fuara 1,2 milyar liralık yatırım, yüzde 12,5 pay ayrıldı.')).toEqual([
      '1,2 milyar liralık = 1200000000 TRY',
      'yüzde 12,5 = 12.5 %',
    ])
  })

  test.each([
    ['Kanada 2 milyon Kanada doları verdi.', ['2 milyon Kanada doları = 2000000 CAD']],
    ['Arsa 500 dönüm büyüklüğünde.', ['500 dönüm = 500000 m2']],
    ["Fiyat %10'luk artışla ₺1.250,50 oldu.", ['%10 = 10 %', '₺1.250,50 = 1250.5 TRY']],
    ['Takım ikinci oldu, üç kişi sakatlandı.', ['ikinci = 2 null', 'üç = 3 null']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })
})
