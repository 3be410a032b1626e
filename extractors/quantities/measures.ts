/**
 * Units of measure: the UCUM symbol, its names with blanks as `_`, and behind a bar its abbreviations, which take no ending.
 * Where UCUM lacks one, the symbol of another stands with how many of it make one.
 */
export const measures = `
km: kilometre | km
hm: hektometre | hm
dam: dekametre | dam
m: metre | m mt
dm: desimetre | dm
cm: santimetre santim | cm
mm: milimetre | mm
um: mikrometre mikron
nm: nanometre | nm
pm: pikometre | pm
[mi_i]: mil
[nmi_i]: deniz_mili
[ft_i]: fit feet foot
[in_i]: inç inch
[yd_i]: yarda yard
[ly]: ışık_yılı
km2: kilometrekare | km2 km²
m2: metrekare | m2 m²
cm2: santimetrekare | cm2 cm²
har: hektar
[acr_us]: akre acre
m2*1000: dönüm dekar
m3: metreküp | m3 m³
cm3: santimetreküp | cm3 cm³ cc
st: ster
L: litre | lt
hL: hektolitre
dL: desilitre | dl
cL: santilitre | cl
mL: mililitre | ml
[gal_us]: galon
[pt_us]: pint
[bbl_us]: varil
t: ton metrik_ton
kg: kilogram kilo | kg
kg*100: kental
g: gram | gr g
mg: miligram | mg
ug: mikrogram
[lb_av]: libre pound | lb
[oz_av]: ons
[car_m]: karat
W: vat watt
kW: kilovat kilowatt | kw
MW: megavat megawatt | mw
GW: gigavat gigawatt | gw
kW.h: kilovatsaat kilowattsaat kilovat_saat kilowatt_saat | kwh
MW.h: megavatsaat megawattsaat megavat_saat megawatt_saat | mwh
GW.h: gigavatsaat gigawattsaat gigavat_saat gigawatt_saat | gwh
TW.h: teravatsaat terawattsaat teravat_saat terawatt_saat | twh
J: jul joule
kJ: kilojul kilojoule | kj
cal: kalori
kcal: kilokalori | kcal
[HP]: beygir beygir_gücü
[ppth]: promil
V: volt
kV: kilovolt | kv
kV.A: | kva
A: amper
mA.h: miliampersaat miliamper_saat | mah
Ohm: ohm
dB: desibel | db
Hz: hertz | hz
kHz: kilohertz | khz
MHz: megahertz | mhz
GHz: gigahertz | ghz
Pa: paskal
hPa: hektopaskal
mbar: milibar
km/h: | km/s km/h km/sa kilometre/saat km/saat
m/s: | metre/saniye m/sn
[kn_i]: knot
bit: bit
By: bayt byte
kBy: kilobayt kilobyte | kb
MBy: megabayt megabyte | mb
GBy: gigabayt gigabyte | gb
TBy: terabayt terabyte | tb
Mbit: megabit
Mbit/s: | mbps
Gbit: gigabit
`
