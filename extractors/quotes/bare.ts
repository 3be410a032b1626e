import { isFiniteVerb } from '../../turkish/word-face.ts'
import { type Paragraph, paragraphsOf, type Seen, type Stretch, stretch } from './paragraphs.ts'
import { longestLabel, turns } from './turns.ts'

/**
 * What is said without quotation marks: turns of an interview, a headline `Kaya: Yol açılacak`, and what `şunları
 * söyledi:` announces. Each is a marked stretch whose opening mark is a dash or a colon.
 */
export function bareStretches(seen: Seen): Stretch[] {
  const paragraphs = paragraphsOf(seen.sentences)
  const interview = [...turns(seen, paragraphs)]
  return interview.length > 0 ? interview : [...headlines(seen, paragraphs), ...announcements(seen, paragraphs)]
}

/** Most tokens of a headline. */
const longestHeadline = 24

/** `Bakan Kaya: Yol bu yıl açılacak`: a paragraph without a stop, with somebody's name before its colon. */
function* headlines({ tokens, nameOf }: Seen, paragraphs: readonly Paragraph[]): Generator<Stretch> {
  for (let at = 0; at + 1 < paragraphs.length; at++) {
    const { first, last } = paragraphs[at]
    if (last - first > longestHeadline || tokens[last - 1].text === '.') continue
    for (let colon = first + 1; colon < last - 2 && colon <= first + longestLabel; colon++) {
      if (tokens[colon].text !== ':') continue
      const name = nameOf[colon - 1]
      const speaks = name?.case === 'Nom' && (name.entity.type === 'PERSON' || name.entity.type === 'ORGANIZATION')
      const words = tokens.slice(colon + 1, last)
      const whole = words.every(({ kind, text }) => kind !== 'quote' && kind !== 'number' && text !== ':')
      if (speaks && whole) yield stretch(colon, last, { style: 'headline', speaker: { by: 'name', name } })
      break
    }
  }
}

const demonstratives = new Set('şunları şunlar şunu şöyle ki şu'.split(' '))
const saying = new Set(
  'söyle kaydet konuş de belirt anlat açıkla ekle sürdür vurgula aktar devam kullan yaz'.split(' '),
)
/** How far before the colon the demonstrative may stand. */
const demonstrativeReach = 5
/** Most tokens of what is announced without marks. */
const longestAnnounced = 80

/** `Kaya şöyle konuştu: Yolu bu yıl açacağız.`: without marks, up to the end of the paragraph. */
function* announcements(seen: Seen, paragraphs: readonly Paragraph[]): Generator<Stretch> {
  const { tokens, words, forms } = seen
  for (const { first, last } of paragraphs)
    for (let colon = first + 2; colon < last - 3; colon++) {
      if (tokens[colon].text !== ':' || !tokens[colon + 1].capital || last - colon > longestAnnounced) continue
      const { verb } = forms[colon - 1]
      const continues = tokens[colon - 2].folded === 'devam' && verb?.stem === 'et'
      const says = verb !== null && verb.kind === 'finite' && (saying.has(verb.stem) || continues)
      const at = tokens[colon - 1].folded === 'ki' ? colon - 2 : colon - 1
      const tells = says || (at < colon - 1 && forms[at].verb?.stem === 'de')
      const shown = tokens.slice(Math.max(first, colon - demonstrativeReach), colon)
      const rest = tokens.slice(colon + 1, last)
      if (!tells || !shown.some(({ folded }) => demonstratives.has(folded))) continue
      if (rest.some(({ kind }) => kind === 'quote') || !words.slice(colon + 1, last).some(isFiniteVerb)) continue
      yield stretch(colon, last, { style: 'announced', speaker: { by: 'nobody' } })
      break
    }
}
