/** Capitals and important cities of the world outside Turkey in Turkish spelling. One name a line; other spellings of it behind a bar. */
export const capitalsAndCities = `
Aachen
Aalborg
Aarhus
Abadan
Aberdeen
Abidjan | Abican
Abu Dabi | Abu Dhabi
Abuja
Acapulco
Açe
Addis Ababa
Adelaide
Aden
Afrin
Agadez
Agadir
Agra
Ağdam
Ahılkelek
Ahıska
Ahmedabad
Ahvaz
Ajaccio
Akabe
Akka
Akra
Aktau
Aktöbe
Albukemal | Ebu Kemal
Alicante
Almatı
Amman
Amritsar
Amsterdam
Anchorage
Andican
Andorra la Vella
Annaba
Antananarivo
Anvers | Antwerp
Apia
Arequipa
Arhangelsk
Arnhem
Asmara
Astana | Nur-Sultan | Nursultan
Astrahan
Asuncion
Asvan
Aşdod
Aşkabat
Aşkelon
Atırau
Atina
Atlanta
Auckland
Augsburg
Austin
Avdiyivka
Avlonya
Azez
Baalbek
Baf
Baglan
Bağdat
Bahçesaray
Bahmut
Bakü
Baltimore
Bamako
Banda Açe
Bandar Seri Begawan
Bandung
Bangalor | Bengaluru
Bangalore
Bangkok
Bangui
Banja Luka | Banyaluka
Banjul
Banyas
Bari
Barselona | Barcelona
Basel
Basra
Batı Kudüs
Batken
Baton Rouge
Batum
Beerşeba | Birüssebi
Belem
Belfast
Belgorod
Belgrad
Belo Horizonte
Bender Abbas
Berbera
Berde
Berdyansk
Bergamo
Bergen
Berlin
Bern
Berşeva
Beslan
Beyrut
Beyt Hanun
Beyt Lahiya
Beytüllahim
Bielefeld
Bihaç
Bilbao
Bingazi
Birmingham
Bissau
Bişkek
Bochum
Bogota
Bologna
Bonn
Bordeaux
Boston
Braga
Brasilia
Brasov
Braşov
Bratislava
Brazavil
Bremen
Brest
Brighton
Brisbane
Bristol
Brno
Brugge
Brüksel
Bryansk
Buça
Budapeşte
Buenos Aires
Buhara
Bujumbura
Bukavu
Bulawayo
Burgaz
Busan
Buşehr
Bükreş
Cagliari
Cakarta
Calais
Calgary
Cali
Cambridge
Canberra | Kanberra
Cancun
Cannes
Cape Town
Cardiff
Cartagena
Caserta
Cebrayıl
Cebu
Celalabad
Cenevre
Cenin
Cenova
Cerablus
Cezayir
Charleroi
Charlotte
Chemnitz
Chengdu
Chiang Mai
Chicago | Şikago
Chittagong
Chongqing
Christchurch
Cibaliya
Cidde
Cincinnati
Cinderes
Cleveland
Cluj | Kaloşvar
Cochabamba
Coimbra
Como
Cordoba
Cork
Cotonou
Coventry
Cox's Bazar
Cuba | Juba
Cupertino
Curitiba
Cusco
Çelyabinsk
Çernihiv | Çernigiv
Çernobil
Çimkent
Çittagong
Çolpon Ata | Çolpan Ata
Da Nang
Daegu
Dakar
Dakka
Dalian
Dallas
Dammam
Dar es Salaam
Darmstadt
Darüsselam
Darwin
Daşoğuz
Daugavpils
Davao
Davos
Debrecen
Dedeağaç
Delhi
Denpasar
Denver
Dera
Derbent
Derne
Des Moines
Detroit
Deyr el-Belah | Deyr el Belah
Deyrizor | Deyr ez Zor | Deyrizzor
Dıraç
Dijon
Dili
Diyala
Dnipro
Dodoma
Doğu Guta
Doğu Kudüs
Doha
Donetsk
Dortmund
Douala
Draç
Dresden
Dubai
Dublin
Dubrovnik
Duhok | Dohuk
Duisburg
Durban
Duşanbe
Düsseldorf
Edinburgh | Edinburg
Edmonton
Eilat
Eindhoven
El Ariş
El Bab | Bab
El Faşir
El Halil
El Paso
Elbasan
Encemine | Ncamena | N'Djamena
Engels
Erbil
Erdebil
Erfurt
Eriha
Erivan
Espoo
Essen
Faro
Faysalabad
Felluce
Fergana
Fes
Filibe | Plovdiv
Floransa
Fort Worth
Fortaleza
Frankfurt
Freetown
Freiburg
Fuceyre
Fukuoka
Fukuşima
Fuzuli
Gaborone
Galway
Gao
Gazimağusa | Mağusa | Magosa
Gazne
Gazze
Gdansk
Gelsenkirchen
Gence
Gent
Georgetown
Gijon
Gilan
Girne
Gize
Glasgow
Gold Coast
Goma
Gomel
Gori
Gostivar
Göteborg
Granada
Graz
Grenoble
Grodno
Groningen
Grozni
Guadalajara
Guangzhou
Guantanamo
Guatemala City
Guayaquil
Gubadlı
Guta
Gümrü
Gümülcine
Güzelyurt
Gwangju
Habarovsk
Halep
Halepçe
Halifax
Hama
Hamburg
Han Yunus
Hanau
Hangzhou
Hankendi | Stepanakert
Hannover
Hanoi | Hanoy
Harare
Harbin
Hargeysa
Harkiv | Harkov
Hartford
Hartum
Haseke
Havana
Haydarabad
Hayfa
Heidelberg
Heilbronn
Helsinki
Hemedan
Herat
Herson
Hille
Hiroşima
Hive
Ho Chi Minh
Hobart
Hocalı
Hocend
Hokand
Honiara
Honolulu
Hotan
Houston
Hucend
Hudeyde
Humus
Incheon
Indianapolis
Innsbruck
Irkutsk
İdlib
İpek
İrbid
İrkutsk
İrpin
İsfahan
İskeçe
İskele
İskenderiye
İslamabad
İşkodra
İvano-Frankivsk
İzyum
Jaipur
Jitomir | Jıtomır
Johannesburg
Johor
Kabil
Kaduna
Kahire
Kaliningrad
Kalkandelen | Tetova
Kalkilya
Kalküta
Kamışlı
Kampala
Kandahar
Kandiye
Kandy
Kano
Kansas City
Karaçi
Karaganda
Karakas
Karakol
Karlsruhe
Kartaca
Kassel
Kaşgar
Katanya
Katmandu
Katowice
Kaunas
Kavala
Kazablanka
Kazan
Kazvin
Kelbecer
Kerbela
Kerç
Kerec
Kerkük
Keta
Kırcaali
Kızılorda
Kiel
Kiev | Kyiv
Kigali
Kingston
Kinşasa
Kirmanşah
Kismayo
Kişinev
Klagenfurt
Klaipeda
Kobani | Ayn el Arap | Aynularab | Ayn el-Arab
Kobe
Kolombo
Komrat
Konakri
Konstantin
Kopenhag
Kosice
Köln
Köstence
Krakow
Kramatorsk
Krasnodar
Krasnoyarsk
Krıvıy Rih | Kryvyi Rih
Kuala Lumpur
Kudüs
Kulyab
Kum
Kumanova
Kumasi
Kunduz
Kuneytra
Kunming
Kupyansk
Kursk
Kuseyr
Kutaisi
Kyoto
La Paz
Laçın
Lagos
Lahey
Lahor
Lalibela
Larnaka
Las Vegas
Lazkiye
Le Havre
Lecce
Leeds
Lefke
Lefkoşa
Leicester
Leipzig
Lenkeran
Leuven
Leverkusen
Lhasa
Libreville
Liege
Lille
Lilongwe
Lima
Limasol
Limerick
Linz
Liverpool
Livorno
Lizbon
Ljubljana | Lübliyana
Lobamba
Lodz
Lome
Londra
Long Beach
Los Angeles
Lozan
Luanda
Lublin
Lubumbashi
Lubumbaşi
Ludwigshafen
Lugano
Luhansk | Lugansk
Luksor
Lusaka
Luzern
Lübeck
Lviv | Lvov
Lyon
Maastricht
Madras | Chennai
Madrid
Magdeburg
Mahaçkale
Maiduguri
Mainz
Malabo
Malaga
Malibu
Malmö
Managua
Manama
Manastır
Manaus
Manchester
Mandalay
Manila
Mannheim
Maputo
Maracaibo
Marakeş
Maraş | Kapalı Maraş
Marawi
Mare
Mari
Marib
Maribor
Mariupol
Marsilya
Maseru
Maskat
Maykop
Medellin
Medine
Mekelle
Mekke
Meksiko | Mexico City | Meksiko City
Melbourne
Melitopol
Memphis
Menbiç | Münbiç
Mendoza
Merv
Meşhed
Metz
Mezar-ı Şerif | Mezarışerif
Miami
Mikolayiv | Nikolayev
Milano
Milwaukee
Mingeçevir
Minneapolis
Minsk
Misrata
Mitroviça | Mitrovica
Modena
Mogadişu
Mogilev
Mombasa
Monrovia
Monterrey
Montevideo
Montpellier
Montreal
Montrö
Moroni
Moskova
Mostar
Mölln
Mönchengladbach
Mukalla
Multan
Mumbai | Bombay
Murmansk
Musul
Münih
Münster
Nablus
Nagazaki
Nagoya
Nahçıvan
Nairobi
Nalçik
Namangan
Nancy
Nanjing | Nankin
Nantes
Napoli
Narın
Narva
Nashville
Nasıra
Nassau
Natanz
Naypyidaw
Nebatiye
Necef
Netanya
New Orleans
New York
Newark
Newcastle
Niamey
Nice
Nijmegen
Nijniy Novgorod
Nimes
Niş
Nottingham
Novi Pazar
Novi Sad
Novorossiysk
Novosibirsk
Nuakşot
Nukus
Nuseyrat
Nuuk
Nürnberg
Odense
Odessa | Odesa
Offenbach
Ohri
Omaha
Omdurman
Omsk
Oran
Ordubad
Orenburg
Orlando
Osaka
Oslo
Ostrava
Oş
Ottawa
Ouagadougou | Vagadugu
Oxford
Özgön | Özgen
Padova
Pago Pago
Palermo
Palma
Palmira | Tedmür
Palo Alto
Pamplona
Panama City
Paramaribo
Paris
Parma
Pasadena
Patras
Pattaya
Pavlodar
Pecs
Pekin
Penang
Perm
Perth
Perugia
Peşaver
Philadelphia | Filadelfiya
Phnom Penh
Phoenix
Phuket
Pire
Pisa
Pittsburg
Pittsburgh
Plzen
Podgoritsa | Podgorica
Pokhara
Pokrovsk
Poltava
Port Elizabeth
Port Harcourt
Port Louis
Port Moresby
Port Said
Port Sudan
Port Vila
Port-au-Prince
Portland
Porto
Porto Alegre
Porto-Novo
Poti
Potsdam
Poznan
Prag
Pretoria
Priştine
Prizren
Pskov
Pune
Pyongyang
Qingdao
Quebec
Quito | Kito
Rabat
Rakka
Ramadi
Ramallah
Ravalpindi
Ravenna
Razgrad
Recife
Refah
Regensburg
Reims
Rennes
Resulayn | Rasulayn
Reşt
Reykjavik | Reykyavik
Riga
Rijeka
Rio de Janeiro
Riyad
Roma
Rosario
Rostock
Rostov
Rostov-na-Donu
Rotterdam
Rouen
Rusçuk
Rustavi
Saarbrücken
Sacramento
Saint-Denis
Saint-Etienne
Salala
Salalah
Salerno
Salisbury
Salt Lake City
Salvador
Salzburg
Samara
Samarra
San Antonio
San Diego
San Francisco
San Jose
San Juan
San Marino
San Salvador
San Sebastian
Sana
Santa Monica
Santiago
Santo Domingo
São Paulo | Sao Paulo
Sapporo
Saratov
Saraybosna
Sayda | Sidon
Sderot
Seattle
Sebha
Selanik
Semerkant
Semey
Sendai
Serakib
Seul
Sevilla
Sfaks
Sheffield
Shenzhen | Şenzen
Siem Reap
Simferopol | Akmescit
Sincar
Singapur
Sirte
Sivastopol
Smolensk
Soçi
Sofya
Sohum
Solingen
Southampton
Soweto
Split
Srebrenitsa | Srebrenica
Srinagar
St. Louis
St. Petersburg | Saint Petersburg | Petersburg
Stavanger
Stockholm | Stokholm
Strazburg | Strasbourg
Struga
Stuttgart
Sucre
Sumgayıt
Sumi | Sumy
Sur
Surabaya
Suva
Suzhou
Süleymaniye
Süveyda | Suveyda
Süveyş
Swansea
Sydney | Sidney
Szczecin
Szeged
Şam
Şamahı
Şanghay
Şarika | Sharjah
Şarm el-Şeyh | Şarm eş-Şeyh | Şarm el Şeyh
Şeki
Şiraz
Şumnu
Şuşa
Tahran
Taif
Taipei
Taiz
Tallinn | Tallin
Tambov
Tampa
Tampere
Tanca
Taraz
Tartu
Tartus
Taşkent
Tebriz
Tebük
Tegucigalpa
Tel Abyad
Tel Aviv
Tel Rıfat
Telafer
Temeşvar
Terter
Thimphu
Tianjin
Tiflis
Tijuana
Tikrit
Tilburg
Timbuktu
Tiran
Tiraspol
Tirmiz
Tobruk
Tokmok | Tokmak
Tokyo
Torino
Toronto
Tórshavn
Toulouse
Trablus | Trablusgarp
Trablusşam
Travnik
Trieste
Trondheim
Tshinvali | Tskhinvali
Tula
Tulkerim
Tulsa
Tunus
Turfan
Turku
Tuzhurmatu
Tuzla
Tümen
Türkistan
Türkmenabat
Türkmenbaşı
Tver
Udine
Ufa
Ujgorod | Ujhorod
Ulanbator | Ulan Batur | Ulan Bator
Ulm
Uppsala
Urmiye
Urumçi
Urumiye
Utrecht
Üsküp
Vaduz
Valensiya | Valencia
Valetta | Valletta
Valparaiso
Vanadzor
Vancouver
Varanasi
Varna
Varşova
Venedik
Verona
Versay
Victoria
Vientiane
Vigo
Vilnius
Vinnitsa | Vinnıtsya
Vitebsk
Viyana
Vladikavkaz
Vladivostok
Volgograd
Voronej
Vuhan
Vukovar
Washington | Washington DC
Wellington
Wiesbaden
Windhoek
Winnipeg
Wolfsburg
Wroclaw
Wuhan
Wuppertal
Würzburg
Xi'an | Şian
Yafa
Yakova
Yakutsk
Yalta
Yangon | Rangun
Yaounde
Yaş
Yekaterinburg
Yeni Delhi
Yezd
Yogyakarta
Yokohama
Zadar
Zagreb
Zahidan
Zahle
Zaho
Zahran
Zamboanga
Zanzibar
Zaporijya | Zaporojye | Zaporijjya
Zaragoza
Zaviye
Zencan
Zengilan
Zenica
Zerka
Zürih
`
