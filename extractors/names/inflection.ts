import { lastVowel } from '../../turkish/letters.ts'
import { pattern } from '../../turkish/suffixes.ts'

/** Case endings after a possessive: `Bakanlığı` → `Bakanlığından`, `Bakanlığındaki`, `Başsavcılığınca`. */
const afterPossessive = /(?<=[ıiuü])(?:n[ıiuü]n|nd[ae]n|nd[ae](?:k[iı].*)?|n[ae]|n[ıiuü]|yl[ae]|nc[ae])$/u

/** Case endings of a noun without one: `Holding` → `Holdingin`, `Meclis` → `Meclisten`. */
const plain =
  /(?:(?<=[^aeıioöuü])(?:[ıiuü]n|[ıiuü]|[ae])|[dt][ae](?:n|ki.*)?|y?l[ae]|(?<=[aeıioöuü])(?:n[ıiuü]n|y[ıiuüae])|c[ae])$/u

const softened: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', ğ: 'k' }

/** What a form may be an inflection of, in lower case, likeliest first: the form itself is one of them. */
export function* bareForms(form: string): Generator<string> {
  yield form
  const copula = form.replace(/(?<=[ıiuü])(?:y[ıiuü][mz]|d[ıiuü]r|yd[ıiuü]|s[ıiuü]n)$/u, '')
  if (copula !== form) yield copula // başkanıyım
  const many = /^(.+)l[ae]r(ı|i)?(?:n.*)?$/u.exec(form)
  const ours = /^(.+?)([ıiuü])?m[ıiuü]z(?:[ıiuü]n|d[ae]n?|[ae]|[ıiuü]|l[ae])?$/u.exec(form)
  if (ours) yield* ours[2] ? [ours[1] + ours[2], ours[1]] : [ours[1]] // cumhurbaşkanımız → cumhurbaşkanı
  if (many) yield* many[2] ? [`${many[1]}s${many[2]}`, many[1].replace(/k$/u, 'ğ') + many[2]] : [many[1]] // üyeleri → üyesi
  for (const ending of [afterPossessive, plain]) {
    const bare = form.replace(ending, '')
    if (bare === form || bare.length < 2) continue
    yield bare
    const last = softened[bare[bare.length - 1]]
    if (last && ending === plain) yield bare.slice(0, -1) + last // bakanlığ- → bakanlık
  }
}

/** Takes the ending of a case off a name that ends in a possessive: `Bakanlığından` → `Bakanlığı`. */
export const withoutCase = (name: string): string => name.replace(afterPossessive, '')

const any = (...endings: string[]) => `(?:${endings.map(pattern).join('|')})`
const afterThird = any('nIn', 'nI', 'nA', 'nDA', 'nDAn', 'ylA', 'ncA')
const afterOthers = any('In', 'I', 'A', 'DA', 'DAn', 'lA')
const cases = any('n?In', 'y?A', 'DA', 'DAn', 'y?lA')
const relative = `(?:ki${any('lAr')}?${any('n?In', 'n?I', 'n?A', 'nDAn')}?)`
const nominal = new RegExp(
  `^${any('lAr')}?(?:${any('y?I', 's?I')}${afterThird}?|${any('ImIz', 'InIz', 'mIz', 'nIz', 'Im', 'm', 'n')}${afterOthers}?|${cases})?` +
    `${relative}?${any('DIr', 'y?DI', 'y?sA')}?$`,
  'u',
)

/** Whether an ending can follow a stem: its vowels go with the stem's, and its first letter with the stem's last. */
function canFollow(stem: string, ending: string): boolean {
  const afterVowel = 'aeıioöuüâîû'.includes(stem[stem.length - 1])
  if (afterVowel ? 'aeıiuü'.includes(ending[0] ?? '-') : /^(?:[sy]|m(?!$)|n[aeıiuü])/u.test(ending)) return false
  const vowel = lastVowel(ending === '' ? '' : stem)
  const first = /[aıoueiöü]/u.exec(ending)?.[0]
  return !vowel || !first || 'aıouâû'.includes(vowel) === 'aıou'.includes(first)
}

/** The longest known stem of a form that nominal endings follow, and those endings; undefined where there is none. */
export function stemOf(form: string, known: ReadonlySet<string>): { stem: string; ending: string } | undefined {
  for (let length = form.length; length >= 2; length--) {
    const ending = form.slice(length)
    if (length < 4 && ending.length > length + 1) return undefined
    const stem = form.slice(0, length)
    const hard = /^[aeıiuü]/u.test(ending) ? softened[stem[length - 1]] : undefined
    const found = known.has(stem) ? stem : hard && known.has(stem.slice(0, -1) + hard) ? stem.slice(0, -1) + hard : ''
    if (found && canFollow(stem, ending) && nominal.test(ending)) return { stem: found, ending }
  }
  return undefined
}
