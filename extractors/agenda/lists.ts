import type { Event } from '../../schemas/event.ts'
import type { Sentence } from '../../schemas/sentence.ts'
import type { Unit } from '../../turkish/unit.ts'
import { type Context, occurrenceUpTo } from './context.ts'
import type { Item } from './item.ts'
import { topicOf } from './topic.ts'
import { activeOf, infinitive, isHiddenPassive, verbsByStem } from './verbs.ts'

/** Sentences that a list of matters follows: `Gündem:`, `… şu maddeleri ele alacak:`, `Gündem maddeleri şöyle:`. */
const heading =
  /(?:gündem|şu (?:madde|konu|teklif|karar)|aşağıdaki (?:madde|konu)|görüşülecek (?:madde|konu)|ele al[ıa](?:n)?acak)/u

/** Items of numbered or bulleted lists under a heading that speaks of an agenda, one a line. */
export function* listItems(context: Context, by: string): Generator<Item> {
  const { sentences, tokens } = context.document
  let heads = -1
  for (let at = 0; at < sentences.length; ) {
    let end = at + 1
    while (sentences[end]?.paragraph === sentences[at].paragraph) end++
    const folded = foldedOf(context, sentences[end - 1])
    const begins = bodyStart(context, sentences[at].first, sentences[end - 1].last)
    if (begins >= 0 && heads >= 0) {
      const item = itemOf(context, begins, end, heads)
      if (item) yield { ...item, by }
    } else if (tokens[sentences[end - 1].last - 1].text === ':' || /^gündem(?:i| maddeleri)?$/u.test(folded.trim()))
      heads = heading.test(folded) ? end - 1 : -1
    else heads = -1
    at = end
  }
}

function foldedOf({ document: { tokens } }: Context, { first, last }: Sentence): string {
  let folded = ''
  for (let at = Math.max(first, last - 30); at < last; at++)
    folded += `${tokens[at].spaced ? ' ' : ''}${tokens[at].folded}`
  return folded
}

/** The token with which a list item's matter begins, after its number or bullet; -1 where the line is no item. */
function bodyStart({ document: { tokens } }: Context, first: number, last: number): number {
  if (last - first < 3) return -1
  const [a, b, c] = [tokens[first], tokens[first + 1], tokens[first + 2]]
  if (/^[-–—•*▪·►]$/u.test(a.text)) return first + 1
  if (a.kind === 'ordinal') return first + 1
  if (/^\d{1,3}$/u.test(a.text) && /^[.)\-–]$/u.test(b.text)) return first + 2
  if (a.text === '(' && /^\d{1,3}$/u.test(b.text) && c.text === ')') return first + 3
  return /^[a-zçğıöşü]$/u.test(a.folded) && b.text === ')' ? first + 2 : -1
}

/** The item of the line whose last sentence is before `end`. */
function itemOf(context: Context, begins: number, end: number, heads: number): Omit<Item, 'by'> | null {
  const { units, bounds, document } = context
  const { tokens } = document
  let last = bounds[end] - 1
  while (last > 0 && units[last].kind === 'stop') last--
  const closing = closingOf(units, last, begins)
  if (!closing) return null
  for (let at = last; at >= 0 && units[at].first >= begins; at--) if (units[at].kind === 'finite') return null // told, not listed
  const occasion = occasionBefore(context, heads)
  const owner = occasion?.participants
    .map((id) => context.entities.get(id))
    .find((entity) => entity?.type === 'ORGANIZATION')
  const close = tokens[units[closing.head].last - 1].nameEnd
  let start = closing.head
  while (start > 0 && units[start - 1].first >= begins) start--
  return {
    start: tokens[begins].start,
    end: close,
    topic: topicOf(context, start, closing.head, close, { passive: true, nominal: true }),
    action: closing.action ?? headAction(context, heads),
    status: 'planned',
    actors: owner ? [owner] : [],
    event: occasion,
    date: occasion?.date ?? null,
    place: occasion?.place ?? null,
  }
}

/** Nouns of doing with which a line may end, and what they are as verbs: `denetçinin seçimi`. */
const doings: ReadonlyMap<string, string> = new Map([
  ['seçimi', 'seçmek'],
  ['müzakeresi', 'müzakere etmek'],
  ['görüşülmesi', 'görüşmek'],
  ['oylaması', 'oylamak'],
  ['onayı', 'onaylamak'],
  ['kabulü', 'kabul etmek'],
  ['değerlendirmesi', 'değerlendirmek'],
  ['tespiti', 'tespit etmek'],
  ['ibrası', 'ibra etmek'],
  ['iptali', 'iptal etmek'],
])

/** The unit before other doings of the same matter: `raporun okunması, müzakeresi ve onaylanması`, `teklifin görüşülerek`. */
function beforeDoings(units: readonly Unit[], from: number, begins: number): number {
  let head = from
  while (head > 0 && units[head].first > begins) {
    const { kind, case: unitCase, folded } = units[head]
    const joint = kind === 'and' || kind === 'comma'
    const doing = (kind === 'action' && unitCase === 'Own') || kind === 'converb' || doings.has(folded)
    if (!joint && !(doing && units[head - 1].case === 'Gen') && !(doing && head < from)) break
    head--
  }
  return head
}

/** The unit with which the matter ends, and the action of the verbal noun after it. */
function closingOf(
  units: readonly Unit[],
  last: number,
  begins: number,
): { head: number; action: string | null } | null {
  const unit = units[last]
  if (unit.first < begins) return null
  const said = doings.get(unit.folded)
  if (said) {
    const head = beforeDoings(units, last - 1, begins)
    return units[head]?.case === 'Gen' && units[head].first >= begins
      ? { head, action: said }
      : { head: last, action: null }
  }
  if (unit.kind !== 'action' || unit.case !== 'Own') return { head: last, action: null }
  for (const { verb } of verbsByStem.get(unit.lemma) ?? []) {
    if (verb.before.length === 0 && verb.only) continue
    const head = last - 1 - verb.before.length
    const fits = verb.before.every((word, n) => units[last - verb.before.length + n]?.folded === word)
    if (fits && units[head]?.first >= begins && !(verb.before.length === 1 && verb.before[0] === 'yetki'))
      return { head: beforeDoings(units, head, begins), action: verb.before[0] === 'yetki' ? 'vermek' : verb.action }
  }
  const stem = unit.passive || isHiddenPassive(unit.lemma) ? activeOf(unit.lemma) : unit.lemma
  const light = stem === 'et' && units[last - 1]?.case === 'Bare' && units[last - 2]?.first >= begins
  const head = light ? last - 2 : last - 1
  if (!units[head] || units[head].first < begins) return null
  return { head, action: infinitive(light ? `${units[last - 1].folded} et` : stem) }
}

/** The action of the heading, where the item has none: `şu maddeleri ele alacak:`. */
function headAction({ units, bounds }: Context, heads: number): string {
  for (let at = bounds[heads + 1] - 1; at >= bounds[heads]; at--)
    for (const { verb } of verbsByStem.get(units[at].lemma) ?? [])
      if (
        !verb.only &&
        verb.before.every((word, n) => units[at - verb.before.length + n]?.folded === word) &&
        units[at].kind !== 'nominal'
      )
        return verb.action
  return 'görüşmek'
}

/** The occasion whose agenda it is: the last one spoken of before the list. */
function occasionBefore(context: Context, heads: number): Event | null {
  return occurrenceUpTo(context, heads)?.event ?? null
}
