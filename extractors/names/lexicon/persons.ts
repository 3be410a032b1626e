/** Persons of history whom news names without a surname. One name a line; other spellings of it behind a bar. */
export const persons = `
Mustafa Kemal Atatürk | Atatürk | Mustafa Kemal
Mimar Sinan
Mevlana Celaleddin Rumi | Mevlana | Mevlânâ
Yunus Emre
Hacı Bektaş Veli | Hacı Bektaş-ı Veli
Fatih Sultan Mehmet | Fatih Sultan Mehmed
Kanuni Sultan Süleyman
Yavuz Sultan Selim
Evliya Çelebi
Nasreddin Hoca
Piri Reis
Che Guevara
`
