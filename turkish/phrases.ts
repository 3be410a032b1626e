import { isField } from './fields.ts'
import { lexicalActions } from './function-words.ts'
import { actionsInRow, beforeJoint, canBeJoined, hasMate, inList, joinsNouns, subjectBefore } from './joints.ts'
import { opening, openingQuote } from './openings.ts'
import type { Unit } from './unit.ts'

/** How far to the left a phrase is followed, in units: no phrase of a sentence that anyone can read is longer. */
const reach = 90

/** A noun phrase: the units from `start` to its head, both within it. */
export interface Phrase {
  readonly start: number
  readonly head: number
  /** Indices of the units that join two parts of it on the level of its head or deeper: `ve`, `ile`, a list's comma. */
  readonly joints: readonly number[]
}

/** Where a phrase must end to the left: asked of each unit, and told whether a verb of the phrase's own could govern it. */
export type Barrier = (index: number, verbal: boolean) => boolean

const takesDative = /^(?:ek|üye|karşı|aykırı|uygun|eşit|ilişkin|yakın|doğru|konu|sahip|muhtaç|ait|dahil|ilave)$/u
const takesAblative = /^(?:sonraki|önceki|beri|fazla|itibaren|önce|sonra|kaynaklanan|oluşan|başka|dolayı)$/u
const takesInstrumental =
  /^(?:mücadele|işbirliğ|ilişki|anlaşma|görüşme|müzakere|diyalog|sözleşme|protokol|rekabet|entegrasyon|savaş|temas)/u
/** Texts that say what they are about before themselves: `Katılım Payı Hakkında Tebliğ`. */
const laws = /^(?:kanun|tebliğ|yönetmelik|yönetmeliğ|karar|tüzük|tüzüğ|genelge|yasa|sözleşme|protokol)/u

/** On what condition something is done: `adli kontrol şartıyla tahliyesi`. */
const conditions = /^(?:şartıyla|koşuluyla|kaydıyla|suretiyle)$/u

/** Whether a noun is possessed for sure: `projesi`, but not `siyasi`, `diplomasi`. */
const isOwned = ({ folded, mark }: Unit) =>
  mark < 0 && /[aeıioöuü]s[ıiuü]$/u.test(folded) && !/(?:kr|m|y)asi$/u.test(folded)

/** Those to whom something is done: nobody owns them, and no possessed noun before them says whose they are. */
const isRecipient = ({ kind, case: unitCase, possessed, mark, folded }: Unit) =>
  kind === 'nominal' && unitCase === 'Dat' && !possessed && mark < 0 && /l[ae]r[ae]$/u.test(folded)

const intensifier = /^(?:daha|en|çok|ilk_kez|yeniden|yaklaşık|oldukça)$/u

/** Whether the noun inside is governed by a verb of the phrase's own: `yapılan`, `güçlendirilmesi`. */
const governs = ({ kind }: Unit) => kind === 'participle' || kind === 'action' || kind === 'reported'

/** A verbal noun that says what a noun is about governs as a verb does: `başörtüsünü yasaklama kararı`, `hareket etme imkânı`. */
const decides = (unit: Unit, right: Unit) =>
  right.possessed && /..m[ae]$/u.test(unit.folded) && !lexicalActions.test(unit.folded)

/**
 * The noun phrase that ends with the unit at `head`. It is followed to the left: modifiers, owners and coordinated parts
 * belong to it, and case-marked nouns where a participle or verbal noun inside it governs them.
 */
export function phraseAt(units: readonly Unit[], head: number, floor: number, barrier: Barrier): Phrase {
  const joints: number[] = []
  const least = Math.max(floor, head - reach)
  let start = head
  let verbal = governs(units[head])
  let demanded = units[head].kind === 'relator' || units[head].kind === 'postposition'
  let owned = units[head].possessed
  for (let at = head - 1; at >= least; at--) {
    const unit = units[at]
    const right = units[at + 1]
    if (barrier(at, verbal)) break
    if (unit.kind === 'close') {
      const open = opening(units, at, least)
      if (open < 0) break
      at = open
      start = open
      continue
    }
    if (unit.kind === 'unquote') {
      const open = openingQuote(units, at, least)
      if (open < 0) break
      at = open
      start = open
      continue
    }
    if (unit.kind === 'and' || unit.kind === 'with') {
      if (
        unit.kind === 'with' &&
        !verbal &&
        !takesInstrumental.test(units[head].folded) &&
        !joinsNouns(units, at, head)
      )
        break
      if (!canBeJoined(units[at - 1]) || !hasMate(units, beforeJoint(units, at), at, head)) break
      if (right.kind !== 'relator') joints.push(at)
      demanded = true
      start = at
      continue
    }
    if (unit.kind === 'comma') {
      if (!inList(units, at, joints) && !actionsInRow(units, at, head) && !(verbal && subjectBefore(units, at))) break
      if (!canBeJoined(units[at - 1])) break
      joints.push(at)
      demanded = true
      start = at
      continue
    }
    if (!opensPart(units, at) && !belongs(unit, right, verbal, demanded, owned, at + 1 === head && right.mark >= 0))
      break
    if (governs(unit) || decides(unit, right)) verbal = true
    if (unit.possessed) owned = true
    demanded = unit.kind === 'relator' || unit.kind === 'postposition'
    start = at
  }
  return { start: trimmed(units, start, head), head, joints: joints.filter((joint) => joint > start) }
}

/** Whether a place opens the second part of what is joined: `köy yolları ve Kale'de otopark ücretleri`. */
const opensPart = (units: readonly Unit[], at: number) =>
  units[at].case === 'Loc' &&
  units[at].kind === 'nominal' &&
  units[at - 1]?.kind === 'and' &&
  units[at - 2]?.mark < 0 &&
  /^(?:Own|Bare)$/u.test(units[at - 2].case)

function belongs(unit: Unit, right: Unit, verbal: boolean, demanded: boolean, owned: boolean, last: boolean): boolean {
  if (demanded && unit.kind !== 'finite' && unit.kind !== 'stop' && unit.kind !== 'besides') return true
  switch (unit.kind) {
    case 'participle':
    case 'relator':
    case 'hyphen':
      return true
    case 'nominal':
    case 'action':
      return caseBelongs(unit, right, verbal, owned)
    case 'reported':
      return verbal || unit.case === 'Own'
    case 'postposition':
      return (
        verbal ||
        (unit.folded === 'hakkında' && laws.test(right.folded)) ||
        (/^(?:için|karşı)$/u.test(unit.folded) && !last) ||
        (conditions.test(unit.folded) && right.possessed)
      )
    case 'adverb':
      return verbal || intensifier.test(unit.folded)
    case 'converb':
      return verbal
    case 'clitic':
      return verbal && unit.folded !== 'ise' // it sets off a part of the whole sentence
    default:
      return false
  }
}

/** Whether a noun in its case belongs to the phrase: bare always, an owner to what is owned, the others to a verb. */
function caseBelongs(unit: Unit, right: Unit, verbal: boolean, owned: boolean): boolean {
  switch (unit.case) {
    case 'Gen':
      return owned
    case 'Own':
      return !(isOwned(unit) && isRecipient(right)) // stat projesi üyelere anlatılacak
    case 'Bare':
    case 'Rel':
    case 'Dat':
      return true
    case 'Ins':
      return verbal || takesInstrumental.test(right.folded)
    case 'Abl':
      return verbal || takesAblative.test(right.folded)
    default:
      return verbal || takesDative.test(right.folded) || isField(unit)
  }
}

const leading = new Set(['comma', 'clitic', 'and', 'with', 'besides', 'stop', 'hyphen', 'postposition', 'converb'])

/** The phrase's first unit that can begin one. */
function trimmed(units: readonly Unit[], start: number, head: number): number {
  let at = start
  if (units[at].kind === 'open') while (at < head && units[at].kind !== 'close') at++
  if (units[at].kind === 'close') at++
  while (
    at < head &&
    (leading.has(units[at].kind) || (units[at].kind === 'adverb' && !intensifier.test(units[at].folded)))
  )
    at++
  return at
}
