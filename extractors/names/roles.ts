import type { Word } from '../../schemas/word.ts'
import { lastVowel } from '../../turkish/letters.ts'
import { caseOf } from '../../turkish/word-face.ts'
import type { Candidate, NameContext, Title } from './context.ts'
import { factsOf } from './facts.ts'
import { lexicon } from './lexicon.ts'
import { roleStarts } from './role-start.ts'
import { kin } from './role-words.ts'

/** A role phrase's tokens, half-open. */
interface Range {
  readonly first: number
  readonly last: number
}

/** Endings of words that say what somebody is: `sismolog`, `arabulucu`, `gitarist`. */
const professional = /^.{3,}(?:[^n][cç][ıiuü]|log|ist|graf|isyen|at[öo]r|syonist)$/u
/** The same where it says of what: projenin `yürütücüsü`, sanat `tarihçisi`. */
const professionalOf = /^.{3,}(?:[^n][cç][ıiuü]s[ıiuü]|log[ıu]|[ai]st[ıi]|graf[ıi])$/u
const things = new Set('diyalog katalog analog prolog epilog monolog sonucu fotoğraf paragraf telgraf liste'.split(' '))

/** What is no role alone: a qualifier, titles that are oftener somebody's given name, how many children somebody has. */
const noRoles = new Set('emekli,emir,sultan,şah,çocuk annesi,çocuk babası'.split(','))

/** Nobody is introduced by more roles side by side. */
const most = 6

/** Whether a form is several of a title: `liderlerinden`, `kurucuları`. */
function isPluralTitle(form: string): boolean {
  const [, stem] = /^(.{2,})l[ae]r(?:[ıi](?:nd[ae]n)?)?$/u.exec(form) ?? []
  if (!stem) return false
  const vowel = { a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[lastVowel(stem)] ?? ''
  return [stem, `${stem}${vowel}`, `${stem}s${vowel}`].some((title) =>
    lexicon()
      .phrases.get(title)
      ?.some(({ kind, words }) => kind === 'title' && words.length === 1),
  )
}

/** Finds the role phrases that stand beside the names of persons. */
export function rolesReader(context: NameContext, words: readonly Word[], finds: readonly Candidate[]) {
  const { tokens, titles, facts } = context
  const persons = new Set(finds.filter(({ type }) => type === 'PERSON').map(({ first }) => first))
  const { roleStart, endingAt, beginnings } = roleStarts(context, words, finds)
  let shared: { readonly roles: Range[]; last: number } | undefined

  /** The roles of a name; of a row of names after `üyeleri` each has it. */
  return function roles({ first, last }: Range): Range[] {
    const found = [...rolesBefore(first).filter((role) => isRole(role, last)), ...roleAfter(last)]
    if (found.length && isPlural(found[found.length - 1].last - 1)) shared = { roles: found, last }
    else if (
      !found.length &&
      shared &&
      first === shared.last + 1 &&
      /^(?:,|ve|ile)$/u.test(tokens[shared.last].folded)
    ) {
      shared.last = last
      return shared.roles
    }
    return found
  }

  /** The role in brackets behind a name: `Ali Kaya (Genel Müdür)`. */
  function roleAfter(last: number): Range[] {
    if (tokens[last]?.text !== '(') return []
    for (let end = last + 2; end < last + 10 && tokens[end]; end++)
      if (tokens[end].text === ')') {
        const title = titles.get(end)
        return title?.kind === 'title' ? [{ first: last + 1, last: end }] : []
      }
    return []
  }

  function isPlural(at: number): boolean {
    return /l[ae]r[ıi]?$/u.test(tokens[at].folded)
  }

  function rolesBefore(first: number): Range[] {
    if (beginnings.has(first)) return []
    let at = beforeParticiple(beforeAge(first))
    for (;;) {
      const title = titles.get(at)
      if (title?.kind === 'honorific') at = tokens[title.first - 1]?.folded === 'emekli' ? title.first - 1 : title.first
      else if (!title && isAffiliation(at)) at = endingAt.get(at)?.first ?? at
      else if (title) return chain(title, at)
      else break
    }
    const beforeBracket = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' && titles.get(at - 3)
    const title = beforeBracket || lowerTitle(at - 1)
    return title ? chain(title, at) : []
  }

  /** Where an age begins that stands between role and name: şoförü `48 yaşındaki` Ali Kaya; else the name. */
  function beforeAge(first: number): number {
    const aged = tokens[first - 1]?.folded === 'yaşındaki' && tokens[first - 2]?.kind === 'number'
    return aged && titles.get(first - 2)?.kind === 'title' ? first - 2 : first
  }

  /** Where the role ends that a participle joins to a name: `başkanı` olan, `vardiya şefi` olarak çalışan; else the name. */
  function beforeParticiple(first: number): number {
    const participle = tokens[first - 1]?.folded
    const serving =
      participle === 'yapan' && tokens[first - 2]?.folded === 'görev' ? 3 : participle === 'çalışan' ? 2 : 0
    const joint = serving && tokens[first - serving]?.folded === 'olarak' ? serving : participle === 'olan' ? 1 : 0
    return joint && titles.get(first - joint)?.kind === 'title' ? first - joint : first
  }

  /** Whether a phrase says what somebody is; several (`sanıklar`) are a row of names, not the subject beside one. */
  function isRole({ first, last }: Range, nameEnd: number): boolean {
    const words = tokens.slice(first, last).map(({ folded }) => folded)
    if (isCased(last - 1) || noRoles.has(words.slice(-2).join(' ')) || noRoles.has(words.join(' '))) return false
    const inRow = /^(?:,|ve|ile)$/u.test(tokens[nameEnd]?.folded ?? '') && persons.has(nameEnd + 1)
    return inRow ? !/l[ae]r$/u.test(words[words.length - 1]) : !/l[ae]r[ıi]?$/u.test(words[words.length - 1])
  }

  /** Whether a case stands on a title behind an apostrophe, so that it ends no role: `Başbakan'a`. */
  function isCased(at: number): boolean {
    const { folded, nameEnd, start, end } = tokens[at]
    return nameEnd < end && !/^s?[ıiuü]$/u.test(folded.slice(nameEnd - start + 1))
  }

  /** A party or people by which somebody is told between role and name: `Belediye Başkanı DTP'li Ali Kaya`. */
  function isAffiliation(at: number): boolean {
    const find = endingAt.get(at)
    const before = find && titles.get(find.first)
    return before?.possessive === true && before.kind === 'title' && /l[ıiuü]$/u.test(tokens[at - 1].folded)
  }

  /** A role in small letters that the lexicon knows without its plural (`liderlerinden`), or that shows by its ending (`sismolog`). */
  function lowerTitle(at: number): Title | undefined {
    const token = tokens[at]
    if (!token || token.capital || token.kind !== 'word') return undefined
    const { folded } = token
    const plural = isPluralTitle(folded)
    const shown = professional.test(folded) && factsOf(folded).common !== 'inflected' && !things.has(folded)
    const of = plural || (professionalOf.test(folded) && isOwned(at))
    return of || shown ? { first: at, last: at + 1, kind: 'title', possessive: of } : undefined
  }

  /** Whether the word before says whose or of what: a genitive, or a noun in small letters. */
  function isOwned(at: number): boolean {
    const word = words[at - 1]
    if (!word || beginnings.has(at) || tokens[at - 1].kind !== 'word') return false
    return caseOf(word) === 'Gen' || (!tokens[at - 1].capital && word.upos === 'NOUN' && caseOf(word) === 'Nom')
  }

  /** The role of a title, and the roles before it that are joined to it. */
  function chain(of: Title, end: number): Range[] {
    const roles: Range[] = []
    let last = end
    for (let title: Title | undefined = of; title && roles.length < most; last = title?.last ?? last) {
      const first = roleStart(title)
      roles.unshift({ first, last })
      title = joined(title, first, last, roles.length > 1)
    }
    return roles
  }

  /** The title of the role before one: joined to it by `ve`, in a list, or directly before a bare title. */
  function joined(title: Title, first: number, last: number, several: boolean): Title | undefined {
    const beside = titles.get(first)
    if (beside?.kind === 'title' && beside.possessive && (last - first === 1 || !title.possessive)) return beside // Şube Başkanı avukat
    const before = titles.get(first - 1)
    if (before?.kind !== 'title' || facts[before.last - 1]?.closes) return undefined
    const joint = tokens[first - 1].folded
    const alike = several && title.possessive && !kin.test(tokens[before.last - 1].folded) // yapımcısı, sunucusu ve yönetmeni
    const listed = joint === ',' && before.possessive && (alike || (tokens[before.first].capital && isWhole(before)))
    return listed || (joint === 've' && (before.possessive || !title.possessive)) ? before : undefined
  }

  /** Whether a title says by itself whose or what it is: `CHP Genel Başkanı`, `Hükümet Sözcüsü`. */
  function isWhole(title: Title): boolean {
    return title.last - roleStart(title) > 1
  }
}
