/** Countries by the names that Turkish news uses beside the one of Intl.DisplayNames: ISO 3166 alpha-2 code (`--` where there is none), a space, the names. `CY=`, a code with an equals sign: names that are no other names of the country (Güney Kıbrıs of Kıbrıs) but have its code. One name a line; other spellings of it behind a bar. */
export const countries = `
-- Abhazya
-- Acara | Acaristan | Acara Özerk Cumhuriyeti
-- Adıgey | Adigey
-- Altay Cumhuriyeti
-- Başkurdistan | Başkortostan
-- Batı Almanya
-- Bizans İmparatorluğu | Bizans
-- Bosna Hersek Federasyonu
-- Çeçenistan
-- Çekoslovakya
-- Çuvaşistan
-- Dağıstan
-- Dağlık Karabağ
-- Doğu Almanya
-- Gagauzya | Gagavuzya
-- Galler
-- Güney Osetya
-- Hakasya
-- Irak Kürt Bölgesel Yönetimi | IKBY | Kürt Bölgesel Yönetimi
-- İnguşetya
-- İskoçya
-- Kabardey-Balkar | Kabardino-Balkarya
-- Karaçay-Çerkes
-- Karakalpakistan
-- Kırım | Kırım Özerk Cumhuriyeti
-- Kuzey İrlanda
-- Kuzey Kıbrıs Türk Cumhuriyeti | KKTC | Kuzey Kıbrıs
-- Kuzey Osetya
-- Nahçıvan | Nahçıvan Özerk Cumhuriyeti
-- Osmanlı İmparatorluğu | Osmanlı Devleti
-- Roma İmparatorluğu
-- Sırp Cumhuriyeti
-- Somaliland
-- Sovyetler Birliği | SSCB | Sovyet Sosyalist Cumhuriyetler Birliği | Sovyet Rusya
-- Tataristan
-- Transdinyester
-- Tuva
-- Yakutistan | Saha Cumhuriyeti
-- Yugoslavya
AD Andora
AE BAE
AF Afganistan İslam Cumhuriyeti
AG Antigua-Barbuda
AL Arnavutluk Cumhuriyeti
AM Ermenistan Cumhuriyeti
AO Angola Cumhuriyeti
AR Arjantin Cumhuriyeti
AT Avusturya Cumhuriyeti
AU Avustralya Milletler Topluluğu
AZ Azerbaycan Cumhuriyeti
BA Bosna Hersek | Bosna ve Hersek | Bosna
BD Bangladeş Halk Cumhuriyeti
BE Belçika Krallığı
BG Bulgaristan Cumhuriyeti
BH Bahreyn Krallığı
BN Brunei Darusselam | Brunei Sultanlığı
BO Bolivya Çokuluslu Devleti
BR Brezilya Federatif Cumhuriyeti
BY Beyaz Rusya | Belarus Cumhuriyeti
CD Kongo Demokratik Cumhuriyeti | KDC | Demokratik Kongo Cumhuriyeti | Demokratik Kongo
CF Orta Afrika
CG Kongo Cumhuriyeti | Kongo
CH İsviçre Konfederasyonu
CI Fildişi Sahili | Fildişi Sahilleri | Fildişi Kıyısı
CN Çin Halk Cumhuriyeti | ÇHC
CU Küba Cumhuriyeti
CV Yeşil Burun Adaları | Yeşil Burun | Cape Verde
CY Kıbrıs Adası
CY= Güney Kıbrıs Rum Yönetimi | GKRY | Güney Kıbrıs | Kıbrıs Rum Kesimi | Rum Kesimi | Kıbrıs Cumhuriyeti
CZ Çek Cumhuriyeti
DE Almanya Federal Cumhuriyeti | Federal Almanya
DJ Cibuti Cumhuriyeti
DK Danimarka Krallığı
DM Dominika Milletler Topluluğu
DO Dominik
DZ Cezayir Demokratik Halk Cumhuriyeti
EE Estonya Cumhuriyeti
EG Mısır Arap Cumhuriyeti | Mısır Cumhuriyeti
EH Batı Sahra Bölgesi | Sahra Demokratik Arap Cumhuriyeti
ER Eritre Devleti
ES İspanya Krallığı
ET Etiyopya Federal Demokratik Cumhuriyeti | Habeşistan
FI Finlandiya Cumhuriyeti
FK Falkland
FR Fransa Cumhuriyeti
GB İngiltere | Birleşik Krallık | Büyük Britanya | Britanya
GE Gürcistan Cumhuriyeti
GH Gana Cumhuriyeti
GR Yunanistan Cumhuriyeti
GW Gine Bissau
HK Hong Kong
HR Hırvatistan Cumhuriyeti
HU Macaristan Cumhuriyeti
ID Endonezya Cumhuriyeti
IE İrlanda Cumhuriyeti
IL İsrail Devleti
IN Hindistan Cumhuriyeti
IQ Irak Cumhuriyeti
IR İran İslam Cumhuriyeti | İran Cumhuriyeti
IS İzlanda Cumhuriyeti
IT İtalya Cumhuriyeti
JO Ürdün Haşimi Krallığı
KE Kenya Cumhuriyeti
KG Kırgızistan Cumhuriyeti | Kırgız Cumhuriyeti
KH Kamboçya Krallığı
KM Komor Adaları | Komorlar Birliği
KP Kuzey Kore | Kore Demokratik Halk Cumhuriyeti
KR Güney Kore | Güney Kore Cumhuriyeti | Kore Cumhuriyeti
KW Kuveyt Devleti
KZ Kazakistan Cumhuriyeti
LA Laos Demokratik Halk Cumhuriyeti
LB Lübnan Cumhuriyeti
LI Lihtenştayn
LK Sri Lanka Demokratik Sosyalist Cumhuriyeti
LT Litvanya Cumhuriyeti
LU Lüksemburg Büyük Dükalığı | Lüksemburg Dükalığı
LV Letonya Cumhuriyeti
LY Libya Devleti
MA Fas Krallığı
MC Monako Prensliği
MD Moldova Cumhuriyeti
ME Karadağ Cumhuriyeti
MK Makedonya | Makedonya Cumhuriyeti | Kuzey Makedonya Cumhuriyeti
MM Myanmar | Burma | Birmanya
MN Moğolistan Cumhuriyeti
MO Makao | Makau
MR Moritanya İslam Cumhuriyeti
MT Malta Cumhuriyeti
MV Maldiv Adaları
MX Meksika Birleşik Devletleri
MZ Mozambik Cumhuriyeti
NE Nijer Cumhuriyeti
NG Nijerya Federal Cumhuriyeti
NL Hollanda Krallığı
NO Norveç Krallığı
NP Nepal Federal Demokratik Cumhuriyeti
OM Umman Sultanlığı
PG Papua Yeni Gine Bağımsız Devleti
PH Filipinler Cumhuriyeti | Filipin
PK Pakistan İslam Cumhuriyeti
PL Polonya Cumhuriyeti
PR Portoriko
PS Filistin | Filistin Devleti
PT Portekiz Cumhuriyeti
QA Katar Devleti
RE Réunion
RO Romanya Cumhuriyeti
RS Sırbistan Cumhuriyeti
RU Rusya Federasyonu
SA Suudi Arabistan Krallığı | Arabistan
SC Seyşel Adaları
SD Sudan Cumhuriyeti
SE İsveç Krallığı
SG Singapur Cumhuriyeti
SI Slovenya Cumhuriyeti
SK Slovakya Cumhuriyeti | Slovak Cumhuriyeti
SN Senegal Cumhuriyeti
SO Somali Federal Cumhuriyeti | Somali Cumhuriyeti
SR Surinam Cumhuriyeti
SS Güney Sudan Cumhuriyeti
ST São Tomé ve Príncipe
SY Suriye Arap Cumhuriyeti | Suriye Cumhuriyeti
SZ Esvatini Krallığı | Svaziland
TD Çad Cumhuriyeti
TH Tayland Krallığı
TJ Tacikistan Cumhuriyeti
TL Doğu Timor
TM Türkmenistan Cumhuriyeti
TN Tunus Cumhuriyeti
TR Türkiye Cumhuriyeti | T.C. | TC
TT Trinidad-Tobago
TW Çin Cumhuriyeti
TZ Tanzanya Birleşik Cumhuriyeti
UA Ukrayna Cumhuriyeti
UG Uganda Cumhuriyeti
US ABD | Amerika | Amerika Birleşik Devletleri | Birleşik Devletler
UZ Özbekistan Cumhuriyeti
VA Vatikan Şehir Devleti | Vatikan Şehri
VE Venezuela Bolivarcı Cumhuriyeti | Venezüela
VN Viyetnam | Vietnam Sosyalist Cumhuriyeti
XK Kosova Cumhuriyeti
YE Yemen Cumhuriyeti
ZA Güney Afrika Cumhuriyeti
ZW Zimbabve Cumhuriyeti
`
