/** Role words and phrases that stand beside the name of a person, in lower case. One name a line; other spellings of it behind a bar. */
export const titles = `
2. başkanı
ablası
adalet bakanı
adayı
ağabeyi
aile bakanı
aile hekimi
aile ve sosyal hizmetler bakanı
akademisyen
aktivist
aktivisti
aktör
aktris
alay komutanı
altyapı sorumlusu
amcası
amir
amirali
amiri
ana bilim dalı başkanı
anabilim dalı başkanı
analist
analisti
anneannesi
annesi
antrenman sorumlusu
antrenör
antrenörü
arabulucu
arabulucusu
araştırma direktörü
araştırma görevlisi
araştırmacı
arkadaşı
arkeolog
as başkanı
asbaşkan
asbaşkanı
astronot
astronotu
aşçı
ataşe
ataşesi
atlet
atleti
avukat
avukatı
avukatları
ayetullah
babaannesi
babası
bacanağı
bakan
bakan adayı
bakan vekili
bakan yardımcısı
bakanı
bakanlık müsteşarı
bakanlık sözcüsü
bakkal
baldızı
balıkçı
banka müdürü
bankacı
baro başkanı
baro genel sekreteri
basın danışmanı
basın müşaviri
basın sözcüsü
basketbolcu
baş analisti
baş antrenör
baş antrenörü
baş danışmanı
baş müşaviri
baş temsilcisi
başantrenör
başantrenörü
başbakan
başbakan vekili
başbakan yardımcısı
başbakanı
başbakanlık sözcüsü
başdanışman
başdanışmanı
başdenetçi
başekonomist
başekonomisti
başhakem
başhakemi
başhekim
başhekim yardımcısı
başhekimi
başhemşire
başhemşiresi
başkan
başkan adayı
başkan danışmanı
başkan vekili
başkan yardımcıları
başkan yardımcısı
başkanı
başkanvekili
başkomiser
başkonsolos
başkonsolosu
başmüdürü
başmüfettiş
başmüşaviri
başmüzakereci
başmüzakerecisi
başpiskopos
başpiskoposu
başpolis
başrahip
başsavcı
başsavcı vekili
başsavcısı
başsavcıvekili
başsözcü
başuzmanı
bekçi
bekçisi
belediye başkan adayı
belediye başkan vekili
belediye başkan yardımcısı
belediye başkanı
belediye meclis üyesi
belediye meclisi üyesi
belgeselci
berber
berberi
besteci
bestecisi
beyin cerrahı
bilim adamı
bilim insanı
bilim kurulu üyesi
bilirkişi
bisikletçi
boksör
boksörü
borsa başkanı
bölge direktörü
bölge komutanı
bölge koordinatörü
bölge müdürü
bölge temsilcisi
bölük komutanı
bölüm başkanı
büro amiri
büyükelçi
büyükelçisi
büyükşehir belediye başkan adayı
büyükşehir belediye başkan vekili
büyükşehir belediye başkanı
büyükşehir belediye meclis üyesi
ceo
ceo'su
cerrah
cerrahı
cezaevi müdürü
ciritçi
cumhurbaşkanı
cumhurbaşkanı adayı
cumhurbaşkanı yardımcısı
cumhurbaşkanlığı sözcüsü
cumhuriyet başsavcısı
cumhuriyet savcısı
çalışanı
çalışma bakanı
çalışma ve sosyal güvenlik bakanı
çalıştırıcı
çalıştırıcısı
çar
çarı
çevirmen
çevre bakanı
çevre, şehircilik ve iklim değişikliği bakanı
çevreci
çiftçi
çiftçisi
çoban
daimi temsilcisi
daire başkanı
damadı
danışman
danışmanı
davacı
davalı
dayısı
dedesi
dekan
dekan vekili
dekan yardımcısı
dekanı
delegesi
denetçi
denetim kurulu başkanı
denetim kurulu üyesi
denetleme kurulu başkanı
deniz kuvvetleri komutanı
deprem uzmanı
depremzede
dernek başkanı
devlet bakanı
devlet başkanı
devlet başkanı yardımcısı
devlet sanatçısı
devlet sekreteri
dış haberler müdürü
dış politika daire başkanı
dışişleri bakanı
dışişleri sözcüsü
diktatör
diktatörü
din hizmetleri müşaviri
dini lider
dini lideri
dini rehber
dini rehberi
diplomat
diplomatı
direktör
direktörü
disiplin kurulu başkanı
disiplin kurulu üyesi
diş hekimi
divan başkanı
divan kurulu başkanı
divan üyesi
diyanet işleri başkanı
doçent
doktor
doktora öğrencisi
doktoru
doktorumuz
ebe
eczacı
editör
editörü
eğitim bakanı
eğitim müşaviri
ekip başkanı
ekip lideri
ekonomi bakanı
ekonomist
ekonomisti
elçi
elçisi
elebaşı
emekli
emir
emiri
emniyet amiri
emniyet genel müdürü
emniyet müdür yardımcısı
emniyet müdürü
encümen üyesi
enerji bakanı
enerji ve tabii kaynaklar bakanı
engelli koşucu
eniştesi
enstitü müdürü
erkek arkadaşı
eski eşi
esnaf
estetik cerrahı
eş başkan
eş başkanı
eş genel başkanı
eşbaşkan
eşbaşkanı
eşi
eyalet başbakanı
eyalet valisi
fabrika müdürü
fahri konsolosu
federasyon başkanı
fen işleri müdürü
fenomen
filo komutanı
finans direktörü
firari
firari sanık
first lady
fizikçi
forvet
forveti
foto muhabiri
fotoğraf sanatçısı
fotoğrafçı
futbol direktörü
futbolcu
futbolcusu
garnizon komutanı
garson
gazeteci
gazeteci-yazar
gazetecisi
gelini
gençlik kolları başkanı
gençlik kolları genel başkanı
gençlik ve spor bakanı
genel başkan
genel başkan adayı
genel başkan yardımcısı
genel başkanı
genel başkanvekili
genel koordinatör
genel koordinatörü
genel kurul başkanı
genel menajer
genel menajeri
genel müdür
genel müdür vekili
genel müdür yardımcısı
genel müdürü
genel sanat yönetmeni
genel sayman
genel saymanı
genel sekreter
genel sekreter vekili
genel sekreter yardımcısı
genel sekreteri
genel valisi
genel yayın yönetmeni
genel yönetmeni
genelkurmay başkanı
genelkurmay ikinci başkanı
generali
girişimci
gizli tanık
golcü
golcüsü
görevlisi
görgü tanığı
görüntü yönetmeni
gözlemcisi
grup başkan vekili
grup başkan yardımcısı
grup başkanı
grup başkanvekili
grup sözcüsü
guard
guvernör
guvernörü
gülleci
güreşçi
güreşçisi
güvenlik konseyi sekreteri
haber koordinatörü
haber müdürü
haham
hahambaşı
hahambaşısı
hahamı
hakem
hakemi
hakim
hakimi
halası
halkla ilişkiler müdürü
halterci
haltercisi
hastalıkları uzmanı
hastane müdürü
hava durumu uzmanı
hava kuvvetleri komutanı
hazine ve maliye bakanı
hekim
hekimi
hemşire
hemşiresi
heykeltıraş
hocası
hukuk danışmanı
hukukçu
hükümet sözcüsü
hükümlü
hükümlüsü
hâkim
hâkimi
icra direktörü
icra kurulu başkan yardımcısı
icra kurulu başkanı
icra kurulu üyesi
içişleri bakanı
içişleri sözcüsü
idare amiri
idari menajeri
ikinci başkanı
iktisatçı
il afet ve acil durum müdürü
il başkan yardımcısı
il başkanı
il emniyet müdürü
il genel meclisi başkanı
il genel meclisi üyesi
il genel sekreteri
il jandarma alay komutanı
il jandarma komutanı
il kültür ve turizm müdürü
il milli eğitim müdürü
il müdürü
il müftüsü
il sağlık müdürü
il tarım ve orman müdürü
ilçe başkanı
ilçe emniyet müdürü
ilçe jandarma komutanı
ilçe milli eğitim müdürü
ilçe müdürü
ilçe müftüsü
iletişim başkanı
iletişim danışmanı
iletişim direktörü
imam
imam hatip
imamı
imparator
imparatoru
imtiyaz sahibi
insan hakları savunucusu
insan kaynakları direktörü
insan kaynakları müdürü
inşaat mühendisi
istihbarat başkanı
iş adamı
iş insanı
iş kadını
işadamı
işçi
işçisi
işletmecisi
itfaiye eri
itfaiye müdürü
itirafçı
jandarma bölge komutanı
jandarma eri
jandarma genel komutanı
jandarma komutanı
jeofizik mühendisi
jeofizikçi
jeolog
kabine sekreteri
kabine şefi
kabine üyesi
kadın kolları başkanı
kadın kolları genel başkanı
kaleci
kalecisi
kalp cerrahı
kameraman
kameramanı
kamu başdenetçisi
kamyon şoförü
kanat oyuncusu
kaptan
kaptan pilot
kaptan şoför
kaptanı
kara kuvvetleri komutanı
karakol komutanı
kardeşi
kardinal
kardinali
karikatürist
katip üyesi
kayınpederi
kayınvalidesi
kaymakam
kaymakam vekili
kaymakamı
kayyum
kayyumu
kazasker
kazı başkanı
kemancı
kıdemli analisti
kıdemli başkan yardımcısı
kısa mesafe koşucusu
kız arkadaşı
kızı
kimyager
kolordu komutanı
komedyen
komiser
komiser yardımcısı
komiseri
komisyon başkanı
komisyon üyesi
komite başkanı
komite üyesi
komşusu
komutan
komutan yardımcısı
komutanı
kondisyoner
konfederasyon başkanı
konsey başkanı
konsey üyesi
konsolos
konsolosu
kooperatif başkanı
koordinatör
koordinatörü
korucubaşı
köşe yazarı
köylü
kral
kralı
kraliçe
kraliçesi
kuaför
kulüp başkanı
kulüp doktoru
kurucu
kurucu başkanı
kurucu genel başkanı
kurucu ortağı
kurucu üyesi
kurucusu
kurul üyesi
kurumsal iletişim direktörü
kurumsal iletişim müdürü
kuvvet komutanı
kuzeni
kültür bakanı
kültür ve turizm bakanı
küratör
küratörü
kâtip üyesi
libero
lider
lideri
lise müdürü
maden mühendisi
madenci
mağaza müdürü
mağdur
mağduru
mahalle sakini
mahkeme başkanı
makine mühendisi
maktul
maktulü
makyözü
mali işler direktörü
mali işler müdürü
maliye bakanı
maliye ve hazine bakanı
manken
maratoncu
marka müdürü
maslahatgüzar
maslahatgüzarı
meclis başkan vekili
meclis başkanı
meclis başkanvekili
meclis üyesi
memur
memuru
menajer
menajeri
merkez bankası başkanı
merkez komite üyesi
merkez komutanı
merkez yürütme kurulu üyesi
meslektaşı
meteoroloji uzmanı
metropolit
metropoliti
mevkidaş
mevkidaşı
milletvekili
milletvekili adayı
milli atlet
milli basketbolcu
milli eğitim bakanı
milli futbolcu
milli güreşçi
milli güvenlik danışmanı
milli güvenlik kurulu genel sekreteri
milli okçu
milli savunma bakanı
milli sporcu
milli takımlar sorumlusu
milli voleybolcu
mimar
mimarı
mkyk üyesi
modacı
model
motosikletçi
muavini
muhabir
muhabiri
muhalefet lideri
muhasebe müdürü
muhtar
muhtarı
müdafi
müdiresi
müdür
müdür muavini
müdür vekili
müdür yardımcısı
müdürü
müdürü yardımcısı
müfettiş
müfettişi
müftü
müftüsü
mühendis
mühendisi
müsteşar
müsteşar yardımcısı
müsteşarı
müşavir
müşaviri
müşteki
müştekisi
müteahhit
mütevelli heyeti başkanı
mütevelli heyeti üyesi
müze müdürü
müzisyen
myk üyesi
nişanlı
nişanlısı
noter
oda başkanı
oğlu
okçu
okul müdürü
onursal başkan
onursal başkanı
onursal başsavcısı
onursal genel başkanı
operatörü
ordu komutanı
ordu sözcüsü
orkestra şefi
orta mesafe koşucusu
orta oyuncu
orta oyuncusu
orta saha
orta saha oyuncusu
ortağı
ortaokul müdürü
otobüs şoförü
oyun kurucu
oyun kurucusu
oyuncu
oyuncusu
öğrenci
öğrencisi
öğretim görevlisi
öğretim üyesi
öğretmen
öğretmeni
örgüt lideri
örgüt üyesi
özel kalem müdür vekili
özel kalem müdürü
özel temsilcisi
padişah
padişahı
papa
papaz
parlamenter
parlamenteri
parlamento başkanı
parti genel başkanı
parti lideri
parti meclis üyesi
parti meclisi üyesi
parti sözcüsü
pasör
pasör çaprazı
patriği
patrik
patronu
pazarlama direktörü
pazarlama müdürü
pilot
pilotu
piskopos
piskoposu
pivot
pivotu
piyanist
pm üyesi
polis
polis memuru
politbüro üyesi
prens
prenses
prensesi
prensi
prodüktörü
profesör
profesörü
program direktörü
programcı
programcısı
proje koordinatörü
proje müdürü
proje sorumlusu
protokol müdürü
psikiyatrist
psikolog
psikoloğu
rahip
ralli pilotu
rapçi
raportörü
rehber
rehberi
rektör
rektör adayı
rektör vekili
rektör yardımcısı
rektörü
ressam
ressamı
romancı
sadrazam
sadrazamı
sağ bek
sağlık bakanı
sahibi
sakini
sanat yönetmeni
sanatçı
sanatçısı
sanayi bakanı
sanayi ve teknoloji bakanı
sanayici
sanık
santrfor
satış direktörü
satış müdürü
savcı
savcısı
savunma bakanı
saymanı
sekreter
sekreteri
senarist
senaristi
senato başkanı
senatör
senatörü
sendika başkanı
sendika temsilcisi
ses mühendisi
ses sanatçısı
sırıkla yüksek atlamacı
sismolog
siyaset bilimci
siyasi büro başkanı
siyasi büro üyesi
smaçör
sol bek
sorumlu yazı işleri müdürü
sorumlusu
sosyal medya fenomeni
sosyolog
sözcü
sözcüsü
spiker
spikeri
spor müdürü
sporcu
sporcusu
sportif direktör
sportif direktörü
stoper
strateji direktörü
stratejist
stratejisti
suç örgütü lideri
sultan
sultanı
sunucu
sunucusu
sürücü
sürücüsü
şah
şahı
şair
şampiyon
şampiyonu
şansölye
şansölyesi
şarkıcı
şef
şefi
şeref başkanı
şeyh
şeyhi
şoför
şoförü
şube amiri
şube başkanı
şube müdürü
şüpheli
şüphelisi
tabur komutanı
takım kaptanı
takım lideri
taksi şoförü
tanığı
tanık
tarım bakanı
tarım ve orman bakanı
tarihçi
teknik adam
teknik direktör
teknik direktörü
teknik sorumlusu
tekvandocu
televizyoncu
temsilci
temsilciler meclisi başkanı
temsilcisi
tenisçi
tenisçisi
tercümanı
terör örgütü elebaşı
terörist
tetikçi
tetikçisi
teyzesi
tır şoförü
ticaret bakanı
ticaret müşaviri
ticaret ve sanayi bakanı
tiyatrocu
torunu
transferi
tugay komutanı
turist
turist rehberi
turizm bakanı
tutuklu
tutuklu sanık
tutuklusu
tutuksuz sanık
tümen komutanı
türkücü
ulaştırma bakanı
ulaştırma ve altyapı bakanı
ulusal güvenlik danışmanı
ulusal güvenlik sekreteri
ustası
uzman
uzmanı
uzun atlamacı
uzun mesafe koşucusu
üç adım atlamacı
ülke direktörü
ülke müdürü
üniversiteli
üretici
üreticisi
üs komutanı
üst yöneticisi
üye
üyesi
vaiz
vakıf başkanı
vakıflar bölge müdürü
vali
vali vekili
vali yardımcısı
valisi
var hakemi
vardiya amiri
vardiya şefi
vatandaş
vekili
veliaht prens
veliaht prensi
veteriner
veteriner hekim
voleybolcu
voleybolcusu
yakını
yapımcı
yapımcısı
yardımcı antrenör
yardımcı antrenörü
yardımcı hakem
yardımcıları
yardımcısı
yargıcı
yargıç
yarışmacı
yatırımcı
yayın koordinatörü
yayın yönetmeni
yayıncı
yazar
yazarı
yazı işleri müdürü
yeğeni
yengesi
yetkilisi
yıldız futbolcu
yıldız oyuncu
yıldızı
yorumcu
yorumcusu
yönetici
yöneticisi
yönetim kurulu başkan vekili
yönetim kurulu başkan yardımcısı
yönetim kurulu başkanı
yönetim kurulu üyesi
yönetmen
yönetmeni
yurt müdürü
yüksek atlamacı
yüksek komiseri
yüksek lisans öğrencisi
yüksek temsilcisi
yüksekokul müdürü
yürütme kurulu başkanı
yürütme kurulu üyesi
yüzücü
yüzücüsü
zabıta müdürü
zanlı
zanlısı
ziraat mühendisi
`
