import { describe, expect, test } from 'vitest'
import { dates } from '../extractors/dates/index.ts'
import { names } from '../extractors/names/index.ts'
import { sentences } from '../extractors/sentences.ts'
import { advance, begin } from '../extractors/stage.ts'
import { tokens } from '../extractors/tokens.ts'
import { words } from '../extractors/words.ts'
import type { Document } from '../schemas/document.ts'

const stages = [tokens, sentences, words, dates, names] as const

const letters = { PERSON: 'P', ORGANIZATION: 'O', LOCATION: 'L', GROUP: 'G' } as const

/** The text with its names in brackets, each with the letter of its type. */
function marked(text: string): string {
  const article = { id: 'x', text, published: '2024-10-14', title: null, source: null, declaredLanguage: null }
  let document: Document = begin(article)
  for (const stage of stages) document = advance(stage, document)
  let out = ''
  let at = 0
  for (const { start, end, type } of (document as Document<'names'>).names) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${letters[type as keyof typeof letters]}]`
    at = end
  }
  return out + text.slice(at)
}

/** Marks the text of a sentence that is written with its marks. */
const holds = (sentence: string) => expect(marked(sentence.replace(/\[([^|\]]+)\|[POLG]\]/gu, '$1'))).toBe(sentence)

describe('titles and names', () => {
  test.each([
    "[Tokat|L] Valisi [Numan Hatipoğlu|P], [Niksar|L]'a gitti.",
    '[Kırgızistan Cumhurbaşkanlığı|O] Dış Politika Daire Başkanı [Azamat Toktogul|P] konuştu.',
    'Dışişleri Bakan Yardımcısı [Ferda Kılıçsoy|P], [Gürcü|G] mevkidaşı [Zaza Lomidze|P] ile görüştü.',
    'Belediye Başkanı [Sevgi Tunalı|P] açılışa katıldı.',
    "[Konya Büyükşehir Belediye|O] Başkanı [Osman Direk|P]'in konuğu oldu.",
    'Çevre, Şehircilik ve İklim Değişikliği Bakanı [Harun Aksoylu|P] konuştu.',
    '[Karesi Üniversitesi|O] Rektörü Prof. Dr. [Nermin Özgöl|P] karşıladı.',
    'Üst Yöneticisi (CEO) [Gülbin Özalkan|P] soruları yanıtladı.',
    '[Suudi Arabistan|L] Veliaht Prensi [Halid bin Fehd|P] ile [Petra von der Heide|P] buluştu.',
    "[MİT|O] Başkanı, [Katar|L]'dan döndü.",
    '[Yarımca Meclisi|O] üyeleri [Derya Yanar|P], [Metin Karaçay|P] ve [Yalçın Yönel|P] söz aldı.',
    'Sayın Cumhurbaşkanımıza teşekkür ederiz.',
  ])('%s', holds)
})

describe('the longest proper name, and no marks in marks', () => {
  test.each([
    '[Türkiye Büyük Millet Meclisi|O] bugün toplanacak.',
    'Duruşma [Düzce 4. Ağır Ceza Mahkemesinde|O] görüldü.',
    "Konvoy [15 Temmuz Şehitler Köprüsü|L]'nden geçti.",
    "Sergi [Kırklar Kongre ve Kültür Merkezi|L]'nde açıldı.",
    '[Çevre, Şehircilik ve İklim Değişikliği Bakanlığının|O] yazısı ulaştı.',
    "[İl Özel İdaresi Konferans Salonu|L]'nda toplanıldı.",
    '[Kolektif Güvenlik Anlaşması Örgütü|O] ([KGAÖ|O]) zirvesi yapıldı.',
    "Kaza [Yeşilova İlçesi|L] [Kuşlu Köyü|L]'nde oldu.",
    '[Rusya Federasyonu|L] yeni yasayı onayladı.',
    '[Sivas Şoförler ve Otomobilciler Odası|O] Başkanı [Rasim Karabey|P] konuştu.',
    '[Türkiye Kimya, Petrol ve Plastik İşverenleri Sendikası|O] açıklama yaptı.',
    'Tasarı [TBMM Sağlık, Aile ve Sosyal İşler Komisyonunda|O] görüşüldü.',
    '[Kamuyu Bilgilendirme Platformu|O] ([KBP|O]) açıldı.',
    "Panel [Prof. Dr. Yusuf Vardal Kültür Merkezi|L]'nde başlayacak.",
    "[II. Abdülhamid|P]'in köşkü onarıldı.",
  ])('%s', holds)
})

describe('what is no entity', () => {
  test.each([
    'UEFA Şampiyonlar Ligi kurası çekildi.',
    "Türk-Çin İş Forumu'na katılacak.",
    "[Türk-Sırp İş Konseyi|O] Toplantısı'na katılacak.",
    "Ramazan Bayramı'nda Türkçe mevlit okundu, Kur'an tilavet edildi.",
    '[KGAÖ|O] zirvesi başladı.',
    'Kayserili esnaf salı günü kepenk açmadı.',
    'Liderler, taraflar ve bakanlık anlaştı. Bakanlık kararını açıkladı.',
    "'Sarmaşık' dizisi yarın başlıyor.",
    '18 Mayıs Pazartesi günü buluşacaklar.',
  ])('%s', holds)
})

describe('a capital at the start of a sentence', () => {
  test.each([
    "Kaza [Bahçeköy Caddesi|L]'nde oldu.",
    'Ekipler [Yörükova|L] ilçesine gitti.',
    '[Sermaye Piyasası Kurulu|O] karar aldı.',
    "Toplantıda [Kamuyu Aydınlatma Platformu|O]'na değinildi.",
    'Kurt, sürüye indi. Kurt sürüsü köye yaklaştı, kurt ulumaları duyuldu.',
  ])('%s', holds)

  test('where nothing but the rest of the article speaks for it', () =>
    holds(
      "Emekli öğretmen [Cahit Kurt|P] geldi. [Kurt|P], soruları yanıtladı. Açıklamada [Kurt|P]'un sözlerine yer verildi.",
    ))
})

describe('lines in capitals, datelines, headlines', () => {
  test.each([
    '[İZMİR|L] ([AA|O]) - [Aliağa|L] açıklarında gemi battı.',
    '[ANKARA|L] - [TBMM Genel Kurulu|O] toplandı. ([Ankara|L]/14.00)',
    'HALKI ALDATMA GAYRETİ SÜRÜYOR',
    "[Merkel|P]'i Sert Sözlerle Uyardı Herkes Şaşırdı",
  ])('%s', holds)
})

describe('names that stand side by side are not one', () => {
  test.each([
    '[Ankara|L] ve [İstanbul Barosu|O] ortak açıklama yaptı.',
    '[Rusya|L] ve [Türkiye Dışişleri Bakanlığı|O] heyetleri görüştü.',
    'Kaymakamlık ve [İlçe Emniyet Müdürlüğü|O] ekipleri geldi.',
    'Makineler [Devlet Su İşleri|O], Karayolları ve [İl Özel İdaresine|O] ait.',
    '[ALİ KAYA|P] [AYŞE DEMİR|P]\n\nYazarlar bugün okurlarla konuştu.',
    'Kültür ve Turizm Bakanı [Nevin Sarıtepe|P] geldi.',
  ])('%s', holds)
})

describe('what the article shows of a name', () => {
  test('an organisation by a short form', () =>
    holds("[Yurt Partisi|O] kongresi yapıldı. Bunun üzerine [Meclis|O]'te [Yurt Partili|O] üyeler konuştu."))
  test('a firm by the beginning of its name', () =>
    holds('Üretici [Karsel Enerji Depolama AŞ|O] büyüyor. Geçen yıl [Karsel|O] zarar etmişti.'))
  test('a common noun that stands for the organisation', () =>
    holds('[Para Politikası Kurulu|O] toplandı. Toplantıda [Kurul|O], faizi indirdi.'))
  test('a type by what stands beside the name elsewhere', () =>
    holds(
      "[Noordhaven|O] ile anlaşıldı. Anlaşma [Noordhaven|O] şirketine değer katacak. [Noordhaven|O]'den açıklama geldi.",
    ))
  test('a place by its neighbours in a row', () => holds("[Karsuyu|L], [Marmaris|L] ve [Bodrum|L]'da kuleler kuruldu."))
  test('a club by what the article is about', () =>
    holds('Ligin lideri [Beşiktaş|O], deplasmanda golü erken buldu. Maçı [Beşiktaş|O] kazandı.'))
  test('a district by the same name', () => holds("[Beşiktaş|L] ilçesinde su kesilecek. [Beşiktaş|L]'ta okullar açık."))
})

test('every mention stands where it says', () => {
  const text =
    "İZMİR (AA) – 🙂 Türk Kızılay’ın Ahıska Türklerinin köyüne gönderdiği konvoy, T.C.'nin sınırında bekledi."
  expect(marked(text).replace(/\[([^|\]]+)\|[POLG]\]/gu, '$1')).toBe(text)
})

test('an abbreviation of minutes or references is of no name', () => {
  holds('Sarı kart gören oyuncular Dk. 22 [Musa Kaya|P] ve Dk. 81 [Akın Demir|P] oldu.')
  holds('Goller: Dk. 51 [Aykut|P], Dk. 60 [Saffet|P], Dk.72 [Okan|P]')
})
