/** Heads by which a capitalised name is a LOCATION, in the form in which they end it. One name a line; other spellings of it behind a bar. */
export const placeHeads = `
Abidesi
Açıkhava Tiyatrosu | Açık Hava Tiyatrosu
Adaları
Adalet Sarayı
Adası
Adliyesi
Aile Sağlığı Merkezi
Alanı
Alışveriş Merkezi | AVM
Alt Geçidi
Amfi Tiyatrosu | Amfitiyatrosu
Anıt Mezarı
Anıtı
Antik Kenti
Apartmanı
Arena
Arenası
Arkeoloji Müzesi
Askeri Üssü
Bahçesi
Bakım Merkezi
Baraj Gölü
Barajı
Barınma Merkezi
Bazilikası
Bedesteni
Beldesi
Binası
Boğazı
Botanik Bahçesi
Bölgesi
Bucağı
Bostanı
Bulvarı
Burnu
Buz Pisti
Cadde
Caddesi
Camii | Camisi | Cami
Cemevi
Ceza İnfaz Kurumu
Cezaevi
Cumhuriyeti
Çarşısı
Çayı
Çeşmeleri
Çeşmesi
Çevre Yolu
Çiftliği
Çölü
Çukuru
Dağı
Dağları
Deltası
Deniz Üssü
Denizi
Deresi
Dergahı | Dergâhı
Devlet Hastanesi
Diyaliz Merkezi
Doğal Yaşam Parkı
Doğumevi
Durağı
Düzü
Eğitim ve Araştırma Hastanesi
Emirliği
Evleri
Eyaleti
Fabrikası
Fay Hattı
Fayı
Fuar Alanı
Fuar Merkezi
Galerisi
Garı
Garnizonu
Gaz Sahası
Geçidi
Gençlik Kampı
Gençlik Merkezi
Geri Gönderme Merkezi
Gişeleri
Göleti
Gölü
Gösteri Merkezi
Gümrük Kapısı
Hali
Halk Eğitim Merkezi
Halk Kütüphanesi
Hamamı
Hanı
Hapishanesi
Harabeleri
Hastanesi
Hattı
Hava Meydanı
Hava Üssü
Havaalanı | Hava Alanı
Havalimanı | Hava Limanı
Havrası
Havuzu
Havzası
Hayvanat Bahçesi
Heykeli
Hidroelektrik Santralı
Hidroelektrik Santrali
Hipodromu
Hisarı
Hotel
Höyüğü
Höyükleri
Huzurevi
Hükümet Konağı
Irmağı
İlçesi
İli
İmparatorluğu
İskelesi
İstasyonu
İş Merkezi
Kadın Doğum ve Çocuk Hastanesi
Kafesi
Kalesi
Kamp Alanı
Kampı
Kampüsü
Kanalı
Kantonu
Kanyonu
Kapalı Ceza İnfaz Kurumu
Kapalı Cezaevi
Kaplıcaları
Kaplıcası
Karakolu
Karayolu
Kasabası
Kasrı
Katedrali
Kavşağı
Kayak Merkezi
Kayak Tesisleri
Kayalığı
Kayalıkları
Kent Merkezi
Kenti
Kervansarayı
Kışlası
Kıtası
Kıyısı
Kız Öğrenci Yurdu
Kilisesi
Konağı
Konaklama Merkezi
Konferans Merkezi
Konferans Salonu
Kongre Merkezi
Kongre ve Kültür Merkezi
Kongre ve Sergi Sarayı
Kontluğu
Konukevi
Konutları
Koridoru
Korusu
Koyu
Köprülü Kavşağı
Köprüsü
Körfezi
Köşkü
Köy Konağı
Köyü
Krallığı
Krateri
Kuleleri
Kulesi
Kuş Cenneti
Külliyesi
Kültür Merkezi
Kültür Sanat Merkezi
Kültür Sarayı
Kültür ve Sanat Merkezi
Kütüphanesi
Limanı
Lojmanları
Lokantası
Lunaparkı
Maden Ocağı
Madeni
Mağarası
Mahallesi
Manastırı
Marinası
Medresesi
Merkezi
Mescidi
Mesire Alanı
Metro İstasyonu
Metrosu
Mevkii | Mevkisi
Meydanı
Mezarlığı
Mezrası
Millet Bahçesi
Milli Parkı | Millî Parkı
Misafirhanesi
Morgu
Mülteci Kampı
Müzesi
Nehri
Nizamiyesi
Nükleer Güç Santrali
Nükleer Santralı
Nükleer Santrali
Obası
Oblastı
Okyanusu
Orduevi
Organize Sanayi Bölgesi | OSB
Ormanı
Ormanları
Otel
Oteli
Otobanı
Otogarı
Otoyolu
Ovası
Öğrenci Yurdu
Öğretmenevi
Ören Yeri
Özerk Bölgesi
Özerk Cumhuriyeti
Pansiyonu
Parkı
Pasajı
Pazar Yeri
Pazarı
Petrol Sahası
Pisti
Plajı
Platosu
Plaza
Plazası
Polisevi
Prensliği
Rafinerisi
Rehabilitasyon Merkezi
Resort
Restoranı
Rezidansı
Rüzgâr Enerji Santrali
Sağlık Merkezi
Sağlık Ocağı
Sahası
Sahili
Sahnesi
Salonu
Sanat Galerisi
Sanayi Bölgesi
Sanayi Sitesi
Santrali
Sarayı
Semti
Serbest Bölgesi
Sergi Salonu
Sınır Kapısı
Sırtı
Sırtları
Sinagogu
Sineması
Sitesi
Sokağı
Sokak
Spor Kompleksi
Spor Salonu
Spor Tesisleri
Stadı
Stadyumu
Sulak Alanı
Sultanlığı
Surları
Suyu
Şapeli
Şehir Hastanesi
Şehir Merkezi
Şehitliği
Şehri
Şelalesi
Şeridi
Şerifi
Tabiat Parkı
Takımadaları
Tapınağı
Taziye Evi
Tekke
Tekkesi
Teknokenti
Teknoparkı
Tepeleri
Tepesi
Termik Santralı
Termik Santrali
Terminali
Tersanesi
Tesisi
Tesisleri
Tıp Fakültesi Hastanesi
Tıp Merkezi
Ticaret Merkezi
Toplantı Salonu
Tüneli
Tüp Geçidi
Türbesi
Uluslararası Havalimanı
Üssü
Üst Geçidi
Vadisi
Vilayeti
Viyadüğü
Voleybol Salonu
Volkanı
Yalısı
Yanardağı
Yarığı
Yarımadası
Yarları
Yaşam Merkezi
Yat Limanı
Yaylaları
Yaylası
Yerleşkesi
Yolu
Yurdu
Yüzme Havuzu
`
