import type { Entity } from '../../schemas/entity.ts'
import { type Context, entityAt } from './context.ts'
import type { NounMention } from './noun-mention.ts'

/** Bodies of sport that play no match. */
export const noTeam =
  /Ligi?(?: Grubu)?$|Grubu$|Kupası$|Federasyonu|Kurulu$|Konfederasyonu|Birliği$|Bakanlığı$|Ajansı$|Gazetesi$|^(?:UEFA|FIFA|FIBA)|^(?:TFF|PFDK|AA|DHA|İHA|ANKA)$/u

const isTeam = ({ type, name }: Entity) => type === 'ORGANIZATION' && !noTeam.test(name)

/** The club that plays where only its opponent is named: `Galatasaray Teknik Direktörü Er, Kasımpaşa maçında …`. */
export function otherTeam(
  context: Context,
  { from, sentence, form, shape }: NounMention,
  known: readonly Entity[],
): Entity | null {
  const [opponent] = known
  if (shape !== 'owned' || form.plural || known.length !== 1 || !isTeam(opponent)) return null
  const { bounds } = context
  for (let at = from - 1; at >= bounds[sentence]; at--) {
    const entity = entityAt(context, at)
    if (!entity || entity === opponent || ownsOther(context, at)) continue
    if (isTeam(entity)) return entity
    const club = entity.type === 'PERSON' ? clubOf(context, entity) : undefined
    if (club && club !== opponent) return club
  }
  return mostNamed(context, opponent)
}

/** Whether the name is that of another match's opponent: `Bursaspor maçının ardından`, `Altay takımıyla yapacakları maç`. */
const ownsOther = ({ units }: Context, at: number) =>
  units[at].case === 'Ins' ||
  units[at + 1]?.kind === 'with' ||
  /^(?:maç|karşılaşma|deplasman|takımıyla$|ekibiyle$)/u.test(units[at + 1]?.folded ?? '')

const clubOf = ({ document: { entities } }: Context, { roles }: Entity): Entity | undefined =>
  entities.find((entity) => isTeam(entity) && roles.some(({ at }) => at === entity.id))

/** How often an article must name its club. */
const often = 3

/** The club of which the article speaks most, if it is more than its opponent and no other match is called after it. */
function mostNamed({ document: { entities, text } }: Context, opponent: Entity): Entity | null {
  const rival = ({ mentions }: Entity) =>
    mentions.some(({ end }) => /^ (?:maç|karşılaşma|deplasman)/u.test(text.slice(end, end + 12)))
  const clubs = entities.filter(isTeam).sort((a, b) => b.mentions.length - a.mentions.length)
  const [first] = clubs
  return first &&
    first !== opponent &&
    first.mentions.length >= often &&
    !rival(first) &&
    /spor|bahçe|saray|Beşiktaş/u.test(first.name)
    ? first
    : null
}
