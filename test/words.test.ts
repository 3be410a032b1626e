import { describe, expect, test } from 'vitest'
import { conlluOf } from '../output/conllu.ts'
import { createExtractor } from '../pipeline/index.ts'
import { splitSentences } from '../turkish/sentences.ts'
import { hashText, lookUp, tableOf } from '../turkish/tagger/hash.ts'
import { applyScript, parseScript } from '../turkish/tagger/lemmas.ts'
import { wordTagger } from '../turkish/tagger/words.ts'
import { tokenize } from '../turkish/tokenizer.ts'
import { caseOf, featureString, isFuture, isPassive, isReportedClause } from '../turkish/word-face.ts'

function wordsOf(text: string) {
  const tokens = tokenize(text)
  const words = wordTagger()(tokens, splitSentences(text, tokens))
  return new Map(tokens.map((token, at) => [token.text, words[at]]))
}

const sentence =
  "Vali Ayşe Kaya, yolun açılışının pazartesi günü İzmit'te, hizmete uygun bir törenle yapılacağını söyledi."

describe('words', () => {
  const words = wordsOf(sentence)

  test.each([
    ['yolun', 'yol', 'NOUN', 'Gen'],
    ['günü', 'gün', 'NOUN', 'Nom'],
    ["İzmit'te", 'İzmit', 'PROPN', 'Loc'],
    ['hizmete', 'hizmet', 'NOUN', 'Dat'],
    ['yapılacağını', 'yap', 'VERB', 'Acc'],
    ['söyledi', 'söyle', 'VERB', undefined],
    ['.', '.', 'PUNCT', undefined],
  ])('%s is %s, %s, %s', (form, lemma, upos, found) => {
    const word = words.get(form)
    expect(word).toMatchObject({ lemma, upos })
    expect(word && caseOf(word)).toBe(found)
  })

  test('the small face tells what other stages ask', () => {
    const word = words.get('yapılacağını')
    if (!word) throw new Error('no such token')
    expect([isFuture, isPassive, isReportedClause].map((holds) => holds(word))).toEqual([true, true, true])
    expect(word.ending.lemma).toBe('yapıl')
  })

  test('context decides: a verb at the end, a noun before one', () => {
    expect(wordsOf('Takım bu yıl yüz puan topladı.').get('yüz')?.upos).toBe('NUM')
    expect(wordsOf('Bakanın yüzü güldü.').get('yüzü')?.upos).toBe('NOUN')
  })

  test('a name is never lemmatised by guesswork', () => {
    const text = "Zübüklüoğlu'nun Vırgalya'ya gittiğini Tırmankaya doğruladı."
    const lemmas = [...wordsOf(text).values()].map(({ lemma }) => lemma)
    expect(lemmas.slice(0, 2)).toEqual(['Zübüklüoğlu', 'Vırgalya'])
    expect(lemmas).toContain('Tırmankaya')
  })

  test('the same text has the same words, however often it was read', () => {
    const shown = () => JSON.stringify([...wordsOf(sentence)])
    expect(shown()).toBe(shown())
  })

  test('features are the universal ones', () => {
    const word = words.get('hizmete')
    expect(word && featureString(word)).toBe('Case=Dat|Number=Sing|Person=3')
  })
})

test('a table gives back what was put in, and nothing else', () => {
  const entries = new Map(['a', 'yol', 'günü', 'ğ'].map((word, at) => [hashText(word), at * 7]))
  const table = tableOf(entries)
  for (const [key, value] of entries) expect(lookUp(table, key)).toBe(value)
  expect(lookUp(table, hashText('yok'))).toBe(-1)
})

test('lemmas are made of forms by scripts', () => {
  expect(applyScript('kitabını', parseScript('4|p'))).toBe('kitap')
  expect(applyScript('izmirde', parseScript('2||'))).toBe('İzmir')
})

test('CoNLL-U has ten columns, a text for every sentence, and says where no space stands', () => {
  const record = createExtractor({ layers: ['tokens'] }).extractSync({
    id: 'a',
    text: 'Vali geldi. “Açtık,” dedi.',
    published: '2024-10-14',
    language: 'tr',
  })
  const blocks = conlluOf(record).trim().split('\n\n')
  expect(blocks).toHaveLength(2)
  const [first, second] = blocks.map((block) => block.split('\n'))
  expect(first.slice(0, 2)).toEqual(['# sent_id = a-1', '# text = Vali geldi.'])
  expect(first[3]).toMatch(/^2\tgeldi\tgel\tVERB\t_\t[^\t]+\t_\t_\t_\tSpaceAfter=No$/u)
  for (const line of [...first, ...second].filter((line) => !line.startsWith('#')))
    expect(line.split('\t')).toHaveLength(10)
  expect(second.slice(2).map((line) => line.split('\t')[0])).toEqual(['1', '2', '3', '4', '5', '6'])
})
