import type { Unit } from '../../turkish/unit.ts'

const holds = new Set(
  (
    'yap yapıl düzenle düzenlen gerçekleş gerçekleştir gerçekleştiril başla başlat başlatıl sürdür tamamla tamamlan toplan topla ' +
    'ertele ertelen oyna oynan tertiple tertiplen bulun çık gid git gel geçekleştir planla planlan sür bekle beklen öngör öngörül ' +
    'bit bitir icra tekrarla tekrarlan kutla kutlan kur kurul iptal sona organize kal kaydedil yaşan kıl kılın'
  ).split(' '),
)
const attends = new Set(
  'katıl konuş yönet izle değin ağırla karşılaş yen buluş iştirak hitap başkanlık çağrıl davet bulun yer'.split(' '),
)

/** Verbs that mean what the word before them says: `devam edecek`, `iştirak etti`. */
const light = /^(?:et|ed|edil|al|ver|ol|çık|getir|yap|yapıl)$/u

/** What is given and thereby held: `konser verecek`. */
const given = /^(?:konser|konferans|resepsiyon|kokteyl|yeme[kğ]|iftar|brifing|seminer|dinleti)i?$/u

/** Whether the verb form at an index says that an occasion is held, put off or finished. */
export function isHolding(units: readonly Unit[], verb: number): boolean {
  if (/^(?:et|ed|edil|er)$/u.test(units[verb].lemma))
    return /^(?:devam|iptal|organize|icra|tertip|sona|ilan|talep)$/u.test(units[verb - 1]?.folded ?? '')
  if (/^(?:al|alın)$/u.test(units[verb].lemma)) return units[verb - 1]?.folded === 'tarihe'
  if (/^bırak(?:ıl)?$/u.test(units[verb].lemma)) return units[verb - 1]?.mark >= 0 && units[verb - 1].case === 'Dat'
  if (units[verb].lemma === 'ver') return given.test(units[verb - 1]?.folded ?? '')
  if (units[verb].lemma === 'aç') return units[verb - 1]?.folded === 'kapılarını'
  return holds.has(units[verb].lemma)
}

const withCeremony: Readonly<Record<string, string>> = {
  aç: 'açılış',
  açıl: 'açılış',
  karşıla: 'karşılama',
  karşılan: 'karşılama',
  uğurla: 'uğurlama',
  uğurlan: 'uğurlama',
  anıl: 'anma',
}

/** What sort of ceremony it is with which the verb form says that something is done: `törenle açılacak` an `açılış`. */
export function ceremonyOf(units: readonly Unit[], verb: number): string | undefined {
  const { lemma, kind } = units[verb]
  if (kind !== 'finite' && kind !== 'reported' && kind !== 'participle') return undefined
  if (/^(?:gir|al|alın)$/u.test(lemma) && units[verb - 1]?.folded === 'hizmete') return 'açılış'
  return withCeremony[lemma]
}

/** Whether the verb form at an index says that somebody takes part in an occasion. */
export function isAttending(units: readonly Unit[], verb: number): boolean {
  const { lemma } = units[verb]
  if (light.test(lemma))
    return (
      attends.has(units[verb - 1]?.folded ?? '') || /^(?:sahipliği|konuşma|sunum)$/u.test(units[verb - 1]?.folded ?? '')
    )
  return attends.has(lemma)
}

/** Whether the verb form at an index puts an occasion off, so that the day beside it is another one. */
export const isPuttingOff = ({ lemma }: Unit, before?: Unit): boolean =>
  /^(?:ertele|ertelen|bırakıl|bırak|kal)$/u.test(lemma) || (/^(?:al|alın)$/u.test(lemma) && before?.folded === 'tarihe')

/** Whether the verb form tells when an occasion is to end: `18 Ekim'de sona erecek`, `18 Ekim'e kadar sürecek`, `18 Ekim'e kadar devam etmesi bekleniyor`. */
export function isEnding(units: readonly Unit[], verb: number): boolean {
  const { lemma, kind } = units[verb]
  if (tenseOf(units[kind === 'action' ? verb + 1 : verb] ?? units[verb]) !== 'future') return false
  if (lemma === 'er' || /^(?:bit|tamamlan)$/u.test(lemma)) return true
  const last = /^(?:et|ed)$/u.test(lemma) && units[verb - 1]?.folded === 'devam' ? verb - 1 : verb
  return (lemma === 'sür' || last < verb) && /^(?:kadar|dek|değin)$/u.test(units[last - 1]?.folded ?? '')
}

/** Whether the verb form speaks of what is to come or of what has been. */
export function tenseOf({ folded }: Unit): 'future' | 'past' {
  return /[ae]ca[kğ]|[ae]ce[kğ]|planlan|beklen|öngörül/u.test(folded) ? 'future' : 'past'
}
