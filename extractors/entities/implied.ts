import type { NameMention } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import { lastVowel } from '../../turkish/letters.ts'
import { type Cluster, type Clusters, lastBefore } from './clusters.ts'
import { isNounOf } from './short-names.ts'

/** The posts of a club, and the names of clubs. */
const clubPost =
  /^(?:takım kaptan(?:ı|lar.*)|(?:kaptan|(?:(?:baş|yardımcı |kaleci )?antrenör)|teknik (?:direktör|patron)))$/u
const ofClub = /kulüp |^kulübün /u
const clubName =
  /spor(?: kulübü)?$|kulübü$|^(?:fc|ac|cska)(?: |$)| (?:fc|united|city)$|(?<!\p{L})(?:galatasaray|fenerbahçe|beşiktaş|gençlerbirliği|ankaragücü|kasımpaşa|göztepe|altay|altınordu|efes pilsen)$/u

/** Titles that say by their own words at what they are held: `kulüp başkanı` at the club named last. */
const offices: readonly { readonly title: RegExp; readonly name: RegExp }[] = [
  { title: /^(?:büyükşehir )?belediye /u, name: /belediyesi$/u },
  { title: /^(?:belediye )?meclis /u, name: /meclisi$/u },
  { title: /^il genel meclis/u, name: /il genel meclisi$/u },
  { title: /(?:^| )(?:il|ilçe) başkan/u, name: /parti(?:si)?$|^[^ ]{2,5}$/u },
  { title: ofClub, name: clubName },
  { title: /^başhekim/u, name: /hastanesi$/u },
  { title: /vakıf /u, name: /vakfı$/u },
  { title: /^rektör/u, name: /üniversitesi$/u },
  { title: /^dekan/u, name: /fakültesi$/u },
  {
    title: /^(?:şirket(?:in)? |yönetim kurulu|muhasebe|genel müdür|icra kurulu|başkan (?:yardımcı|vekil))/u,
    name: /(?:kooperatifi|aş|a\.ş\.|holding|şirketi|kulübü|spor|bankası|derneği|vakfı|odası|birliği|federasyonu)$/u,
  },
  {
    title: /^(?:mevcut|görevdeki) başkan$/u,
    name: /(?:kulübü|spor|derneği|vakfı|odası|birliği|federasyonu|sendikası|kooperatifi|belediyesi|parti(?:si)?)$/u,
  },
  { title: /^parti |^genel başkan/u, name: /parti(?:si)?$/u },
]

/** Who is of such a body, not of the one named: `lise öğrencisi`. */
const anybodys = /(?<!n[ıiuü]n )(?:öğrenci|mezun|hoca|öğretmen)[^ ]*$/u

/** What says when a title is or was held, not which. */
const when = /^(?:eski|mevcut|yeni|görevdeki|geçici) /u

/** Titles whose holder stands at the head of a body that is called after it: `genelkurmay başkanı`, `sağlık bakan yardımcısı`. */
const heads = /^(.+ (?:bakan|başkan|müdür|komutan|müsteşar|savcı))(?:[ıiuü]|[ıu]mız| yardımcısı| vekili)?(?: |$)/u
const lik: Readonly<Record<string, string>> = { a: 'lığı', ı: 'lığı', e: 'liği', i: 'liği', u: 'luğu', ü: 'lüğü' }

/** A firm in the genitive, and bodies of which the name says that they are no firm. */
const ofFirm = /^(?:şirket|firma|kuruluş|holding)[ıi]?n[ıi]n$|^(?:şirket|holding)in$/u
const noFirm =
  /(?:bakanlığı|belediyesi|meclisi|üniversitesi|fakültesi|mahkemesi|kurulu|kurumu|partisi|parti|sendikası|derneği|vakfı|odası|birliği|müdürlüğü|başkanlığı|valiliği|dairesi|ajansı|borsası|platformu|komisyonu|spor|kulübü|federasyonu)$/u

/** An implied office is looked for among so many mentions before the role. */
const looked = 200

/** Finds the body at which a title is held that names none: by its own words, by what it stands for, by what was named before. */
export function impliedBodies(clusters: Clusters, mentions: readonly NameMention[], tokens: readonly Token[]) {
  return { impliedBy, byNoun }

  /** The body of a title (in small letters) at a token. */
  function impliedBy(title: string, first: number): Cluster | undefined {
    const held = title.replace(when, '')
    const own = bodyOf(held)
    if (own) return own
    if (clubPost.test(held)) return clubOf(first)
    const club = ofClub.test(held) ? clubOf(first) : undefined
    if (club) return club
    const office = offices.find((one) => one.title.test(held) || one.title.test(title))
    const body = office && namedBefore((key) => office.name.test(key), first)
    if (body || anybodys.test(held)) return body
    const word = held.split(' ', 1)[0]
    return ofNoun(word, first) ?? (ofFirm.test(word) ? mainFirm(first) : undefined)
  }

  /** The body that a noun in the genitive stands for with which a role begins: `sendikanın` Mersin Şube Başkanı. */
  function byNoun(title: string, first: number): Cluster | undefined {
    const word = title.split(' ', 1)[0]
    if (clusters.at.has(first) || !/.{3}n?[ıiuü]n$/u.test(word)) return undefined
    const found = ofNoun(word, first)
    return found?.type === 'ORGANIZATION' ? found : undefined
  }

  /** The body that the article names and that a title is held at: of a `genelkurmay başkanı` the Genelkurmay Başkanlığı. */
  function bodyOf(title: string): Cluster | undefined {
    const head = heads.exec(title)?.[1]
    return head ? clusters.named('ORGANIZATION', `${head}${lik[lastVowel(head)] ?? ''}`) : undefined
  }

  /** The body of which a word is the noun, named last before a token, else the only one of the article. */
  function ofNoun(word: string, token: number): Cluster | undefined {
    const isName = (key: string) => isNounOf(word, key)
    const before = namedBefore(isName, token)
    const [only, another] = before ? [before] : clusters.all.filter((cluster) => isBody(cluster, isName))
    return another ? undefined : only
  }

  /**
   * The organisation (or hospital) of such a name that was mentioned last before a token; where it is not the only one of its
   * noun (`Üniversitesi`, `AŞ`), of these the one the article names most.
   */
  function namedBefore(isName: (key: string) => boolean, token: number): Cluster | undefined {
    let at = lastBefore(mentions, token)
    let best: Cluster | undefined
    for (let n = 0; at >= 0 && n < looked; n++) {
      const cluster = clusters.at.get(at)
      if (cluster && cluster !== best && isBody(cluster, isName))
        if (!best || (cluster.mentions.length > best.mentions.length && haveOneNoun(cluster, best))) best = cluster
      at = lastBefore(mentions, at)
    }
    return best
  }

  /** The club a passage is about: the one named last as what it tells of, else the only one before. */
  function clubOf(token: number): Cluster | undefined {
    const isClub = (key: string) => clubName.test(key)
    const before = new Set<Cluster>()
    let at = lastBefore(mentions, token)
    for (let n = 0; at >= 0 && n < looked; n++) {
      const cluster = clusters.at.get(at)
      if (cluster?.type === 'ORGANIZATION' && isBody(cluster, isClub)) {
        before.add(cluster)
        const mention = cluster.mentions.find(({ first }) => first === at)
        if (mention && isTopic(mention.last)) return cluster
      }
      at = lastBefore(mentions, at)
    }
    const [only, another] = before
    return !another && only?.mentions.some(({ last }) => isPlain(last)) ? only : undefined
  }

  /** Whether a name has no case, or the genitive: `Çamspor`, `Çamspor'un`; not `Çamspor'dan`. */
  function isPlain(last: number): boolean {
    const { nameEnd, start, end, folded } = tokens[last - 1]
    return nameEnd === end || /^n?[ıiuü]n$/u.test(folded.slice(nameEnd - start + 1))
  }

  /** Whether a name that ends before a token is what a sentence tells of: `Çamspor, …`, `Çamspor ise`, `Çamspor'da`; not one of a list. */
  function isTopic(last: number): boolean {
    const { nameEnd, start, end, folded } = tokens[last - 1]
    if (nameEnd < end) return /^[dt][ae]$/u.test(folded.slice(nameEnd - start + 1))
    const next = tokens[last]?.text
    if (next !== ',') return /^(?:ise|d[ae])$/u.test(next ?? '')
    const beside = clusters.at.get(last + 1)?.mentions.find(({ first }) => first === last + 1)
    return !beside || !/^(?:,|ve|ile)$/u.test(tokens[beside.last]?.folded ?? '')
  }

  /** The firm the article is about: of the organisations named before that may be firms the one it names most. */
  function mainFirm(token: number): Cluster | undefined {
    let best: Cluster | undefined
    for (const cluster of clusters.all)
      if (cluster.type === 'ORGANIZATION' && cluster.mentions[0].first < token && cluster.mentions.length > 1)
        if (
          !isBody(cluster, (key) => noFirm.test(key)) &&
          !cluster.mentions.some(({ last }) => tokens[last]?.text === ')')
        )
          if (!best || cluster.mentions.length > best.mentions.length) best = cluster
    return best
  }
}

/** Whether a name of each of two clusters ends in the same noun: `Üniversitesi`. */
function haveOneNoun(one: Cluster, two: Cluster): boolean {
  const nounOf = (key: string) => key.slice(key.lastIndexOf(' ') + 1)
  const nouns = new Set([...one.keys].map(nounOf))
  return [...two.keys].some((key) => nouns.has(nounOf(key)))
}

/** Whether one of the names of what is no person is such a one. */
function isBody({ type, keys }: Cluster, isName: (key: string) => boolean): boolean {
  if (type === 'PERSON') return false
  for (const key of keys) if (isName(key)) return true
  return false
}
