import { lastVowel, vowels } from '../../turkish/letters.ts'
import { headsOf } from './heads.ts'

/** What a verb takes as its matter: its object, a noun in the dative, whose it is, the occasion somebody goes to, what it is for, or what it is about. */
export type Takes = 'object' | 'dative' | 'owner' | 'occasion' | 'purpose' | 'about'

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
  /** Whether it is a diary's business only with a day of its own: `tanıtılacak`. */
  readonly dated: boolean
  /** Whether what is past counts only where a body does it: `soruşturma başlattı`. */
  readonly body: boolean
  /** Whether no table holds it, so that only what its sentence says of when and at what makes it a plan. */
  readonly open?: true
  /** Whether it is done within the occasion and not by going there: `forumda konuşacak`. */
  readonly within?: true
  /** What the head of the matter must be, where the verb means other things too. */
  readonly only: RegExp | null
  /** What the head of the matter must not be. */
  readonly never: RegExp | null
}

/**
 * One line a group: what holds of its verbs, then the verbs. `past`, `now`, `sits` (done at sittings), `opens`, `dated`
 * (only with a day of its own), `body` (when past, only of a body), `dative`, `owner`, `occasion`, `purpose`, `about`, `subject`; `only=` and `never=` name a
 * list of nouns (`heads.ts`) that the matter's head must or must not be. A verb may stand in several lines, with another
 * list in each. `>` tells what the dictionary calls it.
 */
const table = `
past now sits never=grip: ele al
past now sits: görüş, masaya yatır, müzakere et, oyla, gözden geçir, istişare et
past now sits about: görüş alışverişinde bulun, görüş teatisinde bulun, fikir alışverişinde bulun
sits about: bilgi ver, bilgi al, bilgilendirmede bulun, çağrıda bulun, mesaj ver, mesajlar ver > mesaj ver
past sits: imza altına al
sits: imzaya sun, imzasına sun > imzaya sun, imzaya aç
sits only=clear subject: belli ol, netleş, kesinleş, netlik kazan, kesinlik kazan
sits only=changes dative: gid > git
sits only=documents subject: gel, taşın
now sits never=chances: değerlendir
now sits never=chances: incele
past sits never=chances: tartış
sits never=chances: konuş, gündeme taşı, gündeme getir, gündemine getir > gündeme getir, gündemine taşı > gündeme taşı, gündemine al
sits subject: gündeme gel, gündemine gel > gündeme gel, masaya gel, gündeme alın
past sits: karara bağla, kararlaştır, oylamaya sun, oya sun, onaya sun, onayına sun > onaya sun
past sits dative never=fouls: karar ver, karar al, hükmet
past body dated sits only=deeds dative: izin ver
past sits purpose: yetki ver
sits purpose: oylama yap > oyla
past sits: havale et
past sits only=documents: komisyona sevk et > sevk et, alt komisyona sevk et > sevk et, alt komisyona gönder > gönder, komisyona gönder > gönder, komisyona havale et > havale et
past sits only=ruling: ver > karar ver, al > karar al
sits only=statements: al
dated only=applications: al
past sits only=documents: yasalaştır, kabul et, onayla, reddet, imzala, parafla, benimse, uygun bul, veto et
past body sits only=deeds: kabul et, onayla, reddet, benimse, uygun bul
past sits only=accounts: ibra et
past only=terms: uzat, yenile
past sits only=documents dative: imza at, onay ver, ret oyu ver
past sits only=documents owner: görüşmesi yap > görüş, ön görüşmesi yap > görüş, oylaması yap > oyla, müzakeresi yap > müzakere et
past sits only=overruled: iptal et, yürürlükten kaldır, feshet
past sits owner: yürütmesini durdur
past sits only=offices: seç
past body sits only=posts dative: seç
past only=appointed: ata
past: devral, devret
past body only=schooling dative: ara ver
past opens subject: hizmete gir, faaliyete geç, devreye gir, kullanıma gir, yayın hayatına başla
opens subject: yayın hayatına adım at, kapılarını aç, perdelerini aç
subject: yürürlüğe gir, yasalaş
past opens: hizmete aç, hizmete sun, hizmete al, hizmete sok, devreye al, faaliyete geçir, kullanıma aç, ibadete aç, ziyarete aç, işletmeye al
opens: trafiğe aç, ulaşıma aç
past opens only=facilities: aç
dated opens only=begun: aç
past opens only=foundation: at
past opens owner: temelini at, temeli at > temelini at, açılışını yap, açılışı yap > açılışını yap
past opens owner: açılışını gerçekleştir, açılışı gerçekleştir > açılışını gerçekleştir
dated opens subject: üretime başla, faaliyete başla, hizmet vermeye başla, yayına başla
dated subject: gösterime gir, vizyona gir, gösterime sun
dated only=goods: satışa sun, piyasaya sür, piyasaya sun
dated only=goods subject: satışa çık, piyasaya çık
dated only=crafts: fırlat, uzaya gönder, yörüngeye yerleştir
dated only=funerals: defnet, toprağa ver
dated only=cuts: uygula
dated only=finished: tamamla, bitir
dated only=bids: ver
dated only=shown: tanıt
dated only=exhibits: sergile
dated only=talks: tamamla
dated only=drafts: tamamla, hazırla
dated opens: sahneye koy, ziyarete kapat
dated only=bonds: ihraç et
sits only=witnesses: dinle
never=names: açıkla, duyur, ilan et
past body only=proclaimed: açıkla, duyur, ilan et, yayımla
: sonuçlandır, güncelle, yürürlüğe koy, hayata geçir, üstlen, ihale et, karar kıl, yayımla
dated: uygulamaya koy
dated subject: uygulamaya gir, uygulamaya geç
sits only=paper: sun
dated only=paper: teslim et, gönder, ilet, sevk et
only=decided: belirle, tespit et
dated only=founded: kur
sits only=speeches: yap, gerçekleştir
dated sits only=topics dative: değin
dated only=staged: yap, gerçekleştir
sits only=prizes: ver, takdim et
sits only=given: ver
dated: teslim et, tahsis et, monte et, inşa et
sits only=paper: oku
sits only=findings: paylaş
dated sits only=told: anlat, aktar, dile getir
sits subject: masada ol
only=start: başlat
dated only=operations: başlat
past body only=launched: başlat
now only=inquiries: sürdür, yürüt
dated only=works dative: başla
dated only=works dative subject: başla
sits only=talks dative: başla, geç
sits only=lawsuit: gör
sits only=lawsuit dative: bak
only=lots: çek
past sits only=rates: çıkar, indir, artır, yükselt, düşür, sabit tut, sabit bırak, değiştirme
past: transfer et, kadrosuna kat, renklerine bağla
occasion: katıl, iştirak et, başkanlık et, hitap et
occasion within: konuş
`

/** What holds of a verb of no table: something is done to an object. */
export const plainVerb = {
  before: [],
  takes: 'object',
  past: false,
  ongoing: false,
  atOccasion: true,
  subject: false,
  opens: false,
  dated: false,
  body: false,
  only: null,
  never: null,
} as const satisfies Omit<AgendaVerb, 'stem' | 'action'>

/** All verbs of the agenda. */
export const agendaVerbs: readonly AgendaVerb[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [traits, verbs] = line.split(/:\s*/u)
    const has = (trait: string) => traits.split(' ').includes(trait)
    const list = (name: string) => {
      const heads = new RegExp(`${name}=(\\p{Ll}+)`, 'u').exec(traits)?.[1]
      return heads ? headsOf(heads) : null
    }
    return verbs.split(', ').map((entry) => {
      const [verb, called = verb] = entry.split(' > ')
      const words = verb.split(' ')
      const stem = words[words.length - 1]
      return {
        before: words.slice(0, -1),
        stem,
        action: infinitive(called),
        takes: (['dative', 'owner', 'occasion', 'purpose', 'about'] as const).find(has) ?? 'object',
        past: has('past'),
        ongoing: has('now'),
        atOccasion: has('sits'),
        subject: has('subject'),
        opens: has('opens'),
        dated: has('dated'),
        body: has('body'),
        ...(has('within') ? { within: true as const } : {}),
        only: list('only'),
        never: list('never'),
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
    if (verb.stem === 'koy') {
      put('ko', { verb, passive: false }) // the word layer takes the y of `koyacak` for the ending's
      put('kon', { verb, passive: true })
      put('konul', { verb, passive: true })
    }
  }
  for (const forms of map.values()) forms.sort((a, b) => b.verb.before.length - a.verb.before.length)
  return map
})()
