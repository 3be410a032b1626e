import type { Token } from '../../schemas/token.ts'
import { isAllCapitals } from '../../turkish/letters.ts'
import { lexicon } from './lexicon.ts'
import { rule } from './rule.ts'

/** Acronyms that name no organisation. */
const things = new Set(
  (
    'gsyh gsmh favök fvaök kdv ötv mtv tüfe üfe tefe yi-üfe öss sbs oks kpss ygs lys yks lgs tyt ayt ales yds kpds dgs ydus tus dna rna ' +
    'hiv aids sars mers h1n1 mr emr kbb cd dvd vcd tv lcd led hd pc gsm sms mms gps usb ip vpn html www ceo cfo cto vip ' +
    'avm tir tır suv atm pos nba-tv iq pr ar ge ar-ge tl usd eur yt l abd-çin iha siha tiha ğ imei sim ram cpu gpu kobi ' +
    'ohal khk ovp kyk-bursu dask hes ges res ido imkb-100 bist-100 saat not son flaş video foto galeri haber spor tc mö ms pcr ' +
    'covid var tck cmk hmk var-odası mvp nft yz ai api pdf otp ösym-sınavı kkm cds vix ons dms tcdd-hattı ak bm-anlaşması ' +
    'cv stk kit lpg lng teu dwt rfid vlcc ulcc bşb key mobese ekg gt bt pod lte abs esp gdo gb mb tb kw mw kwh cc km cm mm ' +
    'aş as inc ltd ag gmbh sa spa co corp plc llc şti'
  ).split(' '),
)

/** Whether an acronym in small letters names a thing and no organisation. */
export const isThing = (form: string): boolean => things.has(form) || things.has(form.replaceAll('ı', 'i'))

const severalOf = /^['’]l[ae]r(?:[ıi]n?|[ae]|[dt][ae]n?|l[ae])?$/u

/** Whether a plural stands behind the apostrophe: of a kind there are several, `NGO'ların`. */
export const isSeveral = ({ folded, nameEnd, start }: Token): boolean => severalOf.test(folded.slice(nameEnd - start))

/** Two letters with stops that are nobody's initials: a company's form, the state's, eras. */
const noInitials = new Set('aş tc mö ms'.split(' '))

/** A word in capitals of two to eight letters inside a text that is not in capitals. */
export const acronym = rule({
  name: 'kısaltma',
  examples: {
    'Raporu [TÜBFED] hazırladı.': 'ORGANIZATION',
    'Denizcilik Araştırmaları Derneği ([DADER]) uyardı.': 'ORGANIZATION',
    "[KAYÇEV]'li yöneticiler toplandı.": 'ORGANIZATION',
    'Kavgada [E.K.] ile [M.T.] yaralandı.': 'PERSON | PERSON',
  },
  counterexamples: [
    'Ürüne KDV eklenecek.',
    'HALKI ALDATMA GAYRETİ VAR',
    'Doktor MR istedi.',
    'Kent A.Ş işçileri yürüdü.',
  ],
  *match(context) {
    const { tokens, facts, shouted, lower } = context
    for (const piece of context.pieces)
      for (let at = piece.first; at < piece.last; at++) {
        const token = tokens[at]
        const word = facts[at]
        if (!word || shouted[at] || isThing(word.form)) continue
        if (token.kind !== 'acronym' && !isAllCapitals(token.text)) continue
        if (tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number') continue // 44 HC 689
        if (isSeveral(token)) continue
        const initials = /^\p{Lu}\.(?:\p{Lu}\.?){1,2}$/u.test(token.text.slice(0, token.nameEnd - token.start))
        const listed = lexicon().phrases.get(word.form.replace(/\./gu, ''))
        if (initials && noInitials.has(word.form.replace(/\./gu, ''))) continue
        if (initials && !listed?.some(({ kind, acronym: of }) => of && kind === 'ORGANIZATION')) {
          yield { first: at, last: at + 1, type: 'PERSON', weight: 6.5, by: this.name }
          continue
        }
        const long = word.form.length > 5 || lower.has(word.form) || lexicon().common.has(word.form)
        if (
          long &&
          token.nameEnd === token.end &&
          (word.common !== 'no' ||
            lower.has(word.form) ||
            word.given ||
            word.office ||
            lexicon().firstWords.has(word.form))
        )
          continue
        const bracketed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' && tokens[at - 2]?.capital
        yield { first: at, last: at + 1, type: 'ORGANIZATION', weight: bracketed ? 6.6 : 5, open: true, by: this.name }
      }
  },
})
