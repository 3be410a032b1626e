/** Wikidata items of countries (by their ISO 3166 code), places and organisations (by a name of these lists): the item, a space, what it is. Only what is known for sure. */
export const wikidataPlaces = `
Q43 TR
Q30 US
Q142 FR
Q183 DE
Q145 GB
Q38 IT
Q29 ES
Q45 PT
Q55 NL
Q31 BE
Q32 LU
Q27 IE
Q34 SE
Q20 NO
Q33 FI
Q35 DK
Q189 IS
Q36 PL
Q213 CZ
Q214 SK
Q28 HU
Q40 AT
Q39 CH
Q218 RO
Q219 BG
Q41 GR
Q229 CY
Q233 MT
Q222 AL
Q221 MK
Q1246 XK
Q403 RS
Q236 ME
Q225 BA
Q224 HR
Q215 SI
Q191 EE
Q211 LV
Q37 LT
Q184 BY
Q212 UA
Q217 MD
Q159 RU
Q230 GE
Q399 AM
Q227 AZ
Q232 KZ
Q265 UZ
Q874 TM
Q813 KG
Q863 TJ
Q889 AF
Q843 PK
Q668 IN
Q902 BD
Q837 NP
Q917 BT
Q854 LK
Q826 MV
Q148 CN
Q865 TW
Q17 JP
Q884 KR
Q423 KP
Q711 MN
Q881 VN
Q819 LA
Q424 KH
Q869 TH
Q836 MM
Q833 MY
Q334 SG
Q252 ID
Q928 PH
Q921 BN
Q574 TL
Q794 IR
Q796 IQ
Q858 SY
Q822 LB
Q801 IL
Q810 JO
Q851 SA
Q805 YE
Q842 OM
Q878 AE
Q846 QA
Q398 BH
Q817 KW
Q219060 PS
Q79 EG
Q1016 LY
Q948 TN
Q262 DZ
Q1028 MA
Q1049 SD
Q958 SS
Q115 ET
Q986 ER
Q977 DJ
Q1045 SO
Q114 KE
Q1036 UG
Q924 TZ
Q1037 RW
Q967 BI
Q974 CD
Q971 CG
Q1000 GA
Q1009 CM
Q1033 NG
Q117 GH
Q1008 CI
Q1041 SN
Q912 ML
Q965 BF
Q1032 NE
Q657 TD
Q929 CF
Q983 GQ
Q945 TG
Q962 BJ
Q1044 SL
Q1014 LR
Q1006 GN
Q1007 GW
Q1005 GM
Q1011 CV
Q1025 MR
Q258 ZA
Q1030 NA
Q963 BW
Q954 ZW
Q953 ZM
Q1020 MW
Q1029 MZ
Q916 AO
Q1013 LS
Q1050 SZ
Q1019 MG
Q1027 MU
Q1042 SC
Q970 KM
Q1039 ST
Q16 CA
Q96 MX
Q155 BR
Q414 AR
Q298 CL
Q419 PE
Q739 CO
Q717 VE
Q736 EC
Q750 BO
Q733 PY
Q77 UY
Q734 GY
Q730 SR
Q241 CU
Q790 HT
Q786 DO
Q766 JM
Q754 TT
Q778 BS
Q244 BB
Q774 GT
Q783 HN
Q792 SV
Q811 NI
Q800 CR
Q804 PA
Q242 BZ
Q408 AU
Q664 NZ
Q691 PG
Q712 FJ
Q237 VA
Q347 LI
Q235 MC
Q228 AD
Q238 SM
Q223 GL
Q1183 PR
Q8646 HK
Q23681 Kuzey Kıbrıs Türk Cumhuriyeti
Q23334 Abhazya
Q23427 Güney Osetya
Q5187 Çeçenistan
Q5118 Dağıstan
Q5481 Tataristan
Q15180 Sovyetler Birliği
Q36704 Yugoslavya
Q33946 Çekoslovakya
Q16957 Doğu Almanya
Q713750 Batı Almanya
Q12560 Osmanlı İmparatorluğu
Q12544 Bizans İmparatorluğu
Q2277 Roma İmparatorluğu
Q22 İskoçya
Q25 Galler
Q26 Kuzey İrlanda
Q7835 Kırım
Q406 İstanbul
Q3640 Ankara
Q35997 İzmir
Q90 Paris
Q84 Londra
Q64 Berlin
Q220 Roma
Q2807 Madrid
Q649 Moskova
Q60 New York
Q1741 Viyana
Q1524 Atina
Q9248 Bakü
Q3616 Tahran
Q1530 Bağdat
Q3766 Şam
Q85 Kahire
Q956 Pekin
Q1490 Tokyo
Q1899 Kiev
Q270 Varşova
Q1781 Budapeşte
Q1085 Prag
Q472 Sofya
Q19660 Bükreş
Q3711 Belgrad
Q11194 Saraybosna
Q1435 Zagreb
Q1754 Stockholm
Q585 Oslo
Q1757 Helsinki
Q1748 Kopenhag
Q597 Lizbon
Q1761 Dublin
Q727 Amsterdam
Q71 Cenevre
Q72 Zürih
Q70 Bern
Q1218 Kudüs
Q33935 Tel Aviv
Q3820 Beyrut
Q3805 Amman
Q3692 Riyad
Q5806 Mekke
Q612 Dubai
Q1519 Abu Dabi
Q3861 Doha
Q5838 Kabil
Q1362 İslamabad
Q8660 Karaçi
Q987 Yeni Delhi
Q1156 Mumbai
Q994 Tiflis
Q1953 Erivan
Q269 Taşkent
Q9361 Bişkek
Q1520 Astana
Q35493 Almatı
Q9365 Duşanbe
Q23438 Aşkabat
Q1726 Münih
Q1055 Hamburg
Q1794 Frankfurt
Q365 Köln
Q65 Los Angeles
Q1297 Chicago
Q62 San Francisco
Q100 Boston
Q3130 Sidney
Q3114 Canberra
Q1930 Ottawa
Q172 Toronto
Q1563 Havana
Q1486 Buenos Aires
Q8678 Rio de Janeiro
Q174 Sao Paulo
Q8686 Şanghay
Q8684 Seul
Q1861 Bangkok
Q3630 Cakarta
Q1461 Manila
Q1865 Kuala Lumpur
Q1858 Hanoi
Q1492 Barselona
Q490 Milano
Q2634 Napoli
Q641 Venedik
Q23482 Marsilya
Q456 Lyon
Q6602 Strazburg
Q656 St. Petersburg
Q2280 Minsk
Q216 Vilnius
Q1773 Riga
Q1770 Tallinn
Q437 Ljubljana
Q1780 Bratislava
Q384 Üsküp
Q19689 Tiran
Q25270 Priştine
Q3856 Lefkoşa
Q3579 Trablus
Q3551 Rabat
Q7903 Kazablanka
Q3624 Addis Ababa
Q3870 Nairobi
Q46 Avrupa
Q48 Asya
Q15 Afrika
Q49 Kuzey Amerika
Q18 Güney Amerika
Q51 Antarktika
Q4918 Akdeniz
Q166 Karadeniz
Q5484 Hazar Denizi
`

/** Organisations, as above. */
export const wikidataOrganizations = `
Q1065 Birleşmiş Milletler
Q7184 NATO
Q458 Avrupa Birliği
Q7804 IMF
Q7164 Dünya Bankası
Q7817 Dünya Sağlık Örgütü
Q7809 UNESCO
Q740308 UNICEF
Q7825 Dünya Ticaret Örgütü
Q41550 OECD
Q7795 OPEC
Q81299 AGİT
Q8908 Avrupa Konseyi
Q41984 Uluslararası Atom Enerjisi Ajansı
Q19771 G20
Q7172 Arap Birliği
Q7159 Afrika Birliği
Q7768 ASEAN
Q8475 Interpol
Q253414 FIFA
Q35572 UEFA
Q40970 Uluslararası Olimpiyat Komitesi
Q8880 Avrupa Komisyonu
Q8889 Avrupa Parlamentosu
Q8901 Avrupa Merkez Bankası
Q122880 Avrupa İnsan Hakları Mahkemesi
Q7801 Uluslararası Adalet Divanı
Q47488 Uluslararası Ceza Mahkemesi
Q37470 BM Güvenlik Konseyi
Q9531 BBC
Q48340 CNN
Q130879 Reuters
Q23548 NASA
Q37230 CIA
Q8333 FBI
Q2283 Microsoft
Q95 Google
Q312 Apple
Q53268 Toyota
Q318693 Kolektif Güvenlik Anlaşması Örgütü
Q485207 Şanghay İşbirliği Örgütü
Q7779 Bağımsız Devletler Topluluğu
Q81307 Greenpeace
Q8682 Real Madrid
Q7156 Barcelona
Q18656 Manchester United
Q9616 Chelsea
Q9617 Arsenal
Q38799 Hamas
Q34490 El Kaide
Q42418 Taliban
`
