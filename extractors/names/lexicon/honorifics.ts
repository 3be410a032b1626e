/** Academic, polite, military and religious titles that add no role. One name a line; other spellings of it behind a bar. */
export const honorifics = `
Abi | Ağabey
Abla
Alb. | Albay | Kur. Alb. | Kurmay Albay
Altesleri
Amiral
Arş. Gör. | Araş. Gör. | Arş. Gör. Dr.
Asteğmen
Astsb. | Astsubay | Astsb. Kd. Bçvş. | Astsubay Kıdemli Başçavuş
Av. | Av. Dr.
Ayetullah | Ayetullah el-Uzma
Başçavuş | Bçvş.
Başkomiser
Bay
Bayan
Bey
Beyefendi
Bnb. | Binbaşı
Büyük Önder
Çavuş
Dame
Doç.
Doç. Dr. | Doç.Dr.
Doçent
Doçent Doktor
Doktor
Dr.
Dr. Öğr. Üyesi | Dr. Öğretim Üyesi
Dt.
Dyt.
Ecz.
Efendi
Ekselansları
Emekli Orgeneral
Er | P. Er
Frau
gazi
General | Gen.
Hanım
Hanımefendi
Herr
Hoca
Hocaefendi
Hüccetülislam
Hz. | Hazreti
J. Er
Klinik Psk.
Komiser
Kora. | Koramiral
Korg. | Korgeneral
Kurmay Binbaşı
Kurmay Yarbay
Leydi | Lady
Lord
Madam
Majesteleri
Mareşal
Mele
merhum
Merhum
merhume
Merhume
Mim.
Mister
Molla
Monsenyör
Mösyö
Mr. | Mr
Mrs. | Mrs
Ms.
Müh.
müteveffa
Onbaşı
Op. Dr. | Op.Dr.
Opr. Dr.
Ora. | Oramiral
Ord. Prof. | Ord. Prof. Dr.
Org. | Orgeneral
Öğr. Gör. | Öğr. Gör. Dr.
Papaz
Paşa
Peder
Piyade Uzman Çavuş
Prof.
Prof. Dr. | Prof.Dr.
Profesör
Profesör Doktor
Psk.
Rahip
rahmetli
Rahmetli
sayın
Sayın
Sir
Sn.
şehit
Şehit
Şeyh
Tğm. | Teğmen
Tuğa. | Tuğamiral
Tuğg. | Tuğgeneral
Tüma. | Tümamiral
Tümg. | Tümgeneral
ulu önder
Ulu Önder
Uzm.
Uzm. Dr.
Uzm. Psk.
Uzman Çavuş | Uzm. Çvş.
Uzman Onbaşı
Üstat | Üstad
Üstçavuş | Üçvş.
Ütğm. | Üsteğmen
Vet. Hek.
Y. Mim.
Y. Müh.
Yardımcı Doçent
Yb. | Yarbay
Yrd. Doç. Dr. | Yrd. Doç.
Yzb. | Yüzbaşı
`
