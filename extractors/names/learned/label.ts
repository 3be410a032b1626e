import type { EntityType } from '../../../schemas/entity.ts'
import { spanOf } from '../../../schemas/span.ts'
import type { Token } from '../../../schemas/token.ts'
import type { Witness } from '../../../schemas/witness.ts'
import type { Word } from '../../../schemas/word.ts'
import { memoryOf } from '../../../turkish/memory.ts'
import type { Candidate, NameContext } from '../context.ts'
import { shortName } from '../short.ts'
import { isLead } from '../start.ts'
import { contextFeatures, mostContext, observe } from './features.ts'
import { beginning, inside, kindIndex, kinds, labelCount, outside, spansOf } from './labels.ts'
import { type NameModel, nameModel } from './model.ts'
import { mostOwn, ownFeatures } from './own.ts'
import { stretchesOf } from './stretches.ts'
import { bestLabels, weigh } from './viterbi.ts'

/** What the finds of the learned weights say found them. */
export const learnedBy = 'öğrenilen ağırlıklar'

/** From this weight on a rule's find is heard loudly beside what was learned. */
const sure = 6

/** From this weight on it stands, whatever was learned; so does the short name of a body, of which one article shows too little. */
const certain = 8

/** How much a sure find counts at each of its tokens among the sums of learned weights, which go to some thousands. */
const loudness = 500

/** How much each unit of weight of a find that is less sure counts there. */
const murmur = 14

/** Sums of learned weights are shown in hundreds, so that they stand beside the weights of rules. */
const shown = 100

/** So much more a capital that begins a sentence must weigh as a name than as none, where the words layer sees none. */
const leadMargin = 300

/** How sure a find of the learned weights is beside the rules' finds. */
const learnedWeight = 5

/**
 * What learned weights make of an article's names, given what the rules find: the labels decide that together weigh most,
 * sure finds among them; what is certain or surely none stands. Where the labels agree with a rule, its find is kept.
 */
export function labelNames(
  context: NameContext,
  words: readonly Word[],
  finds: readonly Candidate[],
  hears?: (witness: Witness) => void,
): Candidate[] {
  const { tokens, sentences } = context
  const observed = observe(context, words, finds)
  const model = nameModel()
  const kept: Candidate[] = []
  const ruled = new Map<number, Candidate>()
  const taken = new Uint8Array(tokens.length)
  const stretches = [...stretchesOf(tokens, sentences)]
  const stretchAt = new Int32Array(tokens.length).fill(-1)
  for (const { first, last } of stretches) stretchAt.fill(first, first, last)
  const isLabelled = ({ first, last }: Candidate) =>
    stretchAt[first] >= 0 &&
    stretchAt[first] === stretchAt[last - 1] &&
    tokens[last - 1].nameEnd === tokens[last - 1].end // an apostrophe ends a name: `Kaş'ın Akinfeev`
  for (const find of finds)
    if (
      find.weight >= certain ||
      find.by === shortName.name ||
      (find.weight >= sure && !(find.type && isLabelled(find)))
    ) {
      kept.push(find)
      taken.fill(1, find.first, find.last)
    } else ruled.set(find.first, find)
  const leads = new Set(context.pieces.flatMap(({ first, initial }) => (initial ? first : [])))
  const features = new Int32Array(mostContext)
  const rule = new Uint8Array(tokens.length)
  const voice = new Float64Array(tokens.length)
  for (const { first, last, type, weight } of ruled.values())
    for (let at = first; at < last; at++) {
      rule[at] = at === first ? beginning(kindIndex(type)) : inside(kindIndex(type))
      voice[at] = weight >= sure ? loudness : weight * murmur
    }
  for (const stretch of stretches) {
    const length = stretch.last - stretch.first
    const sums = new Float64Array(length * labelCount)
    for (let at = 0; at < length; at++) {
      const place = stretch.first + at
      sums.set(ownSums(model, tokens[place]), at * labelCount)
      weigh(model, features, contextFeatures(observed, place, stretch, features, 0), sums, at * labelCount)
    }
    for (let at = 0; at < length; at++) sums[at * labelCount + rule[stretch.first + at]] += voice[stretch.first + at]
    for (const { first, last: until, kind } of spansOf(bestLabels(model, sums, length), stretch.first)) {
      let last = until
      while (last > first + 1 && /^[)\]”»]$/u.test(tokens[last - 1].text)) last-- // (USGE)
      if (taken.subarray(first, last).includes(1)) continue
      const lead = last === first + 1 && leads.has(first) && rule[first] === outside
      if (lead && isUnsure(first, sums, (first - stretch.first) * labelCount, kind)) continue
      const type = kinds[kind]
      const party = type === 'ORGANIZATION' ? partyBefore(first, last) : undefined
      if (party) {
        kept.push(...party)
        continue
      }
      if (hears) explain(first, last, kind, sums, (first - stretch.first) * labelCount, hears)
      const same = ruled.get(first)
      kept.push(
        same?.last === last && same.type === type
          ? same
          : { first, last, type, weight: learnedWeight, open: true, by: learnedBy, ...knownAs(first, last, type) },
      )
    }
  }
  return kept.sort((a, b) => a.first - b.first)

  /** The rules' two finds in a span that is a body's short name and a place before a title: `CHP` `Van` Milletvekili. */
  function partyBefore(first: number, last: number): Candidate[] | undefined {
    const [body, place] = [ruled.get(first), ruled.get(first + 1)]
    if (tokens[first].kind !== 'acronym' || body?.type !== 'ORGANIZATION' || body.last !== first + 1) return undefined
    return place?.type === 'LOCATION' && place.last === last ? [body, place] : undefined
  }

  /** What the lexicon knows of a name that it holds. */
  function knownAs(first: number, last: number, type: EntityType | undefined): Pick<Candidate, 'known'> {
    const phrase = context.phraseAt[first]
    const known = phrase?.kind === type && phrase?.words.length === last - first ? phrase?.known : undefined
    return known ? { known } : {}
  }

  /** Tells what spoke for the kind of a span, at its first token, against none: its form, what stands around, the rules. */
  function explain(
    first: number,
    last: number,
    kind: number,
    sums: Float64Array,
    row: number,
    hears: (witness: Witness) => void,
  ): void {
    const span = spanOf(context.text, tokens[first].start, tokens[last - 1].nameEnd)
    const form = ownSums(model, tokens[first])
    const own = form[beginning(kind)] - form[outside]
    const spoken = rule[first] === beginning(kind) ? voice[first] : 0
    const around = sums[row + beginning(kind)] - sums[row + outside] - own - spoken
    const says = kinds[kind] ?? null
    for (const [what, weight] of [
      ['biçim', own],
      ['çevre', around],
      ['kurallar', spoken],
    ] as const)
      if (weight !== 0) hears({ ...span, by: `${learnedBy}: ${what}`, says, weight: weight / shown })
  }

  /** Whether a lone word that begins a sentence or a line may be an everyday word that no list holds: `Rövanş`. */
  function isUnsure(at: number, sums: Float64Array, row: number, kind: number): boolean {
    if (tokens[at].nameEnd < tokens[at].end) return false
    const margin = sums[row + beginning(kind)] - sums[row + outside]
    return isLead(context, at) || (words[at].upos !== 'PROPN' && margin < leadMargin)
  }
}

/** What forms weigh by themselves, by their text. */
const known = memoryOf<Float64Array>(20_000)
const own = new Int32Array(mostOwn)

function ownSums(model: NameModel, token: Token): Float64Array {
  const before = known.recall(token.text)
  if (before) return before
  const sums = new Float64Array(labelCount)
  weigh(model, own, ownFeatures(token, own), sums, 0)
  return known.keep(token.text, sums)
}
