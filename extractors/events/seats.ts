import type { Entity } from '../../schemas/entity.ts'
import { fold } from '../../turkish/letters.ts'
import type { Context } from './context.ts'

const court = /Mahkemesi$|Ceza Dairesi$|Adliyesi$/u

/** The town of which a court's name tells that it sits there, where the article names it: `Samsun` of `Samsun 4. Ağır Ceza Mahkemesi`. */
export function seatOf({ document }: Context, holders: readonly Entity[]): Entity | null {
  for (const { type, name } of holders) {
    if (type !== 'ORGANIZATION' || !court.test(name)) continue
    const [town] = fold(name).split(' ')
    const seat = document.entities.find((entity) => entity.type === 'LOCATION' && fold(entity.name) === town)
    if (seat) return seat
  }
  return null
}
