import { rule } from './rule.ts'

/** A name that ends in the word for an institution. */
export const headedOrganization = rule({
  name: 'kurum bildiren son sözcük',
  examples: {
    'Toplantıya [Karadere İmar ve Bayındırlık Komisyonu] üyeleri katıldı.': 'ORGANIZATION',
    'Ödenek dün [Doğu Ovası Kalkınma Vakfından] geldi.': 'ORGANIZATION',
    'Sanıklar [Düzce 2. Asliye Ceza Mahkemesinde] hâkim karşısına çıktı.': 'ORGANIZATION',
  },
  counterexamples: ['Kurulun kararı bugün açıklanacak.', 'Akşam saatlerinde Sapanca Gölü donmuştu.'],
  *match(context) {
    for (const found of context.headed) if (found?.type === 'ORGANIZATION') yield { ...found, by: this.name }
  },
})

/** A name that ends in the word for a place or a building. */
export const headedPlace = rule({
  name: 'yer bildiren son sözcük',
  examples: {
    "Kaza [Bahçeköy Caddesi]'nde meydana geldi.": 'LOCATION',
    "Konser [Kuzguncuk Kültür Merkezi]'nde verilecek.": 'LOCATION',
  },
  counterexamples: ['Merkezi bütçe açık verdi.', 'Yarışma Sapanca Belediyesince düzenlendi.'],
  *match(context) {
    for (const found of context.headed) if (found?.type === 'LOCATION') yield { ...found, by: this.name }
  },
})

/** A member of a party by its name: `Yurt Partili`. */
export const partisan = rule({
  name: 'partili',
  examples: { 'Karar dün [Yurt Partili] üyelerin oyuyla alındı.': 'ORGANIZATION' },
  counterexamples: ['Partili üyeler salondan ayrıldı.'],
  *match(context) {
    for (const piece of context.pieces) {
      const first = piece.start
      for (let at = first + 1; at < piece.last; at++)
        if (/^partili(?:l[ae]r.*)?$/u.test(context.facts[at]?.form ?? ''))
          yield { first, last: at + 1, type: 'ORGANIZATION', weight: 8, by: this.name }
    }
  },
})
