/** State bodies, courts, parties, unions, companies, media, clubs and international bodies; an alternative in capitals is the acronym. One name a line; other spellings of it behind a bar. */
export const organizations = `
1. Ordu Komutanlığı | Birinci Ordu Komutanlığı
12 Bingölspor
1461 Trabzon
2. Ordu Komutanlığı | İkinci Ordu Komutanlığı
23 Elazığ FK
24 Erzincanspor
24 TV
24.kg
3. Ordu Komutanlığı | Üçüncü Ordu Komutanlığı
52 Orduspor
68 Aksaray Belediyespor
A Haber
A Milli Erkek Basketbol Takımı | 12 Dev Adam
A Milli Futbol Takımı | A Milli Takım | A Millî Takım | Milli Takım
A Milli Kadın Voleybol Takımı | Filenin Sultanları
A News
A Para
A Spor
A101
AB InBev
Abbott
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
Abdullah Gül Üniversitesi | AGÜ
Accor
Acıbadem | Acıbadem Sağlık Grubu
Acıbadem Mehmet Ali Aydınlar Üniversitesi | Acıbadem Üniversitesi
Adalet Bakanlığı
Adalet Partisi
Adalet ve Kalkınma Partisi | AK Parti | AKP
Adana 01
Adana Alparslan Türkeş Bilim ve Teknoloji Üniversitesi
Adana Demirspor
Adana Sanayi Odası | ADASO
Adanaspor
Adıyaman FK
Adıyaman Üniversitesi
Adidas
Adli Sicil ve İstatistik Genel Müdürlüğü
Adli Tıp Kurumu | ATK
ADNOC
AEK | AEK Atina
Aeroflot
Afet İşleri Genel Müdürlüğü
Afet Koordinasyon Merkezi | AKOM
Afet ve Acil Durum Yönetimi Başkanlığı | AFAD
Afjet Afyonspor
Afrika Birliği | AfB
Afrika Ulusal Kongresi | ANC
Afyon Belediyespor
Afyon Kocatepe Üniversitesi | AKÜ
Afyonkarahisar Sağlık Bilimleri Üniversitesi | AFSÜ
Afyonspor
Agence France-Presse | AFP
AGİT Minsk Grubu | Minsk Grubu
Agos
Ağaoğlu | Ağaoğlu Şirketler Grubu
Ağrı İbrahim Çeçen Üniversitesi | AİÇÜ
AHBAP | Ahbap Derneği
AIG
AIK
Aile Hekimleri Dernekleri Federasyonu | AHEF
Aile ve Sosyal Hizmetler Bakanlığı | ASHB
Aile ve Sosyal Politikalar Bakanlığı | ASPB
Aile, Çalışma ve Sosyal Hizmetler Bakanlığı
Air Arabia
Air Berlin
Air Canada
Air China
Air France
Air India
AirAsia
Airbnb
Airbus
Ajans Press
Ajansspor
Ajax
AJet | AnadoluJet
Akbank
Akçansa
Akdeniz için Birlik
Akdeniz İhracatçı Birlikleri | AKİB
Akdeniz Üniversitesi
AKEL
Akfen
Akfen Holding
Akhisarspor | Akhisar Belediyespor
Akipress | AKIpress
Akit TV
Akkuyu Nükleer AŞ | Akkuyu Nükleer
Aksa Enerji
Aksaray Üniversitesi | ASÜ
Aksarayspor
Aksiyon Dergisi
Aksoy Araştırma
Akşam
Al Ahli
Al Ahly
Al Ain
Al Duhail
Al Ettifaq
Al Hilal | El Hilal
Al İttihad
Al Mayadin | El Meyadin
Al Nassr | El Nasr
Al Sadd
Al-Monitor
Alamos Gold
Alanya Alaaddin Keykubat Üniversitesi | ALKÜ
Alanya Üniversitesi
Alanyaspor | Corendon Alanyaspor
Alarko | Alarko Holding
Alarko Carrier
Alba Berlin
Albaraka Türk
Albayrak Grubu
Aldi
Alevi Bektaşi Federasyonu | ABF
Alevi-Bektaşi Kültür ve Cemevi Başkanlığı
Alfa Romeo
Alfemo
Aliağa FK
Aliağa Petkimspor
Alibaba
Alitalia
Allianz
Allianz Türkiye
Almanya için Alternatif | AfD
Alrosa
Altay | Altay Spor Kulübü
Alternatif Bank
Altılı Masa
Altın Şafak
Altınbaş Üniversitesi | Kemerburgaz Üniversitesi
Altınordu | Altınordu FK
Altyapı ve Kentsel Dönüşüm Hizmetleri Genel Müdürlüğü
Altyapı Yatırımları Genel Müdürlüğü | AYGM
Amanat
Amasya Üniversitesi
Amatör Futbol Disiplin Kurulu | AFDK
Amazon
AMD
Amedspor | Amed Sportif Faaliyetler | Amed SK | Amed SF
American Airlines
Amerika'nın Sesi | VOA | VOA Türkçe
Amerikan Devletleri Örgütü
Amerikan Hastanesi
Amerikan Jeoloji Araştırmaları Merkezi | USGS | ABD Jeoloji Araştırmaları Merkezi
Anadolu Ajansı | AA
Anadolu Aslanları İşadamları Derneği | ASKON
Anadolu Efes
Anadolu Efes Spor Kulübü
Anadolu Eğitim Sen
Anadolu Gençlik Derneği | AGD
Anadolu Grubu
Anadolu Hayat Emeklilik
Anadolu Isuzu
Anadolu Sağlık Merkezi
Anadolu Sigorta
Anadolu Tersanesi
Anadolu Üniversitesi
Anadolu Yayıncılar Derneği
Anadolu'da Vakit
Anadolubank
Anagold | Anagold Madencilik
Anahtar Parti
Anavatan Partisi | ANAP
Anayasa Mahkemesi | AYM
Anderlecht
Angers
ANKA | ANKA Haber Ajansı
Ankara Barosu
Ankara Bilim Üniversitesi
Ankara Bölge Adliye Mahkemesi
Ankara Büyükşehir Belediyesi | ABB
Ankara Cumhuriyet Başsavcılığı
Ankara Demirspor
Ankara Hacı Bayram Veli Üniversitesi | AHBV
Ankara Medipol Üniversitesi
Ankara Müzik ve Güzel Sanatlar Üniversitesi
Ankara Sanayi Odası | ASO
Ankara Sosyal Bilimler Üniversitesi | ASBÜ
Ankara Su ve Kanalizasyon İdaresi | ASKİ
Ankara Tabip Odası
Ankara Ticaret Odası
Ankara Üniversitesi
Ankara Yıldırım Beyazıt Üniversitesi | AYBÜ | Yıldırım Beyazıt Üniversitesi
Ankaragücü | MKE Ankaragücü
Ankaraspor | Osmanlıspor
Anorthosis
ANP
ANSA
Ant Yapı
Antalya Belek Üniversitesi
Antalya Bilim Üniversitesi
Antalya Ticaret ve Sanayi Odası | ATSO
Antalyaspor
Anthropic
Antonov
AP
APA
Apoel | APOEL
Apple
Arama Kurtarma Derneği | AKUT
Arap Birliği
Aras Kargo
ArcelorMittal
Arçelik
ARD
Ardahan Üniversitesi
Ares Tersanesi
Areva
Arianespace
Arkas Spor
Arkasspor
Armenpress
Arminia Bielefeld
Arsenal
Artı Gerçek
Artı TV
Artvin Çoruh Üniversitesi | AÇÜ
Artvin Hopaspor
Arzum
Asahi Shimbun
ASALA
ASAT
Asayiş Daire Başkanlığı
Asayiş Şube Müdürlüğü
ASELSAN | Aselsan
Aselsannet
ASFAT
Asgari Ücret Tespit Komisyonu
Asharq Al-Awsat | Şark'ul Avsat
Asisguard
Askeri Yargıtay
Askeri Yüksek İdare Mahkemesi | AYİM
ASML
Assan Alüminyum
Associated Press
Astana FK
Asteras
Aston Martin
Aston Villa
Astor
AstraZeneca
ASVEL
Asya Altyapı Yatırım Bankası | AIIB
Asya Kalkınma Bankası
Asya-Pasifik Ekonomik İşbirliği | APEC
Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı | CICA
Ata Cort
Ata İttifakı
Atalanta
Atatürk Araştırma Merkezi | ATAM
Atatürk Kültür, Dil ve Tarih Yüksek Kurumu | AKDTYK
Atatürk Üniversitesi
Atatürkçü Düşünce Derneği | ADD
Athletic Bilbao
Atılım Üniversitesi
Atlanta Hawks
AtlasGlobal | Atlasjet
Atletico Madrid | A.Madrid
ATO
ATP
ATV | atv
Audi
Austrian Airlines
Auxerre
Avam Kamarası
Avea
Aviva
Avrasya Ekonomi Komisyonu
Avrasya Ekonomik Birliği | AEB
Avrasya Kalkınma Bankası
Avrasya Üniversitesi
Avrupa Alevi Birlikleri Konfederasyonu | AABK
Avrupa Birliği | AB
Avrupa Birliği Adalet Divanı | ABAD
Avrupa Birliği Bakanlığı
Avrupa Birliği Başkanlığı
Avrupa Birliği Genel Sekreterliği | ABGS
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
AXA | AXA Sigorta
Axios
Aycell
Aydın Adnan Menderes Üniversitesi | ADÜ | Adnan Menderes Üniversitesi
Aydın Büyükşehir Belediyespor
Aydın Doğan Vakfı
Aydınlık
AYEDAŞ
Aygaz
AZ Alkmaar
Azatlık Radyosu
Azerbaijan Airlines | AZAL
Azertac | AZERTAC
Azov Taburu | Azov
Baas Partisi | Baas
BAE Systems
Bağımsız Devletler Topluluğu | BDT
Bağımsız Maden-İş
Bağımsız Türkiye Partisi | BTP
Bahçeşehir Koleji
Bahçeşehir Koleji Spor Kulübü
Bahçeşehir Üniversitesi | BAU
BAIC
Baidu
Bakanlar Kurulu
Bakırköy Cumhuriyet Başsavcılığı
Balıkçılık ve Su Ürünleri Genel Müdürlüğü
Balıkesir Üniversitesi | BAÜN
Balıkesirspor
Bandırma Onyedi Eylül Üniversitesi
Bandırmaspor
Banik Ostrava
Bank Asya
Bank of America
Bankacılık Düzenleme ve Denetleme Kurulu
Bankacılık Düzenleme ve Denetleme Kurumu | BDDK
Bankalararası Kart Merkezi | BKM
Banvit
Barcelona | Barselona
Barclays
Barış ve Demokrasi Partisi | BDP
Bartın Üniversitesi
Basel
BASF
Basın İlan Kurumu | BİK
Basın Konseyi
Basın-İş
Basisen | BASİSEN
Baskonia
Başakşehir | Medipol Başakşehir | RAMS Başakşehir | İstanbul Başakşehir | Başakşehir FK
Başbakanlık
Başkent Elektrik | Başkent EDAŞ
Başkent Hastanesi
Başkent Üniversitesi
BATE
BATE Borisov
Batı Afrika Ülkeleri Ekonomik Topluluğu | ECOWAS
Batı Çalışma Grubu | BÇG
Batı Trakya Türk Azınlığı Danışma Kurulu
Batman Petrolspor
Batman Üniversitesi
Bauhaus
Bavarian Nordic
Bayburt Özel İdarespor
Bayburt Üniversitesi
Bayer
Bayer 04 Leverkusen
Bayer Leverkusen
Bayern Münih | B.Münih
Bayındır Hastanesi
Bayındır Memur-Sen
Bayındırlık ve İskan Bakanlığı
Baykar | Baykar Teknoloji
BBC | BBC Türkçe
BBVA
Bear Stearns
Beatles
BEDAŞ | Boğaziçi Elektrik Dağıtım
beIN Sports | beIN SPORTS
Beko
Belavia
Belediye Kütahyaspor
Belediye-İş
Belga
Bellingcat
Bellona
Bem-Bir-Sen
Benfica
Bengü Türk
Bentley
Bereket Enerji
Berkshire Hathaway
Bernama
Beşiktaş | Beşiktaş Jimnastik Kulübü | BJK | Beşiktaş JK
Beşiktaş Cola Turka
Beşiktaş Fibabanka | Beşiktaş Gain
Beşiktaş GAIN
Beşiktaş Milangaz
Beşiktaş Sompo Japan
Beşir Derneği
Betek
Beyaz Saray
Beyaz TV
Beykent Üniversitesi
Beykoz Üniversitesi
Beyoğlu Yeni Çarşı
Bezmialem Vakıf Üniversitesi
Bianet | bianet
Bigaspor
Bild
Bilecik Şeyh Edebali Üniversitesi | BŞEÜ
Bilgi Teknolojileri ve İletişim Kurumu | BTK
Bilim İlaç
Bilim Sanayi ve Teknoloji Bakanlığı
Bilim, Sanayi ve Teknoloji Bakanlığı
Bilkent | İhsan Doğramacı Bilkent Üniversitesi | Bilkent Üniversitesi
BİM
Bingöl Üniversitesi
BioNTech
Bireysel Emeklilik Gözetim Merkezi
Birgün | BirGün
Birleşik Kamu İş Konfederasyonu | Birleşik Kamu-İş
Birleşik Metal-İş | Birleşik Metal İşçileri Sendikası
Birleşik Rusya | Birleşik Rusya Partisi
Birleşik Taşımacılık Çalışanları Sendikası | BTS
Birleşik Ulusal Hareket
Birleşmiş Milletler | BM
Birleşmiş Milletler Barış Gücü | UNFICYP
Birleşmiş Milletler Çevre Programı | UNEP | BM Çevre Programı
Birleşmiş Milletler Çocuklara Yardım Fonu | UNICEF | Birleşmiş Milletler Çocuk Fonu | BM Çocuk Fonu
Birleşmiş Milletler Eğitim, Bilim ve Kültür Örgütü | UNESCO
Birleşmiş Milletler Filistinli Mültecilere Yardım Ajansı | UNRWA | BM Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı
Birleşmiş Milletler Genel Kurulu | BM Genel Kurulu
Birleşmiş Milletler Güvenlik Konseyi | BMGK | BM Güvenlik Konseyi | Güvenlik Konseyi
Birleşmiş Milletler Kalkınma Programı | UNDP | BM Kalkınma Programı
Birleşmiş Milletler Mülteciler Yüksek Komiserliği | BMMYK | UNHCR | BM Mülteciler Yüksek Komiserliği
Birleşmiş Milletler Nüfus Fonu | UNFPA
Biruni Üniversitesi
BiTaksi
Bitkisel Üretim Genel Müdürlüğü
Bitlis Eren Üniversitesi
BlackBerry
Blackburn Rovers
BlackRock
Bloomberg
Bloomberg HT
Blue Origin
BluTV
BM İnsan Hakları Konseyi | Birleşmiş Milletler İnsan Hakları Konseyi
BM İnsani İşler Koordinasyon Ofisi | OCHA
BMC
BMC Otomotiv
BMW
BNP Paribas
Boavista
Boca Juniors
Bodo/Glimt
Bodrum FK | Bodrumspor
Boeing
Boğaziçi Üniversitesi | Boğaziçi
Boko Haram
Bologna
Bolu Abant İzzet Baysal Üniversitesi | BAİBÜ | Abant İzzet Baysal Üniversitesi
Boluspor
Bombardier
Booking.com
Borajet
Borçlanma Genel Müdürlüğü
Borsa İstanbul | BIST | BİST
Boru Hatları ile Petrol Taşıma AŞ | BOTAŞ
Borusan | Borusan Holding
Borussia Dortmund
Borussia Mönchengladbach
Bosch
Bosch Türkiye
Boston Celtics
Boston Dynamics
Boston Globe
Botafogo
Botaş Spor | BOTAŞSPOR
Bournemouth
Boydak Holding
Boyner
Boyun Eğmeyen Fransa | LFI
Bölge Adliye Mahkemesi | BAM
Bölge İdare Mahkemesi
BP
Braga
Brentford
BRICS
Bridgestone
Brisa
British Airways
Brooklyn Nets
Bröndby
BSH
BTA
Bucaspor
Bugatti
Bugsaşspor
Burdur Mehmet Akif Ersoy Üniversitesi | MAKÜ | Mehmet Akif Ersoy Üniversitesi
Burgan Bank
Burger King
Burnley
Bursa Teknik Üniversitesi | BTÜ
Bursa Ticaret ve Sanayi Odası | BTSO
Bursa Uludağ Üniversitesi | BUÜ | Uludağ Üniversitesi
Bursaspor
Bursaspor Basketbol
BURULAŞ
Business Insider
BUSKİ
BuzzFeed
Büro Memur-Sen
Büyük Birlik Partisi | BBP
Büyükçekmece Basketbol
BYD
ByteDance
Cambridge Üniversitesi
Can Holding
Canik Başarı Üniversitesi
Cansuyu Derneği | Cansuyu
Carlsberg
Carnegie Vakfı
Carrefour
CarrefourSA
Cathay Pacific
CBS
CCTV
Celta Vigo
Celtic
Cem Vakfı
Cengiz Holding | Cengiz İnşaat
Centerra
Cerrahpaşa | Cerrahpaşa Tıp Fakültesi
Ceza ve Tevkifevleri Genel Müdürlüğü
CFR Cluj
CGTN
Chanel
Channel 12
Charlie Hebdo
Charlotte Hornets
Chatham House
Chelsea
Chery
Chevrolet
Chevron
Chicago Bulls
Chicago Tribune
China Daily
Chrysler
Cihan Haber Ajansı
Ciner
Ciner Grubu
Cisco
Citibank | Citi | Citigroup
Citroen
Cleveland Cavaliers
Club Brugge
CNBC
CNBC-e
CNN | CNN International
CNN Türk | CNN TÜRK
Coca-Cola
Colendi
Columbia Üniversitesi
Commerzbank
ConocoPhillips
Corendon
Corendon Airlines
Corinthians
Corriere della Sera
Corriere dello Sport
Credit Suisse
Cremonese
Crystal Palace
CSKA Moskova | CSKA
CSKA Sofya
CTK
Cumhur İttifakı
Cumhurbaşkanlığı | T.C. Cumhurbaşkanlığı | Türkiye Cumhuriyeti Cumhurbaşkanlığı
Cumhurbaşkanlığı Ekonomi Politikaları Kurulu
Cumhurbaşkanlığı Güvenlik ve Dış Politikalar Kurulu
Cumhurbaşkanlığı Hukuk Politikaları Kurulu
Cumhurbaşkanlığı Kabinesi
Cumhurbaşkanlığı Kültür ve Sanat Politikaları Kurulu
Cumhurbaşkanlığı Sağlık ve Gıda Politikaları Kurulu
Cumhurbaşkanlığı Senfoni Orkestrası | CSO
Cumhuriyet
Cumhuriyet Gazetesi
Cumhuriyet Halk Partisi | CHP
Cumhuriyet TV
Cumhuriyetçi Köylü Millet Partisi | CKMP
Cumhuriyetçi Parti
Cumhuriyetçi Türk Partisi | CTP
Cumhuriyetçiler
Cupra
CureVac
Çağ Üniversitesi
Çağdaş Gazeteciler Derneği | ÇGD
Çağdaş Hukukçular Derneği | ÇHD
Çağdaş Yaşamı Destekleme Derneği | ÇYDD
Çalık Holding
Çalışma Bakanlığı
Çalışma ve Sosyal Güvenlik Bakanlığı | ÇSGB
Çanakkale Dardanelspor
Çanakkale Onsekiz Mart Üniversitesi | ÇOMÜ
Çankaya FK
Çankaya Üniversitesi
Çankırı Karatekin Üniversitesi | ÇAKÜ
Çapa | Çapa Tıp Fakültesi | İstanbul Tıp Fakültesi
Çay İşletmeleri Genel Müdürlüğü | ÇAYKUR
Çaykur Rizespor | Rizespor
ÇBK Mersin | Çukurova Basketbol
ÇEKÜL | ÇEKÜL Vakfı
Çelebi Havacılık
Çelik-İş
Çelikler Holding
Çevre Bakanlığı
Çevre Mühendisleri Odası | ÇMO
Çevre ve Orman Bakanlığı
Çevre ve Şehircilik Bakanlığı | ÇŞB
Çevre, Şehircilik ve İklim Değişikliği Bakanlığı | ÇŞİDB
Çevresel Etki Değerlendirmesi, İzin ve Denetim Genel Müdürlüğü
Çimse-İş
Çin Komünist Partisi | ÇKP
Çolakoğlu Metalurji
Çorum FK | Çorumspor | Ahlatcı Çorum FK
Çölleşme ve Erozyonla Mücadele Genel Müdürlüğü
Çukurova Basketbol Mersin
Çukurova Üniversitesi
D-8 | D8
D-Smart
Dacia
Daily Express
Daily Mail
Daily Mirror
Daily Sabah
Daily Star
Daily Telegraph | The Daily Telegraph
Daimi Tahkim Mahkemesi
Daimler
Daimler Truck
Dallas Mavericks
Danıştay
Danıştay İdari Dava Daireleri Kurulu | İDDK
Danone
DAP Yapı
Dardanelspor
Darmstadt 98
Darphane ve Damga Matbaası Genel Müdürlüğü | Darphane
Darülaceze
Darüşşafaka | Darüşşafaka Cemiyeti
Darüşşafaka Basketbol
Darüşşafaka Doğuş
Darüşşafaka Eğitim Kurumları
Darüşşafaka Tekfen
Dassault
Dassault Aviation
Dearsan
DEAŞ | IŞİD | DAEŞ | Irak Şam İslam Devleti | Irak ve Şam İslam Devleti
Dedeman
DeepMind
DeepSeek
Defacto
Deloitte
Delta Air Lines
Demirbank
Demiroğlu Bilim Üniversitesi | İstanbul Bilim Üniversitesi
Demirören Haber Ajansı | DHA
Demirören Holding
Demiryol-İş
Demokrasi Partisi | DEP
Demokrasi ve Atılım Partisi | DEVA | DEVA Partisi
Demokrat Parti | DP
Demokratik Birlik Partisi | PYD
Demokratik Bölgeler Partisi | DBP
Demokratik Halk Partisi | DEHAP
Demokratik İslam Kongresi
Demokratik Sol Parti | DSP
Demokratik Toplum Kongresi | DTK
Demokratik Toplum Partisi | DTP
Deniz Feneri Derneği | Deniz Feneri
Deniz Harp Okulu
Deniz Kuvvetleri Komutanlığı | DKK | Deniz Kuvvetleri
Deniz Temiz Derneği | TURMEPA
DenizBank | Denizbank
Denizcilik Genel Müdürlüğü
Denizcilik Müsteşarlığı
Denizli Sanayi Odası
Denizlispor
Denver Nuggets
Deportivo La Coruna
Der Spiegel | Spiegel
Der Standard
Derby County
Derimod
Deriteks
DESKİ
Detroit Pistons
Deutsche Bank
Deutsche Presse-Agentur | DPA
Deutsche Telekom
Dev Sağlık-İş
Dev Yapı-İş
Devlet Arşivleri Başkanlığı
Devlet Bakanlığı
Devlet Denetleme Kurulu | DDK
Devlet Güvenlik Mahkemesi | DGM
Devlet Hava Meydanları İşletmesi Genel Müdürlüğü | DHMİ | Devlet Hava Meydanları İşletmesi
Devlet İstatistik Enstitüsü | DİE
Devlet Malzeme Ofisi
Devlet Meteoroloji İşleri Genel Müdürlüğü | Devlet Meteoroloji İşleri | DMİ
Devlet Opera ve Balesi | DOB
Devlet Opera ve Balesi Genel Müdürlüğü
Devlet Personel Başkanlığı | DPB
Devlet Planlama Teşkilatı | DPT
Devlet Su İşleri Genel Müdürlüğü | DSİ | Devlet Su İşleri
Devlet Tiyatroları | DT | Devlet Tiyatroları Genel Müdürlüğü
Devrim Muhafızları | Devrim Muhafızları Ordusu | DMO | İran Devrim Muhafızları
Devrimci Halk Kurtuluş Partisi-Cephesi | DHKP-C | DHKP/C
Devrimci İşçi Sendikaları Konfederasyonu | DİSK
Devrimci Sosyalist İşçi Partisi | DSİP
DHL
Dış Ekonomik İlişkiler Kurulu | DEİK
Dış Ticaret Müsteşarlığı | DTM
Dışbank
Dışişleri Bakanlığı
Dicle Elektrik | DEDAŞ
Dicle Haber Ajansı | DİHA
Dicle Üniversitesi
Die Welt
Die Zeit
Digiturk | Digitürk
Dijital Dönüşüm Ofisi | Cumhurbaşkanlığı Dijital Dönüşüm Ofisi
Diken
Dil ve Tarih-Coğrafya Fakültesi | DTCF
Din İşleri Yüksek Kurulu
Din Öğretimi Genel Müdürlüğü
Dinamo Bükreş
Dinamo Kiev | Dynamo Kiev
Dinamo Minsk
Dinamo Moskova
Dinamo Tiflis
Dinamo Zagreb
DİSİ
DİSK Basın-İş
Disney
Diyanet İşleri Başkanlığı | DİB | Diyanet
Diyanet İşleri Türk İslam Birliği | DİTİB
Diyanet-Sen
Diyarbakır Barosu
Diyarbakırspor
Diyarbekirspor
Djurgarden
DMAX
Doğa Koruma ve Milli Parklar Genel Müdürlüğü | DKMP
Doğal Afet Sigortaları Kurumu | DASK
Doğal Hayatı Koruma Vakfı | WWF | WWF-Türkiye
Doğan Haber Ajansı
Doğan Holding
Doğru Haber
Doğru Yol Partisi | DYP
Doğruluk Payı
Doğtaş
Doğu Akdeniz Üniversitesi | DAÜ
Doğuş Holding | Doğuş Grubu
Doğuş Üniversitesi
Dokuz Eylül Üniversitesi | DEÜ
Dokuz8Haber | dokuz8
Domino's
Domino's Pizza
Donanma Komutanlığı
Dostluk Eşitlik Barış Partisi | DEB
Duma | Devlet Duması
Dumankaya
Duvar
Dünya Ahıska Türkleri Birliği | DATÜB
Dünya Anti-Doping Ajansı | WADA
Dünya Bankası | World Bank
Dünya Ekonomik Forumu | WEF
Dünya Gazetesi
Dünya Gıda Programı | WFP
Dünya Güreş Birliği | UWW
Dünya Katılım
Dünya Kiliseler Birliği
Dünya Meteoroloji Örgütü | WMO
Dünya Sağlık Örgütü | DSÖ | WHO
Dünya Ticaret Örgütü | DTÖ
Dünya Turizm Örgütü | UNWTO
Dünya Uygur Kongresi
Dünyagöz | Dünyagöz Hastanesi
Düzce Üniversitesi
Düzcespor
DW | Deutsche Welle | DW Türkçe
EasyJet
eBay
Eczacıbaşı | Eczacıbaşı Holding | Eczacıbaşı Topluluğu
Eczacıbaşı Dynavit | Eczacıbaşı VitrA
Eczacıbaşı Esan
Eczacıbaşı Spor Kulübü
EDF
Efes Pilsen
Ege Bölgesi Sanayi Odası | EBSO
Ege İhracatçı Birlikleri | EİB
Ege Ordusu Komutanlığı | Ege Ordusu
Ege Üniversitesi | EÜ
Ege'de Son Söz
Egebank
EGO Genel Müdürlüğü | EGO
Egyptair | EgyptAir
Eğitim Gücü Sen
Eğitim Reformu Girişimi | ERG
Eğitim ve Bilim Emekçileri Sendikası | Eğitim Sen | Eğitim-Sen
Eğitim-İş | Eğitim İş
Eğitimciler Birliği Sendikası | Eğitim-Bir-Sen
Eintracht Frankfurt
Ekmek ve Gül
Ekol TV
Ekonomi Bakanlığı
Ekonomi Koordinasyon Kurulu | EKK
Ekonomik İşbirliği Teşkilatı | EİT
Ekonomik Kalkınma ve İşbirliği Örgütü | OECD | Ekonomik İşbirliği ve Kalkınma Örgütü
El Al
El Arabiya | Al Arabiya
El Cezire | Al Jazeera
El Fetih | Fetih | Fetih Hareketi
El Hayat
El Kaide | El-Kaide
El Manar
El Mayadin
El Mundo
El Nusra | El Nusra Cephesi | Nusra Cephesi
El Pais
El-Ahram | El Ahram
El-Ezher Üniversitesi | Ezher Üniversitesi
Elazığspor
Elbit
Elbit Systems
Eldorado Gold
Eleftherotypia
Elektrik İşleri Etüt İdaresi | EİE
Elektrik Mühendisleri Odası | EMO
Elektrik Üretim Anonim Şirketi | EÜAŞ
Eli Lilly
Elysee
Emaar
Embraer
Emek Partisi | EMEP
Emek ve Özgürlük İttifakı
Emekli Sandığı
Emirates
Emlak Katılım | Türkiye Emlak Katılım
Emlak Konut | Emlak Konut GYO
Emlak Konut Spor
Emlakbank
Emniyet Genel Müdürlüğü | EGM
Empoli
Enerji Bir-Sen
Enerji İşleri Genel Müdürlüğü | EİGM
Enerji Piyasaları İşletme Anonim Şirketi | EPİAŞ
Enerji Piyasası Düzenleme Kurulu
Enerji Piyasası Düzenleme Kurumu | EPDK
Enerji Sanayi ve Maden Kamu Emekçileri Sendikası | ESM
Enerji ve Tabii Kaynaklar Bakanlığı | ETKB | Enerji Bakanlığı
Enerji Verimliliği ve Çevre Dairesi
Enerjisa
Enflasyon Araştırma Grubu | ENAG
Engelli ve Yaşlı Hizmetleri Genel Müdürlüğü
Engie
Eni
Enka | ENKA | Enka İnşaat
Enpara
Enron
Ensar Vakfı
Ensarullah
Ensonhaber
EOKA
EON
Equinor
Erbaaspor
Erciyes Üniversitesi | ERÜ
Erdemir | Ereğli Demir ve Çelik Fabrikaları
Ericsson
Ernst & Young
Erzincan Binali Yıldırım Üniversitesi | EBYÜ
Erzincanspor
Erzurum Teknik Üniversitesi | ETÜ
Erzurumspor | Erzurumspor FK | BB Erzurumspor
Esenler Erokspor | Erokspor
Esenler Erokspor Basketbol
ESHOT Genel Müdürlüğü | ESHOT
Eski Yugoslavya Uluslararası Ceza Mahkemesi
Eskişehir Osmangazi Üniversitesi | ESOGÜ | Osmangazi Üniversitesi
Eskişehir Teknik Üniversitesi | ESTÜ
Eskişehirspor
Espanyol
Esperance
Esta Construction
Eş-Şebab | Eş Şebab
Et ve Süt Kurumu | ESK
ETA
Ethiopian Airlines
Eti
Eti Maden İşletmeleri Genel Müdürlüğü | Eti Maden
Etibank
Etihad
Etimesgutspor
Eurobank
Eurobank Tekfen
Euronews
Europol
Eurowings
Everton
Evrensel
Evyap
Eximbank | Türk Eximbank
Expedia
Exxen
ExxonMobil
Eyüpspor | ikas Eyüpspor
Ezilenlerin Sosyalist Partisi | ESP
Facebook
Fanatik
Fannie Mae
FARC
Fars Haber Ajansı
Fatih Karagümrük | Karagümrük
Fatih Sultan Mehmet Vakıf Üniversitesi | FSMVÜ
Fatih Üniversitesi
Fazilet Partisi | FP
Federal Anayasayı Koruma Teşkilatı
Federal Güvenlik Servisi | FSB
Federal Haber Alma Servisi | BND
Federal Meclis | Bundestag
Federal Soruşturma Bürosu | FBI
Federasyon Konseyi
FedEx
Fener Rum Patrikhanesi | Fener Rum Ortodoks Patrikhanesi
Fenerbahçe | F.Bahçe | Fenerbahçe Spor Kulübü | Fenerbahçe Beko | Fenerbahçe Opet | Fenerbahçe Medicana
Fenerbahçe Acıbadem
Fenerbahçe Alagöz Holding
Fenerbahçe Doğuş
Fenerbahçe Grundig
Fenerbahçe HDI Sigorta
Fenerbahçe Universal
Fenerbahçe Ülker
Fenerbahçe Üniversitesi | FBÜ
Ferencvaros
Ferrari
Fetullahçı Terör Örgütü | FETÖ | FETÖ/PDY
Feyenoord
FIDE
Fırat Haber Ajansı | ANF
Fırat Üniversitesi
Fiat
Fiba
Fiba Holding
Fibabanka
Fidesz
File Market
Filistin Kurtuluş Örgütü | FKÖ
Filistin Ulusal Yönetimi | Filistin Yönetimi
Financial Times | FT
Finans Ofisi | Cumhurbaşkanlığı Finans Ofisi
Finansal İstikrar Komitesi
Fincantieri
Finnair
Fiorentina
Fiskobirlik
Fitch | Fitch Ratings
Fiyapı
Flamengo
Flash TV | Flash Haber
Florence Nightingale
Fluminense
Flydubai | flydubai
FNSS
Forbes
Ford
Ford Otosan
Ford Trucks
Foreign Affairs
Foreign Policy
Fortisbank
Fortuna Düsseldorf
Fortune
Fotogol
Fotomaç
Fotospor
Fox News
FOX TV | FOX
Foxconn
Framatome
France 24
Frankfurter Allgemeine Zeitung | FAZ
Freddie Mac
Freebird
Freedom House
Frontex
Frosinone
Frutti Extra Bursaspor
FTI
Fujitsu
Fulham
G20 | G-20
G7 | G-7
Galatasaray | G.Saray | Galatasaray Spor Kulübü | Galatasaray Daikin | Galatasaray SK
Galatasaray Cafe Crown
Galatasaray Lisesi
Galatasaray MCT Technic
Galatasaray Medical Park
Galatasaray Odeabank
Galatasaray Üniversitesi | GSÜ
Gama Holding
Garanti BBVA | Garanti Bankası
Gayrimenkul Yatırımcıları Derneği | GYODER
Gazete Duvar
Gazete Habertürk
Gazete Oksijen | Oksijen
Gazete Pencere
Gazeteciler ve Yazarlar Vakfı
Gazetecileri Koruma Komitesi | CPJ
Gazi Üniversitesi
Gaziantep Basketbol
Gaziantep FK | Gaziantep Futbol Kulübü
Gaziantep İslam Bilim ve Teknoloji Üniversitesi
Gaziantep Sanayi Odası | GSO
Gaziantep Ticaret Odası | GTO
Gaziantep Üniversitesi | GAÜN
Gaziantepspor
Gazprom
Gazprombank
GDZ Elektrik
Gebze Teknik Üniversitesi | GTÜ
Gebze Yüksek Teknoloji Enstitüsü | GYTE
Gediz Üniversitesi
Geely
Gelecek Partisi
Gelir İdaresi Başkanlığı | GİB
Genç MÜSİAD
Genç Parti
Gençlerbirliği | G.Birliği
Gençlik ve Spor Bakanlığı | GSB
Gençlik ve Spor Genel Müdürlüğü | GSGM
Genel Maden-İş | Genel Maden İşçileri Sendikası | GMİS
Genel Sağlık-İş
Genel-İş
Genelkurmay Askeri Mahkemesi
Genelkurmay Başkanlığı | Genelkurmay
General Dynamics
General Electric | GE
General Motors | GM
Genk
GERB
Gerçek Gündem
Germanwings
Getafe
Getir
Gıda ve Kontrol Genel Müdürlüğü
Gıda ve Tarım Örgütü | FAO | BM Gıda ve Tarım Örgütü
Gıda-İş
Gıda, Tarım ve Hayvancılık Bakanlığı | GTHB
Gilead
Gima
Giresun Üniversitesi
Giresunspor
Girne Amerikan Üniversitesi | GAÜ
Girsan
Gittigidiyor | GittiGidiyor
GlaxoSmithKline | GSK
Glencore
Global Times
Go Ahead Eagles
Golden State Warriors
Goldman Sachs
Goodyear
Google
Goran Hareketi
Göç İdaresi Başkanlığı | Göç İdaresi | Göç İdaresi Genel Müdürlüğü
Göztepe
Gratis
Greenpeace
Gremio
Greuther Fürth
Guardian | The Guardian
Gucci
Guingamp
Gulfstream
Gülhane Askeri Tıp Akademisi | GATA
Gümrük Müsteşarlığı
Gümrük ve Ticaret Bakanlığı
Gümrükler Genel Müdürlüğü
Gümrükler Muhafaza Genel Müdürlüğü
Gümüşhane Üniversitesi
Güneş Gazetesi
Güneydoğu Anadolu Projesi Bölge Kalkınma İdaresi | GAP İdaresi
Güneydoğu Asya Uluslar Birliği | ASEAN
Gürcü Hayali
Güriş
Güvenlik Daire Başkanlığı
Güvenlik Kuvvetleri Komutanlığı | GKK
Güvenlik Şube Müdürlüğü
Güvenlik-İş
Güzel Sanatlar Genel Müdürlüğü
Husiler
H&M
Haaretz
Habaş
Haber 7
Haber Global | HaberGlobal
Haber-İş | Türkiye Haber-İş
Haber-Sen
Haberler.com
Haberleşme Genel Müdürlüğü
Habertürk | HaberTürk | Habertürk TV | Habertürk Gazetesi
Hacettepe | Hacettepe Üniversitesi
Hacettepespor
Hacı Bektaş Veli Anadolu Kültür Vakfı
Häcken
Hajduk Split
Hak İnisiyatifi
Hak İşçi Sendikaları Konfederasyonu | HAK-İŞ | Hak-İş
Hak ve Özgürlükler Hareketi | HÖH
Hak ve Özgürlükler Partisi | HAK-PAR
Hakimler ve Savcılar Kurulu | HSK | Hâkimler ve Savcılar Kurulu
Hakimler ve Savcılar Yüksek Kurulu | HSYK
Hakkari Üniversitesi
Hakmar
Haksız Fiyat Değerlendirme Kurulu
Haliç Üniversitesi
Halk Partisi | PP
Halk Sağlığı Genel Müdürlüğü | HSGM
Halk Sağlığı Kurumu | Türkiye Halk Sağlığı Kurumu | THSK
Halk Savunma Birlikleri | YPG
Halk TV
Halkbank | Türkiye Halk Bankası | Halk Bankası
Halkbank Spor Kulübü
Halkçı Parti
Halkevleri
Halkın Demokrasi Partisi | HADEP
Halkın Emek Partisi | HEP
Halkın Kurtuluş Partisi | HKP
Halkın Partisi | HP
Halkın Sesi
Halkların Demokratik Kongresi
Halkların Demokratik Partisi | HDP
Halkların Eşitlik ve Demokrasi Partisi | DEM Parti
Halliburton
Hamas
Hamburger SV
Handelsblatt
Hannover 96
Hansa Rostock
Hapoel Beer Sheva
Hapoel Tel Aviv
Harita Genel Müdürlüğü | HGM | Harita Genel Komutanlığı
Harp Akademileri
Harran Üniversitesi
Harvard | Harvard Üniversitesi
Has Parti | Halkın Sesi Partisi
Hasan Kalyoncu Üniversitesi | HKÜ
Hastalık Kontrol ve Önleme Merkezleri | CDC
Haşdi Şabi | Haşd-i Şabi
Hatay Büyükşehir Belediyespor
Hatay Mustafa Kemal Üniversitesi | MKÜ | Mustafa Kemal Üniversitesi
Hatayspor
Hattat Holding
Hava Eğitim Komutanlığı
Hava Harp Okulu
Hava Kuvvetleri Komutanlığı | HKK | Hava Kuvvetleri
Hava-İş
HAVELSAN | Havelsan
Havelsan Teknoloji
Hayatın Sesi
Hayrat Yardım
Hayvan Hakları Federasyonu | HAYTAP
Hazine Müsteşarlığı
Hazine ve Maliye Bakanlığı | HMB
HBO
HDK
Heerenveen
Heidenheim
Heineken
Hekimsen
Helal Akreditasyon Kurumu
Hellas Verona
Henkel
Hepsiburada
Hepsijet
Hertha Berlin
Heyet Tahrir Şam | HTŞ | Heyet Tahrir eş-Şam
Hızlı Destek Kuvvetleri
Hilal-i Ahmer
Hilton
Hindistan Halk Partisi | BJP
Hisar Intercontinental
Hitachi
Hitit Üniversitesi
Hizbullah
Hizmet-İş
Hoca Ahmet Yesevi Üniversitesi | Ahmet Yesevi Üniversitesi | Hoca Ahmet Yesevi Uluslararası Türk-Kazak Üniversitesi
Hoffenheim
Holstein Kiel
Honda
Honda Türkiye
Hotiç
Houston Rockets
Hristiyan Demokrat Birlik | CDU | Hristiyan Demokrat Birlik Partisi | Hıristiyan Demokrat Birlik
Hristiyan Sosyal Birlik | CSU
HSBC
Huawei
HuffPost | Huffington Post
Hukuk İşleri Genel Müdürlüğü
Hukuk ve Adalet Partisi | PiS
Hull City
Hüdayi Vakfı
Hükümetlerarası İklim Değişikliği Paneli | IPCC
Hür Dava Partisi | HÜDA PAR | HÜDAPAR
Hür Demokrat Parti | FDP
Hür Suriye Ordusu
Hürriyet
Hürriyet Avrupa
Hürriyet Daily News
Hyatt
Hyundai
Hyundai Assan
Iberia
IBM
IC Holding
IC İçtaş | İçtaş
ICANN
ICBC Turkey
Iğdır FK | Iğdırspor
Iğdır Üniversitesi
Ikea | IKEA
IMC TV | İMC TV
Imoco Volley | Imoco Conegliano
Independent | The Independent
Independent Türkçe
Indiana Pacers
Inditex
ING Türkiye | ING | ING Bank
Ininal | ininal
Instagram
Intel
Inter
Inter Miami
Interbank
Interfax
Interpol | INTERPOL
Ipsos
Ipswich Town
Irak Türkmen Cephesi | ITC
Iran Air
IRNA
ISNA
Isparta 32 Spor
Isparta Uygulamalı Bilimler Üniversitesi | ISUBÜ
Israel Hayom
Isuzu
Işık Üniversitesi
ITA Airways
ITV
Iveco
Izvestiya
İZBAN
İbn Haldun Üniversitesi | İHÜ
İçdaş
İçişleri Bakanlığı
İGA | İGA İstanbul Havalimanı
İGİAD
İhlas Haber Ajansı | İHA
İklim Değişikliği Başkanlığı
İktisadi Kalkınma Vakfı | İKV
İl Seçim Kurulu
İletişim Başkanlığı | Cumhurbaşkanlığı İletişim Başkanlığı
İlim Yayma Cemiyeti
İlim Yayma Vakfı
İlke Haber Ajansı | İLKHA
İlke TV
İller Bankası | İLBANK
İnegölspor
İnfaz Hakimliği
İngiliz Milletler Topluluğu
İngiltere Merkez Bankası
İnönü Üniversitesi
İnsan Hak ve Hürriyetleri İnsani Yardım Vakfı | İHH | İHH İnsani Yardım Vakfı
İnsan Hakları Derneği | İHD
İnsan Hakları İzleme Örgütü | HRW | Human Rights Watch
İnsan Hakları Kurumu | Türkiye İnsan Hakları Kurumu
İnsan Hakları ve Mazlumlar için Dayanışma Derneği | MAZLUMDER
İnsan Kaynakları Ofisi | Cumhurbaşkanlığı İnsan Kaynakları Ofisi
İnşaat Malzemesi Sanayicileri Derneği | İMSAD
İnşaat Mühendisleri Odası | İMO
İnşaat-İş
İnternet Geliştirme Kurulu
İpek Üniversitesi
İrlanda Cumhuriyet Ordusu | IRA
İsdemir
İskenderun Teknik Üniversitesi
İslam İşbirliği Teşkilatı | İİT
İslam Kalkınma Bankası | İKB
İslam Konferansı Örgütü | İKÖ
İslam Toplumu Milli Görüş | IGMG
İslami Cihad | Filistin İslami Cihad Hareketi
İsmailağa Cemaati
İsrail Ordusu
İsrail Parlamentosu | Knesset
İsrail Savunma Kuvvetleri | IDF
İstanbul 29 Mayıs Üniversitesi
İstanbul Altın Borsası
İstanbul Anadolu Cumhuriyet Başsavcılığı
İstanbul Arel Üniversitesi | Arel Üniversitesi
İstanbul Atlas Üniversitesi
İstanbul Aydın Üniversitesi | İAÜ
İstanbul Barosu
İstanbul Beykent Üniversitesi
İstanbul Bilgi Üniversitesi | Bilgi Üniversitesi
İstanbul Bölge Adliye Mahkemesi
İstanbul Büyükşehir Belediyesi | İBB
İstanbul Cumhuriyet Başsavcılığı
İstanbul Deniz Otobüsleri | İDO
İstanbul Elektrik Tramvay ve Tünel İşletmeleri | İETT
İstanbul Esenyurt Üniversitesi | Esenyurt Üniversitesi
İstanbul Galata Üniversitesi
İstanbul Gaz Dağıtım Sanayi ve Ticaret AŞ | İGDAŞ
İstanbul Gedik Üniversitesi | Gedik Üniversitesi
İstanbul Gelişim Üniversitesi | İGÜ
İstanbul Kent Üniversitesi
İstanbul Kültür Sanat Vakfı | İKSV
İstanbul Kültür Üniversitesi | İKÜ
İstanbul Medeniyet Üniversitesi | İMÜ
İstanbul Medipol Üniversitesi | Medipol Üniversitesi
İstanbul Menkul Kıymetler Borsası | İMKB
İstanbul Nişantaşı Üniversitesi | Nişantaşı Üniversitesi
İstanbul Okan Üniversitesi | Okan Üniversitesi
İstanbul Rumeli Üniversitesi
İstanbul Sabahattin Zaim Üniversitesi | İZÜ
İstanbul Sağlık ve Teknoloji Üniversitesi | İSTÜN
İstanbul Sanayi Odası | İSO
İstanbul Su ve Kanalizasyon İdaresi | İSKİ
İstanbul Şehir Üniversitesi | Şehir Üniversitesi
İstanbul Tabip Odası
İstanbul Teknik Üniversitesi | İTÜ
İstanbul Ticaret Odası
İstanbul Ticaret Üniversitesi
İstanbul Topkapı Üniversitesi | İstanbul Ayvansaray Üniversitesi
İstanbul Üniversitesi
İstanbul Üniversitesi-Cerrahpaşa | İÜC
İstanbul Yeni Yüzyıl Üniversitesi | Yeni Yüzyıl Üniversitesi
İstanbulspor
İstihbarat Daire Başkanlığı
İstinye Üniversitesi | İSÜ
İş GYO
İşçi Partisi
İşkencenin Önlenmesi Komitesi | CPT
İtalya'nın Kardeşleri
İTO
İttihat ve Terakki Cemiyeti | İttihat ve Terakki | İttihat Terakki
İYİ Parti | İYİP
İyzico | iyzico
İzdemir
İzmir Bakırçay Üniversitesi
İzmir Barosu
İzmir Bölge Adliye Mahkemesi
İzmir Cumhuriyet Başsavcılığı
İzmir Demir Çelik
İzmir Demokrasi Üniversitesi | İDÜ
İzmir Ekonomi Üniversitesi | İEÜ
İzmir Katip Çelebi Üniversitesi | İKÇÜ | İzmir Kâtip Çelebi Üniversitesi | Katip Çelebi Üniversitesi
İzmir Su ve Kanalizasyon İdaresi | İZSU
İzmir Tınaztepe Üniversitesi
İzmir Ticaret Odası | İZTO
İzmir Üniversitesi
İzmir Yüksek Teknoloji Enstitüsü | İYTE
İzzeddin el-Kassam Tugayları | Kassam Tugayları
Jagiellonia
Jandarma Asayiş Kolordu Komutanlığı
Jandarma Genel Komutanlığı | JGK | Jandarma
Jandarma Özel Harekat | JÖH | Jandarma Özel Harekât
Jandarma ve Sahil Güvenlik Akademisi | JSGA
Jeofizik Mühendisleri Odası | JFMO
Jeoloji Mühendisleri Odası | JMO
Jerusalem Post
Jogorku Keneş | Yüksek Meclis | Cogorku Keneş
Johns Hopkins Üniversitesi
Johnson & Johnson
JPMorgan | JP Morgan | J.P. Morgan
JTI
Juventus
Kabar | Kabar Haber Ajansı
Kaçakçılık ve Organize Suçlarla Mücadele Daire Başkanlığı
Kaçakçılık ve Organize Suçlarla Mücadele Şube Müdürlüğü | KOM
Kadın Cinayetlerini Durduracağız Platformu | KCDP
Kadın Savunma Birlikleri | YPJ
Kadın ve Demokrasi Vakfı | KADEM | Kadın ve Demokrasi Derneği
Kadının Statüsü Genel Müdürlüğü | KSGM
Kadınlar Ulusal Basketbol Birliği | WNBA
Kadir Has Üniversitesi | KHAS
Kafkas Üniversitesi
KAGİDER | Türkiye Kadın Girişimciler Derneği
Kahramanmaraş İstiklal Üniversitesi
Kahramanmaraş Sütçü İmam Üniversitesi | KSÜ | Sütçü İmam Üniversitesi
Kahramanmaraşspor
Kahve Dünyası
Kairat
Kaizer Chiefs
Kale Grubu
Kalebodur
Kalkınma Bakanlığı
Kalyon Holding | Kalyon İnşaat
Kamil Koç
Kamu Denetçiliği Kurumu | KDK
Kamu Diplomasisi Koordinatörlüğü
Kamu Düzeni ve Güvenliği Müsteşarlığı | KDGM
Kamu Emekçileri Sendikaları Konfederasyonu | KESK
Kamu Görevlileri Hakem Kurulu
Kamu Gözetimi, Muhasebe ve Denetim Standartları Kurumu | KGK
Kamu Güvenliği Başkanlığı
Kamu İhale Kurulu
Kamu İhale Kurumu
Kanal 24
Kanal 7
Kanal A
Kanal Avrupa
Kanal B
Kanal D
Kanaltürk
Kandilli Rasathanesi | Kandilli Rasathanesi ve Deprem Araştırma Enstitüsü | KRDAE
Kaos GL
Kapadokya Üniversitesi
Kara Harp Okulu
Kara Kuvvetleri Eğitim ve Doktrin Komutanlığı | EDOK
Kara Kuvvetleri Komutanlığı | KKK | Kara Kuvvetleri
Karabağ | Qarabağ | Qarabağ FK
Karabağ Ağdam
Karabük Üniversitesi | KBÜ
Karabükspor | Kardemir Karabükspor
Karacabey Belediyespor
Karadeniz Bakır İşletmeleri
Karadeniz Ekonomik İşbirliği Örgütü | KEİ | Karadeniz Ekonomik İşbirliği Teşkilatı
Karadeniz Ekonomik İşbirliği Parlamenter Asamblesi | KEİPA
Karadeniz Holding
Karadeniz Teknik Üniversitesi | KTÜ
Karaman FK
Karamanoğlu Mehmetbey Üniversitesi | KMÜ
Karar
Karayolları Genel Müdürlüğü | KGM
Karayolu Düzenleme Genel Müdürlüğü
Kardemir
Karma Ekonomik Komisyon | Karma Ekonomik Komisyonu | KEK
Karpowership
Karsan
Karşıyaka | Karşıyaka SK
Kasımpaşa | K.Paşa
Kastamonu Üniversitesi
Kastamonuspor
Kathimerini
Katılımcı Demokrasi Partisi
Katmerciler
Kayseri Erciyesspor
Kayseri Sanayi Odası | KAYSO
Kayseri Üniversitesi
Kayserispor
Kazancı Holding
Kazinform
KazMunayGas
KCNA
Keçiörengücü | Ankara Keçiörengücü
Kelebek Mobilya
Kempinski
Kentsel Dönüşüm Başkanlığı
Kepezspor
Keskinoğlu
KFC
KGB
Kıbrıs Postası
Kıbrıs Türk Barış Kuvvetleri Komutanlığı | KTBK
Kıbrıs Türk Mücahitler Derneği
Kırıkkale Üniversitesi
Kırıkkalespor
Kırım Haber Ajansı | QHA
Kırım Tatar Milli Meclisi | KTMM
Kırklareli Üniversitesi
Kırklarelispor
Kırşehir Ahi Evran Üniversitesi | Ahi Evran Üniversitesi
Kırşehirspor
Kısa Dalga
Kıyı Emniyeti Genel Müdürlüğü | KEGM | Kıyı Emniyeti
Kızılay | Türk Kızılay | Türk Kızılayı | Türkiye Kızılay Derneği
Kızılhaç | Uluslararası Kızılhaç
Kızılyıldız | Crvena Zvezda
Kia
Kibar Holding
Kicker
Kiğılı
KİK
Kiler GYO
Kiler Holding
Kilis 7 Aralık Üniversitesi
Kimse Yok Mu | Kimse Yok mu Derneği
Kimyasal Silahların Yasaklanması Örgütü | KSYÖ | OPCW
Kipa
KİPTAŞ
Kişisel Verileri Koruma Kurulu
Kişisel Verileri Koruma Kurumu | KVKK
KLM
Kocaeli Sanayi Odası | KSO
Kocaeli Üniversitesi | KOÜ
Kocaelispor
Koç Holding
Koç Sistem
Koç Üniversitesi
Koçak Farma
Koçbank
Koçtaş
Kolektif Güvenlik Anlaşması Örgütü | KGAÖ
Kolin | Kolin İnşaat
Kommersant
Komsomolskaya Pravda
KONDA
Kongre Partisi
Konut Geliştiricileri ve Yatırımcıları Derneği | KONUTDER
Konya Gıda ve Tarım Üniversitesi
Konya Sanayi Odası
Konya Teknik Üniversitesi | KTÜN
Konyaspor
Koop-İş
Kopenhag
Kopenhag FC
Kordsa
Korkusuz
Koronavirüs Bilim Kurulu | Bilim Kurulu
KOSKİ
Koton
Koza Altın
Koza İpek Holding
Köfteci Yusuf
Körfez FK
Körfez İşbirliği Konseyi
Köy Hizmetleri Genel Müdürlüğü
KPMG
Kral TV
Krasnodar FK
Kredi Garanti Fonu | KGF
Kredi Kayıt Bürosu | KKB
Kredi ve Yurtlar Genel Müdürlüğü | KYGM
Kredi ve Yurtlar Kurumu | KYK | Yüksek Öğrenim Kredi ve Yurtlar Kurumu | Yükseköğrenim Kredi ve Yurtlar Kurumu
Kremlin
Kriminal Daire Başkanlığı
Kriminal Polis Laboratuvarı
Kristal-İş
Kroman Çelik
Kronen Zeitung
KRT
KTO Karatay Üniversitesi | Karatay Üniversitesi
Ku Klux Klan
Kudüs Gücü
Kudüs Tugayları | Kudüs Seriyyeleri
Kuleli Askeri Lisesi
Kulüpler Birliği | Kulüpler Birliği Vakfı
KUNA
Kurdistan 24
Kurier
Kuveyt Türk
Kuzey Atlantik Antlaşması Örgütü | NATO
Kuzey Deniz Saha Komutanlığı
Kuzeyboru
Küçük ve Orta Ölçekli İşletmeleri Geliştirme ve Destekleme İdaresi Başkanlığı | KOSGEB
Kültür Bakanlığı
Kültür Sanat-Sen
Kültür Varlıkları ve Müzeler Genel Müdürlüğü
Kültür ve Turizm Bakanlığı | KTB
Kürdistan Demokrat Partisi | KDP | IKDP
Kürdistan İşçi Partisi | PKK
Kürdistan Topluluklar Birliği | KCK
Kürdistan Yurtseverler Birliği | KYB
Kütahya Dumlupınar Üniversitesi | Dumlupınar Üniversitesi | DPÜ
Kütahya Porselen
Kütahya Sağlık Bilimleri Üniversitesi | KSBÜ
Kütüphaneler ve Yayımlar Genel Müdürlüğü
Kyiv Independent
Kyodo
L'Equipe
L'Express
L'Humanite
L'Oreal
LA Galaxy
La Gazzetta dello Sport
La Repubblica
La Stampa
La Vanguardia
LAFC
Lamborghini
Lancia
Land Rover
Las Palmas
Last FM | Last.fm
Lastik-İş
Lazio
LC Waikiki
Le Figaro
Le Monde
Le Parisien
Le Point
Lech Poznan
Leeds United
Lefke Avrupa Üniversitesi | LAÜ
Legia Varşova
Lehman Brothers
Leicester City
Lenovo
Lentatek
Leonardo
Levski Sofya
LG
Liberal Demokrat Parti | LDP
Liberation
Libya Ulusal Ordusu
Lidl
Likud
Lille
Limak | Limak Holding
Liman-İş
LinkedIn
Liv Hospital
Liverpool
Lockheed Martin
Logo Yazılım
Lokman Hekim Üniversitesi
Lokomotiv Moskova
London School of Economics | LSE
Lordlar Kamarası
Los Angeles Clippers
Los Angeles Lakers
Los Angeles Times
LÖSEV | Lösemili Çocuklar Sağlık ve Eğitim Vakfı
Ludogorets
Lufthansa
Lukoil
Luton Town
LVMH
Maariv
Maccabi Haifa
Maccabi Tel Aviv
Macrocenter
Maden İşleri Genel Müdürlüğü | MİGEM
Maden Mühendisleri Odası
Maden Tetkik ve Arama Genel Müdürlüğü | MTA
Maden ve Petrol İşleri Genel Müdürlüğü | MAPEG
Maden-İş | Türkiye Maden-İş
Maersk
Mahan Air
Makina Mühendisleri Odası | MMO
Makine ve Kimya Endüstrisi | MKE | Makine ve Kimya Endüstrisi Kurumu | MKEK
Makromarket
Makyol
Malatya Turgut Özal Üniversitesi
Malaysia Airlines
Mali Eylem Görev Gücü | FATF
Mali Suçları Araştırma Kurulu | MASAK
Mali Suçlarla Mücadele Şube Müdürlüğü
Maliye Bakanlığı
Malmö
Malmö FF
Maltepe Üniversitesi
Manas Üniversitesi | Kırgızistan-Türkiye Manas Üniversitesi
Manavgatspor
Manchester City | M. City | Man. City
Manchester United | M. United | Man. United
Manisa Basket
Manisa Büyükşehir Belediyespor
Manisa Celal Bayar Üniversitesi | MCBÜ | Celal Bayar Üniversitesi | CBÜ
Manisa FK
Manisaspor
Mapfre
Marca
Mardin 1969 Spor | Mardinspor
Mardin Artuklu Üniversitesi | MAÜ
Maritimo
Marksist Leninist Komünist Parti | MLKP
Marmara Belediyeler Birliği | MBB
Marmara Üniversitesi
Marriott
Maserati
Massachusetts Teknoloji Enstitüsü | MIT
Mavi
Mazda
Mazhilis | Mecilis
MBDA
McDonald's
McKinsey
McLaren
MediaMarkt
Medical Park
Medicana
Medya ve Hukuk Çalışmaları Derneği | MLSA
Medyascope
MEF Üniversitesi
Mehmetçik Vakfı | Türk Silahlı Kuvvetleri Mehmetçik Vakfı
Mehr Haber Ajansı
Mekansal Planlama Genel Müdürlüğü
Mekenim Kırgızistan
Melikgazi Kayseri Basketbol
Melikşah Üniversitesi
Meltem TV
Memleket Partisi
Memorial | Memorial Sağlık Grubu
Memphis Grizzlies
Memur Sendikaları Konfederasyonu | MEMUR-SEN | Memur-Sen
Menemenspor
Menzil Cemaati
Mercedes-Benz | Mercedes-Benz Türk | Mercedes
Merck
Mercosur
Merkez Antlaşma Teşkilatı | CENTO
Merkez Hakem Kurulu | MHK
Merkezefendi Basket
Merkezefendi Belediyesi Basket
Merkezi Haberalma Teşkilatı | CIA | Merkezi İstihbarat Teşkilatı
Merkezi Kayıt Kuruluşu | MKK
Merkezi Seçim Komisyonu
Merrill Lynch
Mersin İdmanyurdu | Mersin İdman Yurdu
Mersin Ticaret ve Sanayi Odası | MTSO
Mersin Üniversitesi
MESKİ
Mesleki ve Teknik Eğitim Genel Müdürlüğü
Mesleki Yeterlilik Kurumu | MYK
Meta
Metalist
Metalist Harkiv
Meteksan Savunma
Meteoroloji Genel Müdürlüğü | MGM | Meteoroloji
Metro İstanbul
Metro Turizm
MetroPOLL
Mevlana Üniversitesi
Mezopotamya Ajansı | MA
MI5
MI6
Miami Heat
Michelin
Microsoft
Middle East Eye
Middlesbrough
Midtjylland
Migros
Mikoyan
Milan
Milat
Millennium Bank
Millet İttifakı
Millet Partisi
Milletler Cemiyeti
Milli Birlik Komitesi | MBK
Milli Dayanışma, Kardeşlik ve Demokrasi Komisyonu
Milli Eğitim Akademisi
Milli Eğitim Bakanlığı | MEB | Millî Eğitim Bakanlığı
Milli Emlak Genel Müdürlüğü | Milli Emlak
Milli Gazete
Milli Görüş
Milli Güvenlik Konseyi
Milli Güvenlik Kurulu | MGK | Millî Güvenlik Kurulu
Milli Güvenlik Kurulu Genel Sekreterliği
Milli İstihbarat Teşkilatı | MİT | Millî İstihbarat Teşkilatı
Milli Kütüphane
Milli Mayın Faaliyet Merkezi | MAFAM
Milli Meclis | Azerbaycan Milli Meclisi
Milli Nizam Partisi | MNP
Milli Piyango İdaresi | Milli Piyango
Milli Prodüktivite Merkezi | MPM
Milli Saraylar İdaresi Başkanlığı | Milli Saraylar
Milli Savunma Bakanlığı | MSB | Millî Savunma Bakanlığı
Milli Savunma Üniversitesi | MSÜ
Milli Selamet Partisi | MSP
Milli Türk Talebe Birliği | MTTB
Milli Yol Partisi
Milliyet
Milliyetçi Çalışma Partisi | MÇP
Milliyetçi Demokrasi Partisi | MDP
Milliyetçi Hareket Partisi | MHP
MilSOFT
Milwaukee Bucks
Mimar Sinan Güzel Sanatlar Üniversitesi | MSGSÜ
Mimarlar Odası | TMMOB Mimarlar Odası
Minnesota Timberwolves
Mitsubishi
Mitsubishi Motors
Mizuho
MKE AŞ
MLP Care
MNG Holding
MNG Kargo
Moderna
Molde
Monaco
Moody's
Mor Çatı
Morgan Stanley
Mossad
Motorola
MSC
MSNBC
Mudanya Üniversitesi
Muğla Sıtkı Koçman Üniversitesi | MSKÜ
Muğlaspor
Muhafazakar Parti
Muharebe Arama Kurtarma | MAK
Muharip Hava Kuvveti Komutanlığı
Mundo Deportivo
Munzur Üniversitesi | Tunceli Üniversitesi
Mustafa Nevzat
Muş Alparslan Üniversitesi
Müslüman Kardeşler | İhvan
Müstakil Sanayici ve İşadamları Derneği | MÜSİAD
Mynet
N11 | n11
Naftogaz
Nahda Hareketi | Nahda
Nakliyat-İş
Namet
Napoli
Narkotik Suçlarla Mücadele Başkanlığı
Narkotik Suçlarla Mücadele Şube Müdürlüğü
NASA
National Geographic
Natixis
Nazilli Belediyespor
NBC
NEC Nijmegen
Necmettin Erbakan Üniversitesi | NEÜ
Nefes Gazetesi
Neftçi
Nesibe Aydın
Nestle
Netaş
Netflix
Neuralink
Nevşehir Hacı Bektaş Veli Üniversitesi | NEVÜ
New Orleans Pelicans
New York Knicks
New York Red Bulls
New York Times | The New York Times
Newcastle United
News.am
Newsweek
NHK
Nice
Niğde Anadolu FK
Niğde Ömer Halisdemir Üniversitesi | NÖHÜ | Ömer Halisdemir Üniversitesi | Niğde Üniversitesi
Nike
Nikkei
Nikon
Nilüfer Belediyespor
Nintendo
Nissan
Nobel Komitesi
Nobel Vakfı
Noble Energy
Nokia
Nomura
Nordsjaelland
Norilsk Nikel
Northrop Grumman
Norwich City
Nottingham Forest
Novartis
Novatek
Novaya Gazeta
Novo Nordisk
NOW TV | NOW
NPR
NTV
NTV Spor | NTVSpor
NTVMSNBC
Nuh Naci Yazgan Üniversitesi | NNYÜ
Nur Otan
Nurol
Nurol Holding
Nurol Makina
Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü | NVİ
Nükleer Düzenleme Kurumu | NDK
Nvidia
Ocak Partisi
OdaTV | Odatv
Odeabank | Odea Bank
Ofspor
OGM Ormanspor
OHCHR
Oklahoma City Thunder
Olağanüstü Hal İşlemleri İnceleme Komisyonu | OHAL Komisyonu | OHAL İşlemleri İnceleme Komisyonu
Olimpia Milano
Olimpija Ljubljana
Oliy Meclis | Ali Meclis
Olympiakos | Olympiacos
Olympiakos Pire
Olympique Lyon | Lyon
Olympique Marsilya | Marsilya
Omonia
OMV
Ondokuz Mayıs Üniversitesi | OMÜ
Onedio
Onur Air
OPEC+
Opel
OpenAI
Opet
Ordu Üniversitesi | ODÜ
Orduspor
Organize Suçlarla Mücadele Şube Müdürlüğü
Orlando Magic
Orman Genel Müdürlüğü | OGM
Orman ve Su İşleri Bakanlığı
Orman-İş
Orta Doğu Teknik Üniversitesi | ODTÜ
Ortadoğu Gazetesi
Ortaöğretim Genel Müdürlüğü
Osasuna
Osmaniye Korkut Ata Üniversitesi | OKÜ
Ostim Teknik Üniversitesi | OSTİM Teknik Üniversitesi
Otokar
Otomotiv Distribütörleri ve Mobilite Derneği | ODMD | Otomotiv Distribütörleri Derneği
Otomotiv Sanayii Derneği | OSD
Oxfam
Oxford Üniversitesi
OYAK | Ordu Yardımlaşma Kurumu
Oyak Bank | OYAK Bank
Oyak Renault
Ölçme, Seçme ve Yerleştirme Merkezi | ÖSYM | Ölçme Seçme ve Yerleştirme Merkezi | Öğrenci Seçme ve Yerleştirme Merkezi
Öz Büro-İş
Öz Gıda-İş
Öz İplik-İş
Öz Orman-İş
Öz Sağlık-İş
Öz Taşıma-İş
Özak GYO
Özçelik-İş
Özel Çevre Koruma Kurumu
Özel Harekat Başkanlığı
Özel Harekat Şube Müdürlüğü
Özel Kuvvetler Komutanlığı | ÖKK
Özel Öğretim Kurumları Genel Müdürlüğü
Özelleştirme İdaresi Başkanlığı | ÖİB
Özgür Avrupa Radyosu
Özgür Düşünce
Özgür Eğitim-Sen
Özgür Gündem
Özgür Suriye Ordusu | ÖSO
Özgür-Der
Özgürlük için Hukukçular Derneği | ÖHD
Özgürlük Partisi
Özgürlük ve Dayanışma Partisi | ÖDP
Özyeğin Üniversitesi
Pafos
Palantir
Palmeiras
Pamukbank
Pamukkale Turizm
Pamukkale Üniversitesi | PAÜ
Panasonic
Panathinaikos
PAOK
Papara
Para Politikası Kurulu | PPK
Paris Saint-Germain | PSG
Parlamentolar Arası Birlik | PAB
Partizan
Partizan Belgrad
Partizan Mozzart Bet
PASOK
Paşabahçe
Paycell
PayPal
Pazarspor
PBS
Peak Games
Pegasus | Pegasus Hava Yolları
Pemex
Penarol
Pendikspor
Pepsi
Petkim
Petkim Spor
Petrobras
PetroChina
Petrol İhraç Eden Ülkeler Örgütü | OPEC
Petrol İşleri Genel Müdürlüğü | PİGM
Petrol Ofisi
Petrol-İş
Petronas
Peugeot
Pfizer
Philadelphia 76ers
Philip Morris
Phoenix Suns
Pınar
Pınar Karşıyaka | Karşıyaka Basketbol
Pınar Süt
Pinterest
Pir Sultan Abdal Kültür Derneği | PSAKD
Pirelli
Piri Reis Üniversitesi
Pizza Hut
PKN Orlen
Plan ve Bütçe Komisyonu
Playboy
Podemos
Polis Akademisi
Polis Özel Harekat | PÖH | Polis Özel Harekât
Politico
Politikyol
Porsche
Portland Trail Blazers
Porto
Portsmouth
Posta ve Telgraf Teşkilatı | PTT
Power FM
Prada
Press TV
Princeton | Princeton Üniversitesi
Procter & Gamble
Profesyonel Futbol Disiplin Kurulu | PFDK
Profilo
Proto Thema
PSV | PSV Eindhoven
PTT Kargo
PTT Spor
puhutv
PwC
Qatar Airways
QatarEnergy
QNB Türkiye | QNB Finansbank | Finansbank
Qualcomm
Queens Park Rangers
Rabobank
Racing Genk
Radikal
Radio Free Europe
Radyo D
Radyo Trafik
Radyo ve Televizyon Üst Kurulu | RTÜK | Radyo Televizyon Üst Kurulu
RAI
Rakow
RAND
Rangers
Rapid Bükreş
Rapid Wien
Rayo Vallecano
Raytheon
RB Leipzig
Real Betis
Real Madrid | R.Madrid
Real Sociedad
Real Valladolid
Recep Tayyip Erdoğan Üniversitesi | RTEÜ | Rize Üniversitesi
Red Bull
Red Bull Racing
Refah Partisi | RP
Refik Saydam Hıfzıssıhha Merkezi
Reform UK
Rehberlik ve Teftiş Başkanlığı
Rekabet Kurulu
Rekabet Kurumu
Renault
Rennes
Report Haber Ajansı
Repsol
Resmî Gazete | Resmi Gazete
Reuters
Rheinmetall
RIA Novosti | RIA
Rio Ave
Rio Tinto
Ritzau
River Plate
Rixos
Robert Kolej
Roche
ROKETSAN | Roketsan
Rolling Stone
Rolls-Royce
Roma
Roma Kulübü
Rosatom
Rosenborg
Rosneft
Rosoboroneksport
Rosoboronexport
Rossiya 24
Rossiya-1
Rostec
Royal Antwerp
Rönesans Holding
RT | Russia Today
Rubin Kazan
Rudaw
RWE
Ryanair
S Sport
S7 Airlines
Saadet Partisi | SP
Sabah
Sabancı Holding | Hacı Ömer Sabancı Holding
Sabancı Üniversitesi
SABC
Sacramento Kings
Sadakataşı | Sadakataşı Derneği
Safran
Sağlık Bakanlığı
Sağlık Bilimleri Üniversitesi | SBÜ
Sağlık Hizmetleri Genel Müdürlüğü
Sağlık ve Sosyal Hizmet Emekçileri Sendikası | SES
Sağlık-Sen
Sahibinden | Sahibinden.com
Sahil Güvenlik Komutanlığı | Sahil Güvenlik
Sahra Wagenknecht İttifakı | BSW
SAIC
Sakarya Uygulamalı Bilimler Üniversitesi | SUBÜ
Sakarya Üniversitesi | SAÜ
Sakaryaspor
Salzburg | Red Bull Salzburg
Samanyolu Haber
Samanyolu TV
Sampdoria
Samsun Üniversitesi | SAMÜ
Samsung
Samsunspor
San Antonio Spurs
SANA
Sanayi ve Teknoloji Bakanlığı
Sanayi ve Ticaret Bakanlığı
Sanko | Sanko Holding
Sanko Üniversitesi | SANKO Üniversitesi
Sanofi
Sanovel
Santa Farma
Santander
Santos
Sao Paulo FC
Sarar
Sarıyer | Sarıyer SK
Sarıyer Belediyespor
Sarkuysan
Sasa
Sassuolo
Sauber
Saudi Aramco | Aramco
Saudia
Save the Children
Savino Del Bene
Savunma Bakanlığı
Savunma Sanayii Başkanlığı | SSB
Savunma Sanayii İcra Komitesi | SSİK
Savunma Sanayii Müsteşarlığı | SSM
Sayıştay
Sberbank
Scania
Schalke 04 | Schalke
Schlumberger
Scotland Yard
Sebat Gençlikspor
Sedef Tersanesi
Sefine Tersanesi
Selçuk Üniversitesi
Selüloz-İş
Semt77 Yalovaspor
Seramiksan
Serbest Cumhuriyet Fırkası
Serbestiyet
Serik Belediyespor | Serikspor
Sermaye Piyasası Kurulu | SPK
Sevilla
Shakhtar Donetsk | Şahtar Donetsk
Sheffield United
Shell
Sheraton
Show TV
Sıfır Atık Vakfı
Sınır Tanımayan Doktorlar | MSF
Sınır Tanımayan Gazeteciler | RSF | Sınır Tanımayan Gazeteciler Örgütü
Siber Güvenlik Başkanlığı
Siber Suçlarla Mücadele Daire Başkanlığı
Siber Suçlarla Mücadele Şube Müdürlüğü
Siemens
Siemens Gamesa
Sigortacılık ve Özel Emeklilik Düzenleme ve Denetleme Kurumu | SEDDK
Siirt Üniversitesi
Siirtspor
Sikorsky
Silivrispor
Simit Sarayı
Sincan Belediyesi Ankaraspor
Singapore Airlines
Sinop Üniversitesi
Sinopec
Sinovac
Sinpaş
Sinpaş GYO
Sivas Bilim ve Teknoloji Üniversitesi
Sivas Cumhuriyet Üniversitesi | SCÜ | Cumhuriyet Üniversitesi
Sivasspor
Sivil Havacılık Genel Müdürlüğü | SHGM
Sivil Savunma Genel Müdürlüğü
Siyasal Bilgiler Fakültesi | SBF | Mülkiye
Siyaset, Ekonomi ve Toplum Araştırmaları Vakfı | SETA
SK Hynix
Skoda
Sky Airlines
Sky News
Sky Türk | SkyTürk | Skyturk
Slavia Prag
Slovan Bratislava
Snapchat
Socar | SOCAR | SOCAR Türkiye
Sochaux
Societe Generale
Sol Haber
Sol Parti
Soma Kömür İşletmeleri
Sonatrach
Sony
Sony Ericsson
Sorbonne
Sosyal Demokrat Parti | SPD | Almanya Sosyal Demokrat Partisi
Sosyal Güvenlik Kurumu | SGK
Sosyal Hizmetler ve Çocuk Esirgeme Kurumu | SHÇEK
Sosyal Sigortalar Kurumu | SSK
Sosyal Yardımlar Genel Müdürlüğü
Sosyal Yardımlaşma ve Dayanışma Vakfı | SYDV
Sosyal-İş
Sosyaldemokrat Halkçı Parti | SHP
Sosyalist Enternasyonal
South China Morning Post
Sözcü
Sözcü TV
SpaceX
Sparta Prag
Sparta Rotterdam
Spartak Moskova
Spor Genel Müdürlüğü | SGM
Spor Hizmetleri Genel Müdürlüğü
Spor Tahkim Mahkemesi | CAS
Spor Toto
Spor Toto SK
Sport Bild
Sporting Lizbon | Sporting
Sporx
Spotify
Sputnik
St. Pauli
Standard and Poor's | S&P | Standard & Poor's
Standard Liege
Stanford | Stanford Üniversitesi
Star
Star TV
Starbucks
Steaua Bükreş | FCSB
Stellantis
STM
STM Savunma
Stoke City
Strateji Geliştirme Başkanlığı
Strateji ve Bütçe Başkanlığı | Cumhurbaşkanlığı Strateji ve Bütçe Başkanlığı
Sturm Graz
STV
Subaru
Suhoy
Sunderland
SunExpress
Superonline
Surgutneftegaz
Suriye Demokratik Güçleri | SDG
Suriye İnsan Hakları Ağı | SNHR
Suriye İnsan Hakları Gözlemevi | SOHR
Suriye Milli Ordusu | SMO
Suriye Muhalif ve Devrimci Güçler Ulusal Koalisyonu | SMDK
Suriye Ulusal Konseyi
Süddeutsche Zeitung
Süha Turizm
Süleyman Demirel Üniversitesi | SDÜ
Süleyman Şah Üniversitesi
Sümerbank
Sürat Kargo
Sütaş
Swansea City
Swissair
Swissotel
SYRIZA | Syriza | Radikal Sol İttifak
Şalom
Şanghay İşbirliği Örgütü | ŞİÖ
Şanlıurfaspor
Şehir Hatları
Şehir Plancıları Odası | ŞPO
Şeker-İş
Şekerbank
Şekerspor
Şırnak Üniversitesi
Şin-Bet | Shin Bet | Şin Bet
Şişecam
ŞOK | ŞOK Marketler | Şok Marketler
T24
Ta Nea
Tab Gıda | TAB Gıda
Tabiat Varlıklarını Koruma Genel Müdürlüğü
Tagesspiegel
Tahkim Kurulu
TAI
Tailwind
Takasbank
Takvim
Taliban
Talim ve Terbiye Kurulu
Talim ve Terbiye Kurulu Başkanlığı | TTKB
TANAP
Tanjug
Tansaş
Tapu ve Kadastro Genel Müdürlüğü | TKGM
Taraf
Tarım İşletmeleri Genel Müdürlüğü | TİGEM
Tarım Orkam-Sen
Tarım Reformu Genel Müdürlüğü
Tarım Sigortaları Havuzu | TARSİM
Tarım ve Kırsal Kalkınmayı Destekleme Kurumu | TKDK
Tarım ve Köyişleri Bakanlığı
Tarım ve Orman Bakanlığı | TOB
Tarım-İş
Tarımsal Araştırmalar ve Politikalar Genel Müdürlüğü | TAGEM
Tariş
Tarişbank
Tarsus İdmanyurdu
Tarsus Üniversitesi
Tasarruf Mevduatı Sigorta Fonu | TMSF
Tasnim
TASS
Taşınmaz Mal Komisyonu
TAV | TAV Havalimanları
TBB
TBMM Genel Kurulu
TCDD Taşımacılık
TEB
TechCrunch
TED Üniversitesi | TEDÜ
TEGV | Türkiye Eğitim Gönüllüleri Vakfı
Tehran Times
TEI | TUSAŞ Motor Sanayii
Tek Gıda-İş | Tekgıda-İş
Tekfen | Tekfen Holding
Tekfen İnşaat
Tekirdağ Namık Kemal Üniversitesi | NKÜ | Namık Kemal Üniversitesi
Teknik Yapı
Teknosa
Teksif
Tekstilbank
Tekzen
TELE 1
Tele1 | TELE1 | Tele 1
Telegram
Telekomünikasyon İletişim Başkanlığı | TİB
Telekomünikasyon Kurumu
Telif Hakları Genel Müdürlüğü
Telsim
TEMA Vakfı | TEMA | Türkiye Erozyonla Mücadele Ağaçlandırma ve Doğal Varlıkları Koruma Vakfı
Temsa
Tencent
Tengizchevroil
Tepe İnşaat
Terakkiperver Cumhuriyet Fırkası
Terörle Mücadele Daire Başkanlığı
Terörle Mücadele Dairesi
Terörle Mücadele Şube Müdürlüğü | TEM
Tes-İş
Tesco
Tesla
Tesnim | Tesnim Haber Ajansı
Teşkilat-ı Mahsusa
Teve2
Tez-Koop-İş
TGRT
TGRT Haber
Thales
The Atlantic
The Economist | Economist
The Hill
The Jerusalem Post
The New Yorker
The Sun
The Times
The Times of Israel
Thomas Cook
THY Voleybol
ThyssenKrupp
Ticaret Bakanlığı
TİKAD
TikTok
Time Dergisi
Times of India
Times of Israel
Tivibu
TLC
To Vima
TOBB Ekonomi ve Teknoloji Üniversitesi | TOBB ETÜ
Toç Bir-Sen
Tofaş | TOFAŞ
Tofaş Basketbol
Togg | TOGG | Türkiye'nin Otomobili Girişim Grubu
Tohum Otizm Vakfı
Tokat Bld Plevnespor
Tokat Gaziosmanpaşa Üniversitesi | TOGÜ | Gaziosmanpaşa Üniversitesi
Tokatspor
Toleyis | TOLEYİS
TOM Bank
Toplu Konut İdaresi Başkanlığı | TOKİ | Toplu Konut İdaresi
Toplumcu Demokrasi Partisi
Toplumsal Özgürlük Partisi | TÖP
Toprak Mahsulleri Ofisi | TMO
Torino
Torku | Konya Şeker
Toronto Raptors
Toros Üniversitesi
Toroslar EDAŞ
Torunlar GYO
Toshiba
Tosyalı | Tosyalı Holding
TotalEnergies | Total
Tottenham | Tottenham Hotspur
Toyota
Toyota Otomotiv Sanayi Türkiye
TP-OTC
TR Motor
Trabzon Üniversitesi | TRÜ
Trabzonspor | Trabzonspor Kulübü
Trabzonspor Basketbol
Trakya Birlik | Trakyabirlik
Trakya Üniversitesi | TÜ
Trend Haber Ajansı
Trendyol
Tripadvisor
TRMotor
TRT 1
TRT 2
TRT 6 | TRT Şeş
TRT Arabi
TRT Avaz
TRT Belgesel
TRT Çocuk
TRT Diyanet
TRT EBA
TRT Haber
TRT Kurdî | TRT Kürdi
TRT Müzik
TRT Nağme
TRT Okul
TRT Radyo
TRT Spor
TRT Türk
TRT World
TSMC
TTK
TTNET | TTNet
Turan Haber Ajansı
Turgut Özal Üniversitesi
Turgutluspor
Turizm Bakanlığı
Turkcell
Turkish Bank
Turkuvaz Medya
Turna Havacılık
TUSAŞ | Türk Havacılık ve Uzay Sanayii
TUSKON | Türkiye İşadamları ve Sanayiciler Konfederasyonu
Tuttosport
Tuzlaspor
TÜBİTAK BİLGEM | BİLGEM
TÜBİTAK MAM | TÜBİTAK Marmara Araştırma Merkezi
TÜBİTAK SAGE | SAGE
TÜBİTAK ULAKBİM | ULAKBİM
TÜBİTAK UZAY
TÜGİAD
TÜGİK
Tüketicinin Korunması ve Piyasa Gözetimi Genel Müdürlüğü
Tüm Bel Sen
Tüm Bel-Sen
Tüm Emekliler Sendikası
TÜMSİAD
Tümtis | TÜMTİS
Tüprag
Tüpraş | TÜPRAŞ
Türk Ajansı Kıbrıs | TAK
Türk Akademisi | Uluslararası Türk Akademisi
Türk Akreditasyon Kurumu | TÜRKAK
Türk Büro-Sen
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
Türk Harb-İş | Harb-İş
Türk Hava Kurumu | THK
Türk Hava Kurumu Üniversitesi | THKÜ
Türk Hava Yolları | THY
Türk Hava Yolları Spor Kulübü
Türk İşbirliği ve Koordinasyon Ajansı Başkanlığı | TİKA | Türk İşbirliği ve Koordinasyon Ajansı
Türk Konseyi | Türk Dili Konuşan Ülkeler İşbirliği Konseyi
Türk Metal | Türk Metal Sendikası
Türk Mukavemet Teşkilatı | TMT
Türk Musevi Cemaati
Türk Mühendis ve Mimar Odaları Birliği | TMMOB
Türk Ocakları
Türk Patent ve Marka Kurumu | TÜRKPATENT
Türk Pirelli
Türk Prysmian
Türk Reasürans
Türk Sağlık-Sen
Türk Sanayicileri ve İş İnsanları Derneği | TÜSİAD | Türk Sanayicileri ve İşadamları Derneği
Türk Silahlı Kuvvetleri | TSK
Türk Silahlı Kuvvetlerini Güçlendirme Vakfı | TSKGV
Türk Standardları Enstitüsü | TSE
Türk Tabipleri Birliği | TTB
Türk Tarım Orman-Sen
Türk Tarih Kurumu
Türk Telekom
Türk Telekom Basketbol
Türk Traktör
Türk Ulaşım-Sen
Türk Veteriner Hekimleri Birliği | TVHB
Türk Yatırım Fonu
Türk-Alman Üniversitesi | TAÜ
Türk-Japon Bilim ve Teknoloji Üniversitesi
Türkbank
Türkgün
Türkiye Adalet Akademisi
Türkiye Atletizm Federasyonu
Türkiye Atom Enerjisi Kurumu | TAEK
Türkiye Bankalar Birliği
Türkiye Barolar Birliği
Türkiye Basketbol Federasyonu | TBF
Türkiye Belediyeler Birliği
Türkiye Bilimler Akademisi | TÜBA
Türkiye Bilimsel ve Teknolojik Araştırma Kurumu | TÜBİTAK
Türkiye Birleşik Komünist Partisi | TBKP
Türkiye Bisiklet Federasyonu
Türkiye Büyük Millet Meclisi | TBMM | Büyük Millet Meclisi
Türkiye Büyük Millet Meclisi Başkanlığı | TBMM Başkanlığı
Türkiye Cumhuriyet Merkez Bankası | TCMB | Merkez Bankası
Türkiye Cumhuriyeti Devlet Demiryolları | TCDD | Devlet Demiryolları
Türkiye Yüzme Federasyonu
Türkiye Çevre Ajansı | TÜÇA
Türkiye Değişim Partisi | TDP
Türkiye Denizcilik İşletmeleri | TDİ
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
Türkiye Gençlik Birliği | TGB
Türkiye Gençlik Vakfı | TÜGVA
Türkiye Gençlik ve Eğitime Hizmet Vakfı | TÜRGEV
Türkiye Güreş Federasyonu
Türkiye Hahambaşılığı | Hahambaşılık
Türkiye Hudut ve Sahiller Sağlık Genel Müdürlüğü
Türkiye İhracat Kredi Bankası
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
Türkiye Jeotermal Derneği
Türkiye Jokey Kulübü | TJK
Türkiye Kadın Dernekleri Federasyonu
Türkiye Kalkınma ve Yatırım Bankası | TKYB
Türkiye Kamu Çalışanları Sendikaları Konfederasyonu | TÜRKİYE KAMU-SEN | Türkiye Kamu-Sen | Kamu-Sen
Türkiye Kamu Hastaneleri Kurumu | TKHK
Türkiye Kas Hastalıkları Derneği
Türkiye Katılım Bankaları Birliği | TKBB
Türkiye Kent Konseyleri Birliği
Türkiye Komünist Partisi | TKP
Türkiye Komünist Partisi/Marksist-Leninist | TKP/ML
Türkiye Kömür İşletmeleri | TKİ
Türkiye Lokomotif ve Motor Sanayii | TÜLOMSAŞ
Türkiye Maarif Vakfı | TMV
Türkiye Metal Sanayicileri Sendikası | MESS
Türkiye Milli Olimpiyat Komitesi | TMOK | Türkiye Olimpiyat Komitesi
Türkiye Muharip Gaziler Derneği
Türkiye Muhasebeciler ve Mali Müşavirler Odaları Birliği | TÜRMOB
Türkiye Müteahhitler Birliği | TMB
Türkiye Noterler Birliği | TNB
Türkiye Odalar ve Borsalar Birliği | TOBB
Türkiye Otelciler Federasyonu | TÜROFED
Türkiye Partisi
Türkiye Petrolleri Anonim Ortaklığı | TPAO | Türkiye Petrolleri
Türkiye Radyo Televizyon Kurumu | TRT
Türkiye Raylı Sistem Araçları Sanayii | TÜRASAŞ
Türkiye Sağlık Enstitüleri Başkanlığı | TÜSEB
Türkiye Sermaye Piyasaları Birliği | TSPB
Türkiye Seyahat Acentaları Birliği | TÜRSAB
Türkiye Sınai Kalkınma Bankası | TSKB
Türkiye Sigorta
Türkiye Sigorta Birliği | TSB
Türkiye Sosyalist İşçi Partisi | TSİP
Türkiye Spastik Çocuklar Vakfı
Türkiye Spor Yazarları Derneği | TSYD
Türkiye Su Enstitüsü | SUEN
Türkiye Şeker Fabrikaları | TÜRKŞEKER
Türkiye Şoförler ve Otomobilciler Federasyonu | TŞOF
Türkiye Tarım Kredi Kooperatifleri | Tarım Kredi Kooperatifleri | Tarım Kredi
Türkiye Taşkömürü Kurumu
Türkiye Tekstil Sanayii İşverenleri Sendikası
Türkiye Turizm Tanıtım ve Geliştirme Ajansı | TGA
Türkiye Uzay Ajansı | TUA
Türkiye Vagon Sanayii | TÜVASAŞ
Türkiye Varlık Fonu | TVF | TWF
Türkiye ve Orta Doğu Amme İdaresi Enstitüsü | TODAİE
Türkiye Voleybol Federasyonu
Türkiye Yazma Eserler Kurumu Başkanlığı | TYEK
Türkiye Ziraat Odaları Birliği | TZOB
Türksat | TÜRKSAT
Türksat Kablo
TürkTraktör
TÜSEV
Tütün ve Alkol Piyasası Düzenleme Kurumu | TAPDK
TV 8,5
TV100
TV5 | TV 5
TV8
TVNET
Twente
Twitter
Uber
UBS
UCI
Uçan Süpürge
Udinese
Ufuk Üniversitesi
Ukrainska Pravda
Ukrayna Güvenlik Servisi | SBU
Ukrinform
Ulaşım Emniyeti İnceleme Merkezi | UEİM
Ulaşım Koordinasyon Merkezi | UKOME
Ulaştırma Bakanlığı
Ulaştırma Hizmetleri Düzenleme Genel Müdürlüğü
Ulaştırma Memur-Sen
Ulaştırma ve Altyapı Bakanlığı | UAB
Ulaştırma, Denizcilik ve Haberleşme Bakanlığı
Uludağ İhracatçı Birlikleri | UİB
Ulusal Ajans | Türkiye Ulusal Ajansı
Ulusal Basketbol Birliği | NBA
Ulusal Birlik | RN
Ulusal Birlik Partisi | UBP
Ulusal Bor Araştırma Enstitüsü | BOREN
Ulusal Cephe
Ulusal Deprem Konseyi
Ulusal Güvenlik Ajansı | NSA
Ulusal Güvenlik Devlet Komitesi | UGDK
Ulusal Güvenlik Konseyi
Ulusal Kanal
Ulusal Medikal Kurtarma Ekibi | UMKE
Ulusal Mutabakat Hükümeti | UMH
Ulusal Siber Olaylara Müdahale Merkezi | USOM
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
Uluslararası Kıbrıs Üniversitesi | UKÜ
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
Ulusoy Seyahat
Umut-Sen
UNIFIL | Birleşmiş Milletler Lübnan Geçici Görev Gücü
Unicaja
UniCredit
Unilever
Union Berlin
Union Saint-Gilloise
Uniper
United Airlines
UPS
USA Today
Uşak Üniversitesi
Uşakspor
Utah Jazz
Utaş Uşakspor
Uyuşmazlık Mahkemesi
UzA
Ülke TV
Ülker
Ülkü Ocakları | Ülkü Ocakları Eğitim ve Kültür Vakfı
Ümit Milli Takımı
Ümraniyespor
Üniversitelerarası Kurul | ÜAK
Üsküdar Üniversitesi
Vadeli İşlem ve Opsiyon Borsası | VOB
Vakıf Emeklilik
Vakıf Katılım
VakıfBank | Vakıfbank | Türkiye Vakıflar Bankası | Vakıflar Bankası
Vakıfbank Güneş Sigorta
VakıfBank Spor Kulübü
Vakıflar Genel Müdürlüğü | VGM
Vakko
Valencia
Valencia Basket
Van Büyükşehir Belediyespor
Van Yüzüncü Yıl Üniversitesi | YYÜ | Yüzüncü Yıl Üniversitesi
Vanity Fair
Vanspor | Vanspor FK | Van Spor
Varan Turizm
Varşova Paktı
Varyap
Vasco da Gama
Vatan Bilgisayar
Vatan Gazetesi
Vatan Partisi
Vedomosti
Vefa | Vefa SK
Venedik Komisyonu
Vergi Denetim Kurulu | VDK
Verhovna Rada | Rada
Vero Volley
Vestas
Vestel
Viktoria Plzen
Villarreal
Virtus Bologna
Vitoria Guimaraes
VitrA | Vitra
Vodafone
Vojvodina
Volkswagen
Volvo
Vorskla
Vox
VTB
Wachovia
WAFA
Wagner | Wagner Grubu
Wall Street Journal | WSJ | The Wall Street Journal
Walmart
Walt Disney
Warner Bros
Washington Post | The Washington Post
Washington Wizards
Watford
Watsons
Wells Fargo
Werder Bremen
West Ham | West Ham United
Westinghouse
WhatsApp
WikiLeaks
Wizz Air
Wolverhampton
World Athletics
WTA
Wydad
xAI
Xiaomi
Xinhua | Şinhua
Yahoo
Yakın Doğu Üniversitesi | YDÜ
Yale | Yale Üniversitesi
Yalova Üniversitesi
Yalovaspor
Yalovaspor Basketbol
Yapı İşleri Genel Müdürlüğü
Yapı Kredi | Yapı ve Kredi Bankası | Yapı Kredi Bankası
Yapı Kredi Koray
Yapı Merkezi
Yapı-Yol Sen
Yargıtay
Yargıtay Birinci Başkanlığı
Yargıtay Birinci Başkanlık Kurulu
Yargıtay Ceza Genel Kurulu
Yargıtay Cumhuriyet Başsavcılığı
Yargıtay Hukuk Genel Kurulu
Yaşar Üniversitesi
Yatırım Ofisi | Cumhurbaşkanlığı Yatırım Ofisi
Yatırım ve Finans Ofisi | Cumhurbaşkanlığı Yatırım ve Finans Ofisi
Yatırım ve İşletmeler Genel Müdürlüğü
Yediot Aharonot | Yedioth Ahronoth
Yeditepe Üniversitesi
Yemeksepeti
Yeni Akit | Akit
Yeni Asır
Yeni Asya
Yeni Azerbaycan Partisi | YAP
Yeni Birlik
Yeni Çorumspor
Yeni Demokrasi | Yeni Demokrasi Partisi | ND
Yeni Malatyaspor | Malatyaspor
Yeni Mesaj
Yeni Şafak
Yeni Türkiye Partisi | YTP
Yeni Yaşam
Yeni Yol Partisi | Yeni Yol
Yeniçağ
Yeniçeri Ocağı
Yeniden Doğuş Partisi | YDP
Yeniden Refah Partisi | YRP | Yeniden Refah
Yenidüzen
Yenilenebilir Enerji Genel Müdürlüğü
Yeryüzü Doktorları
Yesh Atid
Yeşil Sol Parti | YSP | Yeşiller ve Sol Gelecek Partisi
Yeşilay | Türkiye Yeşilay Cemiyeti
Yeşiller | Yeşiller Partisi
Yıldız Holding
Yıldız Teknik Üniversitesi | YTÜ
Ynet
Yol-İş
Yonca-Onuk
Yonhap
Young Boys
YouTube
Yozgat Bozok Üniversitesi | YOBÜ | Bozok Üniversitesi
Yozgatspor
Yunus Emre Enstitüsü | YEE
Yurt Gazetesi
Yurtdışı Türkler ve Akraba Topluluklar Başkanlığı | YTB
Yurtiçi Kargo
Yurtta Sulh Konseyi
Yüce Divan
Yücel Boru
Yüksek Askeri Şura | YAŞ | Yüksek Askerî Şûra
Yüksek Denetleme Kurulu
Yüksek Hakem Kurulu
Yüksek İdare Mahkemesi
Yüksek İhtisas Üniversitesi
Yüksek İstişare Kurulu | YİK | Cumhurbaşkanlığı Yüksek İstişare Kurulu
Yüksek Planlama Kurulu | YPK
Yüksek Seçim Kurulu | YSK
Yükseköğretim Denetleme Kurulu
Yükseköğretim Kalite Kurulu | YÖKAK
Yükseköğretim Kurulu | YÖK
Zafer Partisi
Zalgiris Kaunas | Zalgiris
Zamalek
Zaman Gazetesi
ZDF
Zenit
Ziraat Bankası | Türkiye Cumhuriyeti Ziraat Bankası
Ziraat Bankkart
Ziraat Katılım
Ziraat Mühendisleri Odası | ZMO
Ziraat Sigorta
Zonguldak Bülent Ecevit Üniversitesi | ZBEÜ | BEÜ | Bülent Ecevit Üniversitesi
Zonguldakspor | Zonguldak Kömürspor
Zorlu Enerji
Zorlu Holding
Zorya
`
