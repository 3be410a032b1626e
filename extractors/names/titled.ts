import type { EntityType } from '../../schemas/entity.ts'
import type { Candidate, NameContext, Piece } from './context.ts'
import { headAt } from './heads.ts'
import { joinedStart } from './joined.ts'
import { rule } from './rule.ts'
import { shortNouns } from './short-nouns.ts'

/** Titles that are held at a place. */
const placeTitles =
  /^(?:vali|kaymakam|muhtar|büyükelçi|başkonsolos|konsolos|cumhurbaşkan|başbakan|kral|kraliçe|prens|prenses|milletvekil|sultan|emir|şah|şansölye|il|ilçe|müftü|başsavcı|savcı|cumhuriyet|emniyet|garnizon|devlet|dışişleri|içişleri|savunma|maliye|ticaret|eyalet)/u

/** A field of science: `Radyoloji` Uzmanı. */
const isField = /^.{2,}(?:loji|iyatri|grafi|nomi|metri|terapi|plasti)(?:si)?$/u

/** What stands directly before a title that owns it. */
function beforeTitle(context: NameContext, piece: Piece): Omit<Candidate, 'by'>[] {
  const { tokens, facts, phraseAt, shouted } = context
  const { after, last } = piece
  if (!after?.possessive || tokens[last - 1].nameEnd < tokens[last - 1].end || facts[last - 1]?.closes) return []
  const first = piece.start
  if (headAt(context, last - 1, first) || piece.before) return []
  if (facts[last - 1]?.form === 'sorumlu') return [] // Basketboldan Sorumlu Üyesi
  if (last - first === 1 && shortNouns.has(facts[first]?.base ?? '')) return [] // Meclis üyesi
  const form = facts[last - 1]?.form
  if (form === 'belediye' || (form === 'meclis' && facts[last - 2]?.form === 'belediye')) {
    const type = last - first > 1 ? 'ORGANIZATION' : undefined
    return [{ first, last, type, weight: 8 }]
  }
  let end = first
  while (end < last && phraseAt[end] && phraseAt[end]?.kind !== 'title') end += phraseAt[end]?.words.length ?? 1
  const named = phraseAt[first]
  if (end >= last) {
    const doubtful = named?.ambiguous && end === last && (named.kind === 'LOCATION' || named.kind === 'ORGANIZATION')
    return doubtful
      ? [{ first, last, type: named.kind as EntityType, weight: 6.3, ...(named.known ? { known: named.known } : {}) }]
      : []
  }
  let words = true
  for (let at = end; at < last; at++)
    if (facts[at]?.common === 'no' && !facts[at]?.office && !isField.test(facts[at]?.form ?? '')) words = false
  const ofMinister = /^bakan/u.test(tokens[after.first].folded)
  if (words || ofMinister) {
    const joined = ofMinister && tokens[first - 1]?.folded === 've' && facts[first - 2]?.office // Dışişleri ve Avrupa …
    let start = joined ? first - 2 : end === first ? joinedStart(context, end, piece.sentence) : end
    while (start < last && phraseAt[start] && !phraseAt[start]?.ambiguous) start += phraseAt[start]?.words.length ?? 1
    return start < last ? [{ first: start, last, type: undefined, weight: 6.5 }] : []
  }
  if (shouted[first] || facts[first]?.given) return []
  const type: EntityType = placeTitles.test(tokens[after.first].folded) ? 'LOCATION' : 'ORGANIZATION'
  return [{ first, last, type, weight: end > first ? 6.5 : 6, open: true }]
}

/** The place or organisation before a title. */
export const ownerOfTitle = rule({
  name: 'unvandan önce',
  examples: {
    '[Tokat] Valisi dün [Van] Milletvekili ile görüştü.': 'LOCATION | LOCATION',
    'Tören için [Yörükova] Valisi geldi.': 'LOCATION',
    'Törene [Sapanca Belediye] Başkanı Nihat Özbilen katıldı.': 'ORGANIZATION',
    'Toplantıya [Karselit] Genel Müdürü Bilge Tuna da geldi.': 'ORGANIZATION',
  },
  counterexamples: ['Belediye Başkanı Nihat Özbilen konuştu.', 'Ulaştırma ve Altyapı Bakanı soruları yanıtladı.'],
  *match(context) {
    for (const piece of context.pieces)
      for (const found of beforeTitle(context, piece)) yield { ...found, by: this.name }
  },
})
