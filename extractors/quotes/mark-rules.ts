import type { AnyCue, LoneCue, MarkCue } from './cue.ts'
import type { Marked } from './marks.ts'
import { type Place, rule, type Saying } from './place.ts'
import type { Reading } from './reading.ts'

/** Offsets of what stands between marks. */
const inside = ({ tokens }: Reading, { open, close }: Marked): { start: number; end: number } => ({
  start: tokens[open + 1].start,
  end: tokens[close - 1].end,
})

const unreported: ReadonlySet<AnyCue['style']> = new Set<LoneCue['style']>([
  'alone',
  'colon',
  'crosshead',
  'verbless',
  'turn',
  'headline',
])

/** The words between the marks of a cue, where that is of the style. */
function* direct(place: Place, style: MarkCue['style'] | LoneCue['style'] | 'announced'): Generator<Saying> {
  const { reading, cue, speaker, written } = place
  if (cue.style !== style || cue.mark.close - cue.mark.open < 2) return
  const namesNobody = speaker === null && (style === 'verbless' || (style === 'noun' && cue.kind === 'nominal'))
  if (namesNobody) return
  yield {
    ...inside(reading, cue.mark),
    kind: 'direct',
    cue: unreported.has(style) ? null : cue,
    speaker: speaker ?? { by: 'nobody' },
    written,
    titled: style === 'headline',
    unclosed: cue.mark.close === cue.mark.after,
  }
}

/** What stands between quotation marks. */
export const markRules = [
  rule({
    name: 'tırnak ve demek',
    examples: {
      'Belediye Başkanı Ayşe Kaya, "[Parkı bu yıl açacağız.]" dedi.': 'direct Ayşe Kaya',
      '“[Bütçeyi yarın açıklıyoruz]” diyen Mehmet Yılmaz, soruları yanıtladı.': 'direct Mehmet Yılmaz',
      "''[Bu karar yanlıştır. Yargıya gideceğiz]'' dedi Mehmet Yılmaz.": 'direct Mehmet Yılmaz',
      'Çevre Bakanlığından yapılan açıklamada, "[Tesis gelecek ay kapatılacaktır]" denildi.': 'direct Çevre Bakanlığı',
      'Ayşe Kaya, "[Buradayız ve kalacağız,]" dedi.': 'direct Ayşe Kaya',
    },
    counterexamples: ['"Beyaz Ev" denilen yapı dün yıkıldı.', 'Ayşe Kaya, "Yeşil Kent" sergisini gezdi.'],
    match: (place) => direct(place, 'de'),
  }),
  rule({
    name: 'tırnak ve diye',
    examples: {
      'Teknik Direktör Ali Demir, "[Sonuçtan memnunuz.]" diye konuştu.': 'direct Ali Demir',
      'Ali Demir, suçlamaları reddederek, "[Kimseden para almadım]" şeklinde konuştu.': 'direct Ali Demir',
      '"[Kapıyı açın]" diye seslenen Ali Demir, yanıt alamadı.': 'direct Ali Demir',
    },
    counterexamples: [
      'Mahallede "Beyaz Ev" diye bilinen yapı yıkıldı.',
      'Ali Demir, geç kalmayayım diye koştu.',
      'Tören "kimse üzülmesin" diye ertelenmişti.',
      'Kalabalık "Yaşasın barış" şeklinde sloganlar attı.',
    ],
    match: (place) => direct(place, 'diye'),
  }),
  rule({
    name: 'tırnak ve söz adı',
    examples: {
      'Ayşe Kaya, bir soru üzerine, "[Henüz karar vermedik.]" yanıtını verdi.': 'direct Ayşe Kaya',
      '"[Fiyatlar yakında düşecek.]" ifadelerini kullanan Ayşe Kaya, tarih vermedi.': 'direct Ayşe Kaya',
      'Maliye Bakanlığından yapılan duyuruda, "[Başvurular cuma günü sona erecektir.]" bilgisine yer verildi.':
        'direct Maliye Bakanlığı',
      'Ayşe Kaya, kararı "[Kentimiz bunu hak etmedi]" sözleriyle karşıladı.': 'direct Ayşe Kaya',
    },
    counterexamples: ['Ayşe Kaya, "Yeşil Kent" projesini tanıttı.', "Ayşe Kaya'nın sözleri tepki çekti."],
    match: (place) => direct(place, 'noun'),
  }),
  rule({
    name: 'tırnak ve söz fiili',
    examples: {
      'Ayşe Kaya, "[Parkı bu yıl açacağız, söz veriyoruz]" ifade etti.': 'direct Ayşe Kaya',
      'Ayşe Kaya, gazetecilere "[Parkı bu yıl açacağız]" demekle yetindi.': 'direct Ayşe Kaya',
    },
    counterexamples: ['Üzerinde "Girmek tehlikeli ve yasaktır" yazan levha düştü.'],
    match: (place) => direct(place, 'verb'),
  }),
  rule({
    name: 'soru',
    examples: {
      'Bir gazetecinin "[Park ne zaman açılacak?]" sorusuna Ayşe Kaya yanıt vermedi.': 'direct –',
      'Ayşe Kaya, "[İstifa edecek misiniz?]" şeklindeki soruyu duymazdan geldi.': 'direct –',
      'Bir gazetecinin, "[Park ne zaman açılacak?]" sorusunu Ayşe Kaya yanıtsız bıraktı.': 'direct –',
    },
    counterexamples: ['Ayşe Kaya, gazetecilerin sorularını yanıtladı.', '"Neden?" sorusu hâlâ yanıt bekliyor.'],
    match: (place) => direct(place, 'question'),
  }),
  rule({
    name: 'haber verilen söz',
    examples: {
      'Ayşe Kaya, şunları söyledi:\n\n"[Parkı bu yıl açacağız.]"': 'direct Ayşe Kaya',
      'Çevrenin önemine değinen Ayşe Kaya, sözlerini şöyle sürdürdü: "[Bu kent hepimizin.]"': 'direct Ayşe Kaya',
      'Ayşe Kaya gece düşünü anlattı: "[Denizde yürüyordum.]"': 'direct Ayşe Kaya',
      'Ayşe Kaya, soruyu duyunca güldü: "[Bunu bana herkes soruyor.]"': 'direct Ayşe Kaya',
      'Ayşe Kaya\'nın yanıtı kısa oldu: "[Parkı bu yıl açacağız.]"': 'direct Ayşe Kaya',
      'Ayşe Kaya\'nın yazılı açıklaması şöyle: "[Parkı bu yıl açacağız.]"': 'direct Ayşe Kaya',
      'Ayşe Kaya, törende şöyle konuştu: [Parkı bu yıl açacağız. Herkesi bekliyoruz.]': 'direct Ayşe Kaya',
    },
    counterexamples: [
      'Ayşe Kaya, şunları aldı: Ekmek, süt, peynir.',
      'Ayşe Kaya şöyle konuştu.',
      'Ayşe Kaya, yeni kitabını tanıttı: "Denizin Uzak Kıyıları"',
    ],
    match: (place) => direct(place, 'announced'),
  }),
  rule({
    name: 'süren söz',
    examples: {
      'Ayşe Kaya, "Parkı bu yıl açacağız." dedi.\n\n"[Yeni fidanlar da dikeceğiz. Herkesi bekliyoruz.]"':
        'direct Ayşe Kaya',
      '"[Bu park hepimizin, ona birlikte bakacağız.]" Bu sözlerle komşularına seslenen Ayşe Kaya, fidan dikti.':
        'direct Ayşe Kaya',
    },
    counterexamples: ['Ayşe Kaya, "Parkı bu yıl açacağız." dedi.\n\n"Yeşil Kent" sergisi açıldı.'],
    match: (place) => direct(place, 'alone'),
  }),
  rule({
    name: 'ad ve iki nokta',
    examples: {
      'Ayşe Kaya: "[Parkı bu yıl açacağız]"': 'direct Ayşe Kaya',
      'Ayşe Kaya\'dan park açıklaması: "[Parkı bu yıl açacağız]"': 'direct Ayşe Kaya',
    },
    counterexamples: ['Serginin adı: "Yeşil Kent ve Deniz"', 'Günün sözü: "Damlaya damlaya göl olur"'],
    match: (place) => direct(place, 'colon'),
  }),
  rule({
    name: 'söyleşi',
    examples: {
      'Soru: [Park ne zaman açılacak?]\n\nAyşe Kaya: [Bu yıl açılacak. Fidanları diktik.]\n\nSoru: [Giriş ücretli mi?]\n\nA.K.: [Hayır, ücretsiz.]':
        'direct – | direct Ayşe Kaya | direct – | direct Ayşe Kaya',
      'Belediye Başkanı Ayşe Kaya sorularımızı yanıtladı.\n\n– [Park ne zaman açılacak?]\n\n– [Bu yıl açılacak.]\n\n– [Giriş ücretli mi?]\n\n– [Ücretsiz olacak.]':
        'direct – | direct Ayşe Kaya | direct – | direct Ayşe Kaya',
      'Başkan Ayşe Kaya konuştu. Soru: [Park ne zaman açılacak?] Ayşe Kaya: [Bu yıl açılacak.] Soru: [Giriş ücretli mi?] Ayşe Kaya: [Hayır.]':
        'direct – | direct Ayşe Kaya | direct – | direct Ayşe Kaya',
      'Muhtar Ayşe Kaya: [Yolu yıllardır onarmadılar.]\n\nEsnaf Ali Demir: [Kışın dükkâna ulaşamıyoruz.]':
        'direct Ayşe Kaya | direct Ali Demir',
    },
    counterexamples: [
      'Toplantının gündemi:\n\n- Bütçenin görüşülmesi\n\n- Komisyon üyelerinin seçimi\n\n- Dilek ve temenniler',
      'Ayşe Kaya: Hemşire\n\nAli Demir: Doktor',
      'Yönetmen: Ayşe Kaya\n\nOyuncular: Ali Demir, Mehmet Yılmaz\n\nYer: Kent Tiyatrosu',
    ],
    match: (place) => direct(place, 'turn'),
  }),
  rule({
    name: 'başlık',
    examples: {
      'Başkan Ayşe Kaya: [Parkı bu yıl açacağız]\n\nBelediye Başkanı Ayşe Kaya, parkın bu yıl açılacağını söyledi.':
        'direct Ayşe Kaya',
    },
    counterexamples: [
      'Ayşe Kaya: Kentlerin unutulan yüzü\n\nEski kentlere bakınca insanın içi burkuluyor.',
      'Kaynak: Kent Gazetesi\n\nPark bu yıl açılacak.',
    ],
    match: (place) => direct(place, 'headline'),
  }),
  rule({
    name: 'yüklemsiz söz',
    examples: {
      'Ayşe Kaya, parkın önemine değinerek, "[Bu park çocuklarımızın geleceği, onu hep birlikte koruyacağız.]"':
        'direct Ayşe Kaya',
    },
    counterexamples: ['Yarışmanın galibi, "Deniz Kıyısında Bir Yaz Akşamı ve Öteki Uzun Öyküler".'],
    match: (place) => direct(place, 'verbless'),
  }),
  rule({
    name: 'tırnaklı ara başlık',
    examples: {
      '"[Parkı bu yıl açacağız]"\n\nBelediye Başkanı Ayşe Kaya, parkı bu yıl açacaklarını söyledi.': 'direct Ayşe Kaya',
      'Kentte park tartışması: "[Parkı bu yıl açacağız]"\n\nBelediye Başkanı Ayşe Kaya, parkı bu yıl açacaklarını söyledi.':
        'direct Ayşe Kaya',
    },
    counterexamples: ['"Yeşil Kent"\n\nSergi bu yıl açılacak.'],
    match: (place) => direct(place, 'crosshead'),
  }),
]
