import type { Ending, Features, Upos } from '../schemas/word.ts'
import { copyOf, lastVowel } from './letters.ts'
import { memoryOf } from './memory.ts'
import { plainStems, plainWords } from './plain-words.ts'
import {
  caseEndings,
  finiteEndings,
  passive,
  pattern,
  personEndings,
  plural,
  possessedCaseEndings,
  type possessiveEndings,
  verbalEndings,
} from './suffixes.ts'
import { looksLikeVerb } from './verb-lookalikes.ts'

/**
 * What the endings of a form tell of it. A form is read from its end: verbal endings first, the longest first; what has
 * none is a noun, of which only those cases are claimed that the form shows beyond doubt.
 */

type Case = NonNullable<Features['Case']>
type Possessor = keyof typeof possessiveEndings

interface Reading {
  readonly pattern: RegExp
  read(groups: Record<string, string | undefined>): Features
}

const choice = (endings: Readonly<Record<string, string>>) => Object.values(endings).map(pattern).join('|')

const thirdPossessive = `(?<third>${pattern('I')}|${pattern('sI')}|${pattern('lArI')})(?<thirdCase>${choice(possessedCaseEndings)})?`
const otherPossessive = `(?<other>${pattern('ImIz')}|${pattern('InIz')}|${pattern('Im')}|${pattern('In')})(?<otherCase>${choice(caseEndings)})?`
const possessed = `(?:${thirdPossessive}|${otherPossessive})`
const negation = `(?<negative>${pattern('mA')})?`
const person = `(?<person>${choice(personEndings)})?`

const matchers = new Map<string, RegExp>()

/** Whether a form ends in an ending of the notation of `suffixes.ts`. */
export function endsIn(form: string, notation: string): boolean {
  let matcher = matchers.get(notation)
  if (!matcher) {
    matcher = new RegExp(`${pattern(notation)}$`, 'u')
    matchers.set(notation, matcher)
  }
  return matcher.test(form)
}

const cases = ['Abl', 'Loc', 'Ins', 'Gen', 'Dat', 'Acc'] as const
const caseReader = (endings: Readonly<Record<Exclude<Case, 'Nom' | 'Equ'>, string>>) => {
  const matchers = cases.map((name) => [name, new RegExp(`^${pattern(endings[name])}$`, 'u')] as const)
  return (ending: string | undefined): Case =>
    (ending ? matchers.find(([, matcher]) => matcher.test(ending))?.[0] : undefined) ?? 'Nom'
}
const plainCase = caseReader(caseEndings)
const possessedCase = caseReader(possessedCaseEndings)

function possessor(ending: string): Possessor {
  if (/^l[ae]r/u.test(ending)) return '3Plur'
  if (/m[ıiuü]z$/u.test(ending)) return '1Plur'
  if (/n[ıiuü]z$/u.test(ending)) return '2Plur'
  if (/m$/u.test(ending)) return '1Sing'
  return /n$/u.test(ending) ? '2Sing' : '3Sing'
}

function nominal(groups: Record<string, string | undefined>): Features {
  const ending = groups.third ?? groups.other
  if (!ending) return { Case: plainCase(groups.case) }
  const cased = groups.third ? possessedCase(groups.thirdCase) : plainCase(groups.otherCase)
  const [who, count] = [possessor(ending)[0], possessor(ending).slice(1)]
  return { Case: cased, 'Person[psor]': who as '3', 'Number[psor]': count as 'Sing' }
}

const polarity = (groups: Record<string, string | undefined>): Features => ({
  Polarity: groups.negative ? 'Neg' : 'Pos',
})

function personOf(ending: string | undefined): Features {
  if (!ending) return { Person: '3', Number: 'Sing' }
  if (/^l[ae]r$/u.test(ending)) return { Person: '3', Number: 'Plur' }
  const who = possessor(ending)
  if (/[kğ]$|z$/u.test(ending) && !/n[ıiuü]z$/u.test(ending)) return { Person: '1', Number: 'Plur' }
  return { Person: who[0] as '1', Number: who.slice(1) as 'Sing' }
}

/** A form that ends so, behind a stem with a vowel: its first one, so that what does not match is tried once, not once a vowel. */
const form = (source: string) => new RegExp(`^(?<stem>[^aeıioöuüâîû]*[aeıioöuüâîû].*?)${source}$`, 'u')
const readings: readonly Reading[] = [
  {
    pattern: form(`${negation}(?<!^)${pattern(verbalEndings.future)}${possessed}`), // yapacağını
    read: (g) => ({ VerbForm: 'Part', Tense: 'Fut', ...polarity(g), ...nominal(g) }),
  },
  {
    pattern: form(`${negation}${pattern(verbalEndings.factive)}${possessed}`), // yaptığını
    read: (g) => ({ VerbForm: 'Part', Tense: 'Past', ...polarity(g), ...nominal(g) }),
  },
  {
    pattern: form(`${negation}${pattern(verbalEndings.manner)}`), // yaparak
    read: (g) => ({ VerbForm: 'Conv', ...polarity(g) }),
  },
  {
    pattern: form(
      `${negation}${pattern(finiteEndings.future)}(?<past>${pattern('(y)DI')})?(?:${pattern('DIr')})?${person}(?:${pattern('DIr')})?`,
    ), // yapacak, yapacaktır, yapacağız, yapacaklardır
    read: (g) => ({ Tense: g.past ? 'Past' : 'Fut', ...polarity(g), ...personOf(g.person) }),
  },
  {
    pattern: form(
      `(?<negative>${pattern('m')})?${pattern(finiteEndings.progressive)}(?<past>${pattern('DI')})?${person}`,
    ), // yapıyor
    read: (g) => ({ Tense: g.past ? 'Past' : 'Pres', Aspect: 'Prog', ...polarity(g), ...personOf(g.person) }),
  },
  {
    pattern: form(
      `${negation}${pattern(finiteEndings.evidential)}(?<past>${pattern('DI')})?(?:${pattern('DIr')})?${person}(?:${pattern('DIr')})?`,
    ),
    read: (g) => ({ Tense: 'Past', ...(g.past ? {} : { Evident: 'Nfh' }), ...polarity(g), ...personOf(g.person) }),
  },
  {
    pattern: form(
      `${negation}${pattern(verbalEndings.action)}(?:${thirdPossessive}|(?<case>${choice({ a: 'yI', b: 'yA', c: 'nIn', d: 'ylA', e: 'DA', f: 'DAn' })}))`,
    ),
    read: (g) => ({ VerbForm: 'Vnoun', ...polarity(g), ...nominal(g) }), // yapmasını, yapmaya
  },
  {
    pattern: form(`${negation}${pattern(verbalEndings.infinitive)}`),
    read: (g) => ({ VerbForm: 'Vnoun', Case: 'Nom', ...polarity(g) }),
  },
  {
    pattern: form(
      `${negation}(?:${pattern(verbalEndings.linking)}|${pattern(verbalEndings.whenever)}|${pattern(verbalEndings.while)})`,
    ), // yapıp, yapınca, yaparken
    read: (g) => ({ VerbForm: 'Conv', ...polarity(g) }),
  },
  {
    pattern: form(`${negation}${pattern(verbalEndings.participle)}(?:${pattern(plural)})?`), // yapan, yapanlar
    read: (g) => ({ VerbForm: 'Part', Tense: 'Pres', ...polarity(g) }),
  },
  {
    pattern: form(`${negation}${pattern(finiteEndings.past)}${person}`), // yaptı
    read: (g) => ({ Tense: 'Past', ...polarity(g), ...personOf(g.person) }),
  },
]

/** Endings that a noun shows beyond doubt, longest first. */
const nounReadings: readonly [RegExp, Features][] = [
  [new RegExp(`.{2}${pattern('lArI')}${pattern('nIn')}$`, 'u'), { Case: 'Gen', Number: 'Plur', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('lArI')}${pattern('nDAn')}$`, 'u'), { Case: 'Abl', Number: 'Plur', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('lArI')}${pattern('nDA')}$`, 'u'), { Case: 'Loc', Number: 'Plur', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('lArI')}${pattern('nA')}$`, 'u'), { Case: 'Dat', Number: 'Plur', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('lArI')}${pattern('nI')}$`, 'u'), { Case: 'Acc', Number: 'Plur', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('lAr')}${pattern('In')}$`, 'u'), { Case: 'Gen', Number: 'Plur' }],
  [new RegExp(`.{2}${pattern('lAr')}${pattern('DAn')}$`, 'u'), { Case: 'Abl', Number: 'Plur' }],
  [new RegExp(`.{2}${pattern('lAr')}${pattern('DA')}$`, 'u'), { Case: 'Loc', Number: 'Plur' }],
  [new RegExp(`.{2}${pattern('lAr')}${pattern('A')}$`, 'u'), { Case: 'Dat', Number: 'Plur' }],
  [new RegExp(`.{2}${pattern('lArI')}$`, 'u'), { Number: 'Plur' }], // evleri: accusative or possessed
  [new RegExp(`.{2}${pattern('lAr')}$`, 'u'), { Case: 'Nom', Number: 'Plur' }],
  [new RegExp(`.{2}${pattern('(s)InDAn')}$`, 'u'), { Case: 'Abl', Number: 'Sing', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('(s)InDA')}$`, 'u'), { Case: 'Loc', Number: 'Sing', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('(s)InIn')}$`, 'u'), { Case: 'Gen', Number: 'Sing', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('(s)InI')}$`, 'u'), { Case: 'Acc', Number: 'Sing', 'Person[psor]': '3' }],
  [new RegExp(`.{2}${pattern('(s)InA')}$`, 'u'), { Case: 'Dat', Number: 'Sing', 'Person[psor]': '3' }],
  [new RegExp(`.{2}[aeıioöuü]${pattern('nIn')}$`, 'u'), { Case: 'Gen', Number: 'Sing' }],
  [new RegExp(`.{2}[aeıioöuü]${pattern('sI')}$`, 'u'), { Case: 'Nom', Number: 'Sing', 'Person[psor]': '3' }],
  [new RegExp(`.{3}${pattern('DAn')}$`, 'u'), { Case: 'Abl', Number: 'Sing' }],
  [new RegExp(`.{3}${pattern('DA')}$`, 'u'), { Case: 'Loc', Number: 'Sing' }],
  [new RegExp(`.{3}${pattern('yA')}$`, 'u'), { Case: 'Dat', Number: 'Sing' }],
  [new RegExp(`.{3}${pattern('yI')}$`, 'u'), { Case: 'Acc', Number: 'Sing' }],
  [new RegExp(`.{3}[^aeıioöuü]${pattern('In')}$`, 'u'), { Case: 'Gen', Number: 'Sing' }],
]

/** What stands after an apostrophe: a possessive may stand before the case (`Partisi'nin`, `İzmir'in`). */
const nameSuffixes: readonly [RegExp, Features][] = [
  [new RegExp(`^(?:${pattern('lAr')})?${pattern('(n)?DAki')}(?:${pattern('lAr')}.*)?$`, 'u'), { Case: 'Loc' }],
  [new RegExp(`^(?:${pattern('lAr')})?n?${pattern('DAn')}$`, 'u'), { Case: 'Abl' }],
  [new RegExp(`^(?:${pattern('lAr')})?n?${pattern('DA')}$`, 'u'), { Case: 'Loc' }],
  [new RegExp(`^(?:${pattern('lAr')})?${pattern('(n)In')}$`, 'u'), { Case: 'Gen' }],
  [new RegExp(`^(?:${pattern('lAr')})?[yn]?${pattern('A')}$`, 'u'), { Case: 'Dat' }],
  [new RegExp(`^(?:${pattern('lAr')})?[yn]?${pattern('I')}$`, 'u'), { Case: 'Acc' }],
  [new RegExp(`^y?${pattern('lA')}$`, 'u'), { Case: 'Ins' }],
]

/** Stems that end like passives and are none. */
const activeStems = new Set(
  (
    'al bul bil gel kal ol öl sal çal yol dal kıl sil in bin sin din kon yan kan dön dün ün tanı kazan dayan davran inan ' +
    'öğren kullan düşün savun dokun konu uzan güven beğen uğraş yalan söylen öden barın kaçın katıl ayrıl açıl sarıl ' +
    'yüksel azal çoğal düzel yönel'
  ).split(' '),
)
const passiveStem = new RegExp(`${pattern(passive)}$`, 'u')

/** Whether a verb's stem shows the passive: `yapıl`, `belirtil`, `den`. */
export function isPassiveStem(stem: string): boolean {
  return passiveStem.test(stem) && !activeStems.has(stem)
}

const known = memoryOf<Ending>(40_000)

/** No word of Turkish news is as long; what is longer is no word, and patterns on it would take for ever. */
const longestForm = 60

/** What the endings of a form in lower case tell of it. Forms already seen cost a look-up. */
export function analyze(form: string): Ending {
  if (form.length > longestForm) return { lemma: form, upos: 'NOUN', features: {} }
  return known.recall(form) ?? known.keep(form, read(copyOf(form)))
}

/** An ablative (`taraftan`, `ülkeden`), not a participle such as `eden`, `belirten`. */
const ablative = /(?:[fstkçşhp]t|d)[ae]n$/u
const participlesOfEt =
  /^(?:giden|güden|(?:kayb|kayd|redd|hiss|aff|bahs|sevk|emr|devr|terk|zann|haps|seyr|sabr|keşf|feth|gasp|arz|vad)?eden)$/u

function read(form: string): Ending {
  if (plainWords.has(form)) return { lemma: form, upos: 'NOUN', features: { Case: 'Nom', Number: 'Sing' } }
  const nominal = looksLikeVerb(form) || plainStems.test(form) || (ablative.test(form) && !participlesOfEt.test(form))
  for (const reading of nominal ? [] : readings) {
    const match = reading.pattern.exec(form)
    if (!match?.groups) continue
    const stem = match.groups.stem
    const voice: Features = isPassiveStem(stem) ? { Voice: 'Pass' } : {}
    return { lemma: stem, upos: 'VERB', features: { ...reading.read(match.groups), ...voice } }
  }
  for (const [ending, features] of nounReadings) if (ending.test(form)) return { lemma: form, upos: 'NOUN', features }
  return { lemma: form, upos: 'NOUN', features: lastVowel(form) ? { Case: 'Nom', Number: 'Sing' } : {} }
}

/** A name cut at its apostrophe: the name is its own lemma, and its case is what the suffix says. */
export function analyzeName(name: string, suffix: string): Ending {
  const upos: Upos = 'PROPN'
  if (suffix === '') return { lemma: name, upos, features: { Case: 'Nom' } }
  if (suffix.length > longestForm) return { lemma: name, upos, features: {} }
  for (const [ending, features] of nameSuffixes) if (ending.test(suffix)) return { lemma: name, upos, features }
  return { lemma: name, upos, features: {} }
}
