/**
 * Nouns that the matter of a verb must, or must not, end with, where the verb means other things too. One list a line:
 * its name, then the nouns in dictionary form, possessed ones as they stand possessed.
 */
const lists = `
documents: taslak tasarı teklif önerge karar bildirge bildiri plan program kanun yasa rapor bütçe tüzük anayasa anlaşma antlaşma protokol metin değişiklik ödenek öneri sözleşme tezkere madde paket metn yönetmelik belge mutabakat zabıt zapt strateji reform tutanak düzenleme kesinhesap hesap talep başvuru itiraz imar tarife eylem takvim liste ilke yönerge sözleşmesi niyet mektup taahhüt unsur fıkra gündem bildirge
accounts: rapor hesap tablo bilanço yönetim faaliyet
terms: sözleşme kontrat süre görev mühlet yetki kira ateşkes tezkere başvuru anlaşma
given: konferans brifing önerge seminer dilekçe
exhibits: sikke eser tablo resim heykel fotoğraf koleksiyon amfora buluntu fosil mozaik el yazma belge araç model ürün
bonds: tahvil bono sertifika hisse sukuk
witnesses: temsilci yetkili bürokrat uzman tanık tanığ sanık sanığ şahit bilirkişi müşteki mağdur şüpheli savunma sorun talep şikayet şikâyet öneri sunum
facilities: okul hastane tesis fabrika mağaza şube merkez müze havalimanı havaalanı köprü tünel hat sergi park otel yurt kampüs fakülte üniversite bina salon stat stadyum kütüphane metro liman baraj santral istasyon durak market pazar büro ofis temsilcilik konsolosluk büyükelçilik enstitü laboratuvar parkur viyadük kamp saha mescit cami köy kent birim poliklinik klinik anaokulu kreş terminal bulvar fuar çarşı kurs sınıf derslik
decided: hakem fiyat tarih aday yönetim takvim strateji politika miktar ölçüt kriter esas ücret tarife kadro takım üye başkan isim rakip yer tavır alan yöntem şehir sıra sınır oran bölge fikstür grup kimlik eşleşme
offices: başkan üye yönetim kurul başkanlık üyelik sekreter heyet komisyon encümen divan delege vekil aday temsilci cumhurbaşkan milletvekil meclis rektör dekan denetçi sözcü lider muhtar konsey
appointed: başkan üye kurul sekreter heyet komisyon vekil temsilci rektör dekan denetçi sözcü müdür öğretmen hakim savcı vali kaymakam müsteşar büyükelçi kayyum kayyım arabulucu bilirkişi
lots: kura fikstür
schooling: eğitim öğretim lig sefer üretim çalışma faaliyet
begun: sezon perde başvuru kayıt istikamet kavşak cadde hat şerit geçit
operations: işlem
applications: başvuru kayıt teklif
statements: savunma ifade
proclaimed: istatistik veri bilanço takvim liste karar kadro tarife program plan paket
staged: ihale tanıtım lansman çekiliş sınav sayım tatbikat deneme atama başvuru kayıt anket kesinti ödeme yerleştirme mülakat
clear: ücret fiyat tarih kadro rakip karar sonuç aday isim takvim yer fikstür kontenjan oran
changes: değişiklik düzenleme referandum seçim özelleştirme
posts: başkanlık üyelik görev sözcülük sekreterlik vekillik
crafts: uydu roket füze mekik araç
funerals: cenaze naaş
cuts: kesinti
finished: proje altyapı inşaat yapım tadilat onarım restorasyon tünel hat köprü baraj metro bina salon stat tesis
bids: teklif dilekçe başvuru
prizes: ödül plaket nişan madalya unvan
told: görüş izlenim mesaj yatırım talep deneyim sorun süreç gelişme çalışma proje plan tecrübe beklenti sıkıntı
launched: soruşturma inceleme kampanya müzakere uygulama proje program denetim
inquiries: soruşturma inceleme denetim araştırma
findings: veri bulgu sonuç rapor ayrıntı detay takvim
works: görüşme müzakere çalışma kazı inşaat inşa yapım üretim sefer uygulama ölçüm proje dağıtım basım kayıt başvuru satış dönem işlem süreç tur hizmet yayın tadilat onarım restorasyon sayım bölüm ödeme hazırlık hazırlığ yasak geçiş yıl indirim
talks: görüşme müzakere bölüm
start: uygulama proje kampanya sefer program müzakere süreç dönem hizmet inşaat çalışma görüşme tur basım dağıtım kayıt soruşturma yıl inceleme satış
ruling: karar
overruled: karar yasa kanun madde hüküm hükm yönetmelik plan ihale tüzük ruhsat genelge atama sözleşme
rates: faiz oran vergi kota ücret harç
paper: sonuç bildiri rapor teklif önerge tasarı dosya öneri plan dilekçe bütçe tezkere fezleke iddianame liste protokol savunma talep görüş rapor cevap yanıt bildirge mütalaa paket taslak fezleke kararname mektup imza
topics: konu mesele sorun
speeches: konuşma sunum
founded: komisyon komite konsey kurul heyet ofis parti banka servis birim merkez müsteşarlık enstitü santral tesis fabrika üniversite fon
shown: model ürün program proje kitap albüm forma araç uygulama kampanya sistem parkur rota logo maskot kadro rapor
goods: bilet model ürün kitap albüm film tahvil hisse arsa konut telefon otomobil araç dergi oyun
lawsuit: dava
bills: teklif tasarı önerge öneri madde tezkere rapor talep başvuru itiraz
drafts: iddianame rapor taslak tasarı plan strateji
lectures: sunum
transfers: transfer
deals: anlaşma
grip: üstünlük inisiyatif kontrol yönetim dizgin ip iktidar
names: ad isim ses kendi düşünce görüş neden tavır üzüntü memnuniyet tanık tanığ
fouls: penaltı faul gol ofsayt korner kart
chances: fırsat imkan imkân avantaj pozisyon şans zaman top penaltı kendi gol bu bun o on gece tatil vakit zaman vakt
`

const forms = (list: string) =>
  new RegExp(
    `^(?:${list.split(' ').map(stemPattern).join('|')})(?:l[ae]r)?(?:s?[ıiuü]|[ıiuü]?m[ıiuü]z)?(?:n?[ıiuüae]|n?[ıiuü]n|y[ıiuüae]|n?[dt][ae]n?|y?l[ae])?$`,
    'u',
  )

const softened: Readonly<Record<string, string>> = { k: '[kğ]', p: '[pb]', t: '[td]', ç: '[çc]' }

/** The stem with the softening of its last letter: `ödenek` and `ödeneğ`. */
function stemPattern(word: string): string {
  const soft = softened[word.slice(-1)]
  return soft ? `${word.slice(0, -1)}${soft}` : word
}

const byName: ReadonlyMap<string, RegExp> = new Map([
  ...lists
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
    .map(([name, list]) => [name, forms(list)] as const),
  ['deeds', /..m[ae]s[ıi](?:n[ıiae])?$/u], // what is allowed or adopted: `devralmasına`
  ['foundation', /^temel(?:i|in|ini|inin|leri|lerinin)?$/u],
])

/** The pattern of a list by its name. Throws where there is no such list, so that a misspelt table does not load. */
export function headsOf(name: string): RegExp {
  const found = byName.get(name)
  if (!found) throw new Error(`no list of nouns is called ${name}; the lists are ${[...byName.keys()].join(', ')}`)
  return found
}
