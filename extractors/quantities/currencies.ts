/**
 * Currencies: the noun and its other spellings, the code it has alone (`-` for none: it needs its country), then the
 * countries with which it is another's. Codes are those of ISO 4217, old ones too, as news of those years has them.
 */
export const currencies = `
lira | tl | ytl | ₺ = TRY; türk TRY; kıbrıs CYP; lübnan LBP; suriye SYP; mısır EGP; italyan ITL; malta MTL; israil ILP
kuruş | krş = TRY/100
dolar | $ = USD; abd USD; amerikan USD; kanada CAD; avustralya AUD; yeni zelanda NZD; singapur SGD; hong kong HKD; tayvan TWD; jamaika JMD; bahama BSD; bahamalar BSD; barbados BBD; belize BZD; bermuda BMD; fiji FJD; guyana GYD; liberya LRD; namibya NAD; trinidad TTD; zimbabve ZWL; surinam SRD; brunei BND; doğu karayip XCD
sent | cent = USD/100; abd USD/100; euro EUR/100; avro EUR/100; avustralya AUD/100; kanada CAD/100
avro | euro | € = EUR
sterlin | paund | £ = GBP; ingiliz GBP; britanya GBP; mısır EGP; sudan SDG; irlanda IEP; kıbrıs CYP; cebelitarık GIP
peni | penny = GBP/100; ingiliz GBP/100
yen | ¥ = JPY; japon JPY
yuan | renminbi | rmb = CNY; çin CNY
ruble | ₽ = RUB; rus RUB; rusya RUB; belarus BYN; sovyet SUR
kopek | kapik = RUB/100; rus RUB/100
frank | frang = CHF; isviçre CHF; fransız FRF; belçika BEF; lüksemburg LUF; cfa XOF; ruanda RWF; cibuti DJF; burundi BIF; gine GNF; kongo CDF; komor KMF
kron = -; norveç NOK; isveç SEK; danimarka DKK; çek CZK; izlanda ISK; slovak SKK; estonya EEK
dinar = -; ırak IQD; kuveyt KWD; sırp RSD; sırbistan RSD; yugoslav YUM; cezayir DZD; tunus TND; ürdün JOD; libya LYD; bahreyn BHD; makedon MKD; makedonya MKD
riyal = SAR; suudi SAR; suudi arabistan SAR; arabistan SAR; iran IRR; katar QAR; umman OMR; yemen YER
tümen = -; iran IRR*10
dirhem = AED; bae AED; arap emirlikleri AED; dubai AED; fas MAD
peso | pezo = -; meksika MXN; arjantin ARS; şili CLP; kolombiya COP; küba CUP; filipin PHP; filipinler PHP; uruguay UYU; dominik DOP
rupi | ₹ = INR; hint INR; hindistan INR; pakistan PKR; sri lanka LKR; nepal NPR; mauritius MUR; seyşeller SCR
rupiah = IDR; endonezya IDR
şilin = -; kenya KES; uganda UGX; tanzanya TZS; somali SOS; avusturya ATS
rand = ZAR; güney afrika ZAR
real | reali = -; brezilya BRL
zloti | zlotı = PLN; polonya PLN; leh PLN
forint = HUF; macar HUF; macaristan HUF
ley = RON; romen RON; rumen RON; romanya RON; moldova MDL
leva = BGN; bulgar BGN; bulgaristan BGN
kuna = HRK; hırvat HRK; hırvatistan HRK
mark = DEM; alman DEM; fin FIM; bosna hersek BAM
baht = THB; tayland THB
ringgit = MYR; malezya MYR
won | ₩ = KRW; güney kore KRW; kuzey kore KPW; kore KRW
dong = VND; vietnam VND
şekel | ₪ = ILS; israil ILS
grivna | hrivna | ₴ = UAH; ukrayna UAH
tenge | ₸ = KZT; kazak KZT; kazakistan KZT
som = KGS; kırgız KGS; kırgızistan KGS; özbek UZS; özbekistan UZS
sum = UZS; özbek UZS
somoni = TJS; tacik TJS
manat | ₼ = AZN; azerbaycan AZN; türkmen TMT; türkmenistan TMT
lari | ₾ = GEL; gürcü GEL; gürcistan GEL
dram = AMD; ermeni AMD; ermenistan AMD
lek = ALL; arnavut ALL; arnavutluk ALL
afgani = AFN; afgan AFN
taka = BDT; bangladeş BDT
tugrik = MNT; moğol MNT; moğolistan MNT
naira = NGN; nijerya NGN
cedi = GHS; gana GHS
birr = ETB; etiyopya ETB
kvaça = ZMW; zambiya ZMW; malavi MWK
metikal = MZN; mozambik MZN
pula = BWP; botsvana BWP
bolivar = VES; venezuela VES
kyat = MMK; myanmar MMK
riel = KHR; kamboçya KHR
kip = LAK; laos LAK
quetzal = GTQ; guatemala GTQ
lempira = HNL; honduras HNL
kordoba = NIO; nikaragua NIO
guarani = PYG; paraguay PYG
drahmi = GRD; yunan GRD
peseta = ESP; ispanyol ESP
florin = NLG; hollanda NLG; aruba AWG
liret = ITL; italyan ITL
eskudo = PTE; portekiz PTE
lat = LVL; letonya LVL
litas = LTL; litvanya LTL
`

/** Letters written on to a dollar sign, and whose dollar it is then. */
export const dollars: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  c: 'CAD',
  s: 'SGD',
  hk: 'HKD',
  nt: 'TWD',
  nz: 'NZD',
  r: 'BRL',
}

/** Codes that in capitals are mostly something else. */
export const otherSenses: ReadonlySet<string> = new Set('ALL AMD BAM CUP LAK MAD PEN SOS'.split(' '))

/** Codes that news writes as they are, beside those named above: `500 XAU`. */
export const bareCodes = 'XAU XAG XDR'
