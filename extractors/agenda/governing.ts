import type { Unit } from '../../turkish/unit.ts'

/** How far behind a verb what governs it is looked for, in units. */
const reach = 60

export const reporting =
  /^(?:belirt|söyle|kaydet|bildir|aktar|açıkla|duyur|ifade|vurgula|dile|anlat|öğren|ekle|de|ileri|öne|savun|dikkat|hatırlat|anımsat|müjde|iddia|kaydedil|belirtil|bildiril|açıklan|duyurul|öğrenil|aktarıl|ifade|vurgulan|söylen|hatırlatıl|anımsat|ekledi|sözleri|işaret|konuş|yaz)/u

/** Whether the verb that governs the clause is one of saying; clauses coordinated with it are passed over. */
export function isReport(units: readonly Unit[], at: number, ceiling: number): boolean {
  const { case: unitCase } = units[at]
  if (unitCase !== 'Acc' && unitCase !== 'Own') return false
  if (units[at + 1]?.kind === 'postposition') return false
  for (let next = at + 1; next < Math.min(ceiling, at + reach); next++) {
    const { kind, lemma, folded } = units[next]
    if (kind === 'stop') return false
    if (kind === 'reported' || kind === 'action') {
      if (/^(?:ümit|umut|arzu|inan)/u.test(units[next - 1].folded) || /^(?:um|iste|inan|dile)$/u.test(lemma))
        return false
      continue
    }
    if (kind !== 'finite' && kind !== 'converb' && kind !== 'participle') continue
    if (reporting.test(lemma) && !/^(?:değil|et|ed)/u.test(lemma)) return true
    const before = units[next - 1].folded
    if (
      /^(?:ifade|dile|öne|ileri|sözlerine|dikkat|dikkati|işaret|iddia|ilan|haber|kayda|söz)$/u.test(before) ||
      /sözlerine|dikkat/u.test(folded)
    )
      return true
    if (kind !== 'participle' || lemma === 'um') return false
  }
  return false
}

/** `-mAsInA vesile olacak`, `… imkân sağlayacak`: an occasion is to give room for it. */
export function serves(units: readonly Unit[], at: number, ceiling: number): boolean {
  for (let next = at + 1; next < Math.min(ceiling, at + 30); next++) {
    if (units[next].kind === 'stop' || units[next].kind === 'reported') return false
    if (units[next].folded === 'vesile') return true
  }
  return false
}

const callingOff = /^(?:ertele|ertelen|vazgeç|vazgeçil)$/u

/** A time to come in the dative: `ekime`, `gelecek haftaya`, `ileri bir tarihe`. */
const later =
  /^(?:ocağa|şubata|marta|nisana|mayısa|hazirana|temmuza|ağustosa|eylüle|ekime|kasıma|aralığa|pazartesiye|salıya|çarşambaya|perşembeye|cumaya|cumartesiye|pazara|yarına|sonraya|bahara|sonbahara|kışa|yaza|(?:ay|hafta|gün|yıl|tarih|dönem|sezon)(?:[ıiuü]n)?y?[ae]|(?:ayı|yılı|günü|haftası|tarihi|yarısı|çeyreği|sonu|başı|ortası|toplantısı|oturumu|birleşimi|duruşması|toplantı|oturum|birleşim|duruşma|celse)[ny]?[ae])$/u

/** What a verb calls off only with the word before it: `ekime bırakıldı`, `iptal edildi`, `ileri bir tarihe alındı`. */
const callingOffBehind: Readonly<Record<string, RegExp>> = {
  bırakıl: later,
  bırak: later,
  kal: later,
  çekil: /^geri$/u,
  ed: /^iptal$/u,
  et: /^iptal$/u,
  edil: /^iptal$/u,
  çıkar: /^(?:gündem|program)(?:in)?den$/u,
  çıkarıl: /^(?:gündem|program)(?:in)?den$/u,
  al: /^(?:ileri|tarihe|güne|haftaya|aya)$/u,
  alın: /^(?:askıya|tarihe|güne|haftaya|aya)$/u,
}

/** Whether the verb at `at` says that something is put off or called off. */
export const callsOff = (units: readonly Unit[], at: number) =>
  callingOff.test(units[at].lemma) || callingOffBehind[units[at].lemma]?.test(units[at - 1]?.folded ?? '') === true

/** Whether the clause from `at` on says that something is put off or called off. */
export function isCalledOff(units: readonly Unit[], at: number, ceiling: number): boolean {
  for (let next = at + 1; next < Math.min(ceiling, at + reach); next++) {
    const { kind } = units[next]
    if (kind === 'stop') return false
    if (kind !== 'finite' && kind !== 'reported') continue
    if (callsOff(units, next)) return true
    if (kind === 'finite') return false
  }
  return false
}
