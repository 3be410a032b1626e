import { describe, expect, test } from 'vitest'
import { splitSentences } from '../turkish/sentences.ts'
import { surfaceTokens } from '../turkish/surface.ts'
import { tokenize } from '../turkish/tokenizer.ts'

const words = (text: string) => tokenize(text).map((token) => token.text)
const kinds = (text: string) => tokenize(text).map((token) => `${token.text}:${token.kind}`)
const names = (text: string) =>
  tokenize(text)
    .filter((token) => token.nameEnd < token.end)
    .map((token) => text.slice(token.start, token.nameEnd))

describe('tokens', () => {
  test('a word and its apostrophe suffix are one token, and the name ends before it', () => {
    expect(words("Ankara'da KGAÖ'ye, 14.30’da.")).toEqual(["Ankara'da", "KGAÖ'ye", ',', '14.30’da', '.'])
    expect(names("Ankara'da KGAÖ’ye 14.30'da T.C.'nin")).toEqual(['Ankara', 'KGAÖ', '14.30', 'T.C.'])
  })

  test('an apostrophe inside a name is none of a suffix', () => {
    expect(names("Kur'an'ı O'Neal'ın D'Alema")).toEqual(["Kur'an", "O'Neal"])
  })

  test('a suffix in capitals is a suffix too', () => {
    expect(names("İZMİR'DE")).toEqual(['İZMİR'])
  })

  test('whose a full stop is', () => {
    expect(kinds("Prof. Dr. Ece A. Ok, 31. madde, IV. Murat, 6.'dan, T.C. ve 2-1.")).toEqual([
      'Prof.:abbreviation',
      'Dr.:abbreviation',
      'Ece:word',
      'A.:abbreviation',
      'Ok:word',
      ',:punctuation',
      '31.:ordinal',
      'madde:word',
      ',:punctuation',
      'IV.:ordinal',
      'Murat:word',
      ',:punctuation',
      "6.'dan:ordinal",
      ',:punctuation',
      'T.C.:abbreviation',
      've:word',
      '2:number',
      '-:punctuation',
      '1:number',
      '.:punctuation',
    ])
  })

  test('numbers, dates, times and signs', () => {
    expect(kinds('12.03.2025 03/12/2025 14.30 1.200 3,5 %10 ₺250 COP30')).toEqual([
      '12.03.2025:date',
      '03/12/2025:date',
      '14.30:time',
      '1.200:number',
      '3,5:number',
      '%:symbol',
      '10:number',
      '₺:symbol',
      '250:number',
      'COP30:acronym',
    ])
  })

  test('addresses', () => {
    expect(kinds("https://www.ornek.gov.tr/haber?id=3. haber@ornek.com'a @belediye #deprem ornek.com'da")).toEqual([
      'https://www.ornek.gov.tr/haber?id=3:url',
      '.:punctuation',
      "haber@ornek.com'a:email",
      '@belediye:handle',
      '#deprem:hashtag',
      "ornek.com'da:url",
    ])
  })

  test('a letter and a shortened name are one token, initials are not', () => {
    expect(kinds("G.Saray, F.Bahçe'yi H.B. ile yendi.")).toEqual([
      'G.Saray:word',
      ',:punctuation',
      "F.Bahçe'yi:word",
      'H.B.:abbreviation',
      'ile:word',
      'yendi:word',
      '.:punctuation',
    ])
    expect(names("G.Saray'ın F.Bahçe’yi")).toEqual(['G.Saray', 'F.Bahçe'])
  })

  test('a suffix behind its full stop shows an abbreviation', () => {
    expect(words("5800 m.'ye, Ank.'da, T.C.'nin")).toEqual(['5800', "m.'ye", ',', "Ank.'da", ',', "T.C.'nin"])
    expect(words("Yol kapandı.' dedi.")).toEqual(['Yol', 'kapandı', '.', "'", 'dedi', '.'])
  })

  test('a full stop without a space behind it ends a word all the same', () => {
    expect(words('Bunu söyledi.Ancak gelmedi:Bitti.')).toEqual(
      ['Bunu', 'söyledi', '.', 'Ancak', 'gelmedi', ':', 'Bitti', '.'], //
    )
  })

  test('quotation marks of every make', () => {
    expect(kinds(`''a'' “b” «c» 'd'`).filter((token) => token.endsWith(':quote'))).toHaveLength(8)
  })

  test('every unit that is not white space is in one token, in order', () => {
    const text = 'Açıklama:\u00a0“Var…”  (dedi)\r\n🙂 a\u0301 \ud83d son'
    let at = 0
    for (const token of tokenize(text)) {
      expect(text.slice(at, token.start)).toMatch(/^\s*$/u)
      expect(token.text).toBe(text.slice(token.start, token.end))
      expect(token.folded).toHaveLength(token.text.length)
      at = token.end
    }
    expect(text.slice(at)).toBe('')
  })
})

describe('sentences', () => {
  const sentences = (text: string) =>
    splitSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['Hakem "topu at." dedi. Oyun durdu.', ['Hakem "topu at." dedi.', 'Oyun durdu.']],
    ['8. Cumhurbaşkanı geldi. Dr. Ece Ok konuştu.', ['8. Cumhurbaşkanı geldi.', 'Dr. Ece Ok konuştu.']],
    ['Elma, armut vb. Ayrıca su.', ['Elma, armut vb.', 'Ayrıca su.']],
    ['Elma vb. ürünler.', ['Elma vb. ürünler.']],
    ['Başlık satırı\n\nMetin başladı.', ['Başlık satırı', 'Metin başladı.']],
    ['“Geldik. Gördük.” dedi.', ['“Geldik.', 'Gördük.” dedi.']],
    ['Skor 2-1. Ancak maç bitmedi.', ['Skor 2-1.', 'Ancak maç bitmedi.']],
    ['Geldi mi? Gelmedi! Bekliyoruz...', ['Geldi mi?', 'Gelmedi!', 'Bekliyoruz...']],
    ["Toplantı 14.30'da. Basına kapalı.", ["Toplantı 14.30'da.", 'Basına kapalı.']],
    ['Prof. Dr. H.B. ile görüştü. Sonra ayrıldı.', ['Prof. Dr. H.B. ile görüştü.', 'Sonra ayrıldı.']],
    ['Başvuruda T.C. Kimlik numarası istendi.', ['Başvuruda T.C. Kimlik numarası istendi.']],
    ['Kayıtlar No: 5 kapısında yapılacak. Giriş serbest.', ['Kayıtlar No: 5 kapısında yapılacak.', 'Giriş serbest.']],
    ['Geç kaldı!.. Otobüs gitmişti.', ['Geç kaldı!..', 'Otobüs gitmişti.']],
    ['"Neden geldin?" diye sordu. Kimse duymadı.', ['"Neden geldin?" diye sordu.', 'Kimse duymadı.']],
    ['Bekledik... ama gelmedi. Maç 14.30 da başladı.', ['Bekledik... ama gelmedi.', 'Maç 14.30 da başladı.']],
    ['Karar bugün açıklandı.Ancak itiraz yolu açık.', ['Karar bugün açıklandı.', 'Ancak itiraz yolu açık.']],
    ['Toplantıyı 8. Cumhurbaşkanı açtı.', ['Toplantıyı 8. Cumhurbaşkanı açtı.']],
    ['Artış oranı %10. Bakan Ali Kaya açıkladı.', ['Artış oranı %10.', 'Bakan Ali Kaya açıkladı.']],
    ['1. Ordu Komutanı Ayşe Demir geldi.', ['1. Ordu Komutanı Ayşe Demir geldi.']],
    ['Fiyatlar arttı. iPad satışı düştü.', ['Fiyatlar arttı.', 'iPad satışı düştü.']],
    ['a) Su verilir.\n- Yol yapılır\n• Park açılır', ['a) Su verilir.', '- Yol yapılır', '• Park açılır']],
    [
      'Bakan Ali Kaya, Türkiye Büyük Millet Meclisi Genel Kurulu toplantısında Avrupa Birliği ile yapılan anlaşmayı övdü.',
      [
        'Bakan Ali Kaya, Türkiye Büyük Millet Meclisi Genel Kurulu toplantısında Avrupa Birliği ile yapılan anlaşmayı övdü.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test.each(['"', 'a.', 'A.', '.) ', 'www.', "a'", '1.', 'Ali ', '... ', '( ', 'a@', "A'", 'aa.', 'aa./', 'http://'])(
    'a long run of %j comes to an end, with every token in one sentence',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length)
      const tokens = tokenize(text)
      const ranges = splitSentences(text, tokens)
      expect(ranges.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.length)
    },
  )

  test('every token is in one sentence', () => {
    const text = '"A. B" c. (D e.) F\ng'
    const tokens = tokenize(text)
    const ranges = splitSentences(text, tokens).map(({ first, last }) => [first, last])
    expect(ranges.flatMap(([first, last]) => Array.from({ length: last - first }, (_, n) => first + n))).toEqual(
      tokens.map((_, at) => at),
    )
  })
})

describe('surface tokens, as the treebank has them', () => {
  const surface = (text: string) => surfaceTokens(tokenize(text)).map(({ start, end }) => text.slice(start, end))

  test.each([
    ['"Yeşil Sonat"ını çaldı.', ['"', 'Yeşil', 'Sonat"ını', 'çaldı', '.']],
    ['"Bitti." dedi.', ['"', 'Bitti', '."', 'dedi', '.']],
    ['"Bitti mi?" dedi.', ['"', 'Bitti', 'mi', '?', '"', 'dedi', '.']],
    ['Dr. Ece Ok 3. oldu.', ['Dr', '.', 'Ece', 'Ok', '3', '.', 'oldu', '.']],
    ["6.'dan T.C.'nin A.Ş. ile", ["6.'dan", "T.C.'nin", 'A.Ş.', 'ile']],
    ["O 'Bu' dedi, ve/veya 1/2.", ['O', "'Bu", "'", 'dedi', ',', 've/veya', '1/2', '.']],
  ])('%s', (text, expected) => {
    expect(surface(text)).toEqual(expected)
  })
})
