import { lexicon } from './lexicon.ts'

/** Words with a capital that are no entity: God, scriptures, faiths, holidays, languages, months, days, prizes. */
const words = new Set(
  (
    "allah tanrı rab cenabıhak resulullah peygamber efendimiz peygamberimiz kur'an kuran kur'an-ı incil tevrat zebur islam islamiyet hristiyanlık " +
    'hıristiyanlık yahudilik müslümanlık alevilik şiilik sünnilik budizm ramazan kurban hac umre nevruz noel paskalya hanuka hıdrellez ' +
    'berat miraç mevlit aşure muharrem türkçe ingilizce almanca fransızca arapça kürtçe rusça farsça ispanyolca italyanca ' +
    'çince japonca yunanca latince osmanlıca ermenice azerice boşnakça gürcüce ibranice lazca zazaca ocak şubat mart nisan ' +
    'mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar oscar nobel ' +
    "grammy emmy altın internet tv dvd kobi kobi'ler anayasa batı doğu kuzey güney dünya güneş ay mars allahu ekber hükümet federal teknofest wimbledon eurovision " +
    'merkür jüpiter satürn uranüs neptün plüton bundesliga laliga euroleague brent ganyan bluetooth bitcoin android iphone ipad playstation'
  ).split(' '),
)

const plain: Readonly<Record<string, string>> = { â: 'a', î: 'i', û: 'u' }

/** Diseases and viruses that are called by a name, with their endings. */
const diseases =
  /^(?:alzheimer|parkinson|[ck]ovid|koronavirüs|influenza|ebola|hepatit|hantavirüs)(?:[ıiuüae]|n?[ıiuü]n|[ıiuü]?n[ae]|[dt][ae]n?|y?l[ae]|l[ıiuü])?$/u

/** Whether a form (in lower case, without its apostrophe suffix) names nothing that is marked. */
export function isNoName(form: string): boolean {
  return (
    words.has(form) ||
    (/[âîû]/u.test(form) && words.has(form.replace(/[âîû]/gu, (letter) => plain[letter] ?? letter))) ||
    diseases.test(form) ||
    /^(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralı[kğ])(?:t?[dt][ae]n?|[ae]|[ıiuü]n?)$/u.test(
      form,
    )
  )
}

/**
 * Whether a form says where somebody is from by a place of the lexicon: `Kayserili`. No people, so nothing is marked; `Iraklı`
 * names one, so whoever is about to mark nothing asks for places that are no country.
 */
export function isHomeTown(form: string, noCountry = false): boolean {
  const town = /^(.{3,})l[ıiuü](?:l[ae]r.*)?$/u.exec(form)?.[1]
  return (
    town !== undefined &&
    lexicon()
      .phrases.get(town)
      ?.some(
        ({ words: of, kind, known }) => of.length === 1 && kind === 'LOCATION' && !(noCountry && known?.iso3166),
      ) === true
  )
}
