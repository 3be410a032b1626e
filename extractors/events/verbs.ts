import { companionsOf, domainStart } from '../../turkish/clauses.ts'
import type { Unit } from '../../turkish/unit.ts'
import { type Candidate, plainCandidate } from './candidate.ts'
import { type Context, dateBetween, entitiesAt, placeBetween } from './context.ts'
import { tenseOf } from './holding.ts'
import { occasionForm } from './occasions.ts'
import { staging } from './staging.ts'
import { organBefore } from './titles.ts'
import { involved, meetingTitle, subjectFor, travelled, visited } from './verb-parties.ts'
import { type OccasionVerb, occasionVerbs } from './verb-table.ts'
import { lineDate } from './when-where.ts'

/** How far before a verb its sentence is searched, in units. */
const reach = 60

/** Occasions that verbs name or tell of, in the order of the text. */
export function verbCandidates(context: Context, by: string): Candidate[] {
  const { units, bounds } = context
  const found: Candidate[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++)
    for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
      const unit = units[at]
      if (unit.mark >= 0 || unit.negative || unit.kind === 'nominal') continue
      const meant = occasionVerbs
        .get(unit.lemma)
        ?.filter(({ before }) => before.every((word, n) => units[at - before.length + n]?.folded === word))
      const read = meant?.map((verb) => candidateAt(context, verb, at, sentence, by)) ?? []
      const candidate = read.find((one) => one?.via === 'verb') ?? read.find((one) => one)
      if (candidate) found.push(candidate)
    }
  return found
}

const expected = /^(?:beklen|planlan|öngörül|bekle|planla|hedeflen)$/u
const unreal = /m[ıiuü]şt[ıiuü]|yordu|[ae]cakt[ıi](?!r)|[ae]cekt[ıi](?!r)|[ae]bil/u

/** A converb that is told as its finite verb is: `yeniden toplanarak maddeyi ele alacak`. */
const beside = /^(?:toplan|görüş|buluş|gel)[ae]r[ae]k$/u

/** Participles that tell of somebody named right after: `Bakan Er'le görüşen Ak`, `bir araya gelen Er ve Ak`. */
const doing = /^(?:görüşen|buluşan|gelen|eden|karşılaşan)$/u

/** Whether the verb form tells that something is or was held: finite, reported, expected, or beside a finite one. */
function tells(units: readonly Unit[], at: number, via: 'verb' | 'hint'): boolean {
  const { kind, case: unitCase, folded } = units[at]
  if (unreal.test(folded)) return false
  if (kind === 'finite') return true
  if (kind === 'converb') return via === 'verb' && beside.test(folded)
  if (kind === 'reported') return unitCase === 'Acc' || unitCase === 'Own'
  if (kind === 'participle' && unitCase === 'Own' && via === 'verb')
    return (
      units[at + 1]?.kind === 'participle' &&
      /^(?:belirtil|bildiril|açıklan|kaydedil|söylen|öğrenil|duyurul)$/u.test(units[at + 1].lemma)
    )
  if (kind === 'participle')
    return via === 'hint' || (unitCase === 'Bare' && (doing.test(folded) || /^toplan(?:an|acak)$/u.test(folded)))
  if (via === 'hint') return false
  const next = units[at + 1]?.lemma ?? ''
  return kind === 'action' && (unitCase === 'Own' ? expected.test(next) : unitCase === 'Acc' && next === 'planla')
}

function candidateAt(context: Context, verb: OccasionVerb, at: number, sentence: number, by: string): Candidate | null {
  const { units, bounds, governors, document, naming } = context
  if (!tells(units, at, verb.via)) return null
  const unit = units[at]
  const from = at - verb.before.length
  const floor = Math.max(bounds[sentence], from - reach)
  const start = domainStart(governors, at, floor)
  const subject = entitiesAt(context, subjectFor(context, at, floor, bounds[sentence + 1]))
  const met = companionsOf(units, from, start, naming)
  const partners = entitiesAt(context, met)
  const known = involved(context, verb, subject, partners, from, start, floor, at)
  const date = dateBetween(context, start, from) ?? closingDate(context, at) ?? lineDate(context, sentence)
  const told = closing(context, at)
  const silent = known === null && gathers(verb) && unit.kind !== 'participle' && unit.kind !== 'converb'
  const chairs = gathers(verb) ? entitiesAt(context, staging(context, start, from)) : []
  const participants = silent ? [...subject, ...chairs] : known && [...new Set([...known, ...chairs])]
  const travels = verb.needs === 'journey'
  const host = verb.kind === 'visit' ? (travels ? travelled : visited)(context, from, start) : null
  const there = host?.type === 'LOCATION' ? host : null
  const place = verb.kind === 'visit' ? there : placeBetween(context, start, from, ['Loc'])
  if (!participants || (verb.kind === 'visit' && !host && !(!travels && date && isVisited(units[from - 1]))))
    return null
  if (silent && date === null && place === null) return null
  if (verb.needs === 'body' && isNamedBy(context, start, from)) return null
  return {
    ...plainCandidate,
    start: document.tokens[units[from].first].start,
    end: document.tokens[unit.last - 1].end,
    by,
    kind: verb.kind,
    family: verb.family,
    noun: verb.noun,
    label: verb.noun,
    sentence,
    via: silent ? 'hint' : verb.via,
    named: false,
    owners: [],
    partners,
    participants: host && !there ? [...participants, host] : participants,
    date,
    place,
    ahead: told === 'future',
    title: partners.length === 0 ? meetingTitle(context, from, start) : null,
    organ: organBefore(context, from, start),
    held: unit.kind === 'action' ? 'future' : told,
    doubtful: false,
  }
}

/** Places without a name that somebody visits: `cuma günü fabrikayı ziyaret edecek`. */
const isVisited = ({ mark, case: unitCase, folded }: Unit) =>
  mark < 0 &&
  unitCase === 'Acc' &&
  /^(?:fabrika|okul|hastane|köy|tesis|maden|tersane|şantiye|merkez|müze|kamp|afet bölge|deprem bölge)(?:y[ıi]|[ıiuü]|s[ıi]n[ıi]|[ıiuü]n[ıiuü]|l[ae]r[ıi]n?[ıi]?)$/u.test(
    folded,
  )

/** Whether it is people coming together, so that a noun may follow that takes it up: `Heyetler yarın buluşacak. Toplantıda …`. */
const gathers = ({ family, via, needs }: OccasionVerb) =>
  via === 'verb' && needs !== 'panel' && needs !== 'reader' && (family === 'görüşme' || family === 'toplantı')

/** Whether a noun before the verb is what is held: `genel kurul salı günü toplanacak`. */
function isNamedBy({ units }: Context, start: number, from: number): boolean {
  for (let at = start; at < from; at++) {
    const form = units[at].mark < 0 && units[at].kind === 'nominal' ? occasionForm(units[at].folded) : null
    if (form?.ending === '' && form.entries.some(({ before }) => before === '' || before === units[at - 1]?.folded))
      return true
  }
  return false
}

/** The tense of the verb, or where it stands beside a finite one, of that. */
function closing({ units, governors }: Context, at: number): 'future' | 'past' {
  let verb = at
  if (units[at].kind === 'converb') while (verb >= 0 && units[verb].kind === 'converb') verb = governors[verb]
  return tenseOf(units[verb < 0 ? at : verb])
}

/** The day of what the body did, where it is told only there: `başkanlığında toplanan Komisyon, dün maddeyi kabul etti`. */
function closingDate(context: Context, at: number): string | null {
  const { units, governors } = context
  if (units[at].kind !== 'participle' || !/^toplanan$/u.test(units[at].folded)) return null
  let verb = governors[at]
  while (verb >= 0 && units[verb].kind !== 'finite') verb = governors[verb]
  return verb < 0 ? null : dateBetween(context, at, Math.min(verb, at + 12))
}
