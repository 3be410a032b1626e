import { pattern } from '../../turkish/suffixes.ts'

/** How a verb stands in its sentence. */
export type FormKind =
  | 'finite' // belirtti, belirtiyor
  | 'participle' // belirten
  | 'converb' // belirterek, belirtirken
  | 'nominal' // belirttiğini, belirtmesi

/** A form of a known verb. */
export interface VerbForm {
  readonly stem: string
  readonly kind: FormKind
  readonly passive: boolean
}

const choice = (...endings: string[]) => `(?:${endings.map(pattern).join('|')})`
const plural = pattern('lAr')
const aorist = choice('(I)r', 'Ar')

/** Endings after the stem, by what they make of the verb. Third person only: what an `I` says is inside a quote. */
const endings: readonly [FormKind, RegExp][] = [
  [
    'finite',
    new RegExp(
      `^(?:${choice('DI', 'DIydI', '(y)AbildI')}(?:${plural})?|` + // belirtti, belirttiler, diyebildi
        `${pattern('mIş')}(?:${plural})?${choice('DI', 'DIr', '')}(?:${plural})?|` + // belirtmişti
        `${pattern('(I)yor')}(?:${plural})?(?:${pattern('DI')})?(?:${plural})?|` + // belirtiyor
        `${aorist}(?:${plural})?(?:${pattern('DI')})?|` + // belirtir
        `${pattern('mAktA')}${choice('DIr', 'yDI', '')}(?:${plural})?)$`, // belirtmekte
      'u',
    ),
  ],
  ['participle', new RegExp(`^${pattern('(y)An')}(?:${plural})?${choice('I', 'A', 'In', 'DAn', '')}$`, 'u')], // belirten
  [
    'converb',
    new RegExp(
      `^(?:${choice('(y)ArAk', '(y)Ip', '(y)IncA', 'DIktAn')}|(?:${aorist}|${pattern('mIş')})${choice('ken')})$`,
      'u',
    ),
  ], // belirterek, belirtirken
  [
    'nominal',
    new RegExp(
      `^(?:${choice('DIğI', 'mAsI', '(y)IşI')}|${choice('DIklArI', 'mAlArI')})${choice('nI', 'nA', 'nDAn', 'nDA', 'nIn', 'ylA', '')}$`,
      'u',
    ),
  ], // belirttiğini, belirtmesi
]

const passiveEnding = new RegExp(`^(?:${pattern('nIl')}|${pattern('I')}[ln]|n|${pattern('Il')}${pattern('In')})`, 'u')

interface Stem {
  readonly stem: string
  /** A stem that has lost its vowel stands before -Iyor alone: söyl-üyor. */
  readonly progressive: boolean
}

/** Reads the forms of the given verb stems, by their endings. */
export function verbReader(stems: Iterable<string>): (form: string) => VerbForm | null {
  const written = new Map<string, Stem>()
  for (const stem of stems) {
    if (/[aeıioöuü]$/u.test(stem)) written.set(stem.slice(0, -1), { stem, progressive: true })
    written.set(stem, { stem, progressive: false })
    if (/[ae]t$/u.test(stem)) written.set(`${stem.slice(0, -1)}d`, { stem, progressive: false }) // et-, ederek
    if (stem === 'de') written.set('di', { stem, progressive: false }) // diyor, diyen
  }
  return (form) => read(form, written)
}

const longestStem = 10

function read(form: string, written: ReadonlyMap<string, Stem>): VerbForm | null {
  for (let length = Math.min(form.length - 1, longestStem); length >= 2; length--) {
    const known = written.get(form.slice(0, length))
    if (!known) continue
    const ending = form.slice(length)
    if (known.progressive && !/^[ıiuü]yor/u.test(ending)) continue
    const kind = kindOf(ending)
    if (kind) return { stem: known.stem, kind, passive: false }
    const passive = passiveEnding.exec(ending)
    const passiveKind = passive && kindOf(ending.slice(passive[0].length))
    if (passiveKind) return { stem: known.stem, kind: passiveKind, passive: true }
  }
  return null
}

function kindOf(ending: string): FormKind | null {
  for (const [kind, shape] of endings) if (shape.test(ending)) return kind
  return null
}
