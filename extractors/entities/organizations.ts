/** What is asked of a cluster here: when it was mentioned last. */
interface Mentioned {
  readonly mentions: readonly { readonly start: number }[]
}

/** Last words that may fall away from an organisation's name: `Yurt` is the Yurt Partisi. */
const dispensable = new Set(
  'parti partisi kulübü holding grubu şirketi aş a.ş a.ş. ltd şti gazetesi televizyonu dergisi ajansı bankası sendikası spor fk sk'.split(
    ' ',
  ),
)

/** Of each word only so many organisations are looked through, the last ones. */
const looked = 100

/** Organisations by what their names may be shortened to: their beginning, their end, their last word as a common noun. */
export function organizationIndex<C extends Mentioned>() {
  const byFirst = new Map<string, [string, C][]>()
  const byLast = new Map<string, [string, C][]>()
  const byNoun = new Map<string, C[]>()

  return {
    /** Notes a name (in small letters) of an organisation. */
    add(key: string, organization: C) {
      const last = lastWord(key)
      const [first, second] = key.split(' ', 2)
      for (const word of second && second !== first ? [first, second] : [first])
        push(byFirst, word, [key, organization])
      push(byLast, last, [key, organization])
      if (last === key) return
      const before = lastWord(key.slice(0, -last.length - 1))
      for (const noun of nounsOf(last)) {
        push(byNoun, noun, organization)
        if (before === 'genel') push(byNoun, `genel ${noun}`, organization)
      }
    },
    /** The organisation named last that a name is short for, or that is short for it. */
    find(key: string): C | undefined {
      const begun = key.split(' ', 2).flatMap((word) => byFirst.get(word) ?? [])
      const beginning = begun.filter(([other]) => isBeginning(key, other) || isBeginning(other, key))
      const end = byLast.get(lastWord(key))?.filter(([other]) => isEnd(key, other))
      const whole = ofNoun(key)
      const found = [...beginning, ...(end ?? [])].map(([, organization]) => organization)
      return latest(whole ? [...found, ...whole] : found)
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

function latest<C extends Mentioned>(organizations: readonly C[]): C | undefined {
  const start = ({ mentions }: C) => mentions[mentions.length - 1].start
  return organizations.reduce<C | undefined>(
    (best, other) => (!best || start(other) > start(best) ? other : best),
    undefined,
  )
}

const lastWord = (key: string) => key.slice(key.lastIndexOf(' ') + 1)

const caseEnding = /^(?:[yn]?[ıiuü]n?|y?[ae]|[dt][ae]n?|y?l[ae]|[cç][ae])?$/u

/** What a possessed noun may be without its possessive: `meclisi` → `meclis`, `bakanlığı` → `bakanlık`. */
function nounsOf(possessed: string): string[] {
  if (!/[ıiuü]$/u.test(possessed)) return []
  const noun = possessed.slice(0, -1)
  return [...new Set([noun, noun.replace(/ğ$/u, 'k').replace(/b$/u, 'p'), noun.replace(/s$/u, '')])]
}

/** `yurt` begins `yurt partisi`, and `yıldız voleybol` `tokat yıldız voleybol kulübü` but for the town. */
function isBeginning(short: string, long: string): boolean {
  const words = short.includes(' ')
  if (!dispensable.has(lastWord(long)) || (short.length < 5 && !words)) return false
  return long.startsWith(`${short} `) || (words && long.slice(long.indexOf(' ') + 1).startsWith(`${short} `))
}

/** `il genel meclisi` ends `tokat il genel meclisi`; a ministry of another country is another one. */
function isEnd(short: string, long: string): boolean {
  if (!short.includes(' ') || !long.endsWith(` ${short}`) || /bakanlığı$/u.test(short)) return false
  return !long.slice(0, -short.length - 1).includes(' ')
}
