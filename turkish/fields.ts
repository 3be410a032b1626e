import type { Unit } from './unit.ts'

/** Trades and subjects: in the locative they say of what sort the noun behind them is, and never where something happens. */
const fields = `
tarım hayvancılık balıkçılık ormancılık sulama gıda sanayi tekstil inşaat madencilik turizm enerji elektrik doğalgaz akaryakıt
ulaştırma ulaşım lojistik ticaret ihracat ithalat gümrük üretim tüketim tasarruf yatırım istihdam bankacılık finans sigorta kredi
faiz vergi ücret maaş fiyat kira emeklilik konut imar eğitim öğretim sağlık savunma güvenlik yargı hukuk adalet kültür sanat spor
bilim teknoloji bilişim iletişim internet harcama gider gelir hizmet
`
  .trim()
  .split(/\s+/u)

const trade = new RegExp(`^(?:${fields.join('|')})(?:l[ae]r)?(?:s?[ıiuü]n)?[dt][ae]$`, 'u')

const ofTrade = /^(?:alan|konu|saha|sektör|branş|dal|kategori|kol)(?:[ıiuü]nd[ae]|l[ae]r[ıi]nd[ae])$/u

/** Whether the unit names a field in the locative: `enerji alanında işbirliği`, `tarımda sulama desteği`. */
export const isField = ({ case: unitCase, mark, folded }: Unit): boolean =>
  unitCase === 'Loc' && mark < 0 && (trade.test(folded) || ofTrade.test(folded))
