/** Buildings, squares, bridges, airports, stadiums and quarters that news uses as places. One name a line; other spellings of it behind a bar. */
export const landmarks = `
15 Temmuz Demokrasi Otogarı | Esenler Otogarı
15 Temmuz Şehitler Köprüsü | Boğaziçi Köprüsü | Boğaz Köprüsü
19 Mayıs Stadyumu | 19 Mayıs Stadı
1915 Çanakkale Köprüsü
Abdi İpekçi Spor Salonu | Abdi İpekçi
Acıbadem
Adnan Menderes Havalimanı
Afşin-Elbistan Termik Santrali
Afyon Kocatepe
Ağlama Duvarı
Ağva
Ahmet Hamdi Akseki Camii
Akçakale Sınır Kapısı
Akdamar Kilisesi
Akıncı Üssü | Akıncı Hava Üssü
Akkuyu | Akkuyu Nükleer Güç Santrali | Akkuyu NGS
Aksaz Deniz Üssü | Aksaz
Aktaş Sınır Kapısı
Ali Sami Yen Spor Kompleksi | Ali Sami Yen
Alibeyköy
Alibeyköy Barajı
Alican Sınır Kapısı
Allianz Arena
Alsancak
Alsancak Limanı
Alsancak Mustafa Denizli Stadyumu | Alsancak Stadı
Altunizade
Ambarlı Limanı
Anadolu Adliyesi | İstanbul Anadolu Adliyesi
Anadolu Hisarı
Anadolu Medeniyetleri Müzesi
Anfield
Anıtkabir
Ankara Adliyesi
Ankara Garı
Ankara Spor Salonu | Ankara Arena
Ankara YHT Garı
Antalya Havalimanı
Antalya Stadyumu | Corendon Airlines Park
Anzak Koyu
Arafat
AŞTİ
Ataköy
Atakule
Atatürk Barajı
Atatürk Havalimanı
Atatürk Kültür Merkezi | AKM
Atatürk Olimpiyat Stadı | Atatürk Olimpiyat Stadyumu
Atatürk Orman Çiftliği | AOÇ
ATO Congresium
Avaşin
Avrasya Tüneli
Aya İrini
Aya Triada Kilisesi
Ayamama Deresi | Ayamama
Ayasofya | Ayasofya Camii | Ayasofya-i Kebir Camii
Aziz Petrus Bazilikası | San Pietro Bazilikası
Aziz Petrus Meydanı
Bab el-Hava Sınır Kapısı | Babülhava
Bab el-Mendeb
Bağdat Caddesi
Bahçeşehir
Bahçeşehir Okulları Stadyumu
Bakırköy Adliyesi
Bakırköy Kadın Kapalı Cezaevi
Balat
Balgat
Basketbol Gelişim Merkezi
Basmane
Başakşehir Fatih Terim Stadyumu | Başakşehir Fatih Terim Stadı
Başkent Voleybol Salonu
Batıkent
Bebek
Belgrad Ormanı
Ben Gurion Havalimanı | Ben Gurion Havaalanı
Berlaymont
Berlin Duvarı
Beştepe Millet Camii
Beyaz Saray
Beyazıt Meydanı
Beylerbeyi
Beylerbeyi Sarayı
Beytepe
Birecik Barajı
Bolu Dağı Tüneli
Bornova Aziz Kocaoğlu Stadyumu
Bostancı
Bostanlı
Brandenburg Kapısı
British Museum
Broadway
Bronx
Brooklyn
Buckingham Sarayı
Burhan Felek Voleybol Salonu | Burhan Felek
Buşehr Nükleer Santrali
Caddebostan
Camp David
Camp Nou
Cape Canaveral
Cebeci Mezarlığı
Central Park
Cevizlibağ
Charles de Gaulle Havalimanı
Chobani Stadyumu
Cibali
Cibaliye
Cihangir
Cilvegözü | Cilvegözü Sınır Kapısı
CNR Expo | CNR EXPO
Congresium
Conkbayırı
Cumhurbaşkanlığı Külliyesi | Beştepe | Cumhurbaşkanlığı Sarayı
Cumhuriyet Müzesi
Çağlayan Adliyesi | Çağlayan | İstanbul Adliyesi | Çağlayan Adalet Sarayı | İstanbul Adalet Sarayı
Çamlıca
Çamlıca Camii | Büyük Çamlıca Camii
Çamlıdere Barajı
Çanakkale Şehitler Abidesi | Şehitler Abidesi
Çanakkale Şehitliği
Çankaya Köşkü
Çaykur Didi Stadyumu | Çaykur Didi Stadı
Çayyolu
Çengelköy
Çernobil Nükleer Santrali
Çobançeşme
Çukurova Uluslararası Havalimanı | Çukurova Havalimanı
Çırağan Sarayı
Çin Seddi
Çobanbey | Çobanbey Sınır Kapısı
Çukurova Havalimanı
Dalaman Havalimanı
Dereköy Sınır Kapısı
Deriner Barajı
Devlet Mezarlığı
Dikmen Vadisi
Dilucu Sınır Kapısı
Divanyolu
Diyarbakır Cezaevi
Dolapdere
Dolmabahçe Çalışma Ofisi | Dolmabahçe Ofisi
Dolmabahçe Sarayı | Dolmabahçe
Downing Street | Downing Sokağı
Ebu Gureyb Hapishanesi
Edirne Cezaevi
Edirnekapı
Edirnekapı Şehitliği
Efes Antik Kenti
El Aksa
El-Ezher Camii
Elysee Sarayı | Elize Sarayı
Emevi Camii
Eminönü
Emirates Stadyumu
Emirgan
Emirgan Korusu
Erenköy
Ermenek Barajı
Ermitaj Müzesi | Hermitage Müzesi
Eryaman
Eryaman Stadyumu | Eryaman Stadı
Esenboğa Havalimanı | Esenboğa
Esendere Sınır Kapısı | Esendere
Etiler
Etimesgut Askeri Havaalanı | Etimesgut Havaalanı
Eyfel Kulesi
Eyüp Sultan Camii | Eyüpsultan Camii
Fatih Camii
Fatih Sultan Mehmet Köprüsü | FSM Köprüsü | FSM
Fener
Fenerbahçe
Feshane
Filyos Limanı | Filyos
Florya
Florya Metin Oktay Tesisleri
Fukuşima Nükleer Santrali
Galata
Galata Köprüsü
Galata Kulesi
Galataport
Galatasaray Meydanı
Gayrettepe
Gençlik Parkı
Gezi Parkı
Göbeklitepe Ören Yeri
Göztepe
Grand Palais
Guantanamo Üssü
Gülhane Parkı
Gündoğdu Meydanı
Gürbulak Sınır Kapısı | Gürbulak
Gürsel Aksel Stadı | Gürsel Aksel Stadyumu
Güvenpark
Habur | Habur Sınır Kapısı
Hacı Bayram Veli Camii
Hadımköy
Hakurk
Haliç Kongre Merkezi
Haliç Köprüsü
Halkalı
Hamzabeyli Sınır Kapısı | Hamzabeyli
Harbiye
Harbiye Cemil Topuzlu Açıkhava Tiyatrosu | Harbiye Açıkhava
Harlem
Haydarpaşa Garı | Haydarpaşa
Haydarpaşa Limanı
Heathrow Havalimanı | Heathrow
Hedasi Barajı | Rönesans Barajı
Himeymim Üssü | Hmeymim Üssü
Hirfanlı Barajı
Hollywood
Huber Köşkü
Ilısu Barajı
İkitelli
İmralı Cezaevi
İncirlik Üssü | İncirlik | İncirlik Hava Üssü
İnönü Stadı | İnönü Stadyumu
İpsala Sınır Kapısı
İskenderun Limanı
İstanbul Arkeoloji Müzeleri
İstanbul Havalimanı
İstanbul Kongre Merkezi
İstanbul Modern
İstanbul Park | Intercity İstanbul Park
İstiklal Caddesi
İstinye
İzmir Adliyesi
İzmir Atatürk Stadı
JFK Havalimanı
Kâbe | Kabe
Kadifekale
Kadir Has Stadyumu | RHG Enertürk Enerji Stadyumu | Kadir Has Stadı
Kahovka Barajı
Kalyon Stadyumu | Gaziantep Stadyumu
Kandıra Cezaevi
Kandilli
Kapalıçarşı
Kapıköy Sınır Kapısı | Kapıköy
Kapıkule | Kapıkule Sınır Kapısı
Kapitol | Kongre Binası | ABD Kongre Binası
Karacaahmet Mezarlığı
Karakaya Barajı
Karaköy
Karkamış Sınır Kapısı
Karşıyaka Mezarlığı
Kasımpaşa
Kavaklıdere
Kayaşehir
Kazım Karabekir Stadyumu
Keban Barajı
Kemal Advan Hastanesi
Kemeraltı
Kennedy Uzay Merkezi
Kerç Köprüsü | Kırım Köprüsü
Kerem Şalom Sınır Kapısı | Kerm Ebu Salim Sınır Kapısı
Kısıklı
Kıyamet Kilisesi
Kız Kulesi
Kızıl Meydan
Kızılay
Kızılay Meydanı
Kilyos
Kocaeli Stadyumu | Kocaeli Stadı
Kocatepe Camii
Kolezyum
Konak Meydanı
Konya 3. Ana Jet Üssü
Konya Büyükşehir Belediye Stadyumu | Medaş Konya Büyükşehir Stadyumu
Kordon
Kremlin | Kremlin Sarayı
Kubbetü's-Sahra | Kubbet-üs Sahra
Kuğulu Park
Kumkapı
Kumköy
Kurtboğazı Barajı
Kuzguncuk
Kültürpark
Kürecik
Laleli
Levent
Levent Camii
Lockerbie
Louvre Müzesi | Louvre
Lütfi Kırdar Kongre Merkezi | Lütfi Kırdar Uluslararası Kongre ve Sergi Sarayı | Lütfi Kırdar
Maçka Parkı
Mahmur
Mahmutbey
Maltepe Cezaevi
Mamak Cezaevi
Manhattan
Mar-a-Lago
Marmaray
Maslak
Mecidiyeköy
Melen Barajı
Mersin Limanı
Mersin Stadyumu
Merter
Harem-i Şerif | Haremüşşerif | Haremişerif
Mescid-i Aksa | Mescid-i Aksâ | Mescidi Aksa | Aksa
Mescid-i Haram
Mescid-i Nebevi
Metris Cezaevi
Metropolitan Müzesi
Mevlana Müzesi
Mısır Çarşısı
Milas-Bodrum Havalimanı
Mina
Miniatürk
Moda
Mürted Hava Meydanı
Müzdelife
Nasır Hastanesi
NEF Stadyumu
Neve Şalom Sinagogu
Nişantaşı
Notre Dame Katedrali | Notre Dame
Nusayrat
Okmeydanı
Old Trafford
Ordu-Giresun Havalimanı
Osmanbey
Osmangazi Köprüsü
Ostim | OSTİM
Oval Ofis
Ovit Tüneli
Ömerli Barajı
Öncüpınar | Öncüpınar Sınır Kapısı
Özgürlük Heykeli
Papara Park | Şenol Güneş Stadyumu | Şenol Güneş Spor Kompleksi | Medical Park Stadyumu
Pazarkule | Pazarkule Sınır Kapısı
Pera Müzesi
Poyrazköy
Rahmi Koç Müzesi
RAMS Park | Rams Park
Ramstein Üssü | Ramstein
Recep Tayyip Erdoğan Stadyumu | Recep Tayyip Erdoğan Stadı
Refah Sınır Kapısı
Riva
Rize-Artvin Havalimanı
Rumeli Hisarı
Sabiha Gökçen Havalimanı | Sabiha Gökçen
Sakarya Gaz Sahası
Sakıp Sabancı Müzesi
Samandıra
Samsun 19 Mayıs Stadyumu
San Siro
Santiago Bernabeu
Saraçhane
Saraçhane Parkı
Sarp Sınır Kapısı | Sarp
Seğmenler Parkı
Selimiye Camii
Selimpaşa
Seydnaya Hapishanesi | Sednaya Hapishanesi
Seyrantepe
Sıhhiye
Sıhhiye Meydanı
Signal Iduna Park
Silivri Cezaevi | Marmara Cezaevi | Marmara Kapalı Ceza İnfaz Kurumu | Marmara Açık Ceza İnfaz Kurumu | Silivri Ceza İnfaz Kurumu
Sinan Erdem Spor Salonu | Sinan Erdem
Sincan Cezaevi | Sincan Ceza İnfaz Kurumu
Sirkeci
Sirkeci Garı
Sistina Şapeli
Siteler
Söğütözü
Stade de France
Suadiye
Sultanahmet
Sultanahmet Camii
Sultanahmet Meydanı
Süleymaniye Camii
Sümela Manastırı
Syntagma Meydanı | Sintagma Meydanı
Şakirpaşa
Şeremetyevo Havalimanı
Şifa Hastanesi
Şükrü Saracoğlu Stadı | Ülker Stadyumu | Şükrü Saracoğlu Stadyumu | Ülker Stadı
Taç Mahal | Tac Mahal
Tahrir Meydanı
Tahtalı Barajı
Taksim
Taksim Camii
Taksim Meydanı
Tandoğan Meydanı | Anadolu Meydanı
Tarabya
Tarlabaşı
Terkos Barajı
Teşvikiye
Teşvikiye Camii
Tiananmen Meydanı
Times Meydanı
Timsah Arena | Bursa Timsah Arena | Yüzüncü Yıl Atatürk Stadyumu
Tophane
Topkapı
Topkapı Sarayı
Trump Tower
Tüpraş Stadyumu | Vodafone Park | Vodafone Arena | Beşiktaş Park | Tüpraş Stadı
Türk Telekom Stadyumu | Türk Telekom Arena
Türkevi
Türkgözü Sınır Kapısı
TÜYAP Fuar Merkezi
TVF Burhan Felek Vestel Voleybol Salonu
Ulu Cami
Ulucanlar Cezaevi Müzesi
Ulus Meydanı
Unkapanı
Unkapanı Köprüsü | Atatürk Köprüsü
Ülker Spor ve Etkinlik Salonu | Ülker Arena
Ümitköy
Ümraniye Nevzat Demir Tesisleri
Vahdettin Köşkü
Vatan Caddesi
Veliefendi Hipodromu
Versay Sarayı
Vnukovo Havalimanı
Wall Street
Wembley | Wembley Stadyumu
Yatağan Termik Santrali
Yavuz Sultan Selim Köprüsü
Yayladağı Sınır Kapısı
Yedikule
Yeni 4 Eylül Stadyumu | 4 Eylül Stadyumu
Yeni Adana Stadyumu | Yeni Adana Stadı
Yeni Hatay Stadyumu
Yeni Malatya Stadyumu
Yeni Sakarya Stadyumu
Yenikapı
Yenikapı Meydanı
Yenikent
Yeniköy
Yeniköy Termik Santrali
Yenişehir Havalimanı
Yeşilköy
Yıldız Parkı
Yıldız Sarayı
Yusufeli Barajı
Zafertepe
Zaporijya Nükleer Santrali | Zaporijjya Nükleer Santrali
Zeugma Mozaik Müzesi
Zigana Tüneli
Zincirlikuyu
Zincirlikuyu Mezarlığı
Zorlu PSM
`
