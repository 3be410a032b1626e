/**
 * Words in their plain form whose last letters look like an ending: `ifade` is no locative, `yangın` no genitive, `bakan`
 * no participle. These are the commonest misreadings in news.
 */
const plain = `
sarsıntı ifade hafta sigorta gazete hasta madde fayda nokta irade üniversite sahte çikolata müsaade yumurta istifade posta
kapasite arbede liste pasta gövde harita zabıta otorite reçete rehabilite nişasta propaganda perakende perde kalite
tahta dikte cadde fakülte komite ünite salata obezite rekolte vasıta rende depremzede kazazede afetzede delta kaide
beste hande sevda sonda ajanda veranda banda panda peçete güverte orkide numune aktivite elbette adeta hatta aslında
herhalde birlikte genelde hazırda müzayede mücahede akide müştereken belediye dünya itfaiye tahliye medya hediye
tasfiye tavsiye hikâye hikaye fırtına sermaye madalya saniye makine deklare hazine kampanya kopya fasulye şampanya
kimya coğrafya külliye mobilya nakliye maliye atölye asliye sandalye mülkiye terbiye kurye kolera harbiye askeriye
adliye zaviye seviye tezkiye kahya derya ütopya mafya klavye bahriye konsiye mümkün tahmin karşın ilişkin çirkin
zengin yorgun memnun yaygın yangın vitamin disiplin soğan tatmin kurşun belirgin salgın zeytin düzgün keskin yetkin
gergin şaşkın sürgün kızgın benzin düşkün güvercin soygun durgun seçkin bitkin dolgun çapkın vurgun çılgın tarçın
baygın dalgın doygun dargın baskın taşkın kırgın aydın müzmin metin çetin örneğin encümen berlin insülin margarin
ardından yeniden gerçekten önceden birden vicdan aniden eskiden kaptan meydan doğrudan sonradan şimdiden fazladan
kendiliğinden destan candan zindan bostan geçmiş bakan güven estetik enstitü mübarek çatı kedi yiyecek apartman olağan
danışman hayran bayan saldırgan lastik nisan aman müşterek egemen etken kutu tütün saman ödün söylenti mantık turistik
kısmen kocaman akıntı etik akışkan pratik sentetik kozmetik lütfen tesadüfen çalışkan komutan armağan rastlantı
diplomasi batık tercüman hatip eşgüdüm haziran altmış antik deplasman kahvaltı fıstık karizmatik oğlan seksen sandık
romantik öğlen iman ikindi hakikaten dümen şeytan çoban işveren şahsen bürokratik gezegen asistan roman röntgen tavşan
duman durağan serüven matematik magazin genetik oksijen martı eğitmen ordu efendi denizaltı organ statü aslan anti
istatistik ombudsman bülten ajan kangren yeğen klasman sayman seçmen tümen mercan cereyan doğrultu gardiyan ışıltı
iletim gecekondu öğreti artezyen alıntı kalıntı çalkantı emek ırmak müslüman alman italyan yunan iran ürdün azerbaycan
türkmen hristiyan hıristiyan sanayi
`

/** The plain forms that have no ending to be read. */
export const plainWords: ReadonlySet<string> = new Set(plain.split(/\s+/u).filter(Boolean))

/** Nouns whose stem itself ends like -DIK, with any ending: `istatistiklerini`, `lojistik`, `zaptını`. */
export const plainStems =
  /^(?:istatisti[kğ]|plasti[kğ]|takti[kğ]|prati[kğ]|lojisti[kğ]|mantı[kğ]|sandı[kğ]|fıstı[kğ]|yastı[kğ]|turisti[kğ]|zaptı)/u
