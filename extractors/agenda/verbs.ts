import { lastVowel, vowels } from '../../turkish/letters.ts'
import { headsOf } from './heads.ts'

/** What a verb takes as its matter: its object, a noun in the dative, whose it is, the occasion somebody goes to, or what it is for. */
export type Takes = 'object' | 'dative' | 'owner' | 'occasion' | 'purpose'

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
  /** What the head of the matter must be, where the verb means other things too. */
  readonly only: RegExp | null
  /** What the head of the matter must not be. */
  readonly never: RegExp | null
}

/**
 * One line a group: what holds of its verbs, then the verbs. `past`, `now`, `sits` (done at sittings), `opens`, `dated`
 * (only with a day of its own), `dative`, `owner`, `occasion`, `purpose`, `subject`; `only=` and `never=` name a list of
 * nouns (`heads.ts`) that the matter's head must or must not be.
 */
const table = `
past now sits never=grip: ele al
past now sits: görüş, masaya yatır, müzakere et, oyla, gözden geçir, görüş alışverişinde bulun, görüş teatisinde bulun, istişare et
now sits never=chances: değerlendir
now sits never=chances: incele
past sits never=chances: tartış
sits never=chances: konuş, gündeme taşı, gündeme getir, gündemine al
sits subject: gündeme gel, gündemine gel, masaya gel, gündeme alın
past sits: karara bağla, kararlaştır, oylamaya sun, oya sun
past sits dative: karar ver, karar al, hükmet
past sits purpose: yetki ver
past sits: havale et, komisyona sevk et, komisyona gönder
past sits only=ruling: ver, al
past sits only=documents: yasalaştır, kabul et, onayla, reddet, imzala, parafla, benimse, uygun bul, veto et
past sits only=accounts: ibra et
past only=terms: uzat, yenile
past sits only=documents dative: imza at, onay ver, ret oyu ver
past sits only=documents owner: görüşmesi yap, ön görüşmesi yap, oylaması yap, müzakeresi yap
past sits only=overruled: iptal et, yürürlükten kaldır, feshet
past sits owner: yürütmesini durdur
past sits only=offices: seç
past only=appointed: ata
past: devral, devret
past opens subject: hizmete gir, faaliyete geç, devreye gir, kullanıma gir
subject: yürürlüğe gir
past opens: hizmete aç, hizmete al, hizmete sok, devreye al, faaliyete geçir, kullanıma aç, ibadete aç, ziyarete aç, işletmeye al
opens: trafiğe aç, ulaşıma aç
past opens only=facilities: aç
past opens only=foundation: at
past opens owner: temelini at, temeli at, açılışını yap, açılışı yap, açılışını gerçekleştir, açılışı gerçekleştir
dated opens subject: üretime başla, faaliyete başla, hizmet vermeye başla, yayına başla
dated subject: gösterime gir, vizyona gir, gösterime sun
dated only=goods: satışa sun, piyasaya sür, piyasaya sun
dated only=goods subject: satışa çık, piyasaya çık
dated only=shown: tanıt
dated only=exhibits: sergile
dated only=talks: tamamla
dated opens: sahneye koy, ziyarete kapat
dated only=bonds: ihraç et
sits only=witnesses: dinle
never=names: açıkla, duyur, ilan et
: sonuçlandır, güncelle, yürürlüğe koy, hayata geçir, üstlen, ihale et, karar kıl, yayımla
dated: uygulamaya koy
dated subject: uygulamaya gir, uygulamaya geç
only=paper: sun
dated only=paper: teslim et, gönder, ilet, sevk et
only=decided: belirle, tespit et
dated only=founded: kur
sits only=speeches: yap
sits only=paper: oku
only=findings: paylaş
sits subject: masada ol
only=start: başlat
dated only=works dative subject: başla
dated only=talks dative: geç
sits only=lawsuit: gör
only=lots: çek
past sits only=rates: çıkar, indir, artır, yükselt, düşür, sabit tut, değiştirme
occasion: katıl, iştirak et, başkanlık et, hitap et
`

/** What some of them are called in the dictionary. */
const calledOtherwise: Readonly<Record<string, string>> = {
  'gündemine gel': 'gündeme gel',
  ver: 'karar ver',
  al: 'karar al',
  'temeli at': 'temelini at',
  'görüşmeyi sürdür': 'görüş',
  'incelemeyi sürdür': 'incele',
  'değerlendirmeyi sürdür': 'değerlendir',
  'müzakereyi sürdür': 'müzakere et',
  'açılışı yap': 'açılışını yap',
  'açılışı gerçekleştir': 'açılışını gerçekleştir',
  'görüşmesi yap': 'görüş',
  'ön görüşmesi yap': 'görüş',
  'oylaması yap': 'oyla',
  'müzakeresi yap': 'müzakere et',
}

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
    return verbs.split(', ').map((verb) => {
      const words = verb.split(' ')
      const stem = words[words.length - 1]
      return {
        before: words.slice(0, -1),
        stem,
        action: infinitive(calledOtherwise[verb] ?? verb),
        takes: (['dative', 'owner', 'occasion', 'purpose'] as const).find(has) ?? 'object',
        past: has('past'),
        ongoing: has('now'),
        atOccasion: has('sits'),
        subject: has('subject'),
        opens: has('opens'),
        dated: has('dated'),
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
    }
  }
  for (const forms of map.values()) forms.sort((a, b) => b.verb.before.length - a.verb.before.length)
  return map
})()
