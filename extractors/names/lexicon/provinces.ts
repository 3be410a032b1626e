/** The 81 provinces of Turkey, with old names of theirs. One name a line; other spellings of it behind a bar. */
export const provinces = `
Adana
Adıyaman
Afyonkarahisar | Afyon
Ağrı
Aksaray
Amasya
Ankara
Antalya
Ardahan
Artvin
Aydın
Balıkesir
Bartın
Batman
Bayburt
Bilecik
Bingöl
Bitlis
Bolu
Burdur
Bursa
Çanakkale
Çankırı
Çorum
Denizli
Diyarbakır
Düzce
Edirne
Elazığ | Elâzığ
Erzincan
Erzurum
Eskişehir
Gaziantep | Antep
Giresun
Gümüşhane
Hakkâri | Hakkari
Hatay
Iğdır
Isparta
İstanbul
İzmir
Kahramanmaraş | Maraş
Karabük
Karaman
Kars
Kastamonu
Kayseri
Kırıkkale
Kırklareli
Kırşehir
Kilis
Kocaeli
Konya
Kütahya
Malatya
Manisa
Mardin
Mersin | İçel
Muğla
Muş
Nevşehir
Niğde
Ordu
Osmaniye
Rize
Sakarya
Samsun
Siirt
Sinop
Sivas
Şanlıurfa | Urfa
Şırnak
Tekirdağ
Tokat
Trabzon
Tunceli | Dersim
Uşak
Van
Yalova
Yozgat
Zonguldak
`
