import type { Strength } from '../../schemas/quote.ts'
import type { Features } from '../../schemas/word.ts'

/**
 * What an expression reports: a clause by the case of its head; `Wish` is -mAsInI, `Part` a clause that stands in marks,
 * `Speech` only words in marks or behind a demonstrative (`diye konuştu`, `şöyle konuştu`), `Noun` only with a noun of
 * saying (`bilgisini verdi`).
 */
export type Complement = NonNullable<Features['Case']> | 'Wish' | 'WishNom' | 'Part' | 'Speech' | 'Noun'

/** An expression of saying in its dictionary form, its words before the verb, the verb's stem, and what it takes. */
export interface SayingVerb {
  readonly lemma: string
  readonly lead: readonly string[]
  readonly stem: string
  readonly takes: readonly Complement[]
  readonly strength: Strength
}

/**
 * Expressions of saying in their dictionary form | what they report | strength. Words that stand for one another are
 * parted by a slash; the first is the lemma's. A passive takes the bare clause (`Nom`) where its active takes the
 * accusative; `öğrenildi` has no active that says anything. `claim` is what the reporter leaves to its speaker.
 */
const table = `
söylemek | Acc | neutral
belirtmek | Acc | neutral
bildirmek | Acc | neutral
kaydetmek | Acc | neutral
ifade etmek | Acc | neutral
açıklamak | Acc | neutral
anlatmak | Acc | neutral
aktarmak | Acc | neutral
duyurmak | Acc | neutral
iletmek | Acc | neutral
paylaşmak | Acc | neutral
yazmak | Acc | neutral
eklemek | Acc | neutral
sözlerine/sözüne/konuşmasına/açıklamasına/açıklamalarına/ifadelerine eklemek | Acc | neutral
dile getirmek | Acc | neutral
gündeme getirmek | Acc | neutral
sözlerini/konuşmasını/açıklamasını/açıklamalarını sürdürmek | Acc | neutral
hatırlatmak | Acc | neutral
anımsatmak | Acc | neutral
tekrarlamak | Acc | neutral
tekrar etmek | Acc | neutral
yinelemek | Acc | neutral
ilan etmek | Acc | neutral
haber vermek | Acc | neutral
söylemekle/belirtmekle/demekle yetinmek | Acc | neutral
müjdelemek | Acc | neutral
not etmek | Acc | neutral
beyan etmek | Acc | neutral
deklare etmek | Acc | neutral
rapor etmek | Acc | neutral
ihbar etmek | Acc | neutral
ima etmek | Acc | neutral
özetlemek | Acc | neutral
yorumlamak | Acc | neutral
sormak | Acc | neutral
öğrenmek | Nom | neutral
ağzından kaçırmak | Acc | neutral
ortaya atmak | Acc | claim
vurgulamak | Acc | neutral
altını çizmek | Gen Acc | neutral
altını çizerek belirtmek | Acc | neutral
iddia etmek | Acc | claim
öne sürmek | Acc | claim
ileri sürmek | Acc | claim
savunmak | Acc | claim
doğrulamak | Acc | neutral
teyit etmek | Acc | neutral
itiraf etmek | Acc | neutral
kabul etmek | Acc | neutral
kabullenmek | Acc | neutral
dikkat/dikkati/dikkatleri/dikkatini çekmek | Dat Acc | neutral
işaret etmek | Dat Acc | neutral
değinmek | Dat | neutral
vurgu yapmak | Dat | neutral
dem vurmak | Abl | claim
söz etmek | Abl | neutral
bahsetmek | Abl | neutral
yakınmak | Abl | claim
şikayet/şikâyet etmek | Abl | claim
yalanlamak | Acc | denial
reddetmek | Acc | denial
inkar/inkâr etmek | Acc | denial
vadetmek | Acc | promise
vaat etmek | Acc | promise
taahhüt etmek | Acc | promise
garanti etmek | Acc | promise
temin etmek | Acc | promise
söz vermek | Dat Acc | promise
güvence/teminat vermek | Dat Acc | promise
istemek | Wish | demand
talep etmek | Wish | demand
rica etmek | Wish | demand
önermek | Wish | demand
tavsiye etmek | Wish | demand
düşünmek | Part | neutral
inanmak | Part | neutral
izah etmek | Acc | neutral
ifşa etmek | Acc | claim
tarif etmek | Acc | neutral
şart koşmak | Wish | demand
emretmek | Wish | demand
demek | Speech | neutral
konuşmak | Speech | neutral
devam etmek | Speech | neutral
yanıtlamak | Speech | neutral
cevaplamak | Speech | neutral
cevaplandırmak | Speech | neutral
karşılık vermek | Speech | neutral
seslenmek | Speech | neutral
bağırmak | Speech | neutral
haykırmak | Speech | neutral
fısıldamak | Speech | neutral
mırıldanmak | Speech | neutral
çağırmak | Speech | demand
yalvarmak | Speech | demand
buyurmak | Speech | demand
uyarmak | Speech | neutral
çıkışmak | Speech | claim
eleştirmek | Speech | claim
suçlamak | Speech | claim
kınamak | Speech | claim
tepki göstermek | Speech | claim
değerlendirmek | Speech | neutral
nitelemek | Speech | neutral
nitelendirmek | Speech | neutral
tanımlamak | Speech | neutral
sıralamak | Speech | neutral
dillendirmek | Speech | neutral
başlamak | Speech | neutral
bitirmek | Speech | neutral
tamamlamak | Speech | neutral
noktalamak | Speech | neutral
sürdürmek | Speech | neutral
sözlerini/konuşmasını tamamlamak | Speech | neutral
yetinmek | Speech | neutral
karşılamak | Speech | neutral
not düşmek | Speech | neutral
düşmek | Speech | neutral
etmek | Speech | neutral
vermek | Speech Noun | neutral
yapmak | Speech Noun | neutral
kullanmak | Speech Noun | neutral
bulunmak | Speech Noun | neutral
göstermek | Speech | neutral
yöneltmek | Speech Noun | neutral
göndermek | Speech Noun | neutral
yayımlamak | Speech Noun | neutral
yayınlamak | Speech Noun | neutral
sarf etmek | Speech Noun | neutral
getirmek | Speech Noun | neutral
almak | Speech Noun | neutral
geçmek | Speech | neutral
salmak | Speech | neutral
çekmek | Speech Noun | neutral
çizmek | Speech | neutral
sürmek | Speech Noun | neutral
atmak | Speech Noun | neutral
kaçırmak | Speech | neutral
dinlemek | Speech | neutral
`

function parse(line: string): SayingVerb[] {
  const [expression, takes, strength] = line.split('|').map((part) => part.trim())
  const words = expression.split(' ')
  const verb = words.pop() ?? ''
  const leads = words.reduce<string[][]>(
    (all, word) => all.flatMap((lead) => word.split('/').map((choice) => [...lead, choice])),
    [[]],
  )
  return leads.map((lead) => ({
    lemma: [...leads[0], verb].join(' '),
    lead,
    stem: verb.replace(/m[ae]k$/u, ''),
    takes: takes.split(' ') as Complement[],
    strength: strength as Strength,
  }))
}

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
