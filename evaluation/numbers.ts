import type { Quantity } from '../schemas/quantity.ts'
import { fold } from '../turkish/letters.ts'

/** A case of Recognizers-Text's specifications: a text, and what is to be found in it. */
export interface NumberCase {
  readonly Input: string
  readonly Results: readonly {
    readonly Text: string
    readonly Resolution: { readonly value: string | null; readonly offset?: string; readonly relativeTo?: string }
  }[]
}

/** What one file of cases came to, and every case that was read otherwise. */
export interface NumberScore {
  readonly file: string
  readonly expected: number
  /** Results of which a find has the very words. */
  readonly spans: number
  /** Results of which a find has the very words and the value. */
  readonly values: number
  /** Finds of the kinds that the file is about which it does not expect. */
  readonly extra: number
  readonly missed: readonly string[]
}

/** Which kinds of ours a file speaks of, by how its name begins. */
const kinds: readonly (readonly [string, readonly Quantity['type'][]])[] = [
  ['NumberRange', ['number', 'count', 'score']],
  ['NumberModel', ['number', 'count']],
  ['Ordinal', ['ordinal']],
  ['Age', ['age']],
  ['Currency', ['money']],
  ['Dimension', ['measure']],
  ['Percent', ['percent']],
  ['Temperature', ['temperature']],
]

const decimal = (written: string) => Number(written.replace(',', '.'))

/** Their resolution as our value: `1,5`, `[20,35)`, `end-2`; a bound that is open or closed is one to us. */
function resolvedValue({ value, offset, relativeTo }: NumberCase['Results'][number]['Resolution']): Quantity['value'] {
  if (relativeTo === 'end') return 1 - Number(offset)
  if (relativeTo === 'current') return Number(offset)
  if (value === null) return null
  const range = /^[[(]([^,]*),(.*)[\])]$/u.exec(value)
  return range ? [range[1], range[2]].map((bound) => (bound === '' ? null : Number(bound))) : decimal(value)
}

/** Equal to twelve digits: they print fifteen, we compute with all. */
function isSame(a: number | null, b: number | null): boolean {
  return a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.abs(b) * 1e-12)
}

function agree(ours: Quantity['value'], theirs: Quantity['value']): boolean {
  if (Array.isArray(ours) && Array.isArray(theirs)) return isSame(ours[0], theirs[0]) && isSame(ours[1], theirs[1])
  return !Array.isArray(ours) && !Array.isArray(theirs) && isSame(ours, theirs)
}

/** Scores a file of cases against a reader of bare texts. A file of a kind that is not known is an error. */
export function scoreNumbers(
  file: string,
  cases: readonly NumberCase[],
  read: (text: string) => readonly Quantity[],
): NumberScore {
  const types = kinds.find(([name]) => file.startsWith(name))?.[1]
  if (!types)
    throw new Error(
      `${file}: no kind of quantity is known for this file; known: ${kinds.map(([name]) => name).join(', ')}`,
    )
  const suppressed = file.includes('Suppress')
  const total = { expected: 0, spans: 0, values: 0, extra: 0 }
  const missed: string[] = []
  for (const { Input, Results } of cases) {
    const finds = read(Input).filter(({ type, unit, value }) => {
      if (!types.includes(type) || (suppressed && unit !== null)) return false
      return !file.startsWith('NumberRange') || Array.isArray(value)
    })
    const left = [...finds]
    let right = 0
    for (const { Text, Resolution } of Results) {
      const at = left.findIndex(({ text }) => fold(text) === fold(Text))
      if (at < 0) continue
      const [find] = left.splice(at, 1)
      total.spans++
      if (agree(find.value, resolvedValue(Resolution))) right++
    }
    total.expected += Results.length
    total.values += right
    total.extra += left.length
    if (right === Results.length && left.length === 0) continue
    const wanted = Results.map(({ Text, Resolution }) => `${Text} = ${Resolution.value}`).join(', ')
    missed.push(
      `${Input}\n    wanted ${wanted || 'nothing'}\n    found  ${finds.map(({ text, value }) => `${text} = ${value}`).join(', ') || 'nothing'}`,
    )
  }
  return { file, ...total, missed }
}
