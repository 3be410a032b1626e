import { readNumeral } from '../../turkish/numerals.ts'
import { dateRule, fixedFind, formAt, isOpen, lexemeAt, of } from './grammar.ts'
import { durationAt } from './lengths.ts'
import { type Lexeme, Unit } from './lexeme.ts'
import { everyUnit } from './sets.ts'

const onceIn = dateRule({
  name: 'yılda bir',
  begins: ['number', 'numeral', 'unit'],
  examples: { 'Kongre [iki yılda bir] toplanıyor.': 'P2Y', 'Bakım [ayda bir] yapılıyor.': 'XXXX-XX' },
  counterexamples: ['Yılda bir milyon turist geliyor.', 'Üç yılda bir arpa boyu yol gidildi.', 'İki günde bitti.'],
  read(position) {
    const { at } = position
    const lexeme = position.lexemes[at] as Lexeme
    const single = lexeme.sort === 'unit'
    if (
      single &&
      (of(position, at - 1, 'ordinal') ||
        lexeme.ending.case !== 'Loc' ||
        lexeme.ending.possessed ||
        lexeme.ending.plural)
    )
      return null
    const length = single ? null : durationAt(position, at)
    const next = single ? at + 1 : (length?.next ?? at)
    const unit = lexemeAt(position, next - 1)
    if (unit?.ending.case !== 'Loc' || unit.ending.possessed || formAt(position, next) !== 'bir') return null
    const after = position.tokens[next + 1]
    const goesOn = lexemeAt(position, next + 1)
    if (goesOn?.sort === 'numeral' || !after || next + 1 >= position.end) return null
    const times = /^(?:kez|defa|kere)$/u.test(after.folded) ? 1 : 0
    if (!times && after.kind === 'word' && position.words[next + 1].upos !== 'VERB') return null
    const value = single ? everyUnit[lexeme.value] : length?.value
    return value ? fixedFind(at, next + 1 + times, 'set', value) : null
  },
})

const often = dateRule({
  name: 'haftada iki kez',
  begins: ['unit'],
  examples: {
    'Kurul [haftada iki kez] toplanıyor.': 'XXXX-WXX',
    'Hat [haftada üç gün] çalışacak.': 'XXXX-WXX',
    'İlaç [günde 3 defa] alınıyor.': 'XXXX-XX-XX',
    'Baca [yılda en az bir kez] temizlenmeli.': 'XXXX',
  },
  counterexamples: ['Bu haftada üç gün tatil var.', 'Günde üç kişi geliyor.', 'Haftada 45 saat çalışıyorlar.'],
  read(position) {
    const { at } = position
    const { ending, value, closed } = position.lexemes[at] as Lexeme
    if (closed || ending.case !== 'Loc' || ending.possessed || ending.plural || lexemeAt(position, at - 1)) return null
    const bounded = formAt(position, at + 1) === 'en' && /^(?:az|çok|fazla)$/u.test(formAt(position, at + 2))
    const counts = bounded ? at + 3 : at + 1
    const numeral = readNumeral(position.tokens, counts, position.end)
    const next = numeral?.next ?? (formAt(position, counts) === 'birkaç' ? counts + 1 : -1)
    if (next < 0 || numeral?.closed) return null
    const counted = /^(?:kez|kere|defa|sefer)$/u.test(formAt(position, next))
    const days = value > Unit.day && value <= Unit.year && of(position, next, 'unit', Unit.day)
    if (!counted && !(days && isOpen(days))) return null
    const every = everyUnit[value]
    return every ? fixedFind(at, next + 1, 'set', every) : null
  },
})

/** Rules for how often something comes. */
export const frequencyRules = [onceIn, often]
