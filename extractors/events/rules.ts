import { rulesOf } from '../rule.ts'
import type { Candidate } from './candidate.ts'
import { candidateOf } from './circumstances.ts'
import type { Context } from './context.ts'
import type { NounMention } from './noun-mention.ts'
import { nounMentions } from './nouns.ts'
import { verbCandidates } from './verbs.ts'

const rule = rulesOf<Context, Candidate>()

function* shaped(context: Context, shape: NounMention['shape'], by: string): Generator<Candidate> {
  for (const mention of mentionsOf(context)) {
    if (mention.shape !== shape) continue
    const candidate = candidateOf(context, mention, by)
    if (!(candidate.doubtful && mention.shape === 'named')) yield candidate
  }
}

const read = new WeakMap<Context, readonly NounMention[]>()

/** The nouns are looked for once, however many rules ask. */
function mentionsOf(context: Context): readonly NounMention[] {
  let mentions = read.get(context)
  if (!mentions) {
    mentions = nounMentions(context)
    read.set(context, mentions)
  }
  return mentions
}

/** An occasion by its noun and whose it is: `NATO zirvesi`, `Bakan Er'in ziyareti`. */
export const owned = rule({
  name: 'sahibiyle etkinlik',
  examples: {
    "[NATO zirvesi] 9 Temmuz'da Vilnius'ta başlayacak.": 'summit',
    "[Türk Tabipleri Birliğinin olağan kongresi] hafta sonu İzmir'de yapılacak.": 'congress',
    "Dışişleri Bakanı Hakan Fidan'ın [Bağdat ziyareti] çarşamba günü başlayacak.": 'visit',
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
  },
  counterexamples: ['Meclis sözcüsü, yeni forum sayfasını okurlara tanıttı.', 'Çatıdaki güneş panelleri yenilendi.'],
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
  },
  counterexamples: [
    'Dağcılar, fırtına yüzünden zirveye ulaşamadan geri döndü.',
    'Maden suyu yaz aylarında iyi bir seçim olabilir.',
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
  },
  counterexamples: [
    'Sürücüler, park yeri yüzünden sokakta bir araya gelip tartıştı.',
    'Yağmurun ardından sokaklarda su toplandı.',
  ],
  *match(context) {
    yield* verbCandidates(context, this.name)
  },
})

/** All rules of this layer. */
export const rules = [owned, named, bare, verbal] as const
