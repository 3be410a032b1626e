import { links } from './clause-cues.ts'
import type { ClauseCue } from './cue.ts'
import { type Place, rule, type Saying } from './place.ts'
import { has, type Reading } from './reading.ts'
import { Trait } from './traits.ts'
import type { Complement } from './verbs.ts'

/** Offsets of a reported clause; marks around the whole of it stay outside. */
function clauseSpan({ tokens, markAt }: Reading, content: number, clause: number): { start: number; end: number } {
  const mark = markAt[content]
  const wholly = mark !== undefined && mark.close > clause
  return { start: tokens[wholly ? content + 1 : content].start, end: tokens[clause].end }
}

/** Whether a reported clause holds a fragment of the speaker's own words. */
function isMixed(reading: Reading, content: number, clause: number): boolean {
  for (let at = content; at <= clause; at++) {
    const mark = reading.markAt[at]
    if (!mark) continue
    if (!isTitle(reading, mark.open + 1, mark.close) && !calling.test(reading.tokens[mark.after]?.folded ?? ''))
      return true
    at = mark.close
  }
  return false
}

/** Words behind a mark that say that it holds a name: `"sarı fırtına" adlı`. */
const calling = /^(?:ad(?:lı|ı)|isimli|ismi|başlıklı|unvan|lakap|rumuz|slogan)/u

/** Whether all long words of a fragment have capitals, as those of a name. */
function isTitle({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at].kind === 'word' && !tokens[at].capital && tokens[at].folded.length > 3) return false
  return true
}

function* reported(place: Place, fits: (cue: ClauseCue, reading: Reading) => boolean): Generator<Saying> {
  const { reading, cue, speaker, written, content } = place
  if (cue.style !== 'clause' || speaker === null || content > cue.clause || !fits(cue, reading)) return
  const lasting = /yor/u.test(reading.tokens[cue.last - 1].folded) // istiyor
  const known = speaker.by === 'name' || (speaker.by === 'noun' && cue.kind === 'finite')
  if (cue.complement === 'Wish' && (cue.kind === 'nominal' || lasting || !known)) return // wished, perhaps not said
  const wished = cue.complement === 'WishNom' && !has(reading, cue.first, Trait.saying | Trait.bareSaying)
  if (wished && !(written && (known || (speaker.by === 'source' && speaker.named)))) return
  if (content === cue.clause && reading.forms[content].verb?.stem === 'de') return // a `dediğini` whose quote is missing
  yield {
    ...clauseSpan(reading, content, cue.clause),
    kind: isMixed(reading, content, cue.clause) ? 'mixed' : 'indirect',
    cue,
    speaker,
    written,
  }
}

/** `Kaya'ya göre …`: the finite clause that follows, up to the end of the sentence. */
function* according({ reading, unit, cue, speaker, written, content }: Place): Generator<Saying> {
  if (cue.style !== 'göre' || speaker === null) return
  const { tokens } = reading
  let last = unit.last - 1
  while (last > content && (tokens[last].kind === 'punctuation' || tokens[last].kind === 'quote')) last--
  if (last < content + 1) return
  yield {
    start: tokens[content].start,
    end: tokens[last].end,
    kind: isMixed(reading, content, last) ? 'mixed' : 'indirect',
    cue,
    speaker,
    written,
  }
}

const nounClauses: ReadonlySet<Complement> = new Set<Complement>(['Nom', 'WishNom', 'Gen'])

/** Whether a noun of saying stands behind the clause, or a link such as `konusunda`. */
const isNoun = ({ first, clause, complement }: ClauseCue, reading: Reading) =>
  first - clause > 1 && complement !== 'Acc'
    ? links.has(reading.tokens[first - 1].folded)
    : nounClauses.has(complement) && has(reading, first, Trait.saying)

/** Reported clauses. Rules are tried in this order. */
export const clauseRules = [
  rule({
    name: 'yan cümle ve söz adı',
    examples: {
      'Ekonomist Selin Demir, [faizin yıl sonuna kadar gerileyebileceği] öngörüsünü paylaştı.': 'indirect Selin Demir',
      '[Yolun trafiğe kapatılacağı] uyarısında bulunan Ayşe Kaya, sürücülerden sabır istedi.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [sel riskinin sürdüğü] konusunda uyardı.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [kararın erteleneceği] yönünde görüş bildirdi.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [ateşin kesilmesi] çağrısında bulundu.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [suya zam yapmayacaklarının] sözünü verdi.': 'indirect Ayşe Kaya',
    },
    counterexamples: [
      'Ayşe Kaya, yolun kapatıldığı haberini aldı.',
      'Ayşe Kaya, yolun önemi hakkında görüşünü açıkladı.',
      'Ayşe Kaya, yolun yapılması sözünü unuttu.',
    ],
    match: (place) => reported(place, isNoun),
  }),
  rule({
    name: 'yan cümle ve istek',
    examples: {
      'Belediye Başkanı Ayşe Kaya, [çalışmaların hızlandırılmasını] istedi.': 'indirect Ayşe Kaya',
      'Maliye Bakanlığından yapılan açıklamada, [başvuruların ertelenmemesi] istendi.': 'indirect Maliye Bakanlığı',
      'Savcı, [sanığın tutuklanmasını] talep etti.': 'indirect –',
    },
    counterexamples: [
      'Ayşe Kaya, Ali Demir’den yardım istedi.',
      'Ayşe Kaya evine dönmek istedi.',
      'Yapılması istenen köprü bu yıl açılacak.',
    ],
    match: (place) => reported(place, ({ complement }) => complement === 'Wish' || complement === 'WishNom'),
  }),
  rule({
    name: 'yan cümle ve metin',
    examples: {
      'Maliye Bakanlığından yapılan açıklamada, verginin düştüğü belirtildi. [Başvuruların uzatıldığı] kaydedilen açıklamada, rakam verilmedi.':
        'indirect Maliye Bakanlığı',
      'Maliye Bakanlığından yapılan açıklamada, verginin düştüğü belirtildi. [Başvuruların uzatıldığının] vurgulandığı açıklamada, rakam verilmedi.':
        'indirect Maliye Bakanlığı',
    },
    counterexamples: ['Soygunu yaptığı öne sürülen kişi yakalandı.', 'Maliye Bakanlığı, beklenen açıklamayı yaptı.'],
    match: (place) => reported(place, ({ kind, passive }) => kind === 'participle' && passive),
  }),
  rule({
    name: 'yan cümle ve edilgen fiil',
    examples: {
      'Maliye Bakanlığından yapılan açıklamada, [verginin düşürüldüğü ve başvuruların uzatıldığı] bildirildi.':
        'indirect Maliye Bakanlığı',
      '[Yaralıların sağlık durumunun iyi olduğu] öğrenildi.': 'indirect –',
      'Maliye Bakanlığının raporunda, [ihracatın arttığına] dikkat çekilerek rakamlar verildi.':
        'indirect Maliye Bakanlığı',
      'Ege Dayanışma Platformu bir panel düzenledi. Platformun panelde dağıtılan raporunda, [kiraların arttığı] vurgulandı.':
        'indirect Ege Dayanışma Platformu',
    },
    counterexamples: ['Sorunun çözüldüğü anlaşıldı.', 'Sınav sonuçları açıklandı.'],
    match: (place) => reported(place, ({ kind, passive }) => passive && kind !== 'nominal'),
  }),
  rule({
    name: 'yan cümle ve ortaç',
    examples: {
      '[Köprünün bu yıl açılacağını] belirten Belediye Başkanı Ayşe Kaya, vatandaşlara teşekkür etti.':
        'indirect Ayşe Kaya',
      'Ayrıca [trafiğin rahatlayacağını] da dile getiren Ayşe Kaya, tarih vermedi.': 'indirect Ayşe Kaya',
    },
    counterexamples: [
      'Sınav sonuçlarını açıklayan Ayşe Kaya, öğrencileri kutladı.',
      'Köprünün yıkıldığını gören Ayşe Kaya, üzüldü.',
    ],
    match: (place) => reported(place, ({ kind }) => kind === 'participle'),
  }),
  rule({
    name: 'yan cümle ve adlaşmış fiil',
    examples: {
      "Ali Demir, Ayşe Kaya'nın [köprünün açılacağını] söylediğini hatırladı.": 'indirect Ayşe Kaya',
    },
    counterexamples: ["Ali Demir, Ayşe Kaya'nın köprüyü gördüğünü hatırladı."],
    match: (place) =>
      reported(place, ({ kind, last }, { forms }) => kind === 'nominal' && forms[last - 1].complement !== null),
  }),
  rule({
    name: 'yan cümle ve söz fiili',
    examples: {
      'Belediye Başkanı Ayşe Kaya, [köprünün bu yıl açılacağını, trafiğin rahatlayacağını] söyledi.':
        'indirect Ayşe Kaya',
      "Ayşe Kaya, dün İzmir'de yaptığı açıklamada, [köprünün yarın açılacağını] bildirdi.": 'indirect Ayşe Kaya',
      'Ayşe Kaya, basın açıklaması yaparak [köprünün yarın açılacağını] bildirdi.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [köprünün yarın açılacağını] yabancı konuklara anlattı.': 'indirect Ayşe Kaya',
      'Ayşe Kaya da [köprünün "şaheser" olduğunu] savundu.': 'mixed Ayşe Kaya',
      'Ayşe Kaya, ["mavi yol" adlı güzergâhın açılacağını] söyledi.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [raporu hazırlayan uzmanların törende konuşacağını] söyledi.': 'indirect Ayşe Kaya',
      'Ayşe Kaya, [köprünün açılacağını] belirterek, [gelecek ay tören düzenleneceğini] kaydetti.':
        'indirect Ayşe Kaya | indirect Ayşe Kaya',
      'Ayşe Kaya, [trafiğin azalacağına] dikkati çekti. Öte yandan [yeni yollar yapılacağını] da sözlerine ekledi.':
        'indirect Ayşe Kaya | indirect Ayşe Kaya',
    },
    counterexamples: [
      'Ayşe Kaya, köprünün önemine dikkat çekti.',
      'Ayşe Kaya, sınav sonuçlarını açıkladı.',
      'Ayşe Kaya, köprünün yıkıldığını gördü.',
      'Ayşe Kaya, törende kısa bir süre konuştu.',
    ],
    match: (place) => reported(place, ({ kind }) => kind === 'finite' || kind === 'converb'),
  }),
  rule({
    name: 'göre',
    examples: {
      "Ayşe Kaya'ya göre, [köprü bu yıl açılacak].": 'indirect Ayşe Kaya',
      'Maliye Bakanlığının açıklamasına göre [vergi oranı gelecek yıl düşecek].': 'indirect Maliye Bakanlığı',
      'Maliye Bakanlığından yapılan yazılı açıklamaya göre, [başvurular cuma günü sona erecek].':
        'indirect Maliye Bakanlığı',
    },
    counterexamples: [
      'Nüfus geçen yıla göre arttı.',
      'Alınan bilgiye göre, yangın dün gece çıktı.',
      'Kabul edilen önergeye göre, faturalar ertelenecek.',
    ],
    match: according,
  }),
]
