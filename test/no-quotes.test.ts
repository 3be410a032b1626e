import { expect, test } from 'vitest'
import { createExtractor } from '../pipeline/index.ts'

/** How many of the sentences may give a quote all the same. */
const mostFalse = 3

/** Sentences with quotation marks or verbs of saying in which nobody is quoted. */
const sentences = `
# names and nicknames
Mahallede "Dayı" lakabıyla tanınan Kemal Soydan dün toprağa verildi.
"Kara Murat" takma adlı zanlı, sınır kapısında yakalandı.
Örgüt içinde "Hoca" kod adını kullanan şüpheli tutuklandı.
"Doktor" olarak bilinen kaçakçı, yedi yıl sonra İzmir'de ele geçirildi.
Basının "Demir Leydi" diye andığı siyasetçi kürsüye çıktı.
Taraftarların "Kral" dediği golcü sezonu kapattı.
"Yeşil Vadi" adlı site geçen yıl tamamlandı.
Halk arasında "gelin böceği" denilen tür koruma altına alındı.
"Marti" isimli tekne fırtınada battı.
Kentin "Altın Boynuz" diye de anılan koyu temizlendi.
# titles of works
Yönetmen Selin Acar, "Uzak Kıyılar" filminin çekimlerine başladı.
"Sessiz Gece" romanı on iki dile çevrildi.
Ressam Ali Toprak'ın "Gölgeler ve Işık" sergisi cuma günü açılıyor.
Orkestra, konserde "Dokuzuncu Senfoni"yi seslendirdi.
Tiyatro topluluğu "Hayal Satıcısı" oyununu yeniden sahneledi.
"Güneşin Oğlu" dizisi yeni sezonda ekrana dönüyor.
Yazar, "Bir Kentin Belleği" kitabını okurları için imzaladı.
Sanatçı, "Yalnızım Bu Akşam" şarkısıyla listelerde birinci oldu.
Belgesel kanalında "Denizin Altındaki Dünya" gösterilecek.
"Kayıp Zaman" adlı kısa film, festivalden iki ödülle döndü.
# slogans and signs
Üzerinde "Girilmez" yazan levha yerinden söküldü.
Duvara asılan "Satılık" ilanı günlerce kaldırılmadı.
Kapıdaki "Tadilat nedeniyle kapalıyız" yazısı müşterileri şaşırttı.
Otobüsün camında "Servis Aracı" tabelası vardı.
Tişörtünde "Ankara" yazan genç, kameralara yakalandı.
Kampanya, "Temiz Deniz" sloganıyla yürütülüyor.
Proje "Her Köye Bir Kütüphane" adını taşıyor.
Bayrakta "1923" yazısı yer aldı.
Belediyenin "Sıfır Atık" hedefi bu yıl da tutmadı.
Tabelada "Dikkat Köpek Var" yazıyordu.
# ironic words and terms
Ekonomistler "stagflasyon" kavramını yeniden tartışıyor.
Şirketin "indirim" kampanyası fiyatları düşürmedi.
Sözde "uzman" raporu mahkemece kabul edilmedi.
Programın "yerli ve milli" vurgusu dikkat çekti.
Bu "dostluk" maçında beş kırmızı kart çıktı.
"Kentsel dönüşüm" yasası komisyonda görüşülecek.
Yasada "kamu yararı" kavramı tanımlanmadı.
Hastaya "bipolar bozukluk" tanısı kondu.
Dosyada "kasten öldürme" suçundan dava açıldı.
"Nitelikli dolandırıcılık" suçundan aranan kişi yakalandı.
Takım, "B planı" ile sahaya çıktı.
Hükümetin "tasarruf paketi" gelecek ay Meclis'e geliyor.
Kararda "ağır kusur" ölçütü esas alındı.
Araçlara "turuncu plaka" zorunluluğu getirildi.
# awards, events, products, bodies
"Yılın Sporcusu" ödülü bu kez genç yüzücüye verildi.
"Dünya Kadınlar Günü" etkinlikleri mart boyunca sürecek.
Fabrikada üretilen "Atak 2" helikopteri ilk uçuşunu yaptı.
"Mavi Bayrak" sahibi plajların sayısı arttı.
"Akdeniz Oyunları" hazırlıkları tamamlandı.
"Bahar Kalkanı" adı verilen harekât sona erdi.
Öğrenciler "Bilim Şenliği"nde projelerini tanıttı.
"Kardeş Okul" projesine yirmi okul katıldı.
Derneğin "İyilik Treni" yola çıktı.
"Genç Fikirler" yarışmasının finali yarın yapılacak.
# diye of purpose and of naming
Çocuklar üşümesin diye sınıflara soba kuruldu.
Geç kalmasın diye erken yola çıktı.
Köylüler yağmur yağsın diye dua etti.
Kardeşini korusun diye yanına gönderdi.
Bir daha gelmesin diye kapıyı kilitledi.
Fiyatlar artmadan alayım diye kredi çekti.
Mehmet diye bir arkadaşı vardı.
Trafik rahatlasın diye köprü genişletildi.
Yanlış anlaşılmasın diye toplantıyı erteledi.
Toplantı "kimse alınmasın" diye ertelenmişti.
# verbs of saying without what is said
Bakan, törende kısa bir süre konuştu.
Sanık ve avukatı duruşmada konuştu.
Başkan, sınav sonuçlarını açıkladı.
Bakan Yılmaz, yeni teşvik paketini açıkladı.
Kulüp, transfer bütçesini duyurdu.
Vali, köylülerin sorunlarını dinledi ve notlar aldı.
Teknik direktör, maçın ardından sorulara yanıt vermedi.
Taraflar görüşmenin içeriği hakkında bilgi vermedi.
Müdür, öğrencilere okulun tarihini anlattı.
Milletvekili, konuyu Meclis gündemine getirdi.
Uzman, sorunun önemine dikkat çekti.
Başkan, konuşmasında tarımın geleceğine değindi.
Sözcü, iddiaları yalanladı.
Şirket, suçlamaları reddetti.
Yönetim, hatasını kabul etti.
Tanık, ifadesini değiştirdi.
Muhabir, olayı yerinden aktardı.
Avukat, itiraz dilekçesini mahkemeye iletti.
Başkan, esnafın taleplerini ilgili birimlere iletti.
Antrenör, oyunculara taktik verdi.
Genel sekreter, üyelerin görüşlerini aldı.
Bakanlık, kararı Resmî Gazete'de yayımladı.
Cumhurbaşkanı, yasayı imzaladı ve kararı duyurdu.
Gazeteci, yazısını yarıda bıraktı.
Başhekim, hastanenin yeni bölümünü tanıttı.
Lider, mitingde halka seslendi.
İki lider telefonda görüştü ve bölgedeki durumu ele aldı.
Heyet, raporunu valiliğe sundu.
Başkan, katılımcılara teşekkür etti.
Profesör, depremin nedenlerini anlattı.
# wants, plans and thoughts
Ayşe Kaya, belediyeden yardım istedi.
Aile, dava açmak istiyor.
Kulüp, genç oyuncuyu kadrosunda tutmak istiyor.
Yönetim kurulu yeni bir tesis kurmayı düşünüyor.
Bakan, gelecek ay Berlin'e gitmeyi planlıyor.
Mehmet Demir, köprünün yıkıldığını gördü.
Zanlı, izlendiğini anlayınca kaçtı.
Polis, şüphelinin yurt dışına çıktığını belirledi.
Uzmanlar, kuşların göç yollarını değiştirdiğini saptadı.
Komşular, yaşlı kadının günlerdir evden çıkmadığını fark etti.
Mahkeme, sanığın suçsuz olduğuna karar verdi.
Şirket, zararın sigortadan karşılanacağını umuyor.
Ekipler, yangının yayılmasını önlemek için çalışıyor.
Çiftçi, yağmurun yeterli olacağını sanıyordu.
Kaptan, geminin su aldığını geç fark etti.
Bilim insanları, buzulların eridiğini gözlemledi.
Savcı, delillerin karartıldığından şüpheleniyor.
Herkes, maçın berabere biteceğine inanıyordu.
Mahkeme, dosyanın birleştirilmesine karar verdi.
Kurul, başvurunun reddedilmesini kararlaştırdı.
# göre that nobody says
Nüfus geçen yıla göre yüzde iki arttı.
Duruma göre yeni önlemler alınacak.
Fiyatlar mevsime göre değişiyor.
Kanuna göre bu ceza ertelenemez.
Yönetmeliğe göre adayların iki yıl çalışmış olması gerekiyor.
Mevsim normallerine göre sıcak bir hafta bekleniyor.
İstatistiklere göre her üç evden biri kiralık.
Programa göre tören saat onda başlayacak.
Alınan bilgiye göre araç yoldan çıktı.
Edinilen bilgiye göre yangın kısa sürede söndürüldü.
Geçen sezona göre daha genç bir kadro kuruldu.
Sözleşmeye göre oyuncu üç yıl daha kulüpte kalacak.
Boyuna göre ayakkabı bulmakta zorlanıyor.
Protokole göre arazi belediyeye devredilecek.
Puan durumuna göre iki takım küme düştü.
# quotation marks for other things
Ekranın boyu 27" olarak ölçüldü.
Harfin üzerindeki "^" işareti kaldırıldı.
Soruların "a" ve "b" şıkları iptal edildi.
"ş" harfi klavyede bulunamadı.
Dosya, "rapor.pdf" adıyla kaydedildi.
Belgede "X" işaretiyle gösterilen alan boş bırakıldı.
Oylamada 312 "evet", 40 "hayır" çıktı.
Referandumda "evet" oyları öne geçti.
Dizinin "Final" bölümü pazar günü yayınlanacak.
"E-5" kara yolu trafiğe kapatıldı.
Formanın sırtında "10" numara var.
Yeni telefonun "Pro" modeli ekimde satışa çıkıyor.
Gazetenin "Ekonomi" sayfası yenilendi.
Sergide "isimsiz" bir tablo ilgi gördü.
Sınavda "geçti" notu alan öğrenciler kayıt yaptırdı.
# passives that tell nothing said
Sorunun çözüldüğü anlaşıldı.
Aracın çalıntı olduğu belirlendi.
Kazanın aşırı hızdan kaynaklandığı tespit edildi.
Sınav sonuçları açıklandı.
Yeni müdürün adı duyuruldu.
Soygunu yaptığı öne sürülen kişi yakalandı.
Kaçak olduğu belirtilen yapı yıkıldı.
Öldüğü sanılan adam ortaya çıktı.
`

const cases = sentences
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'))

test(`of ${cases.length} sentences with marks or verbs of saying, nobody is quoted in all but ${mostFalse}`, () => {
  const extractor = createExtractor()
  const found = cases.filter(
    (text) => extractor.extractSync({ text, published: '2024-10-14', language: 'tr' }).quotes.length > 0,
  )
  expect(cases.length).toBeGreaterThanOrEqual(150)
  expect(found.slice(mostFalse), `quoted: ${found.join(' | ')}`).toEqual([])
})
