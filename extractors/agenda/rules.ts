import { rulesOf } from '../rule.ts'
import { circumstancesOf } from './circumstances.ts'
import type { Context } from './context.ts'
import type { Item } from './item.ts'
import { listItems } from './lists.ts'
import { mattersOf } from './matter.ts'
import type { Construction, Predicate } from './predicate.ts'
import { predicatesOf } from './predicates.ts'
import { putOffItems } from './put-off.ts'
import { standingItems } from './standing.ts'
import { talkItems } from './talks.ts'
import { titleItems } from './titles.ts'
import { topicOf } from './topic.ts'
import { isWorthKeeping } from './worth.ts'

const rule = rulesOf<Context, Item>()

const read = new WeakMap<Context, readonly Predicate[]>()

/** The verbs are looked for once, however many rules ask. */
function predicates(context: Context): readonly Predicate[] {
  let found = read.get(context)
  if (!found) {
    found = predicatesOf(context)
    read.set(context, found)
  }
  return found
}

/** The items of the predicates that a rule is about. */
function* itemsOf(context: Context, by: string, about: (predicate: Predicate) => boolean): Generator<Item> {
  const { units, document } = context
  for (const predicate of predicates(context)) {
    if (!about(predicate)) continue
    const matters = mattersOf(context, predicate)
    if (matters.length === 0) continue
    const circumstances = circumstancesOf(context, predicate, matters)
    if (!isWorthKeeping(context, predicate, matters, circumstances)) continue
    for (const { start, head } of matters) {
      const last = document.tokens[units[head].last - 1]
      yield {
        start: document.tokens[units[start].first].start,
        end: last.nameEnd,
        topic: topicOf(context, start, head, last.nameEnd, predicate),
        action: predicate.verb.action,
        status: predicate.status,
        ...circumstances,
        by,
      }
    }
  }
}

const sitting = (predicate: Predicate) => predicate.verb.takes !== 'occasion'

/** Constructions that have rules of their own, whatever the status. */
const apart: ReadonlySet<Construction> = new Set(['converb', 'purpose', 'setting'])

/** What stands on an agenda. */
export const onAgenda = rule({
  name: 'gündemde olan',
  examples: {
    'NATO zirvesinin gündeminde [enerji güvenliği konusu] olacak.': 'gündemde olmak planned',
    'NATO zirvesinin ana gündem maddesini [savunma harcamalarının artırılması] oluşturacak.': 'gündemde olmak planned',
    'NATO zirvesinde ele alınacak konular arasında [siber güvenlik] bulunuyor.': 'gündemde olmak ongoing',
  },
  counterexamples: ['Vergi indirimi uzun süredir gündemde değil.'],
  *match(context) {
    yield* standingItems(context, this.name)
  },
})

/** What will be done: `… görüşülecek`, `… kabul edecek`. */
export const planned = rule({
  name: 'gelecekte yapılacak',
  examples: {
    'Belediye Meclisi, [bütçe tasarısını] salı günü görüşecek.': 'görüşmek planned',
    'Toplantıda [kira yardımı yönetmeliği] yarın oylanacak.': 'oylamak planned',
    'Mahkeme, [davanın tanıklarını] cuma günü dinleyecek.': 'dinlemek planned',
    'Meclis, yarın [vergiye ilişkin yasa ve yönetmelik taslaklarını] görüşecek.': 'görüşmek planned',
    'Dernek, yarın [yeni yönetim ve denetim kurullarını] seçecek.': 'seçmek planned',
    'Bakanlık, [taksit sınırına ilişkin yönetmeliği] ay sonuna kadar yürürlüğe koyacak.': 'yürürlüğe koymak planned',
    'Kurul, [adaylık itirazlarını] iki gün içinde karara bağlayacak.': 'karara bağlamak planned',
    'Bakan Er, [kuraklıkla mücadele] konusunda bilgi verecek.': 'bilgi vermek planned',
    '[Teşvikle ilgili son kararı] Bakanlar Kurulu verecek.': 'karar vermek planned',
    'Belediye Meclisi, salı günü [tarımda sulama desteğini] görüşecek.': 'görüşmek planned',
    'Yarınki kurultayda [tüzüğün üyelik maddesi] değiştirilecek.': 'değiştirmek planned',
    "Milli Eğitim Bakanlığı, [ders kitaplarını] 25 Ekim'e kadar okullara ulaştıracak.": 'ulaştırmak planned',
    '[Yarışın tarihi] salı günü yapılacak toplantıda belirlenecek.': 'belirlemek planned',
    'Toplantıda [vergiye ilişkin anlaşma] ile [öğrenci değişimine dair protokol] yarın imzalanacak.':
      'imzalamak planned | imzalamak planned',
    "Bakan Er, yarın Lüksemburg'da düzenlenecek forumda ['Ekonominin Dinamizmi' konulu konuşma] yapacak.":
      'yapmak planned',
    "[Katılım Payının Uygulanması Hakkında Tebliğ] 1 Kasım'da yürürlüğe girecek.": 'yürürlüğe girmek planned',
    'Müsteşar Can Er, yarınki oturumda [yardım koridorlarına ilişkin brifing] verecek.': 'vermek planned',
    'Müze, ["Denizin Parası" sergisini] cuma günü ziyarete açacak.': 'ziyarete açmak planned',
    'Kulübün yarınki genel kurulunda [yeni stat projesi] üyelere anlatılacak.': 'anlatmak planned',
    '[Hazırlanan su yasası taslağı], bayramdan sonra Bakanlar Kuruluna sunulacak.': 'sunmak planned',
    "Kentte [ortak bilet dönemi] on iki firmanın katılımıyla 1 Kasım'da başlayacak.": 'başlamak planned',
    '[Köprü geçiş ücretleri] bu akşam belli olacak.': 'belli olmak planned',
    "[Geri dönüşüme ilişkin yasa teklifi] kasım ayında Meclis'e gelecek.": 'gelmek planned',
    'Kentte [ilk ücretsiz bisiklet parkı] açılıyor\n\nParkta yüz bisiklet bulunacak.': 'açmak planned',
  },
  counterexamples: [
    'Yarın sabah saatlerinde hava yağışlı olacak.',
    'Yeni kural kavgalara yol açacak.',
    'Soğuk hava yarın sıcaklıkları iyice düşürecek.',
    'Törenin ardından davetliler yemek yiyecek.',
    'Ali Demir, cuma günü eski evini boyayacak.',
    'Abone, başvuru sırasında sözleşme imzalayacak.',
  ],
  *match(context) {
    yield* itemsOf(
      context,
      this.name,
      (p) => sitting(p) && (p.construction === 'finite' || p.construction === 'attributive') && p.status === 'planned',
    )
  },
})

/** What is said to be going to be done: `… görüşüleceğini söyledi`. */
export const announced = rule({
  name: 'yapılacağı söylenen',
  examples: {
    "Bakan, [sözleşmenin] perşembe günü Ankara'da imzalanacağını söyledi.": 'imzalamak planned',
  },
  counterexamples: ['Bakan, akaryakıt fiyatlarının artacağını söyledi.'],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => sitting(p) && p.construction === 'reported' && p.status === 'planned')
  },
})

/** What is expected: `… imzalanması bekleniyor`. */
export const expected = rule({
  name: 'yapılması beklenen',
  examples: {
    'Komisyonun yarın [kira düzenlemesini] ele alması bekleniyor.': 'ele almak planned',
    '[Yasa teklifinin] çarşamba günü oylanması planlanıyor.': 'oylamak planned',
    'Komisyon, [mera teklifini] yarın görüşmeye başlayacak.': 'görüşmek planned',
  },
  counterexamples: ['Yağışın akşam saatlerinde etkisini artırması bekleniyor.'],
  *match(context) {
    yield* itemsOf(
      context,
      this.name,
      (p) => sitting(p) && (p.construction === 'expected' || p.construction === 'relative') && p.status === 'planned',
    )
  },
})

/** What people gather or travel for: `… görüşmek üzere toplanacak`. */
export const purposed = rule({
  name: 'toplanma amacı',
  examples: {
    'Komisyon, [sulama birliklerine ilişkin teklifi] görüşmek üzere çarşamba günü toplanacak.': 'görüşmek planned',
    "İki bakan, [ulaştırma protokolünü] imzalamak için cuma günü Tiflis'e gidecek.": 'imzalamak planned',
  },
  counterexamples: ['Ustalar, çatlağı incelemek için duvarı kazıdı.', 'Kardeşler, mirası paylaşmak için toplandı.'],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => sitting(p) && p.construction === 'purpose')
  },
})

/** What an occasion is for: `… görüşüleceği toplantı`. */
export const setting = rule({
  name: 'toplantının konusu',
  examples: {
    "[Kaçak yapıların yıkımının] ele alınacağı toplantı, salı günü Rize'de yapılacak.": 'ele almak planned',
    'Bakan Er, [su anlaşmasının] imzalandığı törende konuştu.': 'imzalamak done',
  },
  counterexamples: ['Sporcuların dinleneceği otel dün açıldı.'],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => sitting(p) && p.construction === 'setting' && p.status !== 'cancelled')
  },
})

/** What is done on the way to something else: `… imzalayarak ziyaretini tamamlayacak`. */
export const alongside = rule({
  name: 'bağlı eylemle yapılan',
  examples: {
    "Bakan Mehmet Şimşek, yarın İzmir'de [protokolü] imzalayarak programını tamamlayacak.": 'imzalamak planned',
  },
  counterexamples: ['Sürücü, farları açarak yoluna devam etti.'],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => sitting(p) && p.construction === 'converb')
  },
})

/** What was decided, signed, adopted. */
export const decided = rule({
  name: 'karara bağlanan',
  examples: {
    'Mahkeme, [sanıkların tahliyesine] karar verdi.': 'karar vermek done',
    'Meclis heyeti, teklifi reddederek [yeni rapor hazırlanmasını] kararlaştırdı.': 'kararlaştırmak done',
    'Belediye Meclisi, [imar planı değişikliğini] oy birliğiyle kabul etti.': 'kabul etmek done',
    'Belediye Meclisi, [su tarifesini] kabul etmiş, [zam önerisini] reddetmişti.': 'kabul etmek done | reddetmek done',
    'Çevre Bakanlığı, [sızıntıyla ilgili inceleme] başlattı.': 'başlatmak done',
  },
  counterexamples: [
    'Hakem, son dakikada penaltıya hükmetti.',
    'Sanık, suçlamaları kabul etti.',
    'Takım, maçın son dakikasında penaltı kararı aldı.',
  ],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => sitting(p) && p.status === 'done' && !apart.has(p.construction))
  },
})

/** What is being discussed. */
export const ongoing = rule({
  name: 'görüşülmekte olan',
  examples: {
    '[Teşvik başvurusu] Ticaret Bakanlığınca değerlendiriliyor.': 'değerlendirmek ongoing',
    'Adalet Komisyonu, [infaz yasası teklifini] görüşmeyi sürdürüyor.': 'görüşmek ongoing',
    'Adalet Komisyonu, [infaz yasası teklifini] görüşmeye devam ediyor.': 'görüşmek ongoing',
    '[Mera teklifinin] görüşmeleri, Tarım Komisyonunda sürüyor.': 'görüşmek ongoing',
    'Bakanlık, [kıyı şeridinin devri] konusundaki müzakereleri sürdürüyor.': 'müzakere etmek ongoing',
  },
  counterexamples: ['Kazanın nedeni araştırılıyor.', 'İki genç arasındaki görüşmeler yıllardır sürüyor.'],
  *match(context) {
    yield* talkItems(context, this.name)
    yield* itemsOf(context, this.name, (p) => sitting(p) && p.status === 'ongoing' && !apart.has(p.construction))
  },
})

/** What was put off or called off. */
export const cancelled = rule({
  name: 'ertelenen',
  examples: {
    'Bugün imzalanması beklenen [protokol], kar yağışı nedeniyle ertelendi.': 'imzalamak cancelled',
    '[Ücret tarifesinin] görüşülmesi ise kasım ayına bırakıldı.': 'görüşmek cancelled',
    'Kurulun yarınki toplantısı ertelendi. [Kira artışı teklifi] bu toplantıda görüşülecekti.': 'görüşmek cancelled',
    '[Kıyı yollarının genişletilmesine ilişkin teklif], haziran ayına ertelendi.': 'görüşmek cancelled',
    'Belediye Meclisi, [katlı otopark teklifinin] görüşülmesini ekim ayına erteledi.': 'görüşmek cancelled',
    'Komisyonun bugün görüşeceği [mera teklifi] ise üyelerin isteğiyle cumaya ertelendi.': 'görüşmek cancelled',
    '[Otobüs hatlarına ilişkin teklif], görüş beklendiği için gündemden çıkarıldı.': 'görüşmek cancelled',
  },
  counterexamples: ['Maç, yoğun kar yağışı yüzünden ertelendi.', 'Son karar, halkın takdirine bırakıldı.'],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => p.status === 'cancelled')
    yield* putOffItems(context, this.name)
  },
})

/** Whose attendance at a named occasion is planned. */
export const attendance = rule({
  name: 'katılım',
  examples: {
    "Cumhurbaşkanı Erdoğan, yarın Astana'da [Türk Devletleri Teşkilatı zirvesine] katılacak.": 'katılmak planned',
    "Bakan Şimşek, salı günü [Dünya Ekonomi Forumu]'na katılmak üzere Davos'a gidecek.": 'katılmak planned',
    "Bakan Şimşek, yarın [Dünya Ekonomi Forumu]'nda konuşacak.": 'konuşmak planned',
    'Bakan Nuri Kaya, yarın Rize’de düzenlenecek [fidan dağıtım törenlerine] katılacak.': 'katılmak planned',
  },
  counterexamples: ['Şehirden yüzlerce gönüllü yürüyüşe katılacak.'],
  *match(context) {
    yield* itemsOf(context, this.name, (p) => p.verb.takes === 'occasion' && p.status === 'planned')
  },
})

/** What a title without a verb says: `… ret`, `… onay`. */
export const titled = rule({
  name: 'başlıkta söylenen',
  examples: {
    'Belediye Meclisinden [su zammı teklifine] ret\n\nTartışmalı oturum saatlerce sürdü.': 'reddetmek done',
    '[Köprü ihalesine] erteleme\n\nFirmalar ek süre istemişti.': 'yapmak cancelled',
  },
  counterexamples: ['Sağlıklı beslenmeye övgü\n\nUzmanlar sebzeyi öneriyor.'],
  *match(context) {
    yield* titleItems(context, this.name)
  },
})

/** A line of a numbered or bulleted agenda. */
export const listed = rule({
  name: 'gündem maddesi',
  examples: {
    'Gündem:\n1. [Geçen ayın tutanaklarının] onaylanması\n2. [Pazar yeri ücretlerinin] belirlenmesi':
      'onaylamak planned | belirlemek planned',
  },
  counterexamples: ['Malzemeler:\n1. İki su bardağı un\n2. Bir tutam tuz'],
  *match(context) {
    yield* listItems(context, this.name)
  },
})

/** All rules of this layer. */
export const rules = [
  onAgenda,
  planned,
  announced,
  expected,
  purposed,
  setting,
  alongside,
  decided,
  ongoing,
  cancelled,
  attendance,
  titled,
  listed,
] as const
