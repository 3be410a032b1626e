import { describe, expect, test } from 'vitest'
import { splitSentences } from '../turkish/sentences.ts'
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
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('every token is in one sentence', () => {
    const text = '"A. B" c. (D e.) F\ng'
    const tokens = tokenize(text)
    const ranges = splitSentences(text, tokens).map(({ first, last }) => [first, last])
    expect(ranges.flatMap(([first, last]) => Array.from({ length: last - first }, (_, n) => first + n))).toEqual(
      tokens.map((_, at) => at),
    )
  })
})
