import type { Context } from './context.ts'
import { headsOf } from './heads.ts'
import type { Predicate } from './predicate.ts'

/** Whether a noun phrase with the head `karar` says what is decided: by a verbal noun or `ilgili`. */
function saysWhat({ units }: Pick<Context, 'units'>, start: number, head: number): boolean {
  for (let at = start; at < head; at++)
    if (
      units[at].kind === 'action' ||
      units[at].kind === 'relator' ||
      units[at].kind === 'reported' ||
      /(?:m[ae]|yönelik)$/u.test(units[at].folded)
    )
      return true
  return false
}

const vague =
  /^(?:devamlı|beraber|birlikte|ciddi|doğru|yanlış|olumlu|olumsuz|iyi|kötü|farklı|nasıl|ayrı|şey|şeyi|şeyler|şeyleri|kez|defa|başa|yüze)$/u

/** Words that close no phrase that says what the matter is. */
const empty =
  /^(?:ilk|son|bun|on|şun|bu|o|şu|kendi|bunlar|onlar|ne|şey|biri|herkes|hepsi|hiçbiri|birçoğu|bazıları|neyi|nelerin?)(?:u|i|ı|nu|ları|leri|ın|un)?$/u

/** Words that point to a matter told before. */
const pointing = /^(?:bu|aynı)$/u

/** A matter that is only called one: `konuyu`. */
const called = /^konu(?:y[ua]|lar[ıa]?)?$/u

/** Whether a phrase says what the matter of a verb is. */
export function isMatter({ units }: Context, start: number, head: number, { verb }: Pick<Predicate, 'verb'>): boolean {
  const { folded, kind } = units[head]
  if (folded.endsWith('.') || vague.test(folded) || (pointing.test(units[head - 1]?.folded ?? '') && start >= head - 1))
    return false
  if (verb.action === 'karar vermek' || verb.action === 'karar almak')
    if (kind === 'nominal' && units[head].case !== 'Dat' && !saysWhat({ units }, start, head)) return false
  if (
    verb.action === 'karar almak' &&
    kind === 'nominal' &&
    units[head].case === 'Dat' &&
    !saysWhat({ units }, start, head)
  )
    return false
  if (units[start].folded === 'şu' && /^(?:madde|konu|karar)/u.test(folded)) return false
  if (
    start === head &&
    (empty.test(folded) ||
      called.test(folded) ||
      /^(?:başlamak|transfer etmek|kadrosuna katmak|sürdürmek)$/u.test(verb.action))
  )
    return false
  if (verb.action === 'başlamak' && /^(?:yeniden|hemen|tekrar)$/u.test(units[head - 1]?.folded ?? '')) return false
  if (verb.only && kind === 'nominal' && !verb.only.test(folded)) return false
  if (verb.only && kind === 'action') return verb.only === headsOf('deeds') ? start < head : verb.only.test(folded)
  return !verb.never?.test(folded)
}
