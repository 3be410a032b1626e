import type { Features } from '../../schemas/word.ts'

/** How strongly an expression of saying binds its speaker. */
export type Strength = 'neutral' | 'claim' | 'denial' | 'demand' | 'promise'

/** What a reported clause ends in before the expression; `Wish` is -mAsInI, `Part` a clause that stands in marks. */
export type Complement = NonNullable<Features['Case']> | 'Wish' | 'Part'

/** An expression of saying: its words before the verb, the verb's stem, and what it takes. */
export interface SayingVerb {
  readonly lead: readonly string[]
  readonly stem: string
  readonly takes: readonly Complement[]
  readonly strength: Strength
}

/**
 * Expressions of saying, the verb as its stem | the clause that stands before them | strength. Words that stand for one
 * another are parted by a slash. A passive takes the bare clause (`Nom`) where its active
 * takes the accusative; `öğrenildi` has no active that says anything.
 */
const table = `
söyle | Acc | neutral
belirt | Acc | neutral
bildir | Acc | neutral
kaydet | Acc | neutral
ifade et | Acc | neutral
açıkla | Acc | neutral
anlat | Acc | neutral
aktar | Acc | neutral
duyur | Acc | neutral
ilet | Acc | neutral
paylaş | Acc | neutral
yaz | Acc | neutral
ekle | Acc | neutral
sözlerine/sözüne/konuşmasına/açıklamasına/açıklamalarına/ifadelerine ekle | Acc | neutral
dile getir | Acc | neutral
gündeme getir | Acc | neutral
sözlerini/konuşmasını/açıklamasını/açıklamalarını sürdür | Acc | neutral
hatırlat | Acc | neutral
anımsat | Acc | neutral
tekrarla | Acc | neutral
tekrar et | Acc | neutral
yinele | Acc | neutral
ilan et | Acc | neutral
haber ver | Acc | neutral
müjdele | Acc | neutral
not et | Acc | neutral
beyan et | Acc | neutral
deklare et | Acc | neutral
rapor et | Acc | neutral
ihbar et | Acc | neutral
ima et | Acc | neutral
özetle | Acc | neutral
yorumla | Acc | neutral
sor | Acc | neutral
öğren | Nom | neutral
ağzından kaçır | Acc | neutral
ortaya at | Acc | claim
vurgula | Acc | claim
altını çiz | Gen Acc | claim
altını çizerek belirt | Acc | claim
iddia et | Acc | claim
öne sür | Acc | claim
ileri sür | Acc | claim
savun | Acc | claim
doğrula | Acc | claim
teyit et | Acc | claim
itiraf et | Acc | claim
kabul et | Acc | claim
kabullen | Acc | claim
dikkat/dikkati/dikkatleri/dikkatini çek | Dat Acc | claim
işaret et | Dat Acc | claim
değin | Dat | neutral
vurgu yap | Dat | claim
dem vur | Abl | claim
söz et | Abl | neutral
bahset | Abl | neutral
yakın | Abl | claim
şikayet/şikâyet et | Abl | claim
yalanla | Acc | denial
reddet | Acc | denial
inkar/inkâr et | Acc | denial
vadet | Acc | promise
vaat et | Acc | promise
taahhüt et | Acc | promise
garanti et | Acc | promise
temin et | Acc | promise
söz ver | Dat Acc | promise
güvence/teminat ver | Dat Acc | promise
iste | Wish | demand
talep et | Wish | demand
rica et | Wish | demand
öner | Wish | demand
tavsiye et | Wish | demand
düşün | Part | neutral
inan | Part | neutral
`

function parse(line: string): SayingVerb[] {
  const [expression, takes, strength] = line.split('|').map((part) => part.trim())
  const words = expression.split(' ')
  const stem = words.pop() ?? ''
  const leads = words.reduce<string[][]>(
    (all, word) => all.flatMap((lead) => word.split('/').map((choice) => [...lead, choice])),
    [[]],
  )
  return leads.map((lead) => ({
    lead,
    stem,
    takes: takes.split(' ') as Complement[],
    strength: strength as Strength,
  }))
}

/** Verbs that report only with `diye`, with a noun of saying or with a demonstrative: `diye bağırdı`, `şöyle konuştu`. */
export const speechStems: readonly string[] = (
  'de konuş sor yanıtla cevapla cevapland seslen bağır haykır fısılda başla bitir tamamla sürdür değerlendir nitele ' +
  'tanımla eleştir uyar çıkış et ver yap kullan bulun göster yönelt düş gönder yayımla yayınla sarf tepki özetle sırala ' +
  'dinle buyur yalvar mırıldan karşılık al geç sal çağır yetin dillendir getir çek çiz sür at kaçır'
).split(' ')

/** Verbs that make a saying of a noun and the clause before it: `öngörüsünü paylaştı`. */
export const lightStems: readonly string[] =
  'kullan bulun yap ver paylaş ilet getir al yönelt sür at sarf gönder yayımla çek'.split(' ')

/** All expressions of saying by the stem of their verb, those of most words first. */
export const sayingVerbs: ReadonlyMap<string, readonly SayingVerb[]> = byStem(
  table.split('\n').filter(Boolean).flatMap(parse),
)

function byStem(verbs: readonly SayingVerb[]): Map<string, SayingVerb[]> {
  const map = new Map<string, SayingVerb[]>()
  for (const verb of [...verbs].sort((a, b) => b.lead.length - a.lead.length))
    map.set(verb.stem, [...(map.get(verb.stem) ?? []), verb])
  return map
}
