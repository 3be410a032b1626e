/** Heads by which a capitalised name is an event, award, competition, law, work or product, and so no entity. One name a line; other spellings of it behind a bar. */
export const eventHeads = `
1. Lig
2. Lig
3. Lig
Açılımı
Ağıdı
Albümü
Anayasası
Andı
Anketi
Anlaşması
Anma Töreni
Ansiklopedisi
Antlaşması
Araştırması
Aşısı
Ateşkes Anlaşması
Atlası
Avrupa Ligi
Avrupa Şampiyonası
Ayaklanması
Ayı
Baharı
Bakanlar Toplantısı
Barış Antlaşması
Barış Harekâtı | Barış Harekatı
Barış Konferansı
Bayramı
Belgeseli
Belgesi
Beratı
Bestesi
Beyannamesi
Bienali
Bildirgesi
Bildirisi
Bisiklet Turu
Bonosu
Boru Hattı
Buluşmaları
Buluşması
Bursu
Bülteni
Cuması
Çağı
Çalıştayı
Darbe Girişimi
Darbesi
Davası
Deklarasyonu
Denizaltısı
Depremi
Depremleri
Derbisi
Destanı
Devrimi
Diplomasi Forumu
Direnişi
Diyaloğu
Dizisi
Doğal Gaz Boru Hattı | Doğalgaz Boru Hattı
Dönemi
Dünya Kupası
Dünya Savaşı
Dünya Şampiyonası
Efeler Ligi
Ekspresi
Endeksi
EuroCup
EuroLeague
Evrensel Beyannamesi
Eylem Planı
Ezgisi
Faciası
Feribotu
Festivali
Fırkateyni
Fırtınası
Film Festivali
Filmi
Finali
Firkateyni
Forumu
Fuarı
Füzesi
Galası
Gecesi
Gemisi
Genelgesi
Görüşmeleri
Grand Prix | Grand Prix'si
Günleri
Günü
Güreşleri
Güvenlik Konferansı
Haftası
Hamlesi
Harekâtı | Harekatı
Hava Savunma Sistemi
Helikopteri
Hesabı
Hücumbotu
İddianamesi
İHA | İnsansız Hava Aracı
İhtilali
İstanbul Sözleşmesi
İsyanı
İş Forumu
Kalkınma Planı
Kampanyası
Kandili
Kanun Hükmünde Kararname
Kanun Tasarısı
Kanun Teklifi
Kanunu
Kararı
Kararnamesi
Kart
Kartı
Kasırgası
Katliamı
Kırkpınar Yağlı Güreşleri
Kitabı
Kitap Fuarı
Konferans Ligi
Konferansı
Kongresi
Konseri
Konserleri
Konuşmaları
Konvansiyonu
Korveti
Koşusu
Kredisi
Krizi
Kros Ligi
Kupası
Kurtuluş Savaşı
Kurultayı
Liderler Zirvesi
Ligi
Liyakat Nişanı
Maçı
Madalyası
Maratonu
Marşı
Mektubu
Mevzuatı
Meydan Muharebesi
Mitingi
Mobil Uygulaması
Modeli
Muharebesi
Muhtırası
Mutabakat Zaptı
Mutabakatı
Müsabakaları
Müzakereleri
Müzik Festivali
Nişanı
Nobel Barış Ödülü
Nobel Ödülü
Olağan Kongresi
Olağan Kurultayı
Olağanüstü Kongresi
Olayları
Olimpiyat Oyunları
Olimpiyatı
Olimpiyatları
Operasyonu
Orta Vadeli Programı | Orta Vadeli Program | OVP
Oscar Ödülü
Oyunları
Oyunu
Ödül Töreni
Ödülleri
Ödülü
Paketi
Paneli
Paralimpik Oyunları
Plaketi
Planı
Play-Off | Play-off
Politikası
Portalı
Programı
Projesi
Protokolü
Rallisi
Raporu
Referandumu
Reform Paketi
Reformu
Roketi
Romanı
Römorkörü
Salgını
Savaş Uçağı
Savaşı
Seçimleri
Seferberliği
Seferi
Semineri
Sempozyumu
Sergisi
Sınavı
Sınavları
SİHA
Sistemi
Soruşturması
Soykırımı
Söyleşileri
Sözleşmesi
Sözlüğü
Strateji Belgesi
Stratejisi
Sultanlar Ligi
Süper Kupası
Süper Lig
Süper Ligi
Süreci
Şampiyonası
Şampiyonlar Ligi
Şarkısı
Şartı
Şenliği
Şenlikleri
Şurası
Tablosu
Tahvili
Talimatı
Tankı
Tatbikatı
Tayfunu
Tebliği
Teknesi
Testi
Toplantıları
Toplantısı
Töreni
Turnuvası
Turu
Türküsü
Tüzüğü
Uluslar Ligi
Uydusu
Uygulaması
Vapuru
Virüsü
Vizyonu
Yarı Maratonu
Yarışı
Yarışları
Yarışması
Yasa Tasarısı
Yasası
Yazılımı
Yıl Dönümü | Yıldönümü
Yılı
Yönergesi
Yönetmeliği
Yürüyüşü
Zaferi
Zirvesi
`
