import type { Entity } from '../../schemas/entity.ts'
import { months } from '../../turkish/calendar.ts'
import { capitalize } from '../../turkish/letters.ts'
import type { Candidate } from './candidate.ts'
import { type Context, entityAt } from './context.ts'
import { genitive, owning, possessed } from './naming.ts'
import type { Settled } from './settled.ts'

/** The names of the article's occasions, where a body meets more than once with the day or month that tells which: `PPK'nın ekim toplantısı`. */
export function toldApart(
  context: Context,
  settled: readonly Settled[],
  names: readonly string[],
  apostrophe: string,
): string[] {
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
    return `${calledThere(context, body, shown[0]) ?? owning(body, apostrophe)} ${when} ${possessed(shown[0].noun)}`
  })
}

/** The body by the common noun with which the sentence calls it, in the genitive: `Senato, nisan ayındaki toplantısında …`. */
function calledThere(context: Context, body: Entity, { sentence }: Candidate): string | undefined {
  if (body.acronym) return undefined
  const { units, bounds } = context
  for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
    const named = entityAt(context, at) ?? context.meant(at)[0]
    const noun = named === body && units[at].last - units[at].first === 1 && sittingBody.exec(units[at].folded)
    if (noun) return genitive(capitalize(noun[0]), '')
  }
  return undefined
}

const sittingBody = /^(?:meclis|senato|komisyon|kurul|komite|konsey|divan)/u

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
