/** What is asked of a cluster here: what it is called, and when it was mentioned last. */
interface Mentioned {
  readonly keys: ReadonlySet<string>
  readonly mentions: readonly { readonly start: number; readonly known?: object }[]
}

/** Last words that may fall away from an organisation's name: `Yurt` is the Yurt Partisi. */
const dispensable = new Set(
  'parti partisi kulübü holding grubu şirketi aş a.ş a.ş. ltd şti gazetesi televizyonu dergisi ajansı bankası sendikası spor fk sk idaresi'.split(
    ' ',
  ),
)

/** Bodies inside another one: however long that one's name, it may fall away before them. */
const inner = new Set(
  'kurulu komisyonu komitesi meclisi heyeti divanı mahkemesi müdürlüğü başkanlığı amirliği konseyi'.split(' '),
)

/** What every state has one of: with a country before it, it is another one's. */
const national =
  /(?:bakanlığı|bakanlar kurulu|anayasa mahkemesi|yüksek mahkemesi?|merkez bankası|genelkurmay başkanlığı|millet meclisi)$/u

/** Of each word only so many names are looked through, the last ones. */
const looked = 100

/** Organisations or places by what their names may be shortened to: their beginning, their end, their last word as a common noun, their initials. */
export function shortNameIndex<C extends Mentioned>() {
  const byFirst = new Map<string, [string, C][]>()
  const byLast = new Map<string, [string, C][]>()
  const byNoun = new Map<string, C[]>()
  const byInitials = new Map<string, C[]>()
  const byAcronym = new Map<string, C[]>()

  return {
    /** Notes a name (in small letters), and whether it is written as an acronym. */
    add(key: string, acronym: boolean, cluster: C) {
      const last = lastWord(key)
      const [first, second] = key.split(' ', 2)
      for (const word of second && second !== first ? [first, second] : [first]) push(byFirst, word, [key, cluster])
      push(byLast, last, [key, cluster])
      if (acronym) push(byAcronym, key, cluster)
      if (last === key) return
      push(byInitials, initialsOf(key), cluster)
      const before = lastWord(key.slice(0, -last.length - 1))
      for (const noun of nounsOf(last)) {
        push(byNoun, noun, cluster)
        if (before === 'genel') push(byNoun, `genel ${noun}`, cluster)
      }
    },
    /** The one named last that a name is short for, or that is short for it; of an unlisted body any word of its name may be. */
    find(key: string, acronym: boolean, unlisted = false): C | undefined {
      const isWord = (other: string) => unlisted && isWordOf(key, other)
      const begun = key.split(' ', 2).flatMap((word) => byFirst.get(word) ?? [])
      const beginning = begun.filter(
        ([other, { mentions }]) =>
          (isBeginning(key, other) && (unlisted || !ownMedium.test(other))) ||
          (isBeginning(other, key) && !(ownMedium.test(key) && mentions.some(({ known }) => known))) ||
          isWord(other),
      )
      const end = byLast
        .get(lastWord(key))
        ?.filter(
          ([other, { keys }]) =>
            isEnd(key, other) ||
            isWord(other) ||
            isFirstPart(key, other) ||
            isFirstPart(other, key) ||
            (isEnd(other, key) && !isAnothers(other, key, keys)),
        )
      const found = [...beginning, ...(end ?? [])].map(([, cluster]) => cluster)
      found.push(...((acronym ? byInitials.get(key) : byAcronym.get(initialsOf(key))) ?? []))
      return latest([...found, ...(ofNoun(key) ?? [])])
    },
  }

  /** Those of which a word, inflected or not, is the noun: `meclisin` of `… belediye meclisi`. */
  function ofNoun(word: string): C[] | undefined {
    for (let length = word.length; length > 3; length--) {
      const found = caseEnding.test(word.slice(length)) && byNoun.get(word.slice(0, length))
      if (found) return found
    }
    return undefined
  }
}

function push<K, V>(index: Map<K, V[]>, key: K, value: V) {
  const of = index.get(key)
  if (!of) index.set(key, [value])
  else {
    if (of.length === looked) of.shift()
    of.push(value)
  }
}

function latest<C extends Mentioned>(clusters: readonly C[]): C | undefined {
  const start = ({ mentions }: C) => mentions[mentions.length - 1].start
  return clusters.reduce<C | undefined>(
    (best, other) => (!best || start(other) > start(best) ? other : best),
    undefined,
  )
}

const lastWord = (key: string) => key.slice(key.lastIndexOf(' ') + 1)

const caseEnding = /^(?:[yn]?[ıiuü]n?|y?[ae]|[dt][ae]n?|y?l[ae]|[cç][ae])?$/u

/** Whether a word, inflected or not, is the noun of a name: `hastanenin` of `devlet hastanesi`, `komisyon` of `savunma komisyonu`. */
export function isNounOf(word: string, key: string): boolean {
  const last = lastWord(key)
  return (
    last !== key &&
    nounsOf(last).some((noun) => noun.length > 2 && word.startsWith(noun) && caseEnding.test(word.slice(noun.length)))
  )
}

/** What a possessed noun may be without its possessive: `meclisi` → `meclis`, `bakanlığı` → `bakanlık`. */
function nounsOf(possessed: string): string[] {
  if (!/[ıiuü]$/u.test(possessed)) return []
  const noun = possessed.slice(0, -1)
  return [...new Set([noun, noun.replace(/ğ$/u, 'k').replace(/b$/u, 'p'), noun.replace(/s$/u, '')])]
}

/** The initials of a name of several words, where there are three at least: `türkiye odalar ve borsalar birliği` → `tobb`. */
function initialsOf(key: string): string {
  const words = key.split(' ').filter((word) => !/^(?:ve|ile|için|[^\p{L}].*)$/u.test(word))
  return words.length < 3 ? '' : words.map((word) => word[0]).join('')
}

/** `yurt` begins `yurt partisi`, and `yıldız voleybol` `tokat yıldız voleybol kulübü` but for the town. */
function isBeginning(short: string, long: string): boolean {
  const words = short.includes(' ')
  if (!dispensable.has(lastWord(long)) || (short.length < 5 && !words)) return false
  return long.startsWith(`${short} `) || (words && long.slice(long.indexOf(' ') + 1).startsWith(`${short} `))
}

/** Whether a word is the first or last one of a name that ends in no possessed noun: of `karsel beyaz eşya`, `new york knicks`. */
function isWordOf(word: string, long: string): boolean {
  if (word.length < 4 || word.includes(' ') || word.endsWith('spor') || /[ıiuü]$|[^\p{L}]$/u.test(long)) return false
  return long.startsWith(`${word} `) || (long.endsWith(` ${word}`) && !isField.has(word))
}

/** Last words of firms that say what they do. */
const isField = new Set(
  'holding group bank grup sigorta inşaat turizm gıda tekstil medya yatırım market otel'.split(' '),
)

/** The medium of a body with a name of its own: `Fenerbahçe Televizyonu` is not Fenerbahçe. */
const ownMedium = / (?:televizyonu|dergisi|radyosu)$/u

/** Whether a short name has only the first of the fields of a body: `sağlık komisyonu` of `tbmm sağlık, aile ve sosyal işler komisyonu`. */
function isFirstPart(short: string, long: string): boolean {
  const last = lastWord(short)
  if (!/^(?:komisyonu|bakanlığı|müdürlüğü|komitesi)$/u.test(last) || last === short) return false
  const field = short.slice(0, -last.length - 1)
  const whole = long.replace(/^tbmm /u, '')
  return whole.endsWith(` ${last}`) && (whole.startsWith(`${field} ve `) || whole.startsWith(`${field}, `))
}

/** Whether a short name has been taken for another long one: `emniyet müdürlüğü` for `van emniyet müdürlüğü`. */
function isAnothers(short: string, long: string, keys: ReadonlySet<string>): boolean {
  for (const key of keys) if (key.endsWith(` ${short}`) && !isPartOf(key, long) && !isPartOf(long, key)) return true
  return false
}

/** Whether all words of one name stand in another: `gaziantep emniyet müdürlüğü`, `gaziantep il emniyet müdürlüğü`. */
function isPartOf(part: string, whole: string): boolean {
  const words = new Set(whole.split(' '))
  return part.split(' ').every((word) => words.has(word))
}

/** `il genel meclisi` ends `tokat il genel meclisi`; a ministry of another country is another one. */
function isEnd(short: string, long: string): boolean {
  if (!short.includes(' ') || !long.endsWith(` ${short}`) || national.test(short)) return false
  return inner.has(lastWord(short)) || !long.slice(0, -short.length - 1).includes(' ')
}
