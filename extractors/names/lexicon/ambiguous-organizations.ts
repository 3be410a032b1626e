/** Names of organizations.ts that are also a common word, so that at a sentence's start they prove nothing. One name a line; other spellings of it behind a bar. */
export const ambiguousOrganizations = `
Ağaoğlu
Akit
Akşam
Altay
Amazon
Apple
Aydınlık
Başbakanlık
Boğaziçi
Cumhuriyet
Cumhuriyetçiler
Çapa
Darphane
DEVA
Diken
Duvar
Eti
Evrensel
Fanatik
Fetih
Genelkurmay
Getir
Hürriyet
İHA
Jandarma
Karar
Korkusuz
MA
Marca
Mavi
Memorial
Meta
Meteoroloji
Milat
Milliyet
Mülkiye
Oksijen
Partizan
Pınar
Radikal
Sabah
SES
Sözcü
Star
Şalom
Takvim
Taraf
Telegram
Total
Ulusal Birlik
Vefa
Vox
Yeni Demokrasi
Yeni Yol
Yeşiller
`
