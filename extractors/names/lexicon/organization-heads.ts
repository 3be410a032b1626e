/** Heads by which a capitalised name is an ORGANIZATION, in the form in which they end it. One name a line; other spellings of it behind a bar. */
export const organizationHeads = `
A.Ş. | AŞ | Anonim Şirketi
Adli Tıp Kurumu
Afet Koordinasyon Merkezi
AG
Ağır Ceza Mahkemesi
Aile Mahkemesi
Airways
Airlines
Ajansı
Akademisi
Alayı
Alt Komisyonu
Amatör Spor Kulübü
Amirliği
Ana Bilim Dalı | Anabilim Dalı
Anadolu Lisesi
Anaokulu
Araştırma Merkezi
Araştırmalar Merkezi
Asamblesi
Asliye Ceza Mahkemesi
Asliye Hukuk Mahkemesi
Ataşeliği
Bakanlığı
Bakanlıkları
Balesi
Bandosu
Bank
Bankacılık
Bankası
Barış Gücü
Barosu
Basın Konseyi
Basın Merkezi
Basketbol Kulübü
Başbakanlığı
Başhekimliği
Başkan Vekilliği
Başkanlar Kurulu
Başkanlığı
Başkonsolosluğu
Başmüdürlüğü
Başsavcılığı
Belediye Başkanlığı
Belediye Meclisi
Belediyeleri
Belediyesi
Belediyespor
Bilgi Merkezi
Bilim Dalı
Bilişim
Birliği
Borsaları
Borsası
Bölgesel Yönetimi
Bölük Komutanlığı
Bölümü
Bürosu
Büyükelçiliği
Büyükşehir Belediyesi
Büyükşehir Belediyespor
Cemaati
Cemiyeti
Cephesi
Ceza Dairesi
Corp. | Corporation
Cumhurbaşkanlığı
Cumhuriyet Başsavcılığı
Çağrı Merkezi
Çimento
Çocuk Mahkemesi
Daimi Temsilciliği
Daire Başkanlığı
Dairesi
Danışmanlık
Dayanışması
Dekanlığı
Delegasyonu
Demir Çelik
Demiryolları
Demokrat Partisi
Denetleme Kurulu
Denizcilik
Deprem Araştırma Merkezi
Dergisi
Derneği
Dernekleri
Dershaneleri
Dershanesi
Devlet Tiyatroları
Devlet Tiyatrosu
Direniş Hareketi
Divanı
Donanması
Düşünce Merkezi
Elçiliği
Elektrik Dağıtım
Elektronik
Emeklilik
Emeklilik Fonu
Emniyet Müdürlüğü
Emniyeti
Encümeni
Enerji
Enstitüsü
Faktoring
Fakültesi
FC
Federasyonu
Fen Lisesi
Filarmoni
Filarmoni Orkestrası
Film
Filosu
FK
Fonu
Futbol Kulübü
Garnizon Komutanlığı
Gayrimenkul
Gazeteciler Cemiyeti
Gazetesi
Geçici Hükümeti
Gençlik Kolları
Genel Kurulu
Genel Merkezi
Genel Müdürlüğü
Genel Sekreterliği
Genelkurmay Başkanlığı
Genelkurmayı
Gıda
Girişimi
Gizli Servisi
GmbH
Gözlemevi
Group
Grubu
Grup Başkanlığı
Haber Ajansı
Haber Merkezi
Hahambaşılığı
Hakem Heyeti
Hakem Kurulu
Hakimliği | Hâkimliği
Halk Partisi
Hanedanı
Hareketi
Hastaneleri
Havacılık
Havayolları | Hava Yolları
Heyeti
Holding
Holdingi
Hukuk Dairesi
Hükümeti
Inc. | Inc
İcra Dairesi
İdare Mahkemesi
İdaresi
İdman Yurdu
İdmanyurdu
İl Başkanlığı
İl Müftülüğü
İl Özel İdaresi
İl Teşkilatı
İlaç
İlçe Başkanlığı
İlçe Müftülüğü
İletişim
İletişim Merkezi
İlkokulu
İlköğretim Okulu
İmam Hatip Lisesi
İnisiyatifi
İnsan Hakları Merkezi
İnşaat
İstihbarat Servisi
İstihbarat Teşkilatı
İş Mahkemesi
İşçi Partisi
İşletmeleri
İşletmesi
İttifakı
İtfaiyesi
Jandarma Komutanlığı
Jandarması
JK
Jokey Kulübü
Kabinesi
Kadın Kolları
Kalkınma Ajansı
Kalkınma Bankası
Karakol Komutanlığı
Kargo
Katılım Bankası
Kaymakamlığı
Kızılayı
Kızılhaçı
Kimya
Kitabevi
Koalisyonu
Koleji
Kolejleri
Kolordu Komutanlığı
Kolordusu
Komisyonu
Komitesi
Komutanlığı
Konfederasyonu
Konservatuvarı
Konseyi
Konseyleri
Konsolosluğu
Konsorsiyumu
Kooperatifi
Koordinasyon Kurulu
Koordinasyon Merkezi
Korosu
Kreşi
Kriz Merkezi
Kulübü
Kulüpleri
Kurulu
Kurumu
Kuvvetleri
Kuvvetleri Komutanlığı
Kürsüsü
Laboratuvarı
Laboratuvarları
Leasing
Lisesi
LLC
Locası
Lojistik
Ltd. | Ltd. Şti. | Limited Şirketi
Ltd. Şti
Madencilik
Mağazaları
Mahkemesi
Makamı
Marketler
Masası
Meclisi
Medya
Medya Grubu
Medyası
Mehteran Takımı
Menkul Değerler
Merkez Bankası
Merkez Komitesi
Merkez Yönetim Kurulu
Merkez Yürütme Kurulu
Meslek Lisesi
Meslek Yüksekokulu
Milisleri
Milli Takımı | Millî Takımı
Mimarlık
Misyonu
Mobilya
Muhafızları
Muhtarlığı
Müdürlüğü
Müftülüğü
Müsteşarlığı
Müşavirliği
Nakliyat
Noteri
Noterliği
Ocağı
Ocakları
Odaları
Odası
Ofisi
Okulları
Okulu
Operası
Operası ve Balesi
Ordusu
Orkestrası
Ortak Pazarı
Ortaklığı
Ortaokulu
Ortodoks Kilisesi
Otelcilik
Otomotiv
Örgütü
Özel İdaresi
Parlamentosu
Partisi
Patrikhanesi | Patrikliği
Petrol
Petrolleri
Platformu
PLC
Polisi
Portföy
Prodüksiyon
Radyosu
Rasathanesi
Rektörlüğü
Sandığı
Savcılığı
Savunma Sanayii
Sekreterliği
Senatosu
Sendikası
Senfoni Orkestrası
Seramik
Servisi
Sigorta
SK
Sözcülüğü
Spor Kulübü
Strateji Merkezi
Stratejik Araştırmalar Merkezi
Sulh Ceza Hakimliği | Sulh Ceza Hâkimliği
Sulh Ceza Mahkemesi
Sulh Hukuk Mahkemesi
Şefliği
Şehir Tiyatroları
Şehir Tiyatrosu
Şirketi
Şirketler Grubu
Şubesi
Tabipler Odası
Taburu
Takımı
Taraftarlar Derneği
Tarikatı
Teknoloji
Tekstil
Telekom
Telekomünikasyon
Televizyonu
Temsilciler Meclisi
Temsilciliği
Tersanecilik
Teşkilatı
Ticaret Mahkemesi
Tiyatrosu
Topluluğu
Toplulukları
Tugay Komutanlığı
Tugayı
Tugayları
Turizm
Tümeni
TV
Uygulama ve Araştırma Merkezi
Üniversitesi
Üst Kurulu
Vakfı
Vakıfları
Valiliği
Varlık Fonu
Vergi Mahkemesi
Yapı
Yapım
Yatırım
Yatırım Bankası
Yayıncılık
Yayınevi
Yayınları
Yeşilayı
Yönetim Kurulu
Yönetimi
Yüksek Kurulu
Yüksekokulu
`
