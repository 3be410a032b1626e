import { rulesOf } from '../rule.ts'
import type { Candidate } from './candidate.ts'
import { candidateOf } from './circumstances.ts'
import type { Context } from './context.ts'
import { fixtureCandidates } from './fixture-lines.ts'
import type { NounMention } from './noun-mention.ts'
import { nounMentions } from './nouns.ts'
import { verbCandidates } from './verbs.ts'

const rule = rulesOf<Context, Candidate>()

/** A noun in the text, and what its sentence says of the occasion. */
interface Reading {
  readonly mention: NounMention
  readonly candidate: Candidate
}

function* shaped(context: Context, shape: NounMention['shape'], by: string): Generator<Candidate> {
  const readings = readingsOf(context)
  for (const { mention, candidate } of readings)
    if (mention.shape === shape && !(candidate.doubtful && shape === 'named' && !isTakenUp(readings, candidate)))
      yield { ...candidate, by }
}

/** Whether the article speaks of it again, by the bare noun, as of something held: `göç paneli … düzenlenen panelde`. */
const isTakenUp = (readings: readonly Reading[], { noun, kind, plural }: Candidate) =>
  !plural &&
  kind !== 'match' &&
  readings.some(({ candidate: other }) => other.noun === noun && !other.named && !other.doubtful)

const read = new WeakMap<Context, readonly Reading[]>()

/** The nouns are looked for once, however many rules ask. */
function readingsOf(context: Context): readonly Reading[] {
  let readings = read.get(context)
  if (!readings) {
    readings = nounMentions(context).map((mention) => ({ mention, candidate: candidateOf(context, mention, '') }))
    read.set(context, readings)
  }
  return readings
}

/** An occasion by its noun and whose it is: `NATO zirvesi`, `Bakan Er'in ziyareti`. */
export const owned = rule({
  name: 'sahibiyle etkinlik',
  examples: {
    "[NATO zirvesi] 9 Temmuz'da Vilnius'ta başlayacak.": 'summit',
    "[Türk Tabipleri Birliğinin olağan kongresi] hafta sonu İzmir'de yapılacak.": 'congress',
    "Başkan, ekimde İzmir'de toplanacak [Kulüpler Birliği genel kuruluna] katılacak.": 'congress',
    "Dışişleri Bakanı Hakan Fidan'ın [Bağdat ziyareti] çarşamba günü başlayacak.": 'visit',
    "[Festivalin açılışında] ressam Nuri Kaya'ya onur ödülü verilecek.": 'ceremony',
    "İzmir'de [fotoğraf sergisinin açılışı] yarın yapılacak.": 'ceremony',
  },
  counterexamples: [
    'Belediye başkanı, yeni toplantı salonunun anahtarını teslim etti.',
    'Merkez Bankasının ihale komisyonu üyeleri değişti.',
  ],
  *match(context) {
    yield* shaped(context, 'owned', this.name)
  },
})

/** An occasion by its own name: `Ege Ekonomi Forumu`, `ulaştırma zirvesi`. */
export const named = rule({
  name: 'adıyla etkinlik',
  examples: {
    "Bakan, yarın Konya'da düzenlenecek [Uluslararası Tarım Forumu]'na katılacak.": 'meeting',
    'Kentte [kitap fuarı] cumartesi günü başlayacak.': 'other',
    'İlçede [bisiklet yarışması] cumartesi günü düzenlenecek.': 'other',
    'Cumartesi günü Kültür Merkezi\'nde ["Kentte Su" paneli] düzenlenecek.': 'meeting',
    "Topluluk, 20 Ekim'de yapılacak [Anadolu Dans Gecesi]'ne katılacak.": 'other',
  },
  counterexamples: [
    'Meclis sözcüsü, yeni forum sayfasını okurlara tanıttı.',
    'Çatıdaki güneş panelleri yenilendi.',
    'Takım, ligin ilk haftasında gövde gösterisi yaptı.',
  ],
  *match(context) {
    yield* shaped(context, 'named', this.name)
  },
})

/** An occasion by its bare noun: `zirvede`, `toplantıya`. */
export const bare = rule({
  name: 'yalın etkinlik',
  examples: {
    "Taraflar, yarın Cenevre'de yapılacak [toplantıda] ateşkesi görüşecek.": 'meeting',
    "Mahkeme, [duruşmayı] 5 Kasım'a erteledi.": 'hearing',
    "Topluluk, cuma akşamı Antalya'da [konser] verecek.": 'other',
    "Heyetler, yarın saat 14.00'te Ankara'da yeniden bir araya gelecek. [Toplantıda] ücret zammı ele alınacak.":
      'meeting',
    'Onarılan Ulu Hamam, cuma günü [törenle] ziyarete açılacak.': 'ceremony',
    'Maden-Sen Sendikası, ocakta [grev] kararı aldı.': 'strike',
    'Maden-Sen Sendikası, ocakta [greve] çıkma kararı aldı.': 'strike',
    "Bakan Nuri Kaya, yarın Berlin'de Başkan Otto Lenz ile [ikili görüşme] yapacak.": 'meeting',
    "[İkinci birleşim] cuma günü Belediye Binası'nda yapılacak.": 'meeting',
    "Rüşvet sanıklarının yargılandığı [davaya] yarın Bursa Adliyesi'nde devam edilecek.": 'hearing',
    "Gösterimler, 18 Ekim'de Kültür Merkezi'ndeki [kapanış konseriyle] sona erecek.": 'ceremony',
    'Topluluğun cuma akşamı yapılması planlanan [gösterisi] iptal edildi.': 'other',
    'Otoyolda dün akşam meydana gelen [zincirleme kazada] iki kişi öldü.': 'other',
    "Yazar Nuri Kaya, bugün Ulu Cami'de kılınacak [cenaze namazının] ardından defnedilecek.": 'ceremony',
    'Çift, cumartesi günü yapılan [düğünle] evlendi.': 'ceremony',
    'Takım, hazırlıklarını yarın yapacağı [antrenmanla] sürdürecek.': 'other',
    'Kasabada [kutlamalar] cuma günü yapılacak.': 'other',
    'Kitabın tanıtımı için düzenlenen [iftara] Vali Ahmet Koç da katıldı.': 'meeting',
  },
  counterexamples: [
    'Dağcılar, fırtına yüzünden zirveye ulaşamadan geri döndü.',
    'Maden suyu yaz aylarında iyi bir seçim olabilir.',
    'Restore edilen saat kulesi bugün ziyarete açıldı.',
    'Eski gar, gençlerin akşamları uğradığı bir buluşma noktasıdır.',
    'Komisyon, su kanunu teklifini görüşmeye başladı.',
    'Çevre Komisyonu, sulak alanlara ilişkin teklifi görüşmeyi sürdürüyor.',
    'Tarım Komisyonu, su kanunu tasarısını yarın saat 10.30’da görüşmeye başlayacak.',
    'Takım, çıktığı her maçta gol attı.',
    'Aile, davaya konu olan evi geçen yıl satın aldı.',
    'Bütün üyelerimiz illere dağılacak; konferanslar, paneller düzenleyecek.',
    'Takımımız, ligde başarıyla mücadele ediyor.',
    'Sele kapılanların cenazeleri yakınlarına teslim edildi.',
    'Takım, dünkü antrenmanda taktik çalıştı.',
  ],
  *match(context) {
    yield* shaped(context, 'bare', this.name)
  },
})

/** An occasion that only a verb names: `bir araya gelecek`. */
export const verbal = rule({
  name: 'eylemle etkinlik',
  examples: {
    "Başbakan Nuri Kaya'nın yarın Berlin'de Başkan Otto Lenz ile [bir araya geleceği] bildirildi.": 'meeting',
    "Galatasaray, cumartesi günü Rize'de Rizespor ile [karşılaşacak].": 'match',
    'Para Politikası Kurulu, perşembe günü [toplanacak].': 'meeting',
    "Vali Ahmet Koç, bugün Belediye Başkanı Hasan Kaya'yı makamında [ziyaret etti].": 'visit',
    "Başbakan Nuri Kaya, yarın Berlin'de Cumhurbaşkanı Otto Lenz tarafından [kabul edilecek].": 'meeting',
    'Milletvekili Ahmet Koç başkanlığında [toplanan] Tarım Komisyonu, dün ilk maddeyi benimsedi.': 'meeting',
    "Tarım Komisyonu, bugün saat 14.00'te yeniden [toplanarak] maddeyi ele alacak.": 'meeting',
    'Başkan Nuri Kaya, cuma günü Eczacılar Birliği temsilcilerini [kabul edecek].': 'meeting',
    "Nuri Kaya'nın Berlin'de Başbakan Otto Lenz tarafından [kabul edileceği] belirtilen açıklamada, iki ülkenin yeni bir anlaşma imzalayacağı kaydedildi.":
      'meeting',
    "Su Güvenliği Çalışma Grubu, yarın Cenevre'de [bir araya gelecek].": 'meeting',
    'Bakan Nuri Kaya, cuma günü fabrikayı [ziyaret edecek].': 'visit',
    "Dün Paris'te [bir araya gelen] Nuri Kaya ve Otto Lenz, ateşkes çağrısı yaptı.": 'meeting',
    "Bakan Nuri Kaya, salı günü İtalya'ya [gidecek].": 'visit',
    "Oyuncu Otto Lenz, 16 Ekim'de Türkiye'ye [gelmeyi] planladığını söyledi.": 'visit',
    "Nuri Kaya, dün Bursa'da [toprağa verildi].": 'ceremony',
    'Bir grup öğrenci, bakanlık önünde yeni yönetmeliği [protesto etti].': 'other',
  },
  counterexamples: [
    'Sürücüler, park yeri yüzünden sokakta bir araya gelip tartıştı.',
    'Yağmurun ardından sokaklarda su toplandı.',
    'Tarım Komisyonu, teklifi oy birliğiyle kabul etti.',
    'Meydanda toplanan Maden-Sen Sendikası üyeleri slogan attı.',
    "Otobüs, salı günü İtalya'ya gidecek.",
    'Dernek Başkanı Nuri Kaya, kararı protesto etti.',
  ],
  *match(context) {
    yield* verbCandidates(context, this.name)
  },
})

/** A match in a list of fixtures. */
export const fixtures = rule({
  name: 'fikstür satırı',
  examples: {
    'Günün programı şöyle:\n\n19.00 [Ankaragücü - Göztepe] (Eryaman Stadyumu)': 'match',
    '[Galatasaray - Rizespor]: 19 Ekim Cumartesi saat 19.00, Ali Sami Yen Spor Kompleksi': 'match',
  },
  counterexamples: ['Dışişleri Bakanlığı - Basın Müşavirliği'],
  *match(context) {
    yield* fixtureCandidates(context, this.name)
  },
})

/** All rules of this layer. */
export const rules = [owned, named, bare, verbal, fixtures] as const
