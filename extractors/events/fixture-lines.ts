import { type Candidate, plainCandidate } from './candidate.ts'
import { type Context, dateBetween, entitiesAt, placeBetween } from './context.ts'

/** How many units a line of a fixture list has at most. */
const longest = 24

/** Matches in a list, a line each: `19.00 Ankaraspor - Bursaspor (Eryaman Stadı)`. */
export function fixtureCandidates(context: Context, by: string): Candidate[] {
  const { bounds } = context
  const found: Candidate[] = []
  for (let sentence = 0; sentence + 1 < bounds.length; sentence++) {
    if (bounds[sentence + 1] - bounds[sentence] > longest) continue
    const candidate = lineAt(context, sentence, by)
    if (candidate) found.push(candidate)
  }
  return found
}

/** The match of a line that names two teams, with only day and hour before them. */
function lineAt(context: Context, sentence: number, by: string): Candidate | null {
  const { units, bounds, document, naming } = context
  const end = bounds[sentence + 1]
  let at = bounds[sentence]
  while (at < end && !naming(at) && (context.thing(at) || units[at].kind !== 'nominal')) at++
  if (at + 2 >= end || naming(at) !== 'body' || naming(at + 2) !== 'body') return null
  const start = document.tokens[units[at].first].start
  const close = document.tokens[units[at + 2].last - 1].nameEnd
  const joint = document.text.slice(document.tokens[units[at].last - 1].end, document.tokens[units[at + 2].first].start)
  if (!/^ ?[-–—] ?$/u.test(joint)) return null
  let bracket = at
  while (bracket < end && units[bracket].kind !== 'open') bracket++
  const date = dateBetween(context, bounds[sentence], bracket)
  const teams = entitiesAt(context, [at, at + 2])
  if (teams.length !== 2 || (date === null && at + 3 < end && units[at + 3].kind === 'nominal')) return null
  return {
    ...plainCandidate,
    start,
    end: close,
    by,
    kind: 'match',
    family: 'maç',
    noun: 'maç',
    label: 'maç',
    sentence,
    via: 'noun',
    named: true,
    owners: teams,
    partners: [],
    participants: teams,
    date,
    place: placeBetween(context, at + 3, end, ['Bare', 'Own', 'Loc']),
    ahead: date !== null && date > document.published.slice(0, 10),
    title: document.text.slice(start, close),
    held: date === null ? null : 'future',
    organ: '',
    doubtful: date === null,
  }
}
