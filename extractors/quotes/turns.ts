import type { Entity } from '../../schemas/entity.ts'
import { fold } from '../../turkish/letters.ts'
import { isFiniteVerb } from '../../turkish/word-face.ts'
import { type Paragraph, type Seen, type Stretch, stretch } from './paragraphs.ts'
import type { Speaker } from './speaker.ts'

/** A paragraph that somebody speaks; `speaker` is null where it asks. */
interface Turn extends Paragraph {
  /** Index of the dash or the colon. */
  readonly open: number
  readonly speaker: Speaker | null
  readonly asks: boolean
  /** Whether a word such as `Soru` says that it asks, or a name and a verb that it answers. */
  readonly plainly?: boolean
}

const dashes = new Set(['-', '–', '—'])
const asking = new Set('soru s muhabir gazeteci sunucu spiker editör'.split(' '))
const answering = new Set('cevap c yanıt y'.split(' '))
/** How many tokens may stand before the colon of a label: `Yönetmen Pelin Sarı:`. */
export const longestLabel = 8

/** The turns of an interview: at least two questions and as many answers. */
export function* turns(seen: Seen, whole: readonly Paragraph[]): Generator<Stretch> {
  const paragraphs = [...cutAtTurns(seen, whole)]
  const guest = guestOf(seen)
  const labels = labelsIn(seen)
  const marked = paragraphs.map(
    (paragraph) => dashed(seen, paragraph, guest) ?? labelled(seen, paragraph, guest, labels),
  )
  const asked = withQuestions(seen, paragraphs, marked)
  const found = isInterview(asked) ? asked : plainTurns(seen, paragraphs, guest)
  for (let at = 0; at < found.length; at++) {
    const turn = found[at]
    if (!turn) continue
    let next = at + 1
    while (next < found.length && found[next] === null) next++
    const goesOn = at > 0 && !turn.asks && next < found.length && next - at <= longestTurn // up to the next question
    const { last } = goesOn ? paragraphs[next - 1] : turn
    yield stretch(turn.open, last, { style: 'turn', speaker: turn.speaker ?? { by: 'nobody' } })
  }
}

/** The turns, and as one each paragraph that asks without a label before an answer that has one. */
function withQuestions(
  seen: Seen,
  paragraphs: readonly Paragraph[],
  turns: readonly (Turn | null)[],
): readonly (Turn | null)[] {
  return turns.map((turn, at) => {
    const answer = turns[at + 1]
    const { first, last } = paragraphs[at]
    if (turn || at === 0 || !answer || answer.asks || !asks(seen, last) || last - first > longestQuestion) return turn
    return { first, last, open: first - 1, asks: true, speaker: null }
  })
}

/** The paragraphs; one into which several questions have run (`… Soru: … Kaya: … Soru: …`) is cut where turns begin. */
function* cutAtTurns({ tokens, sentences, nameOf }: Seen, paragraphs: readonly Paragraph[]): Generator<Paragraph> {
  let at = 0
  for (const { first, last } of paragraphs) {
    const starts = [first]
    let questions = 0
    for (; at < sentences.length && sentences[at].first < last; at++) {
      const begin = sentences[at].first
      if (begin === first || tokens[nameOf[begin]?.last ?? begin + 1]?.text !== ':') continue
      const { folded } = tokens[begin]
      if (asking.has(folded)) questions++
      if (asking.has(folded) || answering.has(folded) || nameOf[begin]?.entity.type === 'PERSON') starts.push(begin)
    }
    if (questions < 2) yield { first, last }
    else for (let part = 0; part < starts.length; part++) yield { first: starts[part], last: starts[part + 1] ?? last }
  }
}

/**
 * Whether there are two questions and as many answers; one of each is enough where `Soru:` stands before it, and none is
 * asked where two persons or more are named who speak.
 */
function isInterview(turns: readonly (Turn | null)[]): boolean {
  const named = turns.flatMap((turn) =>
    turn?.plainly && turn.speaker?.by === 'name' ? [turn.speaker.name.entity] : [],
  )
  if (new Set(named).size > 1) return true
  const questions = turns.filter((turn) => turn?.asks)
  const answers = turns.filter((turn) => turn && !turn.asks)
  const fewest = questions.some((turn) => turn?.plainly) ? 1 : 2
  return questions.length >= fewest && answers.length >= fewest
}

/** Fewest questions of an interview in which neither dash nor name stands before the turns. */
const fewestPlain = 3
/** Most tokens of such a question. */
const longestQuestion = 60

/** Paragraphs that ask, each before one that answers, most of these in the first person. */
function plainTurns(seen: Seen, paragraphs: readonly Paragraph[], guest: Entity | null): (Turn | null)[] {
  const { tokens, words } = seen
  const plain = ({ first, last }: Paragraph) => last - first > 2 && tokens[first].kind !== 'quote'
  const question = (at: number) => {
    const paragraph = paragraphs[at]
    if (paragraph === undefined || at === 0) return false
    return plain(paragraph) && asks(seen, paragraph.last) && paragraph.last - paragraph.first <= longestQuestion
  }
  const speaks = ({ first, last }: Paragraph) =>
    words.slice(first, last).some(({ features }) => features.Person === '1' || features['Person[psor]'] === '1')
  const asked = paragraphs.flatMap((_, at) =>
    question(at) && paragraphs[at + 1] && plain(paragraphs[at + 1]) && !question(at + 1) ? [at] : [],
  )
  const own = asked.filter((at) => speaks(paragraphs[at + 1])).length
  if (!guest || asked.length < fewestPlain || own * 2 < asked.length || asked.length * 4 < paragraphs.length)
    return paragraphs.map(() => null)
  const questions = new Set(asked)
  return paragraphs.map(({ first, last }, at) => {
    const turn = { first, last, open: first - 1 }
    if (questions.has(at)) return { ...turn, asks: true, speaker: null }
    return questions.has(at - 1) ? { ...turn, asks: false, speaker: named(guest, first) } : null
  })
}

/** Most paragraphs of an answer. */
const longestTurn = 6

/** Whom an interview is made with: the person named most often. */
function guestOf({ entities }: Seen): Entity | null {
  let guest: Entity | null = null
  for (const entity of entities)
    if (entity.type === 'PERSON' && entity.mentions.length > (guest?.mentions.length ?? 0)) guest = entity
  return guest
}

const asks = ({ tokens }: Seen, last: number) => tokens[last - 1].text === '?'

/** `– Yeni kitabınız ne zaman çıkıyor?` */
function dashed(seen: Seen, { first, last }: Paragraph, guest: Entity | null): Turn | null {
  const { tokens } = seen
  if (!dashes.has(tokens[first].text) || last - first < 2 || tokens[first + 1].kind === 'quote') return null
  const question = asks(seen, last)
  return { first, last, open: first, asks: question, speaker: question || !guest ? null : named(guest, first) }
}

/** `Soru: …`, `Pelin Sarı: …`, `P.S.: …` */
function labelled(
  seen: Seen,
  { first, last }: Paragraph,
  guest: Entity | null,
  labels: ReadonlyMap<string, Entity>,
): Turn | null {
  const { tokens, words, nameOf } = seen
  let colon = first + 1
  while (colon < last && colon <= first + longestLabel && tokens[colon].text !== ':') colon++
  if (tokens[colon]?.text !== ':' || colon + 1 >= last || tokens[colon + 1].kind === 'quote') return null
  const label = fold(
    tokens
      .slice(first, colon)
      .map(({ text }) => text)
      .join(''),
  ).replace(/\./gu, '')
  const turn = (speaker: Speaker | null, question: boolean): Turn => ({
    first,
    last,
    open: colon,
    asks: question,
    speaker,
  })
  if (asking.has(label)) return { ...turn(null, true), plainly: true }
  if (answering.has(label)) return turn(guest && named(guest, first), false)
  const person = labels.get(label)
  if (person) return turn(named(person, first), false)
  const name = label.length > 1 ? nameOf[colon - 1] : undefined
  if (name?.case === 'Nom' && name.entity.type === 'PERSON')
    return { ...turn({ by: 'name', name }, false), plainly: words.slice(colon, last).some(isFiniteVerb) }
  return tokens[first].capital && asks(seen, last) ? turn(null, true) : null
}

/** Persons by the first letters and the last word of a name of two words or more, in lower case. */
function labelsIn({ entities }: Seen): ReadonlyMap<string, Entity> {
  const persons = new Map<string, Entity>()
  for (const entity of entities) {
    const parts = fold(entity.name).split(' ')
    const letters = parts.map((part) => part.charAt(0)).join('')
    if (entity.type !== 'PERSON' || parts.length < 2) continue
    for (const label of [letters, parts[parts.length - 1]]) if (!persons.has(label)) persons.set(label, entity)
  }
  return persons
}

const named = (entity: Entity, at: number): Speaker => ({
  by: 'name',
  name: { first: at, last: at + 1, entity, case: 'Nom' },
})
