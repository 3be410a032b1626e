import { readClock } from './clock.ts'
import { dayBegins, goesOn, readDay } from './day.ts'
import {
  dateFind,
  dateRule,
  formAt,
  isOpen,
  lexemeAt,
  of,
  type Piece,
  type Position,
  possessedUnit,
} from './grammar.ts'
import { Part, Unit } from './lexeme.ts'
import { between, dayPeriod, isoClock } from './period.ts'
import { type Scope, weeklyDay } from './scope.ts'

/** What makes something else of a part of the day: `akşam yemeği`, `sabah namazı`, `Sabah gazetesi`. */
const compounds =
  /^(?:namaz|yemeğ|yemek|ezan|gazete|haberler|kahvaltı|vardiya|kulü|kuşağ|okul|ilçe|pazar|mesai|hayat|bekçi|eğlence|program|antrenman|idman|içti|trafi|sefer|saatinde)/u
const hours = /^saatler/u
const kinds = /^(?:erken|geç|ilk|ilerleyen)$/u // erken saatlerde
const tails = /^(?:yarısı\p{L}*|üstü|üzeri|karşı|erkenden|civarı|ortası)$/u

/** Reads what tells a part of the day more exactly: `saatlerinde`, `erken saatlerde`, `yarısında`. */
function readTail(position: Position, at: number): number {
  const form = formAt(position, at)
  if (position.tokens[at]?.capital && tails.test(form)) return at // Gece Yarısı Ekspresi
  if (hours.test(form) || tails.test(form)) return at + 1
  if (form === 'gece' && /^yarısı/u.test(formAt(position, at + 1))) return at + 2
  return kinds.test(form) && /^saat(?:ler|te$)/u.test(formAt(position, at + 1)) ? at + 2 : at
}

/** Reads a part of the day: `akşam`, `gecesi`, `sabah saatlerinde`, `öğleden sonra`; the index after it, or null. */
function readDayPart(position: Position, at: number): number | null {
  const lexeme = of(position, at, 'part')
  if (!lexeme || lexeme.ending.plural || lexeme.ending.lik) return null
  if (lexeme.value === Part.afternoon && formAt(position, at) === 'öğleden')
    return /^(?:sonra|önce)(?:ki)?$/u.test(formAt(position, at + 1)) ? readTail(position, at + 2) : null
  const { case: kind, possessed } = lexeme.ending
  if (kind === 'Gen' && !possessed && kinds.test(formAt(position, at + 1)) && hours.test(formAt(position, at + 2)))
    return at + 3
  if (!possessed && kind === 'Dat' && /^(?:karşı|doğru)$/u.test(formAt(position, at + 1))) return at + 2
  if (!possessed && kind !== 'Nom') return null
  const next = lexeme.closed ? at + 1 : readTail(position, at + 1)
  return compounds.test(formAt(position, next)) ? null : next
}

const partOfDay = dateRule({
  name: 'günün bölümü',
  begins: dayBegins,
  examples: {
    'Yağmur [dün akşam] başladı.': '2024-10-13',
    'Kaza [bu sabah erken saatlerde] oldu.': '2024-10-14',
    '[Cumartesi akşamı] oynanan maç berabere bitti.': '2024-10-12',
    'Heyet [yarın öğleden sonra] dönecek.': '2024-10-15',
    'Deprem [17 Ağustos 1999 gecesi] oldu.': '1999-08-17',
  },
  counterexamples: ['Dün akşam yemeğinde buluştular.', 'Bugün Sabah gazetesinde çıktı.', 'Cuma namazı kılındı.'],
  read(position) {
    const day = readDay(position, position.at)
    if (!day || !goesOn(position, day)) return null
    const next = day.part === undefined ? readDayPart(position, day.next) : readTail(position, day.next)
    return next === null || next === day.next ? null : dateFind(position, { ...day, next })
  },
})

const standingPart = dateRule({
  name: 'sabah saatleri',
  begins: ['part', 'adverb'],
  examples: {
    'Yangın [sabah saatlerinde] söndürüldü.': '2024-10-14',
    'Kurul [öğleden sonra] toplanacak.': '2024-10-14',
    'Ekipler [sabaha karşı] ulaştı.': '2024-10-14',
    'Kar [sabahın ilk saatlerinde] başladı.': '2024-10-14',
    'Yağışın [akşama doğru] kesilmesi bekleniyor.': '2024-10-14',
    'Heyet [sabahleyin] yola çıktı.': '2024-10-14',
    'Takımlar [akşam] oynanacak maça hazırlandı.': '2024-10-14',
  },
  counterexamples: [
    'Kitap, Gece Yarısı Ekspresi izleri taşıyor.',
    'Akşam yemeğinde konuştular.',
    'Gece kulübü kapatıldı.',
    'Her sabah erken saatlerde kalkar.',
  ],
  read(position) {
    const { at } = position
    if (lexemeAt(position, at - 1) || isMidnight(position, at)) return null
    const when = (scope: Scope) => dayPeriod(scope.clockDay())
    if (of(position, at, 'adverb')) return dateFind(position, { next: at + 1, daily: true, when })
    const next = readDayPart(position, at)
    if (next === null || (next === at + 1 && !isAdverb(position, at))) return null
    return dateFind(position, { next, daily: true, when })
  },
})

/** What makes a noun of the part of a day: `hangi gece`, `doğduğu gece`. */
const described: ReadonlySet<string> = new Set(['VERB', 'DET', 'ADJ', 'NUM', 'PRON'])

/** Whether a bare part of the day stands right before a verb: `akşam oynanacak`, `gece çıkan`. */
function isAdverb({ lexemes, words, tokens, first, end }: Position, at: number): boolean {
  const lexeme = lexemes[at]
  if (!lexeme || !isOpen(lexeme)) return false
  if (tokens[at].folded === 'öğlen' && (at + 1 >= end || !tokens[at + 1].capital)) return true // öğle is the noun
  if (at + 1 >= end || (tokens[at].capital && at > first)) return false
  if (at > first && described.has(words[at - 1].upos)) return false
  const { upos, ending } = words[at + 1]
  return upos === 'VERB' && (ending.upos === 'VERB' || letUs.test(tokens[at + 1].folded)) && !tokens[at + 1].capital
}

/** The optative of the first person: `buluşalım`. */
const letUs = /\p{L}{2}[ae]l[ıi]m$/u

const isMidnight = (position: Position, at: number) =>
  of(position, at, 'part', Part.night) !== undefined &&
  /^yarısı/u.test(formAt(position, at + 1)) &&
  !position.tokens[at + 1].capital

const midnight = dateRule({
  name: 'gece yarısı',
  begins: ['part'],
  examples: {
    'Açıklama [gece yarısı] yapıldı.': '2024-10-14T00:00',
    'Grev [gece yarısı] başlayacak.': '2024-10-15T00:00',
  },
  counterexamples: [
    'Gecenin yarısı uykusuz geçti.',
    'Gece maçları iptal edildi.',
    'Film, Gece Yarısı Ekspresi adını taşıyor.',
  ],
  read(position) {
    const { at } = position
    const lexeme = of(position, at, 'part')
    if (!lexeme || !isOpen(lexeme) || !isMidnight(position, at) || lexemeAt(position, at - 1)) return null
    return {
      first: at,
      next: at + 2,
      resolve(scope) {
        const period = dayPeriod(scope.clockDay() + (scope.tense() === 'future' ? 1 : 0))
        return { type: 'time', value: period.iso + isoClock(0), period }
      },
    }
  },
})

const noon = 43_200

const night = dateRule({
  name: 'bağlayan gece',
  begins: dayBegins,
  examples: {
    "Deprem [15 Eylül 2009 Salı'yı çarşambaya bağlayan gece] oldu.": '2009-09-15/2009-09-16',
    'Kaza [cumayı cumartesiye bağlayan gece] meydana geldi.': '2024-10-11/2024-10-12',
    'Sanık [çarşamba gününü perşembe gününe bağlayan gece] teslim oldu.': '2024-10-09/2024-10-10',
    'Patlama [cumayı cumartesiye bağlayan gece saat 02.30] sıralarında oldu.': '2024-10-12T02:30',
  },
  counterexamples: ['Kenti ilçeye bağlayan yol kapandı.', 'Cumayı cumartesiye erteledi.'],
  read(position) {
    const { at } = position
    const first = readAccusative(position, at)
    const second = first && of(position, first.next, 'weekday')
    if (!first || !second) return null
    const last = isOpen(second) && possessedUnit(position, first.next + 1, Unit.day) ? first.next + 1 : first.next
    if (lexemeAt(position, last)?.ending.case !== 'Dat' || formAt(position, last + 1) !== 'bağlayan') return null
    const solid = /^geceyarısı/u.test(formAt(position, last + 2))
    if (!solid && !of(position, last + 2, 'part', Part.night)) return null
    const next = last + 3
    const clock = readClock(position, next, true, Part.night)
    const when = (scope: Scope) => {
      const day = first.when(scope)
      return day && between(day, dayPeriod(day.first + 1))
    }
    if (!clock) return dateFind(position, { next, when })
    return {
      first: at,
      next: clock.next,
      resolve(scope) {
        const days = when(scope)
        const period = days && dayPeriod(clock.clock < noon ? days.last : days.first)
        return { type: 'time', value: period && period.iso + isoClock(clock.clock), period }
      },
    }
  },
})

/** The day that `bağlayan` takes as its object: `15 Eylül Salı'yı`, `cumayı`, `çarşamba gününü`. */
function readAccusative(position: Position, at: number): Piece | null {
  const weekday = of(position, at, 'weekday')
  const piece = readDay(position, at)
  const bare: Piece | null = weekday
    ? { next: at + 1, daily: true, when: (scope) => weeklyDay(scope, weekday.value) }
    : null
  return [piece, bare].find((found) => found && lexemeAt(position, found.next - 1)?.ending.case === 'Acc') ?? null
}

/** Rules for parts of the day, with and without their day. */
export const dayPartRules = [partOfDay, standingPart, midnight, night]
