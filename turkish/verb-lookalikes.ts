/**
 * Nouns, adverbs and other words that end as verbs do and are none: `toplantı` is no past of `toplan`. With their own
 * endings they still are none, so a form that begins with one of the nouns and goes on as a noun does is looked up too.
 */
const nouns = `
ad adım aidat akım atık altı altın an anlatım ardı artı aşama avukat ayrıntı azami bağlantı baktı balta banka basamak basın başkan
başbakan başkent batı beden bağlam bakım beklenti belirti berabere bilim bölüm boyut buket bulgu bütün cadde cemaat cesed dekan çanta
çift çorba çıkıntı dağıtım denetim destan devlet dikkat din doktora dost düzen düzenek ekmek eğitim en erken esinti esnaf etek
faaliyet fırsat fırtına fiyat forma firma galibiyet garanti gayret gelenek gemi gerek girinti görüntü gözaltı grup
gümüş gürültü hat hatırı haydi hayat hayati hayvan hazırlık heyecan heyet hizmet hükümet ihale ihanet ihracat imkan imtihan insan
ihtimam işaret ithalat iyimser kabine kadın kanat kanıt kaptan kart karşıt kat katı kayıp kaynak kent kesinti kontrol koltuk konum
kredi kritik kulüp kurban kurultay kurum kırat liman lisan lokman maç maden maddi mahkeme mahsul maliyet mektup memleket menfaat
mensup meydan millet miting muhalefet mutfak müddet müdür müracaat neden nitelik not olağanüstü olumsuz oran orman ortam oturum
otomatik otobüs öğretim öğretmen ömür örgüt önem özen özet parmak parti penaltı perakende plan plastik politik puan ramazan rakip
resmen reçete saat sakin sanat satım seçim serap sermaye sıfat sıkıntı sirket siyaset son soru sürat süre şart şiddet şirket
taban tablet takım takip tahmin talimat taktik tam tamam tamamen tanıtım tarım tasarım tatbikat tedavi tedbir tehdit teknik
teklif tespit ticaret toplantı tören tutum tüketim tıp umut uydu uzantı uzman üretim ücret ülke üst üstün üzüntü vakit vali vatan
vilayet yakın yalan yardım yatırım yazılım yemek yeni yeniden yerleşim yetki yetkili yeterince yordam yöntem yönetim yönetmen
yönetmelik zabıt zaman zaten zeytin zihniyet ziyaret ziyaretçi zümre çözüm çevre düşman düşünce garip galip mağlup talip sahip
cazip tahrip isyan beyan ilan divan perişan pişman kahraman lokanta kervan nişan kısım kesim istihdam sultan yıldırım kıdem
ekip kalıp satın cinayet felaket set hatt vakt inşaat hareket ruhsat süt kayd yurt fındık kamyonet terörist saldırı teorem problem sistem dönem isim resim üyelik giyim kuşam
`
const particles =
  'dikkati artık kendi şimdi hadi ciddi kötü yedi demokratik diplomatik ilköğretim rağmen itibaren yandan yüzden hemen ' +
  'halen birden bazen falan aniden zaten erken iken alken derken yeniden neden doğrudan ardından tarafından açısından ' +
  'boyunca uyarınca yakından uzaktan önceden sonradan şimdiden birbirinden olağanüstü süresince gerçekten için niçin ' +
  'ayrıca böylece sadece binlerce yüzlerce milyonlarca ekiplerce'

const nounSet = new Set(nouns.split(/\s+/u).filter(Boolean))
const particleSet = new Set(particles.split(/\s+/u))

/** Possessive, plural and case endings that such a noun can take. */
const nounEnding =
  /^(?:l[ae]r)?(?:[ıiuü]|s[ıiuü])?(?:m[ıiuü]z|n[ıiuü]z)?(?:n?[dt][ae]n?|n?[ıiuü]n|[yn]?[ıiuüae]|y?l[ae])?$/u

/** Softened ends: `kitab-ı`, `ekip`, `mektub-u`. */
const hard: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' }

/** Whether the form (in lower case) is one of these words, with or without the endings of a noun. */
export function looksLikeVerb(form: string): boolean {
  if (particleSet.has(form)) return true
  for (let length = form.length; length >= Math.max(2, form.length - 8); length--) {
    const stem = form.slice(0, length)
    const last = hard[stem[length - 1]]
    if (
      (nounSet.has(stem) || (last !== undefined && length < form.length && nounSet.has(stem.slice(0, -1) + last))) &&
      nounEnding.test(form.slice(length))
    )
      return true
  }
  return false
}
