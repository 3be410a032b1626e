/** State bodies, courts, parties, unions, companies, media, clubs and international bodies; an alternative in capitals is the acronym. One name a line; other spellings of it behind a bar. */
export const organizations = `
24 TV
24.kg
A Haber
A Milli Erkek Basketbol Takımı | 12 Dev Adam
A Milli Futbol Takımı | A Milli Takım | A Millî Takım | Milli Takım
A Milli Kadın Voleybol Takımı | Filenin Sultanları
A101
ABC News
ABD Avrupa Komutanlığı | EUCOM
ABD Dışişleri Bakanlığı
ABD Gıda ve İlaç Dairesi | FDA
ABD Kongresi
ABD Merkez Bankası | FED | Fed
ABD Merkez Kuvvetler Komutanlığı | CENTCOM
ABD Savunma Bakanlığı | Pentagon
ABD Senatosu
ABD Temsilciler Meclisi | Temsilciler Meclisi
ABD Uluslararası Kalkınma Ajansı | USAID
Abdi İbrahim
Acıbadem | Acıbadem Sağlık Grubu
Adalet Bakanlığı
Adalet Partisi
Adalet ve Kalkınma Partisi | AK Parti | AKP
Adana Demirspor
Adana Sanayi Odası | ADASO
Adanaspor
Adıyaman FK
Adli Tıp Kurumu | ATK
AEK | AEK Atina
Aeroflot
Afet Koordinasyon Merkezi | AKOM
Afet ve Acil Durum Yönetimi Başkanlığı | AFAD
Afrika Birliği | AfB
Afrika Ulusal Kongresi | ANC
Afyonspor
Agence France-Presse | AFP
AGİT Minsk Grubu | Minsk Grubu
Agos
Ağaoğlu | Ağaoğlu Şirketler Grubu
AHBAP | Ahbap Derneği
Aile ve Sosyal Hizmetler Bakanlığı
Aile ve Sosyal Politikalar Bakanlığı
Aile, Çalışma ve Sosyal Hizmetler Bakanlığı
Airbnb
Airbus
Ajax
AJet | AnadoluJet
Akbank
Akçansa
Akdeniz için Birlik
Akdeniz İhracatçı Birlikleri | AKİB
AKEL
Akhisarspor | Akhisar Belediyespor
Akipress | AKIpress
Akkuyu Nükleer AŞ | Akkuyu Nükleer
Aksa Enerji
Akşam
Al Hilal | El Hilal
Al İttihad
Al Nassr | El Nasr
Alanyaspor | Corendon Alanyaspor
Alarko | Alarko Holding
Albaraka Türk
Albayrak Grubu
Alevi Bektaşi Federasyonu | ABF
Alevi-Bektaşi Kültür ve Cemevi Başkanlığı
Alibaba
Almanya için Alternatif | AfD
Altay
Alternatif Bank
Altılı Masa
Altın Şafak
Altınordu | Altınordu FK
Amanat
Amatör Futbol Disiplin Kurulu | AFDK
Amazon
Amedspor | Amed Sportif Faaliyetler | Amed SK | Amed SF
Amerika'nın Sesi | VOA | VOA Türkçe
Amerikan Devletleri Örgütü
Amerikan Jeoloji Araştırmaları Merkezi | USGS | ABD Jeoloji Araştırmaları Merkezi
Anadolu Ajansı | AA
Anadolu Aslanları İşadamları Derneği | ASKON
Anadolu Efes
Anadolu Grubu
Anadolubank
Anagold | Anagold Madencilik
Anahtar Parti
Anavatan Partisi | ANAP
Anayasa Mahkemesi | AYM
Anderlecht
ANKA | ANKA Haber Ajansı
Ankara Barosu
Ankara Büyükşehir Belediyesi | ABB
Ankara Cumhuriyet Başsavcılığı
Ankara Sanayi Odası | ASO
Ankara Su ve Kanalizasyon İdaresi | ASKİ
Ankara Tabip Odası
Ankara Ticaret Odası
Ankaragücü | MKE Ankaragücü
Ankaraspor | Osmanlıspor
Antalya Ticaret ve Sanayi Odası | ATSO
Antalyaspor
AP
APA
Apple
Arama Kurtarma Derneği | AKUT
Arap Birliği
Aras Kargo
Arçelik
ARD
Arkas Spor
Arsenal
Artı Gerçek
Artı TV
ASALA
Asayiş Şube Müdürlüğü
ASELSAN | Aselsan
ASFAT
Askeri Yargıtay
Associated Press
Aston Villa
Astor
AstraZeneca
Asya Altyapı Yatırım Bankası | AIIB
Asya Kalkınma Bankası
Asya-Pasifik Ekonomik İşbirliği | APEC
Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı | CICA
Ata Cort
Ata İttifakı
Atalanta
Atatürk Araştırma Merkezi | ATAM
Atatürk Kültür, Dil ve Tarih Yüksek Kurumu | AKDTYK
Atatürkçü Düşünce Derneği | ADD
Athletic Bilbao
Atletico Madrid
ATO
ATV | atv
Audi
Avam Kamarası
Avrasya Ekonomi Komisyonu
Avrasya Ekonomik Birliği | AEB
Avrasya Kalkınma Bankası
Avrupa Alevi Birlikleri Konfederasyonu | AABK
Avrupa Birliği | AB
Avrupa Birliği Adalet Divanı | ABAD
Avrupa Birliği Bakanlığı
Avrupa Birliği Konseyi | AB Konseyi
Avrupa Ekonomik Topluluğu | AET
Avrupa Futbol Federasyonları Birliği | UEFA
Avrupa Güvenlik ve İşbirliği Teşkilatı | AGİT
Avrupa Halk Partisi | EPP
Avrupa İmar ve Kalkınma Bankası | EBRD
Avrupa İnsan Hakları Mahkemesi | AİHM
Avrupa İstatistik Ofisi | Eurostat
Avrupa Komisyonu | AB Komisyonu
Avrupa Konseyi
Avrupa Konseyi Bakanlar Komitesi | Bakanlar Komitesi
Avrupa Konseyi Parlamenter Meclisi | AKPM
Avrupa Merkez Bankası | AMB | ECB
Avrupa Parlamentosu
Avrupa Serbest Ticaret Birliği | EFTA
Avrupa Sosyalistler Partisi | PES
Avrupa Voleybol Konfederasyonu | CEV
Avrupa Yatırım Bankası | AYB
Avrupa Yayın Birliği | EBU
Axios
Aydın Doğan Vakfı
Aydınlık
AYEDAŞ
Aygaz
AZ Alkmaar
Azertac | AZERTAC
Azov Taburu | Azov
Baas Partisi | Baas
BAE Systems
Bağımsız Devletler Topluluğu | BDT
Bağımsız Maden-İş
Bağımsız Türkiye Partisi | BTP
Bahçeşehir Koleji
Bakırköy Cumhuriyet Başsavcılığı
Balıkesirspor
Bandırmaspor
Bank Asya
Bank of America
Bankacılık Düzenleme ve Denetleme Kurumu | BDDK
Barcelona | Barselona
Barclays
Barış ve Demokrasi Partisi | BDP
Basel
Basın İlan Kurumu | BİK
Basın Konseyi
Basın-İş
Başakşehir | Medipol Başakşehir | RAMS Başakşehir | İstanbul Başakşehir | Başakşehir FK
Başbakanlık
Başkent Elektrik | Başkent EDAŞ
Batı Afrika Ülkeleri Ekonomik Topluluğu | ECOWAS
Batı Çalışma Grubu | BÇG
Batı Trakya Türk Azınlığı Danışma Kurulu
Batman Petrolspor
Bayburt Özel İdarespor
Bayer
Bayer Leverkusen
Bayern Münih
Bayındırlık ve İskan Bakanlığı
Baykar | Baykar Teknoloji
BBC | BBC Türkçe
BEDAŞ | Boğaziçi Elektrik Dağıtım
beIN Sports | beIN SPORTS
Beko
Belediye Kütahyaspor
Belediye-İş
Bem-Bir-Sen
Benfica
Bengü Türk
Beşiktaş | Beşiktaş Jimnastik Kulübü | BJK | Beşiktaş JK
Beşiktaş Fibabanka | Beşiktaş Gain
Beşir Derneği
Beyaz Saray
Beyaz TV
Bianet | bianet
Bild
Bilgi Teknolojileri ve İletişim Kurumu | BTK
Bilim, Sanayi ve Teknoloji Bakanlığı
Bilkent | İhsan Doğramacı Bilkent Üniversitesi | Bilkent Üniversitesi
BİM
BioNTech
Birgün | BirGün
Birleşik Kamu İş Konfederasyonu | Birleşik Kamu-İş
Birleşik Metal-İş | Birleşik Metal İşçileri Sendikası
Birleşik Rusya | Birleşik Rusya Partisi
Birleşik Ulusal Hareket
Birleşmiş Milletler | BM
Birleşmiş Milletler Barış Gücü | UNFICYP
Birleşmiş Milletler Çocuklara Yardım Fonu | UNICEF
Birleşmiş Milletler Eğitim, Bilim ve Kültür Örgütü | UNESCO
Birleşmiş Milletler Filistinli Mültecilere Yardım Ajansı | UNRWA | BM Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı
Birleşmiş Milletler Genel Kurulu | BM Genel Kurulu
Birleşmiş Milletler Güvenlik Konseyi | BMGK | BM Güvenlik Konseyi | Güvenlik Konseyi
Birleşmiş Milletler Kalkınma Programı | UNDP
Birleşmiş Milletler Mülteciler Yüksek Komiserliği | BMMYK | UNHCR | BM Mülteciler Yüksek Komiserliği
Birleşmiş Milletler Nüfus Fonu | UNFPA
BiTaksi
BlackRock
Bloomberg
Bloomberg HT
BM İnsan Hakları Konseyi | Birleşmiş Milletler İnsan Hakları Konseyi
BM İnsani İşler Koordinasyon Ofisi | OCHA
BMC
BMW
BNP Paribas
Boca Juniors
Bodo/Glimt
Bodrum FK | Bodrumspor
Boeing
Boğaziçi Üniversitesi | Boğaziçi
Boko Haram
Bologna
Boluspor
Borsa İstanbul | BIST | BİST
Boru Hatları ile Petrol Taşıma AŞ | BOTAŞ
Borusan | Borusan Holding
Borussia Dortmund
Borussia Mönchengladbach
Bosch
Boston Celtics
Boydak Holding
Boyner
Boyun Eğmeyen Fransa | LFI
BP
Braga
BRICS
Brisa
Bucaspor
Burger King
Bursa Ticaret ve Sanayi Odası | BTSO
Bursaspor
Büro Memur-Sen
Büyük Birlik Partisi | BBP
BYD
Cambridge Üniversitesi
Can Holding
Cansuyu Derneği | Cansuyu
Carnegie Vakfı
CarrefourSA
CBS
Celtic
Cem Vakfı
Cengiz Holding | Cengiz İnşaat
Cerrahpaşa | Cerrahpaşa Tıp Fakültesi
Ceza ve Tevkifevleri Genel Müdürlüğü
CFR Cluj
Charlie Hebdo
Chatham House
Chelsea
Chevron
Cihan Haber Ajansı
Ciner Grubu
Citibank | Citi | Citigroup
Club Brugge
CNBC
CNN | CNN International
CNN Türk | CNN TÜRK
Coca-Cola
Columbia Üniversitesi
Corendon
Corriere della Sera
Credit Suisse
Crystal Palace
CSKA Moskova | CSKA
Cumhur İttifakı
Cumhurbaşkanlığı | T.C. Cumhurbaşkanlığı | Türkiye Cumhuriyeti Cumhurbaşkanlığı
Cumhurbaşkanlığı Senfoni Orkestrası | CSO
Cumhuriyet
Cumhuriyet Halk Partisi | CHP
Cumhuriyet TV
Cumhuriyetçi Parti
Cumhuriyetçi Türk Partisi | CTP
Cumhuriyetçiler
Çağdaş Gazeteciler Derneği | ÇGD
Çağdaş Hukukçular Derneği | ÇHD
Çağdaş Yaşamı Destekleme Derneği | ÇYDD
Çalık Holding
Çalışma ve Sosyal Güvenlik Bakanlığı | ÇSGB
Çapa | Çapa Tıp Fakültesi | İstanbul Tıp Fakültesi
Çay İşletmeleri Genel Müdürlüğü | ÇAYKUR
Çaykur Rizespor | Rizespor
ÇBK Mersin | Çukurova Basketbol
Çelebi Havacılık
Çevre Mühendisleri Odası | ÇMO
Çevre ve Orman Bakanlığı
Çevre ve Şehircilik Bakanlığı | ÇŞB
Çevre, Şehircilik ve İklim Değişikliği Bakanlığı | ÇŞİDB
Çin Komünist Partisi | ÇKP
Çorum FK | Çorumspor | Ahlatcı Çorum FK
D-8 | D8
Daily Mail
Daily Sabah
Daimi Tahkim Mahkemesi
Danıştay
Danone
Darphane ve Damga Matbaası Genel Müdürlüğü | Darphane
Darülaceze
Darüşşafaka | Darüşşafaka Cemiyeti
Darüşşafaka Basketbol
DEAŞ | IŞİD | DAEŞ | Irak Şam İslam Devleti | Irak ve Şam İslam Devleti
Demirören Haber Ajansı | DHA
Demirören Holding
Demiryol-İş
Demokrasi Partisi | DEP
Demokrasi ve Atılım Partisi | DEVA | DEVA Partisi
Demokrat Parti | DP
Demokratik Birlik Partisi | PYD
Demokratik Bölgeler Partisi | DBP
Demokratik Halk Partisi | DEHAP
Demokratik Sol Parti | DSP
Demokratik Toplum Kongresi | DTK
Demokratik Toplum Partisi | DTP
Deniz Feneri Derneği | Deniz Feneri
Deniz Harp Okulu
Deniz Kuvvetleri Komutanlığı | DKK | Deniz Kuvvetleri
Deniz Temiz Derneği | TURMEPA
DenizBank | Denizbank
Denizli Sanayi Odası
Denizlispor
Der Spiegel | Spiegel
Deutsche Bank
Deutsche Presse-Agentur | DPA
Dev Sağlık-İş
Devlet Arşivleri Başkanlığı
Devlet Denetleme Kurulu | DDK
Devlet Güvenlik Mahkemesi | DGM
Devlet Hava Meydanları İşletmesi Genel Müdürlüğü | DHMİ | Devlet Hava Meydanları İşletmesi
Devlet İstatistik Enstitüsü | DİE
Devlet Opera ve Balesi | DOB
Devlet Planlama Teşkilatı | DPT
Devlet Su İşleri Genel Müdürlüğü | DSİ | Devlet Su İşleri
Devlet Tiyatroları | DT | Devlet Tiyatroları Genel Müdürlüğü
Devrim Muhafızları | Devrim Muhafızları Ordusu | DMO | İran Devrim Muhafızları
Devrimci Halk Kurtuluş Partisi-Cephesi | DHKP-C | DHKP/C
Devrimci İşçi Sendikaları Konfederasyonu | DİSK
Dış Ekonomik İlişkiler Kurulu | DEİK
Dışişleri Bakanlığı
Dicle Elektrik | DEDAŞ
Dicle Haber Ajansı | DİHA
Die Welt
Die Zeit
Diken
Dil ve Tarih-Coğrafya Fakültesi | DTCF
Din İşleri Yüksek Kurulu
Dinamo Kiev | Dynamo Kiev
Dinamo Zagreb
DİSİ
Diyanet İşleri Başkanlığı | DİB | Diyanet
Diyanet İşleri Türk İslam Birliği | DİTİB
Diyarbakır Barosu
Diyarbakırspor
Doğa Koruma ve Milli Parklar Genel Müdürlüğü | DKMP
Doğal Hayatı Koruma Vakfı | WWF | WWF-Türkiye
Doğan Haber Ajansı
Doğan Holding
Doğru Yol Partisi | DYP
Doğuş Holding | Doğuş Grubu
Dostluk Eşitlik Barış Partisi | DEB
Duma | Devlet Duması
Duvar
Dünya Ahıska Türkleri Birliği | DATÜB
Dünya Anti-Doping Ajansı | WADA
Dünya Bankası | World Bank
Dünya Ekonomik Forumu | WEF
Dünya Gazetesi
Dünya Gıda Programı | WFP
Dünya Güreş Birliği | UWW
Dünya Kiliseler Birliği
Dünya Meteoroloji Örgütü | WMO
Dünya Sağlık Örgütü | DSÖ | WHO
Dünya Ticaret Örgütü | DTÖ
Dünya Turizm Örgütü | UNWTO
Dünya Uygur Kongresi
DW | Deutsche Welle | DW Türkçe
Eczacıbaşı | Eczacıbaşı Holding | Eczacıbaşı Topluluğu
Eczacıbaşı Dynavit | Eczacıbaşı VitrA
Efes Pilsen
Ege Bölgesi Sanayi Odası | EBSO
Ege İhracatçı Birlikleri | EİB
Ege'de Son Söz
EGO Genel Müdürlüğü | EGO
Eğitim ve Bilim Emekçileri Sendikası | Eğitim Sen | Eğitim-Sen
Eğitim-İş | Eğitim İş
Eğitimciler Birliği Sendikası | Eğitim-Bir-Sen
Eintracht Frankfurt
Ekol TV
Ekonomi Bakanlığı
Ekonomik İşbirliği Teşkilatı | EİT
Ekonomik Kalkınma ve İşbirliği Örgütü | OECD | Ekonomik İşbirliği ve Kalkınma Örgütü
El Arabiya | Al Arabiya
El Cezire | Al Jazeera
El Fetih | Fetih | Fetih Hareketi
El Kaide | El-Kaide
El Nusra | El Nusra Cephesi | Nusra Cephesi
El Pais
Elazığspor
Elektrik Mühendisleri Odası | EMO
Elektrik Üretim Anonim Şirketi | EÜAŞ
Elysee
Emaar
Emek Partisi | EMEP
Emek ve Özgürlük İttifakı
Emekli Sandığı
Emirates
Emlak Katılım | Türkiye Emlak Katılım
Emlak Konut | Emlak Konut GYO
Emniyet Genel Müdürlüğü | EGM
Enerji Piyasaları İşletme Anonim Şirketi | EPİAŞ
Enerji Piyasası Düzenleme Kurulu
Enerji Piyasası Düzenleme Kurumu | EPDK
Enerji ve Tabii Kaynaklar Bakanlığı | ETKB | Enerji Bakanlığı
Enerjisa
Enflasyon Araştırma Grubu | ENAG
Eni
Enka | ENKA | Enka İnşaat
Ensar Vakfı
Ensarullah
Ensonhaber
EOKA
Equinor
Erdemir | Ereğli Demir ve Çelik Fabrikaları
Erzurumspor | Erzurumspor FK | BB Erzurumspor
Esenler Erokspor | Erokspor
ESHOT Genel Müdürlüğü | ESHOT
Eski Yugoslavya Uluslararası Ceza Mahkemesi
Eskişehirspor
Eş-Şebab | Eş Şebab
Et ve Süt Kurumu | ESK
ETA
Eti
Eti Maden İşletmeleri Genel Müdürlüğü | Eti Maden
Euronews
Europol
Everton
Evrensel
Eximbank | Türk Eximbank
ExxonMobil
Eyüpspor | ikas Eyüpspor
Ezilenlerin Sosyalist Partisi | ESP
Facebook
Fanatik
FARC
Fars Haber Ajansı
Fatih Karagümrük | Karagümrük
Fazilet Partisi | FP
Federal Anayasayı Koruma Teşkilatı
Federal Güvenlik Servisi | FSB
Federal Haber Alma Servisi | BND
Federal Meclis | Bundestag
Federal Soruşturma Bürosu | FBI
Federasyon Konseyi
Fener Rum Patrikhanesi | Fener Rum Ortodoks Patrikhanesi
Fenerbahçe | Fenerbahçe Spor Kulübü | Fenerbahçe Beko | Fenerbahçe Opet | Fenerbahçe Medicana
Ferencvaros
Ferrari
Fetullahçı Terör Örgütü | FETÖ | FETÖ/PDY
Feyenoord
Fırat Haber Ajansı | ANF
Fiat
Fiba Holding
Fibabanka
Fidesz
Filistin Kurtuluş Örgütü | FKÖ
Filistin Ulusal Yönetimi | Filistin Yönetimi
Financial Times | FT
Fiorentina
Fiskobirlik
Fitch | Fitch Ratings
Flamengo
Flash TV | Flash Haber
FNSS
Forbes
Ford
Ford Otosan
Foreign Affairs
Foreign Policy
Fortune
Fotomaç
Fox News
FOX TV | FOX
France 24
Frankfurter Allgemeine Zeitung | FAZ
Freedom House
Frontex
G20 | G-20
G7 | G-7
Galatasaray | Galatasaray Spor Kulübü | Galatasaray Daikin | Galatasaray SK
Galatasaray Lisesi
Galatasaray MCT Technic
Garanti BBVA | Garanti Bankası
Gayrimenkul Yatırımcıları Derneği | GYODER
Gazete Duvar
Gazete Oksijen | Oksijen
Gazetecileri Koruma Komitesi | CPJ
Gaziantep FK | Gaziantep Futbol Kulübü
Gaziantep Sanayi Odası | GSO
Gaziantep Ticaret Odası | GTO
Gaziantepspor
Gazprom
GDZ Elektrik
Gebze Teknik Üniversitesi | GTÜ
Gelecek Partisi
Gelir İdaresi Başkanlığı | GİB
Genç Parti
Gençlerbirliği
Gençlik ve Spor Bakanlığı | GSB
Genel Maden-İş | Genel Maden İşçileri Sendikası
Genel-İş
Genelkurmay Başkanlığı | Genelkurmay
General Electric | GE
General Motors | GM
GERB
Gerçek Gündem
Getir
Gıda ve Tarım Örgütü | FAO | BM Gıda ve Tarım Örgütü
Gıda, Tarım ve Hayvancılık Bakanlığı
Giresunspor
Golden State Warriors
Goldman Sachs
Google
Goran Hareketi
Göç İdaresi Başkanlığı | Göç İdaresi | Göç İdaresi Genel Müdürlüğü
Göztepe
Greenpeace
Guardian | The Guardian
Gülhane Askeri Tıp Akademisi | GATA
Gümrük ve Ticaret Bakanlığı
Güneş Gazetesi
Güneydoğu Anadolu Projesi Bölge Kalkınma İdaresi | GAP İdaresi
Güneydoğu Asya Uluslar Birliği | ASEAN
Gürcü Hayali
Güvenlik Kuvvetleri Komutanlığı | GKK
Haaretz
Haberler.com
Habertürk | HaberTürk | Habertürk TV
Habertürk Gazetesi
Hacettepe | Hacettepe Üniversitesi
Hacı Bektaş Veli Anadolu Kültür Vakfı
Hajduk Split
Hak İnisiyatifi
Hak İşçi Sendikaları Konfederasyonu | HAK-İŞ | Hak-İş
Hak ve Özgürlükler Hareketi | HÖH
Hak ve Özgürlükler Partisi | HAK-PAR
Hakimler ve Savcılar Kurulu | HSK | Hâkimler ve Savcılar Kurulu
Hakimler ve Savcılar Yüksek Kurulu | HSYK
Halk Partisi | PP
Halk Savunma Birlikleri | YPG
Halk TV
Halkbank | Türkiye Halk Bankası | Halk Bankası
Halkbank Spor Kulübü
Halkçı Parti
Halkın Demokrasi Partisi | HADEP
Halkın Emek Partisi | HEP
Halkın Partisi | HP
Halkların Demokratik Kongresi
Halkların Demokratik Partisi | HDP
Halkların Eşitlik ve Demokrasi Partisi | DEM Parti
Hamas
Harp Akademileri
Harvard
Has Parti | Halkın Sesi Partisi
Hastalık Kontrol ve Önleme Merkezleri | CDC
Haşdi Şabi | Haşd-i Şabi
Hatayspor
Hava Harp Okulu
Hava Kuvvetleri Komutanlığı | HKK | Hava Kuvvetleri
Hava-İş
HAVELSAN | Havelsan
Hayrat Yardım
Hayvan Hakları Federasyonu | HAYTAP
Hazine Müsteşarlığı
Hazine ve Maliye Bakanlığı | HMB
HDK
Hepsiburada
Hertha Berlin
Heyet Tahrir Şam | HTŞ | Heyet Tahrir eş-Şam
Hızlı Destek Kuvvetleri
Hilal-i Ahmer
Hindistan Halk Partisi | BJP
Hizbullah
Hizmet-İş
Hoffenheim
Honda
Houston Rockets
Hristiyan Demokrat Birlik | CDU | Hristiyan Demokrat Birlik Partisi | Hıristiyan Demokrat Birlik
Hristiyan Sosyal Birlik | CSU
HSBC
Huawei
Hukuk ve Adalet Partisi | PiS
Hükümetlerarası İklim Değişikliği Paneli | IPCC
Hür Dava Partisi | HÜDA PAR | HÜDAPAR
Hür Demokrat Parti | FDP
Hürriyet
Hürriyet Daily News
Hyundai
IBM
Iğdır FK | Iğdırspor
Ikea | IKEA
Independent | The Independent
ING Türkiye | ING
Instagram
Intel
Inter
Inter Miami
Interfax
Interpol | INTERPOL
Irak Türkmen Cephesi | ITC
IRNA
ITV
İçdaş
İçişleri Bakanlığı
İGA | İGA İstanbul Havalimanı
İhlas Haber Ajansı | İHA
İktisadi Kalkınma Vakfı | İKV
İletişim Başkanlığı | Cumhurbaşkanlığı İletişim Başkanlığı
İlim Yayma Cemiyeti
İlim Yayma Vakfı
İlke Haber Ajansı | İLKHA
İlke TV
İller Bankası | İLBANK
İnegölspor
İngiliz Milletler Topluluğu
İngiltere Merkez Bankası
İnsan Hak ve Hürriyetleri İnsani Yardım Vakfı | İHH | İHH İnsani Yardım Vakfı
İnsan Hakları Derneği | İHD
İnsan Hakları İzleme Örgütü | HRW | Human Rights Watch
İnsan Hakları ve Mazlumlar için Dayanışma Derneği | MAZLUMDER
İnşaat Malzemesi Sanayicileri Derneği | İMSAD
İnşaat Mühendisleri Odası | İMO
İrlanda Cumhuriyet Ordusu | IRA
İsdemir
İslam İşbirliği Teşkilatı | İİT
İslam Kalkınma Bankası | İKB
İslam Konferansı Örgütü | İKÖ
İslam Toplumu Milli Görüş | IGMG
İslami Cihad | Filistin İslami Cihad Hareketi
İsmailağa Cemaati
İsrail Ordusu
İsrail Parlamentosu | Knesset
İsrail Savunma Kuvvetleri | IDF
İstanbul Anadolu Cumhuriyet Başsavcılığı
İstanbul Barosu
İstanbul Bölge Adliye Mahkemesi
İstanbul Büyükşehir Belediyesi | İBB
İstanbul Cumhuriyet Başsavcılığı
İstanbul Deniz Otobüsleri | İDO
İstanbul Elektrik Tramvay ve Tünel İşletmeleri | İETT
İstanbul Gaz Dağıtım Sanayi ve Ticaret AŞ | İGDAŞ
İstanbul Kültür Sanat Vakfı | İKSV
İstanbul Sanayi Odası | İSO
İstanbul Su ve Kanalizasyon İdaresi | İSKİ
İstanbul Tabip Odası
İstanbul Teknik Üniversitesi | İTÜ
İstanbul Ticaret Odası
İstanbulspor
İşçi Partisi
İşkencenin Önlenmesi Komitesi | CPT
İtalya'nın Kardeşleri
İTO
İttihat ve Terakki Cemiyeti | İttihat ve Terakki
İYİ Parti | İYİP
İzmir Barosu
İzmir Cumhuriyet Başsavcılığı
İzmir Su ve Kanalizasyon İdaresi | İZSU
İzmir Ticaret Odası | İZTO
İzmir Yüksek Teknoloji Enstitüsü | İYTE
İzzeddin el-Kassam Tugayları | Kassam Tugayları
Jandarma Genel Komutanlığı | JGK | Jandarma
Jandarma Özel Harekat | JÖH | Jandarma Özel Harekât
Jeofizik Mühendisleri Odası | JFMO
Jeoloji Mühendisleri Odası | JMO
Jerusalem Post
Jogorku Keneş | Yüksek Meclis | Cogorku Keneş
Johnson & Johnson
JPMorgan | JP Morgan | J.P. Morgan
Juventus
Kabar | Kabar Haber Ajansı
Kaçakçılık ve Organize Suçlarla Mücadele Şube Müdürlüğü | KOM
Kadın Cinayetlerini Durduracağız Platformu | KCDP
Kadın Savunma Birlikleri | YPJ
Kadın ve Demokrasi Vakfı | KADEM | Kadın ve Demokrasi Derneği
Kadınlar Ulusal Basketbol Birliği | WNBA
Kahramanmaraşspor
Kale Grubu
Kalkınma Bakanlığı
Kalyon Holding | Kalyon İnşaat
Kamil Koç
Kamu Denetçiliği Kurumu | KDK
Kamu Emekçileri Sendikaları Konfederasyonu | KESK
Kamu Gözetimi, Muhasebe ve Denetim Standartları Kurumu | KGK
Kamu İhale Kurumu
Kanal 24
Kanal 7
Kanal D
Kandilli Rasathanesi | Kandilli Rasathanesi ve Deprem Araştırma Enstitüsü | KRDAE
Kara Harp Okulu
Kara Kuvvetleri Komutanlığı | KKK | Kara Kuvvetleri
Karabağ | Qarabağ
Karabükspor | Kardemir Karabükspor
Karadeniz Ekonomik İşbirliği Örgütü | KEİ | Karadeniz Ekonomik İşbirliği Teşkilatı
Karadeniz Ekonomik İşbirliği Parlamenter Asamblesi | KEİPA
Karadeniz Teknik Üniversitesi | KTÜ
Karar
Karayolları Genel Müdürlüğü | KGM
Kardemir
Karsan
Karşıyaka | Karşıyaka SK
Kasımpaşa
Kastamonuspor
Kathimerini
Kayseri Sanayi Odası | KAYSO
Kayserispor
Kazinform
Keçiörengücü | Ankara Keçiörengücü
KGB
Kıbrıs Postası
Kıbrıs Türk Barış Kuvvetleri Komutanlığı | KTBK
Kıbrıs Türk Mücahitler Derneği
Kırım Haber Ajansı | QHA
Kırım Tatar Milli Meclisi | KTMM
Kırklarelispor
Kısa Dalga
Kızılay | Türk Kızılay | Türk Kızılayı | Türkiye Kızılay Derneği
Kızılhaç | Uluslararası Kızılhaç
Kızılyıldız
Kia
Kibar Holding
KİK
Kimyasal Silahların Yasaklanması Örgütü | KSYÖ | OPCW
Kişisel Verileri Koruma Kurulu
Kişisel Verileri Koruma Kurumu | KVKK
Kocaeli Sanayi Odası | KSO
Kocaelispor
Koç Holding
Kolektif Güvenlik Anlaşması Örgütü | KGAÖ
Kolin | Kolin İnşaat
Kongre Partisi
Konut Geliştiricileri ve Yatırımcıları Derneği | KONUTDER
Konya Sanayi Odası
Konyaspor
Kopenhag
Kordsa
Korkusuz
Koronavirüs Bilim Kurulu | Bilim Kurulu
Koton
Körfez İşbirliği Konseyi
Kremlin
KRT
Ku Klux Klan
Kudüs Gücü
Kudüs Tugayları | Kudüs Seriyyeleri
Kuleli Askeri Lisesi
Kulüpler Birliği | Kulüpler Birliği Vakfı
Kurdistan 24
Kuveyt Türk
Kuzey Atlantik Antlaşması Örgütü | NATO
Kuzeyboru
Küçük ve Orta Ölçekli İşletmeleri Geliştirme ve Destekleme İdaresi Başkanlığı | KOSGEB
Kültür Bakanlığı
Kültür ve Turizm Bakanlığı
Kürdistan Demokrat Partisi | KDP | IKDP
Kürdistan İşçi Partisi | PKK
Kürdistan Topluluklar Birliği | KCK
Kürdistan Yurtseverler Birliği | KYB
Kyodo
L'Equipe
La Gazzetta dello Sport
La Repubblica
Lazio
LC Waikiki
Le Figaro
Le Monde
Le Parisien
Leeds United
Lehman Brothers
Leicester City
Leonardo
Liberation
Libya Ulusal Ordusu
Likud
Lille
Limak | Limak Holding
Liman-İş
Liverpool
Lockheed Martin
Lokomotiv Moskova
London School of Economics | LSE
Lordlar Kamarası
Los Angeles Lakers
LÖSEV | Lösemili Çocuklar Sağlık ve Eğitim Vakfı
Ludogorets
Lufthansa
Lukoil
Maccabi Tel Aviv
Maden Mühendisleri Odası
Maden Tetkik ve Arama Genel Müdürlüğü | MTA
Maden ve Petrol İşleri Genel Müdürlüğü | MAPEG
Maden-İş | Türkiye Maden-İş
Maersk
Makina Mühendisleri Odası | MMO
Makine ve Kimya Endüstrisi | MKE | Makine ve Kimya Endüstrisi Kurumu | MKEK
Mali Eylem Görev Gücü | FATF
Mali Suçları Araştırma Kurulu | MASAK
Maliye Bakanlığı
Malmö
Manas Üniversitesi | Kırgızistan-Türkiye Manas Üniversitesi
Manchester City
Manchester United
Manisa Büyükşehir Belediyespor
Manisa FK
Manisaspor
Marca
Mardin 1969 Spor | Mardinspor
Marksist Leninist Komünist Parti | MLKP
Marmara Belediyeler Birliği | MBB
Massachusetts Teknoloji Enstitüsü | MIT
Mavi
Mazhilis | Mecilis
McDonald's
McLaren
Medical Park
Medya ve Hukuk Çalışmaları Derneği | MLSA
Medyascope
Mehmetçik Vakfı | Türk Silahlı Kuvvetleri Mehmetçik Vakfı
Mekenim Kırgızistan
Memleket Partisi
Memorial
Memur Sendikaları Konfederasyonu | MEMUR-SEN | Memur-Sen
Menemenspor
Menzil Cemaati
Mercedes-Benz | Mercedes-Benz Türk | Mercedes
Mercosur
Merkez Antlaşma Teşkilatı | CENTO
Merkez Hakem Kurulu | MHK
Merkezefendi Belediyesi Basket
Merkezi Haberalma Teşkilatı | CIA | Merkezi İstihbarat Teşkilatı
Merkezi Seçim Komisyonu
Mersin İdmanyurdu | Mersin İdman Yurdu
Mersin Ticaret ve Sanayi Odası | MTSO
Meta
Meteoroloji Genel Müdürlüğü | MGM | Meteoroloji
Metro Turizm
Mezopotamya Ajansı | MA
MI5
MI6
Microsoft
Migros
Milan
Milat
Millet İttifakı
Millet Partisi
Milletler Cemiyeti
Milli Birlik Komitesi | MBK
Milli Dayanışma, Kardeşlik ve Demokrasi Komisyonu
Milli Eğitim Bakanlığı | MEB | Millî Eğitim Bakanlığı
Milli Gazete
Milli Görüş
Milli Güvenlik Kurulu | MGK | Millî Güvenlik Kurulu
Milli Güvenlik Kurulu Genel Sekreterliği
Milli İstihbarat Teşkilatı | MİT | Millî İstihbarat Teşkilatı
Milli Kütüphane
Milli Meclis | Azerbaycan Milli Meclisi
Milli Nizam Partisi | MNP
Milli Piyango İdaresi | Milli Piyango
Milli Saraylar İdaresi Başkanlığı | Milli Saraylar
Milli Savunma Bakanlığı | MSB | Millî Savunma Bakanlığı
Milli Selamet Partisi | MSP
Milliyet
Milliyetçi Çalışma Partisi | MÇP
Milliyetçi Demokrasi Partisi | MDP
Milliyetçi Hareket Partisi | MHP
Mimar Sinan Güzel Sanatlar Üniversitesi | MSGSÜ
Mimarlar Odası | TMMOB Mimarlar Odası
MNG Kargo
Moderna
Monaco
Moody's
Mor Çatı
Morgan Stanley
Mossad
MSC
Muğlaspor
Muhafazakar Parti
Müslüman Kardeşler | İhvan
Müstakil Sanayici ve İşadamları Derneği | MÜSİAD
Mynet
N11 | n11
Naftogaz
Nahda Hareketi | Nahda
Nakliyat-İş
Napoli
Narkotik Suçlarla Mücadele Şube Müdürlüğü
NASA
NBC
Nefes Gazetesi
Nestle
Netaş
Netflix
New York Times | The New York Times
Newcastle United
Newsweek
NHK
Nice
Nissan
Nobel Komitesi
Nobel Vakfı
Nottingham Forest
Novartis
NOW TV | NOW
NTV
Nur Otan
Nurol
Nurol Makina
Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü | NVİ
Nükleer Düzenleme Kurumu | NDK
Nvidia
OdaTV | Odatv
Odeabank | Odea Bank
Oliy Meclis | Ali Meclis
Olympiakos | Olympiacos
Olympique Lyon | Lyon
Olympique Marsilya | Marsilya
Onedio
OPEC+
Opel
OpenAI
Opet
Orduspor
Orman Genel Müdürlüğü | OGM
Orman ve Su İşleri Bakanlığı
Orta Doğu Teknik Üniversitesi | ODTÜ
Ortadoğu Gazetesi
Otokar
Otomotiv Distribütörleri ve Mobilite Derneği | ODMD | Otomotiv Distribütörleri Derneği
Otomotiv Sanayii Derneği | OSD
Oxfam
Oxford Üniversitesi
OYAK | Ordu Yardımlaşma Kurumu
Oyak Renault
Ölçme, Seçme ve Yerleştirme Merkezi | ÖSYM | Ölçme Seçme ve Yerleştirme Merkezi
Öz İplik-İş
Özçelik-İş
Özel Kuvvetler Komutanlığı | ÖKK
Özelleştirme İdaresi Başkanlığı | ÖİB
Özgür Gündem
Özgür Suriye Ordusu | ÖSO
Özgürlük için Hukukçular Derneği | ÖHD
Özgürlük Partisi
Özgürlük ve Dayanışma Partisi | ÖDP
Panathinaikos
PAOK
Papara
Para Politikası Kurulu | PPK
Paris Saint-Germain | PSG
Parlamentolar Arası Birlik | PAB
Partizan
PASOK
Peak Games
Pegasus | Pegasus Hava Yolları
Pendikspor
Pepsi
Petkim
Petrol İhraç Eden Ülkeler Örgütü | OPEC
Petrol Ofisi
Petrol-İş
Peugeot
Pfizer
Philadelphia 76ers
Pınar
Pınar Karşıyaka
Pir Sultan Abdal Kültür Derneği | PSAKD
Pirelli
Plan ve Bütçe Komisyonu
Podemos
Polis Akademisi
Polis Özel Harekat | PÖH | Polis Özel Harekât
Politico
Porsche
Porto
Posta ve Telgraf Teşkilatı | PTT
Press TV
Princeton
Profesyonel Futbol Disiplin Kurulu | PFDK
Profilo
PSV | PSV Eindhoven
Qatar Airways
QNB Türkiye | QNB Finansbank | Finansbank
Radikal
Radyo ve Televizyon Üst Kurulu | RTÜK
RAI
RAND
Rangers
Rapid Wien
Raytheon
RB Leipzig
Real Betis
Real Madrid
Real Sociedad
Red Bull
Refah Partisi | RP
Refik Saydam Hıfzıssıhha Merkezi
Rekabet Kurulu
Rekabet Kurumu
Renault
Rennes
Reuters
RIA Novosti | RIA
River Plate
Robert Kolej
Roche
ROKETSAN | Roketsan
Roma
Roma Kulübü
Rosatom
Rosneft
Rönesans Holding
RT | Russia Today
Rudaw
Ryanair
S Sport
Saadet Partisi | SP
Sabah
Sabancı Holding | Hacı Ömer Sabancı Holding
Sağlık Bakanlığı
Sağlık Bilimleri Üniversitesi | SBÜ
Sağlık ve Sosyal Hizmet Emekçileri Sendikası | SES
Sağlık-Sen
Sahibinden | Sahibinden.com
Sahil Güvenlik Komutanlığı | Sahil Güvenlik
Sahra Wagenknecht İttifakı | BSW
Sakaryaspor
Salzburg | Red Bull Salzburg
Samsung
Samsunspor
SANA
Sanayi ve Teknoloji Bakanlığı
Sanko | Sanko Holding
Sanofi
Santos
Sarıyer | Sarıyer SK
Sasa
Saudi Aramco | Aramco
Save the Children
Savunma Bakanlığı
Savunma Sanayii Başkanlığı | SSB
Savunma Sanayii İcra Komitesi | SSİK
Savunma Sanayii Müsteşarlığı | SSM
Sayıştay
Schalke 04 | Schalke
Scotland Yard
Sebat Gençlikspor
Sedef Tersanesi
Serbest Cumhuriyet Fırkası
Serbestiyet
Serik Belediyespor | Serikspor
Sermaye Piyasası Kurulu | SPK
Sevilla
Shakhtar Donetsk | Şahtar Donetsk
Shell
Show TV
Sınır Tanımayan Doktorlar | MSF
Sınır Tanımayan Gazeteciler | RSF | Sınır Tanımayan Gazeteciler Örgütü
Siber Güvenlik Başkanlığı
Siber Suçlarla Mücadele Şube Müdürlüğü
Siemens
Sinovac
Sivasspor
Sivil Havacılık Genel Müdürlüğü | SHGM
Siyasal Bilgiler Fakültesi | SBF | Mülkiye
Siyaset, Ekonomi ve Toplum Araştırmaları Vakfı | SETA
Sky News
Slavia Prag
Socar | SOCAR | SOCAR Türkiye
Societe Generale
Sol Parti
Soma Kömür İşletmeleri
Sony
Sorbonne
Sosyal Demokrat Parti | SPD | Almanya Sosyal Demokrat Partisi
Sosyal Güvenlik Kurumu | SGK
Sosyal Sigortalar Kurumu | SSK
Sosyal-İş
Sosyaldemokrat Halkçı Parti | SHP
Sosyalist Enternasyonal
Sözcü
Sözcü TV
SpaceX
Sparta Prag
Spartak Moskova
Spor Tahkim Mahkemesi | CAS
Spor Toto
Sporting Lizbon | Sporting
Spotify
Sputnik
Standard and Poor's | S&P | Standard & Poor's
Stanford
Star
Star TV
Starbucks
Steaua Bükreş | FCSB
Stellantis
STM
Strateji ve Bütçe Başkanlığı | Cumhurbaşkanlığı Strateji ve Bütçe Başkanlığı
Sturm Graz
SunExpress
Suriye Demokratik Güçleri | SDG
Suriye İnsan Hakları Ağı | SNHR
Suriye İnsan Hakları Gözlemevi | SOHR
Suriye Milli Ordusu | SMO
Suriye Muhalif ve Devrimci Güçler Ulusal Koalisyonu | SMDK
Suriye Ulusal Konseyi
Süddeutsche Zeitung
Sütaş
SYRIZA | Syriza | Radikal Sol İttifak
Şalom
Şanghay İşbirliği Örgütü | ŞİÖ
Şanlıurfaspor
Şehir Plancıları Odası | ŞPO
Şekerbank
Şin-Bet | Shin Bet | Şin Bet
Şişecam
ŞOK | ŞOK Marketler | Şok Marketler
T24
Ta Nea
Tahkim Kurulu
TAI
Takasbank
Takvim
Taliban
Talim ve Terbiye Kurulu
Tapu ve Kadastro Genel Müdürlüğü | TKGM
Taraf
Tarım İşletmeleri Genel Müdürlüğü | TİGEM
Tarım ve Kırsal Kalkınmayı Destekleme Kurumu | TKDK
Tarım ve Köyişleri Bakanlığı
Tarım ve Orman Bakanlığı
Tariş
Tasarruf Mevduatı Sigorta Fonu | TMSF
TASS
TAV | TAV Havalimanları
TBB
TCDD Taşımacılık
TEB
TEGV | Türkiye Eğitim Gönüllüleri Vakfı
TEI | TUSAŞ Motor Sanayii
Tek Gıda-İş | Tekgıda-İş
Tekfen | Tekfen Holding
Teksif
Tele1 | TELE1 | Tele 1
Telegram
TEMA Vakfı | TEMA | Türkiye Erozyonla Mücadele Ağaçlandırma ve Doğal Varlıkları Koruma Vakfı
Temsa
Terakkiperver Cumhuriyet Fırkası
Terörle Mücadele Şube Müdürlüğü | TEM
Tes-İş
Tesla
Tesnim | Tesnim Haber Ajansı
Teşkilat-ı Mahsusa
Tez-Koop-İş
TGRT Haber
The Economist | Economist
The Sun
The Times
THY Voleybol
Ticaret Bakanlığı
TikTok
Times of Israel
TOBB Ekonomi ve Teknoloji Üniversitesi | TOBB ETÜ
Tofaş | TOFAŞ
Tofaş Basketbol
Togg | TOGG | Türkiye'nin Otomobili Girişim Grubu
Tohum Otizm Vakfı
Toplu Konut İdaresi Başkanlığı | TOKİ | Toplu Konut İdaresi
Toplumcu Demokrasi Partisi
Toplumsal Özgürlük Partisi | TÖP
Toprak Mahsulleri Ofisi | TMO
Torino
Torku | Konya Şeker
Toroslar EDAŞ
Torunlar GYO
Tosyalı | Tosyalı Holding
TotalEnergies | Total
Tottenham | Tottenham Hotspur
Toyota
Trabzonspor | Trabzonspor Kulübü
Trakya Birlik | Trakyabirlik
Trend Haber Ajansı
Trendyol
TRT 1
TRT Arabi
TRT Avaz
TRT Haber
TRT Kurdî | TRT Kürdi
TRT Radyo
TRT Spor
TRT World
TTK
Turizm Bakanlığı
Turkcell
Turkuvaz Medya
TUSAŞ | Türk Havacılık ve Uzay Sanayii
Tuzlaspor
Tüm Bel-Sen
Tüm Emekliler Sendikası
Tüprag
Tüpraş | TÜPRAŞ
Türk Ajansı Kıbrıs | TAK
Türk Akademisi | Uluslararası Türk Akademisi
Türk Akreditasyon Kurumu | TÜRKAK
Türk Devletleri Teşkilatı | TDT
Türk Dil Kurumu | TDK
Türk Dili Konuşan Ülkeler Parlamenter Asamblesi | TÜRKPA
Türk Diş Hekimleri Birliği | TDB
Türk Dünyası Belediyeler Birliği | TDBB
Türk Eczacıları Birliği
Türk Eğitim Derneği | TED
Türk Eğitim Vakfı | TEV
Türk Eğitim-Sen
Türk Ekonomi Bankası
Türk Federasyonu | Almanya Demokratik Ülkücü Türk Dernekleri Federasyonu
Türk Girişim ve İş Dünyası Konfederasyonu | TÜRKONFED
Türk Hava Kurumu | THK
Türk Hava Yolları | THY
Türk İşbirliği ve Koordinasyon Ajansı Başkanlığı | TİKA | Türk İşbirliği ve Koordinasyon Ajansı
Türk Konseyi | Türk Dili Konuşan Ülkeler İşbirliği Konseyi
Türk Metal | Türk Metal Sendikası
Türk Mukavemet Teşkilatı | TMT
Türk Musevi Cemaati
Türk Mühendis ve Mimar Odaları Birliği | TMMOB
Türk Ocakları
Türk Patent ve Marka Kurumu | TÜRKPATENT
Türk Sağlık-Sen
Türk Sanayicileri ve İş İnsanları Derneği | TÜSİAD | Türk Sanayicileri ve İşadamları Derneği
Türk Silahlı Kuvvetleri | TSK
Türk Silahlı Kuvvetlerini Güçlendirme Vakfı | TSKGV
Türk Standardları Enstitüsü | TSE
Türk Tabipleri Birliği | TTB
Türk Tarih Kurumu
Türk Telekom
Türk Telekom Basketbol
Türk Veteriner Hekimleri Birliği | TVHB
Türk Yatırım Fonu
Türkiye Atletizm Federasyonu
Türkiye Atom Enerjisi Kurumu | TAEK
Türkiye Bankalar Birliği
Türkiye Barolar Birliği
Türkiye Basketbol Federasyonu | TBF
Türkiye Belediyeler Birliği
Türkiye Bilimler Akademisi | TÜBA
Türkiye Bilimsel ve Teknolojik Araştırma Kurumu | TÜBİTAK
Türkiye Bisiklet Federasyonu
Türkiye Büyük Millet Meclisi | TBMM | Büyük Millet Meclisi
Türkiye Cumhuriyet Merkez Bankası | TCMB | Merkez Bankası
Türkiye Cumhuriyeti Devlet Demiryolları | TCDD | Devlet Demiryolları
Türkiye Değişim Partisi | TDP
Türkiye Diyanet Vakfı | TDV
Türkiye Ekonomi Politikaları Araştırma Vakfı | TEPAV
Türkiye Ekonomik ve Sosyal Etüdler Vakfı | TESEV
Türkiye Elektrik Dağıtım Anonim Şirketi | TEDAŞ
Türkiye Elektrik İletim Anonim Şirketi | TEİAŞ
Türkiye Emekliler Derneği | TÜED
Türkiye Enerji, Nükleer ve Maden Araştırma Kurumu | TENMAK
Türkiye Ermenileri Patrikliği | Ermeni Patrikhanesi
Türkiye Esnaf ve Sanatkarları Konfederasyonu | TESK
Türkiye Faal Futbol Hakemleri ve Gözlemcileri Derneği | TFFHGD
Türkiye Fırıncılar Federasyonu
Türkiye Finans
Türkiye Futbol Antrenörleri Derneği | TÜFAD
Türkiye Futbol Federasyonu | TFF
Türkiye Gazeteciler Cemiyeti | TGC
Türkiye Gazeteciler Federasyonu | TGF
Türkiye Gazeteciler Sendikası | TGS
Türkiye Gazetesi
Türkiye Gençlik Vakfı | TÜGVA
Türkiye Gençlik ve Eğitime Hizmet Vakfı | TÜRGEV
Türkiye Güreş Federasyonu
Türkiye Hahambaşılığı | Hahambaşılık
Türkiye Hudut ve Sahiller Sağlık Genel Müdürlüğü
Türkiye İhracatçılar Meclisi | TİM
Türkiye İlaç ve Tıbbi Cihaz Kurumu | TİTCK
Türkiye İnsan Hakları Vakfı | TİHV
Türkiye İnsan Hakları ve Eşitlik Kurumu | TİHEK
Türkiye İstatistik Kurumu | TÜİK
Türkiye İş Bankası | İş Bankası
Türkiye İş Kurumu | İŞKUR
Türkiye İşçi Partisi | TİP
Türkiye İşçi Sendikaları Konfederasyonu | TÜRK-İŞ | Türk-İş
Türkiye İşveren Sendikaları Konfederasyonu | TİSK
Türkiye Jokey Kulübü | TJK
Türkiye Kadın Dernekleri Federasyonu
Türkiye Kalkınma ve Yatırım Bankası | TKYB
Türkiye Kamu Çalışanları Sendikaları Konfederasyonu | TÜRKİYE KAMU-SEN | Türkiye Kamu-Sen | Kamu-Sen
Türkiye Katılım Bankaları Birliği | TKBB
Türkiye Kent Konseyleri Birliği
Türkiye Komünist Partisi | TKP
Türkiye Komünist Partisi/Marksist-Leninist | TKP/ML
Türkiye Kömür İşletmeleri | TKİ
Türkiye Maarif Vakfı | TMV
Türkiye Metal Sanayicileri Sendikası | MESS
Türkiye Milli Olimpiyat Komitesi | TMOK | Türkiye Olimpiyat Komitesi
Türkiye Muharip Gaziler Derneği
Türkiye Muhasebeciler ve Mali Müşavirler Odaları Birliği | TÜRMOB
Türkiye Müteahhitler Birliği | TMB
Türkiye Noterler Birliği | TNB
Türkiye Odalar ve Borsalar Birliği | TOBB
Türkiye Otelciler Federasyonu | TÜROFED
Türkiye Petrolleri Anonim Ortaklığı | TPAO | Türkiye Petrolleri
Türkiye Radyo Televizyon Kurumu | TRT
Türkiye Sağlık Enstitüleri Başkanlığı | TÜSEB
Türkiye Sermaye Piyasaları Birliği | TSPB
Türkiye Seyahat Acentaları Birliği | TÜRSAB
Türkiye Sınai Kalkınma Bankası | TSKB
Türkiye Sigorta Birliği | TSB
Türkiye Spor Yazarları Derneği | TSYD
Türkiye Şeker Fabrikaları | TÜRKŞEKER
Türkiye Şoförler ve Otomobilciler Federasyonu | TŞOF
Türkiye Tarım Kredi Kooperatifleri | Tarım Kredi Kooperatifleri | Tarım Kredi
Türkiye Taşkömürü Kurumu
Türkiye Tekstil Sanayii İşverenleri Sendikası
Türkiye Uzay Ajansı | TUA
Türkiye Varlık Fonu | TVF | TWF
Türkiye ve Orta Doğu Amme İdaresi Enstitüsü | TODAİE
Türkiye Voleybol Federasyonu
Türkiye Ziraat Odaları Birliği | TZOB
Türksat | TÜRKSAT
TürkTraktör
TV100
TV8
TVNET
Twente
Twitter
Uber
UBS
Uçan Süpürge
Ukrayna Güvenlik Servisi | SBU
Ukrinform
Ulaşım Koordinasyon Merkezi | UKOME
Ulaştırma ve Altyapı Bakanlığı
Ulaştırma, Denizcilik ve Haberleşme Bakanlığı
Uludağ İhracatçı Birlikleri | UİB
Ulusal Basketbol Birliği | NBA
Ulusal Birlik | RN
Ulusal Birlik Partisi | UBP
Ulusal Cephe
Ulusal Güvenlik Ajansı | NSA
Ulusal Güvenlik Devlet Komitesi | UGDK
Ulusal Güvenlik Konseyi
Ulusal Kanal
Ulusal Medikal Kurtarma Ekibi | UMKE
Ulusal Mutabakat Hükümeti | UMH
Uluslararası Adalet Divanı | UAD | Adalet Divanı
Uluslararası Af Örgütü | Amnesty International
Uluslararası Atom Enerjisi Ajansı | UAEA
Uluslararası Basketbol Federasyonu | FIBA
Uluslararası Ceza Mahkemesi | UCM
Uluslararası Çalışma Örgütü | ILO
Uluslararası Demokratlar Birliği | UID
Uluslararası Denizcilik Örgütü | IMO
Uluslararası Enerji Ajansı | UEA | IEA
Uluslararası Finans Kurumu | IFC
Uluslararası Futbol Federasyonları Birliği | FIFA
Uluslararası Gazeteciler Federasyonu | IFJ
Uluslararası Göç Örgütü | IOM
Uluslararası Hava Taşımacılığı Birliği | IATA
Uluslararası Kızılhaç Komitesi | ICRC
Uluslararası Olimpiyat Komitesi | IOC
Uluslararası Otomobil Federasyonu | FIA
Uluslararası Para Fonu | IMF
Uluslararası Sivil Havacılık Örgütü | ICAO
Uluslararası Şeffaflık Örgütü | Transparency International
Uluslararası Türk Kültürü Teşkilatı | TÜRKSOY
Uluslararası Voleybol Federasyonu | FIVB
Uluslararası Yatırımcılar Derneği | YASED
Uluslararası Yenilenebilir Enerji Ajansı | IRENA
UNIFIL | Birleşmiş Milletler Lübnan Geçici Görev Gücü
UniCredit
Unilever
Union Berlin
Union Saint-Gilloise
Uşakspor
Uyuşmazlık Mahkemesi
UzA
Ülke TV
Ülker
Ülkü Ocakları | Ülkü Ocakları Eğitim ve Kültür Vakfı
Ümit Milli Takımı
Ümraniyespor
Üniversitelerarası Kurul | ÜAK
Vakıf Katılım
VakıfBank | Vakıfbank | Türkiye Vakıflar Bankası | Vakıflar Bankası
VakıfBank Spor Kulübü
Vakıflar Genel Müdürlüğü | VGM
Valencia
Vanspor | Vanspor FK | Van Spor
Varşova Paktı
Vatan Gazetesi
Vatan Partisi
Vefa | Vefa SK
Venedik Komisyonu
Verhovna Rada | Rada
Vestel
Viktoria Plzen
Villarreal
Vodafone
Volkswagen
Volvo
Vox
WAFA
Wagner | Wagner Grubu
Wall Street Journal | WSJ | The Wall Street Journal
Walmart
Washington Post | The Washington Post
Werder Bremen
West Ham | West Ham United
WhatsApp
Wolverhampton
Xiaomi
Xinhua | Şinhua
Yale
Yapı Kredi | Yapı ve Kredi Bankası | Yapı Kredi Bankası
Yargıtay
Yargıtay Ceza Genel Kurulu
Yargıtay Cumhuriyet Başsavcılığı
Yargıtay Hukuk Genel Kurulu
Yediot Aharonot | Yedioth Ahronoth
Yemeksepeti
Yeni Akit | Akit
Yeni Asır
Yeni Asya
Yeni Azerbaycan Partisi | YAP
Yeni Demokrasi | Yeni Demokrasi Partisi | ND
Yeni Malatyaspor | Malatyaspor
Yeni Şafak
Yeni Yaşam
Yeni Yol Partisi | Yeni Yol
Yeniçağ
Yeniçeri Ocağı
Yeniden Doğuş Partisi | YDP
Yeniden Refah Partisi | YRP | Yeniden Refah
Yeşil Sol Parti | YSP | Yeşiller ve Sol Gelecek Partisi
Yeşilay | Türkiye Yeşilay Cemiyeti
Yeşiller | Yeşiller Partisi
Yıldız Holding
Yıldız Teknik Üniversitesi | YTÜ
Yol-İş
Young Boys
YouTube
Yunus Emre Enstitüsü | YEE
Yurt Gazetesi
Yurtdışı Türkler ve Akraba Topluluklar Başkanlığı | YTB
Yurtiçi Kargo
Yurtta Sulh Konseyi
Yüce Divan
Yüksek Askeri Şura | YAŞ | Yüksek Askerî Şûra
Yüksek Seçim Kurulu | YSK
Yükseköğretim Kalite Kurulu | YÖKAK
Yükseköğretim Kurulu | YÖK
Zafer Partisi
Zaman Gazetesi
ZDF
Zenit
Ziraat Bankası | Türkiye Cumhuriyeti Ziraat Bankası
Ziraat Bankkart
Ziraat Katılım
Ziraat Mühendisleri Odası | ZMO
Zonguldakspor | Zonguldak Kömürspor
Zorlu Holding
`
