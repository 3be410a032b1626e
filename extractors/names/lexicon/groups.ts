/** Nationalities, peoples, religions and schools of thought in the singular: ISO 3166 alpha-2 code of the country (`--` where there is none), a space, the word. One name a line; other spellings of it behind a bar. */
export const groups = `
-- Abhaz | Abaza
-- Abhazyalı
-- Aborjin
-- Adıge | Adige
-- Afrikalı
-- Ahıska Türkü | Ahıskalı
-- Alevi
-- Anadolulu
-- Anarşist
-- Anglikan
-- Anglosakson | Anglo-Sakson
-- Arap
-- Asur
-- Asuri
-- Asyalı
-- Aşkenaz
-- Atatürkçü
-- Ateist
-- Avar
-- Avrupalı
-- Baasçı
-- Bahai | Bahaî
-- Balkanlı
-- Balkar
-- Bask
-- Başkurt
-- Batı Trakya Türkü | Batı Trakyalı
-- Batılı
-- Bedevi
-- Bektaşi
-- Beluç | Beluci
-- Bengalli
-- Berberi
-- Bizanslı
-- Budist
-- Caferi
-- Cihatçı | Cihadist
-- Çeçen
-- Çerkes | Çerkez
-- Çingene
-- Çuvaş
-- Dağıstanlı
-- Deist
-- Doğu Türkistanlı
-- Dürzi
-- Eskimo
-- Evanjelik | Evanjelist
-- Ezidi | Yezidi
-- Fars
-- Faşist
-- Feminist
-- Flaman
-- Frig
-- Gagavuz | Gagauz
-- Galli
-- Gaullist | Golist
-- Gazzeli
-- Germen
-- Goralı
-- Güney Osetyalı
-- Hakas
-- Hanbeli
-- Hanefi
-- Haricî | Harici
-- Hazara
-- Hemşinli
-- Hindu
-- Hispanik
-- Hitit
-- Hristiyan | Hıristiyan
-- Husi
-- Hutu
-- Irak Türkmeni | Iraklı Türkmen
-- İnguş
-- İskandinav
-- İskoç | İskoçyalı
-- İslamcı
-- İsmaili
-- Kabartay
-- Kafkasyalı
-- Karaçay
-- Karakalpak
-- Katalan
-- Katolik
-- Kazan Tatarı
-- Keldani
-- Kemalist
-- Keşmirli
-- Kıbrıslı Rum
-- Kıbrıslı Türk | Kıbrıs Türkü
-- Kıpti
-- Kırım Tatarı | Kırım Tatar Türkü
-- Kırımlı
-- Kızılderili
-- Komünist
-- Korsikalı
-- Kosova Türkü
-- Kosovalı Arnavut
-- Kumuk
-- Kürdistanlı
-- Kürt
-- Latin
-- Latin Amerikalı
-- Laz
-- Leninist
-- Lezgi
-- Lidyalı
-- Likyalı
-- Lutherci
-- Maliki
-- Mançu
-- Maoist
-- Maori
-- Marksist
-- Marunî | Maruni
-- Mevlevi
-- Mormon
-- Müslüman
-- Nakşibendi | Nakşi
-- Nasturi
-- Nazi
-- Neonazi | Neo-Nazi
-- Nogay
-- Nurcu
-- Nusayri
-- Oğuz
-- Orta Doğulu | Ortadoğulu
-- Ortodoks
-- Oset
-- Osmanlı
-- Pencaplı
-- Peronist
-- Peştun
-- Pomak
-- Protestan
-- Rohingya | Arakanlı
-- Romalı
-- Roman
-- Rum
-- Rusyalı
-- Saha Türkü
-- Sefarad | Sefardi
-- Selçuklu
-- Selefi
-- Sih
-- Siyonist
-- Slav
-- Sosyalist
-- Sovyet
-- Suriye Türkmeni
-- Sünni
-- Süryani
-- Şafii
-- Şaman
-- Şii
-- Şintoist
-- Tamil
-- Taoist
-- Tatar
-- Tibetli
-- Torbeş
-- Trumpçı
-- Tuareg
-- Turancı
-- Tutsi
-- Tuvalı
-- Türkiyeli
-- Urartu
-- Uygur | Uygur Türkü
-- Ülkücü
-- Vahhabi
-- Valon
-- Yahudi | Musevi
-- Yakut
-- Yörük
-- Zaza
-- Zerdüşt
-- Zeydi
-- Zulu
AF Afgan | Afganistanlı
AL Arnavut
AM Ermeni | Ermenistanlı
AO Angolalı
AR Arjantinli
AT Avusturyalı
AU Avustralyalı
AZ Azerbaycanlı | Azeri | Azerbaycan Türkü
BA Boşnak | Bosnalı
BD Bangladeşli
BE Belçikalı
BF Burkinalı | Burkina Fasolu
BG Bulgar | Bulgaristanlı
BH Bahreynli
BI Burundili
BJ Beninli
BO Bolivyalı
BR Brezilyalı
BW Botsvanalı
BY Belaruslu
CA Kanadalı
CD Kongolu
CF Orta Afrikalı
CH İsviçreli
CI Fildişili
CL Şilili
CM Kamerunlu
CN Çinli
CO Kolombiyalı
CR Kosta Rikalı
CU Kübalı
CV Cabo Verdeli
CY Kıbrıslı | Kıbrıs Rumu
CZ Çek
DE Alman
DJ Cibutili
DK Danimarkalı
DO Dominikli
DZ Cezayirli
EC Ekvadorlu
EE Estonyalı | Eston
EG Mısırlı
ER Eritreli
ES İspanyol
ET Etiyopyalı
FI Finlandiyalı | Fin
FJ Fijili
FO Faroeli
FR Fransız
GA Gabonlu
GB İngiliz | Britanyalı
GE Gürcü | Gürcistanlı
GH Ganalı
GL Grönlandlı
GM Gambiyalı
GN Gineli
GQ Ekvator Gineli
GR Yunan | Yunanlı | Yunanistanlı
GT Guatemalalı
GW Gine Bissaulu
GY Guyanalı
HK Hong Konglu
HN Honduraslı
HR Hırvat
HT Haitili
HU Macar
ID Endonezyalı
IE İrlandalı
IL İsrailli
IN Hintli | Hindistanlı
IQ Iraklı
IR İranlı
IS İzlandalı
IT İtalyan
JM Jamaikalı
JO Ürdünlü
JP Japon
KE Kenyalı
KG Kırgız
KH Kamboçyalı
KM Komorlu
KP Kuzey Koreli
KR Koreli | Güney Koreli
KW Kuveytli
KZ Kazak | Kazakistanlı
LA Laoslu
LB Lübnanlı
LK Sri Lankalı
LR Liberyalı
LT Litvanyalı | Litvan
LU Lüksemburglu
LV Letonyalı | Leton
LY Libyalı
MA Faslı
MD Moldovalı | Moldovan
ME Karadağlı
MG Madagaskarlı
MK Makedon | Makedonyalı
ML Malili
MM Myanmarlı
MN Moğol | Moğolistanlı
MR Moritanyalı
MT Maltalı
MV Maldivli
MW Malavili
MX Meksikalı
MY Malezyalı
MZ Mozambikli
NA Namibyalı
NE Nijerli
NG Nijeryalı
NI Nikaragualı
NL Hollandalı | Flemenk
NO Norveçli
NP Nepalli
NZ Yeni Zelandalı
OM Ummanlı
PA Panamalı
PE Perulu
PH Filipinli
PK Pakistanlı
PL Polonyalı | Leh
PR Porto Rikolu
PS Filistinli
PT Portekizli
PY Paraguaylı
QA Katarlı
RO Rumen | Romanyalı | Romen
RS Sırp | Sırbistanlı
RU Rus
RW Ruandalı
SA Suudi | Suudi Arabistanlı
SD Sudanlı
SE İsveçli
SG Singapurlu
SI Sloven | Slovenyalı
SK Slovak
SL Sierra Leoneli
SN Senegalli
SO Somalili
SR Surinamlı
SS Güney Sudanlı
SV Salvadorlu | El Salvadorlu
SY Suriyeli
TD Çadlı
TG Togolu
TH Taylandlı | Tay
TJ Tacik | Tacikistanlı
TM Türkmen | Türkmenistanlı
TN Tunuslu
TR Türk
TT Trinidadlı
TW Tayvanlı
TZ Tanzanyalı
UA Ukraynalı
UG Ugandalı
US Amerikalı | Amerikan
UY Uruguaylı
UZ Özbek | Özbekistanlı
VE Venezuelalı
VN Vietnamlı
XK Kosovalı
YE Yemenli
ZA Güney Afrikalı
ZM Zambiyalı
ZW Zimbabveli
`
