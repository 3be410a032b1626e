import type { EntityType } from '../../schemas/entity.ts'
import type { Token } from '../../schemas/token.ts'
import type { Candidate, NameContext, Piece } from './context.ts'
import { rule } from './rule.ts'

/** The names of one type in the lexicon that stand in a piece. */
function* listed(context: NameContext, type: EntityType): Generator<Omit<Candidate, 'by'>> {
  const { phraseAt } = context
  for (const piece of context.pieces)
    for (let at = piece.first; at < piece.last; ) {
      const phrase = phraseAt[at]
      const last = at + (phrase?.words.length ?? 1)
      if (phrase?.kind === type && last <= piece.last) {
        const doubtful = phrase.ambiguous && (!phrase.acronym || context.shouted[at])
        const whole = last === piece.last && (at === piece.first || at === piece.start)
        const afterSlash = type === 'LOCATION' && context.tokens[at - 1]?.text === '/' // Ahmet ARSLAN/BATMAN
        const weight = afterSlash
          ? 6.5
          : doubtful
            ? doubtfulWeight(context, piece, at, last)
            : last - at === 1
              ? 6
              : whole
                ? 8.5
                : 7.5
        if (weight > 0) yield { first: at, last, type, weight, ...(phrase.known ? { known: phrase.known } : {}) }
      }
      at = last
    }
}

/** How sure a name is that is an everyday word or somebody's name too. */
function doubtfulWeight(context: NameContext, piece: Piece, at: number, last: number): number {
  const { tokens, facts, shouted, lower } = context
  const suffixed = tokens[last - 1].nameEnd < tokens[last - 1].end
  const word = facts[at]
  if (word?.common !== 'no' && last < piece.last) return 0 // Mali Kural
  if (suffixed)
    return !word?.given && !word?.surname ? 5 : isPlaceCase(tokens[last - 1]) ? 4.6 : isWhither(context, last) ? 5 : 3
  if (shouted[at] || (piece.initial && at === piece.first)) return 0
  if (word && (lower.has(word.form) || (context.phraseAt[at]?.minor && word.common !== 'no'))) return 0
  return word?.given || word?.surname ? 3 : 4.2
}

/** Whether the suffix after the apostrophe is one that places take: `Aydın'da`, `Aydın'daki`, `Aydın'dan`. */
export function isPlaceCase({ folded, nameEnd, start }: Token): boolean {
  return /^n?[dt][ae](?:n|ki.*)?$/u.test(folded.slice(nameEnd - start + 1))
}

/** Whether somebody goes or comes to what ends before a token: `Erbil'e gidecek`, `Batman'a geldi`. */
const isWhither = ({ tokens }: NameContext, last: number): boolean =>
  /['’]y?[ae]$/u.test(tokens[last - 1].folded) &&
  /^(?:git|gid|gel|geç|dön|ulaş|hareket$|ziyaret|var(?:d|m|ac))/u.test(tokens[last]?.folded ?? '')

/** A place of the lexicon. */
export const listedPlace = rule({
  name: 'sözlükteki yer',
  examples: {
    "[Ordu]'da fındık hasadı başladı.": 'LOCATION',
    '[Bakü]-[Tiflis]-[Kars] demir yolu hattı yenileniyor.': 'LOCATION | LOCATION | LOCATION',
    "Heyet, [Yeni Delhi]'ye gitti.": 'LOCATION',
    "Heyet dün [Batman]'a geçti.": 'LOCATION',
  },
  counterexamples: ['Ordu sınırda önlem aldı.', 'Van Gogh sergisi açıldı.', 'Çay ve kahve ikram edildi.'],
  *match(context) {
    for (const found of listed(context, 'LOCATION')) yield { ...found, by: this.name }
  },
})

/** Whether a word before a people says which: `Ahıska Türkleri`. */
function isOrigin({ facts, phraseAt, tokens }: NameContext, at: number): boolean {
  const kind = phraseAt[at]?.kind
  return tokens[at].kind === 'word' && (kind === 'LOCATION' || kind === 'GROUP' || facts[at]?.common === 'no')
}

const directions = new Set(
  'kuzey güney doğu batı orta iç yukarı aşağı güneydoğu kuzeydoğu güneybatı kuzeybatı merkezi'.split(' '),
)

/** A part of a place by its direction: `Güney İtalya`. */
export const direction = rule({
  name: 'yön ve yer',
  examples: { "[Orta Moldova]'da kar yağdı.": 'LOCATION', "Uçak [Kuzey İtalya]'ya indi.": 'LOCATION' },
  counterexamples: ['Kuzey Rüzgârı kazandı.', "Orta Avrupa Kupası'nı kazandı."],
  *match({ pieces, facts, phraseAt }) {
    for (const { first, last } of pieces)
      for (let at = first; at + 1 < last; at++) {
        const place = phraseAt[at + 1]
        if (
          !directions.has(facts[at]?.form ?? '') ||
          place?.kind !== 'LOCATION' ||
          (phraseAt[at]?.words.length ?? 1) > 1
        )
          continue
        yield { first: at, last: at + 1 + place.words.length, type: 'LOCATION', weight: 7.4, by: this.name }
      }
  },
})

/** A name that begins with a town and goes on with a word of its own: `Washington Wizards`. */
export const ofTown = rule({
  name: 'kent adıyla başlayan kurum',
  examples: { 'Kupayı [Sapanca Boronkay] kazandı.': 'ORGANIZATION' },
  counterexamples: ["Kaza Sapanca Kırkpınar'da oldu.", 'Sapanca Valisi geldi.', "Ankara Esra Kaya'yı ağırladı."],
  *match(context) {
    const { facts, phraseAt, tokens, shouted } = context
    for (const piece of context.pieces) {
      const { last, after } = piece
      const first = piece.start
      const town = phraseAt[first]
      const start = first + (town?.words.length ?? 0)
      if (town?.kind !== 'LOCATION' || town.ambiguous || start >= last || last - start > 2 || after || shouted[first])
        continue
      let strange = true
      for (let at = start; at < last; at++) {
        const word = facts[at]
        if (
          word?.common !== 'no' ||
          word.given ||
          word.surname ||
          word.office ||
          phraseAt[at] ||
          tokens[at].kind === 'acronym'
        )
          strange = false
      }
      if (strange && !isPlaceCase(tokens[last - 1]))
        yield { first, last, type: 'ORGANIZATION', weight: 6.2, open: true, by: this.name }
    }
  },
})

/** An organisation of the lexicon. */
export const listedOrganization = rule({
  name: 'sözlükteki kurum',
  examples: {
    '[Galatasaray] deplasmanda kazandı.': 'ORGANIZATION',
    'Heyet [Birleşmiş Milletler] binasına geldi.': 'ORGANIZATION',
  },
  counterexamples: ['Akşam saatlerinde yağmur bekleniyor.', 'Zaman daralıyor.'],
  *match(context) {
    for (const found of listed(context, 'ORGANIZATION')) yield { ...found, by: this.name }
  },
})

/** The token of a direction before a people that a listed word names, else the people's own: `Güney Amerikalı`. */
const withDirection = ({ facts }: NameContext, at: number): number =>
  directions.has(facts[at - 1]?.form ?? '') ? at - 1 : at

/** A nationality, people, faith or school of thought, also in the plural. */
export const group = rule({
  name: 'topluluk',
  examples: {
    '[Türk] halkı yardıma koştu.': 'GROUP',
    '[Kırgız]-[Rus] ilişkileri ele alındı.': 'GROUP | GROUP',
    'Köyde [Ahıska Türklerinin] düğünü vardı.': 'GROUP',
    '[Fransız] bakan [Kürtlerle] görüştü.': 'GROUP | GROUP',
    'Turnuvaya [Güney Amerikalı] sporcular da katıldı.': 'GROUP',
  },
  counterexamples: ['Türk Hava Yolları sefer düzenleyecek.', 'Türkçe dersleri başladı.', 'Roman okumayı severdi.'],
  *match(context) {
    const { facts } = context
    for (const found of listed(context, 'GROUP')) {
      if (/^lira/u.test(facts[found.last]?.form ?? '')) continue // Türk Lirası
      const first = /l[ıiuü]$/u.test(facts[found.first]?.form ?? '') ? withDirection(context, found.first) : found.first
      yield { ...found, first, ...(first < found.first ? { weight: 7.4 } : {}), by: this.name }
    }
    for (const { first, last } of context.pieces) {
      if (!facts[last - 1]?.people) continue
      let start = last - 1
      while (start > first && isOrigin(context, start - 1)) start--
      yield { first: start, last, type: 'GROUP', weight: 8.5, by: this.name }
    }
  },
})

/** A person of history by one name. */
export const listedPerson = rule({
  name: 'sözlükteki kişi',
  examples: { "Tören [Atatürk]'ün doğum yıl dönümünde yapıldı.": 'PERSON' },
  counterexamples: ['Atatürk Caddesi trafiğe kapandı.', 'Atatürkçü gençler toplandı.'],
  *match(context) {
    for (const found of listed(context, 'PERSON')) yield { ...found, by: this.name }
  },
})
