import type { Document } from '../../schemas/document.ts'

/** Occasions that are held at an hour of a day, by the beginning of the noun. */
const occasions =
  /^(?:seçim|kurultay|toplan|kongre|tören|duruşma|maç|sınav|panel|zirve|konser|miting|oturum|yarış|fuar|festival|açılış|karşılaş|müsabaka|konferans|cenaze|yürüyüş|gösteri|söyleşi)/u
const around = /^(?:ardından|öncesinde|sonrasında|sonunda)$/u

/** A day that the article has told, and the sentence in which it stands. */
export interface ToldDay {
  readonly day: number
  readonly sentence: number
}

/**
 * The day of the occasion whose hour is told at a token: of `seçim günü … 08.00'de`, `Kurultay, saat 10.00'da` and
 * `toplantının ardından saat 19.00'da` the one of the first sentence that tells a day for it; null where none does.
 */
export function occasionDay(
  { tokens, sentences }: Document<'tokens' | 'sentences'>,
  days: readonly ToldDay[],
  at: number,
  sentence: number,
): number | null {
  const { first } = sentences[sentence]
  for (let near = first; near < at; near++) {
    const stem = occasions.exec(tokens[near].folded)?.[0]
    if (!stem || tokens[near].kind !== 'word') continue
    const next = tokens[near + 1].folded
    if (near > first && next !== 'günü' && next !== ',' && !around.test(next)) continue
    const told = days.find(({ sentence: of }) => of < sentence && tells(of, stem))
    if (told) return told.day
  }
  return null

  function tells(of: number, stem: string): boolean {
    const { first, last } = sentences[of]
    for (let near = first; near < last; near++) if (tokens[near].folded.startsWith(stem)) return true
    return false
  }
}
