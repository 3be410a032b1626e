import { isChairing, joinedNames } from '../../turkish/clauses.ts'
import type { Context } from './context.ts'

/** Words after a genitive that say what somebody does there: `Bakan Ak'ın başkanlığında`, `X, Y ve Z'nin katılımıyla`. */
const roleThere =
  /^(?:başkanlığında(?:ki)?|yönetiminde(?:ki)?|yönettiği|katılımıyla|katılımlarıyla|katıldığı|himayesinde|himayelerinde|öncülüğünde|moderatörlüğünde|desteğiyle|katkılarıyla|konuşmasıyla)$/u

/** What a body is said to do for it without a genitive: `Mardin Valiliği öncülüğünde`. */
const bodyThere =
  /^(?:öncülüğünde|himayesinde|himayelerinde|koordinasyonunda|organizasyonunda|organizatörlüğünde|koordinatörlüğünde)$/u

/** Who chairs it, holds it or comes to it, by what is said of them between two units: `Valilikçe düzenlenen panelde`. */
export function staging({ units, naming }: Context, from: number, to: number): number[] {
  const found: number[] = []
  for (let at = Math.max(0, from); at < to; at++) {
    const name = naming(at)
    if (name !== 'person' && name !== 'body') continue
    const { kind, folded } = units[at + 1]
    const owner =
      units[at].case === 'Gen' &&
      (roleThere.test(folded) ||
        (folded === 'çağrısıyla' && name === 'person') ||
        (folded === 'ev' && units[at + 2]?.folded === 'sahipliğinde'))
    const plain = /^(?:Bare|Own)$/u.test(units[at].case)
    const chair = plain && (name === 'person' ? isChairing(units[at + 1]) : bodyThere.test(folded))
    const holder = chair || units[at].case === 'Equ' || (kind === 'postposition' && folded === 'tarafından')
    if (owner || holder) found.push(...joinedNames(units, at, from, naming))
  }
  return found
}
