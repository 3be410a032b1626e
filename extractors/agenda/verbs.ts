import { lastVowel, vowels } from '../../turkish/letters.ts'

/** What a verb takes as its matter: its object, a noun in the dative, the occasion somebody goes to, or what it is for. */
export type Takes = 'object' | 'dative' | 'occasion' | 'purpose'

/** A verb by which a matter is discussed, decided, signed, adopted, opened, launched. */
export interface AgendaVerb {
  /** The words that stand before the verb itself: `ele` of `ele almak`. */
  readonly before: readonly string[]
  readonly stem: string
  /** Dictionary form: `ele almak`. */
  readonly action: string
  readonly takes: Takes
  /** Whether what is past counts too: a decision does, a speech does not. */
  readonly past: boolean
  /** Whether what is going on counts: `değerlendiriliyor`. */
  readonly ongoing: boolean
  /** Whether it is done at sittings, and so hangs on the occasion spoken of before. */
  readonly atOccasion: boolean
  /** Whether its matter is its subject, as if it were a passive: `gündeme gelecek`. */
  readonly subject: boolean
  /** Whether what it is done to tells where it is: what is opened stands there. */
  readonly opens: boolean
  /** What the head of the matter must be, where the verb means other things too. */
  readonly only: RegExp | null
  /** What the head of the matter must not be. */
  readonly never: RegExp | null
}

const documents =
  'tasarı teklif önerge karar bildirge bildiri plan program kanun yasa rapor bütçe tüzük anayasa anlaşma antlaşma protokol metin ' +
  'değişiklik ödenek öneri sözleşme tezkere madde paket metn yönetmelik belge mutabakat zabıt zapt strateji reform tutanak ' +
  'düzenleme kesinhesap hesap talep başvuru itiraz imar tarife eylem takvim liste ilke'
const facilities =
  'okul hastane tesis fabrika mağaza şube merkez müze havalimanı havaalanı köprü tünel hat sergi park otel yurt kampüs fakülte ' +
  'üniversite bina salon stat stadyum kütüphane metro liman baraj santral istasyon durak market pazar büro ofis temsilcilik ' +
  'konsolosluk büyükelçilik enstitü laboratuvar parkur viyadük tünel kamp saha mescit cami köy kent birim poliklinik klinik anaokulu kreş terminal bulvar'
const decided =
  'hakem fiyat tarih aday yönetim takvim strateji politika miktar ölçüt kriter esas ücret tarife kadro takım üye başkan isim rakip yer'
const offices =
  'başkan üye yönetim kurul başkanlık üyelik sekreter heyet komisyon encümen divan delege vekil aday temsilci cumhurbaşkan ' +
  'milletvekil meclis rektör dekan denetçi sözcü lider muhtar konsey'

const forms = (list: string) =>
  new RegExp(
    `^(?:${list.split(' ').map(stemPattern).join('|')})(?:l[ae]r)?(?:s?[ıiuü]|[ıiuü]m[ıiuü]z)?(?:n?[ıiuüae]|n?[ıiuü]n|y[ıiuüae]|n?[dt][ae]n?|y?l[ae])?$`,
    'u',
  )

/** The stem with the softening of its last letter: `köprü`, `havalimanı`, `ödenek` and `ödeneğ`. */
function stemPattern(word: string): string {
  if (word.endsWith('k')) return `${word.slice(0, -1)}[kğ]`
  if (word.endsWith('p')) return `${word.slice(0, -1)}[pb]`
  if (word.endsWith('t')) return `${word.slice(0, -1)}[td]`
  if (word.endsWith('ç')) return `${word.slice(0, -1)}[çc]`
  return word
}

const only: Readonly<Record<string, RegExp>> = {
  documents: forms(documents),
  facilities: forms(facilities),
  decided: forms(decided),
  offices: forms(offices),
  lots: forms('kura'),
  foundation: /^temel(?:i|ini|inin)?$/u,
  works: forms('çalışma kazı inşaat inşa yapım üretim sefer uygulama ölçüm proje dağıtım'),
  ruling: forms('karar'),
  start: forms('uygulama proje kampanya sefer program müzakere süreç dönem hizmet inşaat çalışma görüşme'),
  rates: forms('faiz oran vergi kota'),
  paper: forms('sonuç bildiri rapor teklif önerge tasarı dosya öneri plan dilekçe bütçe'),
}
const never: Readonly<Record<string, RegExp>> = {
  grip: forms('üstünlük inisiyatif kontrol yönetim dizgin ip iktidar'),
  names: forms('ad isim ses kendi düşünce görüş neden tavır üzüntü memnuniyet tanık tanığ'),
  chances: forms('fırsat imkan imkân avantaj pozisyon şans zaman top penaltı kendi gol bu bun o on'),
}

/**
 * One line a group: what holds of its verbs, then the verbs. `past`, `now`, `sits` (done at sittings), `opens`, `dative`,
 * `occasion`, `purpose`, `subject`; `only=` and `never=` name a list of nouns the matter's head must or must not be.
 */
const table = `
past now sits never=grip: ele al
past now sits: görüş, masaya yatır, müzakere et, oyla, gözden geçir, görüş alışverişinde bulun, görüş teatisinde bulun, istişare et
now sits never=chances: değerlendir
sits never=chances: tartış, incele, konuş
sits subject: gündeme gel, gündemine gel, gündeme alın
past sits: karara bağla, kararlaştır, oylamaya sun
past sits dative: karar ver, karar al, hükmet
past sits purpose: yetki ver
past sits: havale et, komisyona sevk et
past sits only=ruling: ver, al
past sits only=documents: kabul et, onayla, reddet, imzala, parafla, benimse, uygun bul
past sits only=documents dative: imza at, onay ver, ret oyu ver
past sits only=offices: seç
past: devral, devret
past opens subject: hizmete gir, faaliyete geç, devreye gir, kullanıma gir
subject: yürürlüğe gir
past opens: hizmete aç, hizmete al, hizmete sok, devreye al, faaliyete geçir, kullanıma aç, ibadete aç, ziyarete aç, işletmeye al
opens: trafiğe aç, ulaşıma aç
past opens only=facilities: aç
past opens only=foundation: at
past opens: temelini at, temeli at, açılışını yap, açılışı yap, açılışını gerçekleştir
never=names: açıkla, duyur, ilan et
: sonuçlandır, güncelle, yürürlüğe koy, hayata geçir, üstlen, ihale et, karar kıl, yayımla
only=paper: sun
only=decided: belirle, tespit et
only=start: başlat
only=works dative subject: başla
only=lots: çek
past sits only=rates: indir, artır, yükselt, düşür, sabit tut, değiştirme
occasion: katıl, iştirak et
`

/** All verbs of the agenda. */
export const agendaVerbs: readonly AgendaVerb[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [traits, verbs] = line.split(/:\s*/u)
    const has = (trait: string) => traits.split(' ').includes(trait)
    const list = (name: string, lists: Readonly<Record<string, RegExp>>) =>
      lists[new RegExp(`${name}=(\\p{Ll}+)`, 'u').exec(traits)?.[1] ?? ''] ?? null
    return verbs.split(', ').map((verb) => {
      const words = verb.split(' ')
      const stem = words[words.length - 1]
      return {
        before: words.slice(0, -1),
        stem,
        action: infinitive(
          verb === 'gündemine gel' ? 'gündeme gel' : verb === 'ver' || verb === 'al' ? `karar ${verb}` : verb,
        ),
        takes: (['dative', 'occasion', 'purpose'] as const).find(has) ?? 'object',
        past: has('past'),
        ongoing: has('now'),
        atOccasion: has('sits'),
        subject: has('subject'),
        opens: has('opens'),
        only: list('only', only),
        never: list('never', never),
      }
    })
  })

/** The dictionary form of a verb: `görüş` → `görüşmek`. */
export function infinitive(stem: string): string {
  return `${stem}${'aıou'.includes(lastVowel(stem)) ? 'mak' : 'mek'}`
}

const harmony: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' }

/** The passive of a stem: `görüş` → `görüşül`, `imzala` → `imzalan`, `al` → `alın`. */
export function passiveOf(stem: string): string {
  if (vowels.includes(stem[stem.length - 1])) return `${stem}n`
  return `${soften(stem)}${harmony[lastVowel(stem)] ?? 'i'}${stem.endsWith('l') ? 'n' : 'l'}`
}

const soften = (stem: string) => (stem.endsWith('et') ? `${stem.slice(0, -1)}d` : stem)

/** Passives whose letters hide their active stem. */
const hiddenActives: Readonly<Record<string, string>> = {
  açıl: 'aç',
  ayrıl: 'ayır',
  çevril: 'çevir',
  devril: 'devir',
  konul: 'koy',
  kon: 'koy',
  kaldırıl: 'kaldır',
}

/** Whether a stem is a passive although it could be a verb of its own: `ayrıl`, `açıl`. */
export const isHiddenPassive = (stem: string): boolean => stem in hiddenActives

/** The active stem of a passive one, as far as its letters tell: `kurul` → `kur`, `kiralan` → `kirala`, `edil` → `et`. */
export function activeOf(passive: string): string {
  const hidden = hiddenActives[passive]
  if (hidden) return hidden
  if (passive.endsWith('edil')) return `${passive.slice(0, -3)}t`
  if (/[aeıioöuü]n$/u.test(passive) && !/l[ıiuü]n$/u.test(passive)) return passive.slice(0, -1)
  return passive.replace(/(?<=.[^aeıioöuü])[ıiuü][ln]$/u, '')
}

interface Form {
  readonly verb: AgendaVerb
  readonly passive: boolean
}

/** Verbs by every stem under which the word layer can know them: `görüş`, `görüşül`; `et` is `ed` before a vowel. */
export const verbsByStem: ReadonlyMap<string, readonly Form[]> = (() => {
  const map = new Map<string, Form[]>()
  const put = (stem: string, form: Form) => map.set(stem, [...(map.get(stem) ?? []), form])
  for (const verb of agendaVerbs) {
    put(verb.stem, { verb, passive: verb.subject })
    if (verb.stem.endsWith('et')) put(`${verb.stem.slice(0, -1)}d`, { verb, passive: false })
    put(passiveOf(verb.stem), { verb, passive: true })
    if (verb.stem === 'koy') put('kon', { verb, passive: true })
  }
  for (const forms of map.values()) forms.sort((a, b) => b.verb.before.length - a.verb.before.length)
  return map
})()
