import { describe, expect, test } from 'vitest'
import { complementOf } from '../extractors/quotes/clauses.ts'
import { confidenceOf } from '../extractors/quotes/confidence.ts'
import { quotes } from '../extractors/quotes/index.ts'
import { pairMarks } from '../extractors/quotes/marks.ts'
import { verbReader } from '../extractors/quotes/verb-forms.ts'
import { sentences } from '../extractors/sentences.ts'
import { advance, begin } from '../extractors/stage.ts'
import { tokens } from '../extractors/tokens.ts'
import { words } from '../extractors/words.ts'
import type { Entity, EntityType } from '../schemas/entity.ts'
import { spanOf } from '../schemas/span.ts'
import { QuoteCounts } from '../training/quote-counts.ts'

/** The article with its tokens, sentences and words. */
function articleOf(text: string) {
  const article = {
    id: 'test',
    text,
    published: '2024-10-14',
    title: null,
    source: null,
    declaredLanguage: 'tr',
  } as const
  const tokenized = advance(tokens, begin(article))
  return advance(words, advance(sentences, tokenized))
}

/** Entities of which we say ourselves where they stand: the shorter of two spellings joins the longer one. */
function entitiesOf(text: string, names: Readonly<Record<string, EntityType>>): Entity[] {
  const entities: Entity[] = []
  for (const [spellings, type] of Object.entries(names)) {
    const found = spellings.split(' | ').flatMap((name) => [...text.matchAll(new RegExp(name, 'gu'))])
    const mentions = found
      .filter(({ index }, at) => !found.slice(0, at).some((f) => f.index <= index && index < f.index + f[0].length))
      .map((match) => ({ ...spanOf(text, match.index, match.index + match[0].length), by: 'test' }))
      .sort((a, b) => a.start - b.start)
    const id = `e${entities.length + 1}`
    if (mentions.length > 0)
      entities.push({ id, type, name: spellings.split(' | ')[0], roles: [], links: {}, mentions })
  }
  return entities
}

/** The quotes of a text, and the entities that we say are in it. */
function quotesOf(text: string, names: Readonly<Record<string, EntityType>> = {}) {
  const entities = entitiesOf(text, names)
  return { entities, layer: quotes.run({ ...articleOf(text), entities }).layer }
}

/** Who says what, one line a quote. */
function said(text: string, names: Readonly<Record<string, EntityType>> = {}): string[] {
  const { entities, layer } = quotesOf(text, names)
  return layer.map(({ kind, speaker, cue, text: content }) => {
    const name = entities.find(({ id }) => id === speaker)?.name ?? '–'
    return `${kind} · ${name} · ${cue?.text ?? ''} · ${content}`
  })
}

describe('quotation marks', () => {
  const marked = (text: string) => {
    const { tokens: all, sentences: units } = articleOf(text)
    return pairMarks(all, units).map(({ open, close, depth }) => {
      const inner = text.slice(all[open + 1].start, all[close - 1].end)
      return `${depth} ${inner}`
    })
  }
  test.each([
    ['Kaya, "Geldik." dedi.', ['0 Geldik.']],
    ['Kaya, “Geldik.” dedi.', ['0 Geldik.']],
    ["Kaya, ''Geldik'' dedi.", ['0 Geldik']],
    ["Kaya, 'Ankara'dan geldik' dedi.", ["0 Ankara'dan geldik"]],
    ['Kaya, «Geldik» dedi.', ['0 Geldik']],
    ['Kaya, "Bana \'Gel\' dedi." diye anlattı.', ["0 Bana 'Gel' dedi.", '1 Gel']],
    ["Kaya, \"Geldik.'' dedi.", ['0 Geldik.']],
    ['"Geldik.\n\nGideceğiz." dedi.', ['0 Geldik.\n\nGideceğiz.']],
    ['"Geldik.\n"Gideceğiz."', ['0 Geldik.', '0 Gideceğiz.']],
    ['Boyu 5" kadar.', []],
    ['Kaya, "Geldik diye konuştu.', ['0 Geldik']],
    ['Kaya, Geldik" dedi.', ['0 Geldik']],
    ['Kaya, "Geldik.\n\nGideceğiz." dedi.', ['0 Geldik.\n\nGideceğiz.']],
    ['Kaya, "Geldik.\n\nDemir, "Gittik." dedi.', ['0 Gittik.']],
  ])('%j', (text, expected) => {
    expect(marked(text)).toEqual(expected)
  })
})

describe('forms', () => {
  const read = verbReader(['söyle', 'belirt', 'et', 'de', 'bildir'])
  test.each([
    ['söyledi', 'söyle finite'],
    ['söylüyor', 'söyle finite'],
    ['söylendi', 'söyle finite passive'],
    ['belirten', 'belirt participle'],
    ['belirterek', 'belirt converb'],
    ['belirtirken', 'belirt converb'],
    ['belirtilmişti', 'belirt finite passive'],
    ['belirttiğini', 'belirt nominal'],
    ['bildirilen', 'bildir participle passive'],
    ['ederek', 'et converb'],
    ['edildi', 'et finite passive'],
    ['diyen', 'de participle'],
    ['denildi', 'de finite passive'],
    ['söylemedi', ''],
    ['denizi', ''],
  ])('%s', (form, expected) => {
    const found = read(form)
    expect(found ? `${found.stem} ${found.kind}${found.passive ? ' passive' : ''}` : '').toBe(expected)
  })
  test.each([
    ['yapıldığını', 'Acc'],
    ['yapılacaklarını', 'Acc'],
    ['yapıldığı', 'Nom'],
    ['yapılacağına', 'Dat'],
    ['yapıldığının', 'Gen'],
    ['yapıldığından', 'Abl'],
    ['yapılmasını', 'Wish'],
    ['yapılan', null],
    ['varlığını', null],
  ])('%s ends a clause: %s', (form, expected) => {
    expect(complementOf(form)).toBe(expected)
  })
})

describe('who speaks', () => {
  const names = {
    'Ayşe Kaya | Kaya': 'PERSON',
    'Mehmet Demir | Demir': 'PERSON',
    'Maliye Bakanlığı(?:ndan)?': 'ORGANIZATION',
  } as const

  test('a dropped subject is the speaker before', () => {
    expect(said('Ayşe Kaya, "Geldik." dedi. Köprünün açılacağını da sözlerine ekledi.', names)).toEqual([
      'direct · Ayşe Kaya · dedi · Geldik.',
      'indirect · Ayşe Kaya · sözlerine ekledi · Köprünün açılacağını',
    ])
  })
  test('a participle gives its subject to what follows', () => {
    expect(said('Köprünün açılacağını belirten Mehmet Demir, "Söz verdik." diye konuştu.', names)).toEqual([
      'indirect · Mehmet Demir · belirten · Köprünün açılacağını',
      'direct · Mehmet Demir · diye konuştu · Söz verdik.',
    ])
  })
  test('a written source goes on', () => {
    const text =
      'Maliye Bakanlığından yapılan açıklamada, verginin düştüğü bildirildi. Açıklamada, "Oran değişmeyecektir" denildi. Başvuruların uzatıldığı kaydedildi.'
    expect(said(text, names).map((line) => line.split(' · ')[1])).toEqual(Array(3).fill('Maliye Bakanlığı(?:ndan)?'))
  })
  test('but not behind somebody who has spoken since', () => {
    const text =
      'Maliye Bakanlığından yapılan açıklamada, verginin düştüğü bildirildi. Kaya, "Olmaz." dedi. Başvuruların uzatıldığı belirtildi.'
    expect(said(text, names)[2]).toBe('indirect · – · belirtildi · Başvuruların uzatıldığı')
  })
  test('yetkililer are nobody that has a name, and what follows is theirs', () => {
    expect(
      said(
        'Kaya, "Geldik." dedi. Yetkililer, yangının söndürüldüğünü açıkladı. Hasarın az olduğunu söylediler.',
        names,
      ),
    ).toEqual([
      'direct · Ayşe Kaya · dedi · Geldik.',
      'indirect · – · açıkladı · yangının söndürüldüğünü',
      'indirect · – · söylediler · Hasarın az olduğunu',
    ])
  })
  test('a quote in a quote has its own speaker', () => {
    expect(said('Kaya, "Mehmet Demir beni aradı ve \'Bekliyoruz.\' dedi. Sevindim." diye konuştu.', names)).toEqual([
      "direct · Ayşe Kaya · diye konuştu · Mehmet Demir beni aradı ve 'Bekliyoruz.' dedi. Sevindim.",
      'direct · Mehmet Demir · dedi · Bekliyoruz.',
    ])
  })
  test('quoted paragraphs go on with the speaker, a crosshead has whose words it repeats', () => {
    const text =
      'Ayşe Kaya, şunları söyledi:\n\n"Köprüyü bu yıl açacağız."\n\n"Yeni yollar da yapacağız, söz verdik."\n\n"Vergi oranı yanlış"\n\nMehmet Demir, vergi oranının yanlış olduğunu savundu.'
    expect(said(text, names)).toEqual([
      'direct · Ayşe Kaya · şunları söyledi · Köprüyü bu yıl açacağız.',
      'direct · Ayşe Kaya ·  · Yeni yollar da yapacağız, söz verdik.',
      'direct · Mehmet Demir ·  · Vergi oranı yanlış',
      'indirect · Mehmet Demir · savundu · vergi oranının yanlış olduğunu',
    ])
  })
  test('a reporter who asks is nobody', () => {
    expect(said('"Yol bitecek mi?" sorusu üzerine Kaya, "Bitecek." yanıtını verdi.', names)).toEqual([
      'direct · – · sorusu · Yol bitecek mi?',
      'direct · Ayşe Kaya · yanıtını verdi · Bitecek.',
    ])
  })
})

describe('what is said', () => {
  const names = { 'Ayşe Kaya | Kaya': 'PERSON', Rusya: 'LOCATION', Çin: 'LOCATION' } as const
  test.each([
    ['Kaya, dün yaptığı açıklamada, yolun bittiğini söyledi.', 'yolun bittiğini'],
    ['Kaya, gazetecilere yolun bittiğini söyledi.', 'yolun bittiğini'],
    ['Kaya da yolun bittiğini ve açılacağını söyledi.', 'yolun bittiğini ve açılacağını'],
    ['Ayrıca Kaya, yolun bittiğini de söyledi.', 'yolun bittiğini'],
    ['Kaya, Rusya, Çin ve İran ile anlaştıklarını söyledi.', 'Rusya, Çin ve İran ile anlaştıklarını'],
    ['Kaya, soruları yanıtlarken, yolun bittiğini söyledi.', 'yolun bittiğini'],
    ['ANKARA (AA) - Yolun bittiği bildirildi.', 'Yolun bittiği'],
    ['Kaya törene katıldı ve yolun bittiğini söyledi.', 'yolun bittiğini'],
  ])('%s', (text, expected) => {
    expect(said(text, names).map((line) => line.split(' · ')[3])).toEqual([expected])
  })
  test.each([
    'Kaya, yolun önemine dikkat çekti.',
    'Kaya sonuçları açıkladı.',
    'Kaya, "Deniz ve Ay" kitabını imzaladı.',
    'Kaya, yolun bittiğini gördü.',
    'Kaya, yardım istedi.',
    'Alınan bilgiye göre, kaza dün oldu.',
    'Soygunu yaptığı öne sürülen kişi yakalandı.',
    'Kaya, erken gelsin diye aradı.',
    'Kaya, yolun bittiğini söylemedi.',
  ])('nobody is quoted in: %s', (text) => {
    expect(said(text, names)).toEqual([])
  })
})

describe('the cue in the dictionary', () => {
  const names = { 'Ayşe Kaya | Kaya': 'PERSON' } as const
  test.each([
    ['Kaya, "Geldik." dedi.', 'demek neutral'],
    ['Kaya, "Geldik." diye konuştu.', 'konuşmak neutral'],
    ['Kaya, sözlerini şöyle sürdürdü: "Buradayız, gitmeyeceğiz."', 'sözlerini sürdürmek neutral'],
    ['Kaya, "Buradayız, gitmeyeceğiz." ifadelerini kullandı.', 'ifade kullanmak neutral'],
    ['Kaya, "Buradayız, gitmeyeceğiz." değerlendirmesinde bulundu.', 'değerlendirmede bulunmak neutral'],
    ['Kaya, "Evlerinize gidin." çağrısında bulundu.', 'çağrıda bulunmak demand'],
    ['Kaya, yolun bittiğini öne sürdü.', 'öne sürmek claim'],
    ['Kaya, yolun bittiği iddiasını yineledi.', 'iddia yinelemek claim'],
    ['Kaya, yolun kapandığını yalanladı.', 'yalanlamak denial'],
    ['Kaya, yolun açılacağına söz verdi.', 'söz vermek promise'],
    ['Kaya, yolun açılmasını istedi.', 'istemek demand'],
    ["Kaya'ya göre yol bu yıl açılacak.", 'göre neutral'],
    ["Kaya'nın iddia ettiğine göre yol bu yıl açılacak.", 'göre claim'],
    ['Yolun bittiği bildirildi.', 'bildirmek neutral'],
  ])('%s', (text, expected) => {
    expect(quotesOf(text, names).layer.map(({ cue }) => `${cue?.lemma} ${cue?.strength}`)).toEqual([expected])
  })
})

describe('whom no name tells', () => {
  test.each([
    ['Görgü tanıkları, patlamanın şiddetli olduğunu anlattı.', 'Görgü tanıkları'],
    ['Adını vermeyen bir yetkili, görüşmelerin tıkandığını söyledi.', 'bir yetkili'],
    ['Uzmanlara göre fay hattındaki gerilim artıyor.', 'Uzmanlar'],
    ['Emniyet kaynaklarından edinilen bilgiye göre zanlı yakalandı.', 'Emniyet kaynakları'],
    ['Savcılığın hazırladığı iddianamede sanığın kaçtığı belirtildi.', 'Savcılık'],
    ['Yolun bittiği öğrenildi.', null],
  ])('%s', (text, expected) => {
    expect(quotesOf(text).layer.map(({ speaker, speakerText }) => [speaker, speakerText])).toEqual([[null, expected]])
  })
  test('a claim of nobody is nobody’s, whatever text spoke before', () => {
    const text =
      'Maliye Bakanlığından yapılan açıklamada, verginin düştüğü bildirildi. Şirketin kapatılacağı iddia edildi.'
    expect(said(text, { 'Maliye Bakanlığı(?:ndan)?': 'ORGANIZATION' })[1]).toBe(
      'indirect · – · iddia edildi · Şirketin kapatılacağı',
    )
  })
})

test('quotes that are sure by nine in ten were right by nineteen in twenty where they were read', () => {
  const counts = new QuoteCounts()
  counts.read('training/quotes-judged.tsv')
  let right = 0
  let all = 0
  for (const row of counts.all()) {
    if (confidenceOf(row.facts) < 0.9) continue
    right += row.right
    all += row.right + row.wrong
  }
  expect(all).toBeGreaterThan(200)
  expect(right / all).toBeGreaterThanOrEqual(0.95)
})

test('a text of a million marks takes no time for ever', () => {
  const article = articleOf('" a " b '.repeat(60_000))
  expect(quotes.run({ ...article, entities: [] }).layer).toEqual([])
})
