import type { Mention } from '../schemas/entity.ts'
import type { Record } from '../schemas/record.ts'
import type { Span } from '../schemas/span.ts'
import type { Witness } from '../schemas/witness.ts'

/** A mention, and what it names. */
interface Named extends Mention {
  readonly type: string
  readonly name: string
}

/**
 * Why the names of a record are what they are, for people to read: mention by mention who spoke for it (`+`) and against it
 * (`-`), the heaviest first; at the end what was proposed and is no name, and who said that it is none (`+`).
 */
export function explanationOf({ entities }: Record, witnesses: readonly Witness[]): string {
  const mentions = entities
    .flatMap(({ type, name, mentions }) => mentions.map((mention): Named => ({ ...mention, type, name })))
    .sort((a, b) => a.start - b.start)
  const order = [...witnesses].sort((a, b) => a.start - b.start || a.end - b.end)
  const heard = new Set<Witness>()
  const parts = mentions.map((mention) => {
    const its = meeting(order, mention)
    for (const witness of its) heard.add(witness)
    return `${headOf(mention)}\n${linesOf(its, mention)}`
  })
  const rest = order.filter((witness) => !heard.has(witness))
  const lines = rest.map((witness) => line(witness, witness.says === null ? '+' : '-', placeOf(witness)))
  if (rest.length > 0) parts.push(`No names\n${lines.join('\n')}`)
  return `${parts.join('\n\n')}\n`
}

/** The witnesses that speak of a stretch that meets the span. */
function meeting(order: readonly Witness[], { start, end }: Span): Witness[] {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (order[middle].start < start - longest) low = middle + 1
    else high = middle
  }
  const met: Witness[] = []
  for (; low < order.length && order[low].start < end; low++) if (order[low].end > start) met.push(order[low])
  return met
}

/** No name is longer, in UTF-16 code units. */
const longest = 1000

const headOf = ({ text, start, end, type, name, by }: Named) =>
  `${text.replace(/\s+/gu, ' ')}  [${start}, ${end})  ${type}${name === text ? '' : ` ${name}`}  by ${by}`

function linesOf(witnesses: readonly Witness[], mention: Named): string {
  const speaksFor = ({ start, end, says }: Witness) =>
    says === mention.type && start === mention.start && end === mention.end
  return witnesses
    .map((witness) => ({ witness, sign: speaksFor(witness) === witness.weight >= 0 ? '+' : '-' }))
    .sort(
      (a, b) => a.sign.charCodeAt(0) - b.sign.charCodeAt(0) || Math.abs(b.witness.weight) - Math.abs(a.witness.weight),
    )
    .map(({ witness, sign }) => line(witness, sign, witness.text === mention.text ? '' : `  “${witness.text}”`))
    .join('\n')
}

const placeOf = ({ text, start, end }: Span) => `  “${text}”  [${start}, ${end})`

const line = ({ by, says, weight }: Witness, sign: string, place: string) =>
  `  ${sign} ${Math.abs(weight).toFixed(1).padStart(4)}  ${(says ?? 'no name').padEnd(12)}  ${by}${place}`
