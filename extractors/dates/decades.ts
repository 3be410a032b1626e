import { readNumeral } from '../../turkish/numerals.ts'
import { dateFind, dateRule, type Find, fixedFind, formAt, isOpen, of, type Position } from './grammar.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { between, yearPeriod } from './period.ts'

/** Years are believed within these bounds. */
const earliest = 1900
const latest = 2100

const decade = dateRule({
  name: 'on yıl',
  begins: ['decade', 'number', 'numeral'],
  examples: {
    "Kasaba [1990'lı yıllarda] göç aldı.": '1990/1999',
    "Bu müzik [80'li yıllarda] doğdu.": '1980/1989',
    "[1970]'lerde kurulan fabrika kapandı.": '1970/1979',
    "Bu şarkılar [70]'lerde çok dinlenirdi.": '1970/1979',
    'Moda [seksenlerde] değişti.': '1980/1989',
    'Göç [doksanlı yıllarda] hızlandı.': '1990/1999',
  },
  counterexamples: [
    "Takımın 10'lu paketi satışta.",
    'Ellili yaşlarında bir adam geldi.',
    "Listede 2000'lik bir borç var.",
    "Doluluk yüzde 70'lerde kaldı.",
  ],
  read(position) {
    const { at } = position
    const lexeme = position.lexemes[at] as Lexeme
    if (lexeme.sort === 'numeral') return decadeInWords(position)
    const century = lexeme.value >= 100 ? 0 : lexeme.value < 20 ? 2000 : 1900
    const first = lexeme.value + century
    const percent = /^(?:%|yüzde)$/u.test(formAt(position, at - 1))
    if (percent || first % 10 !== 0 || first < 1000 || first > latest) return null
    const unit = of(position, at + 1, 'unit', Unit.year)
    const named =
      lexeme.sort === 'decade' ? unit?.ending.plural : isDecade(lexeme) && !/^ya/u.test(formAt(position, at + 1))
    if (!named) return null
    const period = between(yearPeriod(first), yearPeriod(first + 9))
    return dateFind(position, { next: lexeme.sort === 'decade' ? at + 2 : at + 1, when: () => period })
  },
})

/** `iki bin onlar`: alone, `onlar` is a pronoun. */
function readTens(position: Position): Find | null {
  const { at } = position
  if (formAt(position, at) !== 'iki' || formAt(position, at + 1) !== 'bin') return null
  if (!/^onlar(?:ı?n|da|dan|a)?$/u.test(formAt(position, at + 2))) return null
  return dateFind(position, { next: at + 3, when: () => between(yearPeriod(2010), yearPeriod(2019)) })
}

/** `yetmişlerde`, `bin dokuz yüz seksenler`. */
function decadeInWords(position: Position): Find | null {
  const tens = readTens(position)
  if (tens) return tens
  const numeral = readNumeral(position.tokens, position.at, position.end)
  if (!numeral?.ending.plural || numeral.ending.possessed || numeral.value % 10 !== 0) return null
  const { value, next } = numeral
  if (value >= 100 ? value < earliest || value > latest : value < 30 || numeral.ending.case !== 'Loc') return null
  const first = value >= 100 ? value : 1900 + value
  const period = between(yearPeriod(first), yearPeriod(first + 9))
  return dateFind(position, { next, when: () => period })
}

const decadesSpan = dateRule({
  name: 'iki on yıl',
  begins: ['number', 'numeral'],
  examples: { 'Göç son [iki on yılda] hızlandı.': 'P20Y', 'Yapı önümüzdeki [3 on yıl] ayakta kalacak.': 'P30Y' },
  counterexamples: ['On yıl sonra döndü.', 'Yüz on yıl önce kuruldu.'],
  read(position) {
    const { at } = position
    const number = position.lexemes[at] as Lexeme
    const unit = of(position, at + 2, 'unit', Unit.year)
    if (!isOpen(number) || number.value < 2 || number.value >= 10 || !Number.isInteger(number.value)) return null
    if (formAt(position, at + 1) !== 'on' || !unit || unit.ending.possessed || unit.ending.plural) return null
    return fixedFind(at, at + 3, 'duration', `P${number.value * 10}Y`)
  },
})

/** `1990'lara`, `70'lerde`; two figures in the dative or with a possessive are mostly an age or a share. */
function isDecade({ closed, ending, value }: Lexeme): boolean {
  if (!closed || !ending.plural || ending.possessed) return false
  return value >= earliest || (value >= 20 && value < 100 && ending.case !== 'Dat' && ending.case !== 'Acc')
}

const century = dateRule({
  name: 'yüzyıl',
  begins: ['ordinal'],
  examples: {
    '[16. yüzyıldan] kalma cami onarılacak.': '1501/1600',
    "[21'inci yüzyılın] sorunları konuşuldu.": '2001/2100',
  },
  counterexamples: ['Yüzyılın depremi olarak anılıyor.', 'Kurum ikinci asrına girdi.', 'Listede 3. yıl dosyası var.'],
  read(position) {
    const { at } = position
    const { value } = position.lexemes[at] as Lexeme
    const unit = of(position, at + 1, 'unit', Unit.century)
    if (!unit || unit.ending.possessed || unit.ending.plural || unit.ending.lik || value < 1 || value > 21) return null
    const beforeChrist = /^(?:m\.?ö\.?|önce)$/u.test(formAt(position, at - 1))
    const period = beforeChrist ? null : between(yearPeriod((value - 1) * 100 + 1), yearPeriod(value * 100))
    return dateFind(position, { next: at + 2, when: () => period })
  },
})

/** Rules for decades and centuries. */
export const decadeRules = [decade, decadesSpan, century]
