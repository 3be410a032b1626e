import type { EventKind } from '../../schemas/event.ts'

/** A verb that names an occasion where no noun does, or only tells of one. */
export interface OccasionVerb {
  /** The words before it, as they stand: `bir araya`. */
  readonly before: readonly string[]
  /** Its stems, active and passive. */
  readonly stems: readonly string[]
  readonly via: 'verb' | 'hint'
  readonly kind: EventKind
  readonly family: string
  /** The noun that names the occasion: `buluşma`. */
  readonly noun: string
  /** What it needs to be about an occasion: people met, a body of several, one that reads something, one received, a place visited, a body that meets, an opponent, a country travelled to, a street or square, or any party and a day. */
  readonly needs:
    | 'people'
    | 'panel'
    | 'reader'
    | 'guest'
    | 'place'
    | 'body'
    | 'opponent'
    | 'journey'
    | 'street'
    | 'party'
}

/** before | stems | via | kind | family | noun | needs */
const table = `
bir araya | gel gelin | verb | meeting | görüşme | görüşme | people
bir araya | gel | verb | meeting | toplantı | toplantı | panel
 | görüş | verb | meeting | görüşme | görüşme | people
 | buluş | verb | meeting | görüşme | buluşma | people
ziyaret | ed et | verb | visit | ziyaret | ziyaret | place
 | toplan | verb | meeting | toplantı | toplantı | body
kabul | ed et edil | verb | meeting | görüşme | görüşme | guest
masaya | otur | verb | meeting | görüşme | görüşme | party
hakim karşısına | çık çıkarıl | verb | hearing | duruşma | duruşma | party
hâkim karşısına | çık çıkarıl | verb | hearing | duruşma | duruşma | party
protesto | ed et edil | verb | other | protesto | protesto | street
toprağa | ver veril | verb | ceremony | tören | cenaze töreni | party
 | git gid | verb | visit | ziyaret | ziyaret | journey
 | gel | verb | visit | ziyaret | ziyaret | journey
temaslarda | bulun | verb | visit | ziyaret | ziyaret | place
greve | çık git gid | verb | strike | grev | grev | party
iş | bırak | verb | strike | grev | grev | party
 | karşılaş | verb | match | maç | maç | opponent
konuk | ed et | verb | match | maç | maç | opponent
konuk | ol | verb | match | maç | maç | opponent
konuğu | ol | verb | match | maç | maç | opponent
 | yen | hint | match | maç | maç | opponent
 | yenil | hint | match | maç | maç | opponent
mağlup | ol | hint | match | maç | maç | opponent
mağlup | ed et | hint | match | maç | maç | opponent
berabere | kal | hint | match | maç | maç | opponent
 | ağırla | hint | match | maç | maç | opponent
görüşmeye | başla | hint | meeting | toplantı | toplantı | reader
 | oyla oylan | hint | vote | oylama | oylama | body
`

const verbs: readonly OccasionVerb[] = table
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const [before, stems, via, kind, family, noun, needs] = line.split('|').map((part) => part.trim())
    return {
      before: before ? before.split(' ') : [],
      stems: stems.split(' '),
      via: via as 'verb',
      kind: kind as EventKind,
      family,
      noun,
      needs: needs as 'people',
    }
  })

/** The verbs by each of their stems. */
export const occasionVerbs = new Map<string, OccasionVerb[]>()
for (const verb of verbs)
  for (const stem of verb.stems) occasionVerbs.set(stem, [...(occasionVerbs.get(stem) ?? []), verb])
