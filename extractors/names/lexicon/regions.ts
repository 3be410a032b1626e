/** Continents, seas, lakes, rivers, mountains, straits, islands and regions of the world and of Turkey. One name a line; other spellings of it behind a bar. */
export const regions = `
Abant
Abant Gölü
Aden Körfezi
Adriyatik | Adriyatik Denizi
Afrika
Afrika Boynuzu
Afrodisias
Ağrı Dağı
Akabe Körfezi
Akdamar Adası
Akdeniz
Akdeniz Bölgesi
Alabama
Alacahöyük
Alaçatı
Aladağlar
Alaska
Alberta
Alibey Adası
Allianoi
Alpler | Alp Dağları
Alsas
Altay Dağları | Altaylar
Amanos Dağları | Amanoslar
Amazon | Amazon Nehri | Amazonlar
Amik Ovası
Amuderya | Ceyhun
Anadolu
And Dağları
Ani Harabeleri
Antalya Körfezi
Antarktika
Arakan
Aral Gölü | Aral Denizi
Arap Denizi
Arap Yarımadası | Arabistan Yarımadası
Ararat
Aras Nehri | Aras
Arizona
Arktik | Kuzey Kutbu
Arktik Okyanusu
Arslantepe
Asi Nehri
Aspendos
Asya
Asya-Pasifik | Asya Pasifik
Aşağı Mezopotamya
Aşağı Saksonya
Atlas Okyanusu | Atlantik | Atlantik Okyanusu
Avrasya
Avrupa
Avşa | Avşa Adası
Ayder | Ayder Yaylası
Aynaroz
Azak Denizi
Azor Adaları
Babülmendep Boğazı | Babülmendep
Babülmendep Boğazı | Bab el-Mendeb Boğazı
Baden-Württemberg
Bafa Gölü
Bafra Ovası
Balear Adaları
Bali | Bali Adası
Balkan Yarımadası
Balkanlar | Balkan
Balkaş Gölü
Baltık
Baltık Denizi
Bask Bölgesi
Basra Körfezi
Batı Afrika
Batı Akdeniz
Batı Anadolu
Batı Avrupa
Batı Azerbaycan
Batı Balkanlar
Batı Karadeniz
Batı Şeria
Batı Trakya
Bavyera
Baykal Gölü
Bekaa Vadisi | Bekaa
Belek
Benelüks
Bengal Körfezi
Bergama Akropolü
Bering Boğazı
Besarabya
Bestler Dereler | Bestler-Dereler
Beyaz Nil
Beyşehir Gölü
Biafra
Bitinya
Bodrum Yarımadası
Bolkar Dağları
Borneo
Bozdağ
Brandenburg
Bretanya
Britanya Adaları
Britanya Kolumbiyası
Burdur Gölü
Burgazada
Büyük Göller
Büyük Menderes
Büyük Menderes Nehri
Büyük Okyanus | Pasifik | Pasifik Okyanusu
Büyükada
Cammu Keşmir
Cebelitarık Boğazı
Ceyhan Nehri
Cilo Dağı
Colorado
Connecticut
Cudi Dağı | Cudi
Cunda | Cunda Adası
Çad Gölü
Çanakkale Boğazı
Çatalhöyük
Çeşme Yarımadası
Çıldır Gölü
Çıralı
Çoruh | Çoruh Nehri
Çukurova
Çuy | Çüy
Darfur
Datça Yarımadası
Davraz
Deliorman
Dicle Nehri
Diego Garcia
Dinyeper | Dinyeper Nehri | Dnipro Nehri
Dinyester
Dobruca
Doğu Afrika
Doğu Akdeniz
Doğu Anadolu
Doğu Anadolu Bölgesi
Doğu Asya
Doğu Avrupa
Doğu Çin Denizi
Doğu Karadeniz
Doğu Trakya
Doğu Türkistan
Don Nehri
Donbas
Drina Nehri
Edremit Körfezi
Efes
Ege
Ege Bölgesi
Ege Denizi
Eğirdir Gölü
Elbe Nehri
Elbruz
Endülüs
Epir
Erciyes | Erciyes Dağı
Ergene Nehri
Etna Yanardağı | Etna
Everest | Everest Dağı
Eymir Gölü
Fergana Vadisi
Fırat
Fırat Nehri
Filadelfi Koridoru | Philadelphia Koridoru
Flandre | Flandra
Florida
Fuji Dağı
Gabar Dağı | Gabar
Galapagos Adaları
Galiçya
Ganj Nehri | Ganj
Gazze
Gazze Şeridi
Gediz Deltası
Gediz Nehri
Gelibolu Yarımadası
Gemlik Körfezi
Georgia
Girit | Girit Adası
Gobi Çölü
Golan Tepeleri | Golan
Göbeklitepe
Gökova
Gökova Körfezi
Göksu Nehri
Grönland
Güney Amerika
Güney Asya
Güney Avrupa
Güney Carolina
Güney Çin Denizi
Güney Ege
Güney Kafkasya
Güney Kutbu
Güney Marmara
Güneydoğu
Güneydoğu Anadolu
Güneydoğu Anadolu Bölgesi
Güneydoğu Asya
Güneydoğu Avrupa
Haliç
Hark Adası
Harran Ovası
Hasan Dağı
Hattuşa
Hawaii | Havai
Hazar Denizi | Hazar
Hazar Gölü
Hessen
Heybeliada
Hicaz
Hierapolis
Himalayalar
Hindukuş Dağları
Hint Okyanusu
Hint-Pasifik | Hint Pasifik
Honaz Dağı
Horasan
Hürmüz Boğazı
Ihlara Vadisi
Ilgaz Dağı | Ilgaz Dağları
Illinois
Indiana
Iowa
Issık Göl | Issık Gölü | Isık Göl
Istranca
Istranca Dağları | Yıldız Dağları
İber Yarımadası
İbiza
İç Anadolu
İç Anadolu Bölgesi
İç Moğolistan
İmralı | İmralı Adası
İndus Nehri
İskandinavya
İskenderun Körfezi
İstanbul Boğazı | Boğaz | Boğaziçi
İstanköy | Kos
İyon Denizi
İyonya
İzmir Körfezi
İzmit Körfezi
İznik Gölü
Japon Denizi
Java
K2 | K2 Dağı
Kabinda
Kaçkar Dağı
Kaçkar Dağları | Kaçkarlar
Kafkas Dağları
Kafkasya | Kafkaslar
Kaleiçi
Kaliforniya
Kamçatka
Kanal İstanbul
Kanarya Adaları
Kandil | Kandil Dağı
Kansas
Kapadokya
Kapıdağ Yarımadası
Karabağ
Karadeniz
Karadeniz Bölgesi
Karahantepe
Karakurum
Karasu Nehri
Karayip Adaları
Karayip Denizi
Karayipler
Kardak | Kardak Kayalıkları
Karpatlar
Karpaz | Karpaz Yarımadası
Kartalkaya
Katalonya
Katanga
Kato Dağı
Kayalık Dağları
Kaz Dağları | Kazdağları | Kazdağı
Kelebekler Vadisi
Kentucky
Kerç Boğazı
Keşmir
Kıbrıs Adası
Kınalıada
Kırım Yarımadası
Kızıldeniz
Kızılırmak
Kızılırmak Deltası
Kızılırmak Nehri
Kızkalesi
Kilikya
Kilimanjaro | Kilimanjaro Dağı
Kocaeli Yarımadası
Kongo Nehri
Konya Ovası
Kore Yarımadası
Korfu
Korint Kanalı
Korsika
Köprüçay
Ksanthos
Kundu
Kura Nehri
Kuril Adaları
Kuzey Afrika
Kuzey Amerika
Kuzey Avrupa
Kuzey Buz Denizi
Kuzey Carolina
Kuzey Denizi
Kuzey Ege
Kuzey Kafkasya
Kuzey Ren-Vestfalya | Kuzey Ren Vestfalya
Kuzeydoğu Asya
Küçük Menderes
Küre Dağları
Laçin Koridoru
Lampedusa
Lampedusa Adası
Lara
Latin Amerika
Levant
Likya
Limni
Litani Nehri
Lombardiya
Louisiana
Madeira
Madran Dağı
Mağrip | Magrip
Malabadi
Malakka Boğazı
Malvinas Adaları | Falkland Adaları
Mançurya
Manş Denizi | Manş
Manyas Gölü | Kuş Gölü
Marmara
Marmara Adası
Marmara Bölgesi
Marmara Denizi
Marmara Gölü
Maryland
Massachusetts
Maveraünnehir
Mavi Nil
Mayorka
Meis | Meis Adası
Mekong | Mekong Nehri
Meksika Körfezi
Meriç Nehri
Messina Boğazı
Mezopotamya
Michigan
Michigan Gölü
Midilli | Midilli Adası
Mikonos
Minnesota
Mississippi | Mississippi Nehri
Missouri
Mogan Gölü
Mont Blanc
Montana
Mora
Mora Yarımadası
Munzur | Munzur Çayı
Munzur Dağları
Murat Nehri
Nebraska
Necef Çölü
Nemrut Dağı | Nemrut
Nemrut Krater Gölü
Nemrut Krateri
Nevada
New Jersey
New Mexico
Nijer Nehri
Nil
Nil Nehri
Normandiya
Nur Dağları
Ohio
Ohri Gölü
Oklahoma
Okyanusya
Olimpos Dağı | Olimpos
Olympos
On İki Ada | Oniki Ada | 12 Ada
Ontario
Oregon
Orta Amerika
Orta Anadolu
Orta Asya
Orta Avrupa
Orta Doğu | Ortadoğu
Orta Karadeniz
Ölü Deniz | Lut Gölü
Ölüdeniz
Ön Asya
Palandöken Dağı
Pamukkale
Panama Kanalı
Patagonya
Patara
Pencap
Pençşir Vadisi | Penşir
Pensilvanya
Perge
Pireneler
Po Nehri
Porsuk | Porsuk Çayı
Prens Adaları
Provence
Puntland
Quebec
Queensland
Ren Nehri
Rio Grande
Rodop Dağları
Rodoplar
Rodos | Rodos Adası
Rumeli
Sahalin
Sahel
Sahra Çölü | Büyük Sahra
Sahraaltı Afrika | Sahra Altı Afrika
Sakarya Nehri
Sakız Adası
Saklıkent
Saksonya
Salda Gölü
Sancak
Santorini
Sapanca Gölü
Sardinya
Sarı Deniz
Sarı Irmak
Saros Körfezi
Sava Nehri
Semadirek
Sen Nehri
Senkaku Adaları
Sevan Gölü | Gökçe Gölü
Seyfe Gölü
Seyhan Nehri
Sibirya
Sicilya
Side
Silikon Vadisi
Sina Dağı
Sina Yarımadası | Sina
Sincan
Sincan Uygur Özerk Bölgesi
Sincar Dağı
Siriderya | Seyhun
Sisam | Sisam Adası
Sokotra
Spil Dağı
Spratly Adaları
Sumatra
Susurluk Çayı
Sümela
Süphan Dağı
Süveyş Kanalı
Süveyş Körfezi
Taberiye Gölü
Tanganika Gölü
Tanrı Dağları
Taşoz
Tayvan Boğazı
Teke Yarımadası
Teksas
Tendürek Dağı
Tennessee
Teselya
Thames Nehri
Tibet
Tigray
Toros Dağları
Toroslar
Toskana
Trakya
Transilvanya
Truva
Tuna
Tuna Nehri
Tunca Nehri
Tuz Gölü
Türingiya
Türk Boğazları
Türkbükü
Uluabat Gölü
Uludağ
Umman Denizi
Umman Körfezi
Ural
Ural Dağları
Urmiye Gölü
Utah
Uzak Doğu | Uzakdoğu
Uzungöl
Ümit Burnu
Ürdün Nehri | Şeria Nehri
Ürdün Vadisi
Valonya
Van Gölü
Vezüv Yanardağı | Vezüv
Viktorya Gölü | Victoria Gölü
Virginia
Vistül
Volga | Volga Nehri | İdil Nehri
Voyvodina
Wisconsin
Yakın Doğu
Yalıkavak
Yangtze Nehri
Yassıada | Demokrasi ve Özgürlükler Adası
Yedigöller
Yeşilırmak
Yukarı Karabağ
Yukarı Mezopotamya
Yumurtalık Körfezi
Zagros Dağları
Zap Suyu
Zengezur
Zengezur Koridoru
Zeugma
`
