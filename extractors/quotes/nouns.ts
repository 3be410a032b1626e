/**
 * Nouns of the newsroom, as stems in lower case. A last p, ç, t or k is softened before a vowel by itself (`cevap`,
 * `cevabını`); a stem that loses a vowel stands here in both shapes (`metin metn`).
 */
export const nouns = {
  /** What a saying is: behind a quote or a bare clause, `ifadesini kullandı`. */
  saying: `
ifade söz değerlendirme açıklama yanıt cevap karşılık mesaj uyarı çağrı bilgi görüş yorum eleştiri iddia tespit
saptama vurgu not öneri teklif temenni dilek benzetme itiraf müjde haber güvence teminat talimat savunma tepki
espri şaka suçlama tehdit öngörü tahmin tanımlama nitelendirme itiraz talep beyan paylaşım hatırlatma sitem duyuru
kanaat düşünce inanç umut endişe vaat cümle kelime satır yakınma serzeniş ikaz tavsiye telkin nasihat fikir dua
yemin demeç itham ihbar anons tweet söylem
`,
  /** Of which a question is made. */
  question: `soru`,
  /** Written sources: what stands in them is said by the body whose they are. */
  source: `
açıklama bildiri rapor metin metn karar iddianame tutanak yazı haber mektup mesaj duyuru genelge tebliğ belge
bülten araştırma dilekçe ilan beyanname deklarasyon mütalaa fezleke ihtarname gerekçe anket not paylaşım
değerlendirme yanıt ifade makale çağrı broşür veri istatistik yorum bilanço bildirim analiz inceleme kitap ihbarname
cevap demeç davetiye program sunum tezkere önerge protokol özet çalışma mail eposta
`,
  /** Sources that `göre` tells: what is decided or proposed in a text is said by nobody. */
  telling: `
açıklama bildiri bildirim rapor iddianame tutanak yazı haber mesaj duyuru bülten araştırma anket ifade analiz inceleme
makale
`,
  /** Sources that `göre` tells where they are somebody's. */
  owned: `
veri istatistik iddia değerlendirme tahmin hesaplama öngörü görüş söz ifade anlatım
`,
  /** What `göre` tells only where it is said who gave it: `polisten alınan bilgiye göre`. */
  informing: `bilgi`,
  /** Whom `göre` makes a speaker without a name: `uzmanlara göre`. */
  telltale: `
uzman yetkili kaynak analist ekonomist araştırmacı insan tanık gözlemci hukukçu tarihçi akademisyen eleştirmen yorumcu
bilirkişi polis savcı savcılık bakanlık belediye valilik emniyet hükümet muhalefet sendika doktor hekim avukat sözcü
başbakan cumhurbaşkanı vali kaymakam müdür başkan jandarma diplomat bürokrat büyükelçi gazeteci
`,
  /** What a speech is made in: the place of a frame before what is said. */
  occasion: `
konuşma toplantı mülakat röportaj söyleşi yayın sohbet görüşme tören sunuş brifing kongre miting konferans panel
oturum sempozyum seminer kurultay zirve çalıştay forum duruşma sorgu savunma hitap açılış
`,
  /** Those who speak: persons and bodies. */
  agent: `
yetkili uzman kaynak bakan başbakan cumhurbaşkanı başkan sözcü avukat müdür vali kaymakam lider genç kadın adam
çocuk aile baba anne eş kardeş ağabey abla amca teyze dede nine kız oğul oğlan öğrenci öğretmen doktor hekim
hemşire hakim hâkim savcı sanık zanlı şüpheli tanık polis jandarma futbolcu basketbolcu voleybolcu sporcu oyuncu
hoca çalıştırıcı antrenör hakem kaleci forvet sanatçı şarkıcı türkücü yazar şair gazeteci muhabir spiker sunucu
analist ekonomist araştırmacı üretici çiftçi esnaf vatandaş köylü sürücü şoför işçi memur emekli şirket firma kulüp
bakanlık belediye valilik banka mahkeme heyet kurum kuruluş örgüt dernek vakıf sendika parti gazete dergi ajans
televizyon site üye temsilci kişi kimse isim grup ekip takım milletvekili vekil rektör dekan profesör doçent
akademisyen komutan general albay yüzbaşı asker subay senatör büyükelçi elçi konsolos diplomat müsteşar danışman
koordinatör genel sekreter yardımcı yönetici patron işadamı insanı insan mimar mühendis arkeolog tarihçi hukukçu
müfettiş bilirkişi imam rahip papa kral kraliçe prens prenses sultan emir başhekim başsavcı başsavcılık savcılık
emniyet müdürlük başkanlık kaymakamlık hükümet meclis kurul komisyon komite konsey federasyon konfederasyon birlik
oda borsa enstitü üniversite hastane derneği otel yönetim muhalefet taraf taraftar seyirci yolcu turist gönüllü
aktivist eylemci göstericiler gösterici protestocu militan terörist mağdur yaralı komşu akraba görgü tanığı model
manken yönetmen yapımcı senarist oyuncusu teknik patronu mucit ressam heykeltıraş besteci müzisyen koç pilot kaptan
itfaiyeci müşteri satıcı esnafı çalışan gazetesi kanalı müftü muhtar müfettişi sahibi sahip işletmeci girişimci
yatırımcı ihracatçı ithalatçı sanayici tüccar bürokrat danışmanı ortak ikili çift anneanne babaanne gelin damat
torun yeğen kuzen nişanlı sevgili koca karı sakin mensup hükümlü tutuklu göçmen mülteci arkadaş aday delege basın medya üst hasta veli eczacı veteriner emekçi gezgin direktör editör küratör idareci eşbaşkan menajer bilimci psikolog psikiyatr
sosyolog diyetisyen sorumlu müsteşarlık
rektörlük komutanlık dekanlık genelkurmay konsolosluk büyükelçilik elçilik başhekimlik
`,
} as const
