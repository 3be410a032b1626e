import { francAll } from 'franc'
import { fold } from '../turkish/letters.ts'
import { stage } from './stage.ts'

/** The article is not in Turkish; the message says what it seems to be. Such an article is skipped, not failed. */
export class NotTurkishError extends Error {
  override readonly name = 'NotTurkishError'
}

/** ISO 639-3 codes that franc may answer: Turkish, its kin, and what Turkish newsrooms receive besides. */
const candidates =
  'tur azj eng deu fra spa ita nld por ron rus ukr bul ell arb pes ckb kmr uzn tuk crh tat kaz als bos'.split(' ')

/** franc errs below, and is slow above. */
const shortest = 60
const sample = 600

/** As near to the best guess as this, Turkish may be it: lists of foreign names and scores look like nothing much. */
const near = 0.8

const names = new Intl.DisplayNames('en', { type: 'language' })

/** Says that the article is Turkish, or throws `NotTurkishError`. Franc is one witness, the letters are the other. */
export const language = stage({
  provides: 'language',
  requires: [],
  run({ text, declaredLanguage }) {
    const other = declaredLanguage === 'tr' ? null : otherLanguage(text)
    if (other === null) return { layer: 'tr' }
    throw new NotTurkishError(
      `the text is not Turkish but seems to be ${names.of(other) ?? other}; say language: 'tr' (--language tr) if it is Turkish all the same`,
    )
  },
})

/**
 * The language (ISO 639) that a text is in if it is not Turkish, else null. Where ğ and ı are at home and ə is not, nobody
 * else need be asked; a short text has the benefit of the doubt.
 */
export function otherLanguage(text: string): string | null {
  const head = text.slice(0, sample)
  const folded = fold(head)
  const letters = count(folded, /\p{L}/gu)
  if (count(folded, /ə/gu) > 1 && count(folded, /[əqx]/gu) > letters / 50) return 'aze'
  if (count(folded, /[ğı]/gu) > letters / 200 || letters < shortest / 3) return null
  const guesses = francAll(head, { only: candidates, minLength: 10 })
  const [[guess]] = guesses
  if (guesses.some(([code, score]) => code === 'tur' && score >= near)) return null
  if (guess !== 'und') return guess
  return letters > shortest && count(folded, /[a-zçğıöşü]/gu) < letters / 2 ? 'und' : null
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
