import { unionEndings } from './pieces.ts'
import { rule } from './rule.ts'

/** Words that end the name of a club after the name of its town. */
const clubWords = new Set('gençlik voleybol basketbol hentbol futbol idmanyurdu gençlikspor'.split(' '))

const isClubWord = (form: string) => clubWords.has(form) || /gücü$/u.test(form)

const clubSigns = new Set('fc ac as cf fk sc sv rc afc cska vfl vfb'.split(' '))

/** Words before the name of a town that tell a club from an older one: `Yeni Çaybaşıspor`. */
const surnamed = /^(?:yeni|genç|öz)$/u

/** A club or union by its name. */
export const club = rule({
  name: 'kulüp ya da sendika',
  examples: {
    '[Çaybaşıspor] lideri yendi.': 'ORGANIZATION',
    'Grevi [Ambar-İş] başlattı.': 'ORGANIZATION',
    'Dünkü [Yörükspor]-[Yeni Çaybaşıspor] maçı ertelendi.': 'ORGANIZATION | ORGANIZATION',
  },
  counterexamples: ['Spor salonu açıldı.', 'Motorsporları tutkunları buluştu.'],
  *match(context) {
    const { facts, tokens } = context
    for (const piece of context.pieces)
      for (let at = piece.first; at < piece.last; at++)
        if (clubSigns.has(facts[at]?.form ?? '') && tokens[at].kind === 'acronym' && at + 1 < piece.last)
          yield { first: at, last: at + 2, type: 'ORGANIZATION', weight: 6.4, by: this.name }
        else if (at >= piece.first + 2 && unionEndings.has(facts[at]?.form ?? '') && tokens[at - 1].text === '-')
          yield {
            first: piece.last === at + 1 ? Math.min(piece.start, at - 2) : at - 2,
            last: at + 1,
            type: 'ORGANIZATION',
            weight: 6.4,
            by: this.name,
          }
        else if (/..spor$/u.test(facts[at]?.form ?? '') || (at > piece.first && isClubWord(facts[at]?.form ?? ''))) {
          let start = at
          let strange = 0
          for (; start > piece.first; start--) {
            const word = facts[start - 1]
            const listed = context.phraseAt[start - 1]?.kind
            if (
              /^(?:belediye|büyükşehir)$/u.test(word?.form ?? '') ||
              listed === 'LOCATION' ||
              listed === 'ORGANIZATION'
            )
              continue
            if (surnamed.test(word?.form ?? '') && !(piece.initial && start - 1 === piece.first)) continue
            if (word?.common !== 'no' || word.given || word.surname || strange++) break
          }
          yield { first: start, last: at + 1, type: 'ORGANIZATION', weight: 6.4, by: this.name }
        }
  },
})
