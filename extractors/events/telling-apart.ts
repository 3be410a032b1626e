import { months } from '../../turkish/calendar.ts'
import { capitalize } from '../../turkish/letters.ts'
import { owning, possessed } from './naming.ts'
import type { Settled } from './settled.ts'

/** The names of the article's occasions, where a body meets more than once with the day or month that tells which: `PPK'nın ekim toplantısı`. */
export function toldApart(settled: readonly Settled[], names: readonly string[], apostrophe: string): string[] {
  return names.map((name, index) => {
    const trial = nextHearing(settled[index], names.slice(0, index))
    if (trial) return trial
    const body = bodyOf(settled[index])
    const { date, shown } = settled[index]
    if (!body || !date || !/^\d{4}-\d{2}/u.test(date) || shown.some(({ named, modifiers }) => named || modifiers))
      return name
    const others = settled.filter(
      (other, at) => at !== index && bodyOf(other) === body && other.shown[0].noun === shown[0].noun,
    )
    const sameMonth = others.some((other) => other.date?.slice(0, 7) === date.slice(0, 7) && other.date !== date)
    const later = settled.slice(0, index).some((other) => others.includes(other) && other.date !== date)
    if (!later && !sameMonth) return name
    const month = months[Number(date.slice(5, 7)) - 1]
    const when = sameMonth && date.length > 7 ? `${Number(date.slice(8, 10))} ${capitalize(month)}` : month
    return `${owning(body, apostrophe)} ${when} ${possessed(shown[0].noun)}`
  })
}

/** The body whose session it is. */
function bodyOf({ shown, participants }: Settled) {
  if (shown[0].family !== 'toplantı' || shown[0].plural) return undefined
  return participants.find(({ type }) => type === 'ORGANIZATION')
}

/** The next hearing of the case whose hearing was named before: `davanın üçüncü duruşması … Gelecek duruşmada`. */
function nextHearing(
  { shown: [{ kind, named, ordinal, noun }] }: Settled,
  before: readonly string[],
): string | undefined {
  if (kind !== 'hearing' || named || ordinal !== 'gelecek') return undefined
  const cases = before.flatMap((name) => /^.*dava(?:nın|sının)(?= )/u.exec(name) ?? [])
  return cases.length === 1 ? `${cases[0]} ${ordinal} ${possessed(noun)}` : undefined
}
