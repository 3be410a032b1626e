/** Countries by the names that Turkish news uses beside the one of Intl.DisplayNames: ISO 3166 alpha-2 code (`--` where there is none), a space, the names. One name a line; other spellings of it behind a bar. */
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
AM Ermenistan Cumhuriyeti
AZ Azerbaycan Cumhuriyeti
BA Bosna Hersek | Bosna ve Hersek | Bosna
BD Bangladeş Halk Cumhuriyeti
BE Belçika Krallığı
BG Bulgaristan Cumhuriyeti
BH Bahreyn Krallığı
BN Brunei Darusselam | Brunei Sultanlığı
BO Bolivya Çokuluslu Devleti
BY Beyaz Rusya
CD Kongo Demokratik Cumhuriyeti | KDC | Demokratik Kongo Cumhuriyeti | Demokratik Kongo
CF Orta Afrika
CG Kongo Cumhuriyeti | Kongo
CI Fildişi Sahili | Fildişi Sahilleri
CN Çin Halk Cumhuriyeti | ÇHC
CV Yeşil Burun Adaları | Yeşil Burun | Cape Verde
CY Güney Kıbrıs Rum Yönetimi | GKRY | Güney Kıbrıs | Kıbrıs Rum Kesimi | Rum Kesimi | Kıbrıs Cumhuriyeti
CZ Çek Cumhuriyeti
DE Almanya Federal Cumhuriyeti | Federal Almanya
DM Dominika Milletler Topluluğu
DO Dominik
DZ Cezayir Demokratik Halk Cumhuriyeti
EG Mısır Arap Cumhuriyeti
EH Batı Sahra Bölgesi | Sahra Demokratik Arap Cumhuriyeti
ER Eritre Devleti
ES İspanya Krallığı
ET Etiyopya Federal Demokratik Cumhuriyeti | Habeşistan
FK Falkland
FR Fransa Cumhuriyeti
GB İngiltere | Birleşik Krallık | Büyük Britanya | Britanya
GE Gürcistan Cumhuriyeti
GR Yunanistan Cumhuriyeti
GW Gine Bissau
HK Hong Kong
HR Hırvatistan Cumhuriyeti
IE İrlanda Cumhuriyeti
IL İsrail Devleti
IN Hindistan Cumhuriyeti
IQ Irak Cumhuriyeti
IR İran İslam Cumhuriyeti
IT İtalya Cumhuriyeti
JO Ürdün Haşimi Krallığı
KG Kırgızistan Cumhuriyeti | Kırgız Cumhuriyeti
KH Kamboçya Krallığı
KM Komor Adaları | Komorlar Birliği
KP Kuzey Kore | Kore Demokratik Halk Cumhuriyeti
KR Güney Kore | Güney Kore Cumhuriyeti | Kore Cumhuriyeti
KW Kuveyt Devleti
KZ Kazakistan Cumhuriyeti
LI Lihtenştayn
LK Sri Lanka Demokratik Sosyalist Cumhuriyeti
LU Lüksemburg Büyük Dükalığı
LY Libya Devleti
MA Fas Krallığı
MC Monako Prensliği
MD Moldova Cumhuriyeti
ME Karadağ Cumhuriyeti
MK Makedonya | Makedonya Cumhuriyeti | Kuzey Makedonya Cumhuriyeti
MM Myanmar | Burma
MN Moğolistan Cumhuriyeti
MO Makao | Makau
MV Maldiv Adaları
MZ Mozambik Cumhuriyeti
NG Nijerya Federal Cumhuriyeti
NL Hollanda Krallığı
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
SI Slovenya Cumhuriyeti
SK Slovakya Cumhuriyeti | Slovak Cumhuriyeti
SO Somali Federal Cumhuriyeti
SR Surinam Cumhuriyeti
SS Güney Sudan Cumhuriyeti
ST São Tomé ve Príncipe
SY Suriye Arap Cumhuriyeti
SZ Esvatini Krallığı | Svaziland
TH Tayland Krallığı
TJ Tacikistan Cumhuriyeti
TL Doğu Timor
TN Tunus Cumhuriyeti
TR Türkiye Cumhuriyeti | T.C. | TC
TT Trinidad-Tobago
TW Çin Cumhuriyeti
TZ Tanzanya Birleşik Cumhuriyeti
UA Ukrayna Cumhuriyeti
US ABD | Amerika | Amerika Birleşik Devletleri | Birleşik Devletler
UZ Özbekistan Cumhuriyeti
VA Vatikan Şehir Devleti | Vatikan Şehri
VE Venezuela Bolivarcı Cumhuriyeti | Venezüela
VN Viyetnam
XK Kosova Cumhuriyeti
YE Yemen Cumhuriyeti
ZA Güney Afrika Cumhuriyeti
`
