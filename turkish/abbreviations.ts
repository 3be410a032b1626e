/** Abbreviations that stand before the name or number they belong to: their full stop never ends a sentence. */
const leading = `
Prof Doç Dr Yrd Öğr Gör Arş Uzm Op Av Ecz Müh Mim Dt Vet Psk Dyt Hz St Sn Bn Bay Mr Mrs Ms Jr
Org Korg Tümg Tuğg Alb Yb Bnb Yzb Ütğm Tğm Asb Astsb Başçvş Çvş Onb Oram Koram Tüma Tuğa
Gen Md Müd Bşk Yard Ort Tel Faks No Nr Mah Cad Cd Sok Sk Bul Blv Apt Blok Kat Cilt Çev Haz Ed Yay Bkz bkz krş
yak yy Ank İst İzm Şb Ltd Tic San İnş Turz İşl Dk
`

/** Abbreviations that may close a sentence as well as stand within it. */
const closing = 'vb vs vd Şti Inc Co Corp A.Ş T.C M.Ö M.S a.g.e s'

const words = (list: string) => new Set(list.split(/\s+/).filter(Boolean))

const leadingSet = words(leading)
const closingSet = words(closing)

/** Whether the word (written so, without its last full stop) is an abbreviation that takes a full stop. */
export function isAbbreviation(word: string): boolean {
  return leadingSet.has(word) || closingSet.has(word)
}

/** Whether a sentence can end with this abbreviation (given with its full stop): `vb.` can, `Dr.` cannot. */
export function mayEndSentence(token: string): boolean {
  return closingSet.has(token.replace(/\.$/u, ''))
}

/** What stands behind a single letter and a full stop, without a space, in the short name of a place or its club. */
const shortened = words(`
Saray Bahçe Birliği Antep Antepspor Maraş Maraşspor Urfa Urfaspor Paşa Gücü Rize Rizespor Bakır Bakırspor Ordu Köy
Demirspor Hisar Karahisar
`)

/** Whether a letter with its full stop and this word, written together, are one name: `G.Saray`, `F.Bahçe`. */
export function isShortenedName(word: string): boolean {
  return shortened.has(word)
}
