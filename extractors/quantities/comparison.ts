import { predicateEnding } from '../../turkish/inflection.ts'
import { numberFind } from './cardinal.ts'
import { readNumber } from './number.ts'
import { type Amount, nameAt, type Position, type QuantityRule, quantityRule, type Value } from './reading.ts'
import { isBetween, scaled } from './span.ts'
import { measureAfter, moneyAfter } from './units.ts'

/** One side of a range: its bound, whether it is the lower, the upper or both, and the index of the token after it. */
interface Side {
  readonly is: 'least' | 'most' | 'equal'
  readonly value: number
  readonly next: number
}

const more = 'büyük fazla çok yüksek yukarı üst üzer'.split(' ')
const less = 'küçük az düşük aşağı alt eksik'.split(' ')
const sides = new Map([...more.map((word) => [word, 'least'] as const), ...less.map((word) => [word, 'most'] as const)])
const opposite = { least: 'most', most: 'least', equal: 'equal' } as const

/** Which side a word of comparison tells, with any ending: `fazla`, `fazlası`, `büyüktür`, `altında`. */
function sideOf(form: string): Side['is'] | null {
  for (const [word, is] of sides) if (form.startsWith(word) && predicateEnding(word, form.slice(word.length))) return is
  return null
}

const isOr = (form: string) => form === 've' || form === 'veya'
const isEqual = (form: string) => /^eşit(?:tir)?$/u.test(form)

/** The index behind `veya`, `ve`, `ya da` at an index, or null. */
function afterOr(position: Position, at: number): number | null {
  if (isOr(nameAt(position, at))) return at + 1
  return nameAt(position, at) === 'ya' && nameAt(position, at + 1) === 'da' ? at + 2 : null
}

/** Reads `daha fazla`, `büyük`, `az değil`. */
function readWord(position: Position, at: number): { is: Side['is']; next: number } | null {
  const place = nameAt(position, at) === 'daha' ? at + 1 : at
  const is = sideOf(nameAt(position, place))
  if (!is) return null
  const after = nameAt(position, place + 1)
  if (/^değil(?:dir)?$/u.test(after)) return { is: opposite[is], next: place + 2 }
  return { is: /^olma(?:dı|ya|z)/u.test(after) ? opposite[is] : is, next: place + 1 } // 200'den az olmayan
}

/** Reads on behind a number: its case says what may follow (`100'den fazla`, `100'ün altında`, `100'e eşit`, `100 veya daha fazla`). */
function readBehind(position: Position, { ending, next, value, ordinal }: Amount): Side | null {
  const found = ending.possessed && ending.case === 'Nom' && !ordinal ? 'Acc' : ending.case
  if (found === 'Abl') {
    const word = readWord(position, next)
    const or = word && afterOr(position, word.next)
    return word && { ...word, value, next: or && isEqual(nameAt(position, or)) ? or + 1 : word.next }
  }
  if (found === 'Acc' && nameAt(position, next) === 'aşkın') return { is: 'least', value, next: next + 1 } // 5 bini aşkın
  if (found === 'Gen') {
    const place = nameAt(position, next)
    const is = /^(?:üzerinde|üstünde|altında)/u.test(place) ? sideOf(place) : null
    return is && { is, value, next: next + 1 }
  }
  if (found === 'Dat' && isEqual(nameAt(position, next))) {
    const or = afterOr(position, next + 1)
    const word = or === null ? null : readWord(position, or)
    return word ? { ...word, value } : { is: 'equal', value, next: next + 1 }
  }
  const or = ending.case === 'Nom' && !ending.lik ? afterOr(position, next) : null
  const word = or === null ? null : readWord(position, or)
  return word && or !== null && /^(?:daha$|üzeri|üstü|altı$|fazlası|azı)/u.test(nameAt(position, or))
    ? { ...word, value }
    : null
}

const prefixes: Readonly<Record<string, Side['is']>> = {
  'en az': 'least',
  'en çok': 'most',
  'en fazla': 'most',
  asgari: 'least',
  azami: 'most',
  eşittir: 'equal',
  '>': 'least',
  '<': 'most',
  '> =': 'least',
  '< =': 'most',
}

const prefixLeads = new Set(Object.keys(prefixes).map((prefix) => prefix.split(' ')[0]))

/** Reads on behind what tells the side before its number: `en az 30`, `>= 30`. */
function readBefore(position: Position, at: number): Side | null {
  const lead = nameAt(position, at)
  if (!prefixLeads.has(lead)) return null
  const pair = `${lead} ${nameAt(position, at + 1)}`
  const [is, next] = prefixes[pair] ? [prefixes[pair], at + 2] : [prefixes[lead], at + 1]
  const amount = is && readNumber(position, next)
  if (!is || !amount || hasUnit(position, amount)) return null
  const equal = amount.ending.case === 'Dat' && isEqual(nameAt(position, amount.next))
  return { is, value: amount.value, next: equal ? amount.next + 1 : amount.next }
}

const hasUnit = (position: Position, amount: Amount) =>
  Boolean(amount.tail) ||
  nameAt(position, amount.next) === '%' ||
  moneyAfter(position, amount) !== null ||
  measureAfter(position, amount) !== null ||
  /^(?:derece|yaş)/u.test(nameAt(position, amount.next))

/** Whether `onun` is his and not of ten, `bu yüzden` therefore and not than a hundred; `ondan fazla` is more than ten. */
function isPronoun(position: Position, at: number, { next }: Amount): boolean {
  if (next > at + 1) return false
  const form = nameAt(position, at)
  if (form === 'yüzden') return /^(?:bu|o|şu|ne)$/u.test(nameAt(position, at - 1))
  return /^on(?:un|u|a|da)$/u.test(form) || (form === 'ondan' && nameAt(position, next) !== 'fazla')
}

function readSide(position: Position, at: number): Side | null {
  const before = readBefore(position, at)
  if (before) return before
  const amount = at === position.at ? position.number : readNumber(position, at, { ordinals: true })
  return amount && !isPronoun(position, at, amount) ? readBehind(position, amount) : null
}

function boundsOf({ is, value }: Side): [number | null, number | null] {
  if (is === 'equal') return [value, value]
  return is === 'least' ? [value, null] : [null, value]
}

/** Reads one side, or two opposite ones that `ve`, `ancak` or a comma joins. */
function readSides(position: Position, at: number): { value: Value; next: number } | null {
  const one = readSide(position, at)
  if (!one) return null
  const joined = /^(?:ve|ama|ancak|fakat|,)$/u.test(nameAt(position, one.next))
  const two = joined ? readSide(position, one.next + 1) : null
  if (two && one.is !== 'equal' && two.is === opposite[one.is]) {
    const [from, to] = one.is === 'least' ? [one.value, two.value] : [two.value, one.value]
    if (from <= to) return { value: [from, to], next: two.next }
  }
  return { value: boundsOf(one), next: one.next }
}

const comparison = quantityRule({
  name: 'karşılaştırma',
  examples: {
    "Kazada [10'dan fazla] kişi yaralandı.": '10, null',
    'Doğada [binden az] panda yaşıyor.': ',1000 null',
    "Kurulda [7'den az] olmayan üye bulunur.": '7, null',
    'Mitinge [5 bini aşkın] kişi katıldı.': '5000, null',
    'Salona [en az 300] seyirci alınacak.': '300, null',
    "Bu sayı [20'den büyük ve 35'ten küçük] olmalı.": '20,35 null',
    'Gruplar [en çok 100 ve en az 20] üyeden oluşur.': '20,100 null',
    'İşyerinde [elli veya daha fazla] işçi çalışıyorsa kurul seçilir.': '50, null',
    "Not ortalaması [70'in altında] kalanlar başvuramaz.": ',70 null',
  },
  counterexamples: [
    'En az zararla atlattılar.',
    "Vergi 100'den 120'ye çıktı.",
    'En az 5 kilometre yüründü.',
    'Kardeşi ondan büyük, bu yüzden az konuştu.',
  ],
  *match(position) {
    const found = readSides(position, position.at)
    if (found) yield numberFind(position, position.at, found.next, found.value)
  },
})

const between = quantityRule({
  name: 'arasında',
  examples: {
    'Katılımcı sayısı [20 ve 30 arasında] olacak.': '20,30 null',
    'Kuleyi günde [15 ile 20 bin arasında] kişi geziyor.': '15000,20000 null',
    'Üye sayısı [20 ile 30 arasında]dır.': '20,30 null',
    "Kontenjan [100'den 150'ye kadar] artırılabilir.": '100,150 null',
    'Her şubeden [5 ile 10 arasında] temsilci seçilecek.': '5,10 null',
  },
  counterexamples: ['Sayı 20 ve 30 olarak verildi.', "Vergi 100'den 120'ye çıktı."],
  *match(position) {
    const { at } = position
    const low = position.number
    if (!low || low.tail) return
    const join = nameAt(position, low.next)
    const joined = (join === 've' || join === 'ile') && !(low.closed && !low.ordinal)
    const upTo = low.ending.case === 'Abl'
    if (!joined && !upTo) return
    const high = readNumber(position, joined ? low.next + 1 : low.next, { ordinals: true })
    if (!high || high.tail) return
    const from = low.ordinal ? low.value : scaled(position, low, high)
    if (from >= high.value) return
    const closes = joined
      ? isBetween(position, high.next)
      : high.ending.case === 'Dat' && /^kadar(?:dır)?$/u.test(nameAt(position, high.next))
    if (!closes) return
    const without = /d[ıi]r$/u.exec(nameAt(position, high.next))?.[0].length ?? 0
    yield { ...numberFind(position, at, high.next + 1, [from, high.value]), without }
  },
})

/** Rules for ranges that words of comparison tell. */
export const comparisonRules: readonly QuantityRule[] = [between, comparison]
