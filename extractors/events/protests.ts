import type { Unit } from '../../turkish/unit.ts'
import type { Context } from './context.ts'

/** Whether people protest together or where all can see it: not a state that protests against a decision. */
export const isPublic = (context: Context, floor: number, from: number, at: number): boolean =>
  context.units.slice(floor, from).some(isOutside) || isByMany(context, floor, from, at)

/** Where people gather to protest: `Bakanlık önünde`, `Konak Meydanı'nda`. */
const isOutside = ({ folded, mark, case: unitCase }: Unit) =>
  mark < 0 &&
  (/^(?:önünde|karşısında|önündeki)$/u.test(folded) ||
    (unitCase === 'Loc' && /^(?:meydan|cadde|sokak|alan)/u.test(folded)))

/** Whether many do it: `öğrenciler … protesto etti`, `protesto eden bir grup`. */
const isByMany = ({ units }: Context, floor: number, from: number, at: number) =>
  units.slice(floor, from).some(({ mark, folded }) => mark < 0 && crowd.test(folded)) ||
  (units[at].kind === 'participle' && units.slice(at + 1, at + 5).some(({ folded }) => crowd.test(folded)))

const crowd =
  /^(?:grup|kalabalık|öğrenciler|işçiler|memurlar|köylüler|çiftçiler|esnaf|vatandaşlar|taraftarlar|göstericiler|eylemciler|sendikacılar|üyeleri)$/u
