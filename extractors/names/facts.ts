import type { Token } from '../../schemas/token.ts'
import { onceAForm } from '../../turkish/forms.ts'
import { copyOf } from '../../turkish/letters.ts'
import { memoryOf } from '../../turkish/memory.ts'
import { analyze } from '../../turkish/morphology.ts'
import { bareForms, stemOf } from './inflection.ts'
import { type Head, lexicon, type Phrase } from './lexicon.ts'

/** What the lexicon says of a word form, whatever stands around it. */
export interface Facts {
  /** The form in lower case, without an apostrophe suffix. */
  readonly form: string
  /** The nominative by which heads and phrases know it; the form itself where they do not. */
  readonly base: string
  /** Whether a case ending was taken off to get there: nothing that follows belongs to the same name. */
  readonly closes: boolean
  /** Phrases that begin with the form, the longest first. */
  readonly phrases: readonly Phrase[]
  /** Heads that end in the form, the longest first. */
  readonly heads: readonly Head[]
  /** An everyday word: as it stands in the dictionary (or its plural), or with endings. */
  readonly common: 'no' | 'bare' | 'inflected'
  /** A word of the names of ministries and directorates. */
  readonly office: boolean
  readonly given: boolean
  readonly surname: boolean
  /** A given name or surname that is a word too. */
  readonly nameWord: boolean
  /** A nationality or people in the plural: `Türklerin`. */
  readonly people: boolean
}

const none: readonly never[] = []
const seen = memoryOf<Facts>(50_000)

/** The facts of a form in lower case. Forms already seen cost a look-up. */
export function factsOf(form: string): Facts {
  return seen.recall(form) ?? seen.keep(form, read(copyOf(form)))
}

const factsOfForm = onceAForm(({ folded }) => factsOf(folded))

/** The facts of the name of a token. */
export const factsOfName = (token: Token): Facts =>
  token.nameEnd === token.end ? factsOfForm(token.form) : factsOf(nameForm(token))

/** The name of a token in lower case: without its apostrophe suffix. */
export function nameForm(token: Token): string {
  return token.nameEnd === token.end ? token.folded : token.folded.slice(0, token.nameEnd - token.start)
}

function read(form: string): Facts {
  const { phrases, heads, endings, offices, given, surnames, nameWords } = lexicon()
  let base = form
  for (const bare of bareForms(form))
    if (endings.has(bare) && (bare === form || bare.length > 4 || /[ıiuü]$/u.test(bare))) {
      base = bare
      break
    }
  const isName = given.has(form) || surnames.has(form)
  const written = phrases.get(form)
  const name = written || isName || base !== form ? undefined : withoutApostrophe(form)
  if (name) base = name[0].words[0]
  const title = isName || base.length < 5 ? undefined : (oneWordTitle(phrases.get(base)) ?? compoundTitle(base))
  return {
    form,
    base,
    closes: base !== form,
    phrases: written ?? name ?? title ?? none,
    heads: heads.get(base) ?? none,
    common: isSure(written ?? name) ? 'no' : commonness(form),
    office: offices.has(form),
    given: given.has(form),
    surname: surnames.has(form),
    nameWord: nameWords.has(form),
    people: isPeople(form),
  }
}

const compound =
  /^.{2,}(?:başkan|(?<=baş|eş|yardımcı)bakan|müdür|sözcü|sekreter|komutan|vekil|hekim|savcı|uzman|antrenör|danışman)(?:s?[ıiuü])?$/u

/** A title in one word that no list holds: `eşbaşkanı`. */
function compoundTitle(form: string): readonly Phrase[] | undefined {
  if (!compound.test(form)) return undefined
  return [{ words: [form], capitals: [true], kind: 'title', ambiguous: false, acronym: false, minor: false }]
}

/** The place or organisation whose case stands on it without an apostrophe: `Türkiyede`. */
function withoutApostrophe(form: string): readonly Phrase[] | undefined {
  const { phrases, common } = lexicon()
  if (form.length < 7 || common.has(form)) return undefined
  for (const bare of bareForms(form)) {
    if (bare === form || bare.length < 5 || common.has(bare)) continue
    const names = phrases
      .get(bare)
      ?.filter(
        ({ words, kind, ambiguous }) =>
          words.length === 1 && !ambiguous && (kind === 'LOCATION' || kind === 'ORGANIZATION'),
      )
    if (names?.length) return names
  }
  return undefined
}

/** Whether the form is a name by itself, and nothing else. */
function isSure(phrases: readonly Phrase[] | undefined): boolean {
  return (
    phrases?.some(
      ({ words, kind, ambiguous }) => words.length === 1 && !ambiguous && kind !== 'title' && kind !== 'honorific',
    ) === true
  )
}

/** Of an inflected form only titles of one word stay: `Bakanın`. */
function oneWordTitle(phrases: readonly Phrase[] | undefined): readonly Phrase[] | undefined {
  return phrases?.filter(({ words, kind }) => words.length === 1 && kind === 'title')
}

function commonness(form: string): Facts['common'] {
  const { common, verbs } = lexicon()
  const found = stemOf(form, common)
  if (found) return /^(?:l[ae]r)?$/u.test(found.ending) ? 'bare' : 'inflected'
  const word = analyze(form)
  return word.upos === 'VERB' && verbs.has(word.lemma) ? 'inflected' : 'no'
}

function isPeople(form: string): boolean {
  if (!/l[ae]r/u.test(form)) return false
  const found = stemOf(form, lexicon().groups)
  return found !== undefined && /^l[ae]r/u.test(found.ending)
}
