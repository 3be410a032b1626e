import { clauseStart } from '../../turkish/clauses.ts'
import { frame, sitting } from './barriers.ts'
import type { Context } from './context.ts'
import type { Matter } from './parts.ts'
import type { Predicate } from './predicate.ts'

/** Bodies called by their kind, in the dative: what is put before them they will deal with. */
const before =
  /^(?:kurul|komisyon|meclis|senato|konsey|encümen|komite|mahkeme|kabine|parlamento|hükümet|savcılı[kğ]|bakanlı[kğ])(?:s?[ıiuü]n)?(?:[ae]|y[ae])$/u

/** What comes into being by an act of state or of a body, whoever does it. */
const settling =
  /^(?:imzalamak|parafla|onaylamak|yasalaşmak|oylamak|kabul etmek|uygulamaya (?:koymak|girmek|geçmek)|yürürlüğe (?:girmek|koymak)|hayata geçirmek|imzaya sunmak|imza altına almak|inşa etmek|ihale etmek|başlatmak|sonuçlandırmak|çıkarmak|indirmek|artırmak|yükseltmek|düşürmek|açıklamak|yayımlamak|kurmak|açmak|hizmete .*|kullanıma .*|ziyarete açmak|devreye .*|faaliyete .*|belirlemek|belli olmak|netleşmek|netlik kazanmak|kesinleşmek|kesinlik kazanmak)$/u

/** Whether the clause says that something comes before a body: `tezkere Meclis'e gelecek`. */
export function comesBefore({ units, bounds, naming }: Context, { from, sentence }: Predicate): boolean {
  for (let index = clauseStart(units, from, bounds[sentence]); index < from; index++) {
    const { folded, case: unitCase, mark } = units[index]
    if (mark < 0 ? before.test(folded) || folded === 'önüne' : naming(index) === 'body' && unitCase === 'Dat')
      return true
  }
  return false
}

/**
 * Whether what is planned is plainly the business of bodies though nobody is said to do it: it is put before a body or dealt with
 * in one, or it comes into being by an act of state.
 */
export function isBusinessOfBodies(context: Context, predicate: Predicate, matters: readonly Matter[]): boolean {
  const { units, bounds, naming, document } = context
  const { verb, status, construction, at, from, sentence, passive } = predicate
  if (status !== 'planned' || verb.open || predicate.wanted || !/^(?:finite|reported|expected)$/u.test(construction))
    return false
  if (document.words[units[at].last - 1].ending.features.Person === '1' || verb.takes === 'occasion') return false
  if (matters.some(({ head }) => /(?:m[ıiuü]z|m)(?:[ıiuü]|n[ıiuü]n)?$/u.test(units[head].folded))) return false
  if (passive && settling.test(verb.action) && matters.every(({ start, head }) => start < head)) return true
  const clause = clauseStart(units, from, bounds[sentence])
  for (let index = clause; index < from; index++) {
    if (matters.some(({ start, head }) => index >= start && index <= head)) continue
    const { folded, case: unitCase, mark } = units[index]
    if (
      mark < 0
        ? before.test(folded) || sitting.test(folded)
        : naming(index) === 'body' && /^(?:Loc|Dat)$/u.test(unitCase)
    )
      return verb.atOccasion || verb.dated
    if (naming(index) === 'body' && mark >= 0 && frame.test(units[index + 1].folded)) return verb.atOccasion
  }
  return false
}
