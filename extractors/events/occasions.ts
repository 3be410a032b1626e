import type { EventKind } from '../../schemas/event.ts'

/** A noun that names an occasion. */
export interface OccasionNoun {
  /** The dictionary form, with the words it needs before it: `basın toplantısı` is `basın` and `toplantı`. */
  readonly noun: string
  readonly before: string
  readonly kind: EventKind
  /** What it may stand for when it is said again: the nouns of one family name each other's occasions. */
  readonly family: string
  /** Whether it can take up an occasion that another noun of its family named: `toplantı` a `birleşim`. */
  readonly generic: boolean
  /** Whether it only takes up occasions that another noun named: `mücadele` a match. */
  readonly follows: boolean
  /** Whether it has other meanings (`zirve` of a mountain), so that it needs a word of holding, an owner or a date. */
  readonly weak: boolean
  /** Whether it is an occasion only in a proper name: `Anadolu Dans Gecesi`. */
  readonly properOnly: boolean
}

/**
 * kind: family: nouns. `?` marks a noun of several meanings, `*` one that takes up other
 * nouns of its family, `~` one that does nothing else, `!` one that is an occasion only in a proper name. A noun of several words has its first ones in nominative.
 */
const table = `
summit: toplantı: zirve?
meeting: toplantı: toplantı*, birleşim, forum, konferans?, çalıştay, seminer, şûra?, şura?, panel?, istişare?, brifing
meeting: oturum: oturum?*
meeting: yemek: çalışma yemek, iftar yemek, iftar?, akşam yemek?, yemek?*~
meeting: görüşme: görüşme*, buluşma*, müzakere?
press-conference: basın: basın toplantı, basın açıklama?
visit: ziyaret: ziyaret, iadeiziyaret
election: seçim: seçim?, ön seçim
hearing: duruşma: duruşma*, celse*, dava
signing: tören: imza tören
vote: oylama: oylama*, referandum, halk oylama
ceremony: tören: tören*, açılış program, anma program, tanıtım program, ödül program, iftar program, bayramlaşma program, mezuniyet program, imza program, kutlama program, tanıtım tören, mezuniyet tören, mezuniyet?, nöbet tören, bayrak tören, açılış tören, kapanış tören, açılış?, anma tören, yemin tören, temel atma tören, ödül tören, karşılama tören, devir teslim tören, cenaze tören, cenaze namaz, cenaze?*, düğün?
match: maç: maç?*, karşılaşma?*, müsabaka?*, derbi?*, final maç, rövanş?, deplasman?, mücadele?*~
congress: kongre: kongre*, kurultay*, genel kurul toplantı, genel kurul, sempozyum
exercise: tatbikat: tatbikat?
strike: grev: grev?, iş bırakma eylem
other: fuar: fuar
other: ihale: ihale?
other: kura: kura çekim
other: yürüyüş: yürüyüş?, oturma eylem?, protesto eylem?, protesto gösteri?
other: yarış: yarış?, yarışma?, grand prix?
other: gösteri: gösteri?
other: yıl dönümü: yıl dönüm, yıldönüm?
other: etkinlik: etkinlik?*~
other: turnuva: turnuva?, şampiyona?
other: festival: festival, şenlik
other: miting: miting
other: sergi: sergi?
other: konser: konser?, dinleti?
ceremony: konser: kapanış konser
other: gala: gala?, defile?
other: davet: resepsiyon, kokteyl?
other: antrenman: antrenman?*, idman?*
other: kutlama: kutlama?
other: müzayede: müzayede, açık artırma?
other: deprem: deprem?*, sarsıntı?*
other: kaza: zincirleme kaza?, trafik kaza?, kaza?*
other: yangın: yangın?*
other: gala: gece!
other: turnuva: kupa!
`

/** All nouns of occasions. */
export const occasionNouns: readonly OccasionNoun[] = table
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [kind, family, nouns] = line.split(': ')
    return nouns.split(', ').map((entry) => {
      const words = entry.replace(/[?*~!]/gu, '').split(' ')
      return {
        noun: words[words.length - 1],
        before: words.slice(0, -1).join(' '),
        kind: kind as EventKind,
        family,
        generic: entry.includes('*'),
        follows: entry.includes('~'),
        weak: entry.includes('?'),
        properOnly: entry.includes('!'),
      }
    })
  })

const byNoun = new Map<string, OccasionNoun[]>()
for (const entry of occasionNouns)
  for (const noun of new Set([entry.noun, entry.noun.replace(/k$/u, 'ğ')]))
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), entry])
for (const entries of byNoun.values()) entries.sort((a, b) => b.before.length - a.before.length)

const initials = new Set([...byNoun.keys()].map((noun) => noun.slice(0, 3)))

/** How a form of such a noun is inflected. */
export interface OccasionForm {
  readonly entries: readonly OccasionNoun[]
  readonly plural: boolean
  /** Whether it is possessed: `toplantısı`, `ziyaretimiz`. */
  readonly possessed: boolean
  /** What stands after plural and possessive: `nda`, ``, `nın`. */
  readonly ending: string
}

const endings =
  /^(?<plural>l[ae]r)?(?<possessed>s?[ıiuü](?![ıiuün]?m)|[ıiuü]?m[ıiuü]z)?(?<ending>y?l[ae]|n?[dt][ae](?:n|ki)?|n[ıiuü]n?|[ıiuü]n|[yn]?[ae]|y[ıiuü])?$/u

const seen = new Map<string, OccasionForm | null>()

/** The noun of which `folded` is a form, or null. A name is cut at its apostrophe first. Forms already seen cost a look-up. */
export function occasionForm(folded: string): OccasionForm | null {
  if (!initials.has(folded.slice(0, 3))) return null
  let form = seen.get(folded)
  if (form === undefined) {
    if (seen.size > 20_000) seen.clear()
    form = read(folded)
    seen.set(folded, form)
  }
  return form
}

function read(folded: string): OccasionForm | null {
  const joined = folded.replace("'", '')
  for (let length = joined.length; length >= 3; length--) {
    const entries = byNoun.get(joined.slice(0, length))
    const match = entries && endings.exec(joined.slice(length))
    if (!entries || !match?.groups) continue
    const { plural, possessed, ending } = match.groups
    return { entries, plural: !!plural, possessed: !!possessed, ending: ending ?? '' }
  }
  return null
}
