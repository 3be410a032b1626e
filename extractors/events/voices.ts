import type { Entity } from '../../schemas/entity.ts'
import { subjectOf } from '../../turkish/clauses.ts'
import type { Unit } from '../../turkish/unit.ts'
import type { Candidate } from './candidate.ts'
import { type Context, entitiesAt } from './context.ts'
import { doersAfter } from './doers.ts'
import { tenseOf } from './holding.ts'
import type { Settled } from './settled.ts'

/** Occasions at which people speak, so that who is told to have spoken was there. */
const spoken = /^(?:panel|seminer|sempozyum|çalıştay|forum|konferans|şûra|şura|duruşma|celse)$/u

/** Bodies whose members speak at their sessions. */
const deliberating = /(?:Komisyonu|Meclisi|Genel Kurulu|Komitesi)$/u

const says = new Set(
  (
    'söyle de konuş belirt vurgula kaydet savun iste açıkla anlat aktar ifade_et dile_getir bildir hatırlat öne_sür iddia_et ' +
    'talep_et eleştir sor yanıtla ekle değerlendir'
  ).split(' '),
)

/** Who is told to speak elsewhere: to a reporter, in writing, at the door. */
const elsewhere = /^(?:muhabir|gazeteci|yazılı$|sosyal$|televizyon|gazetesi|demec|demeç|röportaj)/u

/** Who spoke at an occasion that is over, by what the article tells after it. */
export function voicesOf(
  context: Context,
  { shown: mentions, participants, date }: Settled,
  settled: readonly Settled[],
): Entity[] {
  const { document, bounds } = context
  const [first] = mentions
  if (isToCome(mentions, date, document.published)) return speakersToCome(context, mentions, settled)
  if (!isSpoken(mentions, participants) || mentions.some(({ ahead, plural }) => ahead || plural)) return []
  if (date !== null && date > document.published.slice(0, 10)) return []
  const next = settled.flatMap(({ shown }) =>
    shown[0].kind === first.kind ? [] : shown.filter(({ sentence }) => sentence > first.sentence),
  )
  const end = next.reduce((least, { sentence }) => Math.min(least, sentence), bounds.length - 1)
  const leading = first.sentence <= 2
  const paragraphs = new Set(mentions.map(({ sentence }) => document.sentences[sentence].paragraph))
  const found = new Set<Entity>()
  const away = new Set<Entity>()
  let last = -1
  for (let sentence = first.sentence; sentence < end; sentence++) {
    const { paragraph } = document.sentences[sentence]
    if (!leading && !paragraphs.has(paragraph)) continue
    if (document.sentences[sentence - 1]?.paragraph !== paragraph) last = -1
    const out = isElsewhere(context, bounds[sentence], bounds[sentence + 1])
    const heard = speakersIn(context, bounds[sentence], bounds[sentence + 1], last)
    last = heard.last
    for (const person of heard.said)
      if (out && !found.has(person)) away.add(person)
      else if (!away.has(person)) found.add(person)
  }
  return [...found]
}

/** Sessions of which the article tells beforehand who will speak there. */
const isToCome = ([{ family, plural }]: readonly Candidate[], date: string | null, published: string) =>
  !plural && /^(?:toplantı|kongre)$/u.test(family) && date !== null && date > published.slice(0, 10)

const presents = new Set('sun paylaş konuş anlat yap ver et aktar bilgilendir'.split(' '))

/** What somebody makes or gives who speaks: `sunum yapacak`, `bilgi verecek`. */
const speech = /^(?:sunum|sunumu|konuşma|konuşması|konuşmasını|bilgi|brifing|temsil|hitap|bildiri)$/u

/** Who is to speak there, by the sentences after it in its paragraph and the next, until another occasion is spoken of. */
function speakersToCome(context: Context, mentions: readonly Candidate[], settled: readonly Settled[]): Entity[] {
  const { document, units, bounds, naming } = context
  const found: Entity[] = []
  for (const { sentence: first, sees } of mentions) {
    if (!sees) continue
    const { paragraph } = document.sentences[first]
    for (let sentence = first; sentence + 1 < bounds.length; sentence++) {
      if (document.sentences[sentence].paragraph > paragraph + 1) break
      if (
        sentence > first &&
        settled.some(({ shown }) => shown.some((other) => other.sentence === sentence && !mentions.includes(other)))
      )
        break
      for (let at = bounds[sentence]; at < bounds[sentence + 1]; at++) {
        const { kind, lemma, passive } = units[at]
        if (
          kind !== 'finite' ||
          passive ||
          tenseOf(units[at]) !== 'future' ||
          !presents.has(lemma.replace(/^ed$/u, 'et'))
        )
          continue
        if (/^(?:yap|ver|et|ed)$/u.test(lemma) && !speech.test(units[at - 1].folded)) continue
        const names = subjectOf(units, at, bounds[sentence], naming).filter((name) => naming(name) === 'person')
        found.push(...entitiesAt(context, names))
      }
    }
  }
  return found
}

const isSpoken = ([{ noun, family }]: readonly Candidate[], participants: readonly Entity[]) =>
  spoken.test(noun) ||
  (family === 'toplantı' && participants.some(({ type, name }) => type === 'ORGANIZATION' && deliberating.test(name)))

function isElsewhere({ units }: Context, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at].mark < 0 && elsewhere.test(units[at].folded)) return true
  return false
}

/** The persons who said something in a sentence, or began to before it: `Er, "…` is closed by `… dedi` in a later one. */
function speakersIn(context: Context, from: number, to: number, before: number): { said: Entity[]; last: number } {
  const { units, naming } = context
  const found: number[] = []
  let last = before
  for (let at = from; at < to; at++) {
    const { kind, case: unitCase } = units[at]
    if (naming(at) === 'person' && /^(?:Bare|Own)$/u.test(unitCase) && setOff.test(units[at + 1]?.kind ?? '')) last = at
    if ((kind !== 'finite' && kind !== 'participle') || !isSaying(units, at)) continue
    if (kind === 'participle') found.push(...doersAfter(context, at))
    else if (tenseOf(units[at]) === 'past') {
      const own = subjectOf(units, at, from, naming)
      if (own.length > 0) found.push(...own)
      else if (last >= 0) found.push(last)
    }
  }
  return {
    said: entitiesAt(
      context,
      found.filter((at) => naming(at) === 'person'),
    ),
    last,
  }
}

/** Whether a verb form says that somebody spoke: `söyledi`, `ifade etti`, `dile getiren`. */
const isSaying = (units: readonly Unit[], at: number) =>
  !units[at].passive &&
  (says.has(units[at].lemma) || says.has(`${units[at - 1]?.folded}_${units[at].lemma.replace(/ed$/u, 'et')}`))

/** What follows a name that stands as the subject before a speech. */
const setOff = /^(?:comma|clitic|quote|open)$/u
