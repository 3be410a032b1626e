/** Words in small letters that belong to the role after them. */
export const qualifiers = new Set(
  'eski emekli yeni yardımcı genel eş kıdemli tutuklu tutuksuz milli millî ulusal baş dönemin kurucu onursal geçici uluslararası ünlü vekil teknik idari asbaşkan en diğer sorumlu ilk resmî resmi muhalif duayen usta deneyimli tecrübeli başarılı askeri askerî siyasi siyasî'.split(
    ' ',
  ),
)

/** Small words that stand before a role and not in it. */
export const linking = new Set(
  (
    'ile ve de da ki ise için gibi kadar olan bir bu o şu her ya veya ama göre sonra önce dün bugün diyen nedeniyle sonucu ' +
    'üzerine dolayı yüzünden sayesinde adına yine ayrıca halen hâlen öte yandan özellikle kendi adlı isimli kez kere defa sefer'
  ).split(' '),
)

/** Qualifiers that tell the present holder: they belong to what is no office by its capital, `mevcut başkan`, not `mevcut Genel Başkan`. */
export const present = new Set('mevcut görevdeki şimdiki'.split(' '))

/** Qualifiers that may stand before the owner too: `eski Cizre Belediye Başkanı`. */
export const former = new Set('eski dönemin önceki sabık'.split(' '))

/** Titles that are held under another one: `Genel Yayın Yönetmeni Yardımcısı`. */
export const under = /^(?:yardımcı|vekil|muavin|danışman|sekreter)/u

/** Titles of those whom a state or a house sends or has: `Türkiye'nin Paris Büyükelçisi`. */
export const sent = /^(?:büyük|baş)?(?:elçi|temsilci|konsolos|ataşe|müşavir|muhabir|maslahatgüzar|üye|milletvekil)/u

/** A noun in the genitive that stands for a body: `Fakültenin`, `Bakanlığın`. */
export const ofBody =
  /^(?:fakülte|şirket|kurum|bakanlığ|üniversite|kulüb|derneğ|parti|vakf|hastane|firma|banka|örgüt|sendika)n?[ıiuü]n$/u

/** Adjectives before a noun that say of which field: `dış politika` danışmanı. */
export const fields = new Set(
  'dış iç mali yerel sosyal siyasi siyasî askeri askerî ekonomik kültürel yapay açık ulusal'.split(' '),
)

/** Adjectives that say which side or body a noun in the genitive is. */
export const sides = new Set('konuk misafir rakip evsahibi yerel ulusal özel söz'.split(' '))

/** Some of several, in the genitive. */
export const oneOf = /^(?:biri(?:si)?nin|ikisinin|üçünün|bazılarının)$/u

/** Titles of relatives: the noun before is none of theirs, `olay günü kardeşi`. */
export const kin =
  /^(?:oğlu|kızı|eşi|karısı|kocası|annesi|babası|ağabeyi|ablası|kardeşi|amcası|dayısı|teyzesi|halası|dedesi|yeğeni|kuzeni|torunu|arkadaşı|sevgilisi|nişanlısı|gelini|damadı)/u
