/**
 * Turkish endings, written once in the notation of Turkish grammars: `A` is a or e, `I` is ı, i, u or ü, `D` is d or t,
 * `K` is k or ğ, `C` is c or ç, and a letter in brackets stands only where it is needed.
 */

/** Case endings of a noun without a possessive. */
export const caseEndings = {
  Acc: '(y)I', // Ankara'yı, kitabı
  Dat: '(y)A', // Ankara'ya, kitaba
  Loc: 'DA', // Ankara'da
  Abl: 'DAn', // Ankara'dan
  Gen: '(n)In', // Ankara'nın, kitabın
  Ins: '(y)lA', // Ankara'yla
} as const

/** Case endings after a third person's possessive. */
export const possessedCaseEndings = {
  Acc: 'nI', // evini
  Dat: 'nA', // evine
  Loc: 'nDA', // evinde
  Abl: 'nDAn', // evinden
  Gen: 'nIn', // evinin
  Ins: 'ylA', // eviyle
} as const

/** Possessive endings of a noun, by person and number of the possessor. */
export const possessiveEndings = {
  '1Sing': '(I)m', // evim
  '2Sing': '(I)n', // evin
  '3Sing': '(s)I', // evi, arabası
  '1Plur': '(I)mIz', // evimiz
  '2Plur': '(I)nIz', // eviniz
  '3Plur': 'lArI', // evleri
} as const

/** Plural of a noun. */
export const plural = 'lAr' // evler

/** The -ki that makes an adjective of a place or time. */
export const relative = 'DAki' // Ankara'daki

/** Endings that make a noun, adjective or adverb of a verb; with -DIK, -(y)AcAK and -mA a clause can be reported. */
export const verbalEndings = {
  factive: 'DIK', // yaptığını
  future: '(y)AcAK', // yapacağını
  action: 'mA', // yapmasını
  infinitive: 'mAK', // yapmak
  participle: '(y)An', // yapan
  manner: '(y)ArAK', // yaparak
  linking: '(y)Ip', // yapıp
  whenever: '(y)IncA', // yapınca
  without: 'mAdAn', // yapmadan
  while: '(?:Ar|(I)r|z|yor|mIş|AcAk)ken', // yaparken, yapmazken, yapıyorken
} as const

/** Endings that close a sentence, before the ending of the person. */
export const finiteEndings = {
  past: 'DI', // yaptı
  evidential: 'mIş', // yapmış
  future: '(y)AcAK', // yapacak
  progressive: 'Iyor', // yapıyor
  aorist: '(I)r', // yapılır
  aoristWide: 'Ar', // yapar
  negativeAorist: 'mAz', // yapmaz
  necessity: 'mAlI', // yapmalı
} as const

/** Personal endings of a finite verb. */
export const personEndings = {
  '1Sing': '(y)I?m', // yaptım, yapacağım
  '2Sing': '(s)I?n', // yaptın, yapacaksın
  '1Plur': '(?:K|(y)Iz)', // yaptık, yapacağız
  '2Plur': '(s)?I?nIz', // yaptınız, yapacaksınız
  '3Plur': 'lAr', // yaptılar
} as const

/** Passive: -Il after most consonants, -In after l, -n after a vowel. */
export const passive = '(?:I[ln]|(?<=[aeıioöuü])n)' // yapıl-, alın-, den-

const archiphonemes: Readonly<Record<string, string>> = { A: '[ae]', I: '[ıiuü]', D: '[dt]', K: '[kğ]', C: '[cç]' }

/** The regular expression source of an ending in this notation, for text in Turkish lower case. */
export function pattern(notation: string): string {
  return notation.replace(/\(([a-zI])\)|[AIDKC]/gu, (letter, optional?: string) =>
    optional ? `${archiphonemes[optional] ?? optional}?` : archiphonemes[letter],
  )
}
