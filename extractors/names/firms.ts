import type { NameContext, Piece } from './context.ts'
import { firmNouns, nounAfter, unknown } from './cues.ts'
import { factsOf } from './facts.ts'
import { isReport } from './fixtures.ts'
import { rule } from './rule.ts'

const named = /^(?:adlı|isimli)$/u

/** A noun in the singular, bare or in a case, that says an organisation is meant: `adlı örgüt`. */
const namedFirm =
  /^(?:şirket|firma|holding|kulü[pb]|takım|parti|gazete|dergi|ajans|örgüt|banka|vak[ıi]?f|derne[kğ]|sendika|gru[pb]|marka|topluluk|topluluğ|platform|inisiyatif)(?:[ıiuüae]|l[ae]r.*|n[ıiuü]n|[ıiuü]n|y[ıiuüae]|[td][ae]n?|[ny]?l[ae]|n[cç][ae])?$/u

/** Before `adlı` and the word for an institution: `Karsel adlı şirket`. */
export const namedFirmBefore = rule({
  name: 'adlı kurum',
  examples: {
    'İhaleyi [Karsel] adlı şirket kazandı.': 'ORGANIZATION',
    'Saldırıyı "[Kara Tilki]" adlı terör örgütü üstlendi.': 'ORGANIZATION',
  },
  counterexamples: ['Bora adlı şarkı çok dinlendi.', '"Kara Tilki" adlı film vizyonda.'],
  *match({ pieces, tokens, facts }) {
    for (const { first, start: after, last } of pieces) {
      const start = tokens[first - 1]?.kind === 'quote' ? first : after
      const at = tokens[last]?.kind === 'quote' ? last + 1 : last
      if (!named.test(tokens[at]?.folded ?? '') || last - start > 4) continue
      if (last - start > 1 && facts[start]?.given) continue // Ali Kaya adlı örgüt mensubu
      for (let next = at + 1; next < at + 4 && tokens[next] && !tokens[next].capital; next++)
        if (tokens[next].kind !== 'word') break
        else if (namedFirm.test(tokens[next].folded) || firmNouns.test(tokens[next].folded)) {
          yield { first: start, last, type: 'ORGANIZATION', weight: 7.4, by: this.name }
          break
        }
    }
  },
})

/** Before the word for an institution: `Karsel firması`. */
export const beforeFirmNoun = rule({
  name: 'kurum sözcüğünden önce',
  examples: {
    'İhaleyi [Karsel] firması kazandı.': 'ORGANIZATION',
    'Borsada dün [Karsel] hisseleri değer kazandı.': 'ORGANIZATION',
    'Grev [Sapanca Lastik] fabrikasında başladı.': 'ORGANIZATION',
    'Eylemi “[Kara Tilki]” grubu üstlendi.': 'ORGANIZATION',
  },
  counterexamples: ["Ahmet'in şirketi battı.", 'Bir inşaat firması kazandı.'],
  *match(context) {
    for (const piece of context.pieces) {
      const found = nounAfter(context, piece, firmNouns)
      if (found) yield { ...found, type: 'ORGANIZATION', weight: 6.3, open: true, by: this.name }
      else if (isQuotedFirm(context, piece))
        yield { first: piece.first, last: piece.last, type: 'ORGANIZATION', weight: 8.2, by: this.name }
      else if (isWorksOfTown(context, piece))
        yield { first: piece.start, last: piece.last, type: 'ORGANIZATION', weight: 6.4, by: this.name }
    }
  },
})

const works = /^(?:fabrika|şirket|firma|holding)(?:[ıiuü]|s[ıiuü]|l[ae]r[ıi])(?:n.*|yl.*)?$/u

const ownNames =
  /^(?:gazete|dergi|örgüt|grub|topluluğ|dernek|derneğ|platform|yayınev|ajans|radyo)(?:[ıiuü]|s[ıiuü])(?:n.*|yl.*)?$/u

/** A name in quotation marks before the word for a group or a paper: `“Kara Tilki” grubundan`. */
function isQuotedFirm({ tokens }: NameContext, { first, last }: Piece): boolean {
  const quoted = tokens[first - 1]?.kind === 'quote' && tokens[last]?.kind === 'quote'
  return quoted && last - first < 4 && ownNames.test(tokens[last + 1]?.folded ?? '')
}

/** A place and what is made there, before the word for a factory or firm: `Sapanca Lastik` fabrikası. */
function isWorksOfTown({ tokens, phraseAt, facts }: NameContext, { start, last, before, after }: Piece): boolean {
  const town = phraseAt[start]
  const product = start + (town?.words.length ?? 0)
  if (town?.kind !== 'LOCATION' || town.ambiguous || before || after || product >= last || last - product > 2)
    return false
  for (let at = start; at < last; at++) if (tokens[at].nameEnd < tokens[at].end || !tokens[at].capital) return false
  if (facts.slice(product, last).some((word) => !word || word.given || word.surname || word.closes)) return false
  return !phraseAt[product] && works.test(tokens[last]?.folded ?? '')
}

const ofFirm =
  /(?:^|.)(?:şirket|ekib|takım|kulüb|topluluğ|grub|örgüt|firma|gazete|ajans|banka|marka|yayınev|stüdyo)(?:[ıiu]|s[ıi]|ü)$/u
/** What a firm or team of a country is called before its name: `İtalyan motor üreticisi`, `İsveçli moda devi`. */
const ofMaker = /^(?:üreticisi|devi|perakendecisi)$/u
const ofPlace = /^(?:kent|kasaba|başkent|köy|ada|belde|eyalet)(?:[ıiuü]|s[ıi])$/u

/** Whether what ends before a token plays somebody: `ile karşılaşacak`. */
const plays = ({ tokens }: NameContext, last: number): boolean =>
  tokens.slice(last, last + 3).some(({ folded }) => /^(?:karşılaş|oyna|ağırla|maç)/u.test(folded))

/** After the possessed word that says what it is: `güvenlik şirketi Karsel`, `ilçesine bağlı Karsuyu`. */
export const afterItsNoun = rule({
  name: 'türünü bildiren sözcükten sonra',
  examples: {
    'Saldırıyı güvenlik şirketi [Karsel] duyurdu.': 'ORGANIZATION',
    'Takım, Belçika ekibi [Vermand] ile karşılaşacak.': 'ORGANIZATION',
    'Anlaşma, Belçikalı çimento üreticisi [Vermand] ile imzalandı.': 'ORGANIZATION',
    'Kazı, Demre ilçesine bağlı [Karsuyu] açıklarında sürüyor.': 'LOCATION',
  },
  counterexamples: ['Şirketi Ayşe Yılmaz kurdu.', 'Gazetesi her sabah kapısına gelir.'],
  *match(context) {
    const { tokens, facts } = context
    const sporting = isReport(context)
    for (const piece of context.pieces) {
      const before = tokens[piece.first - 1]
      const maker =
        before &&
        (ofMaker.test(before.folded) || (before.folded === 'temsilcisi' && (sporting || plays(context, piece.last))))
      const found = before && !before.capital && (maker || !piece.before) && unknown(context, piece)
      if (!found || facts[found.first]?.given || tokens[found.first].kind === 'acronym') continue
      const whose = tokens[piece.first - 2]
      const place = before.folded === 'bağlı' || ofPlace.test(before.folded)
      const isOwned = whose?.kind === 'word' && (whose.capital || factsOf(whose.folded).common !== 'no')
      if (maker) {
        const country = [2, 3].some((back) =>
          /^(?:LOCATION|GROUP)$/u.test(context.phraseAt[piece.first - back]?.kind ?? ''),
        )
        const human = facts.slice(found.first, found.last).some((word) => word?.given || word?.surname)
        if (country && !human) yield { ...found, type: 'ORGANIZATION', weight: 7.4, by: this.name }
      } else if (place) yield { ...found, type: 'LOCATION', weight: 6.2, by: this.name }
      else if (ofFirm.test(before.folded) && isOwned)
        yield { ...found, type: 'ORGANIZATION', weight: 6.2, by: this.name }
    }
  },
})

/** What firms have: profit, turnover, shares. */
const ofFirms = /^(?:kâr|ciro|hisse|bilanço|hissedar|bayi)(?:[ıiuü]|s[ıiuü]|l[ae]r[ıi])(?:n.*|yl.*)?$/u

/** A name that nothing is known of, of whose profit or shares is spoken: `Karsel'in cirosu`. */
export const owningFirm = rule({
  name: 'kârı ya da hissesi olan',
  examples: {
    "Yılın ilk yarısında [Karsel]'in cirosu arttı.": 'ORGANIZATION',
    "Analistler dün [Karsel]'in hisselerini inceledi.": 'ORGANIZATION',
  },
  counterexamples: ["Ahmet'in hisseleri satıldı.", "Avrupa'nın borsaları geriledi."],
  *match(context) {
    const { tokens, facts } = context
    for (const piece of context.pieces) {
      const found = unknown(context, piece)
      const after = tokens[piece.last]
      if (!found || piece.before || !after || after.capital || !ofFirms.test(after.folded)) continue
      const { folded, nameEnd, start } = tokens[found.last - 1]
      const human = facts.slice(found.first, found.last).some((word) => word?.given || word?.surname)
      if (!human && /^n?[ıiuü]n$/u.test(folded.slice(nameEnd - start + 1)))
        yield { ...found, type: 'ORGANIZATION', weight: 6.2, open: true, by: this.name }
    }
  },
})
